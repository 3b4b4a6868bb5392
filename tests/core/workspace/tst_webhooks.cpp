// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/okendo/scripted_transport.h"
#include "core/okendo/virtual_clock.h"
#include "credentials/memory_store.h"
#include "listening/webhook_sender.h"
#include "okendo/network_transport.h"
#include "okendo/webhook_client.h"
#include "sandbox/sandbox.h"
#include "wording/error_sentence.h"
#include "wording/webhook_words.h"
#include "workspace/connecting.h"
#include "workspace/listening.h"
#include "workspace/webhook_secrets.h"
#include "workspace/webhooks.h"
#include "workspace/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const auto address = u"https://tunnel.example.com/okendo"_s;
const QByteArray firstSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const QByteArray one =
    R"({"webhookSubscriptionId":"w1","endpointUrl":"https://a.example.com/x","version":"2025-02-01",)"
    R"("isEnabled":true,"subscriptions":[{"resourceType":"review","topic":"create"}],)"
    R"("dateCreated":"2026-01-02T03:04:05.000Z"})";

/// A keychain that takes nothing from some time on.
class LockedStore final : public CredentialStore
{
public:
    bool isLocked = false;
    int reads = 0;

    Result<Secret> read(const QString &account) override
    {
        ++reads;
        return m_store.read(account);
    }
    Result<void> write(const QString &account, const Secret &secret) override
    {
        return isLocked ? failure(ErrorKind::KeychainDenied) : m_store.write(account, secret);
    }
    Result<void> remove(const QString &account) override { return m_store.remove(account); }
    void keepForSession(const QString &account, const Secret &secret) override
    {
        m_store.keepForSession(account, secret);
    }
    bool isForSession(const QString &account) override { return m_store.isForSession(account); }

private:
    MemoryStore m_store;
};

struct Scripted
{
    ScriptedTransport transport;
    VirtualClock clock;

    [[nodiscard]] WebhookClient client(int attempts = 3)
    {
        return {transport, clock, QUrl(u"https://api.okendo.io"_s), {.userId = u"user"_s, .key = Secret(u"the-key"_s)},
            {.requestsPerSecond = 0.0, .retry = {.attempts = attempts}, .jitterSeed = 1}};
    }
};

} // namespace

class TestWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theRequestsAreAsDocumented();
    void whatNothingTellsIsTakenEitherWay_data();
    void whatNothingTellsIsTakenEitherWay();
    void aListIsReadToItsEnd();
    void whatMayHaveHappenedIsNotSentAgain();
    void refusalsHaveSentencesOfTheirOwn_data();
    void refusalsHaveSentencesOfTheirOwn();
    void redirectsAreNotFollowed();
    void addresses_data();
    void addresses();
    void topics();
    void wordsForTopics();
    void createdListedAndDeletedOverHttp();
    void theSecretLeavesNoTrace();
    void aRotatedSecretCountsAtOnceAndTheOldOneForAWhile();
    void whereTheKeychainRefusesNothingStays();
    void whatAPersonGaveAndWhatWasMadeHereStandSideBySide();
    void needsAMerchantConnection();

private:
    [[nodiscard]] WebhookAccess access() { return {.workspace = *m_workspace, .store = m_store}; }
    [[nodiscard]] WebhookSubscription create()
    {
        return createWebhook(access(), {.address = address, .topics = usualWebhookTopics()}, {}).value();
    }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    LockedStore m_store;
    std::unique_ptr<Workspace> m_workspace;
};

void TestWebhooks::init()
{
    m_workspace.reset();
    m_store.isLocked = false;
    m_sandbox = std::make_unique<Sandbox>(std::vector<QJsonObject>{});
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = Workspace::open(m_folder->filePath(u"store"_s), Workspace::IfMissing::Create).value();
    QVERIFY(connectMerchant(*m_workspace, m_store,
        {.userId = Sandbox::userId,
            .key = Secret(Sandbox::key),
            .baseUrl = m_sandbox->origin().toString(),
            .isValidated = false},
        {}));
}

