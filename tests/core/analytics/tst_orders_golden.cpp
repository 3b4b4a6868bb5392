// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/orders.h"
#include "core/analytics/shop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 start = 1'704'067'200'000; // 2024-01-01

// What orders_golden.py prints.
constexpr auto ofAll = R"(all 400 618 1223
matched 247 232 0 59 114
matched 110 89 0 32 69
EUR: 249 762 21301.40, 19182.6247, aov n=235 81.6282 [75.1826, 88.0738], refunds 31/235
USD: 119 371 10860.60, 9248.0224, aov n=111 83.3155 [73.1708, 93.4602], refunds 16/111
: 32 90 2159.56, 2259.3322, aov n=32 70.6041 [52.3723, 88.8360], refunds 6/32
5 EUR: 1216.9708, aov n=51 69.0153 [58.2268, 79.8037], repeat 7/28 without 8, refunds 4/51
5 USD: 493.1979, aov n=12 92.9658 [57.9036, 128.0280], repeat 1/4 without 4, refunds 3/12
5 : 400.9027, aov n=10 67.8337 [29.6362, 106.0311], repeat 4/7 without 0, refunds 1/10
4 EUR: 972.7238, aov n=43 79.2766 [64.4917, 94.0616], repeat 7/20 without 8, refunds 10/43
4 USD: 305.9083, aov n=16 89.2280 [64.9599, 113.4960], repeat 7/9 without 2, refunds 2/16
4 : 29.1641, aov n=5 70.0928 [-22.7159, 162.9014], repeat 2/4 without 1, refunds 1/5
3 EUR: 1086.0260, aov n=46 80.4923 [63.7504, 97.2342], repeat 8/21 without 9, refunds 7/46
3 USD: 787.6952, aov n=21 83.2115 [57.1026, 109.3204], repeat 4/15 without 1, refunds 2/21
3 : 226.5198, aov n=8 71.2045 [27.3137, 115.0953], repeat 2/3 without 1, refunds 3/8
2 EUR: 734.0809, aov n=42 71.4419 [56.7940, 86.0899], repeat 7/25 without 6, refunds 7/42
2 USD: 570.7368, aov n=24 86.5472 [61.9582, 111.1361], repeat 6/14 without 3, refunds 4/24
2 : 80.0600, aov n=4 43.4665 [4.6009, 82.3322], repeat 0/1 without 1, refunds 2/4
1 EUR: 1254.2311, aov n=42 76.3952 [60.6196, 92.1708], repeat 9/26 without 3, refunds 8/42
1 USD: 436.4915, aov n=20 82.0197 [54.0903, 109.9490], repeat 5/10 without 1, refunds 1/20
1 : 29.7532, aov n=3 25.4030 [0.1192, 50.6867], repeat 1/1 without 1, refunds 3/3
promoter EUR: 1782.5041, aov n=22 81.0229 [55.9576, 106.0882], repeat 2/9 without 3, refunds 5/22
promoter USD: 444.8100, aov n=5 88.9620 [8.7895, 169.1345], repeat 2/2 without 0, refunds 0/5
promoter : 75.7818, aov n=2 37.8909 [-152.4597, 228.2415], repeat 0/1 without 0, refunds 0/2
passive EUR: 1380.3566, aov n=15 92.0238 [58.0034, 126.0442], repeat 2/8 without 2, refunds 3/15
passive USD: 187.3984, aov n=4 46.8496 [-43.4146, 137.1138], repeat 2/3 without 1, refunds 2/4
passive : 115.5117, aov n=2 57.7558 [-12.8163, 128.3280], repeat 0/2 without 0, refunds 0/2
detractor EUR: 5690.1808, aov n=64 88.9091 [76.0766, 101.7415], repeat 15/32 without 10, refunds 11/64
detractor USD: 2923.7774, aov n=30 97.4592 [77.4362, 117.4823], repeat 5/15 without 3, refunds 4/30
detractor : 710.7439, aov n=8 88.8430 [45.4499, 132.2361], repeat 4/5 without 1, refunds 1/8
coverage 212/309
time 414 31.3278 59.6906 94.3554
risk EUR: 57 7909.3278, repeat 21/47 and 4/16, loss -1556.6230 [-3172.9921, 647.0261]
risk USD: 41 4657.7984, repeat 9/20 and 3/6, loss 232.8899 [-1514.9459, 1940.2868]
risk : 13 966.6551, repeat 5/6 and 2/7, loss -529.3587 [-766.2850, -14.4359])";

