// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database.h"
#include "cache/delivery_store.h"
#include "cache/list_reading.h"
#include "cache/note_store.h"
#include "cache/reader.h"
#include "cache/tag_store.h"

namespace plaudit
{

Result<std::vector<ReviewLine>> Reader::reviewLines(const std::vector<qint64> &rows, int mostOfBody)
{
    return ListReading(*m_database).reviewLines(rows, mostOfBody);
}

Result<std::optional<qint64>> Reader::rowOf(MatchKind kind, const RecordId &id)
{
    return ListReading(*m_database).rowOf(kind, id);
}

Result<std::optional<MatchedOrder>> Reader::matchedOrder(MatchKind kind, const RecordId &id)
{
    std::optional<MatchedOrder> matched;
    return inOneView([&] {
        return ListReading(*m_database).matchedOrder(kind, id).map([&](std::optional<MatchedOrder> found) {
            matched = std::move(found);
        });
    }).map([&matched] { return std::move(matched); });
}

Result<QSet<QByteArray>> Reader::knownDeliveries(const std::vector<QByteArray> &messageIds)
{
    return DeliveryStore(*m_database).known(messageIds);
}

Result<std::vector<DeliveryCount>> Reader::deliveriesSince(qint64 ms)
{
    return DeliveryStore(*m_database).countsSince(ms);
}

Result<std::vector<Note>> Reader::notes(SubjectKind kind, const QString &subject)
{
    return NoteStore(*m_database).of(kind, subject);
}

Result<std::vector<Tag>> Reader::tags(SubjectKind kind, const QString &subject)
{
    return TagStore(*m_database).of(kind, subject);
}

Result<std::vector<TagCount>> Reader::tagNames(std::optional<SubjectKind> kind)
{
    return TagStore(*m_database).names(kind);
}

Result<QHash<QString, OwnWords>> Reader::ownWords(SubjectKind kind, const QStringList &subjects)
{
    return TagStore(*m_database).ownWords(kind, subjects);
}

} // namespace plaudit
