// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timestamp.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace plaudit
{

std::optional<Timestamp> Timestamp::fromIso(QStringView text)
{
    QString compact;
    compact.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace())
            compact.append(c);
    }
    // "2024-01-02 03:04:05" has lost its separator together with its blank.
    if (compact.size() > 10 && compact.at(10).isDigit())
        compact.insert(10, u'T');
    const bool hasTime = compact.size() > 10 && (compact.at(10) == u'T' || compact.at(10) == u't');
    if (!hasTime)
        return {};
    auto parsed = QDateTime::fromString(compact.toUpper(), Qt::ISODateWithMs);
    if (!parsed.isValid())
        return {};
    if (parsed.timeSpec() == Qt::LocalTime)
        parsed = QDateTime(parsed.date(), parsed.time(), Qt::UTC);
    return Timestamp{.utcMs = parsed.toMSecsSinceEpoch(), .offsetSeconds = parsed.offsetFromUtc()};
}

QString Timestamp::toIso() const
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
}

} // namespace plaudit
