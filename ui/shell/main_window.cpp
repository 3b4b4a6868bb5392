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
#include "shell/shortcuts_sheet.h"
#include "shell/status_line.h"
#include "shell/view_commands.h"
#include "shell/window_actions.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace plaudit
{

static const QString geometryKey = u"window/geometry"_s;
static const QString zoomKey = u"window/zoom"_s;
static const QString railKey = u"window/rail_collapsed"_s;
static constexpr double zoomStep = 0.1;

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

void MainWindow::connectActions()
{
    connect(m_actions->connectOkendo, &QAction::triggered, this, &MainWindow::connectRequested);
    connect(m_actions->sync, &QAction::triggered, this, &MainWindow::syncRequested);
    connect(m_actions->fullSweep, &QAction::triggered, this, &MainWindow::fullSweepRequested);
    connect(m_actions->stop, &QAction::triggered, this, &MainWindow::stopRequested);
    connect(m_actions->leaveSample, &QAction::triggered, this, &MainWindow::leaveSampleRequested);
    connect(m_actions->removeSample, &QAction::triggered, this, &MainWindow::removeSampleRequested);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions, &WindowActions::pageChosen, this, [this](PageId id) {
        goTo(id);
        page().setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_rail, &Rail::pageRequested, this, &MainWindow::goTo);
    connect(m_actions->addSurveys, &QAction::triggered, this, &MainWindow::addSurveysRequested);
    connect(m_actions->importEvents, &QAction::triggered, this, &MainWindow::importEventsRequested);
    connect(m_actions->importReviews, &QAction::triggered, this, &MainWindow::importReviewsRequested);
    connect(m_actions->importOrders, &QAction::triggered, this, &MainWindow::importOrdersRequested);
    connect(m_actions->watchFolder, &QAction::triggered, this, &MainWindow::watchFolderRequested);
    connect(m_actions->back, &QAction::triggered, this, &MainWindow::backRequested);
    connect(m_actions->forward, &QAction::triggered, this, &MainWindow::forwardRequested);
    connect(m_actions->collapse, &QAction::toggled, m_rail, &Rail::setCollapsed);
    connect(m_actions->fullScreen, &QAction::toggled, this,
        [this](bool isFull) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, isFull)); });
    connect(m_actions->zoomIn, &QAction::triggered, this, [this] { setZoom(interfaceZoom() + zoomStep); });
    connect(m_actions->zoomOut, &QAction::triggered, this, [this] { setZoom(interfaceZoom() - zoomStep); });
    connect(m_actions->zoomReset, &QAction::triggered, this, [this] { setZoom(1.0); });
    connect(m_actions->diagnostics, &QAction::triggered, this, &MainWindow::diagnosticsRequested);
    connect(m_actions->find, &QAction::triggered, this, &MainWindow::find);
    connect(m_actions->copy, &QAction::triggered, this, &MainWindow::copy);
    connect(m_actions->undo, &QAction::triggered, m_status, &StatusLine::undo);
    connect(m_status, &StatusLine::undoChanged, m_actions->undo, &QAction::setEnabled);
    connect(m_actions->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions, &WindowActions::themeChosen, this, &MainWindow::chooseTheme);
    connect(m_rail, &Rail::collapseToggled, m_actions->collapse, &QAction::setChecked);
    connect(m_syncButton, &QPushButton::clicked, this, &MainWindow::syncRequested);
    connect(m_connectButton, &QPushButton::clicked, this, &MainWindow::connectRequested);
    connect(m_themeButton, &QToolButton::clicked, this,
        [this] { chooseTheme(Theme::of(this).isDark ? Theme::Mode::Light : Theme::Mode::Dark); });
    connect(new QShortcut(Qt::Key_F10, this), &QShortcut::activated, m_menuButton, &QToolButton::showMenu);
}

