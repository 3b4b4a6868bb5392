// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_html.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const auto hostile = u"<script>alert(1)</script><img src=\"http://x.example/p.png\" onerror='x'>&amp; \" ' =cmd"_s;

/// Hostile words wherever words can be.
ReportDocument hostileDocument()
{
    ReportDocument document{.kicker = hostile,
        .title = hostile,
        .storeName = hostile,
        .period = hostile,
        .before = hostile,
        .conditions = {hostile},
        .basis = {{hostile, hostile}},
        .contents = hostile,
        .footer = hostile,
        .language = u"en"_s,
        .accent = {},
        .logo = {},
        .sections = {},
        .figures = {}};
    ReportSection section{.title = hostile, .note = hostile};
    section.blocks = {ReportText{hostile}, ReportSentences{{hostile}},
        ReportCards{{{.name = hostile, .value = hostile, .margin = hostile, .basis = hostile}}},
        ReportTable{.title = hostile, .note = hostile, .columns = {{hostile}}, .rows = {{hostile}}},
        ReportQuotes{.title = hostile,
            .note = hostile,
            .quotes = {{.stars = 2, .mark = {}, .title = hostile, .words = hostile, .about = hostile},
                {.stars = {}, .mark = hostile, .title = {}, .words = hostile, .about = {}}}},
        ReportFacts{{{hostile, hostile}}}, ReportCharts{{{}}}};
    document.sections.push_back(section);
    return document;
}

ChartInHtml aChart(const ReportChart &)
{
    return {.svg = "<svg id=\"chart\"/>"_ba, .numbers = {.title = {}, .note = {}, .columns = {{hostile}}, .rows = {}}};
}

} // namespace

class ReportHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreNeverMarkup();
    void nothingIsLoadedFromElsewhere();
    void everyBlockIsTold();
};

void ReportHtmlTest::wordsAreNeverMarkup()
{
    const auto html = QString::fromUtf8(reportHtml(hostileDocument(), aChart));
    QVERIFY(!html.contains("<script"_L1));
    QCOMPARE(html.count("<img"_L1), 0);
    static const QRegularExpression quoted(u"\"[^\"]*\""_s);
    static const QRegularExpression handler(u"<[a-z0-9]+[^>]*\\son[a-z]+="_s);
    QVERIFY(!handler.match(QString(html).remove(quoted)).hasMatch());
    QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt;"_s));
    // No attribute is closed by a quote in somebody's words.
    static const QRegularExpression attribute(u"aria-label=\"([^\"]*)\""_s);
    for (auto found = attribute.globalMatch(html); found.hasNext();)
        QVERIFY(!found.next().captured(1).contains(u'<'));
}

void ReportHtmlTest::nothingIsLoadedFromElsewhere()
{
    const auto html = QString::fromUtf8(reportHtml(hostileDocument(), aChart, "PNG"_ba, u"image/png"_s));
    QVERIFY(html.contains(u"default-src 'none'"_s));
    static const QRegularExpression loaded(u"<[a-z]+[^>]*\\s(?:src|href|data|action)=\"(?!data:|#)"_s);
    QVERIFY(!loaded.match(html).hasMatch());
    QVERIFY(html.contains(u"src=\"data:image/png;base64,UE5H\""_s));
    QVERIFY(!html.contains("url("_L1) && !html.contains("@import"_L1));
}

void ReportHtmlTest::everyBlockIsTold()
{
    auto document = hostileDocument();
    int number = 0;
    for (auto &block : document.sections.front().blocks) {
        if (auto *table = std::get_if<ReportTable>(&block)) {
            for (int row = 0; row < 10'000; ++row)
                table->rows.push_back({u"row %1"_s.arg(++number)});
        }
    }
    const auto html = reportHtml(document, aChart);
    QCOMPARE(html.count("<td"), 10'001);
    QCOMPARE(html.count("<svg id=\"chart\"/>"), 1);
    QCOMPARE(html.count("<blockquote"), 2);
}

QTEST_GUILESS_MAIN(ReportHtmlTest)
#include "tst_report_html.moc"
