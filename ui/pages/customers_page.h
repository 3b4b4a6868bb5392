// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/figures_page.h"

namespace plaudit
{

/// Customers; one customer whole.
class CustomersPage : public FiguresPage
{
    Q_OBJECT

public:
    explicit CustomersPage(QWidget *parent = nullptr);

    [[nodiscard]] PageWork work() override;
};

} // namespace plaudit
