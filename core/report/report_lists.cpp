// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/snapshot.h"
#include "report/report_sections.h"
#include "report/report_words.h"
#include "wording/date_presets.h"
#include "wording/money.h"
#include "wording/numbers.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportVoices)

public:
    static QString low() { return tr("Low ratings"); }
    static QString lowNote() { return tr("Reviews of 1 and 2 stars; those first whose customers bought most."); }
    static QString bought(const QString &amount) { return tr("bought for %1").arg(amount); }
    static QString voices() { return tr("Customer voices"); }
    static QString voicesNote() { return tr("As customers wrote it; the newest first."); }
    static QString praise() { return tr("What they praise"); }
    static QString criticism() { return tr("What they criticise"); }
    static QString answers() { return tr("Survey answers in words"); }
    static QString nps(int score) { return tr("NPS %1").arg(score); }
};

ReportQuotes quotesOf(const QString &title, const std::vector<ReviewLine> &reviews, const ReportContext &context)
{
    ReportQuotes quotes{.title = title, .note = {}, .quotes = {}};
    for (const auto &review : reviews)
        quotes.quotes.push_back(quoteOf(review, context.figures, context.spec.hasNames));
    return quotes;
}

ReportQuotes answersOf(const ReportContext &context)
{
    ReportQuotes quotes{.title = Words::answers(), .note = {}, .quotes = {}};
    for (const auto &response : context.figures.nps.latest) {
        if (quotes.quotes.size() >= std::size_t(context.spec.quotes))
            break;
        const auto words = plainWords(response.words);
        if (words.isEmpty())
            continue;
        QStringList about;
        if (context.spec.hasNames && !response.customer.isEmpty())
            about += cellWords(response.customer);
        about += cellWords(response.surveyName);
        if (response.dateMs) {
            const auto day =
                QDateTime::fromMSecsSinceEpoch(*response.dateMs, context.figures.snapshot->timeZone()).date();
            about += writtenRange({.from = day, .to = day});
        }
        about.removeAll(QString());
        quotes.quotes.push_back({.stars = {},
            .mark = response.score ? Words::nps(*response.score) : QString(),
            .title = {},
            .words = words,
            .about = about.join(u" · "_s)});
    }
    return quotes;
}

} // namespace

std::vector<ReportSection> lowRatingSections(const ReportContext &context)
{
    if (context.figures.lowRatings.empty())
        return {};
    ReportSection section{.title = Words::low(), .note = Words::lowNote()};
    auto quotes = quotesOf({}, context.figures.lowRatings, context);
    const auto &worth = context.figures.overview.lowRatings;
    for (std::size_t i = 0; i < quotes.quotes.size() && i < worth.size(); ++i) {
        if (worth[i].revenue.value_or(0.0) > 0.0 && worth[i].review.row == context.figures.lowRatings[i].row)
            quotes.quotes[i].about += u" · "_s + Words::bought(writtenMoney(worth[i].revenue,
                                                     context.figures.overview.currency, context.locale));
    }
    section.blocks.emplace_back(std::move(quotes));
    return {section};
}

std::vector<ReportSection> voiceSections(const ReportContext &context)
{
    ReportSection section{.title = Words::voices(), .note = Words::voicesNote()};
    const auto add = [&section](ReportQuotes quotes) {
        if (!quotes.quotes.empty())
            section.blocks.emplace_back(std::move(quotes));
    };
    if (context.spec.kind != ReportTemplate::Survey) {
        add(quotesOf(Words::criticism(), context.figures.criticism, context));
        add(quotesOf(Words::praise(), context.figures.praise, context));
    }
    add(answersOf(context));
    if (section.blocks.empty())
        return {};
    return {section};
}

} // namespace plaudit