constexpr auto ofMarchToDecember = R"(all 219 345 673
matched 78 85 0 20 44
matched 54 40 0 19 34
EUR: 137 406 11460.78, 10151.4676, aov n=129 78.6935 [70.0376, 87.3495], refunds 20/129
USD: 65 212 5996.14, 4669.5850, aov n=58 80.5101 [65.5502, 95.4700], refunds 13/58
: 17 55 1049.51, 1174.1050, aov n=17 69.0650 [41.9484, 96.1816], refunds 2/17
5 EUR: 401.6413, aov n=21 78.0442 [60.2573, 95.8312], repeat 5/17 without 3, refunds 1/21
5 : 197.9027, aov n=4 49.4757 [6.0726, 92.8787], repeat 2/4 without 0, refunds 1/4
5 USD: 0.0000, aov n=1 86.0800, repeat 0/1 without 0, refunds 0/1
4 EUR: 291.6298, aov n=13 76.4994 [51.6026, 101.3962], repeat 1/9 without 2, refunds 4/13
4 USD: 163.7000, aov n=6 101.0728 [45.6595, 156.4861], repeat 4/6 without 0, refunds 1/6
4 : 5.0400, aov n=2 18.2050 [-149.0722, 185.4822], repeat 1/2 without 0, refunds 0/2
3 EUR: 170.8087, aov n=13 91.2111 [50.2409, 132.1813], repeat 4/8 without 5, refunds 0/13
3 USD: 381.1622, aov n=6 97.6620 [31.8785, 163.4455], repeat 2/6 without 0, refunds 0/6
3 : 0.0000, aov n=2 83.1215 [-557.7605, 724.0035], repeat 1/1 without 1, refunds 1/2
2 EUR: 212.0081, aov n=15 57.6225 [40.5733, 74.6717], repeat 4/11 without 4, refunds 2/15
2 USD: 117.9800, aov n=9 81.2869 [30.2775, 132.2963], repeat 4/9 without 0, refunds 2/9
2 : 0.0000, aov n=1 31.3700, repeat 0/1 without 0, refunds 0/1
1 EUR: 684.7081, aov n=18 59.7024 [42.3983, 77.0064], repeat 4/16 without 2, refunds 2/18
1 USD: 45.9844, aov n=5 81.5573 [14.8417, 148.2729], repeat 0/4 without 1, refunds 1/5
promoter EUR: 443.8898, aov n=5 88.7780 [-0.2222, 177.7781], repeat 0/4 without 1, refunds 1/5
promoter : 52.8718, aov n=1 52.8718, repeat 0/1 without 0, refunds 0/1
passive EUR: 927.1166, aov n=9 103.0130 [63.3371, 142.6888], repeat 2/7 without 2, refunds 1/9
passive USD: 154.4684, aov n=3 51.4895 [-118.7717, 221.7506], repeat 2/2 without 1, refunds 2/3
passive : 115.5117, aov n=2 57.7558 [-12.8163, 128.3280], repeat 0/2 without 0, refunds 0/2
detractor EUR: 2687.1735, aov n=31 86.6830 [67.1894, 106.1767], repeat 10/22 without 7, refunds 4/31
detractor USD: 1550.9688, aov n=16 96.9355 [67.7579, 126.1132], repeat 4/13 without 1, refunds 3/16
detractor : 427.8600, aov n=4 106.9650 [-2.8188, 216.7488], repeat 2/4 without 0, refunds 0/4
coverage 98/204
time 147 34.4457 62.4189 92.9063
risk EUR: 52 6971.4929, repeat 17/39 and 5/16, loss -860.2643 [-2465.4272, 1107.5886]
risk USD: 40 4665.2119, repeat 8/18 and 3/5, loss 725.6996 [-1275.7761, 2336.9145]
risk : 12 832.8751, repeat 4/5 and 1/5, loss -499.7251 [-692.6307, 0.2371])";

