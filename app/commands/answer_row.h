// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/change.h"
#include "compared.h"
#include "wording/numbers.h"
#include "wording/verdict_words.h"

#include <QLocale>
#include <QString>

namespace plaudit
{

class Console;

/// A line of `metrics`: name, figure and what belongs to it, in columns.
[[nodiscard]] inline QString answerRow(const QString &name, const QString &figure, const QString &more = {})
{
    return QStringLiteral("%1 %2  %3").arg(name, -26).arg(figure, 10).arg(more).trimmed();
}

/// The line below a figure that says what changed, where there is a time to compare with.
void answerChange(Console &console, bool isTold, const Change &change, ChangeUnit unit);

/// A share with its interval and what changed, as above.
void answerShare(Console &console, const QString &name, const Compared<Share> &share);

[[nodiscard]] inline QString writtenOrNothing(
    const std::optional<Interval> &interval, const QLocale &locale, bool isShare)
{
    return interval ? writtenInterval(*interval, locale, isShare) : QString();
}

} // namespace plaudit
