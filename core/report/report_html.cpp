// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_html.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QString escaped(const QString &text)
{
    // Numeric, since not every reader of HTML knows the name.
    return text.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

/// An element around text; the text is escaped here and nowhere else. Text from outside finds its own direction.
QString element(QLatin1StringView name, const QString &text, const QString &attributes = {})
{
    const auto gap = attributes.isEmpty() ? QString() : u" "_s + attributes;
    return u"<%1%2 dir=\"auto\">%3</%1>"_s.arg(name).arg(gap, escaped(text));
}

QString ofClass(QLatin1StringView name)
{
    return u"class=\"%1\""_s.arg(name);
}

QLatin1StringView moodOf(const ChangeMark &mark)
{
    switch (mark.mood) {
    case ChangeMark::Mood::Good:
        return "good"_L1;
    case ChangeMark::Mood::Bad:
        return "bad"_L1;
    case ChangeMark::Mood::Plain:
        return "plain"_L1;
    case ChangeMark::Mood::Quiet:
        break;
    }
    return "second"_L1;
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportHtml)

public:
    static QString numbers() { return tr("Numbers", "a chart's data, as a table"); }
};

class HtmlWriter
{
public:
    explicit HtmlWriter(const ChartAsHtml &chart)
        : m_chart(chart)
    {}

    [[nodiscard]] QString cover(const ReportDocument &document, const QString &logo) const
    {
        auto html = u"<header>"_s + logo;
        html += element("p"_L1, document.kicker, ofClass("kicker"_L1)) + element("h1"_L1, document.title);
        if (!document.storeName.isEmpty())
            html += element("p"_L1, document.storeName, ofClass("period"_L1));
        html += element("p"_L1, document.period, ofClass("period"_L1));
        if (!document.before.isEmpty())
            html += element("p"_L1, document.before, ofClass("second"_L1));
        for (const auto &condition : document.conditions)
            html += element("p"_L1, condition, ofClass("second"_L1));
        html += u"<dl class=\"basis\">"_s;
        for (const auto &[name, value] : document.basis)
            html += u"<div>"_s + element("dt"_L1, name) + element("dd"_L1, value) + u"</div>"_s;
        html += u"</dl><nav aria-label=\"%1\">"_s.arg(escaped(document.contents));
        for (std::size_t i = 0; i < document.sections.size(); ++i)
            html += element("a"_L1, document.sections[i].title, u"href=\"#s%1\""_s.arg(i + 1));
        return html + u"</nav></header>\n"_s;
    }

    [[nodiscard]] QString section(const ReportSection &section, std::size_t number) const
    {
        auto html = u"<section id=\"s%1\">"_s.arg(number) + element("h2"_L1, section.title);
        if (!section.note.isEmpty())
            html += element("p"_L1, section.note, ofClass("second"_L1));
        for (const auto &block : section.blocks)
            html += std::visit([this](const auto &part) { return written(part); }, block);
        return html + u"</section>\n"_s;
    }

private:
    [[nodiscard]] static QString written(const ReportText &text) { return element("p"_L1, text.text); }

    [[nodiscard]] static QString written(const ReportSentences &sentences)
    {
        auto html = u"<ul class=\"points\">"_s;
        for (const auto &sentence : sentences.sentences)
            html += element("li"_L1, sentence);
        return html + u"</ul>"_s;
    }

    [[nodiscard]] static QString written(const ReportCards &cards)
    {
        auto html = u"<div class=\"cards\">"_s;
        for (const auto &card : cards.cards) {
            html += u"<div class=\"card\">"_s + element("div"_L1, card.name, ofClass("name"_L1));
            html += u"<div class=\"value\">%1 %2</div>"_s.arg(
                element("span"_L1, card.value), element("span"_L1, card.margin, ofClass("margin"_L1)));
            if (card.change) {
                const auto &mark = *card.change;
                const auto words = (mark.arrowed() + u' ' + mark.verdict).trimmed();
                html += element("div"_L1, words, ofClass(moodOf(mark)));
            }
            html += element("div"_L1, card.basis, ofClass("faint"_L1)) + u"</div>"_s;
        }
        return html + u"</div>"_s;
    }