void TestWebhooks::theRequestsAreAsDocumented()
{
    Scripted scripted;
    scripted.transport.answer(200, "{\"webhookSubscriptions\":[]}")
        .answer(200, R"({"webhookSubscriptionId":"a/b","webhookSecret":")" + firstSecret + "\"}")
        .answer(200, R"({"webhookSecret":")" + firstSecret + "\"}")
        .answer(204);
    auto client = scripted.client();
    QVERIFY(client.list({}));
    QVERIFY(client.create({.endpointUrl = address, .topics = {{u"review"_s, u"create"_s}}}, {}));
    QVERIFY(client.rotateSecret(u"a/b"_s, {}));
    QVERIFY(client.remove(u"a/b"_s, {}));
    const auto &sent = scripted.transport.requests();
    QCOMPARE(sent.size(), 4u);
    const QByteArray root = "https://api.okendo.io/enterprise/webhook_subscriptions";
    QCOMPARE(sent[0].method + ' ' + sent[0].url.toEncoded(), "GET " + root + "?limit=100&orderBy=asc");
    QCOMPARE(sent[1].method + ' ' + sent[1].url.toEncoded(), "POST " + root);
    QCOMPARE(sent[2].method + ' ' + sent[2].url.toEncoded(), "POST " + root + "/a%2Fb/rotate_secret");
    QCOMPARE(sent[3].method + ' ' + sent[3].url.toEncoded(), "DELETE " + root + "/a%2Fb");
    const QJsonObject body{{u"endpointUrl"_s, address}, {u"isEnabled"_s, true}, {u"version"_s, u"2025-02-01"_s},
        {u"subscriptions"_s, QJsonArray{QJsonObject{{u"resourceType"_s, u"review"_s}, {u"topic"_s, u"create"_s}}}}};
    QCOMPARE(QJsonDocument::fromJson(sent[1].body).object(), body);
    for (std::size_t i = 0; i < sent.size(); ++i) {
        QCOMPARE(scripted.transport.sentHeader(i, "Authorization"), "Basic " + QByteArray("user:the-key").toBase64());
        QCOMPARE(scripted.transport.sentHeader(i, "okendo-api-version"), "2025-02-01");
    }
}

void TestWebhooks::whatNothingTellsIsTakenEitherWay_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("as the sandbox has it") << "{\"webhookSubscriptions\":[" + one + "]}";
    QTest::newRow("another name") << "{\"subscriptions\":[" + one + "]}";
    QTest::newRow("a bare list") << "[" + one + "]";
    QTest::newRow("each wrapped") << "{\"webhookSubscriptions\":[{\"webhookSubscription\":" + one + "}]}";
}

void TestWebhooks::whatNothingTellsIsTakenEitherWay()
{
    QFETCH(QByteArray, body);
    Scripted scripted;
    scripted.transport.answer(200, body);
    const auto listed = scripted.client().list({});
    QVERIFY(listed);
    QCOMPARE(listed->size(), 1u);
    QCOMPARE(listed->front().id, u"w1"_s);
    QCOMPARE(listed->front().endpointUrl, u"https://a.example.com/x"_s);
    QCOMPARE(listed->front().isEnabled, std::optional(true));
    QCOMPARE(listed->front().topics, (std::vector<WebhookTopic>{{u"review"_s, u"create"_s}}));
    QCOMPARE(listed->front().dateCreated->toIso(), u"2026-01-02T03:04:05.000Z"_s);
    QVERIFY(!listed->front().dateModified);

    scripted.transport.answer(200, "{\"webhookSubscription\":" + one + ",\"webhookSecret\":\"" + firstSecret + "\"}");
    auto again = scripted.client();
    QVERIFY(again.list({}));
    const auto created = again.create({.endpointUrl = address, .topics = {}}, {});
    QVERIFY(created);
    QCOMPARE(created->subscription.id, u"w1"_s);
    QCOMPARE(created->secret, Secret(QString::fromLatin1(firstSecret)));
}

