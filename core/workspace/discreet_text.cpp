// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/discreet_text.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plaudit
{

QString discreet(const QString &text)
{
    static const QRegularExpression breaks(u"[\\x00-\\x1F\\x7F\\x{2028}\\x{2029}]+"_s);
    static const QRegularExpression email(u"[^\\s<>\"'(),;:=]+@[^\\s<>\"'(),;:=]+"_s);
    static const QRegularExpression authorization(
        u"\\b(authorization|basic|bearer|(?:api.?)?key|password|token|secret)(\\s*[:=]\\s*|\\s+)(basic\\s+|bearer\\s+)?\\S+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression query(u"(https?://[^\\s?\"]+)\\?[^\\s\"]*"_s);
    static const QRegularExpression uuid(u"\\b([0-9a-fA-F]{8})(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\b"_s);
    // A word has no digits; a name of a function or a file has no 24 letters and digits in a row that mix both.
    static const QRegularExpression token(u"(?=[A-Za-z]*[0-9])(?=[0-9]*[A-Za-z])[A-Za-z0-9+=]{24,}"_s);
    constexpr qsizetype longest = 2'000;

    QString line = text;
    line.truncate(2 * longest);
    line.replace(breaks, u" "_s);
    if (const auto home = QDir::homePath(); home.size() > 1)
        line.replace(home, u"~"_s);
    line.replace(query, u"\\1?…"_s);
    line.replace(authorization, u"\\1\\2…"_s);
    line.replace(email, u"…@…"_s);
    line.replace(uuid, u"\\1…"_s);
    line.replace(token, u"…"_s);
    if (line.size() > longest)
        line = line.left(longest) + u'…';
    return line.trimmed();
}

} // namespace plaudit
