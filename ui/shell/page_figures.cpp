// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page_figures.h"

#include "analytics/comparison.h"
#include "analytics/last_known_day.h"
#include "analytics/snapshot.h"
#include "wording/data_words.h"
#include "workspace/store_settings.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>
#include <QLocale>

namespace plaudit
{

namespace
{

Result<StoreFacts> factsOf(Reader &reader)
{
    const auto connections = reader.connections();
    if (!connections)
        return failure(connections.error());
    const auto name = storeNameIn(reader);
    if (!name)
        return failure(name.error());
    const auto lastRun = reader.lastRun();
    if (!lastRun)
        return failure(lastRun.error());
    const auto imports = reader.imports();
    if (!imports)
        return failure(imports.error());
    auto savedViews = reader.savedViews();
    if (!savedViews)
        return failure(savedViews.error());
    return StoreFacts{.storeName = *name,
        .isConnected = !connections->empty(),
        .hasImports = !imports->empty(),
        .lastRun = *lastRun,
        .savedViews = *std::move(savedViews)};
}

} // namespace

bool PageFigures::isEmpty() const
{
    return !hasImports && snapshot->size() == 0 && snapshot->responses().size() == 0 && snapshot->orders().size() == 0;
}

FigureStore::FigureStore(Workspace &workspace)
    : m_workspace(workspace)
{}

FigureStore::~FigureStore() = default;

Result<void> FigureStore::bringUpToDate(quint64 storeState)
{
    if (storeState != 0 && storeState == m_state)
        return {};
    m_state = 0;
    if (!m_reader) {
        auto reader = m_workspace.openReader();
        if (!reader)
            return failure(reader.error());
        m_reader = *std::move(reader);
    }
    auto snapshot = m_workspace.snapshot();
    if (!snapshot)
        return failure(snapshot.error());
    auto facts = factsOf(*m_reader);
    if (!facts)
        return failure(facts.error());
    m_snapshot = *std::move(snapshot);
    m_facts = *std::move(facts);
    m_state = storeState;
    return {};
}

Result<PageFigures> makeFigures(FigureStore &store, const View &view, const PageWork &work, quint64 storeState,
    const IndexingProgress &progress, const std::stop_token &stop)
{
    const auto found = withFoundRecords(store.workspace(), view.filter, progress, stop);
    if (!found)
        return failure(found.error());
    if (const auto done = store.bringUpToDate(storeState); !done)
        return failure(done.error());
    const Snapshot &snapshot = *store.snapshot();
    PageFigures figures{store.facts()};
    figures.snapshot = store.snapshot();
    figures.view = view;
    QElapsedTimer timer;
    timer.start();
    PageSources sources{.snapshot = store.snapshot(),
        .reader = store.reader(),
        .workspace = store.workspace(),
        .view = view,
        .filter = *found,
        .before = {},
        .stop = stop,
        .storeState = storeState};
    if (auto compared = comparedFilters(*found, view.comparison, lastKnownDay(snapshot))) {
        sources.filter = std::move(compared->now);
        sources.before = std::move(compared->before);
    }
    auto made = work(sources);
    if (!made)
        return failure(made.error());
    figures.made = *std::move(made);
    const QLocale locale;
    figures.caption = {.subject = subjectWords(sources.filter, sources.before, snapshot, locale),
        .source = sourceWords(figures.storeName, snapshot, locale),
        .dataMs = snapshot.lastSyncMs().value_or(0)};
    figures.elapsedMs = timer.elapsed();
    return figures;
}

Result<PageFigures> makeFigures(Workspace &workspace, const View &view, const PageWork &work)
{
    FigureStore store(workspace);
    return makeFigures(store, view, work, 0, [](const SearchProgress &) {}, {});
}

} // namespace plaudit
