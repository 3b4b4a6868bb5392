// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page_image.h"

#include "analytics/ratings.h"
#include "analytics/snapshot.h"
#include "shell/main_window.h"
#include "shell/product_choices.h"
#include "shell/status_line.h"
#include "shell/widget_image.h"

namespace plaudit
{

namespace
{

/// Gives how many rows the page's figures rest on.
std::int64_t showPage(MainWindow &window, const PageContent &content)
{
    switch (content.page) {
    case PageId::Ratings: {
        const Ratings figures = ratings(*content.snapshot, content.filter, content.bucket);
        window.showRatings(figures, content.filter, content.bucket);
        return figures.figures.reviews;
    }
    case PageId::Sentiment: {
        const SentimentMetrics figures = sentiment(*content.snapshot, content.filter, content.bucket);
        window.showSentiment(figures, content.filter, content.bucket);
        return figures.figures.labelled() + figures.figures.unlabelled;
    }
    case PageId::Nps:
        window.showNps(content.nps, content.filter, content.bucket);
        return content.nps.nps.responses;
    case PageId::Orders:
        window.ordersPage().setView(content.ordersView);
        window.showOrders(content.orders, content.filter);
        return content.orders.metrics.orders;
    case PageId::Health:
        window.showHealth(content.health, content.filter);
        return content.health.health.reviews + content.health.health.responses;
    }
    Q_UNREACHABLE();
}

} // namespace

QImage renderPage(const PageContent &content, const QSize &size, Theme::Mode mode, qreal scale)
{
    MainWindow window;
    window.setThemeMode(mode);
    window.setConnected(content.isConnected);
    window.setStoreName(content.storeName);
    window.setProducts(productChoices(*content.snapshot));
    window.setPage(content.page);
    const auto rows = showPage(window, content);
    window.statusLine().showResult(
        content.status, content.status.isEmpty() ? StatusLine::Mood::Quiet : StatusLine::Mood::Good);
    window.statusLine().showFigures(MainWindow::tr("%Ln rows", nullptr, int(rows)));
    return widgetImage(window, size, scale);
}

} // namespace plaudit
