// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/memory_store.h"
#include "workspace/connections_content.h"
#include "workspace/event_files.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// A keychain that never answers.
class StuckStore final : public CredentialStore
{
public:
    Result<Secret> read(const QString &) override { return failure(ErrorKind::KeychainTimeout); }
    Result<void> write(const QString &, const Secret &) override { return failure(ErrorKind::KeychainTimeout); }
    void keepForSession(const QString &, const Secret &) override {}
    bool isForSession(const QString &) override { return false; }
    Result<void> remove(const QString &) override { return failure(ErrorKind::KeychainTimeout); }
};

} // namespace

class TestConnectionsContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyWorkspaceHasNothing();
    void aStreamTellsOfItsNewestRun();
    void aWalkThatStoppedIsUnderWay();
    void theProblemIsThatOfTheLastRun();
    void countsFilesThatCameToTheirEnd();
    void tellsOfAFolderThatIsGone();
    void asksForTheKeyAndNeverGivesIt();

private:
    [[nodiscard]] ConnectionsContent content();
    Connection connect();
    void run(qint64 startedMs, const std::vector<StreamReport> &streams);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    qint64 m_connection = 0;
};

void TestConnectionsContent::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Workspace::open(m_folder->filePath(u"workspace"_s), Workspace::IfMissing::Create);
    QVERIFY(opened);
    m_workspace = std::move(*opened);
}

ConnectionsContent TestConnectionsContent::content()
{
    const auto reader = m_workspace->openReader();
    return connectionsContent(**reader).value();
}

Connection TestConnectionsContent::connect()
{
    Connection connection;
    connection.name = u"Fernway Goods"_s;
    connection.userId = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
    connection = m_workspace->writer().saveConnection(connection).get().value();
    m_connection = connection.id;
    return connection;
}

void TestConnectionsContent::run(qint64 startedMs, const std::vector<StreamReport> &streams)
{
    RunReport report;
    report.connectionId = m_connection;
    report.id = m_workspace->writer().beginRun(m_connection, startedMs).get().value();
    report.startedAtMs = startedMs;
    report.endedAtMs = startedMs + 500;
    report.outcome = RunOutcome::Completed;
    for (const auto &stream : streams) {
        if (stream.error)
            report.outcome = RunOutcome::Failed;
        report.streams.push_back(stream);
    }
    QVERIFY(m_workspace->writer().endRun(report).get());
}

void TestConnectionsContent::anEmptyWorkspaceHasNothing()
{
    const auto nothing = content();
    QVERIFY(nothing.connections.empty());
    QVERIFY(nothing.surveys.empty());
    QCOMPARE(nothing.watchedFolder, QString());
    QCOMPARE(nothing.reviewFiles + nothing.orderFiles + nothing.eventFiles, 0);
}

