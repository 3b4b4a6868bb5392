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

Result<void> describeStore(PageFigures &figures, Reader &reader)
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
    figures.savedViews = *std::move(savedViews);
    figures.isConnected = !connections->empty();
    figures.storeName = *name;
    figures.hasImports = !imports->empty();
    figures.lastRun = *lastRun;
    return {};
}

} // namespace

bool PageFigures::isEmpty() const
{
    return !hasImports && snapshot->size() == 0 && snapshot->responses().size() == 0 && snapshot->orders().size() == 0;
}

Result<PageFigures> makeFigures(Workspace &workspace, const View &view, const PageWork &work,
    const std::function<void(const SearchProgress &)> &progress, const std::stop_token &stop, quint64 storeState)
{
    auto found = withFoundRecords(
        workspace, view.filter, progress ? progress : [](const SearchProgress &) {}, stop);
    if (!found)
        return failure(found.error());
    auto snapshot = workspace.snapshot();
    if (!snapshot)
        return failure(snapshot.error());
    auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());
    PageFigures figures;
    figures.snapshot = *snapshot;
    figures.view = view;
    if (const auto described = describeStore(figures, **reader); !described)
        return failure(described.error());
    QElapsedTimer timer;
    timer.start();
    PageSources sources{.snapshot = *snapshot,
        .reader = **reader,
        .workspace = workspace,
        .view = view,
        .filter = *found,
        .before = {},
        .stop = stop,
        .storeState = storeState};
    if (auto compared = comparedFilters(*found, view.comparison, lastKnownDay(**snapshot))) {
        sources.filter = std::move(compared->now);
        sources.before = std::move(compared->before);
    }
    auto made = work(sources);
    if (!made)
        return failure(made.error());
    figures.made = *std::move(made);
    const QLocale locale;
    figures.caption = {.subject = subjectWords(sources.filter, sources.before, **snapshot, locale),
        .source = sourceWords(figures.storeName, **snapshot, locale),
        .dataMs = (*snapshot)->lastSyncMs().value_or(0)};
    figures.elapsedMs = timer.elapsed();
    return figures;
}

} // namespace plaudit
