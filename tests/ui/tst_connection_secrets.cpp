// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/reader.h"
#include "credentials/keychain_store.h"
#include "ui/connect_desk.h"
#include "wording/error_sentence.h"
#include "workspace/connecting.h"
#include "workspace/syncing.h"

#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

using namespace plaudit;

/// Where keys are kept, changed, sent and forgotten, by the real dialog.
class TestConnectionSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKeychainThatFails_data();
    void aKeychainThatFails();
    void aRealKeychain_data();
    void aRealKeychain();
    void rotationForgetsTheOldPairLast();
    void aKeptKeyStaysAtItsHost();
    void removalTakesTheSecret();
    void theKeyGoesToTheHostAlone();
    void aStorefrontNeedsNoKey();
};

void TestConnectionSecrets::init()
{
    useNoProxy();
}

void TestConnectionSecrets::aKeychainThatFails_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("absent") << int(ErrorKind::KeychainUnavailable) << u"no keychain"_s;
    QTest::newRow("denied") << int(ErrorKind::KeychainDenied) << u"refused access"_s;
    QTest::newRow("stuck") << int(ErrorKind::KeychainTimeout) << u"didn't answer within 3 seconds"_s;
}

void TestConnectionSecrets::aKeychainThatFails()
{
    QFETCH(int, kind);
    QFETCH(QString, says);
    const ScriptedServer server(onlyWith(key));
    FailingStore store{ErrorKind(kind)};
    Desk desk(&store);
    const auto dialog = desk.dialog();
    type(*dialog, typed({{u"baseUrl"_s, server.origin()}}));
    QVERIFY(press(*dialog, defaultButton(*dialog)));
    QVERIFY2(sentenceIn(*dialog).contains(says), qPrintable(sentenceIn(*dialog)));
    QVERIFY(adviceIn(*dialog).contains(u"for this session only"_s));
    QVERIFY(desk.held().empty());
    auto *sessionOnly = named(*dialog, u"sessionOnly"_s);
    QVERIFY(sessionOnly->isVisibleTo(dialog.get()));
    QVERIFY(press(*dialog, sessionOnly));
    QVERIFY(dialog->outcome());
    QVERIFY(keyStateOf(store, desk.held().front().connection).value() == KeyState::ForSession);
    QVERIFY(beside([&] { return validateConnection(desk.workspace(), store, 15s, {}); }));
}

void TestConnectionSecrets::aRealKeychain_data()
{
    QTest::addColumn<QString>("session");
    QTest::addColumn<QString>("says");
    QTest::newRow("good") << u"keyring"_s << u"connected"_s;
    QTest::newRow("locked") << u"locked"_s << u"The keychain is locked."_s;
    QTest::newRow("absent") << u"empty"_s << u"This machine has no keychain that Plaudit can keep the API key in."_s;
    QTest::newRow("no bus") << u"none"_s << u"This machine has no keychain that Plaudit can keep the API key in."_s;
    QTest::newRow("stuck") << u"stuck"_s << u"The keychain didn't answer within 3 seconds."_s;
}