void TestWebhooks::aListIsReadToItsEnd()
{
    Scripted scripted;
    scripted.transport
        .answer(200, "{\"webhookSubscriptions\":[" + one +
                         R"(],"nextUrl":"/webhook_subscriptions?limit=100&lastEvaluated=%7B%22a%22%3A1%7D"})")
        .answer(200, "{\"webhookSubscriptions\":[" + one + "]}");
    QCOMPARE(scripted.client().list({}).value().size(), 2u);
    QCOMPARE(scripted.transport.requests().back().url.query(QUrl::FullyEncoded),
        u"limit=100&orderBy=asc&lastEvaluated=%7B%22a%22%3A1%7D"_s);

    Scripted circle;
    circle.transport.answer(200, R"({"webhookSubscriptions":[],"nextUrl":"/x?lastEvaluated=again"})");
    QCOMPARE(toString(circle.client().list({}).error().kind), toString(ErrorKind::RepeatedCursor));
    Scripted elsewhere;
    elsewhere.transport.answer(
        200, R"({"webhookSubscriptions":[],"nextUrl":"https://evil.example/x?lastEvaluated=a"})");
    QCOMPARE(toString(elsewhere.client().list({}).error().kind), toString(ErrorKind::ForeignHost));
}

void TestWebhooks::whatMayHaveHappenedIsNotSentAgain()
{
    const auto attempts = [](ErrorKind kind, int status) {
        Scripted scripted;
        if (status != 0)
            scripted.transport.answer(status);
        else
            scripted.transport.fail(kind);
        auto client = scripted.client();
        QTest::qVerify(!client.create({.endpointUrl = address, .topics = {}}, {}), "create", "", __FILE__, __LINE__);
        return scripted.transport.requests().size();
    };
    QCOMPARE(attempts(ErrorKind::Timeout, 0), 1u);
    QCOMPARE(attempts(ErrorKind::ConnectionLost, 0), 1u);
    QCOMPARE(attempts({}, 503), 1u);
    QCOMPARE(attempts({}, 429), 3u);
    QCOMPARE(attempts(ErrorKind::ConnectionFailed, 0), 3u);

    // The first answer was lost on its way back.
    Scripted lost;
    lost.transport.fail(ErrorKind::ConnectionLost).answer(404);
    QVERIFY(lost.client().remove(u"w1"_s, {}));
    Scripted unknown;
    unknown.transport.answer(404);
    QCOMPARE(toString(unknown.client().remove(u"w1"_s, {}).error().kind), toString(ErrorKind::NotFound));
}

void TestWebhooks::refusalsHaveSentencesOfTheirOwn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("400") << 400 << ErrorKind::BadRequest << u"Okendo refused this webhook (HTTP 400: no such topic)."_s;
    QTest::newRow("422") << 422 << ErrorKind::BadRequest << u"Okendo refused this webhook (HTTP 422: no such topic)."_s;
    QTest::newRow("403") << 403 << ErrorKind::Forbidden
                         << u"The key is good, but this Okendo account may not manage webhooks."_s;
    QTest::newRow("404") << 404 << ErrorKind::NotFound << u"Okendo has no such webhook."_s;
    QTest::newRow("401") << 401 << ErrorKind::Unauthorized << u"Okendo doesn't accept this user ID and API key."_s;
}

void TestWebhooks::refusalsHaveSentencesOfTheirOwn()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, sentence);
    Scripted scripted;
    scripted.transport.answer(status, R"({"error":{"description":"no such topic"}})");
    const auto refused = scripted.client().rotateSecret(u"w1"_s, {});
    QVERIFY(!refused);
    QCOMPARE(toString(refused.error().kind), toString(kind));
    QCOMPARE(sentenceFor(refused.error()).message, sentence);

    // A good status with nothing in it that could sign.
    Scripted empty;
    empty.transport.answer(200, R"({"webhookSecret":""})");
    QCOMPARE(toString(empty.client().rotateSecret(u"w1"_s, {}).error().kind), toString(ErrorKind::UnexpectedAnswer));
}