class Numbers
{
public:
    int below(int limit)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>((m_state >> 33) % static_cast<std::uint64_t>(limit));
    }

private:
    std::uint64_t m_state = 20240205;
};

struct MadeOrder
{
    qint64 row = 0;
    std::optional<qint64> ms;
    int lines = 0;
};

/// The store of orders_golden.py, drawn in the same order.
class MadeStore
{
public:
    MadeStore()
    {
        for (int i = 0; i < 400; ++i)
            addOrder(i);
        for (int i = 0; i < 700; ++i)
            addOpinion(true);
        for (int i = 0; i < 300; ++i)
            addOpinion(false);
    }
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() const { return m_shop.snapshot(); }

private:
    void addOrder(int index);
    void setAmounts(OrderRow &row, const std::vector<ToldLine> &lines);
    void addOpinion(bool isReview);
    [[nodiscard]] ToldMatch match(const MadeOrder &order);

    Numbers m_numbers;
    Shop m_shop;
    std::vector<MadeOrder> m_orders;
};

void MadeStore::addOrder(int index)
{
    OrderRow row;
    const qint64 days = m_numbers.below(500), seconds = m_numbers.below(86'400);
    if (index % 40 != 39)
        row.createdMs = start + days * dayMs + seconds * 1000;
    row.customer = m_numbers.below(8) == 0 ? 0 : 1000 + m_numbers.below(120);
    const int kind = m_numbers.below(10);
    row.currency = kind < 6 ? u"EUR"_s : kind < 9 ? u"USD"_s : u""_s;
    std::vector<ToldLine> lines(static_cast<std::size_t>(m_numbers.below(4)));
    for (auto &line : lines) {
        line.amount = m_numbers.below(9000) + 500;
        line.discount = m_numbers.below(5) == 0 ? line.amount / 10 : 0;
        line.quantity = 1 + m_numbers.below(3);
    }
    setAmounts(row, lines);
    row.isCounted = m_numbers.below(12) != 0;
    const auto ms = row.createdMs;
    m_orders.push_back({.row = m_shop.order(row, lines), .ms = ms, .lines = static_cast<int>(lines.size())});
}

void MadeStore::setAmounts(OrderRow &row, const std::vector<ToldLine> &lines)
{
    qint64 goods = 0;
    for (const auto &line : lines) {
        row.discount += line.discount;
        goods += line.amount;
    }
    row.discount += m_numbers.below(6) == 0 ? 300 : 0;
    goods = lines.empty() ? 3000 + m_numbers.below(5000) : goods - row.discount;
    row.taxes = m_numbers.below(800);
    row.shipping = m_numbers.below(3) * 490;
    row.taxPlace = std::array{TaxPlace::Unknown, TaxPlace::Included, TaxPlace::OnTop}[std::size_t(m_numbers.below(3))];
    if (m_numbers.below(2) == 1)
        row.subtotal = goods;
    if (m_numbers.below(10) != 0)
        row.total = goods + *row.shipping + (row.taxPlace == TaxPlace::OnTop ? *row.taxes : 0);
    if (m_numbers.below(8) == 0) {
        const auto most = row.total.value_or(0) == 0 ? 2000 : *row.total;
        row.refunded = m_numbers.below(static_cast<int>(std::max(qint64{1}, most + 1)));
    }
}

ToldMatch MadeStore::match(const MadeOrder &order)
{
    ToldMatch match;
    const int way = m_numbers.below(10);
    if (way < 5 && order.lines > 0)
        match = Shop::line(order.row, m_numbers.below(order.lines));
    else if (way < 7)
        match = Shop::whole(order.row);
    else if (way == 7)
        match.method = MatchMethod::Ambiguous;
    const bool hasEmail = m_numbers.below(4) == 0;
    const qint64 customer = 1000 + m_numbers.below(140);
    match.customer = hasEmail ? customer : 0;
    return match;
}

void MadeStore::addOpinion(bool isReview)
{
    const int value = m_numbers.below(isReview ? 6 : 12);
    const auto &order = m_orders[static_cast<std::size_t>(m_numbers.below(400))];
    const qint64 offset = m_numbers.below(130) - 10, seconds = m_numbers.below(86'400);
    std::optional ms = order.ms.value_or(start) + offset * dayMs + seconds * 1000;
    if (m_numbers.below(25) == 0)
        ms.reset();
    const auto matched = match(order);
    if (!isReview) {
        m_shop.response(value <= 10 ? std::optional(value) : std::nullopt, ms, matched);
        return;
    }
    const auto product = u"p%1"_s.arg(m_numbers.below(3));
    const auto status = m_numbers.below(15) != 0 ? ReviewStatus::Approved : ReviewStatus::Rejected;
    m_shop.review(value == 0 ? std::nullopt : std::optional(value), ms, matched, status, product);
}

QString number(double value, int digits = 4)
{
    return QString::number(value, 'f', digits);
}

QString written(const Interval &interval)
{
    return u"[%1, %2]"_s.arg(number(interval.low), number(interval.high));
}

QString written(const Mean &mean)
{
    const auto text = u"n=%1 %2"_s.arg(mean.n).arg(number(mean.value.value_or(0.0)));
    return mean.ci95 ? text + u' ' + written(*mean.ci95) : text;
}

QString written(const MatchCounts &counts)
{
    return u"matched %1 %2 %3 %4 %5"_s.arg(counts.orderLine)
        .arg(counts.order)
        .arg(counts.customerProduct)
        .arg(counts.ambiguous)
        .arg(counts.none);
}

QString written(const OpinionOrders &group)
{
    const auto name = group.category ? toString(*group.category) : QString::number(group.rating);
    return u"%1 %2: %3, aov %4, repeat %5 without %6, refunds %7"_s
        .arg(name, group.currency, number(group.revenue), written(group.aov), written(group.repeatRate))
        .arg(group.withoutEmail)
        .arg(written(group.refundRate));
}

QString written(const OrdersMetrics &figures)
{
    QStringList lines{u"all %1 %2 %3"_s.arg(figures.orders).arg(figures.lines).arg(figures.units),
        written(figures.reviews), written(figures.responses)};
    for (const auto &row : figures.byCurrency)
        lines.append(u"%1: %2 %3 %4, %5, aov %6, refunds %7"_s.arg(row.currency)
                         .arg(row.orders)
                         .arg(row.units)
                         .arg(number(row.total, 2), number(row.revenue), written(row.aov), written(row.refundRate)));
    for (const auto *groups : {&figures.byRating, &figures.byNpsCategory}) {
        for (const auto &group : *groups)
            lines.append(written(group));
    }
    lines.append(u"coverage "_s + written(figures.coverage));
    const auto &time = figures.timeToReview;
    lines.append(u"time %1 %2 %3 %4"_s.arg(time.n).arg(number(*time.lower), number(*time.median), number(*time.upper)));
    for (const auto &risk : figures.risk)
        lines.append(u"risk %1: %2 %3, repeat %4 and %5, loss %6 %7"_s.arg(risk.currency)
                         .arg(risk.customers)
                         .arg(number(risk.exposure), written(risk.repeatUnhappy), written(risk.repeatOthers),
                             number(*risk.expectedLoss), written(*risk.expectedLossCi95)));
    return lines.join(u'\n');
}

} // namespace

// Golden figures: counted apart from this code, from the same numbers, by orders_golden.py.
class TestOrdersGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allFiguresAreAsCountedApart();
    void aFiltersFiguresAreAsCountedApart();
};

void TestOrdersGolden::allFiguresAreAsCountedApart()
{
    const auto result = written(orders(*MadeStore().snapshot(), {}));
    QCOMPARE(result.split(u'\n'), QString::fromLatin1(ofAll).split(u'\n'));
}

void TestOrdersGolden::aFiltersFiguresAreAsCountedApart()
{
    const Filter filter{.from = QDate(2024, 3, 1), .to = QDate(2024, 12, 31), .products = {u"p1"_s, u"p2"_s}};
    const auto result = written(orders(*MadeStore().snapshot(), filter));
    QCOMPARE(result.split(u'\n'), QString::fromLatin1(ofMarchToDecember).split(u'\n'));
}

QTEST_GUILESS_MAIN(TestOrdersGolden)
#include "tst_orders_golden.moc"
