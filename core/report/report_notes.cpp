// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/snapshot.h"
#include "report/report_sections.h"
#include "report/report_words.h"
#include "wording/data_words.h"
#include "wording/health_words.h"
#include "wording/numbers.h"
#include "wording/verdict_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportNotes)

public:
    static QString definitions() { return tr("Definitions"); }
    static QString intervals() { return tr("95 % interval"); }
    static QString intervalsText()
    {
        return tr("Where the figure would likely lie if there were many more reviews of the same kind. The wider it "
                  "is, the less the figure rests on. Below %1 values a figure is called few and gets no verdict.")
            .arg(enoughForVerdict);
    }
    static QString notes() { return tr("Data notes"); }
    static QString dataOf() { return tr("Data of"); }
    static QString dataTime(const QString &time, const QString &zone) { return tr("%1 (%2)").arg(time, zone); }
    static QString neverSynced() { return tr("not synced yet"); }
    static QString chosen() { return tr("Chosen"); }
    static QString statuses() { return tr("Reviews"); }
    static QString approvedOnly()
    {
        return tr("Published ones, unless the filter names a status; those gone from Okendo's lists are left out.");
    }
    static QString leftOut() { return tr("Left out"); }
    static QString leftOutText(const QString &parts)
    {
        return tr("There is nothing to tell of these in the time and with the filter chosen: %1.").arg(parts);
    }
    static QString names() { return tr("Names"); }
    static QString withoutNames()
    {
        return tr("Names and emails of customers are left out. What they wrote is as they wrote it, and may name "
                  "somebody.");
    }
    static QString madeWith() { return tr("Made with"); }
    static QString health() { return tr("All records of the workspace"); }
    static QString withoutZeros() { return tr("Whatever the filter; those that are 0 are left out."); }
    static QString figure() { return tr("Figure"); }
    static QString count() { return tr("Records"); }
    static QString gaps() { return tr("Gaps of the live feed"); }
};

QList<Metric> metricsOf(ReportPart part)
{
    using enum Metric;
    switch (part) {
    case ReportPart::Summary:
        return {AverageRating, Reviews, LowStarShare, NetSentiment, NpsScore};
    case ReportPart::Ratings:
    case ReportPart::ProductPages:
        return {AverageRating, Reviews, FiveStarShare, LowStarShare, AverageByBucket, Distribution, IncentivizedShare,
            ReplyShare};
    case ReportPart::Sentiment:
        return {NetSentiment, PositiveShare, NeutralShare, MixedShare, NegativeShare, Unlabelled};
    case ReportPart::Nps:
        return {NpsScore, Promoters, Passives, Detractors, NotAScore};
    case ReportPart::Orders:
        return {Revenue, Aov, RefundRate, RepeatRate, OrdersByRating, OrdersByNps, Exposure};
    case ReportPart::Products:
        return {ProductRanking};
    case ReportPart::Questions:
    case ReportPart::LowRatings:
    case ReportPart::Voices:
    case ReportPart::Reviews:
    case ReportPart::Definitions:
    case ReportPart::Notes:
        return {};
    }
    Q_UNREACHABLE();
}

ReportTable healthTable(const ReportContext &context)
{
    ReportTable table{.title = Words::health(),
        .note = Words::withoutZeros(),
        .columns = {{Words::figure()}, {Words::count(), true}},
        .rows = {}};
    for (const auto &[name, count] : healthLines(context.figures.health)) {
        if (count == 0)
            continue;
        table.rows.push_back({name, countCell(count, context.locale)});
    }
    return table;
}

} // namespace

std::vector<ReportSection> definitionSections(const ReportContext &context, const QList<ReportPart> &parts)
{
    QList<Metric> metrics;
    for (const auto part : parts) {
        for (const auto metric : metricsOf(part)) {
            if (!metrics.contains(metric))
                metrics += metric;
        }
    }
    std::sort(metrics.begin(), metrics.end());
    ReportFacts facts;
    for (const auto metric : metrics)
        facts.facts.emplace_back(nameOf(metric), definitionOf(metric));
    facts.facts.emplace_back(Words::intervals(), Words::intervalsText());
    if (context.past()) {
        for (const auto verdict : {Verdict::Real, Verdict::Unclear, Verdict::Few})
            facts.facts.emplace_back(nameOf(verdict), definitionOf(verdict));
    }
    ReportSection section{.title = Words::definitions(), .note = {}};
    section.blocks.emplace_back(std::move(facts));
    return {section};
}

std::vector<ReportSection> noteSections(const ReportContext &context, const QStringList &leftOut)
{
    const auto &snapshot = *context.figures.snapshot;
    const auto time = dataTimeWords(snapshot, context.locale);
    ReportFacts facts;
    facts.facts.emplace_back(Words::dataOf(),
        time.isEmpty() ? Words::neverSynced() : Words::dataTime(time, QString::fromUtf8(snapshot.timeZone().id())));
    facts.facts.emplace_back(Words::chosen(),
        cellWords(subjectWords(context.figures.now, context.figures.before, snapshot, context.locale)));
    facts.facts.emplace_back(Words::statuses(), Words::approvedOnly());
    if (!context.spec.hasNames)
        facts.facts.emplace_back(Words::names(), Words::withoutNames());
    if (!leftOut.isEmpty())
        facts.facts.emplace_back(Words::leftOut(), Words::leftOutText(leftOut.join(u", "_s)));
    QStringList gaps;
    for (const auto &gap : context.figures.health.gaps)
        gaps += gapSentence(gap, context.locale);
    if (!gaps.isEmpty())
        facts.facts.emplace_back(Words::gaps(), gaps.join(u'\n'));
    facts.facts.emplace_back(Words::madeWith(), u"Plaudit " PLAUDIT_VERSION ""_s);
    ReportSection section{.title = Words::notes(), .note = {}};
    section.blocks.emplace_back(std::move(facts));
    section.blocks.emplace_back(healthTable(context));
    return {section};
}

} // namespace plaudit
