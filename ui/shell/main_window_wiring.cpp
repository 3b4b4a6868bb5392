// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions and pages set off.
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
#include "shell/main_window.h"
#include "shell/rail.h"
#include "shell/shortcuts_sheet.h"
#include "shell/status_line.h"
#include "shell/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr double zoomStep = 0.1;

/// A scroll area follows keys that move within it, but not those that come into it from elsewhere.
static void bringIntoView(QWidget *before, QWidget *focused)
{
    const bool isByKeys = before && focused && QGuiApplication::mouseButtons() == Qt::NoButton;
    if (!isByKeys || before->window() != focused->window())
        return;
    for (QWidget *outer = focused->parentWidget(); outer && !outer->isWindow(); outer = outer->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(outer);
        if (area && !area->isAncestorOf(before))
            area->ensureWidgetVisible(focused);
    }
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
        page().takeFocus();
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
    connect(qApp, &QApplication::focusChanged, this, &bringIntoView);
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
