// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a program that uses core needs at run time, as the loader sees it.
class TestNoGuiInCore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProgramOfCoreNeedsNeitherGuiNorWidgets();
};

void TestNoGuiInCore::aProgramOfCoreNeedsNeitherGuiNorWidgets()
{
    const auto ldd = QStandardPaths::findExecutable(u"ldd"_s);
    if (ldd.isEmpty())
        QSKIP("There is no ldd here");
    QProcess process;
    process.start(ldd, {QStringLiteral(CORE_PROGRAM)});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const auto libraries = process.readAllStandardOutput();
    QVERIFY2(libraries.contains("libQt6Core"), libraries.constData());
    for (const auto *library : {"libQt6Gui", "libQt6Widgets", "libQt6Charts", "libQt6Svg"})
        QVERIFY2(!libraries.contains(library), library);
}

QTEST_GUILESS_MAIN(TestNoGuiInCore)
#include "tst_no_gui_in_core.moc"
