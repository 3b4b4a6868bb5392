// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/customer_list.h"
#include "analytics/customer_records.h"
#include "analytics/customers.h"
#include "core/analytics/shop.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

enum Person : qint64 { Ann = 11, Bob = 22, Eve = 33, Dan = 44 };

qint64 noon(const QString &day)
{
    return at(day + u"T12:00"_s);
}

OrderRow order(qint64 customer, const QString &day, qint64 total, const QString &currency = u"EUR"_s)
{
    return {.createdMs = noon(day), .customer = customer, .currency = currency, .total = total};
}

/// Ann bought twice (once cancelled), gave 5★, 2★ and one that waits, and a 3; Bob bought in two currencies; Eve wrote
/// without stars and answered 9 and nothing; Dan bought in dollars. Three records are of nobody known.
std::shared_ptr<const Snapshot> village()
{
    Shop shop;
    const auto first = shop.order(order(Ann, u"2024-01-10"_s, 2'000), {{2'000}});
    auto cancelled = order(Ann, u"2024-02-10"_s, 1'000);
    cancelled.isCounted = false;
    shop.order(cancelled, {{1'000}});
    shop.order(order(Bob, u"2024-02-01"_s, 5'000), {{5'000}});
    shop.order(order(Bob, u"2024-02-03"_s, 700, u"USD"_s), {{700}});
    shop.order(order(Dan, u"2024-01-05"_s, 900, u"USD"_s), {{900}});
    shop.order(order(0, u"2024-01-06"_s, 100), {{100}});
    const auto own = [](qint64 customer) { return Shop::none(UnmatchedReason::NoReference, customer); };
    shop.review(5, noon(u"2024-01-20"_s), Shop::line(first))
        .review(2, noon(u"2024-03-01"_s), own(Ann))
        .review({}, noon(u"2024-01-15"_s), own(Eve))
        .review(4, noon(u"2024-03-05"_s), own(Ann), ReviewStatus::Pending)
        .review(1, noon(u"2024-01-02"_s), own(0))
        .response(9, noon(u"2024-01-16"_s), own(Eve))
        .response({}, noon(u"2024-02-20"_s), own(Eve))
        .response(3, noon(u"2024-02-11"_s), own(Ann))
        .response(10, noon(u"2024-02-12"_s), own(0));
    return shop.snapshot();
}

std::vector<qint64> keys(const Snapshot &snapshot, const std::vector<std::uint32_t> &customers)
{
    std::vector<qint64> keys;
    for (const auto customer : customers)
        keys.push_back(snapshot.customerKeys()[customer - 1]);
    return keys;
}

using People = std::vector<qint64>;

} // namespace

class TestCustomerList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCustomersRecordsAreCounted();
    void datesChooseRecords();
    void countsAreThoseOfTheMetric();
    void currenciesAreNeverAddedUp();
    void sorts_data();
    void sorts();
    void groupsAreSortedAlike();
    void sortsAsAPlainSortDoes();
    void witnessesAreTheNewestRecords();
    void recordsOfACustomerAreInTime();
    void unknownKeysHaveNoNumber();
};