void TestConnectionSecrets::aRealKeychain()
{
    for (const auto &tool : {u"bash"_s, u"dbus-run-session"_s, u"dbus-send"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP(qPrintable(tool + u" is not installed"_s));
    }
    QFETCH(QString, session);
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(
        QStringLiteral(PRIVATE_SESSION), {session, QCoreApplication::applicationFilePath(), u"--in-session"_s});
    QVERIFY(program.waitForFinished(30'000));
    QCOMPARE(program.exitCode(), 0);
    const auto lines = QString::fromUtf8(program.readAllStandardOutput()).trimmed().split(u'\n');
    QTEST(lines.value(0), "says");
    if (session != "keyring"_L1)
        QCOMPARE(lines.value(1), u"connected for this session"_s);
}

void TestConnectionSecrets::rotationForgetsTheOldPairLast()
{
    ScriptedServer server(onlyWith(key));
    Desk desk;
    const auto first = desk.dialog();
    type(*first, typed({{u"baseUrl"_s, server.origin()}, {u"name"_s, u"Fernway"_s}}));
    QVERIFY(press(*first, defaultButton(*first)));
    const auto sync = [&] {
        return beside(
            [&] { return syncWorkspace(desk.workspace(), desk.store(), {.requestsPerSecond = 0.0}, [](auto) {}, {}); });
    };
    QCOMPARE(sync()->streams.front().counts.added, 1);
    const auto before = desk.held().front();
    const auto account = before.connection.keychainAccount();

    const auto changing = desk.dialog(ConnectDialog::Purpose::ReplaceKey);
    type(*changing, {{u"key"_s, newKey}});
    QVERIFY(press(*changing, defaultButton(*changing)));
    QVERIFY(!changing->outcome());
    QCOMPARE(desk.store().read(account)->reveal(), key);
    QVERIFY(beside([&] { return validateConnection(desk.workspace(), desk.store(), 15s, {}); }));

    server.setScript(onlyWith(newKey));
    QVERIFY(press(*changing, defaultButton(*changing)));
    QVERIFY(changing->outcome());
    QCOMPARE(desk.store().read(account)->reveal(), newKey);
    const auto after = desk.held().front();
    QCOMPARE(after.connection.id, before.connection.id);
    QCOMPARE(after.connection.name, u"Fernway"_s);
    QCOMPARE(after.streams.front().lastCompletedMs, before.streams.front().lastCompletedMs);
    const auto again = sync();
    QCOMPARE(again->streams.front().counts.added, 0);
    QCOMPARE(again->streams.front().counts.unchanged, 1);

    // A name alone can be changed too: the key stays.
    const auto renaming = desk.dialog(ConnectDialog::Purpose::ReplaceKey);
    type(*renaming, {{u"name"_s, u"Fernway Goods"_s}});
    QVERIFY(press(*renaming, defaultButton(*renaming)));
    QCOMPARE(desk.held().front().connection.name, u"Fernway Goods"_s);
    QCOMPARE(desk.store().read(account)->reveal(), newKey);
}

void TestConnectionSecrets::aKeptKeyStaysAtItsHost()
{
    const ScriptedServer server(onlyWith(key));
    const ScriptedServer elsewhere(always(httpAnswer("200 OK", oneReview)));
    Desk desk;
    const auto first = desk.dialog();
    type(*first, typed({{u"baseUrl"_s, server.origin()}}));
    QVERIFY(press(*first, defaultButton(*first)));
    const auto account = desk.held().front().connection.keychainAccount();
    const auto changing = desk.dialog(ConnectDialog::Purpose::ReplaceKey);
    type(*changing, {{u"baseUrl"_s, elsewhere.origin()}});
    QVERIFY(press(*changing, defaultButton(*changing)));
    QCOMPARE(sentenceIn(*changing), u"The API key is missing."_s);
    QVERIFY(elsewhere.heads().isEmpty());
    // Given for the new host, it is no longer kept for the old one.
    type(*changing, {{u"key"_s, key}});
    QVERIFY(press(*changing, defaultButton(*changing)));
    QVERIFY(changing->outcome());
    QVERIFY(desk.store().read(account).error().kind == ErrorKind::SecretMissing);
}

void TestConnectionSecrets::removalTakesTheSecret()
{
    const ScriptedServer server(onlyWith(key));
    Desk desk;
    const auto fields = typed({{u"baseUrl"_s, server.origin()}, {u"name"_s, u"Fernway"_s}});
    const auto first = desk.dialog();
    type(*first, fields);
    QVERIFY(press(*first, defaultButton(*first)));
    QVERIFY(beside(
        [&] { return syncWorkspace(desk.workspace(), desk.store(), {.requestsPerSecond = 0.0}, [](auto) {}, {}); }));
    const auto before = desk.held().front();
    QVERIFY(removeConnection(desk.workspace(), desk.store(), before.connection.id));
    QVERIFY(desk.held().empty());
    QVERIFY(desk.store().read(before.connection.keychainAccount()).error().kind == ErrorKind::SecretMissing);
    QVERIFY(connectionOf(desk.workspace()).error().kind == ErrorKind::NoConnection);
    const auto again = desk.dialog();
    type(*again, fields);
    QVERIFY(press(*again, defaultButton(*again)));
    QCOMPARE(desk.held().front().connection.id, before.connection.id);
    QCOMPARE(desk.held().front().streams.front().lastCompletedMs, before.streams.front().lastCompletedMs);
}

void TestConnectionSecrets::theKeyGoesToTheHostAlone()
{
    const ScriptedServer elsewhere(always(httpAnswer("200 OK", oneReview)));
    QString good = key;
    QByteArray body = oneReview;
    ScriptedServer server([&](const QByteArray &head) {
        return head.contains("Authorization: " + basic(userId, good) + "\r\n")
                   ? httpAnswer("200 OK", body)
                   : httpAnswer("302 Found", "", "text/html", "Location: " + elsewhere.origin().toUtf8() + "/in\r\n");
    });
    Desk desk;
    const auto first = desk.dialog();
    type(*first, typed({{u"baseUrl"_s, server.origin()}}));
    QVERIFY(press(*first, defaultButton(*first)));
    QVERIFY(first->outcome());
    QVERIFY(beside([&] { return validateConnection(desk.workspace(), desk.store(), 15s, {}); }));
    body = R"({"reviews":[{"reviewId":"fb3d343b-0b5d-42b5-a501-c8e486c3b0e4","rating":5}],"nextUrl":")" +
           elsewhere.origin().toUtf8() + R"(/enterprise/reviews?lastEvaluated=x"})";
    const auto run = beside(
        [&] { return syncWorkspace(desk.workspace(), desk.store(), {.requestsPerSecond = 0.0}, [](auto) {}, {}); });
    QVERIFY(run->streams.front().error->kind == ErrorKind::ForeignHost);
    body = oneReview;
    const auto changing = desk.dialog(ConnectDialog::Purpose::ReplaceKey);
    type(*changing, {{u"key"_s, newKey}});
    QVERIFY(press(*changing, defaultButton(*changing))); // to be sent elsewhere
    QVERIFY(sentenceIn(*changing).contains(u"another host"_s));
    good = newKey;
    QVERIFY(press(*changing, defaultButton(*changing)));
    QVERIFY(changing->outcome());

    QVERIFY(elsewhere.heads().isEmpty());
    QVERIFY(server.heads().size() >= 5);
    for (auto head : server.heads()) {
        for (const auto &secret : {key, newKey})
            head.replace("\r\nAuthorization: " + basic(userId, secret) + "\r\n", "\r\n");
        QVERIFY2(!head.contains("uthorization"), head.constData());
        for (const auto &secret : {key, newKey}) {
            const auto bytes = secret.toUtf8();
            for (const auto &form : {bytes, bytes.toBase64(), bytes.toPercentEncoding(), bytes.toHex()})
                QVERIFY2(!head.contains(form), head.constData());
        }
    }
}

