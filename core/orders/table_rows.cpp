// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/table_rows.h"

#include "orders/csv_rows.h"
#include "orders/json_rows.h"

namespace plaudit
{

static constexpr qint64 headSize = 256 << 10;

TableRows::TableRows(const TableFormat &format)
    : m_format(format)
{}

TableRows::~TableRows() = default;

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
    return std::make_unique<CsvRows>(std::move(file), *format);
}

} // namespace plaudit
