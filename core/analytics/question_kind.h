// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plaudit
{

/// What can be said of the answers to a question. Okendo's list of types is not known, so the words of the type decide,
/// and where they don't, the answers.
enum class QuestionKind { Nps, Scale, Choices, Text };

/// Whether the type speaks of free text ("text", "long_answer", "open_ended", "email" …).
[[nodiscard]] bool isTextType(const QString &type);
[[nodiscard]] bool isNpsType(const QString &type);
/// Whether the type speaks of a scale ("rating_scale", "stars", "csat" …).
[[nodiscard]] bool isScaleType(const QString &type);

} // namespace plaudit
