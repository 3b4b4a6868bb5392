// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview_page.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

OverviewPage::OverviewPage(QWidget *parent)
    : FiguresPage(PageId::Overview, parent)
{
    setFigures(new QWidget(this));
}

PageWork OverviewPage::work()
{
    return [this](const PageSources &) -> Result<PageMade> {
        return PageMade{.rows = 0, .show = [this] { showFigures({}); }};
    };
}

} // namespace plaudit
