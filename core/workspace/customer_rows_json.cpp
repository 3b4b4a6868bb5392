// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/customer_rows_json.h"

#include "domain/currency.h"
#include "domain/timestamp.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// What a part is called within its record.
QString nameOfPart(const QString &table)
{
    static const QHash<QString, QString> names{{u"review_attribute"_s, u"attributes"_s},
        {u"review_media"_s, u"media"_s}, {u"review_tag"_s, u"tags"_s}, {u"review_reward"_s, u"rewards"_s},
        {u"review_version"_s, u"versions"_s}, {u"survey_answer"_s, u"answers"_s}, {u"order_line"_s, u"lines"_s},
        {u"order_version"_s, u"versions"_s}};
    return names.value(table, table);
}

/// Whose single row says more of the record itself.
bool isSameRecord(const CacheTable &part)
{
    return part.columns.front().keyPlace == 1 && !part.columns.front().refersTo.isEmpty() &&
           (part.columns.size() == 1 || part.columns[1].keyPlace == 0);
}

bool isJson(const QString &column)
{
    return column == "payload"_L1 || column == "properties"_L1 || column == "choices"_L1 || column == "answer"_L1;
}

QJsonValue parsed(const QString &text)
{
    const auto list = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
    return list.isArray() && list.array().size() == 1 ? list.array().first() : QJsonValue(text);
}

QJsonValue valueOf(const CacheColumn &column, const QVariant &cell, const QString &currency)
{
    switch (column.words.form) {
    case ColumnForm::Time:
        // 0 stands for a time that is not known.
        return cell.toLongLong() == 0 ? QJsonValue() : Timestamp{.utcMs = cell.toLongLong()}.toIso();
    case ColumnForm::Money:
        return inUnits(cell.toLongLong(), currency);
    case ColumnForm::AsItIs:
    case ColumnForm::RecordId:
    case ColumnForm::Hash:
    case ColumnForm::Bytes:
    case ColumnForm::Order:
        break;
    }
    if (column.kind == CellKind::Text && isJson(column.words.name))
        return parsed(cell.toString());
    return QJsonValue::fromVariant(cell);
}

QString keyOf(const CacheColumn &column)
{
    const auto &name = column.words.name;
    return column.words.form == ColumnForm::Time && name.endsWith("_ms"_L1) ? name.chopped(3) : name;
}

/// Says nothing to a person.
bool isSilent(const CacheColumn &column)
{
    return column.words.form == ColumnForm::Hash || column.words.name.endsWith("_offset"_L1) ||
           (column.words.isWorking && column.refersTo.isEmpty());
}

} // namespace

QVariant cellOf(const CacheTable &table, const StoredCells &cells, const QString &column)
{
    const auto *known = table.column(column);
    return known ? cells[static_cast<std::size_t>(known - table.columns.data())] : QVariant();
}

RowsJson::RowsJson(const EverythingReader &reader)
    : m_reader(reader)
{}

Result<QJsonObject> RowsJson::pointedTo(const QString &name, const QVariant &row)
{
    const auto key = name + u'/' + row.toString();
    const auto *table = m_reader.table(name);
    if (m_known.contains(key) || !table)
        return m_known.value(key);
    const auto found = m_reader.rowsWith(*table, u"id"_s, {row});
    if (!found)
        return failure(found.error());
    QJsonObject object;
    if (!found->empty()) {
        auto made = this->row(*table, found->front());
        if (!made)
            return made;
        object = *std::move(made);
    }
    m_known.insert(key, object);
    return object;
}

Result<QJsonObject> RowsJson::row(
    const CacheTable &table, const StoredCells &cells, const QString &parent, const QString &currency)
{
    const auto own = cellOf(table, cells, u"currency"_s).toString();
    const auto &unit = own.isEmpty() ? currency : own;
    QJsonObject object;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto &column = table.columns[i];
        const auto &cell = cells[i];
        if (cell.isNull() || isSilent(column) || (!parent.isEmpty() && column.refersTo == parent))
            continue;
        if (column.refersTo.isEmpty()) {
            object.insert(keyOf(column), valueOf(column, cell, unit));
            continue;
        }
        auto pointed = pointedTo(column.refersTo, cell);
        if (!pointed)
            return pointed;
        if (!pointed->isEmpty())
            object.insert(column.words.name, *std::move(pointed));
    }
    return object;
}

Result<void> RowsJson::addParts(
    const CacheTable &table, const std::vector<StoredCells> &rows, std::vector<QJsonObject> &objects)
{
    QVariantList ids;
    QHash<qint64, std::size_t> places;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        ids += cellOf(table, rows[i], u"id"_s);
        places.insert(ids.back().toLongLong(), i);
    }
    for (const auto &part : m_reader.tables()) {
        for (const auto &column : part.columns) {
            if (column.refersTo != table.name)
                continue;
            const auto found = m_reader.rowsWith(part, column.words.name, ids);
            if (!found)
                return failure(found.error());
            for (const auto &cells : *found) {
                const auto place = places.value(cellOf(part, cells, column.words.name).toLongLong());
                auto made = row(part, cells, table.name, cellOf(table, rows[place], u"currency"_s).toString());
                if (!made)
                    return failure(made.error());
                auto &object = objects[place];
                if (isSameRecord(part)) {
                    for (auto it = made->constBegin(); it != made->constEnd(); ++it)
                        object.insert(it.key(), it.value());
                    continue;
                }
                auto list = object.value(nameOfPart(part.name)).toArray();
                list.append(*std::move(made));
                object.insert(nameOfPart(part.name), list);
            }
        }
    }
    return {};
}

Result<QJsonArray> RowsJson::records(const CacheTable &table, const std::vector<StoredCells> &rows)
{
    std::vector<QJsonObject> objects;
    for (const auto &cells : rows) {
        auto made = row(table, cells);
        if (!made)
            return failure(made.error());
        objects.push_back(*std::move(made));
    }
    if (table.column(u"id"_s)) {
        if (const auto parts = addParts(table, rows, objects); !parts)
            return failure(parts.error());
    }
    QJsonArray array;
    for (auto &object : objects)
        array.append(std::move(object));
    return array;
}

} // namespace plaudit
