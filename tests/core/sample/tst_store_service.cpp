// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopback/loopback_server.h"
#include "okendo/webhook_signature.h"
#include "sample/store_service.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace plaudit;
using namespace std::chrono_literals;

namespace
{

const auto userId = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
const auto key = u"k3yK3yk3yK3yk3yK3yk3yK3yk3yK3y42"_s;
const auto survey = u"5d7c0b1a-2222-4444-8888-aaaaaaaaaaaa"_s;

QJsonObject review(const QString &id, int rating, const QString &product, const QString &status = u"approved"_s)
{
    return {{u"reviewId"_s, id}, {u"subscriberId"_s, userId}, {u"rating"_s, rating}, {u"productId"_s, product},
        {u"status"_s, status}, {u"dateCreated"_s, u"2026-01-0%1T00:00:00.000Z"_s.arg(rating)},
        {u"sentiment"_s, u"positive"_s}, {u"variantId"_s, u"77"_s}, {u"helpfulCount"_s, 6 - rating},
        {u"order"_s, QJsonObject{{u"orderId"_s, u"1"_s}}}, {u"source"_s, u"write-review-button"_s},
        {u"media"_s, rating == 2 ? QJsonArray{QJsonObject{{u"type"_s, u"image"_s}}} : QJsonArray()},
        {u"reviewer"_s, QJsonObject{{u"name"_s, u"Tim Cook"_s}, {u"displayName"_s, u"Tim C."_s},
                            {u"email"_s, u"tim@example.com"_s}}}};
}

QJsonObject response(const QString &id, int day, const QJsonValue &answer = 9)
{
    return {{u"surveyResponseId"_s, id}, {u"surveyId"_s, survey},
        {u"dateCreated"_s, u"2026-02-0%1T00:00:00.000Z"_s.arg(day)},
        {u"answeredQuestions"_s, QJsonArray{QJsonObject{{u"type"_s, u"nps"_s}, {u"answer"_s, answer},
                                     {u"answerNpsCategory"_s, u"promoter"_s}}}}};
}

StoreRecords records()
{
    StoreRecords records;
    for (int rating = 1; rating <= 5; ++rating)
        records.reviews.push_back(review(u"r%1"_s.arg(rating), rating, rating <= 2 ? u"shopify-1"_s : u"shopify-2"_s));
    records.reviews.push_back(review(u"hidden"_s, 1, u"shopify-1"_s, u"rejected"_s));
    for (int day = 1; day <= 5; ++day)
        records.responses.push_back(response(u"s%1"_s.arg(day), day));
    records.customers.push_back(
        {{u"customerId"_s, u"c1"_s}, {u"email"_s, u"Ann@Example.com"_s}, {u"givenName"_s, u"Ann"_s},
            {u"profiles"_s, QJsonArray{QJsonObject{{u"namespace"_s, u"okendo-general"_s}},
                                QJsonObject{{u"namespace"_s, u"okendo-loyalty"_s}}}}});
    records.products.push_back(
        {{u"productId"_s, u"shopify-1"_s}, {u"productHandle"_s, u"tee"_s}, {u"groups"_s, QJsonArray{u"tops"_s}}});
    return records;
}

StoreService serviceWith(const ContractSwitches &switches = {})
{
    return StoreService(
        std::make_shared<const StoreContents>(records()), {.userId = userId, .key = Secret(key), .switches = switches});
}

LoopbackRequest request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
{
    LoopbackRequest request{.method = method,
        .path = target.split('?').front(),
        .query = {},
        .parameters = {},
        .headers = {{"Authorization"_ba, "Basic " + (userId + u':' + key).toUtf8().toBase64()}},
        .body = body};
    request.query = target.mid(request.path.size() + 1);
    for (const auto pairs = request.query.split('&'); const auto &pair : pairs) {
        if (const auto mark = pair.indexOf('='); mark > 0)
            request.parameters.append({pair.first(mark), QByteArray::fromPercentEncoding(pair.mid(mark + 1))});
    }
    return request;
}

QJsonObject jsonOf(const LoopbackResponse &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QJsonObject get(StoreService &service, const QByteArray &target)
{
    return jsonOf(service.answer(request("GET", target)));
}

QStringList idsOf(const QJsonObject &page, const QString &list, const QString &id)
{
    QStringList ids;
    for (const auto array = page[list].toArray(); const auto &one : array)
        ids.append(one[id].toString());
    return ids;
}

} // namespace

class TestStoreService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void responsesAreWalkedBySurvey_data();
    void responsesAreWalkedBySurvey();
    void anUnknownSurveyIsAsSwitched();
    void customersAreFoundByEmailAndId();
    void profilesByNamespace();
    void theStorefrontShowsNoSecrets();
    void theStorefrontScopes_data();
    void theStorefrontScopes();
    void theStorefrontOrders_data();
    void theStorefrontOrders();
    void aggregatesAddUp();
    void aWrongStoreIsEmpty();
    void switchesShow();
    void tooFastIsRefused();
    void subscriptionsAreManaged();
    void subscriptionsRefuse_data();
    void subscriptionsRefuse();
    void webhooksComeSigned();
    void aRefusedWebhookComesAgain();
    void aFolderIsServedFromItsFiles();
    void aBrokenFileIsNamed();
};

