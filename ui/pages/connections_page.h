// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/figures_page.h"

namespace plaudit
{

/// Where the store's data comes from, and whether it comes.
class ConnectionsPage : public FiguresPage
{
    Q_OBJECT

public:
    explicit ConnectionsPage(QWidget *parent = nullptr);

    [[nodiscard]] PageWork work() override;
};

} // namespace plaudit
