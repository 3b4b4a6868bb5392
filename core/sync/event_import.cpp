// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/event_import.h"

#include "cache/raw_store.h"
#include "cache/reader.h"
#include "cache/writer.h"
#include "okendo/feed_item.h"
#include "okendo/page_reader.h"
#include "sync/event_file.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <future>
#include <optional>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr std::size_t eventsInABatch = 2'000;
constexpr qsizetype bytesInABatch = 4 << 20;

/// Lists that stand for their members.
constexpr std::string_view listNames[] = {"reviews", "surveyResponses", "events", "data"};

/// One import on its way: decodes a batch while the one before is written.
class EventImport
{
public:
    EventImport(Writer &writer, Clock &clock, EventFile &file)
        : m_writer(writer)
        , m_clock(clock)
        , m_file(file)
    {}

    Result<EventCounts> run(
        qint64 batchId, const std::function<void(const EventImportProgress &)> &progress, const std::stop_token &stop)
    {
        m_batchId = batchId;
        bool isMore = true;
        while (isMore) {
            auto batch = nextBatch(isMore);
            if (!batch)
                return stopped(batch.error());
            if (auto settled = settle(); !settled)
                return failure(settled.error());
            progress({.events = m_counts.received, .share = m_file.share(), .counts = m_counts});
            if (batch->events.empty() && batch->faults.empty())
                break;
            m_writing = m_writer.commitEvents(*std::move(batch));
            if (stop.stop_requested())
                return stopped({.kind = ErrorKind::Cancelled});
        }
        return settle().map([this] { return m_counts; });
    }

private:
    Result<EventsCommit> nextBatch(bool &isMore)
    {
        EventsCommit batch{.batchId = m_batchId, .receivedAtMs = m_clock.utcMs()};
        while (batch.events.size() + batch.faults.size() < eventsInABatch && batch.bytes.size() < bytesInABatch) {
            const auto value = m_file.next();
            if (!value)
                return failure(value.error());
            isMore = value->has_value();
            if (!isMore)
                break;
            takeEvent(batch, **value);
        }
        batch.packedBytes = packPayloads(batch.bytes);
        batch.position = m_file.position();
        return batch;
    }

    /// What is being written is kept whatever ended the import.
    Result<EventCounts> stopped(const Error &error)
    {
        const auto settled = settle();
        return failure(settled ? error : settled.error());
    }

    Result<void> settle()
    {
        if (!m_writing.valid())
            return {};
        const auto counts = m_writing.get();
        if (!counts)
            return failure(counts.error());
        m_counts += *counts;
        return {};
    }

    Writer &m_writer;
    Clock &m_clock;
    EventFile &m_file;
    qint64 m_batchId = 0;
    std::future<Result<EventCounts>> m_writing;
    EventCounts m_counts;
};

/// The import of this very file that never came to its end.
Result<std::optional<ImportBatch>> unfinishedImport(Reader &reader, const QByteArray &identity)
{
    return reader.imports().map([&](const std::vector<ImportBatch> &batches) {
        const auto found = std::find_if(batches.begin(), batches.end(), [&](const ImportBatch &batch) {
            return batch.kind == ImportKind::Events && batch.fileHash == identity && !batch.endedAtMs;
        });
        return found == batches.end() ? std::optional<ImportBatch>() : std::optional(*found);
    });
}

QString dialectOf(const EventFile &file)
{
    const auto form = file.form() == JsonCutter::Form::Lines ? u"json_lines"_s : u"json"_s;
    return file.isPacked() ? form + u"_gz"_s : form;
}

void keep(EventsCommit &batch, tl::expected<FeedItem, FaultyRecord> item, bool isRepaired, const QByteArray &json)
{
    if (!item) {
        batch.faults.push_back(
            {.id = item.error().id, .reason = toString(item.error().fault), .raw = json, .isKeptOut = true});
        return;
    }
    if (isRepaired) {
        batch.faults.push_back(
            {.id = item->id, .reason = toString(RecordFault::InvalidUtf8), .raw = json, .isKeptOut = false});
    }
    batch.events.push_back({.isEnvelope = item->isEnvelope,
        .resourceType = item->resourceType,
        .topic = item->topic,
        .sequence = item->sequence,
        .deliveredMs = item->deliveredMs,
        .id = item->id,
        .record = std::move(item->record),
        .start = batch.bytes.size(),
        .length = json.size()});
    batch.bytes += json;
}

