// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/connected_store.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

Fault faultOf(const QString &diagnosis)
{
    if (diagnosis == "credentials_regenerated"_L1)
        return Fault::unauthorized();
    if (diagnosis == "feature_missing"_L1)
        return Fault::missingFeature();
    if (diagnosis == "login_page"_L1)
        return Fault::captivePortal();
    if (diagnosis == "redirect_elsewhere"_L1)
        return Fault::redirect(QUrl(u"http://login.example/"_s));
    return Fault::answer(200, "application/json", "");
}

} // namespace

class ConnectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesThePublicHalfWhereTheVariableGivesTheKey();
    void withoutKeychainAndVariableNothingIsStored();
    void refusesBeforeAnyRequest_data();
    void refusesBeforeAnyRequest();
    void takesPaddedAndUnusualKeys_data();
    void takesPaddedAndUnusualKeys();
    void aKeyTheServerRefusesIsNotStored();
    void theSameUserIdNeedsRotation();
    void anotherStoreNeedsAWorkspaceOfItsOwn();
    void withoutValidationNothingIsAsked();
    void validates();
    void tellsWhyItIsNotValid_data();
    void tellsWhyItIsNotValid();
    void saysWhatTheWindowSays_data();
    void saysWhatTheWindowSays();
    void aStorefrontNeedsNoKey();
    void aStorefrontMayHaveUserNameAndPassword();
    void theSystemsProxyIsAsked();
    void anAuthorityThatIsNoneIsRefused();
    void validatingNeedsAConnection();

private:
    static qsizetype connectionsIn(const Program &program);
};

qsizetype ConnectTest::connectionsIn(const Program &program)
{
    const auto reader = program.reader();
    return reader ? qsizetype(reader->connections().value().size()) : 0;
}

void ConnectTest::storesThePublicHalfWhereTheVariableGivesTheKey()
{
    const ConnectedStore store({contractReview(1, QDate(2024, 1, 1))});
    const Program other;
    const auto run =
        other.run(store.connecting() + QStringList{u"--name"_s, u" Fernway "_s}, {}, withKey(Sandbox::key));
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    const auto connection = run.json[u"connection"_s].toObject();
    QCOMPARE(connection[u"name"_s].toString(), u"Fernway"_s);
    QCOMPARE(connection[u"user_id"_s].toString(), Sandbox::userId);
    QCOMPARE(connection[u"api"_s].toString(), u"merchant"_s);
    QCOMPARE(connection[u"validated"_s].toBool(), true);
    const auto warnings = run.json[u"warnings"_s].toArray();
    QCOMPARE(warnings.size(), 1);
    QVERIFY2(warnings[0].toString().contains(u"PLAUDIT_API_KEY"_s), run.shown().constData());
    QVERIFY2(run.errors.contains("PLAUDIT_API_KEY"), run.shown().constData());
    QVERIFY(!run.json.contains(u"error"_s));
    QCOMPARE(connectionsIn(other), 1);
    QCOMPARE(other.reader()->connections()->front().userId, Sandbox::userId);
}

void ConnectTest::withoutKeychainAndVariableNothingIsStored()
{
    const ConnectedStore store({});
    const Program other;
    const auto run = other.run(store.connecting(), Sandbox::key.toUtf8() + '\n');
    QVERIFY2(run.exitCode == 1, run.shown().constData());
    QCOMPARE(run.errorKind(), u"keychain_unavailable"_s);
    QCOMPARE(store.sandbox.requestCount(), 1);
    QCOMPARE(store.sandbox.log().front().status, 200);
    QCOMPARE(connectionsIn(other), 0);
    QCOMPARE(other.run({u"validate"_s, u"--json"_s}).errorKind(), u"no_connection"_s);
}

