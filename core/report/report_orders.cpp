// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_sections.h"
#include "report/report_words.h"
#include "wording/filter_value_words.h"
#include "wording/money.h"
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
    Q_DECLARE_TR_FUNCTIONS(ReportOrders)

public:
    static QString title() { return tr("Orders"); }
    static QString overlap() { return tr("Groups overlap: an order counts once in each group that it touches."); }
    static QString byRating() { return tr("By rating"); }
    static QString byNps() { return tr("By NPS category"); }
    static QString group() { return tr("Opinion"); }
    static QString currency() { return tr("Currency"); }
    static QString orders() { return tr("Orders"); }
    static QString revenue() { return tr("Revenue"); }
    static QString aov() { return tr("Order value"); }
    static QString repeat() { return tr("Repeat rate"); }
    static QString refund() { return tr("Refund rate"); }
    static QString stars(int stars) { return tr("%1 ★").arg(stars); }
    static QString customers(std::int64_t n) { return tr("%Ln customers", nullptr, int(n)); }
};

ReportTable groupTable(const ReportContext &context, const QString &title, const std::vector<OpinionOrders> &groups)
{
    ReportTable table{.title = title,
        .note = Words::overlap(),
        .columns = {{Words::group()}, {Words::currency()}, {Words::orders(), true}, {Words::revenue(), true},
            {Words::aov(), true}, {Words::repeat(), true}, {Words::refund(), true}},
        .rows = {}};
    for (const auto &group : groups)
        table.rows.push_back(
            {group.category ? categoryName(*group.category) : Words::stars(group.rating), group.currency,
                countCell(group.orders, context.locale), writtenAmount(group.revenue, group.currency, context.locale),
                writtenAmount(group.aov.value, group.currency, context.locale),
                writtenShare(group.repeatRate.value, context.locale),
                writtenShare(group.refundRate.value, context.locale)});
    return table;
}

ReportCards cardsOf(const ReportContext &context, const CurrencyOrders &now)
{
    const auto *before = context.past() ? ofCurrency(context.past()->orders, now.currency) : nullptr;
    ReportCards cards{{revenueCard(now, before), orderValueCard(now, before),
        shareCard(Metric::RefundRate, now.refundRate,
            before != nullptr ? std::optional(before->refundRate) : std::nullopt, Wanted::Less)}};
    for (const auto &risk : context.figures.overview.now.orders.risk) {
        if (risk.currency == now.currency)
            cards.cards.push_back({.name = nameOf(Metric::Exposure),
                .value = writtenMoney(risk.exposure, risk.currency, context.locale),
                .margin = {},
                .basis = Words::customers(risk.customers)});
    }
    return cards;
}

} // namespace

std::vector<ReportSection> orderSections(const ReportContext &context)
{
    const auto &orders = context.figures.orders;
    if (orders.orders == 0)
        return {};
    ReportSection section{.title = Words::title(), .note = {}};
    for (const auto &currency : orders.byCurrency)
        section.blocks.emplace_back(cardsOf(context, currency));
    const bool hasRated = std::any_of(
        orders.byRating.begin(), orders.byRating.end(), [](const OpinionOrders &group) { return group.orders > 0; });
    if (hasRated) {
        const bool hasReturned = std::any_of(orders.byRating.begin(), orders.byRating.end(),
            [](const OpinionOrders &group) { return group.repeatRate.n > 0; });
        ReportCharts charts{{{ReportChartKind::AovByRating}}};
        if (hasReturned)
            charts.charts.push_back({ReportChartKind::RepeatByRating});
        section.blocks.emplace_back(std::move(charts));
        section.blocks.emplace_back(groupTable(context, Words::byRating(), orders.byRating));
    }
    const bool hasScored = std::any_of(orders.byNpsCategory.begin(), orders.byNpsCategory.end(),
        [](const OpinionOrders &group) { return group.orders > 0; });
    if (hasScored)
        section.blocks.emplace_back(groupTable(context, Words::byNps(), orders.byNpsCategory));
    return {section};
}

} // namespace plaudit
