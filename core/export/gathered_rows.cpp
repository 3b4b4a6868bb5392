// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/gathered_rows.h"

#include <QtGlobal>

#include <algorithm>

namespace plaudit
{

void GatheredRows::take(std::size_t place, std::span<const Cell> cells)
{
    Q_ASSERT(cells.size() == m_width);
    m_rows.push_back({.place = place, .begin = m_cells.size()});
    m_cells.insert(m_cells.end(), cells.begin(), cells.end());
}

void GatheredRows::arrange()
{
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.place < b.place; });
}

} // namespace plaudit