void TestStoreService::responsesAreWalkedBySurvey_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QString>("ids");
    QTest::newRow("default") << ""_ba << u"s5 s4 s3 s2 s1"_s;
    QTest::newRow("newest first") << "&orderBy=date%20desc"_ba << u"s5 s4 s3 s2 s1"_s;
    QTest::newRow("oldest first") << "&orderBy=date%20asc"_ba << u"s1 s2 s3 s4 s5"_s;
}

void TestStoreService::responsesAreWalkedBySurvey()
{
    QFETCH(QByteArray, order);
    QFETCH(QString, ids);
    auto service = serviceWith();
    auto target = "/enterprise/surveys/" + survey.toLatin1() + "/responses?limit=2" + order;
    QStringList seen;
    for (int turns = 0; turns < 9 && !target.isEmpty(); ++turns) {
        const auto page = get(service, target);
        seen += idsOf(page, u"surveyResponses"_s, u"surveyResponseId"_s);
        const auto next = page["nextUrl"_L1].toString().toUtf8();
        target = next.isEmpty() ? QByteArray() : "/enterprise" + next;
    }
    QCOMPARE(seen.join(u' '), ids);
}

void TestStoreService::anUnknownSurveyIsAsSwitched()
{
    auto strict = serviceWith();
    QCOMPARE(strict.answer(request("GET", "/enterprise/surveys/other/responses")).status, 404);
    auto lenient = serviceWith({.unknownSurvey = UnknownSurvey::EmptyList});
    const auto answer = lenient.answer(request("GET", "/enterprise/surveys/other/responses"));
    QCOMPARE(answer.body, "{\"surveyResponses\":[]}"_ba);
}

void TestStoreService::customersAreFoundByEmailAndId()
{
    auto service = serviceWith();
    const auto lookup = [&](const QByteArray &body) {
        return service.answer(request("POST", "/enterprise/customer_lookup", body));
    };
    QCOMPARE(lookup(R"({"email":"ann@example.com"})").body, R"({"customerId":"c1"})"_ba);
    QCOMPARE(lookup(R"({"email":"bob@example.com"})").status, 404);
    QCOMPARE(lookup("nonsense").status, 400);
    const auto customer = get(service, "/enterprise/customers/c1");
    QCOMPARE(customer["givenName"_L1].toString(), u"Ann"_s);
    QVERIFY(!customer.contains(u"profiles"_s));
    QCOMPARE(service.answer(request("GET", "/enterprise/customers/c2")).status, 404);
}

void TestStoreService::profilesByNamespace()
{
    auto service = serviceWith();
    QCOMPARE(get(service, "/enterprise/customers/c1/profiles")["profiles"_L1].toArray().size(), 2);
    const auto general = get(service, "/enterprise/customers/c1/profiles?namespace=okendo-general");
    QCOMPARE(idsOf(general, u"profiles"_s, u"namespace"_s).join(u' '), u"okendo-general"_s);
    const auto first = get(service, "/enterprise/customers/c1/profiles?limit=1");
    const auto second = get(service, "/enterprise" + first["nextUrl"_L1].toString().toUtf8());
    QCOMPARE(idsOf(second, u"profiles"_s, u"namespace"_s).join(u' '), u"okendo-loyalty"_s);
    QVERIFY(!second.contains(u"nextUrl"_s));
}

void TestStoreService::theStorefrontShowsNoSecrets()
{
    auto service = serviceWith();
    auto bare = request("GET", "/v1/stores/" + userId.toLatin1() + "/reviews");
    bare.headers.clear();
    const auto answer = service.answer(bare);
    QCOMPARE(jsonOf(answer)["reviews"_L1].toArray().size(), 5);
    for (const auto &secret : {"tim@example.com", "Tim Cook", "sentiment", "order", "hidden", "source"})
        QVERIFY2(!answer.body.contains(secret), secret);
    QVERIFY(answer.body.contains("Tim C."));
    QVERIFY(answer.body.contains("\"productHandle\":\"tee\""));
    QCOMPARE(service.answer(request("GET", "/v1/stores/" + userId.toLatin1() + "/reviews/hidden")).status, 404);
}

