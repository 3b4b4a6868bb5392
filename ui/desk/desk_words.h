// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/desk_contents.h"

#include <QStringList>
#include <QTimeZone>

namespace plaudit
{

/// What the desk says of a line of its list. All of it is plain text on one line without marks that turn the direction
/// of writing; only tool tips are escaped, as Qt takes those for markup.
[[nodiscard]] QString headlineOf(const DeskLine &line); ///< the title, or what a respondent wrote
[[nodiscard]] QString beginningOf(const DeskLine &line);
[[nodiscard]] QString sourceOf(const DeskLine &line); ///< product and author; survey and customer
[[nodiscard]] QString stateOf(const DeskLine &line);  ///< empty where a review stands as usual
[[nodiscard]] QString toolTipOf(const DeskLine &line);
/// For those who hear the list.
[[nodiscard]] QString sentenceOf(const DeskLine &line, const QTimeZone &zone);

[[nodiscard]] QString shortDate(std::optional<qint64> ms, const QTimeZone &zone);
[[nodiscard]] QString wholeTime(std::optional<qint64> ms, const QTimeZone &zone);
[[nodiscard]] QString statusName(ReviewStatus status);
[[nodiscard]] QString respondentName(NpsCategory category);
/// Text from outside beside the window's own words: on one line, and isolated so that it can't turn them around.
[[nodiscard]] QString isolated(const QString &text);
/// Whether a text has anything to see.
[[nodiscard]] bool isVisibleText(const QString &text);
/// Text from outside on lines of its own: line breaks are one character, other control characters blanks.
[[nodiscard]] QString readableText(const QString &text);

/// Lines as tab-separated text with a header, as a spreadsheet takes it: nothing in it runs as a formula.
[[nodiscard]] QString separatedLines(const std::vector<DeskLine> &lines, SubjectKind kind, const QTimeZone &zone);

} // namespace plaudit
