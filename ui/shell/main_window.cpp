// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "pages/connections_page.h"
#include "pages/customers_page.h"
#include "pages/health_page.h"
#include "pages/nps_page.h"
#include "pages/orders_page.h"
#include "pages/overview_page.h"
#include "pages/products_page.h"
#include "pages/ratings_page.h"
#include "pages/reviews_page.h"
#include "pages/sentiment_page.h"
#include "shell/filter_bar.h"
#include "shell/first_start_page.h"
#include "shell/icons.h"
#include "shell/looks.h"
#include "shell/notice_bar.h"
#include "shell/rail.h"
#include "shell/saved_views_button.h"
#include "shell/status_line.h"
#include "shell/view_commands.h"
#include "shell/window_actions.h"

#include <QDragEnterEvent>
#include <QGridLayout>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace plaudit
{

MainWindow::MainWindow(std::function<QDate()> today, QWidget *parent)
    : QMainWindow(parent)
    , m_today(std::move(today))
    , m_actions(new WindowActions(this))
    , m_rail(new Rail(this))
    , m_filterBar(new FilterBar(m_today, this))
    , m_commands(new ViewCommands(*this, *m_actions, *m_filterBar, m_today))
    , m_notices(new QVBoxLayout)
    , m_pages(new QStackedWidget(this))
    , m_overview(new OverviewPage(this))
    , m_ratings(new RatingsPage(this))
    , m_sentiment(new SentimentPage(this))
    , m_nps(new NpsPage(this))
    , m_productsPage(new ProductsPage(this))
    , m_orders(new OrdersPage(this))
    , m_customers(new CustomersPage(this))
    , m_reviews(new ReviewsPage(this))
    , m_health(new HealthPage(this))
    , m_connections(new ConnectionsPage(this))
    , m_firstStart(new FirstStartPage(this))
    , m_status(new StatusLine(this))
    , m_backButton(new QToolButton(this))
    , m_forwardButton(new QToolButton(this))
    , m_syncButton(new QPushButton(besideIcon(tr("Sync now")), this))
    , m_connectButton(new QPushButton(besideIcon(tr("Connect…")), this))
    , m_themeButton(new QToolButton(this))
    , m_menuButton(new QToolButton(this))
{
    setWindowTitle(u"Plaudit"_s);
    setWindowIcon(applicationIcon());
    setMinimumSize(smallest);
    resize(1280, 820);
    layOut();
    connectActions();
    connectPages();
    setConnected(false);
    setSyncing(false);
    setSample(false);
    setHistory(false, false);
    setThemeMode(Theme::Mode::System);
    showView({});
    showPage();
}

void MainWindow::layOut()
{
    const std::initializer_list<FiguresPage *> pages = {m_overview, m_ratings, m_sentiment, m_nps, m_productsPage,
        m_orders, m_customers, m_reviews, m_health, m_connections};
    for (FiguresPage *page : pages) {
        m_pages->addWidget(page);
        m_byId.emplace(page->id(), page);
    }
    setAcceptDrops(true);
    m_pages->addWidget(m_firstStart);
    setLook(m_connectButton, u"primary"_s);
    setLook(m_themeButton, u"quiet"_s);
    setLook(m_menuButton, u"quiet"_s);
    m_syncButton->setToolTip(tr("Fetch what is new (F5)"));
    m_syncButton->setAccessibleName(tr("Sync now"));
    m_themeButton->setToolTip(tr("Light or dark"));
    m_themeButton->setAccessibleName(tr("Light or dark"));
    m_menuButton->setToolTip(tr("Menu (F10)"));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(m_actions->menu());
    for (const auto &[button, action] :
        {std::pair{m_backButton, m_actions->back}, {m_forwardButton, m_actions->forward}}) {
        setLook(button, u"quiet"_s);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->toolTip());
        m_filterBar->addLeading(button);
    }
    m_filterBar->addTrailing(m_commands->savedViews());
    m_filterBar->addTrailing(m_connectButton);
    m_filterBar->addTrailing(m_syncButton);
    m_filterBar->addTrailing(m_themeButton);
    m_filterBar->addTrailing(m_menuButton);
    auto *body = new QWidget(this);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_rail, 0, 0, 4, 1);
    grid->addWidget(m_filterBar, 0, 1);
    grid->addLayout(m_notices, 1, 1);
    grid->addWidget(m_pages, 2, 1);
    grid->addWidget(m_status, 3, 1);
    grid->setRowStretch(2, 1);
    grid->setColumnStretch(1, 1);
    setCentralWidget(body);
}

void MainWindow::ask(const std::function<void(View &)> &change)
{
    View view = m_view;
    change(view);
    if (view != m_view)
        Q_EMIT viewRequested(view);
}

void MainWindow::goTo(PageId page)
{
    View view = m_view;
    view.page = page;
    view.subject.clear();
    if (view == m_view)
        return;
    showView(view);
    Q_EMIT viewRequested(view);
}

