// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/orders_page.h"

#include "pages/order_matching.h"
#include "pages/orders_figures.h"
#include "pages/view_switch.h"
#include "shell/looks.h"
#include "wording/numbers.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

OrdersPage::OrdersPage(QWidget *parent)
    : FiguresPage(PageId::Orders, parent)
    , m_lists(std::make_shared<KeptReading<OrdersRequest, OrderLists>>())
    , m_switch(new ViewSwitch({tr("Figures"), tr("Matching"), tr("Files")}, this))
    , m_currencies(new QToolButton(this))
    , m_views(new QStackedWidget(this))
    , m_figures(new OrdersFigures)
    , m_matching(new OrderMatching)
    , m_files(new OrderFiles)
{
    m_switch->setAccessibleName(tr("View of the orders"));
    m_currencies->setPopupMode(QToolButton::InstantPopup);
    setLook(m_currencies, u"quiet"_s);
    m_currencies->setMenu(new QMenu(m_currencies));
    m_currencies->setAccessibleName(tr("Currency"));
    m_currencies->setToolTip(tr("Currencies are never added up"));
    m_currencies->hide();
    addTrailing(m_currencies);
    addTrailing(m_switch);
    m_switch->hide();
    for (QWidget *view :
        {static_cast<QWidget *>(m_figures), static_cast<QWidget *>(m_matching), static_cast<QWidget *>(m_files)})
        m_views->addWidget(view);
    setFigures(m_views);
    connect(m_switch, &ViewSwitch::chosen, this, [this] { showCurrent(); });
    connect(m_figures, &OrdersFigures::filterChanged, this, &OrdersPage::filterChanged);
    connect(m_figures, &OrdersFigures::customersRequested, this,
        [this] { Q_EMIT pageRequested(PageId::Customers, m_filter, {}); });
    connect(m_figures, &OrdersFigures::matchesRequested, this, [this] { setSection(Section::Matching); });
    const auto list = [this](const OrdersRequest &request) {
        m_request = request;
        Q_EMIT refreshRequested();
    };
    connect(m_matching, &OrderMatching::requestChanged, this, list);
    connect(m_files, &OrderFiles::requestChanged, this, list);
    connect(m_files, &OrderFiles::importRequested, this, &OrdersPage::importRequested);
    connect(this, &FiguresPage::noticeActionRequested, this, &OrdersPage::importRequested);
}

PageWork OrdersPage::work()
{
    return [this, request = m_request, kept = m_lists](const PageSources &sources) {
        const auto read = [&] { return orderLists(sources.reader, request); };
        return kept->get(sources.storeState, request, read).map([&](const std::shared_ptr<const OrderLists> &lists) {
            auto content = ordersContent(*sources.snapshot, *lists, sources.filter, sources.before);
            const auto rows = content.metrics.orders;
            return PageMade{.rows = rows,
                .show = [this, content = std::move(content), filter = sources.view.filter,
                            context = figureContext(sources)] { show(content, filter, context); }};
        });
    };
}

void OrdersPage::setSection(Section section)
{
    m_switch->setCurrent(int(section));
    showCurrent();
}

OrdersPage::Section OrdersPage::section() const
{
    return Section(m_switch->current());
}

void OrdersPage::showFile(OrderFiles::List list)
{
    setSection(Section::Files);
    m_files->setList(list);
}

void OrdersPage::setBusy(bool isBusy)
{
    m_matching->setBusy(isBusy);
    m_files->setBusy(isBusy);
}

void OrdersPage::show(const OrdersContent &content, const Filter &filter, const FigureContext &context)
{
    m_content = content;
    m_filter = filter;
    m_context = context;
    const auto &currencies = content.metrics.byCurrency;
    const auto has = [&](const QString &currency) {
        return std::any_of(currencies.begin(), currencies.end(),
            [&](const CurrencyOrders &orders) { return orders.currency == currency; });
    };
    m_currency = has(m_chosenCurrency) ? m_chosenCurrency
                 : currencies.empty()  ? QString()
                                       : currencies.front().currency;
    if (!content.hasOrders && content.files.empty()) {
        m_switch->hide();
        m_currencies->hide();
        showNotice(
            {u"orders"_s, tr("No orders yet"),
                tr("In Shopify, open Orders, choose Export, then all orders as plain CSV; the file comes by "
                   "email when it is large. Drop it anywhere on this window. Exports of WooCommerce, BigCommerce, "
                   "Magento, Amazon and other shops are read too."),
                tr("Import orders…")},
            Action::Own);
        return;
    }
    m_figures->show(content.metrics, content.before, m_currency, filter, context);
    m_matching->show(content);
    m_files->show(content);
    m_switch->show();
    showCurrencies();
    showCurrent();
}

void OrdersPage::showCurrent()
{
    m_views->setCurrentIndex(m_switch->current());
    m_currencies->setVisible(section() == Section::Figures && m_content.metrics.byCurrency.size() > 1);
    const bool isNothing = m_content.metrics.orders == 0 && m_content.metrics.reviews.total() == 0 &&
                           m_content.metrics.responses.total() == 0;
    if (isNothing && !m_filter.isEmpty() && section() != Section::Files) {
        showNotice({u"filter"_s, tr("No orders fit this filter"),
                       tr("Choose a longer time or fewer conditions, or clear the filter."), {}},
            Action::ClearFilter);
        return;
    }
    const QLocale locale;
    QString words = tr("%Ln orders", nullptr, int(m_content.metrics.orders));
    const MatchCounts &reviews = m_content.metrics.reviews;
    if (reviews.total() > 0)
        words += u" · "_s + tr("%1 of reviews have their order")
                                .arg(writtenShare(shareOf(reviews.matched(), reviews.total()).value, locale));
    if (m_content.before && section() == Section::Figures)
        words += u" · "_s + againstWords(m_context);
    const bool isFew = m_content.metrics.orders > 0 && basisOf(m_content.metrics.orders) == Basis::Few;
    showFigures(words, isFew ? tr("under 30 orders: read with care") : QString());
}

void OrdersPage::showCurrencies()
{
    auto *menu = m_currencies->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    for (const CurrencyOrders &orders : m_content.metrics.byCurrency) {
        const QString name = orders.currency.isEmpty() ? tr("without a currency") : orders.currency;
        auto *action = menu->addAction(name + u" · "_s + tr("%Ln orders", nullptr, int(orders.orders)), this,
            [this, currency = orders.currency] { chooseCurrency(currency); });
        action->setCheckable(true);
        action->setChecked(orders.currency == m_currency);
        group->addAction(action);
    }
    m_currencies->setText((m_currency.isEmpty() ? tr("without a currency") : m_currency) + u" ▾"_s);
}

void OrdersPage::chooseCurrency(const QString &currency)
{
    m_chosenCurrency = currency;
    m_currency = currency;
    m_figures->show(m_content.metrics, m_content.before, m_currency, m_filter, m_context);
    showCurrencies();
}

} // namespace plaudit
