// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "orders/table_format.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

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
    /// The share of the file that was read, 0–1.
    [[nodiscard]] virtual double progress() const = 0;

protected:
    explicit TableRows(const TableFormat &format);
    void setHeader(const QStringList &header);

private:
    TableFormat m_format;
    QStringList m_header;
};

} // namespace plaudit
