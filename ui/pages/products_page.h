// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/figures_page.h"

namespace plaudit
{

/// Products in their ranking; one product whole.
class ProductsPage : public FiguresPage
{
    Q_OBJECT

public:
    explicit ProductsPage(QWidget *parent = nullptr);

    [[nodiscard]] PageWork work() override;
};

} // namespace plaudit
