// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter_part.h"

#include <QList>
#include <QString>

namespace plaudit
{

/// The values of conditions whose values are the same in every store.
[[nodiscard]] QString starWords(QList<int> ratings); ///< 1, 2 ★
[[nodiscard]] QString sentimentName(Sentiment sentiment);
[[nodiscard]] QString statusWords(ReviewStatus status);
[[nodiscard]] QString partName(ReviewPart part);
[[nodiscard]] QString categoryName(NpsCategory category);
/// `Verified` or `Not verified`; for Verified, Incentivized and Matched.
[[nodiscard]] QString yesNoWords(FilterPart part, bool isSo);
[[nodiscard]] QString withoutOne(FilterPart part); ///< Without a country …

} // namespace plaudit
