// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/bits.h"
#include "analytics/days.h"
#include "analytics/row_merge.h"

#include <QTest>

#include <random>
#include <set>

using namespace plaudit;

class TestBits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onesAreCounted();
    void rangesOfRowsAreCounted_data();
    void rangesOfRowsAreCounted();
    void rowsComeInTheirOrder();
    void rowsAreChosenOneByOne_data();
    void rowsAreChosenOneByOne();
    void everyBitHasItsColumn();
    void daysAreRangesOfRows();
    void addedRowsComeBetweenThoseOfTheBase_data();
    void addedRowsComeBetweenThoseOfTheBase();
    void whatStaysInPlaceIsKept();
    void rowNumbersFindTheirIndexes();
};

void TestBits::onesAreCounted()
{
    QCOMPARE(onesIn(0), std::uint64_t(0));
    QCOMPARE(onesIn(~BitWord{0}), std::uint64_t(64));
    QCOMPARE(onesIn(0x8000'0000'0000'0001U), std::uint64_t(2));
    QCOMPARE(onesIn(0x00ff'00f0'0f00'0003U), std::uint64_t(18));
}

void TestBits::rangesOfRowsAreCounted_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    for (const auto &[first, last] : {std::pair{0, 200}, {0, 0}, {5, 5}, {7, 3}, {0, 64}, {64, 128}, {63, 65}, {1, 63},
             {64, 65}, {127, 128}, {130, 199}, {199, 200}})
        QTest::addRow("%d to %d", first, last) << first << last;
}

void TestBits::rangesOfRowsAreCounted()
{
    QFETCH(int, first);
    QFETCH(int, last);
    const auto isThird = [](std::size_t row) { return row % 3 == 0; };
    const auto isFifth = [](std::size_t row) { return row % 5 == 0; };
    const auto thirds = rowsWhere(200, isThird);
    const auto fifths = rowsWhere(200, isFifth);
    std::int64_t expected = 0, expectedBoth = 0;
    for (int row = first; row < last; ++row) {
        expected += row % 3 == 0;
        expectedBoth += row % 15 == 0;
    }
    const RowRange rows{.first = std::size_t(first), .last = std::size_t(last)};
    QCOMPARE(countIn(thirds, rows), expected);
    QCOMPARE(countInBoth(thirds, fifths, rows), expectedBoth);
    QCOMPARE(countIn(allRows(200), rows), std::int64_t(std::max(0, last - first)));
}

void TestBits::rowsComeInTheirOrder()
{
    auto bits = allRows(150);
    keepOnly(bits, rowsWhere(150, [](std::size_t row) { return row < 64 || row % 7 == 0; }));
    std::vector<std::size_t> seen;
    eachRow(bits, {.first = 3, .last = 140}, [&](std::size_t row) { seen.push_back(row); });
    std::vector<std::size_t> expected;
    for (std::size_t row = 3; row < 140; ++row) {
        if (row < 64 || row % 7 == 0)
            expected.push_back(row);
    }
    QVERIFY(seen == expected);
}

void TestBits::rowsAreChosenOneByOne_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {0, 1, 63, 64, 65, 200, 6'400, 199'999, 200'000, 250'001})
        QTest::addRow("%d", rows) << rows;
}

void TestBits::rowsAreChosenOneByOne()
{
    QFETCH(int, rows);
    std::mt19937 random(13);
    std::vector<std::uint8_t> isChosen(static_cast<std::size_t>(rows));
    std::generate(isChosen.begin(), isChosen.end(), [&] { return std::uint8_t(random() & 1U); });
    const auto bits = rowsWhere(isChosen.size(), [&](std::size_t row) { return isChosen[row]; });
    QCOMPARE(bits.size(), wordsFor(isChosen.size()));
    std::int64_t expected = 0;
    for (std::size_t row = 0; row < isChosen.size(); ++row) {
        QCOMPARE(holdsRow(bits, row), isChosen[row] != 0);
        expected += isChosen[row];
    }
    QCOMPARE(countIn(bits, {.first = 0, .last = bits.size() * rowsInWord}), expected);
    // Among some of them alone.
    const RowRange among{.first = isChosen.size() / 3, .last = isChosen.size() * 2 / 3};
    const auto some = rowsWhere(isChosen.size(), among, [&](std::size_t row) { return isChosen[row]; });
    for (std::size_t row = 0; row < isChosen.size(); ++row) {
        const bool isAmong = row / rowsInWord >= among.first / rowsInWord && row < wordsFor(among.last) * rowsInWord;
        QCOMPARE(holdsRow(some, row), isChosen[row] != 0 && (isAmong && !among.isEmpty()));
    }
}

void TestBits::everyBitHasItsColumn()
{
    std::mt19937 random(7);
    for (const std::size_t size : {0, 1, 31, 32, 33, 64, 100, 1000}) {
        std::vector<std::uint32_t> values(size);
        std::generate(values.begin(), values.end(), std::ref(random));
        const auto columns = bitColumns(values, 27);
        QCOMPARE(columns.size(), std::size_t(27));
        for (std::size_t bit = 0; bit < columns.size(); ++bit) {
            QCOMPARE(columns[bit].size(), wordsFor(size));
            for (std::size_t row = 0; row < size; ++row)
                QCOMPARE(holdsRow(columns[bit].values(), row), (values[row] >> bit & 1U) != 0);
            QCOMPARE(countIn(columns[bit].values(), {.first = 0, .last = columns[bit].size() * rowsInWord}),
                countIn(columns[bit].values(), {.first = 0, .last = size}));
        }
    }
}

void TestBits::daysAreRangesOfRows()
{
    const auto days = Days::of({noDay, noDay, 5, 5, 5, 9, 12, 12});
    QCOMPARE(days.undated().last, std::size_t(2));
    QCOMPARE(days.dayOf(1), noDay);
    QCOMPARE(days.dayOf(2), 5);
    QCOMPARE(days.dayOf(4), 5);
    QCOMPARE(days.dayOf(7), 12);
    const auto rows = days.rowsOf({.first = 6, .last = 12});
    QCOMPARE(rows.first, std::size_t(5));
    QCOMPARE(rows.last, std::size_t(8));
    QVERIFY(days.rowsOf({.first = 6, .last = 8}).isEmpty());
    QVERIFY(days.rowsOf({}).isEmpty());
    QVERIFY(days.perRow() == (std::vector<std::int32_t>{noDay, noDay, 5, 5, 5, 9, 12, 12}));
    QVERIFY(Days::of({noDay}).rowsOf({.first = noDay + 1, .last = 100}).isEmpty());
    QCOMPARE(Days::of({}).undated().last, std::size_t(0));
}

void TestBits::addedRowsComeBetweenThoseOfTheBase_data()
{
    QTest::addColumn<int>("base");
    QTest::addColumn<int>("added");
    QTest::addColumn<int>("leaving");
    QTest::newRow("nothing") << 0 << 0 << 0;
    QTest::newRow("a base alone") << 50 << 0 << 0;
    QTest::newRow("from nothing") << 0 << 50 << 0;
    QTest::newRow("both") << 200 << 40 << 0;
    QTest::newRow("some go") << 200 << 40 << 30;
    QTest::newRow("all go") << 30 << 10 << 30;
}

void TestBits::addedRowsComeBetweenThoseOfTheBase()
{
    QFETCH(int, base);
    QFETCH(int, added);
    QFETCH(int, leaving);
    std::mt19937 random(11);
    std::vector<RowKey> baseKeys, addedKeys, expected;
    const auto keyOf = [&](std::uint32_t row) {
        return RowKey{.day = int(random() % 9), .second = std::uint32_t(random() % 5), .row = row};
    };
    for (int i = 0; i < base; ++i)
        baseKeys.push_back(keyOf(std::uint32_t(i)));
    std::sort(baseKeys.begin(), baseKeys.end());
    for (int i = 0; i < added; ++i)
        addedKeys.push_back(keyOf(std::uint32_t(1000 + i)));
    std::set<std::uint32_t> gone;
    while (std::ssize(gone) < leaving)
        gone.insert(std::uint32_t(random() % unsigned(base)));
    // Each row has as many parts as its number says, modulo 4.
    const auto partsOf = [](const std::vector<RowKey> &keys, std::vector<std::uint32_t> &firsts) {
        std::vector<std::uint32_t> parts;
        for (const auto &key : keys) {
            firsts.push_back(std::uint32_t(parts.size()));
            parts.insert(parts.end(), key.row % 4, key.row);
        }
        firsts.push_back(std::uint32_t(parts.size()));
        return parts;
    };
    for (std::uint32_t i = 0; i < baseKeys.size(); ++i) {
        if (!gone.contains(i))
            expected.push_back(baseKeys[i]);
    }
    expected.insert(expected.end(), addedKeys.begin(), addedKeys.end());
    std::sort(expected.begin(), expected.end());

    const RowMerge merge(
        baseKeys.size(), [&](std::size_t i) { return baseKeys[i]; }, addedKeys,
        std::vector<std::uint32_t>(gone.begin(), gone.end()));
    QCOMPARE(merge.size(), expected.size());
    QVERIFY(merge.merged(std::span<const RowKey>(baseKeys), addedKeys) == expected);
    std::vector<std::uint32_t> baseFirsts, addedFirsts, expectedFirsts;
    const auto baseParts = partsOf(baseKeys, baseFirsts);
    const auto addedParts = partsOf(addedKeys, addedFirsts);
    const auto expectedParts = partsOf(expected, expectedFirsts);
    QVERIFY(merge.mergedFirsts(baseFirsts, addedFirsts) == expectedFirsts);
    QVERIFY(merge.mergedParts(std::span<const std::uint32_t>(baseParts), baseFirsts, addedParts, addedFirsts) ==
            expectedParts);
    const auto placesOfBase = merge.placesOfBase();
    for (std::uint32_t i = 0; i < baseKeys.size(); ++i) {
        if (gone.contains(i))
            QCOMPARE(placesOfBase[i], RowMerge::gone);
        else
            QVERIFY(expected[placesOfBase[i]] == baseKeys[i]);
    }
    const auto placesOfAdded = merge.placesOfAdded();
    for (std::size_t i = 0; i < addedKeys.size(); ++i)
        QVERIFY(expected[placesOfAdded[i]] == addedKeys[i]);
}

void TestBits::whatStaysInPlaceIsKept()
{
    const Column<int> base(std::vector{10, 20, 30});
    const auto merge = [&](std::vector<RowKey> added, const std::vector<std::uint32_t> &leaving) {
        return RowMerge(
            base.size(), [](std::size_t i) { return RowKey{.day = int(i) * 2, .second = 0, .row = 0}; }, added,
            leaving);
    };
    const auto again = merge({{.day = 2, .second = 0, .row = 0}}, {1});
    QVERIFY(again.isInPlace());
    QVERIFY(again.merged(base, {20}).data() == base.data());
    const auto changed = again.merged(base, {21});
    QVERIFY(std::vector<int>(changed.begin(), changed.end()) == (std::vector{10, 21, 30}));
    const auto moved = merge({{.day = 5, .second = 0, .row = 0}}, {1});
    QVERIFY(!moved.isInPlace());
    const auto other = moved.merged(base, {20});
    QVERIFY(std::vector<int>(other.begin(), other.end()) == (std::vector{10, 30, 20}));
    QVERIFY(!merge({{.day = 7, .second = 0, .row = 0}}, {}).isInPlace());
    QVERIFY(!merge({}, {2}).isInPlace());
    QVERIFY(merge({}, {}).merged(base, {}).data() == base.data());
}

void TestBits::rowNumbersFindTheirIndexes()
{
    for (const auto &rows : {std::vector<std::uint32_t>{3, 1, 7}, std::vector<std::uint32_t>{4'000'000'000, 1, 70}}) {
        const RowIndex index(rows);
        for (std::uint32_t i = 0; i < rows.size(); ++i)
            QCOMPARE(index.indexOf(rows[i]), i);
        for (const qint64 missing : {0LL, 2LL, 8LL, 100LL, 5'000'000'000LL, -1LL})
            QCOMPARE(index.indexOf(missing), RowIndex::nothing);
    }
    QCOMPARE(RowIndex({}).indexOf(0), RowIndex::nothing);
    const std::vector<std::uint32_t> rows{9, 4, 6, 1};
    QVERIFY(indexesOf(rows, {1, 4, 5}) == (std::vector<std::uint32_t>{1, 3}));
}

QTEST_GUILESS_MAIN(TestBits)
#include "tst_bits.moc"