void TestWebhooks::redirectsAreNotFollowed()
{
    for (const auto &[location, kind] : {std::pair{"https://evil.example/enterprise"_ba, ErrorKind::ForeignHost},
             {"/elsewhere"_ba, ErrorKind::UnexpectedAnswer}, {""_ba, ErrorKind::UnexpectedAnswer}}) {
        Scripted scripted;
        scripted.transport.answer(307, {}, {{"Location"_ba, location}});
        const auto refused = scripted.client().create({.endpointUrl = address, .topics = {}}, {});
        QCOMPARE(toString(refused.error().kind), toString(kind));
        QCOMPARE(scripted.transport.requests().size(), 1u);
    }
}

void TestWebhooks::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<ErrorKind>>("problem");
    using Problem = std::optional<ErrorKind>;
    QTest::newRow("good") << u" https://a.example.com/okendo?x=1 "_s << Problem();
    QTest::newRow("a port") << u"https://a.example.com:8443/"_s << Problem();
    QTest::newRow("plain http") << u"http://a.example.com/okendo"_s << Problem(ErrorKind::InsecureUrl);
    QTest::newRow("http of this machine, which Okendo can't reach")
        << u"http://127.0.0.1:8741/okendo"_s << Problem(ErrorKind::InsecureUrl);
    const Problem invalid(ErrorKind::InvalidArgument);
    QTest::newRow("nothing") << QString() << invalid;
    QTest::newRow("another scheme") << u"ftp://a.example.com/"_s << invalid;
    QTest::newRow("no host") << u"https:///okendo"_s << invalid;
    QTest::newRow("a password in it") << u"https://me:secret@a.example.com/"_s << invalid;
    QTest::newRow("a fragment") << u"https://a.example.com/#x"_s << invalid;
    QTest::newRow("control characters") << u"https://a.example.com/\u0007\n"_s + u"x"_s << invalid;
    QTest::newRow("10,000 characters") << u"https://a.example.com/"_s + QString(10'000, u'x') << invalid;
}

void TestWebhooks::addresses()
{
    QFETCH(QString, text);
    QFETCH(std::optional<ErrorKind>, problem);
    const auto taken = webhookAddressFrom(text);
    QCOMPARE(taken ? std::optional<ErrorKind>() : std::optional(taken.error().kind), problem);
    if (taken)
        QCOMPARE(*taken, text.trimmed());
    else
        QVERIFY(!sentenceFor(taken.error()).message.isEmpty() && sentenceFor(taken.error()).message.size() < 300);
}

void TestWebhooks::topics()
{
    QCOMPARE(offeredWebhookTopics().size(), 24u); // eight types, three topics
    QCOMPARE(webhookTopicsFrom({u"all"_s}).value(), offeredWebhookTopics());
    QCOMPARE(webhookTopicsFrom({u"review"_s, u"survey_response"_s}).value(), usualWebhookTopics());
    QCOMPARE(webhookTopicsFrom({u"review.update"_s, u" review.update "_s}).value(),
        (std::vector<WebhookTopic>{{u"review"_s, u"update"_s}}));
    const auto wrong = webhookTopicsFrom({u"review.published"_s});
    QCOMPARE(toString(wrong.error().kind), toString(ErrorKind::InvalidArgument));
    QCOMPARE(wrong.error().subject, u"review.published"_s);
}

void TestWebhooks::wordsForTopics()
{
    QCOMPARE(writtenTopics({{u"review"_s, u"create"_s}, {u"review"_s, u"update"_s}, {u"something"_s, u"else"_s}}),
        u"Reviews: new, changed · something: else"_s);
    static const QRegularExpression sentence(u"[.:] |\\.$"_s);
    QCOMPARE(whyWebhooks().count(u". "_s) + 1, 2); // as long as was asked for
    for (const auto &topic : offeredWebhookTopics()) {
        QVERIFY(writtenResourceType(topic.resourceType) != topic.resourceType);
        QVERIFY(writtenTopic(topic.topic) != topic.topic);
    }
}

