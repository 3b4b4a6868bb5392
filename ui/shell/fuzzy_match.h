// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace plaudit
{

/// Text made fit for matchScore(): without case and diacritics.
[[nodiscard]] QString foldedForMatch(const QString &text);

/// How well a text matches what was typed; greater is better, nothing where it doesn't. Each word typed must be there
/// with its letters in order; letters side by side and at the start of words count more. Both folded.
[[nodiscard]] std::optional<int> fuzzyScore(const QString &text, const QString &typed);
/// The same, but each word typed must be there as it is.
[[nodiscard]] std::optional<int> plainScore(const QString &text, const QString &typed);

} // namespace plaudit
