// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "orders/table_format.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plaudit
{

/// A row of a table, or what stands where one should be.
struct TableRow
{
    qint64 line = 0; ///< where it begins, from 1; of a JSON file: which record
    QStringList values;
    QByteArray raw; ///< in UTF-8
    QString fault;  ///< why it can't be split into values, in English; empty where it can
};

/// A row as bytes in UTF-8, for those who need few of its values: one buffer that is used again for each row.
class TableCells
{
public:
    qint64 line = 0; ///< as TableRow has it
    QByteArray raw;
    QString fault;

    [[nodiscard]] int size() const { return int(m_ends.size()); }
    /// Valid until the row is overwritten; empty where `column` is none.
    [[nodiscard]] QByteArrayView at(int column) const
    {
        if (column < 0 || column >= size())
            return {};
        const auto start = column == 0 ? 0 : m_ends[size_t(column) - 1];
        return {m_bytes.data() + start, qsizetype(m_ends[size_t(column)] - start)};
    }
    void clear()
    {
        m_bytes.clear();
        m_ends.clear();
        if (!fault.isEmpty())
            fault.clear();
    }
    void append(const char *bytes, size_t count)
    {
        m_bytes.append(bytes, count);
        m_ends.push_back(m_bytes.size());
    }
    [[nodiscard]] QStringList values() const;

private:
    std::string m_bytes;
    std::vector<size_t> m_ends;
};

/// The rows of a file, one after the other. Belongs to one thread; holds a row at a time.
class TableRows
{
public:
    /// Opens a CSV, TSV or JSON file. Errors: FileFailed, EmptyFile, NotATable.
    [[nodiscard]] static Result<std::unique_ptr<TableRows>> open(const QString &path);
    virtual ~TableRows();

    [[nodiscard]] const TableFormat &format() const { return m_format; }
    /// The names of the columns; trimmed.
    [[nodiscard]] const QStringList &header() const { return m_header; }
    /// Nothing at the end.
    [[nodiscard]] virtual std::optional<TableRow> next() = 0;
    /// The same without a list of texts; false at the end.
    [[nodiscard]] virtual bool readCells(TableCells &cells);
    /// The share of the file that was read, 0–1.
    [[nodiscard]] virtual double progress() const = 0;
    /// Whether lines that are no UTF-8 stood in a file of UTF-8; they were read as Windows-1252.
    [[nodiscard]] virtual bool hasForeignLines() const { return false; }

protected:
    explicit TableRows(const TableFormat &format);
    void setHeader(const QStringList &header);

private:
    TableFormat m_format;
    QStringList m_header;
};

} // namespace plaudit
