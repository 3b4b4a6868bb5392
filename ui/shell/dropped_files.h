// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace plaudit
{

/// Files that were dropped on the window, by what they are.
struct DroppedFiles
{
    QStringList orders;  ///< tables, and what is neither: the import says what is wrong with it
    QStringList reviews; ///< tables whose header speaks of ratings
    QStringList events;  ///< JSON, lines of it, and either of them packed
};
/// By the name's ending, where that says nothing by the first bytes, and tables by their header. Reads the files'
/// beginnings: not for the GUI thread.
[[nodiscard]] DroppedFiles sorted(const QStringList &paths);

} // namespace plaudit
