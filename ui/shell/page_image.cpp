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

QImage renderPage(const PageContent &content, const QSize &size, Theme::Mode mode, qreal scale)
{
    const Ratings figures = ratings(*content.snapshot, content.filter, content.bucket);
    MainWindow window;
    window.setThemeMode(mode);
    window.setConnected(true);
    window.setStoreName(content.storeName);
    window.setProducts(productChoices(*content.snapshot));
    window.showRatings(figures, content.filter, content.bucket);
    window.statusLine().showResult(
        content.status, content.status.isEmpty() ? StatusLine::Mood::Quiet : StatusLine::Mood::Good);
    window.statusLine().showFigures(MainWindow::tr("%Ln rows", nullptr, int(figures.figures.reviews)));
    return widgetImage(window, size, scale);
}

} // namespace plaudit