void ConnectTest::refusesBeforeAnyRequest_data()
{
    QTest::addColumn<QString>("userId");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("kind");

    QTest::newRow("no key") << Sandbox::userId << QString() << u"key_missing"_s;
    QTest::newRow("a blank key") << Sandbox::userId << u" \t\r\n"_s << u"key_missing"_s;
    QTest::newRow("a blank user id") << u"  "_s << Sandbox::key << u"user_id_missing"_s;
    QTest::newRow("swapped") << Sandbox::key << Sandbox::userId << u"credentials_swapped"_s;
    QTest::newRow("a long key") << Sandbox::userId << QString(1001, u'k') << u"credentials_too_long"_s;
    QTest::newRow("a long user id") << QString(1001, u'u') << Sandbox::key << u"credentials_too_long"_s;
    QTest::newRow("two lines") << Sandbox::userId << u"one\ntwo"_s << u"invalid_argument"_s;
}

void ConnectTest::refusesBeforeAnyRequest()
{
    QFETCH(QString, userId);
    QFETCH(QString, key);
    const ConnectedStore store({});
    const Program other;
    auto arguments = store.connecting();
    arguments.replaceInStrings(Sandbox::userId, userId);
    const auto run = other.run(arguments, key.toUtf8());
    QVERIFY2(run.exitCode == 1, run.shown().constData());
    QTEST(run.errorKind(), "kind");
    QVERIFY(!run.error()[u"advice"_s].toString().isEmpty());
    QVERIFY2(run.errors.contains(run.error()[u"message"_s].toString().toUtf8()), run.shown().constData());
    QCOMPARE(store.sandbox.requestCount(), 0);
    QCOMPARE(connectionsIn(other), 0);
}

void ConnectTest::takesPaddedAndUnusualKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("served");
    QTest::addColumn<int>("warnings");

    QTest::newRow("padded") << u"  "_s + Sandbox::key + u" \r\n"_s << Sandbox::key << 0;
    const auto short31 = Sandbox::key.chopped(1);
    QTest::newRow("31 characters") << short31 << short31 << 1;
    const QString longest(1000, u'k');
    QTest::newRow("1,000 characters") << longest << longest << 1;
}

void ConnectTest::takesPaddedAndUnusualKeys()
{
    QFETCH(QString, key);
    QFETCH(QString, served);
    QFETCH(int, warnings);
    const Sandbox sandbox(std::vector<QJsonObject>{},
        {.userId = Sandbox::userId, .key = Secret(served), .switches = {.isVersionHeaderRequired = true}});
    const Program program;
    const QStringList arguments{u"connect"_s, u"--json"_s, u"--user-id"_s, u" "_s + Sandbox::userId + u' ',
        u"--base-url"_s, sandbox.origin().toString()};
    const auto run = program.run(arguments, {}, withKey(key));
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QCOMPARE(sandbox.log().front().status, 200);
    // One more than these says that no keychain keeps the key.
    QCOMPARE(run.json[u"warnings"_s].toArray().size(), warnings + 1);
    QCOMPARE(run.errors.contains("32"), warnings > 0);
}

void ConnectTest::aKeyTheServerRefusesIsNotStored()
{
    const ConnectedStore store({});
    const Program other;
    const auto run = other.run(store.connecting(), {}, withKey(u"wrong0key0of0thirty0two0chars000"_s));
    QVERIFY2(run.exitCode == 1, run.shown().constData());
    QCOMPARE(run.errorKind(), u"unauthorized"_s);
    QCOMPARE(connectionsIn(other), 0);
}

void ConnectTest::theSameUserIdNeedsRotation()
{
    const ConnectedStore store({});
    QVERIFY2(store.connection.exitCode == 0, store.connection.shown().constData());
    auto again = store.connecting();
    again.replaceInStrings(Sandbox::userId, Sandbox::userId.toUpper());
    const auto refused = store.program.run(again);
    QVERIFY2(refused.exitCode == 1, refused.shown().constData());
    QCOMPARE(refused.errorKind(), u"connection_exists"_s);
    QCOMPARE(store.sandbox.requestCount(), 0);
    const auto rotated = store.program.run(again + QStringList{u"--rotate"_s});
    QVERIFY2(rotated.exitCode == 0, rotated.shown().constData());
    QCOMPARE(connectionsIn(store.program), 1);
}

