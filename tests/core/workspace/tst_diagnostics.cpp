// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/schema.h"
#include "workspace/diagnostics.h"
#include "workspace/program_log.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const QString key = u"k3yK3yk3yK3yk3yK3yk3yK3yk3yK3y42"_s;
const QString userId = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;

IncomingReview review(const QString &id)
{
    IncomingReview incoming;
    incoming.review.reviewId = RecordId::fromText(id);
    incoming.review.rating = 5;
    incoming.review.reviewer.name = u"Ann Lee"_s;
    incoming.review.reviewer.email = u"ann@example.com"_s;
    incoming.review.body = u"It came broken, call me: 0171 5550"_s;
    incoming.payload = "{}";
    return incoming;
}

} // namespace

class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatSupportAsksFor();
    void holdsNeitherSecretsNorPersons();
    void worksWithoutALog();

private:
    [[nodiscard]] std::unique_ptr<Workspace> filledWorkspace();
    QTemporaryDir m_folder{QDir::homePath() + u"/diagnostics-XXXXXX"_s};
};

std::unique_ptr<Workspace> TestDiagnostics::filledWorkspace()
{
    auto workspace = Workspace::open(m_folder.filePath(u"workspace"_s), Workspace::IfMissing::Create).value();
    auto &writer = workspace->writer();
    Connection connection;
    connection.name = u"Fernway Goods"_s;
    connection.userId = userId;
    const auto saved = writer.saveConnection(connection).get();
    if (!saved)
        return workspace; // it was filled before
    RunReport run;
    run.connectionId = saved->id;
    run.id = writer.beginRun(saved->id, 1'700'000'000'000).get().value();
    PageCommit page;
    page.runId = run.id;
    page.observedAtMs = 1'700'000'000'000;
    page.reviews = {
        review(u"11111111-0000-4000-8000-000000000001"_s), review(u"11111111-0000-4000-8000-000000000002"_s)};
    page.checkpoint = {.connectionId = saved->id, .stream = u"reviews:approved"_s};
    static_cast<void>(writer.commitPage(page).get());
    run.startedAtMs = 1'700'000'000'000;
    run.endedAtMs = 1'700'000'060'000;
    run.outcome = RunOutcome::Failed;
    run.streams = {{.stream = u"reviews:approved"_s,
        .pages = 1,
        .counts = {.received = 2, .added = 2},
        .error = Error{.kind = ErrorKind::Unauthorized, .detail = u"refused key "_s + key, .httpStatus = 401}}};
    static_cast<void>(writer.endRun(run).get());
    return workspace;
}

void TestDiagnostics::tellsWhatSupportAsksFor()
{
    const auto workspace = filledWorkspace();
    const auto logs = m_folder.filePath(u"logs"_s);
    auto log = ProgramLog::open(logs, {}).value();
    log->write(u"the writer waited"_s);
    const auto text = diagnosticsText(*workspace, logs, {u"Screen: 1440 × 900 at 200 %"_s});
    for (const auto &expected :
        {u"Plaudit "_s + QStringLiteral(PLAUDIT_VERSION), u"Qt "_s + QString::fromLatin1(qVersion()), u"SQLite: 3."_s,
            u"2 reviews, 0 responses, 0 orders"_s, u"Schema: version %1"_s.arg(schemaVersion()), u"plaudit.db: "_s,
            u"Last run: failed, from 2023-11-14T22:13:20Z to 2023-11-14T22:14:20Z"_s,
            u"reviews:approved: 1 pages, 2 received, not finished, unauthorized"_s, u"Keychain: "_s,
            u"the writer waited"_s, u"Screen: 1440 × 900 at 200 %"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected + u"\n--\n"_s + text));
}

void TestDiagnostics::holdsNeitherSecretsNorPersons()
{
    const auto workspace = filledWorkspace();
    const auto logs = m_folder.filePath(u"logs"_s);
    auto log = ProgramLog::open(logs, {}).value();
    log->write(u"Authorization: Basic "_s + QString::fromLatin1((userId + u':' + key).toUtf8().toBase64()));
    log->write(u"no order of ben@example.org, key "_s + key);
    // A line that some other program wrote there.
    QFile foreign(logs + u"/plaudit.log"_s);
    QVERIFY(foreign.open(QIODevice::Append));
    foreign.write("raw " + key.toUtf8() + " ann@example.com\n");
    foreign.close();
    const auto text = diagnosticsText(*workspace, logs, {});
    for (const auto &secret : {key, key.left(12), userId, u"@example"_s, u"ann"_s, u"Ann Lee"_s, u"ben"_s, u"Fernway"_s,
             u"broken"_s, u"0171"_s, QDir::homePath()})
        QVERIFY2(!text.contains(secret), qPrintable(secret + u"\n--\n"_s + text));
    QVERIFY(text.contains(u"no order of …@…"_s));
}

void TestDiagnostics::worksWithoutALog()
{
    const auto workspace = filledWorkspace();
    const auto text = diagnosticsText(*workspace, m_folder.filePath(u"none"_s), {});
    QVERIFY(text.contains(u"2 reviews"_s));
}

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
