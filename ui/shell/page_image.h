// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "pages/orders_page.h"
#include "shell/page_id.h"
#include "shell/theme.h"
#include "workspace/page_contents.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <memory>
#include <optional>

namespace plaudit
{

class Snapshot;

/// What a picture of the window shows.
struct PageContent
{
    std::shared_ptr<const Snapshot> snapshot;
    QString storeName;
    QString status; ///< of the status line; may be empty
    Filter filter;
    std::optional<Bucket> bucket;
    PageId page = PageId::Ratings;
    NpsContent nps;       ///< of that page
    OrdersContent orders; ///< of that page
    OrdersPage::View ordersView = OrdersPage::View::Figures;
    HealthContent health; ///< of that page
    bool isConnected = true;
};

/// The whole window with one page, without showing it. `size` is in points, at least MainWindow::smallest;
/// the picture has `scale` times as many pixels. GUI thread only.
[[nodiscard]] QImage renderPage(const PageContent &content, const QSize &size, Theme::Mode mode, qreal scale = 1.0);

} // namespace plaudit
