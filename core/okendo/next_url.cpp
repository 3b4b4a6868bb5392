// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/next_url.h"

#include "domain/connection.h"

#include <charconv>
#include <optional>
#include <string_view>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// The byte that `%XX` at the start of `text` stands for.
std::optional<char> escapedByte(std::string_view text)
{
    if (text.size() < 3 || text.front() != '%')
        return {};
    unsigned char value = 0;
    const auto end = text.data() + 3;
    if (std::from_chars(text.data() + 1, end, value, 16).ptr != end)
        return {};
    return char(value);
}

/// Unlike a form's decoding, `+` stays a plus; a `%` without two hexadecimal digits stays as it is.
QString percentDecoded(QStringView text)
{
    const auto bytes = text.toUtf8();
    std::string_view rest(bytes.constData(), size_t(bytes.size()));
    QByteArray decoded;
    decoded.reserve(bytes.size());
    while (!rest.empty()) {
        const auto escaped = escapedByte(rest);
        decoded.append(escaped.value_or(rest.front()));
        rest.remove_prefix(escaped ? 3 : 1);
    }
    return QString::fromUtf8(decoded);
}

} // namespace

Result<QString> cursorFromNextUrl(const QString &nextUrl, const QUrl &base)
{
    const auto text = nextUrl.trimmed();
    if (text.isEmpty())
        return QString();
    const auto question = text.indexOf(u'?');
    const QUrl place(question < 0 ? text : text.left(question), QUrl::StrictMode);
    const bool isElsewhere = !place.isEmpty() && (!place.isValid() || !isSameOrigin(base.resolved(place), base) ||
                                                     place.authority().contains(u'@'));
    if (isElsewhere || text.startsWith(u"//"_s))
        return failure(ErrorKind::ForeignHost, u"the next page is not on the account's origin"_s, place.host());
    if (question < 0)
        return QString();
    for (const auto part : QStringView(text).sliced(question + 1).split(u'&')) {
        const auto equals = part.indexOf(u'=');
        if (equals > 0 && percentDecoded(part.first(equals)) == "lastEvaluated"_L1)
            return percentDecoded(part.sliced(equals + 1));
    }
    return QString();
}

} // namespace plaudit