void TestCustomerList::eachCustomersRecordsAreCounted()
{
    const auto snapshot = village();
    const auto list = customerList(*snapshot, {});
    QCOMPARE(list.currency, u"EUR"_s);
    QCOMPARE(list.customers, std::int64_t(4));
    QCOMPARE(list.withOrder, std::int64_t(3));
    QCOMPARE(list.withReview, std::int64_t(2));
    QCOMPARE(list.withResponse, std::int64_t(2));
    QCOMPARE(list.withoutEmail, std::int64_t(2)); // a review and a response
    const auto &ann = list.rows[customerNumber(*snapshot, Ann)];
    QCOMPARE(ann.reviews, 2U);
    QCOMPARE(ann.averageRating(), std::optional(3.5));
    QCOMPARE(int(ann.latestRating), 2);
    QCOMPARE(ann.responses, 1U);
    QCOMPARE(int(ann.latestScore), 3);
    QCOMPARE(ann.orders, 2U);
    QCOMPARE(ann.revenue, 20.0);
    QCOMPARE(qint64(ann.lastSecond) * 1'000, noon(u"2024-03-01"_s));
    const auto &eve = list.rows[customerNumber(*snapshot, Eve)];
    QCOMPARE(eve.reviews, 1U);
    QVERIFY(!eve.averageRating());
    QCOMPARE(int(eve.latestRating), 0);
    QCOMPARE(eve.responses, 2U);
    QCOMPARE(int(eve.latestScore), 9);
    QCOMPARE(qint64(eve.lastSecond) * 1'000, noon(u"2024-02-20"_s));
    QVERIFY(!list.rows.front().isThere());
}

void TestCustomerList::datesChooseRecords()
{
    const auto snapshot = village();
    Filter february;
    february.from = QDate(2024, 2, 1);
    february.to = QDate(2024, 2, 29);
    const auto list = customerList(*snapshot, february);
    QCOMPARE(list.customers, std::int64_t(3));
    const auto &ann = list.rows[customerNumber(*snapshot, Ann)];
    QCOMPARE(ann.reviews, 0U);
    QCOMPARE(ann.responses, 1U);
    QCOMPARE(ann.orders, 1U);
    QCOMPARE(ann.revenue, 0.0);
    QVERIFY(!list.rows[customerNumber(*snapshot, Dan)].isThere());
}

void TestCustomerList::countsAreThoseOfTheMetric()
{
    const auto snapshot = village();
    Filter low;
    low.ratings = {1, 2};
    Filter march;
    march.from = QDate(2024, 3, 1);
    for (const Filter &filter : {Filter(), low, march}) {
        const auto list = customerList(*snapshot, filter);
        const auto metric = customers(*snapshot, filter);
        QCOMPARE(list.customers, metric.customers);
        QCOMPARE(list.withOrder, metric.withOrder);
        QCOMPARE(list.withReview, metric.withReview);
        QCOMPARE(list.withResponse, metric.withResponse);
        QCOMPARE(list.withoutEmail, metric.withoutEmail);
    }
}

void TestCustomerList::currenciesAreNeverAddedUp()
{
    using Money = std::vector<std::pair<QString, double>>;
    const auto snapshot = village();
    const auto list = customerList(*snapshot, {});
    const auto of = [&](qint64 key) { return revenuesOf(*snapshot, list, customerNumber(*snapshot, key)); };
    QCOMPARE(of(Ann), (Money{{u"EUR"_s, 20.0}}));
    QCOMPARE(of(Bob), (Money{{u"EUR"_s, 50.0}, {u"USD"_s, 7.0}}));
    QCOMPARE(of(Dan), (Money{{u"USD"_s, 9.0}}));
    QCOMPARE(of(Eve), Money());
}

void TestCustomerList::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("isDescending");
    QTest::addColumn<People>("people");
    const auto row = [](const char *name, CustomerColumn column, bool isDescending, const People &people) {
        QTest::newRow(name) << int(column) << isDescending << people;
    };
    row("revenue", CustomerColumn::Revenue, true, {Bob, Ann, Dan, Eve});
    row("revenue, least first: without orders still last", CustomerColumn::Revenue, false, {Dan, Ann, Bob, Eve});
    row("reviews, equal ones by revenue", CustomerColumn::Reviews, true, {Ann, Eve, Bob, Dan});
    row("reviews, fewest first", CustomerColumn::Reviews, false, {Bob, Dan, Eve, Ann});
    row("average", CustomerColumn::AverageRating, false, {Ann, Bob, Dan, Eve});
    row("score", CustomerColumn::LatestScore, true, {Eve, Ann, Bob, Dan});
    row("score, lowest first", CustomerColumn::LatestScore, false, {Ann, Eve, Bob, Dan});
    row("orders", CustomerColumn::Orders, true, {Bob, Ann, Dan, Eve});
    row("activity", CustomerColumn::LastActivity, true, {Ann, Eve, Bob, Dan});
    row("activity, longest ago first", CustomerColumn::LastActivity, false, {Dan, Bob, Eve, Ann});
}

void TestCustomerList::sorts()
{
    QFETCH(int, column);
    QFETCH(bool, isDescending);
    QFETCH(People, people);
    const auto snapshot = village();
    const auto list = customerList(*snapshot, {});
    QCOMPARE(keys(*snapshot, sortedCustomers(list, CustomerGroup::All, CustomerColumn(column), isDescending)), people);
}

void TestCustomerList::groupsAreSortedAlike()
{
    const auto snapshot = village();
    const auto list = customerList(*snapshot, {});
    const auto of = [&](CustomerGroup group) {
        return keys(*snapshot, sortedCustomers(list, group, CustomerColumn::Revenue, true));
    };
    QCOMPARE(of(CustomerGroup::WithOrder), (People{Bob, Ann, Dan}));
    QCOMPARE(of(CustomerGroup::WithReview), (People{Ann, Eve}));
    QCOMPARE(of(CustomerGroup::WithResponse), (People{Ann, Eve}));
}

void TestCustomerList::sortsAsAPlainSortDoes()
{
    std::mt19937 generator(7);
    const auto below = [&](std::uint32_t end) { return static_cast<std::uint32_t>(generator() % end); };
    CustomerList list;
    list.rows.resize(5'001);
    list.customers = 5'000;
    for (std::size_t i = 1; i < list.rows.size(); ++i)
        list.rows[i] = {.revenue = i % 3 == 0 ? 1'000.0 + double(below(1'000)) * 1e-9 : double(below(100'000)) / 7.0,
            .reviews = 1 + below(300),
            .orders = 1,
            .lastSecond = 1'700'000'000U + below(90'000'000)};
    list.byRevenue.resize(5'000);
    std::iota(list.byRevenue.begin(), list.byRevenue.end(), 1);
    std::stable_sort(list.byRevenue.begin(), list.byRevenue.end(),
        [&](auto a, auto b) { return list.rows[a].revenue > list.rows[b].revenue; });
    for (const bool isDescending : {false, true}) {
        auto expected = list.byRevenue;
        std::stable_sort(expected.begin(), expected.end(), [&](auto a, auto b) {
            return isDescending ? list.rows[a].lastSecond > list.rows[b].lastSecond
                                : list.rows[a].lastSecond < list.rows[b].lastSecond;
        });
        QCOMPARE(sortedCustomers(list, CustomerGroup::All, CustomerColumn::LastActivity, isDescending), expected);
    }
    // Amounts that differ in their last digits alone are told apart too.
    auto risen = list.byRevenue;
    std::stable_sort(
        risen.begin(), risen.end(), [&](auto a, auto b) { return list.rows[a].revenue < list.rows[b].revenue; });
    QCOMPARE(sortedCustomers(list, CustomerGroup::All, CustomerColumn::Revenue, false), risen);
}

void TestCustomerList::witnessesAreTheNewestRecords()
{
    const auto snapshot = village();
    const auto numbers = customerNumbers(*snapshot, {Eve, Ann});
    const auto witnesses = witnessesOf(*snapshot, numbers);
    QCOMPARE(witnesses[0].key, qint64(Eve));
    QCOMPARE(witnesses[0].review, 9);   // the third review told
    QCOMPARE(witnesses[0].response, 7); // the second response
    QCOMPARE(witnesses[0].order, 0);
    QCOMPARE(witnesses[1].review, 11); // the one that waits
    QCOMPARE(witnesses[1].response, 9);
    QCOMPARE(witnesses[1].order, 13);
}

void TestCustomerList::recordsOfACustomerAreInTime()
{
    const auto snapshot = village();
    const auto records = recordsOf(*snapshot, customerNumber(*snapshot, Ann));
    std::vector<std::uint32_t> reviews;
    for (const auto index : records.reviews)
        reviews.push_back(snapshot->reviews().row[index]);
    QCOMPARE(reviews, (std::vector<std::uint32_t>{5, 7, 11}));
    QCOMPARE(records.responses.size(), std::size_t(1));
    QCOMPARE(records.orders.size(), std::size_t(2));
    QVERIFY(recordsOf(*snapshot, 0).orders.empty());
}

void TestCustomerList::unknownKeysHaveNoNumber()
{
    const auto snapshot = village();
    QCOMPARE(customerNumber(*snapshot, 0), 0U);
    QCOMPARE(customerNumber(*snapshot, 99), 0U);
    QVERIFY(customerNumber(*snapshot, Ann) != customerNumber(*snapshot, Bob));
}

QTEST_GUILESS_MAIN(TestCustomerList)
#include "tst_customer_list.moc"
