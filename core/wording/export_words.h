// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/error_sentence.h"

#include <QString>

namespace plaudit
{

/// The head of an exported column as people read it, translated; the key itself where it has no other name.
[[nodiscard]] QString nameOfColumn(const QString &key);

/// What a workbook says beside its tables.
[[nodiscard]] QString aboutSheetName();
[[nodiscard]] QString chartsSheetName();
[[nodiscard]] QString chartDataSheetName();
[[nodiscard]] QString longTextsSheetName();
[[nodiscard]] QString goesOnInLongTexts(); ///< at the end of a text that was cut

/// As sentenceFor(), of an export of everything or of one customer: what is special there is said as such.
[[nodiscard]] ErrorSentence sentenceForExport(const Error &error);
/// What the charts of a workbook say beside the names of figures.
[[nodiscard]] QString incompletePeriod(const QString &period);
[[nodiscard]] QString ratingsOverTime();
[[nodiscard]] QString shareOfRatings();
[[nodiscard]] QString shareOfLabelled();
[[nodiscard]] QString shareOfResponses();
[[nodiscard]] QString answerName();
[[nodiscard]] QString byRating(const QString &figure); ///< "Revenue, EUR by rating"
[[nodiscard]] QString byNpsCategory(const QString &figure);

} // namespace plaudit
