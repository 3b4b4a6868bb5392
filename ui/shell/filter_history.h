// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"

#include <vector>

namespace plaudit
{

/// The filters a person went through, as a browser keeps pages.
class FilterHistory
{
public:
    [[nodiscard]] const Filter &current() const { return m_filters[m_position]; }
    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_filters.size(); }

    /// Where it differs from the current one; what lay ahead is forgotten.
    void visit(const Filter &filter)
    {
        if (filter == current())
            return;
        m_filters.resize(m_position + 1);
        m_filters.push_back(filter);
        ++m_position;
    }
    void goBack() { m_position -= canGoBack() ? 1 : 0; }
    void goForward() { m_position += canGoForward() ? 1 : 0; }

private:
    std::vector<Filter> m_filters{Filter{}};
    std::size_t m_position = 0;
};

} // namespace plaudit
