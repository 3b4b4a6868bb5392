// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <concepts>
#include <functional>
#include <span>
#include <utility>
#include <variant>
#include <vector>

namespace plaudit
{

/// Nothing, or a text, a number or a flag, on its way out of the cache into a file. Texts are UTF-8, as the database
/// has them and files want them. Asked for another kind than it holds, it converts as QVariant does; only a number is a
/// true flag unless it is 0.
class Cell
{
public:
    Cell() = default; ///< null
    Cell(QByteArray utf8)
        : m_value(std::move(utf8))
    {}
    Cell(const QString &text)
        : m_value(text.toUtf8())
    {}
    Cell(std::floating_point auto number)
        : m_value(double(number))
    {}
    Cell(std::same_as<bool> auto flag)
        : m_value(flag)
    {}
    Cell(std::integral auto number) requires(!std::same_as<decltype(number), bool>)
        : m_value(qint64(number))
    {}

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] bool toBool() const;
    [[nodiscard]] qint64 toLongLong() const;
    [[nodiscard]] double toDouble() const;
    /// UTF-8; empty where it is null.
    [[nodiscard]] QByteArray toUtf8() const;
    [[nodiscard]] QString toString() const;
    /// The text that it holds; nullptr where it holds something else.
    [[nodiscard]] const QByteArray *text() const { return std::get_if<QByteArray>(&m_value); }

    [[nodiscard]] friend bool operator==(const Cell &, const Cell &) = default;

private:
    std::variant<std::monostate, bool, qint64, double, QByteArray> m_value;
};

using RecordCells = std::vector<Cell>;

/// Takes a record's cells, which are valid until it returns, and the place of the record among those asked for.
using TakeRow = std::function<void(std::size_t place, std::span<const Cell> cells)>;

} // namespace plaudit
