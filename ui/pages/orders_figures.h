// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "pages/figure_context.h"
#include "workspace/orders_content.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace plaudit
{

class ChartPanel;
class ElidedLabel;
class KpiCard;
class RowsTable;

/// What the orders of one currency say: revenue, order value, coverage, time to review, revenue at risk, and what those
/// bought who gave each rating or are of each NPS category.
class OrdersFigures : public QWidget
{
    Q_OBJECT

public:
    explicit OrdersFigures(QWidget *parent = nullptr);

    void show(const OrdersMetrics &metrics, const std::optional<OrdersMetrics> &before, const QString &currency,
        const Filter &filter, const FigureContext &context);

Q_SIGNALS:
    void filterChanged(const plaudit::Filter &filter);
    /// The rows behind a figure: who bought, and which order each opinion belongs to.
    void customersRequested();
    void matchesRequested();

private:
    [[nodiscard]] QWidget *makeCharts();
    [[nodiscard]] QWidget *makeTable();
    void connectRows();
    void showCards();
    void showCharts();
    void showTable();
    void choose(const OpinionOrders &group);
    /// The groups of the currency that a chart shows, in its order.
    [[nodiscard]] std::vector<OpinionOrders> groups(const std::vector<OpinionOrders> &all) const;

    OrdersMetrics m_metrics;
    std::optional<OrdersMetrics> m_before;
    QString m_currency;
    Filter m_filter;
    KpiCard *m_revenue, *m_aov, *m_coverage, *m_time, *m_risk;
    ChartPanel *m_aovChart, *m_ratingChart, *m_npsChart;
    RowsTable *m_table;
    QLabel *m_tableTitle;
    ElidedLabel *m_tableNote;
    std::vector<OpinionOrders> m_rows; ///< of the table
};

} // namespace plaudit
