// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/theme.h"

namespace plaudit
{

/// While it lives, fonts and lengths are those of the usual size whatever the zoom: for what is scaled as a whole, as
/// charts are, and for pictures that are saved. GUI thread only.
class UsualSize
{
public:
    UsualSize()
        : m_zoom(interfaceZoom())
    {
        setInterfaceZoom(1.0);
    }
    ~UsualSize() { setInterfaceZoom(m_zoom); }
    Q_DISABLE_COPY_MOVE(UsualSize)

    /// That is set otherwise.
    [[nodiscard]] double zoom() const { return m_zoom; }

private:
    double m_zoom;
};

} // namespace plaudit
