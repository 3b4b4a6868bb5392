// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/breakdown.h"
#include "analytics/notable_changes.h"
#include "wording/verdict_words.h"

#include <QString>

namespace plaudit
{

[[nodiscard]] QString nameOf(ReviewDimension dimension);   ///< "Country"; translated
[[nodiscard]] QString nameOf(ResponseDimension dimension); ///< "Channel"
/// A group as it is named where groups of several dimensions stand together: a product by its name, "Country: DE",
/// "Verified: yes". Values come from outside: plain text.
[[nodiscard]] QString groupInWords(const NotableChange &change);
/// How the changes of a figure are written.
[[nodiscard]] ChangeUnit unitOf(NotableFigure figure);

} // namespace plaudit
