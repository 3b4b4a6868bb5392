// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/change_cell.h"

#include "shell/theme.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

QColor colourOf(ChangeMark::Mood mood, const Theme &theme)
{
    switch (mood) {
    case ChangeMark::Mood::Quiet:
        return theme.secondText;
    case ChangeMark::Mood::Plain:
        return theme.text;
    case ChangeMark::Mood::Good:
        return theme.promoterText;
    case ChangeMark::Mood::Bad:
        return theme.detractorText;
    }
    Q_UNREACHABLE();
}

RowsTable::Cell changeCell(const ChangeMark &mark, const Theme &theme)
{
    QStringList parts{mark.arrowed(), mark.shortVerdict};
    parts.removeAll(QString());
    return {.text = parts.join(u" · "_s),
        .sortValue = mark.order,
        .colour = colourOf(mark.mood, theme),
        .toolTip = mark.sentence};
}

} // namespace plaudit
