// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/key_source.h"
#include "credentials/memory_store.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

#include <cstdio>

using namespace plaudit;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto variable = "PLAUDIT_API_KEY";

QByteArray shown(const Result<Secret> &key)
{
    return key ? key->reveal().toUtf8() : '!' + toString(key.error().kind).toUtf8();
}

/// What a program sees, one finding a line: the environment is read once in a process.
void printFindings()
{
    MemoryStore store;
    QByteArrayList findings{shown(keyForRun(store, u"a"_s))};
    static_cast<void>(store.write(u"a"_s, Secret(u"stored"_s)));
    findings << shown(keyForRun(store, u"a"_s)) << environmentKey().reveal().toUtf8()
             << (qEnvironmentVariableIsSet(variable) ? "set" : "unset");
    qputenv(variable, "later");
    findings << environmentKey().reveal().toUtf8();
    std::puts(findings.join('|').constData());
}

} // namespace

class KeySourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void environmentComesFirst_data()
    {
        QTest::addColumn<bool>("isSet");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>(
            "findings"); // with an empty store, with a full one, the key, the variable, the key

        QTest::newRow("not set") << false << QString() << "!secret_missing|stored||unset|"_ba;
        QTest::newRow("empty") << true << QString() << "!secret_missing|stored||unset|"_ba;
        QTest::newRow("blank") << true << u" \t"_s << "!secret_missing|stored||unset|"_ba;
        QTest::newRow("set") << true << u"k3y"_s << "k3y|k3y|k3y|unset|k3y"_ba;
        QTest::newRow("padded") << true << u" k3y\n"_s << "k3y|k3y|k3y|unset|k3y"_ba;
        QTest::newRow("UTF-8") << true << u"k\u00e9y"_s << "k\xc3\xa9y|k\xc3\xa9y|k\xc3\xa9y|unset|k\xc3\xa9y"_ba;
    }
    void environmentComesFirst()
    {
        QFETCH(bool, isSet);
        QFETCH(QString, value);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QString::fromLatin1(variable));
        if (isSet)
            environment.insert(QString::fromLatin1(variable), value);
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(), {u"--findings"_s});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        QTEST(program.readAllStandardOutput().chopped(1), "findings");
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().contains("--findings"_L1)) {
        printFindings();
        return 0;
    }
    KeySourceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_key_source.moc"
