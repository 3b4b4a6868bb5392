// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/group_changes.h"
#include "analytics/question_changes.h"
#include "report/report_sections.h"
#include "report/report_words.h"
#include "wording/data_words.h"
#include "wording/numbers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportSurveys)

public:
    static QString nps() { return tr("NPS"); }
    static QString course(const QString &period) { return tr("The chart over time shows %1.").arg(period); }
    static QString byChannel() { return tr("By channel"); }
    static QString bySurvey() { return tr("By survey"); }
    static QString channel() { return tr("Channel"); }
    static QString survey() { return tr("Survey"); }
    static QString scores() { return tr("Scores"); }
    static QString interval() { return tr("95 % interval"); }
    static QString change() { return tr("Change"); }
    static QString questions() { return tr("Survey questions"); }
    static QString answered(std::int64_t n, const QString &survey)
    {
        return tr("%Ln responses · %1", nullptr, int(n)).arg(survey);
    }
    static QString mean(const QString &mean) { return tr("Mean %1").arg(mean); }
    static QString answer() { return tr("Answer"); }
    static QString count() { return tr("Responses"); }
    static QString share() { return tr("Share"); }
    static QString inOwnWords(std::int64_t n) { return tr("%Ln answers in own words", nullptr, int(n)); }
    static QString withoutName() { return tr("without a name"); }
};

constexpr qsizetype mostOtherAnswers = 8;
constexpr std::size_t mostChartBars = 12;

ReportTable groupTable(const ReportContext &context, const QString &title, const QString &name,
    const std::vector<NpsGroup> &now, const std::vector<NpsGroup> &before)
{
    ReportTable table{.title = title,
        .note = {},
        .columns = {{name}, {Words::scores(), true}, {nameOf(Metric::NpsScore), true}, {Words::interval(), true}},
        .rows = {}};
    if (context.past())
        table.columns.push_back({Words::change(), true});
    const auto changes = context.past() ? npsChanges(now, before) : std::vector<Change>(now.size());
    for (std::size_t i = 0; i < now.size(); ++i) {
        const auto &figures = now[i].figures;
        QStringList row{now[i].name.isEmpty() ? Words::withoutName() : cellWords(now[i].name),
            countCell(figures.counts.total(), context.locale), writtenNps(figures.score, context.locale),
            figures.scoreCi95 ? writtenNpsInterval(*figures.scoreCi95, context.locale) : QString()};
        if (context.past())
            row += changeCell(changes[i], ChangeUnit::NpsPoints, Wanted::More, context.locale);
        table.rows.push_back(row);
    }
    return table;
}

ReportTable answersTable(const ReportContext &context, const QuestionFigures &question)
{
    ReportTable table{.title = {},
        .note = {},
        .columns = {{Words::answer()}, {Words::count(), true}, {Words::share(), true}},
        .rows = {}};
    for (const auto &answer : question.choices.empty() ? question.distribution : question.choices)
        table.rows.push_back({cellWords(answer.answer), countCell(answer.count, context.locale),
            writtenShare(answer.share, context.locale)});
    return table;
}

void addQuestion(ReportSection &section, const ReportContext &context, std::size_t index)
{
    const auto &question = context.figures.nps.questions[index];
    const auto bars = std::max(question.choices.size(), question.distribution.size());
    auto about = Words::answered(question.responses, cellWords(question.surveyName));
    if (question.mean)
        about += u" · "_s + Words::mean(writtenRating(question.mean, context.locale));
    if (bars > 0 && bars <= mostChartBars) {
        section.blocks.emplace_back(ReportCharts{{{ReportChartKind::Answers, index}}});
        section.blocks.emplace_back(ReportText{about});
    } else {
        ReportTable table = answersTable(context, question);
        table.title = cellWords(question.text);
        table.note = about;
        section.blocks.emplace_back(std::move(table));
    }
    if (question.other.isEmpty())
        return;
    ReportQuotes quotes{.title = Words::inOwnWords(question.others), .note = {}, .quotes = {}};
    for (auto at = question.other.size(); at-- > 0 && quotes.quotes.size() < std::size_t(mostOtherAnswers);)
        quotes.quotes.push_back(
            {.stars = {}, .mark = {}, .title = {}, .words = plainWords(question.other[at]), .about = {}});
    section.blocks.emplace_back(std::move(quotes));
}

} // namespace

std::vector<ReportSection> npsSections(const ReportContext &context)
{
    const auto &nps = context.figures.overview.now.nps;
    const auto &counts = nps.figures.counts;
    if (nps.responses == 0)
        return {};
    const auto past = context.past() ? std::optional(context.past()->nps) : std::nullopt;
    const auto part = [&](std::int64_t NpsCounts::*member) { return shareOf(counts.*member, counts.total()); };
    const auto pastPart = [&](std::int64_t NpsCounts::*member) {
        return past ? std::optional(shareOf(past->figures.counts.*member, past->figures.counts.total())) : std::nullopt;
    };
    ReportSection section{.title = Words::nps(),
        .note = context.figures.course ? Words::course(periodWords(context.figures.courseFilter, context.locale))
                                       : QString()};
    section.blocks.emplace_back(ReportCards{{npsCard(nps.figures, past ? std::optional(past->figures) : std::nullopt),
        shareCard(Metric::Promoters, part(&NpsCounts::promoters), pastPart(&NpsCounts::promoters), Wanted::More),
        shareCard(Metric::Passives, part(&NpsCounts::passives), pastPart(&NpsCounts::passives), Wanted::Neither),
        shareCard(Metric::Detractors, part(&NpsCounts::detractors), pastPart(&NpsCounts::detractors), Wanted::Less)}});
    section.blocks.emplace_back(ReportCharts{{{ReportChartKind::NpsByBucket}}});
    section.blocks.emplace_back(ReportCharts{{{ReportChartKind::NpsCategories}}});
    const std::vector<NpsGroup> none;
    if (!nps.byChannel.empty())
        section.blocks.emplace_back(
            groupTable(context, Words::byChannel(), Words::channel(), nps.byChannel, past ? past->byChannel : none));
    if (!nps.bySurvey.empty())
        section.blocks.emplace_back(
            groupTable(context, Words::bySurvey(), Words::survey(), nps.bySurvey, past ? past->bySurvey : none));
    return {section};
}

std::vector<ReportSection> questionSections(const ReportContext &context)
{
    ReportSection section{.title = Words::questions(), .note = {}};
    const auto &questions = context.figures.nps.questions;
    for (std::size_t index = 0; index < questions.size(); ++index) {
        // The NPS has a section of its own, and answers in words stand among the voices.
        if (questions[index].kind == QuestionKind::Scale || questions[index].kind == QuestionKind::Choices)
            addQuestion(section, context, index);
    }
    if (section.blocks.empty())
        return {};
    return {section};
}

} // namespace plaudit