void TestStoreService::theStorefrontScopes_data()
{
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<QString>("ids");
    QTest::newRow("store") << ""_ba << u"r5 r4 r3 r2 r1"_s;
    QTest::newRow("product") << "/products/shopify-2"_ba << u"r5 r4 r3"_s;
    QTest::newRow("group") << "/collections/tops"_ba << u"r2 r1"_s;
    QTest::newRow("no such product") << "/products/shopify-9"_ba << u""_s;
}

void TestStoreService::theStorefrontScopes()
{
    QFETCH(QByteArray, scope);
    QFETCH(QString, ids);
    auto service = serviceWith();
    auto target = "/v1/stores/" + userId.toLatin1() + scope + "/reviews?limit=2";
    QStringList seen;
    for (int turns = 0; turns < 9 && !target.isEmpty(); ++turns) {
        const auto page = get(service, target);
        seen += idsOf(page, u"reviews"_s, u"reviewId"_s);
        const auto next = page["nextUrl"_L1].toString().toUtf8();
        target = next.isEmpty() ? QByteArray() : "/v1" + next;
    }
    QCOMPARE(seen.join(u' '), ids);
}

void TestStoreService::theStorefrontOrders_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QString>("ids");
    QTest::newRow("rating asc") << "rating%20asc"_ba << u"r1 r2 r3 r4 r5"_s;
    QTest::newRow("helpful desc") << "helpful%20desc"_ba << u"r1 r2 r3 r4 r5"_s;
    QTest::newRow("helpful asc") << "helpful%20asc"_ba << u"r5 r4 r3 r2 r1"_s;
    QTest::newRow("media first") << "has_media%20desc"_ba << u"r2 r5 r4 r3 r1"_s;
}

void TestStoreService::theStorefrontOrders()
{
    QFETCH(QByteArray, order);
    QFETCH(QString, ids);
    auto service = serviceWith();
    const auto page = get(service, "/v1/stores/" + userId.toLatin1() + "/reviews?orderBy=" + order);
    QCOMPARE(idsOf(page, u"reviews"_s, u"reviewId"_s).join(u' '), ids);
    if (order.startsWith("h"))
        QCOMPARE(service.answer(request("GET", "/enterprise/reviews?orderBy=" + order)).status, 400);
}

void TestStoreService::aggregatesAddUp()
{
    auto service = serviceWith();
    const auto base = "/v1/stores/" + userId.toLatin1();
    const auto all = get(service, base + "/review_aggregate")["reviewAggregate"_L1];
    QCOMPARE(all["reviewCount"_L1].toInt(), 5);
    QCOMPARE(all["reviewRatingValuesTotal"_L1].toInt(), 15);
    QCOMPARE(all["reviewCountByLevel"_L1]["level3Count"_L1].toInt(), 1);
    QCOMPARE(all["mediaCount"_L1].toInt(), 1);
    const auto product = get(service, base + "/products/shopify-2/review_aggregate")["reviewAggregate"_L1];
    QCOMPARE(product["ratingAndReviewValuesTotal"_L1].toInt(), 12);
    QCOMPARE(service.answer(request("GET", base + "/products/shopify-9/review_aggregate")).status, 404);
}

