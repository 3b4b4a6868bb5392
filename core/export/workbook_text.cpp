// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/workbook_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plaudit
{

QByteArray bytesOf(QString text)
{
    static const QRegularExpression number(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    if (text.contains(u"_x"_s))
        text.replace(number, u"_x005F_"_s);
    return text.replace(QChar(u'\0'), QChar(u'\u2400')).toUtf8();
}

} // namespace plaudit
