// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/order_reference.h"

#include <algorithm>

namespace plaudit
{

QString orderReference(const QString &text)
{
    const auto isPlain = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || c == u'-'; };
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    auto reference = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    reference.removeIf([](QChar c) { return c == u'#' || c.isSpace(); });
    return reference;
}

QString digitsOf(const QString &reference)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto first = std::find_if(reference.begin(), reference.end(), isDigit);
    const auto end = std::find_if_not(first, reference.end(), isDigit);
    if (std::any_of(end, reference.end(), isDigit))
        return {};
    return QString(first, end - first);
}

qint64 textKey(const QString &text)
{
    if (text.isEmpty())
        return 0;
    quint64 hash = 0xcbf29ce484222325;
    const auto bytes = text.toUtf8();
    for (const char byte : bytes) {
        hash ^= uchar(byte);
        hash *= 0x100000001b3;
    }
    return hash == 0 ? 1 : qint64(hash);
}

qint64 orderKey(const QString &text)
{
    const auto reference = orderReference(text);
    const auto digits = digitsOf(reference);
    return textKey(digits.isEmpty() ? reference : digits);
}

qint64 customerKey(const QString &email)
{
    return textKey(email.trimmed().toCaseFolded());
}

} // namespace plaudit
