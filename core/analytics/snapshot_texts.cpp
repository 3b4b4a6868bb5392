// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/snapshot_texts.h"

#include <QDataStream>

namespace plaudit
{

namespace
{

template<class T, class Write>
void writeList(QDataStream &stream, const std::vector<T> &list, const Write &write)
{
    stream << quint32(list.size());
    for (const auto &entry : list)
        write(entry);
}

template<class T, class Read>
void readList(QDataStream &stream, std::vector<T> &list, const Read &read)
{
    quint32 size = 0;
    stream >> size;
    list.clear();
    for (quint32 i = 0; i < size && stream.status() == QDataStream::Ok; ++i)
        read(list.emplace_back());
}

void write(QDataStream &stream, const std::vector<QString> &texts)
{
    writeList(stream, texts, [&](const QString &text) { stream << text; });
}

void read(QDataStream &stream, std::vector<QString> &texts)
{
    readList(stream, texts, [&](QString &text) { stream >> text; });
}

/// `Texts` const or not.
template<class Texts, class Use>
void eachPlainList(Texts &texts, const Use &use)
{
    for (auto *list : {&texts.variants, &texts.languages, &texts.countries, &texts.sources, &texts.channels,
             &texts.otherWords, &texts.currencies})
        use(*list);
}

} // namespace

void writeTexts(QDataStream &stream, const Snapshot::Texts &texts)
{
    writeList(stream, texts.products, [&](const Snapshot::Product &one) { stream << one.id << one.name; });
    eachPlainList(texts, [&](const std::vector<QString> &list) { write(stream, list); });
    writeList(stream, texts.surveys,
        [&](const Snapshot::Survey &one) { stream << one.id << one.name << one.isAdded << one.isBackfilled; });
    writeList(stream, texts.questions, [&](const Snapshot::Question &one) {
        stream << quint32(one.survey) << quint32(one.rank) << one.id << one.text << one.type;
        write(stream, one.choices);
    });
}

void readTexts(QDataStream &stream, Snapshot::Texts &texts)
{
    readList(stream, texts.products, [&](Snapshot::Product &one) { stream >> one.id >> one.name; });
    eachPlainList(texts, [&](std::vector<QString> &list) { read(stream, list); });
    readList(stream, texts.surveys,
        [&](Snapshot::Survey &one) { stream >> one.id >> one.name >> one.isAdded >> one.isBackfilled; });
    readList(stream, texts.questions, [&](Snapshot::Question &one) {
        stream >> one.survey >> one.rank >> one.id >> one.text >> one.type;
        read(stream, one.choices);
    });
}

void writeCounts(QDataStream &stream, const CacheCounts &counts, const std::vector<std::int32_t> &eventDays)
{
    stream << counts.events << counts.redelivered << counts.deletedReviews << counts.deletedResponses
           << counts.quarantined << counts.customerEvents << counts.integrity;
    writeList(stream, eventDays, [&](std::int32_t day) { stream << day; });
}

void readCounts(QDataStream &stream, CacheCounts &counts, std::vector<std::int32_t> &eventDays)
{
    stream >> counts.events >> counts.redelivered >> counts.deletedReviews >> counts.deletedResponses >>
        counts.quarantined >> counts.customerEvents >> counts.integrity;
    readList(stream, eventDays, [&](std::int32_t &day) { stream >> day; });
}

} // namespace plaudit
