// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/orders_figures.h"

#include "analytics/change.h"
#include "charts/chart_view.h"
#include "charts/order_charts.h"
#include "pages/cards_row.h"
#include "pages/change_cell.h"
#include "pages/chart_panel.h"
#include "pages/folding_row.h"
#include "pages/kpi_card.h"
#include "pages/orders_cards.h"
#include "pages/panel.h"
#include "pages/rows_table.h"
#include "shell/elided_label.h"
#include "shell/theme.h"
#include "wording/filter_value_words.h"
#include "wording/money.h"
#include "wording/numbers.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int gap = 10;

/// The change of a group's order value; with nothing in it where the group was not there before.
static Change aovChange(const OpinionOrders &group, const OrdersMetrics &before)
{
    const auto &groups = group.category ? before.byNpsCategory : before.byRating;
    const auto same = std::find_if(groups.begin(), groups.end(), [&](const OpinionOrders &earlier) {
        return earlier.rating == group.rating && earlier.category == group.category &&
               earlier.currency == group.currency;
    });
    return same == groups.end() ? Change() : meanChange(group.aov, same->aov);
}

OrdersFigures::OrdersFigures(QWidget *parent)
    : QWidget(parent)
    , m_revenue(new KpiCard(Metric::Revenue, this))
    , m_aov(new KpiCard(Metric::Aov, this, tr("Order value")))
    , m_coverage(new KpiCard(Metric::ReviewCoverage, this, tr("Coverage")))
    , m_time(new KpiCard(Metric::TimeToReview, this))
    , m_risk(new KpiCard(Metric::Exposure, this, tr("At risk")))
{
    auto *cards = new CardsRow;
    for (KpiCard *card : {m_revenue, m_aov, m_coverage, m_time, m_risk})
        cards->addCard(card);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(cards);
    layout->addWidget(makeCharts(), 43);
    layout->addWidget(makeTable(), 57);
    connectRows();
}

void OrdersFigures::connectRows()
{
    for (KpiCard *card : {m_revenue, m_aov, m_coverage, m_time, m_risk}) {
        card->setHasRows(true);
        const bool isOfMatches = card == m_coverage || card == m_time;
        connect(card, &KpiCard::rowsRequested, this,
            isOfMatches ? &OrdersFigures::matchesRequested : &OrdersFigures::customersRequested);
    }
    for (const ChartPanel *panel : {m_aovChart, m_ratingChart, m_npsChart}) {
        panel->chart()->setHasRows(true);
        connect(panel->chart(), &ChartView::rowsRequested, this, &OrdersFigures::matchesRequested);
    }
}

QWidget *OrdersFigures::makeCharts()
{
    auto *charts = new FoldingRow(gap);
    m_aovChart = new ChartPanel(new ChartView, nullptr);
    m_ratingChart = new ChartPanel(new ChartView, nullptr);
    m_npsChart = new ChartPanel(new ChartView, nullptr);
    for (ChartPanel *chart : {m_aovChart, m_ratingChart, m_npsChart}) {
        charts->addWidget(chart, 1);
        const auto &all = chart == m_npsChart ? &OrdersMetrics::byNpsCategory : &OrdersMetrics::byRating;
        connect(chart->chart(), &ChartView::markActivated, this, [this, all](int index) {
            const auto shown = groups(m_metrics.*all);
            if (std::size_t(index) < shown.size())
                choose(shown[std::size_t(index)]);
        });
    }
    return charts;
}

QWidget *OrdersFigures::makeTable()
{
    m_table = new RowsTable(
        {{tr("Opinion"), 0, false}, {tr("Orders"), 60, true}, {tr("Revenue"), 0, true}, {tr("Order value"), 0, true},
            {tr("± 95 %"), 66, true, true}, {tr("Change"), 132, false}, {tr("Repeat rate"), 88, true},
            {tr("95 % interval"), 112, true, true}, {tr("n"), 58, true, true}, {tr("Refunded"), 80, true}});
    m_table->setAccessibleName(tr("Orders by rating and by NPS category"));
    connect(m_table, &RowsTable::rowChosen, this, [this](int row) { choose(m_rows[std::size_t(row)]); });
    const Panel panel = makePanel({}, nullptr, m_table);
    m_tableTitle = panel.title;
    m_tableNote = panel.note;
    return panel.frame;
}

void OrdersFigures::show(const OrdersMetrics &metrics, const std::optional<OrdersMetrics> &before,
    const QString &currency, const Filter &filter, const FigureContext &context)
{
    m_metrics = metrics;
    m_before = before;
    for (KpiCard *card : {m_revenue, m_aov, m_coverage, m_time, m_risk})
        card->setContext(context);
    m_currency = currency;
    m_filter = filter;
    showCards();
    showCharts();
    showTable();
}

