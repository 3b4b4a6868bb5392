// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_sections.h"
#include "report/report_words.h"
#include "wording/data_words.h"
#include "wording/numbers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportOpinions)

public:
    static QString ratings() { return tr("Ratings"); }
    static QString sentiment() { return tr("Sentiment"); }
    static QString course(const QString &period) { return tr("The charts over time show %1.").arg(period); }
    static QString period() { return tr("Period"); }
    static QString share() { return tr("Share"); }
    static QString count() { return tr("Reviews"); }
    static QString change() { return tr("Change"); }
    static QString label() { return tr("Sentiment"); }
    static QString interval() { return tr("95 % interval"); }
};

template<class Figures, class Part>
std::optional<Part> pastOf(const ReportContext &context, Figures OverviewFigures::*figures, Part Figures::*part)
{
    return context.past() ? std::optional<Part>(((*context.past()).*figures).*part) : std::nullopt;
}

ReportTable sentimentTable(const ReportContext &context)
{
    const auto &now = context.figures.overview.now.sentiment.figures;
    ReportTable table{.title = {},
        .note = {},
        .columns = {{Words::label()}, {Words::count(), true}, {Words::share(), true}, {Words::interval(), true}},
        .rows = {}};
    if (context.past())
        table.columns.push_back({Words::change(), true});
    struct Row
    {
        Metric metric;
        Share (SentimentFigures::*share)() const;
        Wanted wanted;
    };
    for (const auto &[metric, share, wanted] :
        {Row{Metric::PositiveShare, &SentimentFigures::positiveShare, Wanted::More},
            Row{Metric::NeutralShare, &SentimentFigures::neutralShare, Wanted::Neither},
            Row{Metric::MixedShare, &SentimentFigures::mixedShare, Wanted::Neither},
            Row{Metric::NegativeShare, &SentimentFigures::negativeShare, Wanted::Less}}) {
        const auto own = (now.*share)();
        QStringList row{nameOf(metric), countCell(own.count, context.locale), writtenShare(own.value, context.locale),
            own.ci95 ? writtenInterval(*own.ci95, context.locale, true) : QString()};
        if (context.past())
            row += changeCell(shareChange(own, (context.past()->sentiment.figures.*share)()), ChangeUnit::ShareInPoints,
                wanted, context.locale);
        table.rows.push_back(row);
    }
    QStringList unlabelled{nameOf(Metric::Unlabelled), countCell(now.unlabelled, context.locale)};
    while (unlabelled.size() < qsizetype(table.columns.size()))
        unlabelled += QString();
    table.rows.push_back(unlabelled);
    return table;
}

QString courseNote(const ReportContext &context)
{
    return context.figures.course ? Words::course(periodWords(context.figures.courseFilter, context.locale))
                                  : QString();
}

} // namespace

std::vector<ReportSection> ratingsSections(const ReportContext &context)
{
    const auto &now = context.figures.overview.now.ratings.figures;
    if (now.reviews == 0)
        return {};
    const auto past = pastOf(context, &OverviewFigures::ratings, &Ratings::figures);
    const auto pastShare = [&](Share RatingFigures::*share) {
        return past ? std::optional<Share>((*past).*share) : std::nullopt;
    };
    const auto &sharesBefore = context.figures.sharesBefore;
    ReportSection section{.title = Words::ratings(), .note = courseNote(context)};
    section.blocks.emplace_back(ReportCards{{ratingCard(now, past), reviewsCard(now, past),
        shareCard(Metric::FiveStarShare, now.fiveStar, pastShare(&RatingFigures::fiveStar), Wanted::More),
        shareCard(Metric::LowStarShare, now.lowStar, pastShare(&RatingFigures::lowStar), Wanted::Less)}});
    section.blocks.emplace_back(ReportCharts{{{ReportChartKind::AverageByBucket}}});
    section.blocks.emplace_back(ReportCharts{{{ReportChartKind::Distribution}}});
    section.blocks.emplace_back(
        ReportCards{{shareCard(Metric::IncentivizedShare, context.figures.shares.incentivized,
                         sharesBefore ? std::optional(sharesBefore->incentivized) : std::nullopt, Wanted::Neither),
            shareCard(Metric::ReplyShare, context.figures.shares.replied,
                sharesBefore ? std::optional(sharesBefore->replied) : std::nullopt, Wanted::More)}});
    return {section};
}

std::vector<ReportSection> sentimentSections(const ReportContext &context)
{
    const auto &now = context.figures.overview.now.sentiment.figures;
    if (now.labelled() == 0)
        return {};
    const auto past = pastOf(context, &OverviewFigures::sentiment, &SentimentMetrics::figures);
    const auto pastShare = [&](Share (SentimentFigures::*share)() const) {
        return past ? std::optional(((*past).*share)()) : std::nullopt;
    };
    ReportSection section{.title = Words::sentiment(), .note = courseNote(context)};
    section.blocks.emplace_back(ReportCards{{netSentimentCard(now, past),
        shareCard(
            Metric::PositiveShare, now.positiveShare(), pastShare(&SentimentFigures::positiveShare), Wanted::More),
        shareCard(Metric::MixedShare, now.mixedShare(), pastShare(&SentimentFigures::mixedShare), Wanted::Neither),
        shareCard(
            Metric::NegativeShare, now.negativeShare(), pastShare(&SentimentFigures::negativeShare), Wanted::Less)}});
    section.blocks.emplace_back(ReportCharts{{{ReportChartKind::SentimentByBucket}}});
    section.blocks.emplace_back(sentimentTable(context));
    return {section};
}

} // namespace plaudit