/// The members of a list that the object has under one of the known names.
std::vector<QByteArray> listedItems(const QByteArray &json)
{
    const auto text = padded(json);
    std::vector<QByteArray> items;
    for (const auto name : listNames) {
        const auto list = memberJson(text, name);
        if (!list.starts_with('['))
            continue;
        JsonCutter cutter;
        cutter.feed(QByteArray(list.data(), qsizetype(list.size())), true);
        while (auto item = cutter.next())
            items.push_back(*std::move(item));
        return items;
    }
    return items;
}

} // namespace

void takeEvent(EventsCommit &batch, const QByteArray &json)
{
    thread_local FeedItemReader reader;
    auto item = reader.read(json);
    const auto listed =
        !item && item.error().fault == RecordFault::UnknownEvent ? listedItems(json) : std::vector<QByteArray>();
    if (listed.empty()) {
        keep(batch, std::move(item), reader.isRepaired(), json);
        return;
    }
    for (const auto &one : listed) {
        auto member = reader.read(one);
        keep(batch, std::move(member), reader.isRepaired(), one);
    }
}

Result<EventImportReport> importEvents(Writer &writer, Reader &reader, Clock &clock, const QString &path,
    const std::function<void(const EventImportProgress &)> &progress, const std::stop_token &stop)
{
    const auto file = EventFile::open(path);
    if (!file)
        return failure(file.error());
    const auto unfinished = unfinishedImport(reader, (*file)->identity());
    if (!unfinished)
        return failure(unfinished.error());
    EventImportReport report{.isResumed = unfinished->has_value()};
    qint64 batchId = 0;
    if (*unfinished) {
        batchId = (*unfinished)->id;
        if (auto skipped = (*file)->skipTo((*unfinished)->position); !skipped)
            return failure(skipped.error());
    } else {
        const auto begun = writer
                               .beginImport({.kind = ImportKind::Events,
                                   .fileName = QFileInfo(path).fileName(),
                                   .fileHash = (*file)->identity(),
                                   .dialect = (*file)->isPacked() ? u"gz"_s : u"json"_s,
                                   .encoding = u"UTF-8"_s,
                                   .separator = {},
                                   .startedAtMs = clock.utcMs()})
                               .get();
        if (!begun)
            return failure(begun.error());
        batchId = *begun;
    }
    const auto counts = EventImport(writer, clock, **file).run(batchId, progress, stop);
    if (!counts)
        return failure(counts.error());
    report.counts = *counts;
    report.dialect = dialectOf(**file);
    if (auto ended = writer.endImport(batchId, clock.utcMs()).get(); !ended)
        return failure(ended.error());
    const bool hasNothing = counts->received == counts->quarantined && !report.isResumed;
    return hasNothing ? Result<EventImportReport>(failure(ErrorKind::NoEvents, {}, path)) : report;
}

Result<QStringList> newEventFiles(const QString &folder, Reader &reader)
{
    const auto imports = reader.imports();
    if (!imports)
        return failure(imports.error());
    QStringList paths;
    const auto files = QDir(folder).entryInfoList(
        {u"*.json"_s, u"*.jsonl"_s, u"*.ndjson"_s, u"*.json.gz"_s, u"*.jsonl.gz"_s, u"*.ndjson.gz"_s}, QDir::Files,
        QDir::Time | QDir::Reversed);
    for (const auto &info : files) {
        const auto file = EventFile::open(info.filePath());
        const bool isDone = !file || std::any_of(imports->begin(), imports->end(), [&](const ImportBatch &batch) {
            return batch.endedAtMs && batch.fileHash == (*file)->identity();
        });
        if (!isDone)
            paths.append(info.filePath());
    }
    return paths;
}

} // namespace plaudit
