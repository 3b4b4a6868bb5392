// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record_id.h"

#include <QUuid>

#include <utility>

namespace plaudit
{

namespace
{

constexpr char endMark = '\xff'; // never part of UTF-8
constexpr int uuidSize = 16;

} // namespace

RecordId RecordId::fromText(const QString &text)
{
    const auto trimmed = text.trimmed();
    RecordId id;
    if (trimmed.isEmpty())
        return id;
    if (const auto uuid = QUuid::fromString(trimmed);
        trimmed.size() >= 36 && (!uuid.isNull() || trimmed.count(u'0') == 32)) {
        id.m_bytes = uuid.toRfc4122();
        return id;
    }
    id.m_bytes = trimmed.toUtf8() + endMark;
    if (id.m_bytes.size() == uuidSize)
        id.m_bytes += endMark;
    return id;
}

RecordId RecordId::fromBytes(QByteArray bytes)
{
    RecordId id;
    id.m_bytes = std::move(bytes);
    return id;
}

QString RecordId::toText() const
{
    if (m_bytes.size() == uuidSize)
        return QUuid::fromRfc4122(m_bytes).toString(QUuid::WithoutBraces);
    auto text = m_bytes;
    while (text.endsWith(endMark))
        text.chop(1);
    return QString::fromUtf8(text);
}

} // namespace plaudit
