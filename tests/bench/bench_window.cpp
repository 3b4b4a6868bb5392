// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a large store: from a changed filter to the painted page, how long the thread of the window is busy at
// a time while somebody looks around and a sync runs, and how the list of reviews opens and scrolls.
// Usage: bench_window [number of reviews, at most a million [page: only its changed filters]]
#include "analytics/snapshot.h"
#include "bench/bench_timing.h"
#include "bench/bench_workspace_store.h"
#include "credentials/memory_store.h"
#include "pages/figures_page.h"
#include "sample/sample_store.h"
#include "sample/store_server.h"
#include "shell/main_window.h"
#include "shell/session.h"
#include "shell/window_actions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTimer>
#include <QWheelEvent>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// Measures how long each event that the loop delivers keeps the thread, with all that it brings about at once.
class MeasuredApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        bool isHandled = false;
        const auto type = event->type();
        const QByteArray name = receiver->metaObject()->className();
        const double ms = millisecondsOf([&] { isHandled = QApplication::notify(receiver, event); });
        --m_depth;
        m_busy.push_back(ms);
        m_paintings += type == QEvent::UpdateRequest ? 1 : 0;
        if (ms > longestAllowed)
            std::printf("    %.0f ms: event %d of %s\n", ms, int(type), name.constData());
        return isHandled;
    }

    static constexpr double longestAllowed = 50.0;
    [[nodiscard]] std::vector<double> takeBusy() { return std::exchange(m_busy, {}); }
    [[nodiscard]] int takePaintings() { return std::exchange(m_paintings, 0); }

private:
    int m_depth = 0;
    int m_paintings = 0;
    std::vector<double> m_busy;
};

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Paintings are counted from there on: the loop may do some of them before it ends.
void waitUntilShown(Session &session)
{
    QEventLoop loop;
    QObject::connect(&session, &Session::shown, &loop, [&loop] {
        (void)static_cast<MeasuredApplication *>(qApp)->takePaintings();
        loop.quit();
    });
    loop.exec();
}

/// From the wish to the last pixel.
double millisecondsTo(const View &view, Session &session)
{
    return millisecondsOf([&] {
        session.setView(view);
        waitUntilShown(session);
        // Layouts first, then the painting of what changed.
        for (int pass = 0; pass < 2; ++pass)
            QCoreApplication::sendPostedEvents();
        if (static_cast<MeasuredApplication *>(qApp)->takePaintings() == 0)
            qFatal("nothing was painted");
    });
}

std::vector<Filter> filtersToTry(const Snapshot &snapshot)
{
    std::vector<Filter> filters;
    const QDate last = QDate::fromJulianDay(snapshot.lastDay());
    for (int i = 0; i < 6; ++i) {
        Filter filter;
        filter.from = last.addDays(-400 + 31 * i);
        filter.to = filter.from->addDays(30 + 20 * i);
        filters.push_back(filter);
        filter.ratings = {1 + i % 5};
        filters.push_back(filter);
        Filter byProduct;
        byProduct.products = {snapshot.products()[std::size_t(1 + i * 7)].id};
        filters.push_back(byProduct);
        byProduct.from = last.addDays(-90);
        filters.push_back(byProduct);
        Filter verified;
        verified.from = last.addDays(-365 + i);
        verified.isVerified = i % 2 == 0;
        filters.push_back(verified);
    }
    return filters;
}

void print(const QString &title, const std::vector<double> &times, double goalMs)
{
    const auto p95 = quantileOf(times, 0.95);
    std::printf("  %-52s %9.1f %9.1f %9.1f %7.0f%s\n", qPrintable(title), quantileOf(times, 0.5), p95,
        quantileOf(times, 1.0), goalMs, p95 < goalMs ? "" : " slower");
    std::fflush(stdout);
}

/// On all pages, or on the one of that key.
void measureFilters(Session &session, const Snapshot &snapshot, QStringView only)
{
    const auto filters = filtersToTry(snapshot);
    for (const PageId page : allPages) {
        if (!only.isEmpty() && keyOf(page) != only)
            continue;
        (void)millisecondsTo({.page = page}, session);
        std::vector<double> times;
        for (const Filter &filter : filters)
            times.push_back(millisecondsTo({.page = page, .filter = filter}, session));
        print(u"changed filter to painted page: "_s + keyOf(page), times, 60);
    }
}

