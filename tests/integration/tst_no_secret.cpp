// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/writer.h"
#include "integration/connected_store.h"
#include "integration/traces.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// 32 characters, of which some look different in each way of writing them down.
const QString key = u"s3/cr+t=K%y&with?32 signs#42~:é@"_s;

/// A server that repeats what it was given, as a careless one may.
Fault indiscreetRefusal()
{
    const auto pair = (Sandbox::userId + u':' + key).toUtf8();
    return Fault::answer(401, "application/json",
        R"({"error":{"description":"No such key: )" + key.toUtf8() + ", sent as Basic " + pair.toBase64() + "\"}}");
}

std::vector<QJsonObject> someReviews()
{
    std::vector<QJsonObject> reviews;
    for (int number = 0; number < 150; ++number)
        reviews.push_back(contractReview(number, QDate(2024, 1, 1).addDays(number), 1 + number % 5));
    reviews[3].remove(u"reviewId"_s);
    return reviews;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool isInPrivateSession()
{
    return qEnvironmentVariableIsSet("PLAUDIT_TEST_SESSION");
}

} // namespace

/// Runs in a D-Bus session of its own with a real keyring, whose own store is outside the program's folders.
class NoSecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsWhatIsPlanted_data();
    void theSearchFindsWhatIsPlanted();
    void theSearchFindsAKeyInTheDatabase();
    void leavesNoTrace_data();
    void leavesNoTrace();

private:
    bool use(Program &program, Sandbox &sandbox, bool hasKeychain);
    /// Runs the program and looks at all it said.
    bool runs(const Program &program, const QStringList &arguments, int exitCode, const QByteArray &input = {},
        const Variables &extra = {});

    QStringList m_traces;
};

void NoSecretTest::theSearchFindsWhatIsPlanted_data()
{
    QTest::addColumn<QByteArray>("planted");
    for (const auto &[name, form] : formsOf(Sandbox::userId, key))
        QTest::newRow(qPrintable(name)) << form;
    const auto authorization = (Sandbox::userId + u':' + key).toUtf8().toBase64();
    QTest::newRow("an Authorization header") << "Authorization: Basic " + authorization + "\r\n";
}

void NoSecretTest::theSearchFindsWhatIsPlanted()
{
    QFETCH(QByteArray, planted);
    const QTemporaryDir folder;
    const QDir deep(folder.filePath(u".hidden/deep"_s));
    QVERIFY(deep.mkpath(u"."_s));
    const QByteArray noise(100'001, '\0');
    QVERIFY(write(deep.filePath(u"clean"_s), noise));
    QCOMPARE(tracesBelow(folder.path(), Sandbox::userId, key), QStringList());
    QVERIFY(write(deep.filePath(u"planted"_s), noise + planted + noise));
    const auto traces = tracesBelow(folder.path(), Sandbox::userId, key);
    QVERIFY(!traces.isEmpty());
    QVERIFY(traces.front().contains(u"planted"_s));
}

void NoSecretTest::theSearchFindsAKeyInTheDatabase()
{
    const ConnectedStore store(someReviews());
    QVERIFY2(store.connection.exitCode == 0, store.connection.shown().constData());
    QCOMPARE(tracesBelow(store.program.folder(), Sandbox::userId, key), QStringList());
    {
        const auto writer = Writer::open(store.program.database());
        QVERIFY(writer);
        QVERIFY((*writer)->setSetting(u"planted"_s, key).get());
    }
    QVERIFY(!tracesBelow(store.program.folder(), Sandbox::userId, key).isEmpty());
}

bool NoSecretTest::runs(
    const Program &program, const QStringList &arguments, int exitCode, const QByteArray &input, const Variables &extra)
{
    const auto run = program.run(arguments, input, extra);
    m_traces += tracesIn(arguments.front() + u" output"_s, run.output, Sandbox::userId, key);
    m_traces += tracesIn(arguments.front() + u" errors"_s, run.errors, Sandbox::userId, key);
    if (run.exitCode != exitCode)
        qWarning("%s", run.shown().constData());
    return run.exitCode == exitCode;
}

bool NoSecretTest::use(Program &program, Sandbox &sandbox, bool hasKeychain)
{
    // All that can be logged is: what a person would send with a report.
    program.setVariable(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
    QByteArray typed;
    if (hasKeychain) {
        program.useOwnSession();
        typed = key.toUtf8() + '\n';
    } else {
        program.setVariable(u"PLAUDIT_API_KEY"_s, key);
    }
    const QStringList connecting{
        u"connect"_s, u"--user-id"_s, Sandbox::userId, u"--base-url"_s, sandbox.origin().toString()};
    const auto refused = faultFrom(1, 10'000, indiscreetRefusal());
    sandbox.onRequest(refused);
    bool isGood = runs(program, connecting + QStringList{u"--json"_s}, 1, typed);
    sandbox.onRequest({});
    isGood = runs(program, connecting, 0, typed) && runs(program, {u"validate"_s}, 0) &&
             runs(program, ConnectedStore::syncing({u"--max-pages"_s, u"1"_s}), 1) && isGood;
    sandbox.onRequest(refused);
    isGood = runs(program, {u"validate"_s, u"--json"_s}, 1) && runs(program, ConnectedStore::syncing(), 1) &&
             runs(program, {u"sync"_s}, 1) && isGood;
    sandbox.onRequest({});
    // 3: a review without an id is in quarantine.
    isGood = runs(program, ConnectedStore::syncing({u"--full"_s}), 3) &&
             runs(program, connecting + QStringList{u"--rotate"_s}, 0, typed) && isGood;
    return runs(program, {u"metrics"_s, u"ratings"_s}, 0) &&
           runs(program, {u"pages"_s, u"-o"_s, program.folder() + u"/pages"_s}, 0) && isGood;
}

void NoSecretTest::leavesNoTrace_data()
{
    QTest::addColumn<bool>("hasKeychain");
    QTest::newRow("kept by the keychain") << true;
    QTest::newRow("given by PLAUDIT_API_KEY") << false;
}

void NoSecretTest::leavesNoTrace()
{
    QFETCH(bool, hasKeychain);
    if (hasKeychain && !isInPrivateSession())
        QSKIP("gnome-keyring or dbus-run-session is not installed");
    m_traces.clear();
    Sandbox sandbox(
        someReviews(), {.userId = Sandbox::userId, .key = Secret(key), .switches = {.isVersionHeaderRequired = true}});
    Program program;
    QVERIFY(use(program, sandbox, hasKeychain));
    QCOMPARE(m_traces, QStringList());
    QCOMPARE(tracesBelow(program.folder(), Sandbox::userId, key), QStringList());
    QVERIFY(QFile::exists(program.database()));
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList tools{u"bash"_s, u"dbus-run-session"_s, u"dbus-send"_s, u"gnome-keyring-daemon"_s};
    const auto hasKeyring = std::none_of(
        tools.begin(), tools.end(), [](const QString &tool) { return QStandardPaths::findExecutable(tool).isEmpty(); });
    if (hasKeyring && !isInPrivateSession()) {
        const auto again = QStringList{u"keyring"_s} + QCoreApplication::arguments();
        return QProcess::execute(QStringLiteral(PRIVATE_SESSION), again);
    }
    NoSecretTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_no_secret.moc"