void TestConnectionSecrets::aStorefrontNeedsNoKey()
{
    ScriptedServer server([](const QByteArray &head) {
        return std::optional(head.startsWith("GET /v1/stores/" + userId.toUtf8() + "/reviews?limit=1 ")
                                 ? httpAnswer("200 OK", oneReview)
                                 : httpAnswer("404 Not Found", "{}"));
    });
    MemoryStore store;
    Desk desk(&store);
    ConnectRequest request{
        .name = u"Shop"_s, .userId = userId, .baseUrl = server.origin(), .api = OkendoApi::Storefront, .timeout = 15s};
    const auto connecting = [&] { return connectMerchant(desk.workspace(), store, request, {}); };
    const auto connected = beside(connecting);
    QVERIFY2(connected, connected ? "" : qPrintable(connected.error().detail));
    QCOMPARE(connected->connection.api, u"storefront"_s);
    QVERIFY(!server.heads().front().contains("Authorization"));
    QVERIFY(keyStateOf(store, connected->connection).value() == KeyState::NotNeeded);
    QVERIFY(beside([&] { return validateConnection(desk.workspace(), store, 15s, {}); }));

    // A wrong store id is answered with 200 and an empty body.
    server.setScript(always(httpAnswer("200 OK", "")));
    request.isRotation = true;
    const auto wrong = beside(connecting);
    QVERIFY(!wrong);
    QVERIFY(sentenceFor(wrong.error()).advice.contains(u"the user ID is no store's"_s));
}

/// The other half of aRealKeychain(): the dialog with the real store, in a session of its own.
static int connectInSession()
{
    const ScriptedServer server(onlyWith(key));
    KeychainStore store;
    Desk desk(&store);
    const auto dialog = desk.dialog();
    type(*dialog, typed({{u"baseUrl"_s, server.origin()}}));
    if (!press(*dialog, defaultButton(*dialog)))
        return 1;
    if (dialog->outcome()) {
        std::puts("connected");
        return 0;
    }
    std::puts(qPrintable(sentenceIn(*dialog)));
    if (!press(*dialog, named(*dialog, u"sessionOnly"_s)) || !dialog->outcome())
        return 2;
    const auto isGood = store.isForSession(desk.held().front().connection.keychainAccount()) &&
                        beside([&] { return validateConnection(desk.workspace(), store, 15s, {}); });
    std::puts(isGood ? "connected for this session" : "not connected");
    return 0;
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (QCoreApplication::arguments().contains(u"--in-session"_s))
        return connectInSession();
    TestConnectionSecrets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connection_secrets.moc"
