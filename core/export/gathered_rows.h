// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/record_cells.h"

#include <span>
#include <vector>

namespace plaudit
{

/// Rows that are taken in any order and given in that of their places; those of one place as they were taken.
class GatheredRows
{
public:
    explicit GatheredRows(std::size_t width)
        : m_width(width)
    {}

    /// Not after arrange().
    void take(std::size_t place, std::span<const Cell> cells);
    void arrange();
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    /// After arrange().
    [[nodiscard]] std::span<const Cell> operator[](std::size_t row) const
    {
        return std::span(m_cells).subspan(m_rows[row].begin, m_width);
    }

private:
    struct Row
    {
        std::size_t place = 0, begin = 0;
    };

    std::size_t m_width;
    std::vector<Cell> m_cells;
    std::vector<Row> m_rows;
};

} // namespace plaudit