void TestStoreService::aWrongStoreIsEmpty()
{
    auto service = serviceWith();
    const auto answer = service.answer(request("GET", "/v1/stores/ffffffff-0000-4000-8000-000000000000/reviews"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray());
}

void TestStoreService::switchesShow()
{
    ContractSwitches switches;
    for (const auto &[name, value] : {std::pair{u"single"_s, u"wrapped"_s}, {u"variant-id"_s, u"prefixed"_s},
             {u"absent-fields"_s, u"source,order"_s}, {u"absent"_s, u"null"_s}, {u"nps-category"_s, u"capitalized"_s},
             {u"answer"_s, u"object"_s}, {u"bad-cursor"_s, u"first-page"_s}, {u"error-body"_s, u"text"_s},
             {u"storefront-limit"_s, u"25"_s}})
        QVERIFY2(setContractSwitch(switches, name, value), qUtf8Printable(name));
    QVERIFY(!setContractSwitch(switches, u"single"_s, u"other"_s));
    QVERIFY(!setContractSwitch(switches, u"nothing"_s, u"wrapped"_s));
    QVERIFY(!setContractSwitch(switches, u"burst"_s, u"many"_s));
    auto service = serviceWith(switches);
    const auto one = get(service, "/enterprise/reviews/r3")["review"_L1];
    QCOMPARE(one["variantId"_L1].toString(), u"shopify-77"_s);
    QVERIFY(one["source"_L1].isNull() && one["order"_L1].isNull());
    const auto responses = get(service, "/enterprise/surveys/" + survey.toLatin1() + "/responses");
    const auto question = responses["surveyResponses"_L1][0]["answeredQuestions"_L1][0];
    QCOMPARE(question["answerNpsCategory"_L1].toString(), u"Promoter"_s);
    QCOMPARE(question["answer"_L1]["value"_L1].toInt(), 9);
    QCOMPARE(get(service, "/enterprise/reviews?lastEvaluated=old")["reviews"_L1].toArray().size(), 5);
    QCOMPARE(service.answer(request("GET", "/enterprise/nowhere")).body, "error 404"_ba);
    QCOMPARE(service.answer(request("GET", "/v1/stores/" + userId.toLatin1() + "/reviews?limit=26")).status, 400);
}

void TestStoreService::tooFastIsRefused()
{
    auto service = serviceWith({.requestsPerSecond = 0.001, .burst = 2, .retryAfter = 7});
    QCOMPARE(service.answer(request("GET", "/enterprise/reviews")).status, 200);
    QCOMPARE(service.answer(request("GET", "/enterprise/reviews")).status, 200);
    const auto refused = service.answer(request("GET", "/enterprise/reviews"));
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.headers.contains({"Retry-After"_ba, "7"_ba}));
}

void TestStoreService::subscriptionsAreManaged()
{
    auto service = serviceWith();
    const auto path = "/enterprise/webhook_subscriptions"_ba;
    const auto create = [&](const QByteArray &port) {
        return jsonOf(service.answer(request("POST", path,
            R"({"endpointUrl":"http://127.0.0.1:)" + port +
                R"(/in","isEnabled":true,"version":"2025-02-01","subscriptions":[{"resourceType":"review","topic":"create"}]})")));
    };
    const auto first = create("1001");
    const auto second = create("1002");
    QVERIFY(first["webhookSecret"_L1].toString().startsWith(u"whsec_"_s));
    QVERIFY(first["webhookSecret"_L1] != second["webhookSecret"_L1]);
    const auto page = get(service, path + "?limit=1&orderBy=asc");
    QCOMPARE(page["webhookSubscriptions"_L1][0]["endpointUrl"_L1].toString(), u"http://127.0.0.1:1001/in"_s);
    QVERIFY(!page["webhookSubscriptions"_L1][0].toObject().contains(u"webhookSecret"_s));
    const auto rest = get(service, "/enterprise" + page["nextUrl"_L1].toString().toUtf8());
    QCOMPARE(rest["webhookSubscriptions"_L1][0]["endpointUrl"_L1].toString(), u"http://127.0.0.1:1002/in"_s);
    QVERIFY(!rest.contains(u"nextUrl"_s));
    const auto one = path + '/' + first["webhookSubscriptionId"_L1].toString().toLatin1();
    const auto rotated = jsonOf(service.answer(request("POST", one + "/rotate_secret")));
    QVERIFY(rotated["webhookSecret"_L1].toString() != first["webhookSecret"_L1].toString());
    const auto changed = jsonOf(service.answer(request("PUT", one, R"({"isEnabled":false})")));
    QCOMPARE(changed["isEnabled"_L1].toBool(true), false);
    QCOMPARE(service.answer(request("DELETE", one)).status, 200);
    QCOMPARE(service.answer(request("GET", one)).status, 404);
    QCOMPARE(get(service, path)["webhookSubscriptions"_L1].toArray().size(), 1);
}

void TestStoreService::subscriptionsRefuse_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << ""_ba << 400;
    QTest::newRow("no version") << R"({"endpointUrl":"http://a.example","isEnabled":true})"_ba << 400;
    QTest::newRow("no address") << R"({"endpointUrl":"here","isEnabled":true,"version":"1"})"_ba << 422;
    QTest::newRow("unknown topic")
        << R"({"endpointUrl":"http://a.example","isEnabled":true,"version":"1","subscriptions":[{"resourceType":"review","topic":"published"}]})"_ba
        << 422;
}

void TestStoreService::subscriptionsRefuse()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    auto service = serviceWith();
    QCOMPARE(service.answer(request("POST", "/enterprise/webhook_subscriptions", body)).status, status);
}

