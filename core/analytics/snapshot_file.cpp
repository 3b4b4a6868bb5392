// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/snapshot_file.h"

#include "analytics/snapshot_columns.h"
#include "analytics/snapshot_texts.h"

#include <QDataStream>
#include <QFile>

#include <array>
#include <cstring>
#include <xxhash.h>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr std::array<char, 8> magic{'P', 'L', 'A', 'U', 'D', 'S', 'N', 'P'};
constexpr std::uint32_t version = 2; ///< of the file, its columns and what they mean
constexpr std::uint32_t byteOrder = 0x0102'0304;
constexpr std::size_t alignment = 64;

/// Followed by the described part and the columns, each at a multiple of `alignment`.
struct Head
{
    std::array<char, 8> magic{};
    std::uint32_t byteOrder = 0, version = 0;
    std::uint64_t size = 0;      ///< of the file
    std::uint64_t checksum = 0;  ///< of everything after the head
    std::uint64_t described = 0; ///< bytes of the described part
    std::array<char, 24> free{};
};
static_assert(sizeof(Head) == alignment);

std::uint64_t aligned(std::uint64_t offset)
{
    return (offset + alignment - 1) / alignment * alignment;
}

Error writingFailed(const QFileDevice &file, const QString &path)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return {
        .kind = isFull ? ErrorKind::DiskFull : ErrorKind::FileFailed, .detail = file.errorString(), .subject = path};
}

/// Writes and sums up at once.
class SummingWriter
{
public:
    explicit SummingWriter(QFileDevice &file)
        : m_file(file)
        , m_state(XXH3_createState())
    {
        XXH3_64bits_reset(m_state.get());
    }
    void write(const void *bytes, std::size_t size)
    {
        XXH3_64bits_update(m_state.get(), bytes, size);
        m_isWritten = m_isWritten && m_file.write(static_cast<const char *>(bytes), qint64(size)) == qint64(size);
        m_position += size;
    }
    void pad()
    {
        static constexpr std::array<char, alignment> zeros{};
        write(zeros.data(), aligned(m_position) - m_position);
    }
    [[nodiscard]] bool isWritten() const { return m_isWritten; }
    [[nodiscard]] std::uint64_t checksum() const { return XXH3_64bits_digest(m_state.get()); }

private:
    struct Free
    {
        void operator()(XXH3_state_t *state) const { XXH3_freeState(state); }
    };
    QFileDevice &m_file;
    std::unique_ptr<XXH3_state_t, Free> m_state;
    std::uint64_t m_position = sizeof(Head);
    bool m_isWritten = true;
};

/// A file in memory as long as somebody needs it.
struct Mapping
{
    QFile file;
    const uchar *bytes = nullptr;

    [[nodiscard]] std::uint64_t size() const { return static_cast<std::uint64_t>(file.size()); }
};

std::shared_ptr<const Mapping> mapped(const QString &path)
{
    auto mapping = std::make_shared<Mapping>();
    mapping->file.setFileName(path);
    if (!mapping->file.open(QIODevice::ReadOnly) || mapping->size() < sizeof(Head))
        return {};
    mapping->bytes = mapping->file.map(0, mapping->file.size());
    return mapping->bytes == nullptr ? nullptr : mapping;
}

bool isWhole(const Mapping &mapping, const Head &head)
{
    return head.magic == magic && head.byteOrder == byteOrder && head.version == version &&
           head.size == mapping.size() && head.described <= head.size - sizeof(Head) &&
           XXH3_64bits(mapping.bytes + sizeof(Head), mapping.size() - sizeof(Head)) == head.checksum;
}

} // namespace

/// All parts of a snapshot that are columns.
template<class AnySnapshot, class Use>
void SnapshotFile::eachColumnOf(AnySnapshot &snapshot, const Use &use)
{
    eachColumn(snapshot.m_reviews, use);
    eachColumn(snapshot.m_responses, use);
    eachColumn(snapshot.m_answers, use);
    eachColumn(snapshot.m_orders, use);
    eachColumn(snapshot.m_lines, use);
    use(snapshot.m_customerKeys);
}

