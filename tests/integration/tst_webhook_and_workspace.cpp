// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/connected_store.h"

#include <QDir>
#include <QJsonArray>
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

QTEST_GUILESS_MAIN(WebhookAndWorkspaceTest)
#include "tst_webhook_and_workspace.moc"
