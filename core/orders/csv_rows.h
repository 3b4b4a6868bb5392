// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/line_reader.h"
#include "orders/table_rows.h"

#include <deque>
#include <memory>

namespace plaudit
{

/// Rows of values with separators, quoted as RFC 4180 has it; line breaks may stand inside quotes. A quote that is
/// never closed spoils its own line alone: the lines behind it are read anew. That it is open shows in a row that goes
/// on for hundreds of lines, or for several and then has another number of values than the header, or whose further
/// lines are rows themselves.
class CsvRows : public TableRows
{
public:
    /// The first row is the header; a line `sep=;` may stand before it.
    CsvRows(std::unique_ptr<QFile> file, const TableFormat &format);
    ~CsvRows() override;

    [[nodiscard]] std::optional<TableRow> next() override;
    [[nodiscard]] bool readCells(TableCells &cells) override;
    [[nodiscard]] double progress() const override;
    [[nodiscard]] bool hasForeignLines() const override { return m_lines.hasForeignLines(); }

private:
    struct Line
    {
        QByteArray text;
        bool isCut = false;
    };
    class Parser;

    [[nodiscard]] std::optional<Line> nextLine();
    [[nodiscard]] bool readRow(TableCells &cells);
    [[nodiscard]] bool readOn(TableCells &cells);
    [[nodiscard]] bool hasSwallowedRows(const QByteArray &raw) const;
    void refuse(TableCells &cells, const QString &fault);
    [[nodiscard]] size_t mostLinesOfARow() const;

    std::unique_ptr<QFile> m_file;
    LineReader m_lines;
    std::unique_ptr<Parser> m_parser;
    std::deque<Line> m_row;   ///< the lines of the row being read
    std::deque<Line> m_again; ///< lines that are read once more
    qint64 m_line = 0;        ///< of the last one read
    int m_openQuotes = 0;     ///< met so far
};

} // namespace plaudit