void MainWindow::connectPages()
{
    connect(m_filterBar, &FilterBar::viewRequested, this, &MainWindow::viewRequested);
    for (const auto &[id, page] : m_byId)
        connectPage(page);
    connect(m_nps, &NpsPage::addSurveysRequested, this, &MainWindow::addSurveysRequested);
    connect(m_orders, &OrdersPage::importRequested, this, &MainWindow::importOrdersRequested);
    connect(m_health, &HealthPage::addSurveysRequested, this, &MainWindow::addSurveysRequested);
    connect(m_health, &HealthPage::importEventsRequested, this, &MainWindow::importEventsRequested);
    connect(m_health, &HealthPage::quarantineRetryRequested, this, &MainWindow::quarantineRetryRequested);
    connect(m_connections, &ConnectionsPage::addSurveysRequested, this, &MainWindow::addSurveysRequested);
    connect(m_connections, &ConnectionsPage::importFilesRequested, this, &MainWindow::importFilesRequested);
    connect(m_connections, &ConnectionsPage::watchFolderRequested, this, &MainWindow::watchFolderRequested);
    connect(m_connections, &ConnectionsPage::fullSweepRequested, this, &MainWindow::fullSweepRequested);
    connect(m_connections, &ConnectionsPage::replaceKeyRequested, this, &MainWindow::replaceKeyRequested);
    connect(m_firstStart, &FirstStartPage::importRequested, this, &MainWindow::importFilesRequested);
    connect(m_firstStart, &FirstStartPage::connectRequested, this, &MainWindow::connectRequested);
    connect(m_firstStart, &FirstStartPage::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_status, &StatusLine::stopRequested, this, &MainWindow::stopRequested);
}

void MainWindow::connectPage(FiguresPage *page)
{
    connect(page, &FiguresPage::filterChanged, this,
        [this](const Filter &filter) { ask([&](View &view) { view.filter = filter; }); });
    connect(page, &FiguresPage::bucketChosen, this,
        [this](std::optional<Bucket> bucket) { ask([&](View &view) { view.bucket = bucket; }); });
    connect(page, &FiguresPage::pageRequested, this, [this](PageId id, const Filter &filter, const QString &subject) {
        ask([&](View &view) {
            view.page = id;
            view.filter = filter;
            view.subject = subject;
        });
    });
    connect(page, &FiguresPage::refreshRequested, this, &MainWindow::refreshRequested);
    connect(page, &FiguresPage::undoable, m_status, &StatusLine::offerUndo);
    connect(page, &FiguresPage::syncRequested, this, &MainWindow::syncRequested);
    connect(page, &FiguresPage::connectRequested, this, &MainWindow::connectRequested);
    connect(page, &FiguresPage::retryRequested, this, &MainWindow::retryRequested);
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
        m_pages->setCurrentWidget(&page());
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

void MainWindow::setZoom(double zoom)
{
    setInterfaceZoom(zoom);
    setThemeMode(m_themeMode);
    m_actions->zoomIn->setEnabled(interfaceZoom() < largestZoom);
    m_actions->zoomOut->setEnabled(interfaceZoom() > smallestZoom);
    if (m_keepsPlace)
        QSettings().setValue(zoomKey, interfaceZoom());
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
    m_pages->setCurrentWidget(&page());
}

void MainWindow::restorePlace()
{
    m_keepsPlace = true;
    const QSettings settings;
    restoreGeometry(settings.value(geometryKey).toByteArray());
    const QScreen *nearest = QGuiApplication::screenAt(frameGeometry().center());
    const QRect available = (nearest ? nearest : QGuiApplication::primaryScreen())->availableGeometry();
    if (!available.contains(frameGeometry().topLeft()) || !nearest) {
        resize(size().boundedTo(available.size()));
        move(available.center() - QPoint(width() / 2, height() / 2));
    }
    setRailCollapsed(settings.value(railKey).toBool());
    m_themeMode = rememberedThemeMode();
    setZoom(settings.value(zoomKey, 1.0).toDouble());
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

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_keepsPlace) {
        QSettings settings;
        settings.setValue(geometryKey, saveGeometry());
        settings.setValue(railKey, m_rail->isCollapsed());
    }
    QMainWindow::closeEvent(event);
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

void MainWindow::chooseTheme(Theme::Mode mode)
{
    setThemeMode(mode);
    if (m_keepsPlace)
        rememberThemeMode(mode);
}

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutsSheet(*m_actions, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::find()
{
    if (m_pages->currentWidget() == m_firstStart || page().find())
        return;
    m_filterBar->edit(FilterPart::Search);
}

void MainWindow::copy()
{
    if (QWidget *focused = focusWidget()) {
        QKeyEvent keys(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
        QCoreApplication::sendEvent(focused, &keys);
    }
}

void MainWindow::showAbout()
{
    QMessageBox box(QMessageBox::NoIcon, tr("About Plaudit"),
        tr("Plaudit %1").arg(QString::fromLatin1(PLAUDIT_VERSION)), QMessageBox::Close, this);
    box.setIconPixmap(applicationIcon().pixmap(QSize(56, 56), devicePixelRatioF()));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("What customers say, and what it is worth.\n\nFree software under the GNU General Public "
                              "License, version 3 or later; it comes without any warranty. Typeface: Inter, under the "
                              "SIL Open Font License.\n\nNot made by or with Okendo."));
    box.exec();
}

} // namespace plaudit
