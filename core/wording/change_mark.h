// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/verdict_words.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace plaudit
{

/// Which way a figure is wanted to go.
enum class Wanted { More, Less, Neither };

/// A change as a card or a cell shows it: an arrow, how much, and what to think of it; translated.
struct ChangeMark
{
    enum class Arrow { None, Up, Down };
    /// Good and Bad: a real change that is wanted or unwanted. Plain: a real one where neither is wanted, or the growth
    /// of a count. Quiet: all others.
    enum class Mood { Quiet, Plain, Good, Bad };

    Arrow arrow = Arrow::None; ///< of the difference as it is shown: none where that is 0
    Mood mood = Mood::Quiet;
    QString size;         ///< 0.12, 2.4 pts; its sign is the arrow's
    QString verdict;      ///< empty for the growth of a count
    QString shortVerdict; ///< one word, for little room; empty as `verdict` is
    QString sentence;     ///< all of it with its interval, see changeSentence()
    double order = 0.0;   ///< for sorting: real ones by their difference, others between them

    /// "▲ 0.12", "0.00"
    [[nodiscard]] QString arrowed() const;
};

[[nodiscard]] ChangeMark changeMark(const Change &change, ChangeUnit unit, Wanted wanted, const QLocale &locale);
/// Of a count or a sum, in per cent; see growth().
[[nodiscard]] ChangeMark growthMark(double now, double before, const QLocale &locale);

} // namespace plaudit
