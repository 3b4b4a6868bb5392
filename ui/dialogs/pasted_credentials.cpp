// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/pasted_credentials.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plaudit
{

std::optional<PastedCredentials> credentialsIn(const QString &text)
{
    static const QRegularExpression uuid(
        u"(?<![0-9A-Za-z-])[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(?![0-9A-Za-z-])"_s);
    static const QRegularExpression word(u"(?<![^\\s:;,=\"'])[^\\s:;,\"']{32}(?![^\\s:;,\"'])"_s);
    const auto id = uuid.match(text);
    if (!id.hasMatch())
        return std::nullopt;
    QString rest = text;
    rest.replace(id.capturedStart(), id.capturedLength(), u" "_s);
    const auto key = word.match(rest);
    if (!key.hasMatch())
        return std::nullopt;
    return PastedCredentials{id.captured(), Secret(key.captured())};
}

} // namespace plaudit
