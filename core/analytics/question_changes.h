// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/change.h"
#include "analytics/questions.h"

#include <vector>

namespace plaudit
{

/// Of the mean of a question that has one. It is reckoned from the distribution, so that there is nothing to compare
/// where a scale has more different answers than that lists.
[[nodiscard]] Change questionMeanChange(const QuestionFigures &now, const QuestionFigures &before);
/// Of the share of each choice of `now`, false discoveries controlled. A choice that nobody made before had a share
/// of 0.
[[nodiscard]] std::vector<Change> choiceChanges(const QuestionFigures &now, const QuestionFigures &before);

} // namespace plaudit