QByteArray SnapshotFile::described(const Snapshot &snapshot, const QString &databaseId)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << databaseId << snapshot.m_zone.id() << snapshot.m_changeCounter << snapshot.m_lastSyncMs.has_value()
           << snapshot.m_lastSyncMs.value_or(0) << qint64(snapshot.m_countedResponses)
           << qint64(snapshot.m_publishedReviews) << quint32(snapshot.m_firstOrder) << quint32(snapshot.m_lastOrder);
    writeTexts(stream, snapshot.m_texts);
    writeCounts(stream, snapshot.m_counts, snapshot.m_eventDays);
    std::vector<std::uint64_t> sizes;
    eachColumnOf(snapshot, [&](const auto &column) { sizes.push_back(column.values().size_bytes()); });
    stream << quint32(sizes.size());
    for (const auto size : sizes)
        stream << quint64(size);
    return bytes;
}

bool SnapshotFile::describe(Snapshot &snapshot, std::vector<std::uint64_t> &sizes, const QByteArray &bytes,
    const QString &databaseId, const QTimeZone &zone)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    QString database;
    QByteArray zoneId;
    bool hasLastSync = false;
    qint64 lastSync = 0, counted = 0, published = 0;
    quint32 firstOrder = 0, lastOrder = 0, columns = 0;
    stream >> database >> zoneId >> snapshot.m_changeCounter >> hasLastSync >> lastSync >> counted >> published >>
        firstOrder >> lastOrder;
    if (database != databaseId || zoneId != zone.id())
        return false;
    snapshot.m_zone = zone;
    snapshot.m_lastSyncMs = hasLastSync ? std::optional(lastSync) : std::nullopt;
    snapshot.m_countedResponses = counted;
    snapshot.m_publishedReviews = published;
    snapshot.m_firstOrder = firstOrder;
    snapshot.m_lastOrder = lastOrder;
    readTexts(stream, snapshot.m_texts);
    readCounts(stream, snapshot.m_counts, snapshot.m_eventDays);
    stream >> columns;
    for (quint32 i = 0; i < columns && stream.status() == QDataStream::Ok; ++i) {
        quint64 size = 0;
        stream >> size;
        sizes.push_back(size);
    }
    return stream.status() == QDataStream::Ok;
}

Result<void> SnapshotFile::write(const QString &path, const Snapshot &snapshot, const QString &databaseId)
{
    // Without waiting for the disk: what is lost is made again, and the checksum tells.
    QFile file(path + ".part"_L1);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failure(writingFailed(file, path));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    Head head{.magic = magic, .byteOrder = byteOrder, .version = version};
    const auto description = described(snapshot, databaseId);
    head.described = static_cast<std::uint64_t>(description.size());
    bool isWritten = file.write(reinterpret_cast<const char *>(&head), sizeof(head)) == sizeof(head);
    SummingWriter writer(file);
    writer.write(description.constData(), head.described);
    writer.pad();
    eachColumnOf(snapshot, [&](const auto &column) {
        writer.write(column.data(), column.values().size_bytes());
        writer.pad();
    });
    head.checksum = writer.checksum();
    head.size = static_cast<std::uint64_t>(file.pos());
    isWritten = isWritten && writer.isWritten() && file.seek(0) &&
                file.write(reinterpret_cast<const char *>(&head), sizeof(head)) == sizeof(head) && file.flush();
    if (!isWritten) {
        auto error = writingFailed(file, path);
        file.remove();
        return failure(std::move(error));
    }
    file.close();
    QFile::remove(path);
    if (!file.rename(path))
        return failure(writingFailed(file, path));
    return {};
}

std::shared_ptr<const Snapshot> SnapshotFile::open(
    const QString &path, const QString &databaseId, const QTimeZone &zone)
{
    const auto mapping = mapped(path);
    if (!mapping)
        return {};
    Head head;
    std::memcpy(&head, mapping->bytes, sizeof(head));
    if (!isWhole(*mapping, head))
        return {};
    const auto description = QByteArray::fromRawData(
        reinterpret_cast<const char *>(mapping->bytes) + sizeof(Head), qsizetype(head.described));
    auto snapshot = std::make_shared<Snapshot>();
    std::vector<std::uint64_t> sizes;
    if (!describe(*snapshot, sizes, description, databaseId, zone))
        return {};
    auto offset = aligned(sizeof(Head) + head.described);
    std::size_t next = 0;
    eachColumnOf(*snapshot, [&]<class T>(Column<T> &column) {
        const auto bytes = next < sizes.size() ? sizes[next] : 0;
        const auto *values = reinterpret_cast<const T *>(mapping->bytes + offset);
        column = Column<T>(mapping, std::span(values, bytes / sizeof(T)));
        offset = aligned(offset + bytes);
        ++next;
    });
    return next == sizes.size() && offset == mapping->size() ? snapshot : nullptr;
}

} // namespace plaudit
