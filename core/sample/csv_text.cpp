// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/csv_text.h"

#include <algorithm>

namespace plaudit
{

void appendCsvValue(QByteArray &row, const QByteArray &value)
{
    const auto needsQuotes =
        std::any_of(value.begin(), value.end(), [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
    if (!needsQuotes) {
        row += value;
        return;
    }
    row += '"';
    for (const auto c : value) {
        if (c == '"')
            row += '"';
        row += c;
    }
    row += '"';
}

} // namespace plaudit
