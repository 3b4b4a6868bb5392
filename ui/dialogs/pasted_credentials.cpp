// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/pasted_credentials.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plaudit
{

static const QRegularExpression &uuidPattern()
{
    static const QRegularExpression uuid(
        u"(?<![0-9A-Za-z-])[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(?![0-9A-Za-z-])"_s);
    return uuid;
}

std::optional<PastedCredentials> credentialsIn(const QString &text)
{
    static const QRegularExpression word(u"(?<![^\\s:;,=\"'])[^\\s:;,\"']{32}(?![^\\s:;,\"'])"_s);
    const auto id = uuidPattern().match(text);
    if (!id.hasMatch())
        return std::nullopt;
    QString rest = text;
    rest.replace(id.capturedStart(), id.capturedLength(), u" "_s);
    const auto key = word.match(rest);
    if (!key.hasMatch())
        return std::nullopt;
    return PastedCredentials{id.captured(), Secret(key.captured())};
}

bool areSwapped(const QString &userId, const QString &key)
{
    static const QRegularExpression word(QRegularExpression::anchoredPattern(u"\\s*\\S{32}\\s*"_s));
    const bool isIdInKey = uuidPattern().match(key).hasMatch();
    const bool isIdInPlace = uuidPattern().match(userId).hasMatch();
    return !isIdInPlace && (isIdInKey || word.match(userId).hasMatch());
}

} // namespace plaudit
