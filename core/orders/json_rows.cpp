// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/json_rows.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

struct Record
{
    QJsonObject json;
    QByteArray raw;
    bool isObject = true;
};

Record recordOf(const QJsonValue &value)
{
    if (!value.isObject())
        return {.json = {}, .raw = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact), .isObject = false};
    return {.json = value.toObject(), .raw = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)};
}

std::vector<Record> recordsOf(const QJsonArray &array)
{
    std::vector<Record> records;
    for (const auto &value : array)
        records.push_back(recordOf(value));
    return records;
}

std::vector<Record> linesOf(const QByteArray &text)
{
    std::vector<Record> records;
    for (const auto lines = text.split('\n'); const auto &line : lines) {
        const auto json = line.trimmed();
        if (json.isEmpty())
            continue;
        const auto document = QJsonDocument::fromJson(json);
        records.push_back({.json = document.object(), .raw = json, .isObject = document.isObject()});
    }
    return records;
}

std::vector<Record> recordsIn(const QByteArray &text)
{
    const auto document = QJsonDocument::fromJson(text);
    if (document.isArray())
        return recordsOf(document.array());
    if (!document.isObject())
        return linesOf(text);
    for (const auto object = document.object(); const auto &member : object) {
        if (member.isArray() && !member.toArray().isEmpty() && member.toArray().first().isObject())
            return recordsOf(member.toArray());
    }
    return recordsOf({document.object()});
}

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

void flatten(const QJsonObject &object, const QString &prefix, QHash<QString, QString> &values, QStringList &names)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const auto name = prefix + member.key();
        if (member->isObject()) {
            flatten(member->toObject(), name + u'.', values, names);
            continue;
        }
        if (!values.contains(name))
            names.append(name);
        values.insert(name, textOf(*member));
    }
}

} // namespace

JsonRows::JsonRows(const TableFormat &format, const QStringList &header, std::vector<TableRow> rows)
    : TableRows(format)
    , m_rows(std::move(rows))
{
    setHeader(header);
}

Result<std::unique_ptr<TableRows>> JsonRows::read(QFile &file, const TableFormat &format)
{
    const auto bytes = file.readAll();
    const auto records = recordsIn(bytes.mid(byteOrderMarkIn(bytes)));
    QStringList header;
    QSet<QString> known;
    std::vector<QHash<QString, QString>> flat(records.size());
    for (size_t i = 0; i < records.size(); ++i) {
        QStringList names;
        flatten(records[i].json, {}, flat[i], names);
        for (const auto &name : names) {
            if (!known.contains(name))
                header.append(name);
            known.insert(name);
        }
    }
    if (header.isEmpty())
        return failure(ErrorKind::NotATable, u"JSON without records"_s, file.fileName());
    std::vector<TableRow> rows;
    for (size_t i = 0; i < records.size(); ++i) {
        TableRow row{.line = qint64(i) + 1,
            .values = {},
            .raw = records[i].raw,
            .fault = records[i].isObject ? QString() : u"this is no JSON object"_s};
        for (const auto &name : header)
            row.values.append(flat[i].value(name));
        rows.push_back(std::move(row));
    }
    return std::unique_ptr<TableRows>(new JsonRows(format, header, std::move(rows)));
}

std::optional<TableRow> JsonRows::next()
{
    return m_at < m_rows.size() ? std::optional(std::move(m_rows[m_at++])) : std::nullopt;
}

double JsonRows::progress() const
{
    return m_rows.empty() ? 1.0 : double(m_at) / double(m_rows.size());
}

} // namespace plaudit
