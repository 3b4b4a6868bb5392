// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/keychain_store.h"
#include "integration/connected_store.h"
#include "listening/webhook_sender.h"
#include "workspace/webhook_secrets.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const auto address = u"https://tunnel.example.com/okendo"_s;

/// A review on each day of two weeks.
std::vector<QJsonObject> aReviewADay()
{
    std::vector<QJsonObject> reviews;
    for (int i = 0; i < 14; ++i)
        reviews.push_back(contractReview(i, QDate(2024, 2, 4).addDays(i)));
    return reviews;
}

bool isInPrivateSession()
{
    return qEnvironmentVariableIsSet("PLAUDIT_TEST_SESSION");
}

/// Where a listener says that it listens.
QUrl addressOf(QProcess &listener)
{
    static const QRegularExpression pattern(u"http://\\S+/\\S+[a-z]"_s);
    listener.setReadChannel(QProcess::StandardError);
    QByteArray said;
    while (!said.contains('\n') && listener.waitForReadyRead(30'000))
        said += listener.readAllStandardError();
    return QUrl(pattern.match(QString::fromUtf8(said)).captured());
}

} // namespace

/// `plaudit webhook …` and `plaudit workspace …` as processes.
class WebhookAndWorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatOkendoHas();
    void makesNothingWhereTheSecretCantBeKept();
    void refusesBeforeAnyRequest_data();
    void refusesBeforeAnyRequest();
    void deletesWhenItIsMeant();
    void wrongUsage_data();
    void wrongUsage();
    void makesListsAndSetsWorkspaces();
    void figuresFollowTheSettings();
    void theWholeWayWithARealKeychain();
};

void WebhookAndWorkspaceTest::listsWhatOkendoHas()
{
    const ConnectedStore store({});
    auto run = store.program.run({u"webhook"_s, u"list"_s, u"--json"_s}, {}, withKey(Sandbox::key));
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QVERIFY(run.json[u"webhooks"_s].isArray());
    QCOMPARE(run.json[u"webhooks"_s].toArray().size(), 0);
    QCOMPARE(store.sandbox.log().back().path, "/enterprise/webhook_subscriptions");
    QVERIFY(store.sandbox.log().back().hasAuthorization);
    run = store.program.run({u"webhook"_s, u"list"_s, u"--json"_s}, {}, withKey(u"wrong0key0of0thirty0two0chars000"_s));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorKind(), u"unauthorized"_s);
    QVERIFY(run.json[u"webhooks"_s].isArray()); // its own document as far as it goes
}

void WebhookAndWorkspaceTest::makesNothingWhereTheSecretCantBeKept()
{
    const ConnectedStore store({});
    const auto before = store.sandbox.requestCount();
    const auto run = store.program.run({u"webhook"_s, u"create"_s, address, u"--json"_s}, {}, withKey(Sandbox::key));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorKind(), u"keychain_unavailable"_s);
    QCOMPARE(store.sandbox.requestCount(), before);
}

void WebhookAndWorkspaceTest::refusesBeforeAnyRequest_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("kind");
    QTest::newRow("plain http") << QStringList{u"http://tunnel.example.com/okendo"_s} << u"insecure_url"_s;
    QTest::newRow("no address") << QStringList{u"tunnel"_s} << u"invalid_argument"_s;
    QTest::newRow("no topic") << QStringList{address, u"--topic"_s, u"review.published"_s} << u"invalid_argument"_s;
}

void WebhookAndWorkspaceTest::refusesBeforeAnyRequest()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, kind);
    const ConnectedStore store({});
    const auto before = store.sandbox.requestCount();
    const auto run = store.program.run(
        QStringList{u"webhook"_s, u"create"_s} + arguments + QStringList{u"--json"_s}, {}, withKey(Sandbox::key));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorKind(), kind);
    QCOMPARE(store.sandbox.requestCount(), before);
}

void WebhookAndWorkspaceTest::deletesWhenItIsMeant()
{
    const ConnectedStore store({});
    const auto before = store.sandbox.requestCount();
    auto run =
        store.program.run({u"webhook"_s, u"delete"_s, u"w1"_s, u"--json"_s}, "something else\n", withKey(Sandbox::key));
    QCOMPARE(run.exitCode, 130);
    QCOMPARE(run.json[u"deleted"_s], QJsonValue(false));
    QCOMPARE(store.sandbox.requestCount(), before);
    for (const auto &[arguments, typed] : {std::pair{QStringList{u"--yes"_s}, ""_ba}, {QStringList{}, "w1\n"_ba}}) {
        run = store.program.run(
            QStringList{u"webhook"_s, u"delete"_s, u"w1"_s, u"--json"_s} + arguments, typed, withKey(Sandbox::key));
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.errorKind(), u"not_found"_s); // there is none, but it was asked for
        QVERIFY2(run.errors.contains("Okendo has no such webhook."), run.shown().constData());
    }
    QCOMPARE(store.sandbox.requestCount(), before + 2);
}

void WebhookAndWorkspaceTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("webhook what") << QStringList{u"webhook"_s};
    QTest::newRow("create without an address") << QStringList{u"webhook"_s, u"create"_s};
    QTest::newRow("rotate without an id") << QStringList{u"webhook"_s, u"rotate"_s};
    QTest::newRow("no such day") << QStringList{u"workspace"_s, u"set"_s, u"--first-day"_s, u"friday"_s};
}

void WebhookAndWorkspaceTest::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(Program().run(arguments).exitCode, 2);
}

void WebhookAndWorkspaceTest::makesListsAndSetsWorkspaces()
{
    const Program program;
    auto run = program.run({u"workspace"_s, u"list"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QCOMPARE(run.json[u"workspaces"_s].toArray().size(), 0);
    run = program.run({u"workspace"_s, u"create"_s, u"--name"_s, u"Büro & Söhne"_s, u"--time-zone"_s, u"Asia/Tokyo"_s,
        u"--currency"_s, u"jpy"_s, u"--first-day"_s, u"sunday"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    const auto made = run.json[u"workspace"_s].toObject();
    const auto folder = made[u"folder"_s].toString();
    QCOMPARE(folder, QFileInfo(program.workspace()).dir().filePath(u"buro-sohne"_s));
    QCOMPARE(made[u"name"_s].toString(), u"Büro & Söhne"_s);
    QCOMPARE(made[u"time_zone"_s].toString(), u"Asia/Tokyo"_s);
    QCOMPARE(made[u"currency"_s].toString(), u"JPY"_s);
    QCOMPARE(made[u"first_day_of_week"_s].toString(), u"sunday"_s);
    QVERIFY(QFile::exists(QDir(folder).filePath(u"plaudit.db"_s)));

    run = program.run({u"workspace"_s, u"set"_s, u"--workspace"_s, folder, u"--time-zone"_s, u"system"_s,
        u"--currency"_s, u"none"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QVERIFY(run.json[u"workspace"_s][u"time_zone"_s].isNull());
    QVERIFY(run.json[u"workspace"_s][u"currency"_s].isNull());
    QCOMPARE(run.json[u"workspace"_s][u"name"_s].toString(), u"Büro & Söhne"_s);
    run = program.run({u"workspace"_s, u"create"_s, u"--workspace"_s, folder, u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorKind(), u"invalid_argument"_s);
    run = program.run({u"workspace"_s, u"set"_s, u"--workspace"_s, folder, u"--time-zone"_s, u"Mars/Olympus"_s});
    QCOMPARE(run.exitCode, 1);
    run = program.run({u"workspace"_s, u"list"_s, u"--json"_s});
    QCOMPARE(run.json[u"workspaces"_s].toArray().size(), 1);
    const auto listed = run.json[u"workspaces"_s].toArray()[0].toObject();
    QCOMPARE(listed, (QJsonObject{{u"folder"_s, folder}, {u"name"_s, u"Büro & Söhne"_s}, {u"exists"_s, true}}));
    QVERIFY(QDir(folder).removeRecursively());
    run = program.run({u"workspace"_s, u"list"_s, u"--json"_s});
    QCOMPARE(run.json[u"workspaces"_s][0][u"exists"_s], QJsonValue(false));
    QCOMPARE(
        program.run({u"workspace"_s, u"set"_s, u"--workspace"_s, folder, u"--json"_s}).errorKind(), u"no_workspace"_s);
}

void WebhookAndWorkspaceTest::figuresFollowTheSettings()
{
    const ConnectedStore store(aReviewADay());
    QCOMPARE(store.program.run({u"sync"_s, u"--requests-per-second"_s, u"0"_s}, {}, withKey(Sandbox::key)).exitCode, 0);
    const auto weeks = [&store] {
        const auto run = store.program.run({u"metrics"_s, u"ratings"_s, u"--bucket"_s, u"week"_s, u"--json"_s});
        QStringList counts;
        for (const auto buckets = run.json[u"ratings"_s][u"by_bucket"_s].toArray(); const auto &bucket : buckets)
            counts += u"%1 %2"_s.arg(bucket[u"bucket"_s].toString()).arg(bucket[u"count"_s].toInt());
        return counts;
    };
    // From Sunday the 4th to Saturday the 17th of February 2024, at noon UTC.
    QCOMPARE(weeks(), (QStringList{u"2024-W05 1"_s, u"2024-W06 7"_s, u"2024-W07 6"_s}));
    QCOMPARE(store.program.run({u"workspace"_s, u"set"_s, u"--first-day"_s, u"sunday"_s}).exitCode, 0);
    QCOMPARE(weeks(), (QStringList{u"2024-W06 7"_s, u"2024-W07 7"_s}));
    // Where it is 2 o'clock of the next day.
    QCOMPARE(store.program.run({u"workspace"_s, u"set"_s, u"--time-zone"_s, u"Pacific/Kiritimati"_s}).exitCode, 0);
    QCOMPARE(weeks(), (QStringList{u"2024-W06 6"_s, u"2024-W07 7"_s, u"2024-W08 1"_s}));
}

void WebhookAndWorkspaceTest::theWholeWayWithARealKeychain()
{
    if (!isInPrivateSession())
        QSKIP("gnome-keyring or dbus-run-session is not installed");
    Sandbox sandbox(std::vector<QJsonObject>{});
    Program program;
    program.useOwnSession();
    QByteArray said;
    const auto run = [&](const QStringList &arguments, const QByteArray &typed = {}) {
        auto done = program.run(arguments + QStringList{u"--json"_s}, typed);
        said += done.output + done.errors;
        return done;
    };
    QCOMPARE(run({u"connect"_s, u"--user-id"_s, Sandbox::userId, u"--base-url"_s, sandbox.origin().toString()},
                 Sandbox::key.toUtf8() + '\n')
                 .exitCode,
        0);
    const auto made = run({u"webhook"_s, u"create"_s, address, u"--topic"_s, u"review"_s, u"--disabled"_s});
    QVERIFY2(made.exitCode == 0, made.shown().constData());
    const auto webhook = made.json[u"webhook"_s].toObject();
    QCOMPARE(webhook[u"address"_s].toString(), address);
    QCOMPARE(webhook[u"topics"_s].toArray(), (QJsonArray{u"review.create"_s, u"review.update"_s, u"review.delete"_s}));
    QCOMPARE(webhook[u"enabled"_s], QJsonValue(false));
    QCOMPARE(webhook[u"secret_kept"_s], QJsonValue(true));
    const auto id = webhook[u"id"_s].toString();

    const auto workspace = Workspace::open(program.workspace(), Workspace::IfMissing::Fail).value();
    KeychainStore keychain;
    const auto first = webhookSecrets(*workspace, keychain).value();
    QCOMPARE(first.size(), 1u);
    const auto listener = program.start({u"listen"_s, u"--port"_s, u"0"_s});
    const auto place = addressOf(*listener);
    QVERIFY(place.port() > 0);
    QCOMPARE(WebhookSender(place, first.front()).send({.id = "msg_1", .body = "{}"}), 204);

    const auto rotated = run({u"webhook"_s, u"rotate"_s, id});
    QVERIFY2(rotated.exitCode == 0, rotated.shown().constData());
    QVERIFY(rotated.json[u"previous_taken_until"_s].isString());
    const auto both = webhookSecrets(*workspace, keychain).value();
    QCOMPARE(both.size(), 2u);
    // The other process hears of it by itself, and goes on with the one before.
    int tries = 0;
    QTRY_COMPARE_WITH_TIMEOUT(
        WebhookSender(place, both.front()).send({.id = "msg_new_" + QByteArray::number(++tries), .body = "{}"}), 204,
        20'000);
    QCOMPARE(WebhookSender(place, first.front()).send({.id = "msg_2", .body = "{}"}), 204);

    const auto listed = run({u"webhook"_s, u"list"_s});
    QCOMPARE(listed.json[u"webhooks"_s].toArray().size(), 1);
    QCOMPARE(listed.json[u"webhooks"_s][0][u"secret_kept"_s], QJsonValue(true));
    QCOMPARE(run({u"webhook"_s, u"delete"_s, id, u"--yes"_s}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(
        WebhookSender(place, both.front()).send({.id = "msg_late_" + QByteArray::number(++tries), .body = "{}"}), 401,
        20'000);
    listener->terminate();
    const auto ended = Program::finish(*listener);
    said += ended.output + ended.errors;
    for (const auto &secret : both)
        QVERIFY(!said.contains(secret.reveal().mid(6).toLatin1()));
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList tools{u"bash"_s, u"dbus-run-session"_s, u"dbus-send"_s, u"gnome-keyring-daemon"_s};
    const auto hasKeyring = std::none_of(
        tools.begin(), tools.end(), [](const QString &tool) { return QStandardPaths::findExecutable(tool).isEmpty(); });
    if (hasKeyring && !isInPrivateSession())
        return QProcess::execute(
            QStringLiteral(PRIVATE_SESSION), QStringList{u"keyring"_s} + QCoreApplication::arguments());
    WebhookAndWorkspaceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_webhook_and_workspace.moc"
