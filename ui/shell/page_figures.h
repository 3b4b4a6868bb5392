// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter_choices.h"
#include "charts/chart_caption.h"
#include "pages/page_work.h"
#include "workspace/page_contents.h"
#include "workspace/saved_views.h"
#include "workspace/searching.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace plaudit
{

class Snapshot;
class Workspace;

/// What a page shows, made from one snapshot, with what the window says of the store beside it.
struct PageFigures
{
    std::shared_ptr<const Snapshot> snapshot;
    std::shared_ptr<const FilterChoices> choices; ///< where FigureMaker made it
    View view;
    PageMade made;
    ChartCaption caption; ///< of the charts on it
    qint64 elapsedMs = 0;
    QString storeName;
    bool isConnected = false;
    bool hasImports = false;
    std::optional<RunReport> lastRun;
    std::vector<SavedView> savedViews;

    /// Nothing of a store is there: neither opinions nor orders, nor a file that told of some.
    [[nodiscard]] bool isEmpty() const;
};

/// Blocks; any thread. `progress` is told of texts that are taken into the search index first, where the filter
/// searches. `storeState` as in PageSources. Errors: those of workspace, reader and withFoundRecords().
[[nodiscard]] Result<PageFigures> makeFigures(Workspace &workspace, const View &view, const PageWork &work,
    const std::function<void(const SearchProgress &)> &progress = {}, const std::stop_token &stop = {},
    quint64 storeState = 0);

} // namespace plaudit
