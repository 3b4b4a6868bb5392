// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/connected_store.h"

#include <QSet>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;
using namespace std::chrono_literals;

namespace
{

/// An origin on this machine where nothing listens.
QString closedOrigin()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        return {};
    return u"http://127.0.0.1:%1"_s.arg(server.serverPort());
}

} // namespace

/// The four ways in which a connection fails first: each says what it was and what to do.
class FourSentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongKey();
    void missingFeature();
    void noNetwork();
    void unknownHost();
    void slowServer();
    void cleanupTestCase();

private:
    [[nodiscard]] bool tells(const ProgramRun &run, const QString &kind);

    QSet<QString> m_messages, m_advices;
    qsizetype m_told = 0;
};

bool FourSentencesTest::tells(const ProgramRun &run, const QString &kind)
{
    const auto message = run.error()[u"message"_s].toString();
    const auto advice = run.error()[u"advice"_s].toString();
    const auto isTold = run.exitCode == 1 && run.errorKind() == kind && !message.isEmpty() && !advice.isEmpty() &&
                        run.errors.contains(message.toUtf8()) && run.errors.contains(advice.toUtf8());
    if (!isTold)
        qWarning("%s", run.shown().constData());
    if (isTold && !m_messages.contains(message)) {
        ++m_told;
        qInfo("%s %s", qUtf8Printable(message), qUtf8Printable(advice));
    }
    m_messages.insert(message);
    m_advices.insert(advice);
    return isTold;
}

void FourSentencesTest::wrongKey()
{
    const ConnectedStore store({});
    const auto wrong = withKey(u"another0key0of0thirty0two0chars0"_s);
    QVERIFY(tells(store.program.run({u"validate"_s, u"--json"_s}, {}, wrong), u"unauthorized"_s));
    QVERIFY(tells(store.program.run(ConnectedStore::syncing(), {}, wrong), u"unauthorized"_s));
    // A wrong key is not tried again, nor for the other streams.
    QCOMPARE(store.sandbox.requestCount(), 2);
}

void FourSentencesTest::missingFeature()
{
    ConnectedStore store({});
    store.sandbox.onRequest(faultFrom(1, 100, Fault::missingFeature()));
    QVERIFY(tells(store.program.run({u"validate"_s, u"--json"_s}), u"forbidden"_s));
    QVERIFY(tells(store.sync(), u"forbidden"_s));
    QCOMPARE(store.sandbox.requestCount(), 2);
}

void FourSentencesTest::noNetwork()
{
    const auto origin = closedOrigin();
    QVERIFY(!origin.isEmpty());
    const Program program;
    const auto key = withKey(Sandbox::key);
    const QStringList connecting{u"connect"_s, u"--json"_s, u"--user-id"_s, Sandbox::userId, u"--base-url"_s, origin};
    QVERIFY(tells(program.run(connecting, {}, key), u"connection_failed"_s));
    const auto connected = program.run(connecting + QStringList{u"--no-validate"_s}, {}, key);
    QVERIFY2(connected.exitCode == 0, connected.shown().constData());
    QVERIFY(tells(program.run({u"validate"_s, u"--json"_s}, {}, key), u"connection_failed"_s));
}

void FourSentencesTest::unknownHost()
{
    const Program program;
    const auto run = program.run({u"connect"_s, u"--json"_s, u"--timeout"_s, u"5"_s, u"--user-id"_s, Sandbox::userId,
                                     u"--base-url"_s, u"https://no-such-host.invalid"_s},
        {}, withKey(Sandbox::key));
    // A machine whose resolver doesn't answer learns no more than that it waited.
    if (run.errorKind() == u"timeout"_s)
        QSKIP("The resolver of this machine didn't answer");
    QVERIFY(tells(run, u"host_not_found"_s));
    QVERIFY2(run.errors.contains("no-such-host.invalid"), run.shown().constData());
}

void FourSentencesTest::slowServer()
{
    ConnectedStore store({});
    store.sandbox.onRequest(faultFrom(1, 100, Fault::slow(60s)));
    QVERIFY(tells(store.program.run({u"validate"_s, u"--json"_s, u"--timeout"_s, u"1"_s}), u"timeout"_s));
    QCOMPARE(store.sandbox.requestCount(), 1);
}

void FourSentencesTest::cleanupTestCase()
{
    QVERIFY(m_told >= 4);
    QCOMPARE(m_messages.size(), m_told);
    QVERIFY(m_advices.size() >= 4);
}

QTEST_GUILESS_MAIN(FourSentencesTest)
#include "tst_four_sentences.moc"
