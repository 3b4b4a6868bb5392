// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/order_charts.h"

#include "wording/filter_value_words.h"
#include "wording/match_words.h"
#include "wording/metric_words.h"
#include "wording/money.h"
#include "wording/numbers.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plaudit
{

static QString text(const char *source)
{
    return QCoreApplication::translate("Charts", source);
}

std::int64_t countOf(const MatchCounts &counts, MatchMethod method)
{
    switch (method) {
    case MatchMethod::OrderLine:
        return counts.orderLine;
    case MatchMethod::Order:
        return counts.order;
    case MatchMethod::CustomerProduct:
        return counts.customerProduct;
    case MatchMethod::Ambiguous:
        return counts.ambiguous;
    case MatchMethod::None:
        return counts.none;
    }
    Q_UNREACHABLE();
}

static Tone toneOf(NpsCategory category)
{
    return category == NpsCategory::Promoter    ? Tone::Good
           : category == NpsCategory::Detractor ? Tone::Bad
                                                : Tone::Neutral;
}

/// Named by its rating or its category.
static FigureBar barOf(const OpinionOrders &group, std::int64_t n)
{
    FigureBar bar;
    bar.stars = group.rating;
    bar.tone = group.category ? toneOf(*group.category) : group.rating <= 2 ? Tone::Bad : Tone::Star;
    if (group.category)
        bar.label = categoryName(*group.category);
    bar.n = n;
    bar.isFew = basisOf(n) == Basis::Few;
    bar.countText = writtenCount(n, QLocale());
    return bar;
}

static FigureBar repeatBar(const OpinionOrders &group)
{
    const QLocale locale;
    FigureBar bar = barOf(group, group.repeatRate.n);
    bar.value = group.repeatRate.value;
    bar.band = group.repeatRate.ci95;
    bar.valueText = writtenShare(bar.value, locale);
    if (bar.band)
        bar.bandText = writtenInterval(*bar.band, locale, true);
    return bar;
}

static FigureBar aovBar(const OpinionOrders &group)
{
    const QLocale locale;
    FigureBar bar = barOf(group, group.aov.n);
    bar.value = group.aov.value;
    bar.band = group.aov.ci95;
    bar.valueText = writtenAmount(bar.value, group.currency, locale);
    if (bar.band)
        bar.bandText = writtenMoneyInterval(*bar.band, group.currency, locale);
    return bar;
}

static QString barsNote()
{
    return text(QT_TRANSLATE_NOOP("Charts", "whisker: 95 % interval · last: n"));
}

ChartSpec aovByRatingChart(const OrdersMetrics &orders, const QString &currency, const QList<int> &selected)
{
    BarsSpec bars;
    bars.labelName = text(QT_TRANSLATE_NOOP("Charts", "Rating"));
    bars.valueName = nameOf(Metric::Aov);
    bars.countName = nameOf(Metric::Orders);
    bars.csvName = u"aov"_s;
    for (const OpinionOrders &group : orders.byRating) {
        if (group.currency != currency)
            continue;
        bars.bars.push_back(aovBar(group));
        bars.bars.back().isSelected = selected.contains(group.rating);
    }
    return {text(QT_TRANSLATE_NOOP("Charts", "Order value by rating")) +
                (currency.isEmpty() ? QString() : u" · "_s + currency),
        barsNote(), bars};
}

ChartSpec repeatByRatingChart(const OrdersMetrics &orders, const QString &currency, const QList<int> &selected)
{
    BarsSpec bars;
    bars.highest = 1.0;
    bars.labelName = text(QT_TRANSLATE_NOOP("Charts", "Rating"));
    bars.valueName = nameOf(Metric::RepeatRate);
    bars.countName = text(QT_TRANSLATE_NOOP("Charts", "Customers"));
    bars.csvName = u"repeat_rate"_s;
    for (const OpinionOrders &group : orders.byRating) {
        if (group.currency != currency)
            continue;
        bars.bars.push_back(repeatBar(group));
        bars.bars.back().isSelected = selected.contains(group.rating);
    }
    return {text(QT_TRANSLATE_NOOP("Charts", "Repeat rate by rating")), barsNote(), bars};
}

ChartSpec repeatByNpsChart(const OrdersMetrics &orders, const QString &currency, const QList<NpsCategory> &selected)
{
    BarsSpec bars;
    bars.highest = 1.0;
    bars.labelName = text(QT_TRANSLATE_NOOP("Charts", "Category"));
    bars.valueName = nameOf(Metric::RepeatRate);
    bars.countName = text(QT_TRANSLATE_NOOP("Charts", "Customers"));
    bars.csvName = u"repeat_rate"_s;
    for (const OpinionOrders &group : orders.byNpsCategory) {
        if (group.currency != currency || !group.category)
            continue;
        bars.bars.push_back(repeatBar(group));
        bars.bars.back().isSelected = selected.contains(*group.category);
    }
    return {text(QT_TRANSLATE_NOOP("Charts", "Repeat rate by NPS")), barsNote(), bars};
}

static Tone toneOf(MatchMethod method)
{
    switch (method) {
    case MatchMethod::OrderLine:
    case MatchMethod::Order:
    case MatchMethod::CustomerProduct:
        return Tone::Good;
    case MatchMethod::Ambiguous:
        return Tone::Mixed;
    case MatchMethod::None:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

ChartSpec matchMethodsChart(const MatchCounts &counts, MatchKind kind, std::optional<MatchMethod> selected)
{
    const QLocale locale;
    DistributionSpec distribution;
    distribution.labelName = text(QT_TRANSLATE_NOOP("Charts", "Method"));
    distribution.countName = nameOf(kind == MatchKind::Review ? Metric::Reviews : Metric::NpsResponses);
    for (const MatchMethod method : allMatchMethods) {
        const Share share = shareOf(countOf(counts, method), counts.total());
        DistributionBar bar;
        bar.label = nameOf(method);
        bar.tone = toneOf(method);
        bar.count = share.count;
        bar.countText = writtenCount(share.count, locale);
        bar.shareText = writtenShare(share.value, locale);
        bar.isSelected = selected == method;
        distribution.bars.push_back(bar);
    }
    return {text(QT_TRANSLATE_NOOP("Charts", "By method")), {}, distribution,
        text(QT_TRANSLATE_NOOP("Charts", "click a bar for its records"))};
}

ChartSpec matchedByMonthChart(const MatchQuality &quality, MatchKind kind)
{
    const QLocale locale;
    const auto inPoints = [](std::optional<double> share) { return share ? std::optional(*share * 100.0) : share; };
    TrendSpec trend;
    trend.lowest = 0.0;
    trend.highest = 100.0;
    trend.isWhole = true;
    trend.valueName = nameOf(kind == MatchKind::Review ? Metric::MatchedReviews : Metric::MatchedResponses);
    trend.countName = nameOf(kind == MatchKind::Review ? Metric::Reviews : Metric::NpsResponses);
    trend.csvName = u"matched_per_cent"_s;
    for (const MatchMonth &month : quality.byMonth) {
        const Share &share = kind == MatchKind::Review ? month.reviews : month.responses;
        trend.points.push_back({
            .axisLabel = writtenBucket(month.span, Bucket::Month, locale),
            .label = month.span.label,
            .value = inPoints(share.value),
            .band =
                share.ci95 ? std::optional(Interval{share.ci95->low * 100.0, share.ci95->high * 100.0}) : std::nullopt,
            .n = share.n,
            .isComplete = month.isComplete,
            .valueText = writtenShare(share.value, locale),
            .bandText = share.ci95 ? writtenInterval(*share.ci95, locale, true) : QString(),
            .countText = writtenCount(share.n, locale),
        });
    }
    return {text(QT_TRANSLATE_NOOP("Charts", "Matched by month (%)")),
        text(QT_TRANSLATE_NOOP("Charts", "band: 95 % interval · hatched: incomplete")), trend};
}

} // namespace plaudit
