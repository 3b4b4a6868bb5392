// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_sections.h"
#include "report/report_words.h"
#include "wording/group_words.h"
#include "wording/money.h"
#include "wording/numbers.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportSummary)

public:
    static QString title() { return tr("Summary"); }
    static QString rated(std::int64_t n) { return tr("from %Ln rated reviews", nullptr, int(n)); }
    static QString labelled(std::int64_t n) { return tr("from %Ln reviews with a sentiment", nullptr, int(n)); }
    static QString scores(std::int64_t n) { return tr("from %Ln scores", nullptr, int(n)); }
    static QString orders(std::int64_t n) { return tr("from %Ln orders", nullptr, int(n)); }
    static QString revenue(const QString &amount, std::int64_t orders)
    {
        return tr("Revenue %1 from %Ln orders.", nullptr, int(orders)).arg(amount);
    }
    static QString revenueGrown(const QString &amount, std::int64_t orders, const QString &share, const QString &before)
    {
        return tr("Revenue %1 from %Ln orders, %2 up on %3.", nullptr, int(orders)).arg(amount, share, before);
    }
    static QString revenueShrunk(
        const QString &amount, std::int64_t orders, const QString &share, const QString &before)
    {
        return tr("Revenue %1 from %Ln orders, %2 down on %3.", nullptr, int(orders)).arg(amount, share, before);
    }
    static QString risk(std::int64_t customers, const QString &amount)
    {
        return tr(
            "%Ln customers whose latest opinion is a bad one spent %1 in the last 12 months.", nullptr, int(customers))
            .arg(amount);
    }
    static QString none() { return tr("There are no reviews, scores or orders in this time."); }
    static QString changes() { return tr("What changed"); }
    static QString changesNote(std::size_t compared, const QString &before)
    {
        return tr("Of %Ln figures of products, countries, surveys and other groups compared with %1, these differ by "
                  "more than chance would explain.",
            nullptr, int(compared))
            .arg(before);
    }
    static QString noChange(std::size_t compared, const QString &before)
    {
        return tr("None of %Ln figures of products, countries, surveys and other groups differs from %1 by more than "
                  "chance would explain.",
            nullptr, int(compared))
            .arg(before);
    }
    static QString group() { return tr("Group"); }
    static QString figure() { return tr("Figure"); }
    static QString change() { return tr("Change"); }
    static QString interval() { return tr("95 % interval"); }
    static QString n() { return tr("n"); }
    static QString nameOf(NotableFigure figure)
    {
        switch (figure) {
        case NotableFigure::AverageRating:
            return ::plaudit::nameOf(Metric::AverageRating);
        case NotableFigure::NetSentiment:
            return ::plaudit::nameOf(Metric::NetSentiment);
        case NotableFigure::NpsScore:
            return ::plaudit::nameOf(Metric::NpsScore);
        }
        Q_UNREACHABLE();
    }
};

constexpr std::size_t mostChanges = 12;

template<class Part, class Make>
std::optional<Change> changeOf(const ReportContext &context, Part OverviewFigures::*part, const Make &make)
{
    if (!context.past())
        return {};
    return make(context.figures.overview.now.*part, (*context.past()).*part);
}

void addRatings(QStringList &sentences, const ReportContext &context)
{
    const auto &figures = context.figures.overview.now.ratings.figures;
    if (figures.reviews == 0)
        return;
    const auto before = context.past() ? std::optional(context.past()->ratings.figures.reviews) : std::nullopt;
    sentences += countSentence(nameOf(Metric::Reviews), figures.reviews, before, context.before, context.locale);
    sentences += written(
        {.name = nameOf(Metric::AverageRating),
            .value = writtenRating(figures.average, context.locale),
            .interval = figures.averageCi95 ? writtenInterval(*figures.averageCi95, context.locale, false) : QString(),
            .basis = Words::rated(figures.count),
            .n = figures.count,
            .change = changeOf(context, &OverviewFigures::ratings,
                [](const Ratings &now, const Ratings &past) {
                    return averageRatingChange(now.figures.distribution, past.figures.distribution);
                }),
            .unit = ChangeUnit::Stars,
            .before = context.before},
        context.locale);
    sentences += written(
        {.name = nameOf(Metric::LowStarShare),
            .value = writtenShare(figures.lowStar.value, context.locale),
            .interval = figures.lowStar.ci95 ? writtenInterval(*figures.lowStar.ci95, context.locale, true) : QString(),
            .basis = {},
            .n = figures.lowStar.n,
            .change = changeOf(context, &OverviewFigures::ratings,
                [](const Ratings &now, const Ratings &past) {
                    return shareChange(now.figures.lowStar, past.figures.lowStar);
                }),
            .unit = ChangeUnit::ShareInPoints,
            .before = context.before},
        context.locale);
}

void addSentiment(QStringList &sentences, const ReportContext &context)
{
    const auto &figures = context.figures.overview.now.sentiment.figures;
    if (figures.labelled() == 0)
        return;
    const auto interval = figures.netCi95();
    sentences += written({.name = nameOf(Metric::NetSentiment),
                             .value = writtenNet(figures.net(), context.locale),
                             .interval = interval ? writtenNetInterval(*interval, context.locale) : QString(),
                             .basis = Words::labelled(figures.labelled()),
                             .n = figures.labelled(),
                             .change = changeOf(context, &OverviewFigures::sentiment,
                                 [](const SentimentMetrics &now, const SentimentMetrics &past) {
                                     return netSentimentChange(now.figures, past.figures);
                                 }),
                             .unit = ChangeUnit::ShareInPoints,
                             .before = context.before},
        context.locale);
}

