// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plaudit
{

/// A view of the window that the user gave a name.
struct SavedView
{
    qint64 id = 0; ///< 0: not saved yet
    QString name;  ///< of no other saved view
    QString link;
    qint64 position = -1; ///< its place among all; -1: the last
    qint64 createdMs = 0; ///< UTC

    [[nodiscard]] friend bool operator==(const SavedView &, const SavedView &) = default;
};

} // namespace plaudit