void measureList(Session &session, MainWindow &window)
{
    std::vector<double> opened;
    for (int i = 0; i < 10; ++i) {
        (void)millisecondsTo({.page = PageId::Health}, session);
        opened.push_back(millisecondsTo({.page = PageId::Reviews}, session));
    }
    print(u"the list of reviews opens"_s, opened, 150);
    QAbstractItemView *list = nullptr;
    for (auto *view : window.page(PageId::Reviews).findChildren<QAbstractItemView *>()) {
        if (view->isVisible() && (!list || view->model()->rowCount() > list->model()->rowCount()))
            list = view;
    }
    if (!list)
        qFatal("the page has no list");
    std::printf("  %d rows are listed\n", list->model()->rowCount());
    std::vector<double> steps;
    for (int i = 0; i < 200; ++i) {
        const QPointF centre = QRectF(list->viewport()->rect()).center();
        QWheelEvent wheel(centre, list->viewport()->mapToGlobal(centre), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        steps.push_back(millisecondsOf([&] {
            QCoreApplication::sendEvent(list->viewport(), &wheel);
            list->viewport()->repaint();
        }));
        wait(8);
    }
    print(u"a step of the wheel"_s, steps, 20);
    if (list->verticalScrollBar()->value() == 0)
        qFatal("the wheel doesn't scroll");
}

void measureTour(MeasuredApplication &application, Session &session, MainWindow &window, const Snapshot &snapshot)
{
    (void)application.takeBusy();
    session.startSync();
    const auto filters = filtersToTry(snapshot);
    int step = 0;
    for (const PageId page : allPages) {
        for (int i = 0; i < 3; ++i) {
            session.setView({.page = page, .filter = filters[std::size_t(step++) % filters.size()]});
            wait(350);
        }
        window.actions().back->trigger();
        wait(200);
    }
    std::printf("  the sync ran %s the tour\n", session.isSyncing() ? "through" : "during a part of");
    session.stopSync();
    const auto busy = application.takeBusy();
    const auto tooLong =
        std::count_if(busy.begin(), busy.end(), [](double ms) { return ms > MeasuredApplication::longestAllowed; });
    std::printf("  %zu events of a tour over all pages while a sync runs: the longest took %.1f ms, %td more than 50\n",
        busy.size(), quantileOf(busy, 1.0), tooLong);
    QEventLoop loop;
    QTimer until;
    QObject::connect(&until, &QTimer::timeout, &loop, [&] {
        if (!session.isSyncing())
            loop.quit();
    });
    until.start(20);
    loop.exec();
}

/// Of its own, since a sync adds to it.
QString copyOf(const QString &kept)
{
    const auto folder = kept + u"-window"_s;
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    for (const auto &name : QDir(kept).entryList({u"plaudit.db"_s, u"snapshot*"_s}, QDir::Files)) {
        if (!QFile::copy(kept + u'/' + name, folder + u'/' + name))
            qFatal("the workspace can't be copied");
    }
    // Or the system writes gigabytes to the disk while the window is timed.
    if (const auto sync = QStandardPaths::findExecutable(u"sync"_s); !sync.isEmpty())
        (void)QProcess::execute(sync);
    return folder;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    MeasuredApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"plaudit-bench"_s);
    QCoreApplication::setApplicationName(u"plaudit-bench"_s);
    const auto reviews = std::clamp(argc > 1 ? std::atoll(argv[1]) : 1'000'000LL, 10'000LL, 1'000'000LL);
    const auto folder = copyOf(keptWorkspace(MadeStore::ofReviews(reviews)));
    const auto workspace = mustBe(Workspace::open(folder, Workspace::IfMissing::Fail), "open");
    const Secret key(u"k3yK3yk3yK3yk3yK3yk3yK3yk3yK3y42"_s);
    Connection connection;
    connection.userId = sampleUserId();
    const auto server =
        mustBe(StoreServer::start(sampleReviews({.seed = 3, .reviews = 20'000, .asOf = QDate(2026, 10, 31)}),
                   {.userId = connection.userId, .key = key}),
            "server");
    connection.baseUrl = server->origin();
    connection = mustBe(workspace->writer().saveConnection(connection).get(), "connection");
    MemoryStore credentials;
    mustBe(credentials.write(connection.keychainAccount(), key), "key");

    MainWindow window;
    window.resize(1440, 900);
    window.show();
    Session session(*workspace, credentials, window);
    waitUntilShown(session);
    const auto snapshot = mustBe(workspace->snapshot(), "snapshot");
    std::printf("%zu reviews\n  %-52s %9s %9s %9s %7s\n", snapshot->size(), "ms", "median", "p95", "worst", "goal");
    const auto only = QString::fromLocal8Bit(argc > 2 ? argv[2] : "");
    measureFilters(session, *snapshot, only);
    if (!only.isEmpty())
        return EXIT_SUCCESS;
    measureList(session, window);
    measureTour(application, session, window, *snapshot);
    return EXIT_SUCCESS;
}