void TestWebhooks::createdListedAndDeletedOverHttp()
{
    QVERIFY(listWebhooks(access(), {}).value().empty());
    const auto made = create();
    const auto listed = listWebhooks(access(), {}).value();
    QCOMPARE(listed.size(), 1u);
    QCOMPARE(listed.front().subscription.id, made.id);
    QCOMPARE(listed.front().subscription.endpointUrl, address);
    QCOMPARE(listed.front().subscription.topics, usualWebhookTopics());
    QVERIFY(listed.front().isSecretKept);
    QCOMPARE(webhookSecrets(*m_workspace, m_store).value().size(), 1u);

    QVERIFY(deleteWebhook(access(), made.id, {}));
    QVERIFY(listWebhooks(access(), {}).value().empty());
    QCOMPARE(toString(webhookSecrets(*m_workspace, m_store).error().kind), toString(ErrorKind::SecretMissing));
    QCOMPARE(toString(deleteWebhook(access(), made.id, {}).error().kind), toString(ErrorKind::NotFound));
    QCOMPARE(toString(rotateWebhookSecret(access(), made.id, {}).error().kind), toString(ErrorKind::NotFound));
    QCOMPARE(toString(createWebhook(access(), {.address = address, .topics = {}}, {}).error().kind),
        toString(ErrorKind::InvalidArgument));

    // Deleted by somebody else, its secret goes with the next look.
    const auto other = create();
    QVERIFY(!webhookSecrets(*m_workspace, m_store).value().empty());
    NetworkTransport transport;
    SystemClock clock;
    QVERIFY(WebhookClient(transport, clock, m_sandbox->origin(),
        {.userId = Sandbox::userId, .key = Secret(Sandbox::key)}, {.requestsPerSecond = 0.0})
                .remove(other.id, {}));
    QVERIFY(listWebhooks(access(), {}).value().empty());
    QVERIFY(!webhookSecrets(*m_workspace, m_store));
}

void TestWebhooks::theSecretLeavesNoTrace()
{
    QStringList messages;
    static QStringList *heard = nullptr;
    heard = &messages;
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &message) { heard->append(message); });
    QLoggingCategory::setFilterRules(u"plaudit.*=true"_s);
    const auto made = create();
    const auto rotated = rotateWebhookSecret(access(), made.id, {});
    qInstallMessageHandler(before);
    QVERIFY(rotated);
    const auto secrets = webhookSecrets(*m_workspace, m_store).value();
    QCOMPARE(secrets.size(), 2u);
    m_workspace.reset();
    for (const auto &secret : secrets) {
        const auto bare = secret.reveal().mid(6);
        QVERIFY(bare.size() >= 20);
        QVERIFY(!messages.join(u'\n').contains(bare));
        for (const auto &file : QDir(m_folder->filePath(u"store"_s)).entryInfoList(QDir::Files)) {
            QFile opened(file.filePath());
            QVERIFY(opened.open(QIODevice::ReadOnly));
            QVERIFY2(!opened.readAll().contains(bare.toLatin1()), qPrintable(file.fileName()));
        }
    }
}

