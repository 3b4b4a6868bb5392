// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/ratings.h"
#include "domain/result.h"
#include "shell/page_id.h"
#include "workspace/orders_content.h"
#include "workspace/page_contents.h"

#include <memory>
#include <optional>

namespace plaudit
{

class MainWindow;
class Snapshot;
class Workspace;

/// Which figures of which page are wished for.
struct PageRequest
{
    PageId page = PageId::Ratings;
    Filter filter;
    std::optional<Bucket> bucket;
    std::optional<HealthFigure> healthFigure;
    OrdersRequest orders;
};

/// What a page shows, made from one snapshot.
struct PageFigures
{
    std::shared_ptr<const Snapshot> snapshot;
    PageRequest request;
    Ratings ratings; ///< this and the following: of its page alone
    SentimentMetrics sentiment;
    NpsContent nps;
    OrdersContent orders;
    HealthContent health;
    qint64 rows = 0; ///< that the page's figures rest on
    qint64 elapsedMs = 0;
    QString storeName;
    bool isConnected = false;
    bool hasImports = false;
    std::optional<RunReport> lastRun;

    /// Nothing of a store is there: neither opinions nor orders, nor a file that told of some.
    [[nodiscard]] bool isEmpty() const;
};

/// Blocks; any thread. Errors: those of workspace and reader.
[[nodiscard]] Result<PageFigures> makeFigures(Workspace &workspace, const PageRequest &request);
/// On their page of the window.
void showOn(MainWindow &window, const PageFigures &figures);

} // namespace plaudit
