// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/customers_page.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

CustomersPage::CustomersPage(QWidget *parent)
    : FiguresPage(PageId::Customers, parent)
{
    setFigures(new QWidget(this));
}

PageWork CustomersPage::work()
{
    return [this](const PageSources &) -> Result<PageMade> {
        return PageMade{.rows = 0, .show = [this] { showFigures({}); }};
    };
}

} // namespace plaudit
