// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/figure_context.h"
#include "pages/figures_page.h"
#include "pages/kept_reading.h"
#include "pages/order_files.h"
#include "workspace/orders_content.h"

class QMenu;

namespace plaudit
{

class OrderMatching;
class OrdersFigures;
class ViewSwitch;

/// Orders beside opinions: the figures, how well the two meet, and the files that told of the orders.
class OrdersPage : public FiguresPage
{
    Q_OBJECT

public:
    explicit OrdersPage(QWidget *parent = nullptr);

    enum class Section { Figures, Matching, Files };
    void setSection(Section section);
    [[nodiscard]] Section section() const;

    [[nodiscard]] PageWork work() override;
    using QWidget::show;
    void show(const OrdersContent &content, const Filter &filter, const FigureContext &context = {});
    /// The file's rejected rows, or all differences, once they are shown next.
    void showFile(OrderFiles::List list);
    void setBusy(bool isBusy);
    /// What is wished to be listed.
    [[nodiscard]] const OrdersRequest &request() const { return m_request; }
    [[nodiscard]] OrdersFigures &figures() { return *m_figures; }
    [[nodiscard]] OrderMatching &matching() { return *m_matching; }
    [[nodiscard]] OrderFiles &files() { return *m_files; }

Q_SIGNALS:
    void importRequested();

private:
    void showCurrencies();
    void showCurrent();
    void chooseCurrency(const QString &currency);

    OrdersContent m_content;
    std::shared_ptr<KeptReading<OrdersRequest, OrderLists>> m_lists; ///< shared with works that outlast the page
    OrdersRequest m_request;
    Filter m_filter;
    FigureContext m_context;
    QString m_currency;       ///< that is shown
    QString m_chosenCurrency; ///< by the person; empty: that of most orders
    ViewSwitch *m_switch;
    QToolButton *m_currencies;
    QStackedWidget *m_views;
    OrdersFigures *m_figures;
    OrderMatching *m_matching;
    OrderFiles *m_files;
};

} // namespace plaudit
