// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/table_rows.h"

#include "orders/csv_rows.h"
#include "orders/json_rows.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr qint64 headSize = 256 << 10;

QStringList TableCells::values() const
{
    QStringList texts;
    texts.reserve(size());
    for (int i = 0; i < size(); ++i)
        texts.append(QString::fromUtf8(at(i)));
    return texts;
}

TableRows::TableRows(const TableFormat &format)
    : m_format(format)
{}

TableRows::~TableRows() = default;

bool TableRows::readCells(TableCells &cells)
{
    auto row = next();
    if (!row)
        return false;
    cells.clear();
    cells.line = row->line;
    cells.raw = std::move(row->raw);
    cells.fault = std::move(row->fault);
    for (const auto &value : row->values) {
        const auto bytes = value.toUtf8();
        cells.append(bytes.constData(), size_t(bytes.size()));
    }
    return true;
}

void TableRows::setHeader(const QStringList &header)
{
    m_header.clear();
    for (const auto &name : header)
        m_header.append(name.simplified());
}

Result<std::unique_ptr<TableRows>> TableRows::open(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileFailed, file->errorString(), path);
    auto format = tableFormatOf(file->peek(headSize));
    if (!format) {
        auto error = format.error();
        error.subject = path;
        return failure(error);
    }
    if (format->kind == TableFormat::Kind::Json)
        return JsonRows::read(*file, *format);
    auto rows = std::make_unique<CsvRows>(std::move(file), *format);
    if (rows->header().isEmpty())
        return failure(ErrorKind::NotATable, u"a file without a header"_s, path);
    return rows;
}

} // namespace plaudit
