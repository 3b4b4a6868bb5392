// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/outside_tools.h"
#include "integration/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

constexpr int count = 4'000;
const auto oldContent = "what was there before"_ba;

struct Export
{
    const char *title;
    QStringList command; ///< without where to
    QString place;       ///< a file, or the folder of several
    bool isFolder = false;
    QStringList larger = {}; ///< more options, so that a full disk is felt
};

const std::vector<Export> &everyExport()
{
    static const QStringList reviews{u"export"_s, u"reviews"_s};
    static const std::vector<Export> known{{"CSV", reviews, u"rows.csv"_s}, {"JSON Lines", reviews, u"rows.jsonl"_s},
        {"workbook", reviews, u"rows.xlsx"_s},
        {"workbook with charts", {u"export"_s, u"overview"_s, u"--bucket"_s, u"day"_s}, u"figures.xlsx"_s},
        {"report as PDF", {u"report"_s}, u"report.pdf"_s}, {"report as HTML", {u"report"_s}, u"report.html"_s},
        {"charts as PNG", {u"charts"_s}, u"png"_s, true, {u"--scale"_s, u"6"_s}},
        {"charts as SVG", {u"charts"_s, u"--format"_s, u"svg"_s, u"--bucket"_s, u"day"_s}, u"svg"_s, true}};
    return known;
}

/// A workbook tells when it was made: two of the same rows are the same but for that.
QByteArray compared(const QString &path)
{
    if (!path.endsWith(".xlsx"_L1))
        return contentOf(path);
    const auto run = runScript(u"read_workbook.py"_s, {path});
    return run.exitCode == 0 ? run.output : QByteArray();
}

} // namespace

/// Killed, or on a full disk, an export leaves what was there before, or is whole.
class ExportKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killed_data() { addRows(); }
    void killed();
    void onAFullDisk_data() { addRows(); }
    void onAFullDisk();

private:
    static void addRows()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < everyExport().size(); ++i)
            QTest::newRow(everyExport()[i].title) << int(i);
    }
    [[nodiscard]] QString file(const QString &name) const { return m_program.folder() + u'/' + name; }
    [[nodiscard]] QStringList writing(const Export &what, const QString &place) const
    {
        return what.command + QStringList{u"-o"_s, place};
    }
    /// The files that the export writes, by name.
    [[nodiscard]] static QStringList namesOf(const Export &what, const QString &place)
    {
        return what.isFolder ? QDir(place).entryList(QDir::Files) : QStringList{QString()};
    }
    [[nodiscard]] static QString in(const QString &place, const QString &name)
    {
        return name.isEmpty() ? place : place + u'/' + name;
    }
    /// Killed in the instant before it takes its name, a whole file stays under that name with six characters more.
    static void removeUnnamed(const Export &what, const QString &place, const QStringList &names)
    {
        const auto there = namesOf(what, place);
        for (const auto &name : there) {
            if (!names.contains(name) && names.contains(name.chopped(7)) && name[name.size() - 7] == u'.')
                QVERIFY(QFile::remove(in(place, name)));
        }
    }
    void putOldFiles(const QString &place, const QStringList &names) const
    {
        for (const auto &name : names) {
            QFile old(in(place, name));
            QVERIFY(old.open(QIODevice::WriteOnly) && old.write(oldContent) == oldContent.size());
        }
    }

    Program m_program;
};

void ExportKillTest::initTestCase()
{
    if (!isInstalled(u"python3"_s))
        QSKIP("python3 is not installed");
    QByteArray table = "id,rating,title,body,product_name,created_at\n";
    for (int i = 0; i < count; ++i)
        table += "r" + QByteArray::number(i) + ',' + QByteArray::number(1 + i % 5) + ",Title " +
                 QByteArray::number(i * 7'919 % 10'007) + ",Body of some words " + QByteArray::number(i * 104'729) +
                 ",Thing " + QByteArray::number(i % 9) + ",2024-0" + QByteArray::number(1 + i % 9) + '-' +
                 QByteArray::number(10 + i % 19) + '\n';
    const auto imported =
        m_program.run({u"import"_s, u"reviews"_s, m_program.write(u"reviews.csv"_s, table), u"--json"_s});
    QVERIFY2(imported.exitCode == 0, imported.shown().constData());
}

void ExportKillTest::killed()
{
    QFETCH(int, number);
    const auto &what = everyExport()[std::size_t(number)];
    const auto whole = file(u"whole-"_s + what.place), place = file(what.place);
    const auto first = m_program.run(writing(what, whole));
    QVERIFY2(first.exitCode == 0, first.shown().constData());
    const auto names = namesOf(what, whole);
    QVERIFY(!names.isEmpty());
    QList<QByteArray> expected;
    for (const auto &name : names) {
        expected += compared(in(whole, name));
        QVERIFY(!expected.back().isEmpty());
    }
    if (what.isFolder)
        QVERIFY(QDir().mkpath(place));
    int kills = 0;
    for (int wait = 5; wait < 8'000; wait += 20 + wait / 6) {
        putOldFiles(place, names);
        const auto process = m_program.start(writing(what, place));
        // The instant of the kill is what varies here: nothing is awaited.
        QTest::qSleep(wait);
        process->kill();
        const bool isKilled = Program::finish(*process).isCrash;
        kills += isKilled ? 1 : 0;
        removeUnnamed(what, place, names);
        QCOMPARE(namesOf(what, place), names);
        for (qsizetype i = 0; i < names.size(); ++i) {
            const auto path = in(place, names[i]);
            QVERIFY2((isKilled && contentOf(path) == oldContent) || compared(path) == expected[i], qPrintable(path));
        }
        if (!isKilled)
            break;
    }
    QVERIFY(kills > 3);
}

void ExportKillTest::onAFullDisk()
{
    QFETCH(int, number);
    const auto &what = everyExport()[std::size_t(number)];
    if (!isInstalled(u"bash"_s))
        QSKIP("bash is not installed");
    const auto whole = file(u"large-"_s + what.place), place = file(u"full-"_s + what.place);
    // What the workspace itself needs is there after this.
    const auto first = m_program.run(writing(what, whole) + what.larger);
    QVERIFY2(first.exitCode == 0, first.shown().constData());
    const auto names = namesOf(what, whole);
    if (what.isFolder)
        QVERIFY(QDir().mkpath(place));
    putOldFiles(place, names);
    // No file may grow beyond 40 KiB, which is enough for what the database itself needs, and as little as a full disk
    // would let it.
    constexpr auto limited = "ulimit -f 40; trap '' XFSZ; exec \"$0\" \"$@\"";
    const auto run = runTool(u"bash"_s, QStringList{u"-c"_s, QLatin1String(limited), QStringLiteral(PLAUDIT_PROGRAM),
                                            u"--workspace"_s, m_program.workspace(), u"--json"_s} +
                                            writing(what, place) + what.larger);
    QVERIFY2(run.exitCode == 1, run.errors.constData());
    const auto kind = QJsonDocument::fromJson(run.output)["error"_L1]["kind"_L1].toString();
    QVERIFY2(kind == u"file_failed"_s || kind == u"disk_full"_s, qPrintable(kind));
    QCOMPARE(namesOf(what, place), names);
    bool isFelt = false;
    for (const auto &name : names) {
        const auto content = contentOf(in(place, name));
        isFelt = isFelt || content == oldContent;
        QVERIFY2(content == oldContent || content == contentOf(in(whole, name)), qPrintable(in(place, name)));
    }
    QVERIFY(isFelt);
}

QTEST_GUILESS_MAIN(ExportKillTest)
#include "tst_export_kill.moc"