void TestWebhooks::aRotatedSecretCountsAtOnceAndTheOldOneForAWhile()
{
    const auto made = create();
    const auto old = webhookSecrets(*m_workspace, m_store).value();
    auto listener = Listener::start(*m_workspace, old, {.port = 0}).value();
    WebhookSecretsWatch watch(*m_workspace, m_store);
    const auto now = SystemClock().utcMs();
    QVERIFY(!watch.changed(now));
    const auto readsBefore = m_store.reads;
    QVERIFY(!watch.changed(now));
    QCOMPARE(m_store.reads, readsBefore); // the keychain isn't asked for nothing

    // As another process would: through the workspace and the keychain alone.
    const auto until = rotateWebhookSecret(access(), made.id, {}).value();
    QVERIFY(until && *until > now + 27LL * 3600 * 1000 && *until <= SystemClock().utcMs() + 28LL * 3600 * 1000);
    const auto both = watch.changed(now);
    QVERIFY(both);
    QCOMPARE(both->size(), 2u);
    QVERIFY(both->front() != old.front());
    QCOMPARE(both->back(), old.front());

    const auto place = listener->state().address;
    WebhookSender newer(place, both->front()), older(place, old.front());
    QCOMPARE(newer.send({.id = "msg_1", .body = "{}"}), 401);
    listener->setSecrets(*both);
    QCOMPARE(newer.send({.id = "msg_2", .body = "{}"}), 204);
    QCOMPARE(older.send({.id = "msg_3", .body = "{}"}), 204);

    QVERIFY(!watch.changed(*until - 1));
    // Once its time is over; what counts then is read by the clock of this machine, so that only the asking is seen.
    QVERIFY(watch.changed(*until));
    QCOMPARE(keptWebhookSecrets(*m_workspace, m_store, *until - 1).value().size(), 2u);
    const auto afterwards = keptWebhookSecrets(*m_workspace, m_store, *until).value();
    QCOMPARE(afterwards.size(), 1u);
    QCOMPARE(afterwards.front().secret, both->front());
    listener->setSecrets({afterwards.front().secret});
    QCOMPARE(older.send({.id = "msg_4", .body = "{}"}), 401);
    QCOMPARE(newer.send({.id = "msg_5", .body = "{}"}), 204);
}

void TestWebhooks::whereTheKeychainRefusesNothingStays()
{
    m_store.isLocked = true;
    const auto refused = createWebhook(access(), {.address = address, .topics = usualWebhookTopics()}, {});
    QCOMPARE(toString(refused.error().kind), toString(ErrorKind::KeychainDenied));
    m_store.isLocked = false;
    QVERIFY(listWebhooks(access(), {}).value().empty());
    QByteArrayList methods;
    for (const auto &entry : m_sandbox->log())
        methods.append(entry.method);
    QCOMPARE(methods, (QByteArrayList{"POST", "DELETE", "GET"}));

    const auto made = create();
    const auto before = webhookSecrets(*m_workspace, m_store).value();
    m_store.isLocked = true;
    QCOMPARE(toString(rotateWebhookSecret(access(), made.id, {}).error().kind), toString(ErrorKind::KeychainDenied));
    QCOMPARE(webhookSecrets(*m_workspace, m_store).value(), before);
}

void TestWebhooks::whatAPersonGaveAndWhatWasMadeHereStandSideBySide()
{
    const Secret given(QString::fromLatin1(firstSecret));
    QVERIFY(keepWebhookSecrets(*m_workspace, m_store, {given}));
    const auto made = create();
    const auto both = webhookSecrets(*m_workspace, m_store).value();
    QCOMPARE(both.size(), 2u);
    QVERIFY(std::find(both.begin(), both.end(), given) != both.end());
    const Secret next(u"whsec_ZWZmZWN0ZWQtc3ZpeC10ZXN0LWtleS0wMTIzNDU2Nzg5"_s);
    QVERIFY(keepWebhookSecrets(*m_workspace, m_store, {next}));
    const auto later = webhookSecrets(*m_workspace, m_store).value();
    QCOMPARE(later.size(), 2u);
    QVERIFY(std::find(later.begin(), later.end(), given) == later.end());
    QVERIFY(deleteWebhook(access(), made.id, {}));
    QCOMPARE(webhookSecrets(*m_workspace, m_store).value(), std::vector<Secret>{next});
}

void TestWebhooks::needsAMerchantConnection()
{
    const QTemporaryDir folder;
    const auto empty = Workspace::open(folder.filePath(u"empty"_s), Workspace::IfMissing::Create).value();
    QCOMPARE(toString(listWebhooks({.workspace = *empty, .store = m_store}, {}).error().kind),
        toString(ErrorKind::NoConnection));
}

QTEST_GUILESS_MAIN(TestWebhooks)
#include "tst_webhooks.moc"