void ConnectTest::anotherStoreNeedsAWorkspaceOfItsOwn()
{
    const ConnectedStore store({});
    auto another = store.connecting();
    another.replaceInStrings(Sandbox::userId, u"00000000-0000-0000-0000-000000000001"_s);
    for (const auto &options : {QStringList{}, QStringList{u"--rotate"_s}}) {
        const auto run = store.program.run(another + options);
        QVERIFY2(run.exitCode == 1, run.shown().constData());
        QCOMPARE(run.errorKind(), u"another_store"_s);
    }
    QCOMPARE(connectionsIn(store.program), 1);
}

void ConnectTest::withoutValidationNothingIsAsked()
{
    const ConnectedStore store({});
    QVERIFY2(store.connection.exitCode == 0, store.connection.shown().constData());
    QCOMPARE(store.connection.json[u"connection"_s][u"validated"_s].toBool(true), false);
    QCOMPARE(store.sandbox.requestCount(), 0);
    QCOMPARE(connectionsIn(store.program), 1);
}

void ConnectTest::validates()
{
    const ConnectedStore store({contractReview(1, QDate(2024, 1, 1))});
    const auto run = store.program.run({u"validate"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QCOMPARE(run.json, (QJsonObject{{u"ok"_s, true}, {u"status"_s, 200}, {u"cause"_s, QJsonValue::Null}}));
    const auto log = store.sandbox.log();
    QCOMPARE(log.size(), 1U);
    QCOMPARE(log.front().path, "/enterprise/reviews");
    QCOMPARE(log.front().query, "limit=1");
}

void ConnectTest::tellsWhyItIsNotValid_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("cause");
    QTest::newRow("401") << 401 << u"unauthorized"_s;
    QTest::newRow("403") << 403 << u"forbidden"_s;
    QTest::newRow("500") << 500 << u"server_failure"_s;
}

void ConnectTest::tellsWhyItIsNotValid()
{
    QFETCH(int, status);
    QFETCH(QString, cause);
    ConnectedStore store({});
    store.sandbox.onRequest(faultFrom(1, 100, Fault::answer(status, "application/json", "{}")));
    const auto run = store.program.run({u"validate"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 1, run.shown().constData());
    QCOMPARE(run.json[u"ok"_s], QJsonValue(false));
    QCOMPARE(run.json[u"status"_s].toInt(), status);
    QCOMPARE(run.json[u"cause"_s].toString(), cause);
    QCOMPARE(run.errorKind(), cause);
}

void ConnectTest::saysWhatTheWindowSays_data()
{
    QTest::addColumn<QString>("diagnosis");
    QTest::addColumn<QString>("says");
    QTest::newRow("401 after 200") << u"credentials_regenerated"_s << u"no longer accepts"_s;
    QTest::newRow("403") << u"feature_missing"_s << u"may not use the Merchant API"_s;
    QTest::newRow("a web page") << u"login_page"_s << u"A web page came"_s;
    QTest::newRow("a redirect") << u"redirect_elsewhere"_s << u"another host (login.example)"_s;
    QTest::newRow("nothing") << u"empty_answer"_s << u"was empty"_s;
}

void ConnectTest::saysWhatTheWindowSays()
{
    QFETCH(QString, diagnosis);
    QFETCH(QString, says);
    ConnectedStore store({});
    const auto validated = store.program.run(store.connecting() + QStringList{u"--rotate"_s});
    QVERIFY2(validated.exitCode == 0, validated.shown().constData());
    store.sandbox.onRequest(faultFrom(1, 100, faultOf(diagnosis)));
    // An answer that can't be read is asked for again, in a sync, for a minute and more.
    const bool isTriedAgain = diagnosis == "login_page"_L1 || diagnosis == "empty_answer"_L1;
    for (const auto &command : {QStringList{u"validate"_s, u"--json"_s}, ConnectedStore::syncing()}) {
        if (isTriedAgain && command.front() == "sync"_L1)
            continue;
        const auto run = store.program.run(command);
        QVERIFY2(run.exitCode == 1, run.shown().constData());
        QCOMPARE(run.error()[u"diagnosis"_s].toString(), diagnosis);
        QVERIFY2(run.error()[u"message"_s].toString().contains(says), run.shown().constData());
        QVERIFY2(run.errors.contains(says.toUtf8()), run.shown().constData());
    }
}

void ConnectTest::aStorefrontNeedsNoKey()
{
    const Sandbox sandbox({contractReview(1, QDate(2024, 1, 1))});
    const Program program;
    const QStringList arguments{u"connect"_s, u"--json"_s, u"--user-id"_s, Sandbox::userId, u"--base-url"_s,
        sandbox.origin().toString(), u"--api"_s, u"storefront"_s};
    const auto run = program.run(arguments);
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QCOMPARE(run.json[u"connection"_s][u"api"_s].toString(), u"storefront"_s);
    const auto log = sandbox.log();
    QCOMPARE(log.size(), 1U);
    QCOMPARE(log.front().path, "/v1/stores/" + Sandbox::userId.toUtf8() + "/reviews");
    QVERIFY(!log.front().hasAuthorization);
    const auto synced = program.run(ConnectedStore::syncing());
    QVERIFY2(synced.exitCode == 0, synced.shown().constData());
    const auto ratings = program.run({u"metrics"_s, u"ratings"_s, u"--json"_s}).json[u"ratings"_s];
    QCOMPARE(ratings[u"reviews"_s].toInt(), 1);
    auto wrong = arguments;
    wrong.replaceInStrings(Sandbox::userId, u"00000000-0000-0000-0000-000000000001"_s);
    const auto refused = Program().run(wrong);
    QVERIFY2(refused.exitCode == 1, refused.shown().constData());
    QCOMPARE(refused.error()[u"diagnosis"_s].toString(), u"empty_answer"_s);
}

void ConnectTest::aStorefrontMayHaveUserNameAndPassword()
{
    const Sandbox sandbox({contractReview(1, QDate(2024, 1, 1))});
    Program program;
    program.setVariable(u"PLAUDIT_API_KEY"_s, u"the shop's password"_s);
    const auto run = program.run({u"connect"_s, u"--json"_s, u"--user-id"_s, Sandbox::userId, u"--base-url"_s,
        sandbox.origin().toString(), u"--api"_s, u"storefront"_s, u"--user-name"_s, u"shop"_s});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    const auto synced = program.run(ConnectedStore::syncing());
    QVERIFY2(synced.exitCode == 0, synced.shown().constData());
    QVERIFY(!(run.output + run.errors + synced.output + synced.errors).contains("the shop's password"));
    const auto log = sandbox.log();
    QVERIFY(log.size() > 1);
    for (const auto &entry : log)
        QVERIFY2(entry.hasAuthorization, entry.path.constData());
}

/// Port 9 is nobody's: what is refused there was sent there, and not to Okendo.
void ConnectTest::theSystemsProxyIsAsked()
{
    const Program program;
    auto variables = withKey(Sandbox::key);
    for (const auto &name : {u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s})
        variables.emplace_back(name, u"http://127.0.0.1:9"_s);
    const auto run = program.run({u"connect"_s, u"--json"_s, u"--user-id"_s, Sandbox::userId}, {}, variables);
    QVERIFY2(run.exitCode == 1, run.shown().constData());
    QCOMPARE(run.errorKind(), u"proxy_failed"_s);
    QCOMPARE(run.error()[u"diagnosis"_s].toString(), u"proxy_unreachable"_s);
}

void ConnectTest::anAuthorityThatIsNoneIsRefused()
{
    const ConnectedStore store({});
    const Program other;
    const auto run =
        other.run(store.connecting() + QStringList{u"--ca-file"_s, u"/nowhere.pem"_s}, {}, withKey(Sandbox::key));
    QVERIFY2(run.exitCode == 1, run.shown().constData());
    QCOMPARE(run.error()[u"diagnosis"_s].toString(), u"certificate_file_unusable"_s);
    QCOMPARE(store.sandbox.requestCount(), 0);
}

void ConnectTest::validatingNeedsAConnection()
{
    const Program program;
    const auto run = program.run({u"validate"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 1, run.shown().constData());
    QCOMPARE(run.errorKind(), u"no_workspace"_s);
    QCOMPARE(run.json[u"ok"_s], QJsonValue(false));
    QVERIFY(run.json[u"status"_s].isNull());
}

QTEST_GUILESS_MAIN(ConnectTest)
#include "tst_connect.moc"
