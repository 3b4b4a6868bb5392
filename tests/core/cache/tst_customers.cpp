// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/raw_store.h"
#include "core/cache/search_fixture.h"
#include "domain/order_reference.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

Review reviewBy(int n, const QString &name, const QString &email, const QString &customerId = {})
{
    auto review = shortReview(n, 4);
    review.reviewer.name = name;
    review.reviewer.email = email;
    review.customerId = customerId;
    return review;
}

IncomingEvent told(int sequence, const QString &topic, const CustomerEvent &event)
{
    return {.isEnvelope = true,
        .resourceType = event.type,
        .topic = topic,
        .sequence = SequenceNumber::fromText(QString::number(sequence)).value_or(SequenceNumber()),
        .deliveredMs = sequence * 1'000,
        .id = RecordId::fromText(event.resourceId),
        .record = event};
}

QStringList emails(const std::vector<CustomerHit> &hits)
{
    QStringList emails;
    for (const auto &hit : hits)
        emails += hit.email;
    return emails;
}

} // namespace

class TestCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void facesComeFromTheRecordsOfACustomer();
    void aGiftsRecipientIsNotTheBuyer();
    void anEmailIsFoundByItsBeginning();
    void aNameIsFoundByTheBeginningsOfItsWords();
    void lettersBeyondAsciiKnowNoCase();
    void signsOfThePatternAreLetters();
    void noMoreThanAskedForAreFound();
    void theSameIsFoundWithIndexes();
    void anIdLeadsToTheEmail();
    void eventsAreOfTheEmailOrTheId();

private:
    [[nodiscard]] QStringList found(const QString &text, int most = 10) const
    {
        return emails(m_cache->reader->findCustomers(text, most).value_or(std::vector<CustomerHit>()));
    }

    std::unique_ptr<SearchFixture> m_cache;
};

void TestCustomers::init()
{
    m_cache = std::make_unique<SearchFixture>();
    QVERIFY(m_cache->open());
    SurveyResponse response;
    response.responseId = reviewId(900);
    response.surveyId = u"S1"_s;
    response.customerEmail = u"Eve@Example.com "_s;
    response.customerId = u"eve"_s;
    QVERIFY(m_cache->tell({reviewBy(1, u"Ann Example"_s, u"ann@example.com"_s, u"A1"_s),
                              reviewBy(2, u"Marie-Anne Älster"_s, u"marie@example.com"_s),
                              reviewBy(3, u"Joanna 100%_er"_s, u"jo@example.org"_s), reviewBy(4, u"Annika"_s, {})},
        {response}));
    const auto batch = m_cache->writer->beginImport({.kind = ImportKind::Orders, .fileName = u"o"_s, .fileHash = "x"})
                           .get()
                           .value_or(0);
    Order order{.source = u"shopify"_s, .key = u"1"_s, .email = u"bob@example.com"_s, .currency = u"EUR"_s};
    auto second = order;
    second.key = u"2"_s;
    second.email.clear();
    second.customerId = u"C77"_s;
    OrdersCommit commit{.batchId = batch};
    commit.orders = {order, second};
    commit.customers = {{.customerId = u"C77"_s, .email = u"file@example.com"_s}};
    QVERIFY(m_cache->writer->commitOrders(commit).get());
}

void TestCustomers::facesComeFromTheRecordsOfACustomer()
{
    const auto faces = m_cache->reader->customerFaces({{.key = customerKey(u"ann@example.com"_s), .review = 1},
        {.key = customerKey(u"eve@example.com"_s), .response = 1},
        {.key = customerKey(u"bob@example.com"_s), .order = 1}, {.key = customerKey(u"file@example.com"_s), .order = 2},
        {.key = 5}});
    QVERIFY(faces);
    QCOMPARE(faces->at(0).name, u"Ann Example"_s);
    QCOMPARE(faces->at(0).email, u"ann@example.com"_s);
    QCOMPARE(faces->at(1).email, u"Eve@Example.com"_s);
    QCOMPARE(faces->at(2).email, u"bob@example.com"_s);
    QCOMPARE(faces->at(3).email, u"file@example.com"_s);
    QVERIFY(faces->at(4).email.isEmpty());
}

void TestCustomers::aGiftsRecipientIsNotTheBuyer()
{
    const auto faces =
        m_cache->reader->customerFaces({{.key = customerKey(u"bob@example.com"_s), .review = 1, .order = 1}});
    QVERIFY(faces);
    QCOMPARE(faces->front().name, QString());
    QCOMPARE(faces->front().email, u"bob@example.com"_s);
}

