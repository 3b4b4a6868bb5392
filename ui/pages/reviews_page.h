// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/figures_page.h"

namespace plaudit
{

/// The reading desk: the chosen reviews one by one, with what was noted on them.
class ReviewsPage : public FiguresPage
{
    Q_OBJECT

public:
    explicit ReviewsPage(QWidget *parent = nullptr);

    [[nodiscard]] PageWork work() override;
};

} // namespace plaudit
