// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/connections_page.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

ConnectionsPage::ConnectionsPage(QWidget *parent)
    : FiguresPage(PageId::Connections, parent)
{
    setFigures(new QWidget(this));
}

PageWork ConnectionsPage::work()
{
    return [this](const PageSources &) -> Result<PageMade> {
        return PageMade{.rows = 0, .show = [this] { showFigures({}); }};
    };
}

} // namespace plaudit
