// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/keychain_store.h"
#include "domain/failure_cause.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>
#include <thread>

using namespace plaudit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Kind and cause.
QString told(const Error &error)
{
    return toString(error.kind) + u' ' + toString(causeOf(error)->cause);
}

QString shown(const Result<void> &result)
{
    return result ? u"ok"_s : told(result.error());
}

QString shown(const Result<Secret> &result)
{
    return result ? u'=' + result->reveal() : told(result.error());
}

/// "long" stands for 20,000 characters.
QString secretFrom(const QString &word)
{
    return word == "long"_L1 ? QString(20'000, u'\u00e9') : word;
}

/// Runs `write:account:secret`, `read:account`, `remove:account` one after the other.
QStringList outcomesOf(KeychainStore &store, const QStringList &steps)
{
    QStringList outcomes;
    for (const auto &step : steps) {
        const auto words = step.split(u':');
        if (words.front() == "write"_L1)
            outcomes.append(shown(store.write(words.at(1), Secret(secretFrom(words.at(2))))));
        else if (words.front() == "session"_L1) {
            store.keepForSession(words.at(1), Secret(words.at(2)));
            outcomes.append(store.isForSession(words.at(1)) ? u"for this session"_s : u"forgotten"_s);
        } else if (words.front() == "remove"_L1)
            outcomes.append(shown(store.remove(words.at(1))));
        else
            outcomes.append(shown(store.read(words.at(1))));
    }
    return outcomes;
}

/// Four threads at once, each with its own account.
QStringList outcomesOfThreads()
{
    QStringList outcomes(4);
    {
        std::vector<std::jthread> threads;
        for (qsizetype i = 0; i < outcomes.size(); ++i) {
            threads.emplace_back([i, outcome = &outcomes[i]] {
                KeychainStore store;
                const auto number = QString::number(i);
                *outcome = outcomesOf(store, {u"write:t%1:s%1"_s.arg(number), u"read:t%1"_s.arg(number)}).join(u' ');
            });
        }
    }
    return outcomes;
}

/// The other half of each test: this program again, inside a session of its own.
void runSteps(const QStringList &arguments)
{
    const auto limit = std::chrono::milliseconds(arguments.at(0).toInt());
    KeychainStore store(limit);
    const auto steps = arguments.sliced(1);
    const auto outcomes = steps == QStringList{u"threads"_s} ? outcomesOfThreads() : outcomesOf(store, steps);
    std::puts(outcomes.join(u'\n').toUtf8().constData());
}

struct Run
{
    bool isFinished = false;
    int exitCode = -1;
    QStringList outcomes;
};

/// Stands far below the 50 s that a stuck service holds a job up, and far above the store's own limit.
constexpr int patienceMs = 20'000;

Run runIn(const QString &session, const QStringList &command)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(PRIVATE_SESSION), QStringList{session} + command);
    Run run;
    run.isFinished = program.waitForFinished(patienceMs) && program.exitStatus() == QProcess::NormalExit;
    run.exitCode = program.exitCode();
    run.outcomes = QString::fromUtf8(program.readAllStandardOutput()).trimmed().split(u'\n');
    return run;
}

QStringList steps(const QStringList &steps, std::chrono::milliseconds limit = 3s)
{
    return QStringList{QCoreApplication::applicationFilePath(), u"--steps"_s, QString::number(limit.count())} + steps;
}

} // namespace

class KeychainStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &tool : {u"bash"_s, u"dbus-run-session"_s, u"dbus-send"_s, u"gnome-keyring-daemon"_s}) {
            if (QStandardPaths::findExecutable(tool).isEmpty())
                QSKIP(qPrintable(tool + u" is not installed"_s));
        }
    }

    void keyringKeepsSecrets_data()
    {
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<QStringList>("answered");

        QTest::newRow("missing") << QStringList{u"read:a"_s} << QStringList{u"secret_missing key_not_kept"_s};
        QTest::newRow("written and read") << QStringList{u"write:a:one"_s, u"read:a"_s, u"read:b"_s}
                                          << QStringList{u"ok"_s, u"=one"_s, u"secret_missing key_not_kept"_s};
        QTest::newRow("overwritten") << QStringList{u"write:a:one"_s, u"write:a:two"_s, u"read:a"_s}
                                     << QStringList{u"ok"_s, u"ok"_s, u"=two"_s};
        QTest::newRow("removed") << QStringList{u"write:a:one"_s, u"write:b:two"_s, u"remove:a"_s, u"read:a"_s,
                                        u"read:b"_s}
                                 << QStringList{u"ok"_s, u"ok"_s, u"ok"_s, u"secret_missing key_not_kept"_s, u"=two"_s};
        QTest::newRow("removed though missing") << QStringList{u"remove:a"_s} << QStringList{u"ok"_s};
        QTest::newRow("UTF-8") << QStringList{u"write:caf\u00e9@x:\u65e5\u672c \U0001F600"_s, u"read:caf\u00e9@x"_s}
                               << QStringList{u"ok"_s, u"=\u65e5\u672c \U0001F600"_s};
        QTest::newRow("long") << QStringList{u"write:a:long"_s, u"read:a"_s}
                              << QStringList{u"ok"_s, u'=' + secretFrom(u"long"_s)};
        QTest::newRow("four threads") << QStringList{u"threads"_s}
                                      << QStringList{u"ok =s0"_s, u"ok =s1"_s, u"ok =s2"_s, u"ok =s3"_s};
    }
    void keyringKeepsSecrets()
    {
        QFETCH(QStringList, asked);
        const auto run = runIn(u"keyring"_s, steps(asked));
        QVERIFY(run.isFinished);
        QCOMPARE(run.exitCode, 0);
        QTEST(run.outcomes, "answered");
    }

    void secretsOutliveTheProgram()
    {
        const auto twice = u"\"$0\" --steps 3000 write:a:one && \"$0\" --steps 3000 read:a"_s;
        const auto run = runIn(u"keyring"_s, {u"bash"_s, u"-c"_s, twice, QCoreApplication::applicationFilePath()});
        QVERIFY(run.isFinished);
        QCOMPARE(run.outcomes, (QStringList{u"ok"_s, u"=one"_s}));
    }

    /// With an entry that was there before: it must not seem to be gone.
    void aLockedKeyringSaysSo()
    {
        const auto lock = u"dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets "
                          "org.freedesktop.Secret.Service.Lock "
                          "array:objpath:/org/freedesktop/secrets/collection/login > /dev/null"_s;
        const auto script = u"\"$0\" --steps 3000 write:a:one && "_s + lock +
                            u" && \"$0\" --steps 3000 read:a write:b:two session:c:three read:c remove:c"_s;
        const auto run = runIn(u"keyring"_s, {u"bash"_s, u"-c"_s, script, QCoreApplication::applicationFilePath()});
        QVERIFY(run.isFinished);
        QCOMPARE(run.outcomes.value(0), u"ok"_s);
        QCOMPARE(run.outcomes.value(1), u"keychain_denied keychain_locked"_s);
        QCOMPARE(run.outcomes.value(2), u"keychain_denied keychain_locked"_s);
        QCOMPARE(run.outcomes.value(3), u"for this session"_s);
        QCOMPARE(run.outcomes.value(4), u"=three"_s);
    }

    void whatIsForTheSessionNeedsNoKeychain()
    {
        const auto run = runIn(u"empty"_s, steps({u"session:a:one"_s, u"read:a"_s, u"read:b"_s}));
        QVERIFY(run.isFinished);
        QCOMPARE(
            run.outcomes, (QStringList{u"for this session"_s, u"=one"_s, u"keychain_unavailable keychain_absent"_s}));
    }

    void whatIsKeptTakesItsPlace()
    {
        const auto run = runIn(u"keyring"_s, steps({u"session:a:one"_s, u"write:a:two"_s, u"read:a"_s,
                                                 u"session:a:three"_s, u"remove:a"_s, u"read:a"_s}));
        QVERIFY(run.isFinished);
        QCOMPARE(run.outcomes, (QStringList{u"for this session"_s, u"ok"_s, u"=two"_s, u"for this session"_s, u"ok"_s,
                                   u"secret_missing key_not_kept"_s}));
    }

    void withoutAServiceItIsUnavailable_data()
    {
        QTest::addColumn<QString>("session");
        QTest::newRow("no bus") << u"none"_s;
        QTest::newRow("no service") << u"empty"_s;
    }
    void withoutAServiceItIsUnavailable()
    {
        QFETCH(QString, session);
        const auto run = runIn(session, steps({u"read:a"_s, u"write:a:one"_s, u"remove:a"_s}));
        QVERIFY(run.isFinished);
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.outcomes, QStringList(3, u"keychain_unavailable keychain_absent"_s));
    }

    void stuckServiceTimesOut()
    {
        const auto run = runIn(u"stuck"_s, steps({u"read:a"_s}));
        QVERIFY(run.isFinished);
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.outcomes, QStringList{u"keychain_timeout keychain_stuck"_s});
    }

    void everyCallToAStuckServiceTimesOut()
    {
        const auto run = runIn(u"stuck"_s, steps({u"read:a"_s, u"write:a:one"_s, u"remove:a"_s, u"read:a"_s}, 100ms));
        QVERIFY(run.isFinished);
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.outcomes, QStringList(4, u"keychain_timeout keychain_stuck"_s));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (const auto arguments = app.arguments(); arguments.value(1) == "--steps"_L1) {
        runSteps(arguments.sliced(2));
        return 0;
    }
    KeychainStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain_store.moc"