void MainWindow::showView(const View &view)
{
    m_view = view;
    m_filterBar->show(view);
    m_rail->showPage(view.page);
    if (m_pages->currentWidget() != m_firstStart)
        turnTo(page());
}

void MainWindow::holdPages(bool areHeld)
{
    m_pages->setUpdatesEnabled(!areHeld);
}

void MainWindow::turnTo(FiguresPage &page)
{
    const bool isOther = m_pages->currentWidget() != &page;
    const bool hasFocus = m_pages->isAncestorOf(focusWidget());
    m_pages->setCurrentWidget(&page);
    // The stack would give the focus to whatever comes first there, though it be a field that takes what is typed.
    if (isOther && hasFocus && page.focusProxy())
        page.takeFocus();
}

void MainWindow::setStoreName(const QString &name)
{
    m_rail->setStoreName(name);
}

void MainWindow::setChoices(FilterChoices choices)
{
    m_filterBar->setChoices(std::move(choices));
}

void MainWindow::setConnected(bool isConnected)
{
    m_isConnected = isConnected;
    m_connectButton->setVisible(!isConnected);
    m_syncButton->setVisible(isConnected);
    m_actions->sync->setEnabled(isConnected);
    m_actions->fullSweep->setEnabled(isConnected);
    for (const auto &[id, page] : m_byId)
        page->setConnected(isConnected);
}

void MainWindow::setSyncing(bool isSyncing)
{
    m_syncButton->setEnabled(!isSyncing);
    m_actions->sync->setEnabled(m_isConnected && !isSyncing);
    m_actions->connectOkendo->setEnabled(!isSyncing);
    m_actions->fullSweep->setEnabled(m_isConnected && !isSyncing);
    m_actions->stop->setEnabled(isSyncing);
    m_connections->setBusy(isSyncing);
    m_orders->setBusy(isSyncing);
}

void MainWindow::setSample(bool isSample)
{
    m_actions->leaveSample->setVisible(isSample);
    m_actions->removeSample->setVisible(isSample);
    // The sample store can be made again.
    m_actions->backUp->setVisible(!isSample);
    m_actions->restore->setVisible(!isSample);
}

void MainWindow::setMakingSample(bool isMaking)
{
    m_firstStart->setMakingSample(isMaking);
    m_actions->connectOkendo->setEnabled(!isMaking);
}

void MainWindow::setHistory(bool canGoBack, bool canGoForward)
{
    m_actions->back->setEnabled(canGoBack);
    m_actions->forward->setEnabled(canGoForward);
}

void MainWindow::setThemeMode(Theme::Mode mode)
{
    m_themeMode = mode;
    Theme::of(mode).applyTo(this);
    m_actions->checkTheme(mode);
    updateIcons();
}

void MainWindow::showNoticeBar(NoticeBar *bar)
{
    m_notices->addWidget(bar);
}

void MainWindow::setRailCollapsed(bool isCollapsed)
{
    m_rail->setCollapsed(isCollapsed);
}

void MainWindow::showFirstStart()
{
    m_filterBar->setConditionsVisible(false);
    m_commands->savedViews()->hide();
    m_pages->setCurrentWidget(m_firstStart);
    m_connectButton->hide();
    m_rail->hide();
    m_status->hide();
}

void MainWindow::showPage()
{
    m_filterBar->setConditionsVisible(true);
    m_commands->savedViews()->show();
    m_rail->show();
    m_status->show();
    turnTo(page());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    constexpr int roomy = 1240;
    const QString words = width() < roomy ? QString() : besideIcon(tr("Sync now"));
    if (m_syncButton->text() != words)
        m_syncButton->setText(words);
    m_commands->savedViews()->setToolButtonStyle(
        words.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void MainWindow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        m_actions->back->trigger();
    else if (event->button() == Qt::ForwardButton)
        m_actions->forward->trigger();
    else
        QMainWindow::mouseReleaseEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    m_firstStart->setDropTarget(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_firstStart->setDropTarget(false);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_firstStart->setDropTarget(false);
    QStringList paths;
    const auto urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

void MainWindow::updateIcons()
{
    const Theme &theme = Theme::of(this);
    m_syncButton->setIcon(lineIcon(u"sync"_s, theme.secondText));
    m_connectButton->setIcon(lineIcon(u"connect"_s, theme.onAccent));
    m_themeButton->setIcon(lineIcon(theme.isDark ? u"sun"_s : u"moon"_s, theme.secondText));
    m_menuButton->setIcon(lineIcon(u"menu"_s, theme.secondText));
    const bool isRightToLeft = this->isRightToLeft();
    m_actions->back->setIcon(lineIcon(isRightToLeft ? u"forward"_s : u"back"_s, theme.secondText));
    m_actions->forward->setIcon(lineIcon(isRightToLeft ? u"back"_s : u"forward"_s, theme.secondText));
}

} // namespace plaudit
