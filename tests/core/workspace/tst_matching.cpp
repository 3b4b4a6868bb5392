// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/orders.h"
#include "analytics/snapshot.h"
#include "domain/clock.h"
#include "orders/order_import.h"
#include "orders/review_import.h"
#include "sample/sample_store.h"
#include "sample/store_calendar.h"
#include "sync/event_import.h"
#include "workspace/matching.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// Counts by method, as the truth has them.
class Methods
{
public:
    Methods()
    {
        for (const auto method : allMatchMethods)
            m_counts[toString(method)] = 0;
    }
    void add(MatchMethod method) { m_counts[toString(method)] = m_counts[toString(method)].toInt() + 1; }
    [[nodiscard]] const QJsonObject &counts() const { return m_counts; }

private:
    QJsonObject m_counts;
};

QJsonObject methodsIn(const Snapshot &snapshot)
{
    Methods reviews, approved, responses;
    const auto &ofReviews = snapshot.reviews();
    for (std::size_t i = 0; i < snapshot.size(); ++i) {
        if (!holdsRow(ofReviews.set(ReviewBit::There), i))
            continue;
        reviews.add(ofReviews.matches.method(i));
        if (statusIn(ofReviews.facts[i]) == ReviewStatus::Approved)
            approved.add(ofReviews.matches.method(i));
    }
    for (std::size_t i = 0; i < snapshot.responses().size(); ++i) {
        if (snapshot.responses().is(ResponseBit::Counted, i))
            responses.add(snapshot.responses().matches.method(i));
    }
    return {{u"reviews"_s, reviews.counts()}, {u"approved_reviews"_s, approved.counts()},
        {u"responses"_s, responses.counts()}};
}

/// Whether the interval of each NPS category's repeat rate holds the planted one.
bool repeatRatesHold(const Snapshot &snapshot, const QJsonObject &cameBack)
{
    const auto groups = orders(snapshot, {}).byNpsCategory;
    return groups.size() == 3 && std::all_of(groups.begin(), groups.end(), [&](const OpinionOrders &group) {
        const auto planted = cameBack[toString(*group.category)].toObject();
        const auto rate = planted["ordered_again"_L1].toDouble() / planted["responses"_L1].toDouble();
        return group.repeatRate.ci95 && group.repeatRate.ci95->low < rate && rate < group.repeatRate.ci95->high;
    });
}

bool copyLines(const QString &from, const QString &to, const QByteArray &with)
{
    QFile all(from), some(to);
    if (!all.open(QIODevice::ReadOnly) || !some.open(QIODevice::WriteOnly))
        return false;
    while (!all.atEnd()) {
        if (const auto line = all.readLine(); line.contains(with))
            some.write(line);
    }
    return some.flush();
}

/// The orders of an export that begin before a day in the shop; further rows of an order have its time as well.
bool copyOrdersBefore(const QString &from, const QString &to, const QDate &day)
{
    QFile all(from), some(to);
    if (!all.open(QIODevice::ReadOnly) || !some.open(QIODevice::WriteOnly))
        return false;
    static const QRegularExpression created(uR"(,(\d{4}-\d\d-\d\d) \d\d:\d\d:\d\d -0[45]00,\d+,)"_s);
    some.write(all.readLine());
    auto isTaken = true;
    while (!all.atEnd()) {
        const auto line = all.readLine();
        // What doesn't begin an order's row is the rest of a note.
        if (line.startsWith("#FW")) {
            const auto found = created.match(QString::fromUtf8(line));
            isTaken = QDate::fromString(found.captured(1), Qt::ISODate) < day;
        }
        if (isTaken)
            some.write(line);
    }
    return some.flush();
}

} // namespace

class TestMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theSampleStoreIsMatchedAsItWasMeant();
    void anExportThatEndsEarlierAsWell();
    void aSnapshotIsBuiltOnceForAChange();
    void rulesTakeEffectWithTheNextSnapshot();
    void withoutMatchesTheFiguresAreMade();

