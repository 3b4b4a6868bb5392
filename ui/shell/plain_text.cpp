// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/plain_text.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr qsizetype longestLine = 300;

static bool turnsDirection(char16_t unit)
{
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069) || unit == 0x200E ||
           unit == 0x200F || unit == 0x061C;
}

QString oneLine(const QString &text)
{
    QString line;
    line.reserve(qMin(text.size(), longestLine + 1));
    for (const QChar unit : text) {
        if (line.size() >= longestLine) {
            if (line.back().isHighSurrogate())
                line.chop(1);
            line += u'…';
            break;
        }
        const auto category = unit.category();
        if (turnsDirection(unit.unicode()))
            continue;
        const bool isBreak = category == QChar::Other_Control || category == QChar::Separator_Line ||
                             category == QChar::Separator_Paragraph;
        line += isBreak ? QChar(u' ') : unit;
    }
    return line.simplified();
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<span>%1</span>"_s.arg(oneLine(text).toHtmlEscaped());
}

} // namespace plaudit
