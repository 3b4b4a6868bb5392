// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/row_list.h"

#include <algorithm>
#include <charconv>

namespace plaudit
{

std::vector<qint64> rowsFrom(QByteArrayView text)
{
    std::vector<qint64> rows;
    if (text.isEmpty())
        return rows;
    rows.reserve(std::size_t(std::count(text.begin(), text.end(), ',')) + 1);
    for (const char *at = text.begin(); at < text.end(); ++at) {
        qint64 number = 0;
        at = std::from_chars(at, text.end(), number).ptr;
        rows.push_back(number);
    }
    return rows;
}

} // namespace plaudit
