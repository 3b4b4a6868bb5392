// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/layout_rules.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

using Rule = std::function<QStringList(const SourceFile &)>;

QList<SourceFile> sourcesOfProject()
{
    const QDir root(QStringLiteral(PROJECT_SOURCE_DIR));
    QList<SourceFile> sources;
    for (const auto &folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        QDirIterator files(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources.append(
                    {.path = root.relativeFilePath(file.fileName()), .text = QString::fromUtf8(file.readAll())});
        }
    }
    return sources;
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleFindsWhatItIsFor_data();
    void everyRuleFindsWhatItIsFor();
    void theProjectKeepsEveryRule_data();
    void theProjectKeepsEveryRule();
    void thereIsSomethingToLookAt();

private:
    const QHash<QString, Rule> m_rules{{u"include table"_s, includeTableFindings},
        {u"no Gui in core"_s, guiInCoreFindings}, {u"SQL in cache alone"_s, sqlOutsideCacheFindings},
        {u"single headers"_s, moduleIncludeFindings}, {u"licence and guard"_s, headFindings},
        {u"no leftovers"_s, leftoverFindings}};
    const QList<SourceFile> m_sources = sourcesOfProject();
};

void TestLayout::everyRuleFindsWhatItIsFor_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("findings");
    const auto row = [](const char *rule, const char *path, const QString &text, int findings) {
        const auto name = QByteArray(rule) + ": " + path + ' ' + text.left(50).simplified().toUtf8();
        QTest::newRow(name.constData()) << QString::fromLatin1(rule) << QString::fromLatin1(path) << text << findings;
    };
    const auto head = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

    const auto *table = "include table";
    row(table, "core/okendo/a.cpp", u"#include \"cache/reader.h\"\n"_s, 1);
    row(table, "core/okendo/a.cpp", u"  #  include \"sync/store_sync.h\"\n"_s, 1);
    row(table, "core/okendo/a.cpp", u"#include \"domain/review.h\"\n#include \"okendo/b.h\"\n"_s, 0);
    row(table, "core/domain/a.h", u"#include \"okendo/transport.h\"\n"_s, 1);
    row(table, "core/sync/a.cpp", u"#include \"cache/writer.h\"\n#include \"analytics/filter.h\"\n"_s, 1);
    row(table, "core/wording/a.cpp", u"#include \"cache/reader.h\"\n"_s, 1);
    row(table, "core/workspace/a.cpp", u"#include \"cache/reader.h\"\n#include \"sync/x.h\"\n"_s, 0);
    row(table, "core/cellar/a.cpp", u"\n"_s, 1);
    row(table, "core/cache/a.cpp", u"#include \"../okendo/transport.h\"\n"_s, 1);
    row(table, "ui/pages/a.cpp", u"#include \"cache/reader.h\"\n"_s, 1);
    row(table, "ui/pages/a.cpp", u"#include \"workspace/workspace.h\"\n#include \"charts/x.h\"\n"_s, 0);
    row(table, "app/main.cpp", u"#include \"cache/reader.h\"\n"_s, 0);

    const auto *gui = "no Gui in core";
    for (const auto &name : {u"QColor"_s, u"QImage"_s, u"QPainter"_s, u"QFont"_s, u"QFontMetrics"_s, u"QWidget"_s,
             u"QApplication"_s, u"QGuiApplication"_s, u"QtWidgets/QWidget"_s, u"QtGui/QColor"_s, u"QtGui"_s,
             u"QtCharts/QChart"_s, u"QChartView"_s, u"QSvgRenderer"_s, u"QLabel"_s, u"QPixmap"_s, u"QAction"_s})
        row(gui, "core/analytics/a.cpp", u"#include <%1>\n"_s.arg(name), 1);
    for (const auto &name : {u"QString"_s, u"QtCore/QString"_s, u"QTextStream"_s, u"QStringConverter"_s,
             u"QCoreApplication"_s, u"QLockFile"_s, u"QTextBoundaryFinder"_s, u"QAbstractItemModel"_s})
        row(gui, "core/analytics/a.cpp", u"#include <%1>\n"_s.arg(name), 0);
    row(gui, "ui/a.cpp", u"#include <QColor>\n"_s, 0);

    const auto *sql = "SQL in cache alone";
    row(sql, "core/sync/a.cpp", u"#include <QSqlQuery>\n"_s, 1);
    row(sql, "core/sync/a.cpp", u"#include <QtSql/QSqlQuery>\n"_s, 1);
    row(sql, "core/sync/a.cpp", u"#include <sqlite3.h>\n"_s, 1);
    for (const auto &text :
        {u"\"SELECT 1\""_s, u"u\"INSERT INTO review VALUES (1)\"_s"_s, u"\"INSERT OR IGNORE INTO x\""_s,
            u"\"UPDATE review SET a = 1\""_s, u"\"DELETE FROM review\""_s, u"\"CREATE TABLE x (a)\""_s,
            u"\"CREATE UNIQUE INDEX x\""_s, u"\"DROP TABLE x\""_s, u"\"PRAGMA data_version\""_s,
            u"\"BEGIN IMMEDIATE\""_s, u"\"BEGIN\""_s, u"\"COMMIT\""_s, u"\"VACUUM INTO\""_s})
        row(sql, "ui/pages/a.cpp", text, 1);
    row(sql, "core/cache/a.cpp", u"#include <QSqlQuery>\nauto q = \"SELECT 1\";\n"_s, 0);
    for (const auto &text :
        {u"\"Select a file\""_s, u"\"UPDATE available\""_s, u"\"BEGIN CERTIFICATE\""_s, u"// SELECT x"_s})
        row(sql, "ui/pages/a.cpp", text, 0);

    const auto *modules = "single headers";
    row(modules, "ui/a.cpp", u"#include <QtWidgets>\n"_s, 1);
    row(modules, "core/domain/a.h", u"#include <QtCore/QtCore>\n"_s, 1);
    row(modules, "tests/a.cpp", u"#include <QtTest>\n"_s, 1);
    row(modules, "core/domain/a.h", u"#include <QtGlobal>\n#include <QtMath>\n#include <QTest>\n"_s, 0);

    const auto *licence = "licence and guard";
    row(licence, "core/domain/a.cpp", u"#include <QString>\n"_s, 1);
    row(licence, "core/domain/a.h", head + u"#include <QString>\n"_s, 1);
    row(licence, "core/domain/a.h", u"int a;\n"_s, 2);
    row(licence, "core/domain/a.h", head + u"#pragma once\n"_s, 0);
    row(licence, "core/domain/a.cpp", head, 0);

    const auto *leftovers = "no leftovers";
    row(leftovers, "core/domain/a.cpp", u"// TO"_s + u"DO: later\n"_s, 1);
    row(leftovers, "core/domain/a.cpp", u"int a; // FIX"_s + u"ME\n"_s, 1);
    row(leftovers, "core/domain/a.cpp", u"int todos = 0;\n"_s, 0);
}

