// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/page_text.h"
#include "report/paper.h"
#include "report/report_document.h"
#include "report/report_file.h"

#include <QFile>
#include <QPainter>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

ReportQuote quote(int words)
{
    return {.stars = 3,
        .mark = {},
        .title = u"A title"_s,
        .words = u"word "_s.repeated(words).trimmed(),
        .about = u"Product · 1 Nov 2026"_s};
}

ReportTable table(int rows, const QString &title)
{
    ReportTable made{.title = title,
        .note = u"a note"_s,
        .columns = {{u"Product"_s}, {u"Reviews"_s, true}, {u"95 % interval"_s, true}},
        .rows = {}};
    for (int row = 0; row < rows; ++row)
        made.rows.push_back({u"product %1"_s.arg(row), QString::number(row), u"4.28 – 4.34"_s});
    return made;
}

/// One section of each length, so that headings and ends of tables come to stand everywhere on a page.
ReportDocument document(int shift)
{
    ReportDocument made{.kicker = u"Board report"_s,
        .title = u"What customers say, and what it is worth"_s,
        .storeName = u"Store"_s,
        .period = u"May 2026"_s,
        .before = {},
        .conditions = {},
        .basis = {{u"Reviews"_s, u"412"_s}},
        .contents = u"In this report"_s,
        .footer = u"Store · May 2026"_s,
        .language = u"en"_s,
        .dataMs = 1'700'000'000'000,
        .accent = {},
        .logo = {},
        .sections = {},
        .figures = {}};
    for (int i = 0; i < 6; ++i) {
        ReportSection section{.title = u"Section %1"_s.arg(i), .note = u"what it is"_s};
        section.blocks = {
            ReportCards{
                {{.name = u"Average rating"_s, .value = u"4.31"_s, .margin = u"±0.03"_s, .basis = u"n = 412"_s}}},
            ReportSentences{QStringList(shift + i, u"A sentence on a figure."_s)}, table(20 + shift, u"Table"_s),
            ReportQuotes{.title = u"Voices"_s, .note = {}, .quotes = {quote(5), quote(2'000), quote(40 + shift)}},
            ReportText{u"The end of it."_s}};
        made.sections.push_back(section);
    }
    return made;
}

} // namespace

class ReportPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreWhole_data();
    void pagesAreWhole();
    void headsStandOnEveryPageOfATable();
    void aReportIsTheSameEveryTime();
    void whatCannotBeIsNoFile_data();
    void whatCannotBeIsNoFile();
    void figuresStandUnderEachOther();
};

void ReportPagesTest::pagesAreWhole_data()
{
    QTest::addColumn<int>("shift");
    QTest::addColumn<bool>("isLetter");
    for (int shift = 0; shift < 24; ++shift)
        QTest::addRow("%d", shift) << shift << (shift % 3 == 0);
}

void ReportPagesTest::pagesAreWhole()
{
    QFETCH(int, shift);
    QFETCH(bool, isLetter);
    auto made = document(shift);
    made.isLetter = isLetter;
    const auto paper = Paper::of(made);
    const auto pieces = piecesOf(made, paper);
    const auto pages = paginated(paper, pieces);
    std::size_t placed = 0;
    for (std::size_t number = 0; number < pages.size(); ++number) {
        const auto &page = pages[number];
        QVERIFY(!page.empty());
        double below = paper.top();
        for (const auto &[piece, top] : page) {
            QVERIFY(top >= below - 1e-6);
            below = top + piece->height;
            QVERIFY2(below <= paper.bottom() + 1e-6, qPrintable(piece->heading));
            placed += 1;
        }
        const auto &last = *page.back().piece;
        QVERIFY2(last.heading.isEmpty(), qPrintable(last.heading));
        // Long text is the one thing that breaks inside a chain, and never after a heading or a table's head.
        QVERIFY(!last.keepsWithNext || number + 1 < pages.size());
    }
    QVERIFY(placed >= pieces.size());
}

void ReportPagesTest::headsStandOnEveryPageOfATable()
{
    ReportDocument made = document(0);
    made.sections = {{.title = u"Products"_s, .note = {}, .blocks = {table(10'000, {})}}};
    const auto paper = Paper::of(made);
    const auto pages = paginated(paper, piecesOf(made, paper));
    QSet<const PaperPiece *> heads;
    std::size_t rows = 0;
    for (const auto &page : pages) {
        const PaperPiece *head = nullptr;
        for (const auto &placed : page) {
            if (!placed.piece->head)
                continue;
            rows += 1;
            if (head == nullptr) {
                head = placed.piece->head.get();
                heads.insert(head);
                // The piece before the first row of a page is the table's head.
                const auto *before = page[std::size_t(&placed - page.data()) - 1].piece.get();
                QVERIFY(before == head || before->keepsWithNext);
            }
        }
    }
    QCOMPARE(rows, std::size_t(10'000));
    QCOMPARE(heads.size(), 1);
    QVERIFY(pages.size() > 200);
}

void ReportPagesTest::aReportIsTheSameEveryTime()
{
    const auto made = document(3);
    const auto one = reportPdf(made);
    const auto other = reportPdf(made);
    QVERIFY(one && other);
    QCOMPARE(*one, *other);
    QVERIFY(one->contains("D:20231114221320Z"));
    QVERIFY(one->contains("/Lang"));
    QVERIFY(one->contains("/Outlines"));
    auto dark = made;
    dark.isDark = true;
    QVERIFY(reportPdf(dark).value() != *one);
}

void ReportPagesTest::whatCannotBeIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("logo");
    QTest::newRow("ending") << u"report.docx"_s << QString();
    QTest::newRow("folder") << u"none/report.pdf"_s << QString();
    QTest::newRow("logo, PDF") << u"report.pdf"_s << u"/nowhere/logo.png"_s;
    QTest::newRow("logo, HTML") << u"report.html"_s << u"/nowhere/logo.svg"_s;
}

void ReportPagesTest::whatCannotBeIsNoFile()
{
    QFETCH(QString, name);
    QFETCH(QString, logo);
    const QTemporaryDir folder;
    auto made = document(0);
    made.logo = logo;
    QVERIFY(!saveReport(made, folder.filePath(name)));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void ReportPagesTest::figuresStandUnderEachOther()
{
    const auto font = themeFont(12);
    QCOMPARE(FigureText(u"1111"_s, font).width(), FigureText(u"8888"_s, font).width());
    QVERIFY(FigureText(u"▲ 0.21 日"_s, font).width() > 0.0);
    const PageText text(u"one two three"_s, font, 10'000.0);
    QCOMPARE(text.lines(), 1);
    QVERIFY(PageText(u"one two three"_s, font, text.widest() - 4.0).lines() > 1);
    QCOMPARE(PageText(u"a\n\nb"_s, font, 100.0).lines(), 3);
}

QTEST_MAIN(ReportPagesTest)
#include "tst_report_pages.moc"