void addNps(QStringList &sentences, const ReportContext &context)
{
    const auto &figures = context.figures.overview.now.nps.figures;
    if (figures.counts.total() == 0)
        return;
    sentences += written(
        {.name = nameOf(Metric::NpsScore),
            .value = writtenNps(figures.score, context.locale),
            .interval = figures.scoreCi95 ? writtenNpsInterval(*figures.scoreCi95, context.locale) : QString(),
            .basis = Words::scores(figures.counts.total()),
            .n = figures.counts.total(),
            .change = changeOf(context, &OverviewFigures::nps,
                [](const Nps &now, const Nps &past) { return npsChange(now.figures.counts, past.figures.counts); }),
            .unit = ChangeUnit::NpsPoints,
            .before = context.before},
        context.locale);
}

void addRevenue(QStringList &sentences, const ReportContext &context, const CurrencyOrders &now)
{
    const auto amount = writtenMoney(now.revenue, now.currency, context.locale);
    const auto *before = context.past() ? ofCurrency(context.past()->orders, now.currency) : nullptr;
    if (before == nullptr || before->revenue <= 0.0) {
        sentences += Words::revenue(amount, now.counted);
        return;
    }
    const double grown = now.revenue / before->revenue - 1.0;
    const auto share = writtenShare(std::abs(grown), context.locale);
    sentences += grown >= 0.0 ? Words::revenueGrown(amount, now.counted, share, context.before)
                              : Words::revenueShrunk(amount, now.counted, share, context.before);
}

void addOrders(QStringList &sentences, const ReportContext &context)
{
    const auto &orders = context.figures.overview.now.orders;
    for (const auto &now : orders.byCurrency) {
        addRevenue(sentences, context, now);
        const auto *before = context.past() ? ofCurrency(context.past()->orders, now.currency) : nullptr;
        sentences +=
            written({.name = nameOf(Metric::Aov),
                        .value = writtenMoney(now.aov.value, now.currency, context.locale),
                        .interval = now.aov.ci95 ? writtenMoneyInterval(*now.aov.ci95, now.currency, context.locale)
                                                 : QString(),
                        .basis = Words::orders(now.aov.n),
                        .n = now.aov.n,
                        .change = before != nullptr ? std::optional(meanChange(now.aov, before->aov)) : std::nullopt,
                        .unit = ChangeUnit::Amount,
                        .before = context.before},
                context.locale);
    }
    for (const auto &risk : orders.risk) {
        if (risk.customers > 0)
            sentences += Words::risk(risk.customers, writtenMoney(risk.exposure, risk.currency, context.locale));
    }
}

ReportTable changesTable(const ReportContext &context)
{
    const auto &changes = context.figures.overview.changes;
    ReportTable table{.title = Words::changes(),
        .note = Words::changesNote(changes.compared, context.before),
        .columns = {{Words::group()}, {Words::figure()}, {Words::change(), true}, {Words::interval(), true},
            {Words::n(), true}},
        .rows = {}};
    for (const auto &change : changes.real) {
        if (table.rows.size() == mostChanges)
            break;
        const auto unit = unitOf(change.figure);
        const auto mark = changeMark(change.change, unit, Wanted::More, context.locale);
        table.rows.push_back({cellWords(groupInWords(change)), Words::nameOf(change.figure), mark.arrowed(),
            change.change.ci95 ? writtenDifferenceInterval(*change.change.ci95, unit, context.locale) : QString(),
            countCell(change.n, context.locale)});
    }
    return table;
}

std::vector<ReportCard> cardsOf(const ReportContext &context)
{
    const auto &now = context.figures.overview.now;
    const auto &past = context.past();
    std::vector<ReportCard> cards;
    if (now.ratings.figures.reviews > 0) {
        cards.push_back(ratingCard(now.ratings.figures, past ? std::optional(past->ratings.figures) : std::nullopt));
        cards.push_back(reviewsCard(now.ratings.figures, past ? std::optional(past->ratings.figures) : std::nullopt));
    }
    if (now.sentiment.figures.labelled() > 0)
        cards.push_back(
            netSentimentCard(now.sentiment.figures, past ? std::optional(past->sentiment.figures) : std::nullopt));
    if (now.nps.figures.counts.total() > 0)
        cards.push_back(npsCard(now.nps.figures, past ? std::optional(past->nps.figures) : std::nullopt));
    for (const auto &orders : now.orders.byCurrency) {
        if (orders.currency == context.figures.overview.currency) {
            cards.push_back(revenueCard(orders, past ? ofCurrency(past->orders, orders.currency) : nullptr));
            cards.push_back(orderValueCard(orders, past ? ofCurrency(past->orders, orders.currency) : nullptr));
        }
    }
    return cards;
}

} // namespace

std::vector<ReportSection> summarySections(const ReportContext &context)
{
    ReportSection section{.title = Words::title(), .note = {}};
    ReportSentences sentences;
    const bool isOfSurveys = context.spec.kind == ReportTemplate::Survey;
    if (!isOfSurveys) {
        addRatings(sentences.sentences, context);
        addSentiment(sentences.sentences, context);
    }
    addNps(sentences.sentences, context);
    if (!isOfSurveys)
        addOrders(sentences.sentences, context);
    if (sentences.sentences.isEmpty()) {
        section.blocks.emplace_back(ReportText{Words::none()});
        return {section};
    }
    if (!isOfSurveys)
        section.blocks.emplace_back(ReportCards{cardsOf(context)});
    section.blocks.emplace_back(sentences);
    const auto &changes = context.figures.overview.changes;
    if (!changes.real.empty())
        section.blocks.emplace_back(changesTable(context));
    else if (changes.compared > 0)
        section.blocks.emplace_back(ReportText{Words::noChange(changes.compared, context.before)});
    return {section};
}

} // namespace plaudit
