// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/record_cells.h"

#include <QLocale>
#include <QStringDecoder>

#include <type_traits>

namespace plaudit
{

namespace
{

/// The value of a cell as T, by `fromText` where it is a text.
template<class T, class Value, class FromText>
T converted(const Value &value, const FromText &fromText)
{
    return std::visit(
        [&fromText](const auto &held) -> T {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, std::monostate>)
                return T();
            else if constexpr (std::is_same_v<Held, QByteArray>)
                return fromText(held);
            else if constexpr (std::is_same_v<Held, double> && std::is_same_v<T, qint64>)
                return qRound64(held);
            else
                return T(held);
        },
        value);
}

} // namespace

bool Cell::toBool() const
{
    return converted<bool>(m_value, [](const QByteArray &text) {
        const auto lower = text.toLower();
        return !(lower.isEmpty() || lower == "0" || lower == "false");
    });
}

qint64 Cell::toLongLong() const
{
    return converted<qint64>(m_value, [](const QByteArray &text) { return text.toLongLong(); });
}

double Cell::toDouble() const
{
    return converted<double>(m_value, [](const QByteArray &text) { return text.toDouble(); });
}

QByteArray Cell::toUtf8() const
{
    if (const auto *held = text())
        return *held;
    if (const auto *flag = std::get_if<bool>(&m_value))
        return *flag ? "true" : "false";
    if (const auto *number = std::get_if<double>(&m_value))
        return QByteArray::number(*number, 'g', QLocale::FloatingPointShortest);
    return isNull() ? QByteArray() : QByteArray::number(std::get<qint64>(m_value));
}

QString Cell::toString() const
{
    // Unlike QString::fromUtf8() it keeps a mark of byte order, which is a character of the text here.
    using Flag = QStringDecoder::Flag;
    return QStringDecoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom)(toUtf8());
}

} // namespace plaudit
