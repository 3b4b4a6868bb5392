// SPDX-License-Identifier: GPL-3.0-or-later
// Repeat rates and risk against the same worked out plainly, opinion by opinion, for stores made at random.
#include "analytics/comparison.h"
#include "analytics/snapshot.h"
#include "core/analytics/plain_returns.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

QString written(const Returns &returns)
{
    return u"%1/%2"_s.arg(returns.returned).arg(returns.customers);
}

} // namespace

class TestRepeatReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsAsWorkedOutPlainly_data();
    void itIsAsWorkedOutPlainly();

private:
    [[nodiscard]] int pick(int below) { return int(m_random() % unsigned(below)); }
    [[nodiscard]] std::optional<qint64> someSecond(int days);
    void makeOrders(int count);
    void makeOpinions(bool areReviews, int count);
    [[nodiscard]] std::optional<ToldMatch> someMatch(MadeOpinion &opinion);

    void compareGroups(const std::vector<OpinionOrders> &figures, const Filter &filter) const;
    void compareRisk(const std::vector<RiskFigures> &figures, const Filter &filter) const;

    std::mt19937 m_random;
    std::unique_ptr<Shop> m_shop;
    PlainReturns m_plain;
};

void TestRepeatReference::init()
{
    m_plain = {};
}

/// Many within the same hours, of which some are told twice, and some at the same second.
std::optional<qint64> TestRepeatReference::someSecond(int days)
{
    const auto first = at(u"2010-09-20T00:00"_s) / 1000;
    switch (pick(12)) {
    case 0:
        return {};
    case 1:
    case 2:
        return at(u"2010-11-07T02:00"_s) / 1000 + pick(7'200);
    case 3:
    case 4:
        return first + pick(days) * 86'400;
    default:
        return first + pick(days * 86'400);
    }
}

void TestRepeatReference::makeOrders(int count)
{
    const auto currencies = 1 + pick(3);
    for (int i = 0; i < count; ++i) {
        MadeOrder order{.second = someSecond(400).value_or(0),
            .customer = pick(7) ? 1 + pick(count / 3) : 0,
            .amount = 100 * (1 + pick(50)),
            .currency = QStringList{u"EUR"_s, u"USD"_s, u"GBP"_s}.at(pick(currencies)),
            .isCounted = pick(9) > 0};
        OrderRow row{.customer = order.customer,
            .currency = order.currency,
            .subtotal = order.amount,
            .total = order.amount,
            .isCounted = order.isCounted};
        if (order.second != 0)
            row.createdMs = order.second * 1000;
        order.row = m_shop->order(row, {{order.amount}});
        m_plain.orders.push_back(order);
    }
}

std::optional<ToldMatch> TestRepeatReference::someMatch(MadeOpinion &opinion)
{
    const auto own = pick(2) ? 1 + pick(int(m_plain.orders.size()) / 3) : 0;
    opinion.customer = own;
    switch (pick(6)) {
    case 0:
        opinion.customer = 0;
        return {};
    case 1:
        return Shop::none(UnmatchedReason::OrderNotImported, own);
    default:
        opinion.order = pick(int(m_plain.orders.size()));
        const auto &order = m_plain.orders[std::size_t(opinion.order)];
        opinion.customer = order.customer != 0 ? order.customer : own;
        return pick(2) ? Shop::line(order.row, 0, own) : Shop::whole(order.row, own);
    }
}

void TestRepeatReference::makeOpinions(bool areReviews, int count)
{
    for (int i = 0; i < count; ++i) {
        MadeOpinion opinion{.isReview = areReviews, .row = i, .product = u"P%1"_s.arg(pick(3))};
        const auto second = someSecond(420);
        opinion.second = second.value_or(0);
        opinion.day = second ? QDateTime::fromSecsSinceEpoch(*second, m_plain.zone).date().toJulianDay() : 0;
        if (pick(9))
            opinion.value = areReviews ? 1 + pick(5) : pick(11);
        const auto match = someMatch(opinion);
        const auto ms = second ? std::optional(*second * 1000) : std::nullopt;
        if (areReviews)
            m_shop->review(opinion.value, ms, match, ReviewStatus::Approved, opinion.product);
        else
            m_shop->response(opinion.value, ms, match);
        m_plain.opinions.push_back(opinion);
    }
}

void TestRepeatReference::compareGroups(const std::vector<OpinionOrders> &figures, const Filter &filter) const
{
    auto returns = m_plain.returnsByGroup(filter);
    for (const auto &row : figures) {
        const auto group = row.category ? 10 + int(*row.category) : row.rating;
        QCOMPARE(written(row.repeatRate), ::written(returns[{group, row.currency}]));
    }
}

void TestRepeatReference::compareRisk(const std::vector<RiskFigures> &figures, const Filter &filter) const
{
    auto risk = m_plain.risk(filter);
    for (const auto &row : figures) {
        const auto &plain = risk[row.currency];
        QCOMPARE(written(row.repeatUnhappy), ::written(plain.unhappy));
        QCOMPARE(written(row.repeatOthers), ::written(plain.others));
        QCOMPARE(row.customers, qint64(plain.customers.size()));
        QVERIFY(std::abs(row.exposure - plain.exposure) < 1e-6);
        risk.erase(row.currency);
    }
    QVERIFY(risk.empty());
}

void TestRepeatReference::itIsAsWorkedOutPlainly_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<QByteArray>("zone");
    const auto zones = {"UTC", "America/Sao_Paulo", "America/St_Johns"};
    for (int seed = 1; seed <= 20; ++seed) {
        for (const auto *zone : zones)
            QTest::addRow("%s %d", zone, seed) << seed << QByteArray(zone);
    }
}

void TestRepeatReference::itIsAsWorkedOutPlainly()
{
    QFETCH(int, seed);
    QFETCH(QByteArray, zone);
    m_random.seed(unsigned(seed));
    m_plain.zone = QTimeZone(zone);
    m_shop = std::make_unique<Shop>(zone);
    makeOrders(30 + pick(150));
    makeOpinions(true, 300);
    makeOpinions(false, 150);
    const auto snapshot = m_shop->snapshot();
    QVERIFY(snapshot->reviews().casesOutOfTurn.size() > 0 && snapshot->responses().casesOutOfTurn.size() > 0);
    const std::vector<Filter> filters{{}, {.from = QDate(2010, 11, 7)},
        {.from = QDate(2010, 10, 1), .to = QDate(2010, 11, 6)}, {.products = {u"P1"_s}},
        {.to = QDate(2011, 3, 31), .products = {u"P0"_s, u"P2"_s}}};
    for (const auto &filter : filters) {
        const auto figures = orders(*snapshot, filter);
        compareGroups(figures.byRating, filter);
        compareGroups(figures.byNpsCategory, filter);
        compareRisk(figures.risk, {.products = filter.products});
    }
    const auto both = comparedOrders(*snapshot, {.now = filters[1], .before = filters[2]});
    compareGroups(both.now.byRating, filters[1]);
    compareGroups(both.before.byRating, filters[2]);
    compareRisk(both.before.risk, {});
}

QTEST_GUILESS_MAIN(TestRepeatReference)
#include "tst_repeat_reference.moc"
