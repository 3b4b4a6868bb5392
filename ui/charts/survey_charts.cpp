// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/survey_charts.h"

#include "analytics/share.h"
#include "charts/period_names.h"
#include "shell/plain_text.h"
#include "wording/metric_words.h"
#include "wording/numbers.h"

#include <QCoreApplication>
#include <QLocale>

namespace plaudit
{

static QString text(const char *source)
{
    return QCoreApplication::translate("Charts", source);
}

static QString titleFor(Bucket bucket)
{
    switch (bucket) {
    case Bucket::Day:
        return text(QT_TRANSLATE_NOOP("Charts", "NPS by day"));
    case Bucket::Week:
        return text(QT_TRANSLATE_NOOP("Charts", "NPS by week"));
    case Bucket::Month:
        return text(QT_TRANSLATE_NOOP("Charts", "NPS by month"));
    case Bucket::Quarter:
        return text(QT_TRANSLATE_NOOP("Charts", "NPS by quarter"));
    case Bucket::Year:
        return text(QT_TRANSLATE_NOOP("Charts", "NPS by year"));
    }
    return {};
}

static std::vector<TrendPoint> pointsOf(const Nps &nps)
{
    const QLocale locale;
    std::vector<TrendPoint> points;
    for (const NpsBucket &bucket : nps.byBucket) {
        const NpsFigures &figures = bucket.figures;
        points.push_back({
            .axisLabel = writtenBucket(bucket.span, nps.bucket, locale),
            .label = bucket.span.label,
            .value = figures.score,
            .band = figures.scoreCi95,
            .n = figures.counts.total(),
            .isComplete = bucket.isComplete,
            .valueText = writtenNps(figures.score, locale),
            .bandText = figures.scoreCi95 ? writtenNpsInterval(*figures.scoreCi95, locale) : QString(),
            .countText = writtenCount(figures.counts.total(), locale),
        });
    }
    return points;
}

ChartSpec npsByBucketChart(const Nps &nps, const std::optional<Nps> &before, Comparison comparison)
{
    TrendSpec trend;
    trend.points = pointsOf(nps);
    if (before) {
        trend.previous = pointsOf(*before);
        trend.currentName = currentPeriodName();
        trend.previousName = previousPeriodName(comparison);
    }
    trend.lowest = -100.0;
    trend.highest = 100.0;
    trend.isWhole = true;
    trend.valueName = nameOf(Metric::NpsScore);
    trend.countName = nameOf(Metric::NpsResponses);
    trend.csvName = QStringLiteral("score");
    const QString note = text(QT_TRANSLATE_NOOP("Charts", "band: 95 % interval · hatched: incomplete"));
    return {titleFor(nps.bucket), noteOfTrend(note, before.has_value(), comparison), trend};
}

static DistributionBar barOf(const QString &label, Tone tone, std::int64_t count, std::int64_t n)
{
    const QLocale locale;
    const auto share = shareOf(count, n);
    DistributionBar bar;
    bar.label = oneLine(label);
    bar.tone = tone;
    bar.count = count;
    bar.countText = writtenCount(count, locale);
    bar.shareText = writtenShare(share.value, locale);
    if (share.ci95)
        bar.detail = text(QT_TRANSLATE_NOOP("Charts", "95 %: %1")).arg(writtenInterval(*share.ci95, locale, true));
    return bar;
}

ChartSpec npsCategoriesChart(const Nps &nps)
{
    DistributionSpec distribution;
    distribution.labelName = text(QT_TRANSLATE_NOOP("Charts", "Category"));
    distribution.countName = nameOf(Metric::NpsResponses);
    const NpsCounts &counts = nps.figures.counts;
    distribution.bars = {barOf(nameOf(Metric::Promoters), Tone::Good, counts.promoters, counts.total()),
        barOf(nameOf(Metric::Passives), Tone::Neutral, counts.passives, counts.total()),
        barOf(nameOf(Metric::Detractors), Tone::Bad, counts.detractors, counts.total())};
    return {text(QT_TRANSLATE_NOOP("Charts", "Categories")), {}, distribution,
        text(QT_TRANSLATE_NOOP("Charts", "click a bar to filter"))};
}

static Tone toneOf(const QuestionFigures &question, const AnswerCount &answer)
{
    if (question.kind != QuestionKind::Nps)
        return Tone::Accent;
    switch (npsCategoryOf(answer.answer.toInt())) {
    case NpsCategory::Promoter:
        return Tone::Good;
    case NpsCategory::Passive:
        return Tone::Neutral;
    case NpsCategory::Detractor:
        return Tone::Bad;
    }
    return Tone::Accent;
}

ChartSpec answersChart(const QuestionFigures &question)
{
    DistributionSpec distribution;
    distribution.labelName = text(QT_TRANSLATE_NOOP("Charts", "Answer"));
    distribution.countName = nameOf(Metric::NpsResponses);
    const auto &answers = question.choices.empty() ? question.distribution : question.choices;
    for (const AnswerCount &answer : answers)
        distribution.bars.push_back(barOf(answer.answer, toneOf(question, answer), answer.count, question.responses));
    return {oneLine(question.text), {}, distribution};
}

} // namespace plaudit
