// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/table_rows.h"

#include <vector>

namespace plaudit
{

/// The records of a JSON file as rows: an array, an object with an array in it, or JSON Lines. Members of members are
/// named with dots: "reviewer.email". Holds the whole file.
class JsonRows : public TableRows
{
public:
    /// Error: NotATable where no record can be found.
    [[nodiscard]] static Result<std::unique_ptr<TableRows>> read(QFile &file, const TableFormat &format);

    [[nodiscard]] std::optional<TableRow> next() override;
    [[nodiscard]] double progress() const override;

private:
    JsonRows(const TableFormat &format, const QStringList &header, std::vector<TableRow> rows);

    std::vector<TableRow> m_rows;
    size_t m_at = 0;
};

} // namespace plaudit
