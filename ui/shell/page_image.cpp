// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page_image.h"

#include "analytics/filter_choices.h"
#include "analytics/snapshot.h"
#include "shell/main_window.h"
#include "shell/page_figures.h"
#include "shell/status_line.h"
#include "shell/sync_words.h"
#include "shell/widget_image.h"

namespace plaudit
{

Result<QImage> renderPage(Workspace &workspace, const View &view, const PageLook &look)
{
    MainWindow window;
    window.setThemeMode(look.theme);
    window.showView(view);
    window.ordersPage().setSection(look.ordersSection);
    const auto figures = makeFigures(workspace, view, window.page().work());
    if (!figures)
        return failure(figures.error());
    window.setConnected(figures->isConnected);
    window.setStoreName(figures->storeName);
    window.setChoices(filterChoices(*figures->snapshot));
    if (!figures->isConnected && figures->isEmpty())
        window.showFirstStart();
    window.page().setChartCaption(figures->caption);
    figures->made.show();
    if (figures->lastRun)
        window.statusLine().showResult(sentenceFor(*figures->lastRun).sentence, StatusLine::Mood::Good);
    window.statusLine().showFigures(MainWindow::tr("%Ln rows", nullptr, int(figures->made.rows)));
    return widgetImage(window, look.size, look.scale);
}

} // namespace plaudit
