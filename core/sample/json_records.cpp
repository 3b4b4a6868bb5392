// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/json_records.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plaudit
{

JsonRecords::JsonRecords(const std::vector<QJsonObject> &records)
{
    for (const auto &record : records) {
        const auto json = QJsonDocument(record).toJson(QJsonDocument::Compact);
        m_starts.push_back(m_text.size());
        m_lengths.push_back(quint32(json.size()));
        m_text += json;
    }
}

Result<JsonRecords> JsonRecords::open(const QString &path)
{
    JsonRecords records;
    if (!QFileInfo::exists(path))
        return records;
    records.m_file = std::make_unique<QFile>(path);
    if (!records.m_file->open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileFailed, records.m_file->errorString(), path);
    qint64 start = 0;
    auto lineNumber = 0;
    while (!records.m_file->atEnd()) {
        const auto line = records.m_file->readLine();
        ++lineNumber;
        const auto json = line.trimmed();
        if (!json.isEmpty() && (!json.startsWith('{') || !json.endsWith('}')))
            return failure(ErrorKind::FileFailed, u"line %1 is no JSON object"_s.arg(lineNumber), path);
        if (!json.isEmpty()) {
            records.m_starts.push_back(start + line.indexOf('{'));
            records.m_lengths.push_back(quint32(json.size()));
        }
        start += line.size();
    }
    return records;
}

QByteArray JsonRecords::at(quint32 index) const
{
    const auto start = m_starts[index];
    const auto length = m_lengths[index];
    if (!m_file)
        return m_text.mid(start, length);
    const std::lock_guard lock(*m_mutex);
    return m_file->seek(start) ? m_file->read(length) : QByteArray();
}

void JsonRecords::visit(const Visitor &visitor) const
{
    for (quint32 i = 0; i < size(); ++i)
        visitor(i, at(i));
}

} // namespace plaudit
