// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/line_reader.h"
#include "orders/table_rows.h"

#include <deque>
#include <memory>

namespace plaudit
{

/// Rows of values with separators, quoted as RFC 4180 has it; line breaks may stand inside quotes. A quote that is
/// never closed spoils its own line alone: the lines behind it are read anew.
class CsvRows : public TableRows
{
public:
    /// The first row is the header.
    CsvRows(std::unique_ptr<QFile> file, const TableFormat &format);
    ~CsvRows() override;

    [[nodiscard]] std::optional<TableRow> next() override;
    [[nodiscard]] double progress() const override;

private:
    [[nodiscard]] std::optional<QByteArray> nextLine();
    [[nodiscard]] std::optional<TableRow> nextRow();

    class Parser;
    std::unique_ptr<QFile> m_file;
    LineReader m_lines;
    std::unique_ptr<Parser> m_parser;
    std::deque<QByteArray> m_again; ///< lines that are read once more
    qint64 m_line = 0;              ///< of the last one read
};

} // namespace plaudit
