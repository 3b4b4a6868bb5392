// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <initializer_list>
#include <optional>

namespace plaudit
{

/// Between a column and a field: NULL is an empty text, or an empty optional.
[[nodiscard]] inline QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

[[nodiscard]] inline QVariant orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

/// For columns that are NOT NULL: Qt would bind a null text or null bytes as NULL.
[[nodiscard]] inline QVariant notNull(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

[[nodiscard]] inline QVariant notNull(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArrayLiteral("")) : QVariant(bytes);
}

template<class T>
[[nodiscard]] QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

[[nodiscard]] inline QVariant msOrNull(const std::optional<Timestamp> &time)
{
    return time ? QVariant(time->utcMs) : QVariant();
}

[[nodiscard]] inline QVariant offsetOrNull(const std::optional<Timestamp> &time)
{
    return time ? QVariant(time->offsetSeconds) : QVariant();
}

template<class T>
[[nodiscard]] std::optional<T> optionalFrom(const QVariant &value)
{
    return value.isNull() ? std::optional<T>() : std::optional<T>(value.value<T>());
}

[[nodiscard]] inline std::optional<Timestamp> timeFrom(const QVariant &ms, const QVariant &offset)
{
    if (ms.isNull())
        return {};
    return Timestamp{.utcMs = ms.toLongLong(), .offsetSeconds = offset.toInt()};
}

/// `column` as the number of its enumerator, so that a million rows make no texts.
template<class Enum>
[[nodiscard]] QString numbered(const QString &column, std::initializer_list<Enum> values, Enum none, Enum other)
{
    using namespace Qt::StringLiterals;
    auto sql = u"CASE %1"_s.arg(column);
    for (const auto value : values)
        sql += u" WHEN '%1' THEN %2"_s.arg(toString(value)).arg(int(value));
    return sql + u" ELSE iif(%1 IS NULL, %2, %3) END"_s.arg(column).arg(int(none)).arg(int(other));
}

} // namespace plaudit
