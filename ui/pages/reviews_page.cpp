// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reviews_page.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

ReviewsPage::ReviewsPage(QWidget *parent)
    : FiguresPage(PageId::Reviews, parent)
{
    setFigures(new QWidget(this));
}

PageWork ReviewsPage::work()
{
    return [this](const PageSources &) -> Result<PageMade> {
        return PageMade{.rows = 0, .show = [this] { showFigures({}); }};
    };
}

} // namespace plaudit
