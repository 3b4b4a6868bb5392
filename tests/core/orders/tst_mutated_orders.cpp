// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_files.h"
#include "orders/table_rows.h"

#include <QDateTime>
#include <QStringEncoder>

#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

constexpr const char *fileNames[] = {"shopify71_eur_2021.csv", "shopify79_inr_devstore_multiline.csv",
    "shopify79_pkr_integers_nullsku.csv", "shopify79_bdt_crlf_notes.csv"};
constexpr int copiesOfEach = 50;

using Grid = std::vector<QStringList>;

/// How a copy was spoiled.
struct Mutation
{
    char separator = ',';
    int encoding = 0; ///< UTF-8, with a mark, UTF-16LE, UTF-16BE, Windows-1252
    bool hasDecimalComma = false, isShuffled = false, hasCrLf = false, isAllQuoted = false, isSplit = false;
    int dates = 0;       ///< as they were, ISO 8601, day first, month first, serial numbers, RFC 2822
    QStringList dropped; ///< columns
};

/// Columns whose loss changes no order, unit or total.
const QStringList expendable{u"Lineitem sku"_s, u"Taxes"_s, u"Shipping"_s, u"Subtotal"_s, u"Discount Amount"_s,
    u"Email"_s, u"Notes"_s, u"Note Attributes"_s, u"Vendor"_s, u"Refunded Amount"_s, u"Lineitem discount"_s,
    u"Paid at"_s, u"Cancelled at"_s, u"Billing Name"_s, u"Id"_s};
/// Those of them that the report must name.
const QStringList missed{u"Subtotal"_s, u"Discount Amount"_s, u"Email"_s, u"Refunded Amount"_s, u"Cancelled at"_s};
const QStringList amounts{u"Subtotal"_s, u"Shipping"_s, u"Taxes"_s, u"Total"_s, u"Discount Amount"_s,
    u"Lineitem price"_s, u"Lineitem compare at price"_s, u"Lineitem discount"_s, u"Refunded Amount"_s,
    u"Outstanding Balance"_s};
const QStringList dates{u"Paid at"_s, u"Fulfilled at"_s, u"Created at"_s, u"Cancelled at"_s};

Mutation mutationOf(std::mt19937 &random)
{
    const auto pick = [&](unsigned count) { return int(random() % count); };
    Mutation mutation{.separator = ",;\t|"[pick(4)],
        .encoding = pick(5),
        .hasDecimalComma = pick(3) == 0,
        .isShuffled = pick(2) == 0,
        .hasCrLf = pick(2) == 0,
        .isAllQuoted = pick(2) == 0,
        .isSplit = pick(3) == 0,
        .dates = pick(6),
        .dropped = {}};
    for (auto count = pick(4); count > 0; --count)
        mutation.dropped.append(expendable[pick(unsigned(expendable.size()))]);
    return mutation;
}

QString dateAs(const QString &text, int form)
{
    const auto plain = QDateTime::fromString(text.left(19), u"yyyy-MM-dd HH:mm:ss"_s);
    if (text.isEmpty() || !plain.isValid())
        return text;
    switch (form) {
    case 1:
        return text.left(10) + u'T' + text.mid(11, 8) + text.mid(20, 3) + u':' + text.mid(23, 2);
    case 2:
        return plain.toString(u"d.M.yyyy HH:mm:ss"_s);
    case 3:
        return plain.toString(u"M/d/yyyy H:mm:ss"_s);
    case 4: {
        const auto days = QDate(1899, 12, 30).daysTo(plain.date());
        return QString::number(double(days) + plain.time().msecsSinceStartOfDay() / 86'400'000.0, 'f', 8);
    }
    case 5:
        return QLocale::c().toString(plain, u"ddd, dd MMM yyyy HH:mm:ss "_s) + text.mid(20);
    default:
        return text;
    }
}

Grid gridOf(const QString &path)
{
    Grid grid;
    const auto rows = TableRows::open(path);
    if (!rows)
        return grid;
    grid.push_back((*rows)->header());
    while (auto row = (*rows)->next())
        grid.push_back(std::move(row->values));
    return grid;
}

/// The columns that stay, in their new order.
std::vector<int> columnsOf(const QStringList &header, const Mutation &mutation, std::mt19937 &random)
{
    std::vector<int> columns;
    for (int i = 0; i < int(header.size()); ++i) {
        if (!mutation.dropped.contains(header[i]))
            columns.push_back(i);
    }
    if (mutation.isShuffled)
        std::shuffle(columns.begin(), columns.end(), random);
    return columns;
}

QString cellAs(const QString &text, const QString &column, const Mutation &mutation)
{
    auto cell = text;
    if (dates.contains(column))
        cell = dateAs(text, mutation.dates);
    else if (mutation.hasDecimalComma && amounts.contains(column))
        cell.replace(u'.', u',');
    const auto needsQuotes = cell.contains(QLatin1Char(mutation.separator)) || cell.contains(u'"') ||
                             cell.contains(u'\n') || cell.contains(u'\r');
    if (!needsQuotes && !mutation.isAllQuoted)
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QString textOf(const Grid &grid, const std::vector<int> &columns, const Mutation &mutation)
{
    QString text;
    for (const auto &row : grid) {
        QStringList cells;
        for (const auto column : columns)
            cells.append(cellAs(row[column], &row == grid.data() ? QString() : grid[0][column], mutation));
        text += cells.join(QLatin1Char(mutation.separator)) + (mutation.hasCrLf ? u"\r\n"_s : u"\n"_s);
    }
    return text;
}

QByteArray encoded(const QString &text, int encoding)
{
    switch (encoding) {
    case 1:
        return "\xef\xbb\xbf" + text.toUtf8();
    case 2:
        return QByteArray(QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(text));
    case 3:
        return QByteArray(QStringEncoder(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom)(text));
    case 4:
        return text.toLatin1();
    default:
        return text.toUtf8();
    }
}

struct Figures
{
    qint64 orders = 0, units = 0, total = 0;
    QString currency;
    bool operator==(const Figures &) const = default;
};

} // namespace

class TestMutatedOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesHaveTheTotalsOfTheirOriginal_data();
    void copiesHaveTheTotalsOfTheirOriginal();

private:
    Figures figuresIn(Reader &reader);
    void importCopy(const Grid &grid, const Mutation &mutation, std::mt19937 &random, OrderFiles &store);
    void checkReport(const Grid &grid, const Mutation &mutation, const OrderImportReport &report);
};

void TestMutatedOrders::copiesHaveTheTotalsOfTheirOriginal_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("seed");
    for (const auto *name : fileNames) {
        for (int i = 0; i < copiesOfEach; ++i)
            QTest::addRow("%s %d", name, i) << QString::fromLatin1(name) << i;
    }
}

/// What the database has, whatever the report says.
Figures TestMutatedOrders::figuresIn(Reader &reader)
{
    Figures figures;
    [&] {
        QVERIFY(reader.eachOrder([&](const OrderRow &order) {
            ++figures.orders;
            figures.total += order.total.value_or(0);
            figures.currency = order.currency;
        }));
        QVERIFY(reader.eachOrderLine([&](const OrderLineRow &line) { figures.units += line.quantity; }));
    }();
    return figures;
}

void TestMutatedOrders::checkReport(const Grid &grid, const Mutation &mutation, const OrderImportReport &report)
{
    QVERIFY(report.dialect == OrderDialect::Shopify);
    QCOMPARE(report.rejected, 0);
    QCOMPARE(report.imported + report.unchanged, report.rows);
    for (const auto &column : missed) {
        const auto isNamed =
            std::any_of(report.firstFindings.begin(), report.firstFindings.end(), [&](const auto &finding) {
                return finding.warning == OrderWarning::MissingColumns && finding.detail == column;
            });
        QCOMPARE(isNamed, mutation.dropped.contains(column) || !grid[0].contains(column));
    }
}

void TestMutatedOrders::importCopy(const Grid &grid, const Mutation &mutation, std::mt19937 &random, OrderFiles &store)
{
    const auto columns = columnsOf(grid[0], mutation, random);
    std::vector<Grid> parts{grid};
    if (mutation.isSplit) {
        // Cut before rows that begin an order, with a third of the file in both parts.
        const auto total = int(grid[0].indexOf(u"Total"_s));
        const auto startNear = [&](size_t row) {
            while (row < grid.size() && grid[row][total].isEmpty())
                ++row;
            return qsizetype(row);
        };
        const auto end = startNear(grid.size() * 2 / 3);
        const auto begin = startNear(grid.size() / 3);
        parts = {Grid(grid.begin(), grid.begin() + end), Grid(grid.begin() + begin, grid.end())};
        parts[1].insert(parts[1].begin(), grid[0]);
    }
    for (const auto &part : parts) {
        const auto path = store.file(encoded(textOf(part, columns, mutation), mutation.encoding));
        const auto report = store.import({.path = path});
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        checkReport(grid, mutation, *report);
    }
}

void TestMutatedOrders::copiesHaveTheTotalsOfTheirOriginal()
{
    QFETCH(QString, name);
    QFETCH(int, seed);
    const auto data = qEnvironmentVariable("PLAUDIT_TEST_DATA");
    if (data.isEmpty())
        QSKIP("PLAUDIT_TEST_DATA is not set");
    // From order-csv.md.
    static const QHash<QString, Figures> originals{
        {QString::fromLatin1(fileNames[0]), {39, 43, 24'558, u"EUR"_s}},
        {QString::fromLatin1(fileNames[1]), {51, 258, 59'068'329, u"INR"_s}},
        {QString::fromLatin1(fileNames[2]), {114, 116, 244'506'500, u"PKR"_s}},
        {QString::fromLatin1(fileNames[3]), {57, 63, 12'992'500, u"BDT"_s}},
    };
    const auto grid = gridOf(data + u"/orders/"_s + name);
    QVERIFY(grid.size() > 1);
    std::mt19937 random(std::mt19937::result_type(seed * 7 + name.size()));
    const auto mutation = mutationOf(random);
    OrderFiles store;
    importCopy(grid, mutation, random, store);
    if (QTest::currentTestFailed())
        return;
    const auto figures = figuresIn(store.reader());
    const auto &original = originals[name];
    QCOMPARE(figures.orders, original.orders);
    QCOMPARE(figures.units, original.units);
    QCOMPARE(figures.total, original.total);
    QCOMPARE(figures.currency, original.currency);
}

QTEST_GUILESS_MAIN(TestMutatedOrders)
#include "tst_mutated_orders.moc"
