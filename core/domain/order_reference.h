// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plaudit
{

/// An order's id or number as it is compared: NFKC, case folded, without `#` and white space.
[[nodiscard]] QString orderReference(const QString &text);

/// The digits of a reference whose prefix and suffix hold none: "1001" of "fw1001" and of "1001-us"; empty where other
/// characters stand between digits ("10-01").
[[nodiscard]] QString digitsOf(const QString &reference);

/// A number for a text, the same on every machine and in every version (FNV-1a, 64 bits, of its UTF-8); 0 for an empty
/// text and for no other.
[[nodiscard]] qint64 textKey(const QString &text);

/// textKey of what two references of one order have in common: their digits, or all of a reference that has none.
[[nodiscard]] qint64 orderKey(const QString &text);

/// textKey of an email as it is compared: trimmed, case folded. 0 without one.
[[nodiscard]] qint64 customerKey(const QString &email);

} // namespace plaudit