void TestCustomers::anEmailIsFoundByItsBeginning()
{
    QCOMPARE(found(u"bob@"_s), QStringList{u"bob@example.com"_s});
    QCOMPARE(found(u"FILE@EX"_s), QStringList{u"file@example.com"_s});
    QCOMPARE(found(u"eve@example.com"_s), QStringList{u"Eve@Example.com"_s});
    QVERIFY(found(u"example.com"_s).isEmpty());
    QVERIFY(found(u"  "_s).isEmpty());
}

void TestCustomers::aNameIsFoundByTheBeginningsOfItsWords()
{
    // Not Joanna, whose name has no word that begins so; nor Annika, who has no email.
    QCOMPARE(found(u"ann"_s), (QStringList{u"ann@example.com"_s, u"marie@example.com"_s}));
    QCOMPARE(found(u"exam ann"_s), QStringList{u"ann@example.com"_s});
    QVERIFY(found(u"ann nobody"_s).isEmpty());
}

void TestCustomers::lettersBeyondAsciiKnowNoCase()
{
    QCOMPARE(found(u"äLS"_s), QStringList{u"marie@example.com"_s});
    QVERIFY(found(u"öls"_s).isEmpty());
}

void TestCustomers::signsOfThePatternAreLetters()
{
    QCOMPARE(found(u"100%_"_s), QStringList{u"jo@example.org"_s});
    QVERIFY(found(u"1_0"_s).isEmpty());
    QVERIFY(found(u"%"_s).isEmpty());
}

void TestCustomers::noMoreThanAskedForAreFound()
{
    QCOMPARE(found(u"ann"_s, 1).size(), 1);
}

void TestCustomers::theSameIsFoundWithIndexes()
{
    QVERIFY(m_cache->writer->indexCustomers().get());
    QVERIFY(m_cache->writer->indexCustomers().get()); // once more does nothing
    anEmailIsFoundByItsBeginning();
    aNameIsFoundByTheBeginningsOfItsWords();
    lettersBeyondAsciiKnowNoCase();
    signsOfThePatternAreLetters();
}

void TestCustomers::anIdLeadsToTheEmail()
{
    const auto email = [this](const QString &id) { return m_cache->reader->emailOfCustomer(id).value_or(u"?"_s); };
    QCOMPARE(email(u"A1"_s), u"ann@example.com"_s);
    QCOMPARE(email(u"C77"_s), u"file@example.com"_s);
    QCOMPARE(email(u"nobody"_s), QString());
}

void TestCustomers::eventsAreOfTheEmailOrTheId()
{
    const auto batch = m_cache->writer->beginImport({.kind = ImportKind::Events, .fileName = u"e"_s, .fileHash = "y"})
                           .get()
                           .value_or(0);
    EventsCommit commit{.batchId = batch, .receivedAtMs = 1};
    commit.events = {
        told(1, u"create"_s, {.type = u"loyalty_customer"_s, .resourceId = u"L1"_s, .email = u"Ann@example.com"_s}),
        told(2, u"create"_s,
            {.type = u"referral"_s,
                .resourceId = u"R1"_s,
                .occurredAt = Timestamp{.utcMs = 5'000, .offsetSeconds = 0},
                .customerId = u"a1"_s}),
        told(3, u"create"_s, {.type = u"referral"_s, .resourceId = u"R2"_s, .email = u"bob@example.com"_s})};
    commit.bytes = "{}";
    commit.packedBytes = packPayloads(commit.bytes);
    QVERIFY(m_cache->writer->commitEvents(commit).get());
    for (const bool isIndexed : {false, true}) {
        if (isIndexed)
            QVERIFY(m_cache->writer->indexCustomerEvents().get());
        const auto events = m_cache->reader->customerEvents({u"ann@example.com"_s}, {u"A1"_s}, 10);
        QVERIFY(events);
        QCOMPARE(events->size(), std::size_t(2));
        QCOMPARE(events->at(0).event.type, u"referral"_s); // at 5,000; the other was delivered at 1,000
        QCOMPARE(events->at(1).topic, u"create"_s);
        QCOMPARE(events->at(1).deliveredMs, std::optional<qint64>(1'000));
        QCOMPARE(m_cache->reader->customerEvents({u"ann@example.com"_s}, {u"A1"_s}, 1).value().size(), std::size_t(1));
    }
}

QTEST_GUILESS_MAIN(TestCustomers)
#include "tst_customers.moc"