void TestLayout::everyRuleFindsWhatItIsFor()
{
    QFETCH(QString, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, findings);
    QVERIFY(m_rules.contains(rule));
    const auto found = m_rules[rule]({.path = path, .text = text});
    QVERIFY2(found.size() == findings, qUtf8Printable(found.join(u'\n')));
    for (const auto &finding : found)
        QVERIFY2(finding.startsWith(path + u':'), qUtf8Printable(finding));
}

void TestLayout::theProjectKeepsEveryRule_data()
{
    QTest::addColumn<QString>("rule");
    for (auto it = m_rules.begin(); it != m_rules.end(); ++it)
        QTest::newRow(qUtf8Printable(it.key())) << it.key();
}

void TestLayout::theProjectKeepsEveryRule()
{
    QFETCH(QString, rule);
    QStringList findings;
    for (const auto &source : m_sources) {
        // This file quotes what the rules are to find.
        if (source.path != u"tests/layout/tst_layout.cpp"_s)
            findings += m_rules[rule](source);
    }
    QVERIFY2(findings.isEmpty(), qUtf8Printable(u'\n' + findings.join(u'\n')));
}

void TestLayout::thereIsSomethingToLookAt()
{
    QStringList paths;
    for (const auto &source : m_sources)
        paths.append(source.path);
    for (const auto &path :
        {u"core/domain/review.h"_s, u"core/sample/store_server.cpp"_s, u"tests/layout/tst_layout.cpp"_s})
        QVERIFY2(paths.contains(path), qUtf8Printable(path));
}

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