    [[nodiscard]] QString written(const ReportCharts &charts) const
    {
        auto html = u"<div class=\"charts\">"_s;
        for (const auto &chart : charts.charts) {
            const auto [svg, numbers] = m_chart(chart);
            html += u"<figure>"_s + QString::fromUtf8(svg);
            html += u"<details>"_s + element("summary"_L1, Words::numbers()) + written(numbers);
            html += u"</details></figure>"_s;
        }
        return html + u"</div>"_s;
    }

    [[nodiscard]] static QString heading(const QString &title, const QString &note)
    {
        return (title.isEmpty() ? QString() : element("h3"_L1, title)) +
               (note.isEmpty() ? QString() : element("p"_L1, note, ofClass("second"_L1)));
    }

    [[nodiscard]] static QString written(const ReportTable &table)
    {
        const auto kind = [&](std::size_t column) {
            return table.columns[column].isNumber ? ofClass("n"_L1) : QString();
        };
        auto html = heading(table.title, table.note) + u"<div class=\"wide\"><table><thead><tr>"_s;
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            html += element("th"_L1, table.columns[column].title, u"scope=\"col\" "_s + kind(column));
        html += u"</tr></thead><tbody>"_s;
        for (const auto &row : table.rows) {
            html += u"<tr>"_s;
            for (std::size_t column = 0; column < table.columns.size(); ++column)
                html += element("td"_L1, row.value(qsizetype(column)), kind(column));
            html += u"</tr>\n"_s;
        }
        return html + u"</tbody></table></div>"_s;
    }

    [[nodiscard]] static QString written(const ReportQuotes &quotes)
    {
        auto html = heading(quotes.title, quotes.note);
        for (const auto &quote : quotes.quotes) {
            html += u"<blockquote>"_s;
            if (quote.stars)
                html += u"<span class=\"mark\" aria-label=\"%1/5\">%2</span>"_s.arg(*quote.stars)
                            .arg(QString(*quote.stars, u'★') + QString(5 - *quote.stars, u'☆'));
            else if (!quote.mark.isEmpty())
                html += element("span"_L1, quote.mark, ofClass("mark"_L1));
            if (!quote.title.isEmpty())
                html += element("strong"_L1, quote.title);
            if (!quote.words.isEmpty())
                html += element("div"_L1, quote.words, ofClass("words"_L1));
            if (!quote.about.isEmpty())
                html += element("div"_L1, quote.about, ofClass("faint"_L1));
            html += u"</blockquote>\n"_s;
        }
        return html;
    }

    [[nodiscard]] static QString written(const ReportFacts &facts)
    {
        auto html = u"<dl class=\"facts\">"_s;
        for (const auto &[name, text] : facts.facts)
            html += element("dt"_L1, name) + element("dd"_L1, text);
        return html + u"</dl>"_s;
    }

    const ChartAsHtml &m_chart;
};

} // namespace

QByteArray reportHtml(
    const ReportDocument &document, const ChartAsHtml &chart, const QByteArray &logo, const QString &logoType)
{
    const HtmlWriter writer(chart);
    const auto image = logo.isEmpty() ? QString()
                                      : u"<img alt=\"\" src=\"data:%1;base64,%2\">"_s.arg(
                                            logoType, QString::fromLatin1(logo.toBase64()));
    auto html = u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"_s.arg(escaped(document.language));
    html += u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
            "img-src data:\">"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
            "<meta name=\"generator\" content=\"Plaudit " PLAUDIT_VERSION "\">"
            "<meta name=\"referrer\" content=\"no-referrer\">"_s;
    html += u"<title>%1</title><style>"_s.arg(escaped(document.footer));
    html += reportStyle(document.isDark, document.accent) + u"</style></head>\n<body><main>"_s;
    html += writer.cover(document, image);
    std::size_t number = 0;
    for (const auto &section : document.sections)
        html += writer.section(section, ++number);
    html +=
        u"<footer>"_s + element("p"_L1, document.footer, ofClass("faint"_L1)) + u"</footer></main></body></html>\n"_s;
    return html.toUtf8();
}

} // namespace plaudit
