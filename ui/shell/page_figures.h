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

/// What the window says of the store beside a page's figures.
struct StoreFacts
{
    QString storeName;
    bool isConnected = false;
    bool hasImports = false;
    std::optional<RunReport> lastRun;
    std::vector<SavedView> savedViews;
};

/// What a page shows, made from one snapshot.
struct PageFigures : StoreFacts
{
    std::shared_ptr<const Snapshot> snapshot;
    std::shared_ptr<const FilterChoices> choices; ///< where FigureMaker made it
    View view;
    PageMade made;
    ChartCaption caption; ///< of the charts on it
    qint64 elapsedMs = 0;

    /// Nothing of a store is there: neither opinions nor orders, nor a file that told of some.
    [[nodiscard]] bool isEmpty() const;
};

/// A store opened to make figures of it. What doesn't depend on a view is read once for each state of the store.
/// Belongs to the thread that first brings it up to date. The workspace outlives it.
class FigureStore
{
public:
    explicit FigureStore(Workspace &workspace);
    ~FigureStore();
    Q_DISABLE_COPY_MOVE(FigureStore)

    /// Blocks. `storeState` as in PageSources. Errors: those of workspace and reader.
    [[nodiscard]] Result<void> bringUpToDate(quint64 storeState);
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    /// All below are there once it was brought up to date without an error.
    [[nodiscard]] Reader &reader() const { return *m_reader; }
    [[nodiscard]] const std::shared_ptr<const Snapshot> &snapshot() const { return m_snapshot; }
    [[nodiscard]] const StoreFacts &facts() const { return m_facts; }
    [[nodiscard]] quint64 state() const { return m_state; }

private:
    Workspace &m_workspace;
    std::unique_ptr<Reader> m_reader;
    std::shared_ptr<const Snapshot> m_snapshot;
    StoreFacts m_facts;
    quint64 m_state = 0;
};

using IndexingProgress = std::function<void(const SearchProgress &)>;

/// Blocks. `progress` is told of texts that are taken into the search index first, where the filter searches.
/// `storeState` as in PageSources. Errors: those of workspace, reader and withFoundRecords().
[[nodiscard]] Result<PageFigures> makeFigures(FigureStore &store, const View &view, const PageWork &work,
    quint64 storeState, const IndexingProgress &progress, const std::stop_token &stop);

/// The same once, of a store that is opened for it; any thread.
[[nodiscard]] Result<PageFigures> makeFigures(Workspace &workspace, const View &view, const PageWork &work);

} // namespace plaudit
