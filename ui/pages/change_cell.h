// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/rows_table.h"
#include "wording/change_mark.h"

namespace plaudit
{

struct Theme;

/// The colour in which a change is written; its arrow is the mark that is no colour.
[[nodiscard]] QColor colourOf(ChangeMark::Mood mood, const Theme &theme);
/// "▲ 0.12 · real", sorted by ChangeMark::order, all of it in the tool tip.
[[nodiscard]] RowsTable::Cell changeCell(const ChangeMark &mark, const Theme &theme);

} // namespace plaudit
