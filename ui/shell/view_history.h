// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/view.h"

#include <vector>

namespace plaudit
{

/// The views a person went through, as a browser keeps pages.
class ViewHistory
{
public:
    explicit ViewHistory(View first = {})
        : m_views{std::move(first)}
    {}

    [[nodiscard]] const View &current() const { return m_views[m_position]; }
    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_views.size(); }

    /// Where it differs from the current one; what lay ahead is forgotten.
    void visit(const View &view)
    {
        if (view == current())
            return;
        m_views.resize(m_position + 1);
        m_views.push_back(view);
        ++m_position;
    }
    void goBack() { m_position -= canGoBack() ? 1 : 0; }
    void goForward() { m_position += canGoForward() ? 1 : 0; }

private:
    std::vector<View> m_views;
    std::size_t m_position = 0;
};

} // namespace plaudit