void OrdersFigures::showCards()
{
    const OrdersCards cards = cardsOf(m_metrics, m_before, m_currency);
    m_revenue->setContent(cards.revenue);
    m_aov->setContent(cards.aov);
    m_coverage->setContent(cards.coverage);
    m_time->setContent(cards.timeToReview);
    m_risk->setContent(cards.risk);
}

void OrdersFigures::showCharts()
{
    m_aovChart->setSpec(aovByRatingChart(m_metrics, m_currency, m_filter.ratings));
    m_ratingChart->setSpec(repeatByRatingChart(m_metrics, m_currency, m_filter.ratings));
    m_npsChart->setSpec(repeatByNpsChart(m_metrics, m_currency, m_filter.npsCategories));
}

std::vector<OpinionOrders> OrdersFigures::groups(const std::vector<OpinionOrders> &all) const
{
    std::vector<OpinionOrders> own;
    std::copy_if(all.begin(), all.end(), std::back_inserter(own),
        [this](const OpinionOrders &group) { return group.currency == m_currency; });
    return own;
}

void OrdersFigures::showTable()
{
    const QLocale locale;
    const Theme &theme = Theme::of(this);
    m_rows = groups(m_metrics.byRating);
    const auto categories = groups(m_metrics.byNpsCategory);
    m_rows.insert(m_rows.end(), categories.begin(), categories.end());
    std::vector<Change> changes(m_rows.size());
    if (m_before) {
        std::transform(m_rows.begin(), m_rows.end(), changes.begin(),
            [this](const OpinionOrders &group) { return aovChange(group, *m_before); });
        controlFalseDiscoveries(changes);
    }
    std::vector<std::vector<RowsTable::Cell>> rows;
    for (const OpinionOrders &group : m_rows) {
        const QColor few = basisOf(group.orders) == Basis::Few ? theme.faintText : QColor();
        const QColor fewCustomers = basisOf(group.repeatRate.n) == Basis::Few ? theme.faintText : QColor();
        QString name = group.category ? categoryName(*group.category) : locale.toString(group.rating) + u" ★"_s;
        if (few.isValid() || fewCustomers.isValid())
            name += u" · "_s + tr("few");
        const int order = group.category ? -1 - int(&group - m_rows.data()) : group.rating;
        rows.push_back({{name, order, few}, {writtenCount(group.orders, locale), qint64(group.orders), few},
            {writtenAmount(group.revenue, m_currency, locale), group.revenue, few},
            {writtenAmount(group.aov.value, m_currency, locale), group.aov.value.value_or(-1.0), few},
            {group.aov.ci95 ? writtenMoneyMargin(*group.aov.value, *group.aov.ci95, m_currency, locale) : u"–"_s, {},
                theme.faintText},
            m_before ? changeCell(changeMark(changes[rows.size()], ChangeUnit::Amount, Wanted::More, locale), theme)
                     : RowsTable::Cell{},
            {writtenShare(group.repeatRate.value, locale), group.repeatRate.value.value_or(-1.0), fewCustomers},
            {group.repeatRate.ci95 ? writtenInterval(*group.repeatRate.ci95, locale, true) : u"–"_s, {},
                theme.faintText},
            {writtenCount(group.repeatRate.n, locale), qint64(group.repeatRate.n), theme.faintText},
            {writtenShare(group.refundRate.value, locale), group.refundRate.value.value_or(-1.0), few}});
    }
    constexpr int changeColumn = 5;
    m_table->setColumnWanted(changeColumn, m_before.has_value());
    m_table->setRows(rows);
    const QString title = tr("By rating and NPS category");
    m_tableTitle->setText(m_currency.isEmpty() ? title : title + u" · "_s + m_currency);
    m_tableNote->setWholeText(
        tr("groups overlap: an order with several opinions is in each of theirs · click to filter") +
        (m_before ? u" · "_s + tr("change: of the order value") : QString()));
}

void OrdersFigures::choose(const OpinionOrders &group)
{
    Filter filter = m_filter;
    if (group.category) {
        const QList<NpsCategory> alone{*group.category};
        filter.npsCategories = filter.npsCategories == alone ? QList<NpsCategory>() : alone;
    } else {
        const QList<int> alone{group.rating};
        filter.ratings = filter.ratings == alone ? QList<int>() : alone;
    }
    Q_EMIT filterChanged(filter);
}

} // namespace plaudit
