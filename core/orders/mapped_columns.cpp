// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/mapped_columns.h"

namespace plaudit
{

int columnOf(const MappedTexts &columns, const QString &field, const QStringList &header)
{
    const auto column = columns.value(field).simplified();
    if (column.isEmpty())
        return -1;
    for (int i = 0; i < int(header.size()); ++i) {
        if (header[i].compare(column, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

QJsonObject jsonOf(const MappedTexts &texts)
{
    QJsonObject json;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

} // namespace plaudit
