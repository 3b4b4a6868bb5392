// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/products_page.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

ProductsPage::ProductsPage(QWidget *parent)
    : FiguresPage(PageId::Products, parent)
{
    setFigures(new QWidget(this));
}

PageWork ProductsPage::work()
{
    return [this](const PageSources &) -> Result<PageMade> {
        return PageMade{.rows = 0, .show = [this] { showFigures({}); }};
    };
}

} // namespace plaudit
