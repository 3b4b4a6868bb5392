// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/comparison.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

Q_DECLARE_METATYPE(plaudit::Comparison)

// Worked out on a calendar.
class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothPeriods_data();
    void bothPeriods();
    void nothingToCompare();
    void theRestOfTheFilterStays();
};

namespace
{

QDate day(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

void row(const char *name, Comparison comparison, const char *from, const char *to, const char *lastDay,
    const char *nowTo, const char *beforeFrom, const char *beforeTo)
{
    QTest::newRow(name) << comparison << day(from) << (*to != '\0' ? std::optional(day(to)) : std::nullopt)
                        << day(lastDay) << day(nowTo) << day(beforeFrom) << day(beforeTo);
}

void previousRows()
{
    constexpr auto previous = Comparison::Previous;
    const auto over = [](const char *name, const char *from, const char *to, const char *beforeFrom,
                          const char *beforeTo) {
        row(name, previous, from, to, "2026-06-30", to, beforeFrom, beforeTo);
    };
    over("month after a shorter one", "2025-03-01", "2025-03-31", "2025-02-01", "2025-02-28");
    over("month after a leap February", "2024-03-01", "2024-03-31", "2024-02-01", "2024-02-29");
    over("leap February", "2024-02-01", "2024-02-29", "2024-01-01", "2024-01-31");
    over("January", "2025-01-01", "2025-01-31", "2024-12-01", "2024-12-31");
    over("quarter", "2024-04-01", "2024-06-30", "2024-01-01", "2024-03-31");
    over("first quarter", "2025-01-01", "2025-03-31", "2024-10-01", "2024-12-31");
    over("year after a leap year", "2025-01-01", "2025-12-31", "2024-01-01", "2024-12-31");
    over("half a year", "2025-01-01", "2025-06-30", "2024-07-01", "2024-12-31");
    over("a week", "2025-03-03", "2025-03-09", "2025-02-24", "2025-03-02");
    over("one day", "2024-03-01", "2024-03-01", "2024-02-29", "2024-02-29");
    over("thirty days", "2025-03-10", "2025-04-08", "2025-02-08", "2025-03-09");
    over("a month short of a day", "2025-03-01", "2025-03-30", "2025-01-30", "2025-02-28");
    row("half of a month", previous, "2025-02-01", "2025-02-28", "2025-02-15", "2025-02-15", "2025-01-01",
        "2025-01-15");
    row("more of a month than the one before had", previous, "2025-03-01", "2025-03-31", "2025-03-30", "2025-03-30",
        "2025-02-01", "2025-02-28");
    row("a quarter's 45 days", previous, "2025-04-01", "2025-06-30", "2025-05-15", "2025-05-15", "2025-01-01",
        "2025-02-14");
    row("a leap year's 61 days", previous, "2024-01-01", "2024-12-31", "2024-03-01", "2024-03-01", "2023-01-01",
        "2023-03-02");
    row("a week's three days", previous, "2025-03-03", "2025-03-09", "2025-03-05", "2025-03-05", "2025-02-24",
        "2025-02-26");
    row("month until today", previous, "2025-02-01", "2025-02-15", "2025-02-15", "2025-02-15", "2025-01-01",
        "2025-01-15");
    row("month until today, synced yesterday", previous, "2025-02-01", "2025-02-15", "2025-02-14", "2025-02-14",
        "2025-01-01", "2025-01-14");
    row("without an end, in the month", previous, "2025-02-01", "", "2025-02-15", "2025-02-15", "2025-01-01",
        "2025-01-15");
    row("without an end, in the quarter", previous, "2025-04-01", "", "2025-05-15", "2025-05-15", "2025-01-01",
        "2025-02-14");
    row("without an end, in the year", previous, "2025-01-01", "", "2025-05-15", "2025-05-15", "2024-01-01",
        "2024-05-14");
    row("without an end, on a month's last day", previous, "2025-04-01", "", "2025-04-30", "2025-04-30", "2025-03-01",
        "2025-03-31");
    row("without an end, from within a month", previous, "2025-04-10", "", "2025-04-12", "2025-04-12", "2025-04-07",
        "2025-04-09");
    row("first days of a month that is over", previous, "2025-02-01", "2025-02-15", "2025-06-30", "2025-02-15",
        "2025-01-17", "2025-01-31");
}

void yearRows()
{
    constexpr auto year = Comparison::Year;
    row("days", year, "2025-03-10", "2025-03-20", "2026-06-30", "2025-03-20", "2024-03-10", "2024-03-20");
    row("month", year, "2025-04-01", "2025-04-30", "2026-06-30", "2025-04-30", "2024-04-01", "2024-04-30");
    row("February after a leap year", year, "2025-02-01", "2025-02-28", "2026-06-30", "2025-02-28", "2024-02-01",
        "2024-02-29");
    row("leap February, a year earlier", year, "2024-02-01", "2024-02-29", "2026-06-30", "2024-02-29", "2023-02-01",
        "2023-02-28");
    row("leap day", year, "2024-02-29", "2024-02-29", "2026-06-30", "2024-02-29", "2023-02-28", "2023-02-28");
    row("unfinished year", year, "2024-01-01", "2024-12-31", "2024-03-01", "2024-03-01", "2023-01-01", "2023-03-01");
    row("across the year's end", year, "2024-12-20", "2025-01-05", "2026-06-30", "2025-01-05", "2023-12-20",
        "2024-01-05");
}

} // namespace

void TestComparison::bothPeriods_data()
{
    QTest::addColumn<Comparison>("comparison");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<std::optional<QDate>>("to");
    QTest::addColumn<QDate>("lastDay");
    QTest::addColumn<QDate>("nowTo");
    QTest::addColumn<QDate>("beforeFrom");
    QTest::addColumn<QDate>("beforeTo");
    previousRows();
    yearRows();
}

void TestComparison::bothPeriods()
{
    QFETCH(Comparison, comparison);
    QFETCH(QDate, from);
    QFETCH(std::optional<QDate>, to);
    QFETCH(QDate, lastDay);
    QFETCH(QDate, nowTo);
    QFETCH(QDate, beforeFrom);
    QFETCH(QDate, beforeTo);
    const auto filters = comparedFilters({.from = from, .to = to}, comparison, lastDay);
    QVERIFY(filters.has_value());
    QCOMPARE(filters->now.from, std::optional(from));
    QCOMPARE(filters->now.to, std::optional(nowTo));
    QCOMPARE(filters->before.from, std::optional(beforeFrom));
    QCOMPARE(filters->before.to, std::optional(beforeTo));
}

void TestComparison::nothingToCompare()
{
    const auto lastDay = day("2025-06-30");
    const Filter may{.from = day("2025-05-01"), .to = day("2025-05-31")};
    QVERIFY(comparedFilters(may, Comparison::Previous, lastDay).has_value());
    QVERIFY(!comparedFilters(may, Comparison::None, lastDay).has_value());
    QVERIFY(!comparedFilters({.to = may.to}, Comparison::Previous, lastDay).has_value());
    QVERIFY(!comparedFilters({.from = day("2025-07-01")}, Comparison::Year, lastDay).has_value());
    QVERIFY(!comparedFilters({.from = may.to, .to = may.from}, Comparison::Previous, lastDay).has_value());
}

void TestComparison::theRestOfTheFilterStays()
{
    const Filter asked{.from = day("2025-05-01"), .to = day("2025-05-31"), .products = {u"7"_s}, .ratings = {5}};
    const auto filters = comparedFilters(asked, Comparison::Year, day("2025-06-30")).value();
    QCOMPARE(filters.now, asked);
    auto earlier = asked;
    earlier.from = day("2024-05-01");
    earlier.to = day("2024-05-31");
    QCOMPARE(filters.before, earlier);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