private:
    [[nodiscard]] QString in(QLatin1StringView file) const { return QDir(m_store.path()).filePath(file); }
    void importReviews(const QString &path);
    void importOrders(const QString &path);
    void importEvents(const QString &path);
    void importAll(const QString &orders);
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() { return m_workspace->snapshot().value_or(nullptr); }
    void write(const QString &name, const QByteArray &text);

    QTemporaryDir m_store;
    QJsonObject m_truth;
    QJsonObject m_cameBack; ///< by NPS category: how many answered, and ordered again
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestMatching::initTestCase()
{
    const auto truth = writeSampleStore(m_store.path(), {.seed = 1, .reviews = 5'000, .asOf = QDate(2026, 6, 30)});
    QVERIFY(truth);
    m_truth = (*truth)["matching"_L1].toObject();
    m_cameBack = (*truth)["planted"_L1]["ordered_again_within_90_days"_L1].toObject();
    QCOMPARE(m_cameBack.size(), 3);
}

void TestMatching::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Workspace::open(m_folder->filePath(u"workspace"_s), Workspace::IfMissing::Create);
    QVERIFY(opened);
    m_workspace = std::move(*opened);
}

void TestMatching::importReviews(const QString &path)
{
    const auto reader = m_workspace->openReader();
    QVERIFY(plaudit::importReviews(m_workspace->writer(), **reader, {.path = path}, [](const auto &) {}, {}));
}

void TestMatching::importOrders(const QString &path)
{
    const auto reader = m_workspace->openReader();
    QVERIFY(plaudit::importOrders(m_workspace->writer(), **reader, {.path = path}, [](const auto &) {}, {}));
}

void TestMatching::importEvents(const QString &path)
{
    const auto reader = m_workspace->openReader();
    SystemClock clock;
    QVERIFY(plaudit::importEvents(m_workspace->writer(), **reader, clock, path, [](const auto &) {}, {}));
}

void TestMatching::importAll(const QString &orders)
{
    importReviews(in(SampleFile::reviewsCsv));
    importEvents(in(SampleFile::responses));
    // A review may have been approved while the feed was silent, which the table of reviews knows better.
    const auto events = m_folder->filePath(u"events.jsonl"_s);
    QVERIFY(copyLines(in(SampleFile::events), events, "\"resourceType\":\"survey_response\""));
    importEvents(events);
    importOrders(orders);
}

void TestMatching::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

void TestMatching::theSampleStoreIsMatchedAsItWasMeant()
{
    importAll(in(SampleFile::orders));
    auto expected = m_truth;
    expected.remove(u"older_export"_s);
    QCOMPARE(methodsIn(*snapshot()), expected);
    QVERIFY(repeatRatesHold(*snapshot(), m_cameBack));
}

void TestMatching::anExportThatEndsEarlierAsWell()
{
    auto expected = m_truth["older_export"_L1].toObject();
    const auto before = QDate::fromString(expected.take(u"orders_before"_s).toString(), Qt::ISODate);
    const auto older = m_folder->filePath(u"older.csv"_s);
    QVERIFY(copyOrdersBefore(in(SampleFile::orders), older, before));
    importAll(older);
    QCOMPARE(methodsIn(*snapshot()), expected);
    QVERIFY(repeatRatesHold(*snapshot(), m_cameBack));
    // The rest of the orders later: as if all had come at once.
    importOrders(in(SampleFile::orders));
    auto whole = m_truth;
    whole.remove(u"older_export"_s);
    QCOMPARE(methodsIn(*snapshot()), whole);
}

void TestMatching::aSnapshotIsBuiltOnceForAChange()
{
    write(u"reviews.csv"_s, "Review ID,Rating,Product Name,Order Number\nr1,5,Mug,#1\n");
    write(
        u"orders.csv"_s, "Order ID,Order Number,Created at,Currency,Total,Lineitem name\n9,#1,2026-01-01,EUR,5,Mug\n");
    importReviews(m_folder->filePath(u"reviews.csv"_s));
    importOrders(m_folder->filePath(u"orders.csv"_s));
    const auto first = snapshot();
    QVERIFY(first);
    QVERIFY(first->reviews().matches.method(0) == MatchMethod::OrderLine);
    QCOMPARE(snapshot(), first);
}

void TestMatching::rulesTakeEffectWithTheNextSnapshot()
{
    write(u"reviews.csv"_s, "Review ID,Rating,Product Name,Order Number\nr1,5,Mug,#1\n");
    write(u"orders.csv"_s,
        "Order ID,Order Number,Created at,Currency,Total,Lineitem name\n9,#24-1,2026-01-01,EUR,5,Mug\n");
    importReviews(m_folder->filePath(u"reviews.csv"_s));
    importOrders(m_folder->filePath(u"orders.csv"_s));
    QVERIFY(snapshot()->reviews().matches.method(0) == MatchMethod::None);
    QVERIFY(setMatchRules(*m_workspace, {.prefixes = {u"24-"_s}}));
    QVERIFY(snapshot()->reviews().matches.method(0) == MatchMethod::OrderLine);
    QVERIFY(setMatchRules(*m_workspace, {}));
    QVERIFY(snapshot()->reviews().matches.method(0) == MatchMethod::None);
}

void TestMatching::withoutMatchesTheFiguresAreMade()
{
    write(u"reviews.csv"_s, "Review ID,Rating\nr1,5\n");
    importReviews(m_folder->filePath(u"reviews.csv"_s));
    QVERIFY(m_workspace->writer().restartMatching(u"these are no rules"_s).get());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"orders are not matched"_s));
    const auto made = snapshot();
    QVERIFY(made);
    QCOMPARE(made->size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
