// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/figure_maker.h"

#include "workspace/store_watch.h"

#include <QtConcurrentRun>

#include <chrono>
#include <memory>

using namespace std::chrono_literals;

namespace plaudit
{

/// Old figures stay as they are for this long.
static constexpr auto patience = 100ms;

FigureMaker::FigureMaker(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_workers.setMaxThreadCount(1);
    m_workers.setExpiryTimeout(-1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &FigureMaker::late);
}

FigureMaker::~FigureMaker()
{
    m_stop.request_stop();
    m_worker.waitForFinished();
    QtConcurrent::run(&m_workers, [this] {
        m_store.reset();
        m_watch.reset();
    }).waitForFinished();
}

void FigureMaker::make(const View &view, PageWork work)
{
    if (!m_isMaking) {
        start(view, work);
        return;
    }
    m_next.emplace(view, std::move(work));
    m_stop.request_stop();
}

void FigureMaker::start(const View &view, const PageWork &work)
{
    m_isMaking = true;
    m_stop = std::stop_source();
    if (!m_patience.isActive())
        m_patience.start();
    m_worker = QtConcurrent::run(&m_workers, [this, view, work, stop = m_stop.get_token()] {
        if (!m_watch) {
            m_watch = std::make_unique<StoreWatch>(m_workspace);
            m_store = std::make_unique<FigureStore>(m_workspace);
        }
        const auto tell = [this](const SearchProgress &progress) {
            QMetaObject::invokeMethod(
                this, [this, progress] { Q_EMIT indexing(progress); }, Qt::QueuedConnection);
        };
        // Asked before anything is read, so that what is kept is at least as new as the state it is kept for.
        const auto state = m_watch->state();
        const auto figures = std::make_shared<const Result<PageFigures>>(
            withChoices(makeFigures(*m_store, view, work, state, tell, stop)));
        // Queued: the destructor's wait may run this in its own thread, where nothing must be started any more.
        QMetaObject::invokeMethod(
            this, [this, figures] { take(*figures); }, Qt::QueuedConnection);
    });
}

Result<PageFigures> FigureMaker::withChoices(Result<PageFigures> figures)
{
    if (!figures)
        return figures;
    if (!m_choices || m_choicesOf.lock() != figures->snapshot) {
        m_choices = std::make_shared<const FilterChoices>(filterChoices(*figures->snapshot));
        m_choicesOf = figures->snapshot;
    }
    figures->choices = m_choices;
    return figures;
}

void FigureMaker::take(const Result<PageFigures> &figures)
{
    m_isMaking = false;
    if (m_next) {
        const auto [view, work] = *std::exchange(m_next, std::nullopt);
        start(view, work);
        return;
    }
    m_patience.stop();
    if (figures)
        Q_EMIT made(*figures);
    else
        Q_EMIT failed(figures.error());
}

} // namespace plaudit
