// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page_figures.h"

#include "analytics/snapshot.h"
#include "shell/main_window.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>

namespace plaudit
{

bool PageFigures::isEmpty() const
{
    return !hasImports && snapshot->size() == 0 && snapshot->responses().size() == 0 && snapshot->orders().size() == 0;
}

static Result<void> makePage(PageFigures &figures, Reader &reader)
{
    const Snapshot &snapshot = *figures.snapshot;
    const PageRequest &request = figures.request;
    switch (request.page) {
    case PageId::Ratings:
        figures.ratings = ratings(snapshot, request.filter, request.bucket);
        figures.rows = figures.ratings.figures.reviews;
        return {};
    case PageId::Sentiment:
        figures.sentiment = sentiment(snapshot, request.filter, request.bucket);
        figures.rows = figures.sentiment.figures.labelled() + figures.sentiment.figures.unlabelled;
        return {};
    case PageId::Nps:
        return npsContent(snapshot, reader, request.filter, request.bucket).map([&](NpsContent content) {
            figures.nps = std::move(content);
            figures.rows = figures.nps.nps.responses;
        });
    case PageId::Orders:
        return ordersContent(snapshot, reader, request.filter, request.orders).map([&](OrdersContent content) {
            figures.orders = std::move(content);
            figures.rows = figures.orders.metrics.orders;
        });
    case PageId::Health:
        return healthContent(snapshot, reader, request.healthFigure).map([&](HealthContent content) {
            figures.health = std::move(content);
            figures.rows = figures.health.health.reviews + figures.health.health.responses;
        });
    }
    Q_UNREACHABLE();
}

Result<PageFigures> makeFigures(Workspace &workspace, const PageRequest &request)
{
    auto snapshot = workspace.snapshot();
    if (!snapshot)
        return failure(snapshot.error());
    auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());
    const auto connections = (*reader)->connections();
    if (!connections)
        return failure(connections.error());
    const auto lastRun = (*reader)->lastRun();
    if (!lastRun)
        return failure(lastRun.error());
    const auto imports = (*reader)->imports();
    if (!imports)
        return failure(imports.error());
    PageFigures figures;
    QElapsedTimer timer;
    timer.start();
    figures.snapshot = *snapshot;
    figures.request = request;
    if (const auto made = makePage(figures, **reader); !made)
        return failure(made.error());
    figures.elapsedMs = timer.elapsed();
    figures.isConnected = !connections->empty();
    figures.storeName = connections->empty() ? QString() : connections->front().name;
    figures.hasImports = !imports->empty();
    figures.lastRun = *lastRun;
    return figures;
}

void showOn(MainWindow &window, const PageFigures &figures)
{
    const PageRequest &request = figures.request;
    switch (request.page) {
    case PageId::Ratings:
        window.showRatings(figures.ratings, request.filter, request.bucket);
        return;
    case PageId::Sentiment:
        window.showSentiment(figures.sentiment, request.filter, request.bucket);
        return;
    case PageId::Nps:
        window.showNps(figures.nps, request.filter, request.bucket);
        return;
    case PageId::Orders:
        window.showOrders(figures.orders, request.filter);
        return;
    case PageId::Health:
        window.showHealth(figures.health, request.filter);
        return;
    }
}

} // namespace plaudit