void TestConnectionsContent::aStreamTellsOfItsNewestRun()
{
    connect();
    QVERIFY(m_workspace->writer().addSurvey(u"b"_s, u"Zebra"_s).get());
    QVERIFY(m_workspace->writer().addSurvey(u"a"_s, u"apple"_s).get());
    run(1'000, {{.stream = u"surveys:b"_s, .counts = {.received = 7}, .isComplete = true},
                   {.stream = u"surveys:a"_s, .counts = {.received = 3}, .isComplete = true},
                   {.stream = u"reviews:approved"_s, .counts = {.received = 40, .added = 40}, .isComplete = true}});
    run(9'000, {{.stream = u"reviews:approved"_s, .counts = {.received = 5, .added = 2}, .isComplete = true}});
    const auto shown = content();
    QCOMPARE(shown.connections.size(), 1U);
    const auto &streams = shown.connections.front().streams;
    QCOMPARE(streams.size(), 3U);
    QCOMPARE(streams[0].stream, u"reviews:approved"_s);
    QCOMPARE(streams[0].lastRunMs, std::optional<qint64>(9'500));
    QCOMPARE(streams[0].lastCounts.added, 2);
    QCOMPARE(streams[1].surveyName, u"apple"_s);
    QCOMPARE(streams[2].surveyName, u"Zebra"_s);
    QCOMPARE(streams[2].lastRunMs, std::optional<qint64>(1'500));
    QVERIFY(!shown.connections.front().problem);
    QCOMPARE(shown.surveys.size(), 2U);
}

void TestConnectionsContent::aWalkThatStoppedIsUnderWay()
{
    connect();
    QVERIFY(m_workspace->writer()
                .saveCheckpoint({.connectionId = m_connection,
                    .stream = u"reviews:approved"_s,
                    .walk = WalkKind::First,
                    .cursor = u"next"_s,
                    .lastCompletedMs = {}})
                .get());
    const auto streams = content().connections.front().streams;
    QCOMPARE(streams.size(), 1U);
    QVERIFY(streams.front().isUnderWay);
    QVERIFY(!streams.front().lastCompletedMs && !streams.front().lastRunMs);
}

void TestConnectionsContent::theProblemIsThatOfTheLastRun()
{
    connect();
    run(1'000, {{.stream = u"reviews:approved"_s, .error = Error{.kind = ErrorKind::Unauthorized, .httpStatus = 401}}});
    QVERIFY(content().connections.front().problem->kind == ErrorKind::Unauthorized);
    run(2'000, {{.stream = u"reviews:approved"_s, .isComplete = true}});
    const auto mended = content().connections.front();
    QVERIFY(!mended.problem);
    QVERIFY(!mended.streams.front().error);
}

void TestConnectionsContent::countsFilesThatCameToTheirEnd()
{
    auto &writer = m_workspace->writer();
    const auto import = [&](ImportKind kind, const QByteArray &hash) {
        return writer.beginImport({.kind = kind, .fileName = u"file"_s, .fileHash = hash}).get().value();
    };
    QVERIFY(writer.endImport(import(ImportKind::Reviews, "1"), 10).get());
    QVERIFY(writer.endImport(import(ImportKind::Events, "2"), 30).get());
    QVERIFY(writer.endImport(import(ImportKind::Events, "3"), 20).get());
    const auto orders = import(ImportKind::Orders, "4");
    QVERIFY(writer.endImport(orders, 40).get());
    QVERIFY(writer.undoOrderImport(orders, 50).get());
    QVERIFY(import(ImportKind::Orders, "5") > 0);
    const auto shown = content();
    QCOMPARE(shown.reviewFiles, 1);
    QCOMPARE(shown.eventFiles, 2);
    QCOMPARE(shown.orderFiles, 0);
    QCOMPARE(shown.lastEventFileMs, std::optional<qint64>(30));
}

void TestConnectionsContent::tellsOfAFolderThatIsGone()
{
    QVERIFY(m_workspace->writer().setSetting(watchedFolderSetting, m_folder->path()).get());
    QCOMPARE(content().watchedFolder, m_folder->path());
    QVERIFY(!content().isWatchedFolderGone);
    QVERIFY(m_workspace->writer().setSetting(watchedFolderSetting, m_folder->filePath(u"gone"_s)).get());
    QVERIFY(content().isWatchedFolderGone);
}

void TestConnectionsContent::asksForTheKeyAndNeverGivesIt()
{
    const auto connection = connect();
    MemoryStore store;
    QCOMPARE(keyStateOf(store, connection).value(), KeyState::Missing);
    QVERIFY(store.write(connection.keychainAccount(), Secret(u"a key"_s)));
    QCOMPARE(keyStateOf(store, connection).value(), KeyState::Kept);
    StuckStore stuck;
    QVERIFY(keyStateOf(stuck, connection).error().kind == ErrorKind::KeychainTimeout);
}

QTEST_GUILESS_MAIN(TestConnectionsContent)
#include "tst_connections_content.moc"
