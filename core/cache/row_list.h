// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace plaudit
{

/// The numbers of a text "1,5,7", as SQLite's group_concat makes it, in their order. One long text costs a fraction of
/// a row for each number.
[[nodiscard]] std::vector<qint64> rowsFrom(QByteArrayView text);

} // namespace plaudit
