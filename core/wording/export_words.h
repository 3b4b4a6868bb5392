// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plaudit
{

/// The head of an exported column as people read it, translated; the key itself where it has no other name.
[[nodiscard]] QString nameOfColumn(const QString &key);

/// What a workbook says beside its tables.
[[nodiscard]] QString aboutSheetName();
[[nodiscard]] QString longTextsSheetName();
[[nodiscard]] QString goesOnInLongTexts(); ///< at the end of a text that was cut

} // namespace plaudit
