// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace plaudit
{

/// What an answer to “how likely are you to recommend us” makes of the respondent.
enum class NpsCategory { Promoter, Passive, Detractor };

inline constexpr int lowestNpsScore = 0;
inline constexpr int highestNpsScore = 10;

/// 9–10, 7–8, 0–6. `score` is within 0–10.
[[nodiscard]] NpsCategory npsCategoryOf(int score);
[[nodiscard]] QString toString(NpsCategory category); ///< "promoter", "passive", "detractor"
/// Case, blanks around it and a plural `s` don't matter; `neutral` is a passive.
[[nodiscard]] std::optional<NpsCategory> npsCategoryFrom(QStringView text);

} // namespace plaudit