namespace
{

/// Somebody's endpoint: keeps what it got, refuses the first few.
class Endpoint
{
public:
    explicit Endpoint(int refusals = 0)
        : m_refusals(refusals)
    {
        auto server = LoopbackServer::start([this](const LoopbackRequest &request, const std::stop_token &) {
            const std::lock_guard lock(m_mutex);
            m_requests.push_back(request);
            LoopbackResponse answer;
            answer.status = int(m_requests.size()) > m_refusals ? 204 : 503;
            return answer;
        });
        if (server)
            m_server = std::move(*server);
    }

    [[nodiscard]] std::vector<LoopbackRequest> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }

    /// Subscribes to deletions of reviews; gives the secret.
    [[nodiscard]] Secret subscribeAt(StoreService &service) const
    {
        const QJsonObject wanted{{u"endpointUrl"_s, m_server->origin().toString() + u"/in"_s}, {u"isEnabled"_s, true},
            {u"version"_s, u"2025-02-01"_s},
            {u"subscriptions"_s, QJsonArray{QJsonObject{{u"resourceType"_s, u"review"_s}, {u"topic"_s, u"delete"_s}}}}};
        const auto answer =
            service.answer(request("POST", "/enterprise/webhook_subscriptions", QJsonDocument(wanted).toJson()));
        return Secret(jsonOf(answer)["webhookSecret"_L1].toString());
    }

private:
    int m_refusals;
    mutable std::mutex m_mutex;
    std::vector<LoopbackRequest> m_requests;
    std::unique_ptr<LoopbackServer> m_server;
};

const auto deletion =
    R"({"resource":{"reviewId":"r1","title":"x"},"resourceType":"review","sequenceNumber":"7","topic":"delete"})"_ba;

} // namespace

void TestStoreService::webhooksComeSigned()
{
    auto service = serviceWith();
    const Endpoint endpoint;
    const auto secret = endpoint.subscribeAt(service);
    const auto attempts = service.deliver(deletion, {0s}, {});
    QCOMPARE(attempts.size(), 1u);
    QVERIFY(attempts.front().isAccepted());
    const auto got = endpoint.requests();
    QCOMPARE(got.size(), 1u);
    QCOMPARE(got.front().header("webhook-id"), attempts.front().id);
    QCOMPARE(got.front().header("webhook-signature"),
        webhookSignature(
            secret, attempts.front().id, got.front().header("webhook-timestamp")->toLongLong(), got.front().body));
    const auto resource = QJsonDocument::fromJson(got.front().body)["resource"_L1].toObject();
    QCOMPARE(resource.keys(), QStringList{u"reviewId"_s});
    QVERIFY(service.deliver(R"({"resourceType":"review","topic":"create"})", {0s}, {}).empty());
}

void TestStoreService::aRefusedWebhookComesAgain()
{
    auto service = serviceWith({.deleted = DeleteForm::Whole, .signatureHeaders = SignatureHeaders::Svix});
    const Endpoint endpoint(2);
    static_cast<void>(endpoint.subscribeAt(service));
    const auto attempts = service.deliver(deletion, {0s, 0s, 0s, 0s}, {});
    QCOMPARE(attempts.size(), 3u);
    QCOMPARE(attempts[1].status, 503);
    QCOMPARE(attempts[2].number, 3);
    const auto got = endpoint.requests();
    QCOMPARE(got.size(), 3u);
    QCOMPARE(got[0].header("svix-id"), got[2].header("svix-id"));
    QCOMPARE(got[2].body, deletion);
}

void TestStoreService::aFolderIsServedFromItsFiles()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"reviews.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const auto &one : records().reviews)
        file.write(QJsonDocument(one).toJson(QJsonDocument::Compact) + '\n');
    file.close();
    const auto contents = StoreContents::open(folder.path());
    QVERIFY(contents);
    StoreService service(*contents, {.userId = userId, .key = Secret(key)});
    auto inMemory = serviceWith();
    const auto target = "/enterprise/reviews?orderBy=rating%20desc"_ba;
    QCOMPARE(get(service, target), get(inMemory, target));
    QCOMPARE(service.answer(request("GET", "/enterprise/surveys/" + survey.toLatin1() + "/responses")).status, 404);
}

void TestStoreService::aBrokenFileIsNamed()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"responses.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"surveyId\":\"1\"}\n\nnot json\n");
    file.close();
    const auto contents = StoreContents::open(folder.path());
    QVERIFY(!contents);
    QVERIFY(contents.error().kind == ErrorKind::FileFailed);
    QCOMPARE(contents.error().subject, file.fileName());
    QVERIFY2(contents.error().detail.contains(u"line 3"_s), qUtf8Printable(contents.error().detail));
    QVERIFY(!StoreContents::open(folder.filePath(u"nowhere"_s)));
}

QTEST_GUILESS_MAIN(TestStoreService)
#include "tst_store_service.moc"
