// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/figures_page.h"

namespace plaudit
{

/// What a period brought in one page: key figures with their verdicts, what changed most, what needs an answer.
class OverviewPage : public FiguresPage
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);

    [[nodiscard]] PageWork work() override;
};

} // namespace plaudit
