// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/everything.h"

#include "cache/database_copy.h"
#include "cache/everything_cells.h"
#include "cache/everything_reader.h"
#include "export/data_dictionary.h"
#include "export/file_error.h"
#include "export/whole_file.h"
#include "export/whole_folder.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qsizetype bytesAtOnce = 256 * 1024;
constexpr qint64 rowsBetweenTellings = 2'000;

/// Rows of a table as lines of text in a file.
class TableFile
{
public:
    TableFile(const QString &path, const CacheTable &table, const TextFormat &format, const EverythingAsked &asked)
        : m_file(path)
        , m_format(format)
        , m_asked(asked)
    {
        const auto *kind = table.column(u"kind"_s);
        m_kind = kind ? kind - table.columns.data() : -1;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto &column = table.columns[i];
            if (asked.redaction != Redaction::None && column.words.privacy == Privacy::HeldBack)
                continue;
            m_sources.push_back({.index = i, .privacy = column.words.privacy});
            m_columns.push_back({.key = column.words.name, .title = column.words.name, .kind = column.kind});
        }
        m_cells.resize(m_sources.size());
    }

    [[nodiscard]] Result<void> open()
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return failure(fileError(m_file));
        m_bytes = m_format.head(m_columns);
        return {};
    }
    [[nodiscard]] Result<void> write(const StoredCells &row)
    {
        for (std::size_t i = 0; i < m_sources.size(); ++i)
            m_cells[i] = shown(row, m_sources[i]);
        m_format.append(m_bytes, m_columns, m_cells);
        return m_bytes.size() < bytesAtOnce ? Result<void>() : flush();
    }
    [[nodiscard]] Result<void> close()
    {
        auto written = flush();
        m_file.close();
        if (written && m_file.error() != QFileDevice::NoError)
            return failure(fileError(m_file));
        return written;
    }

private:
    struct Source
    {
        std::size_t index = 0;
        Privacy privacy = Privacy::Open;
    };

    [[nodiscard]] Cell shown(const StoredCells &row, const Source &source) const
    {
        const auto cell = cellOf(row[source.index]);
        const bool isPerson =
            source.privacy == Privacy::Person || (source.privacy == Privacy::Subject && m_kind >= 0 &&
                                                     row[static_cast<std::size_t>(m_kind)].toString() == "customer"_L1);
        return isPerson ? redacted(cell, m_asked.redaction, m_asked.salt) : cell;
    }
    [[nodiscard]] Result<void> flush()
    {
        if (m_file.write(m_bytes) != m_bytes.size())
            return failure(fileError(m_file));
        m_bytes.clear();
        return {};
    }

    QFile m_file;
    const TextFormat &m_format;
    const EverythingAsked &m_asked;
    std::ptrdiff_t m_kind = -1;
    std::vector<Source> m_sources;
    std::vector<ExportColumn> m_columns;
    RecordCells m_cells;
    QByteArray m_bytes;
};

std::unique_ptr<TextFormat> formatOf(const EverythingAsked &asked)
{
    if (asked.format == EverythingFormat::JsonLines)
        return std::make_unique<JsonLinesFormat>();
    return std::make_unique<CsvFormat>(asked.csv);
}

QString nameOf(Redaction redaction)
{
    return redaction == Redaction::None ? u"none"_s : redaction == Redaction::Removed ? u"remove"_s : u"hash"_s;
}

Result<void> writeDictionary(WholeFolder &folder, const std::vector<CacheTable> &tables, const DictionaryAsked &asked)
{
    return writeWhole(folder.file(u"data-dictionary.md"_s), dictionaryMarkdown(tables, asked)).and_then([&] {
        return writeWhole(folder.file(u"data-dictionary.csv"_s), dictionaryCsv(tables, asked));
    });
}

/// Which database it is of.
struct Origin
{
    QString version, databaseId;
};

Result<void> putInPlace(
    WholeFolder &folder, const Origin &origin, const EverythingAsked &asked, const EverythingExport &written)
{
    QJsonArray tables;
    for (const auto &file : written.files)
        tables.append(QJsonObject{{u"file"_s, QFileInfo(file.path).fileName()}, {u"rows"_s, qint64(file.rows)}});
    return folder.commit({{u"made_by"_s, u"Plaudit " PLAUDIT_VERSION ""_s}, {u"schema"_s, origin.version.toInt()},
        {u"database_id"_s, origin.databaseId}, {u"format"_s, endingOf(asked.format)},
        {u"redacted"_s, nameOf(asked.redaction)}, {u"tables"_s, tables}});
}

Origin originOf(const EverythingReader &reader)
{
    return {.version = reader.version(), .databaseId = reader.databaseId()};
}

/// Tells of progress over all tables.
class Telling
{
public:
    Telling(const std::vector<CacheTable> &tables, const ShareProgress &progress)
        : m_progress(progress)
    {
        for (const auto &table : tables)
            m_total += table.rows;
    }
    [[nodiscard]] bool goesOn()
    {
        ++m_done;
        if (!m_progress || m_done % rowsBetweenTellings != 0)
            return true;
        return m_progress(std::min(1.0, double(m_done) / double(std::max<qint64>(1, m_total))));
    }

private:
    const ShareProgress &m_progress;
    qint64 m_done = 0, m_total = 0;
};

Result<EverythingExport> asFiles(
    const QString &databasePath, WholeFolder &folder, const EverythingAsked &asked, const ShareProgress &progress)
{
    const auto reader = EverythingReader::open(databasePath);
    if (!reader)
        return failure(reader.error());
    const auto &tables = (*reader)->tables();
    const auto format = formatOf(asked);
    Telling telling(tables, progress);
    EverythingExport made;
    for (const auto &table : tables) {
        const auto path = folder.file(table.name + u'.' + endingOf(asked.format));
        TableFile file(path, table, *format, asked);
        auto written = file.open();
        if (!written)
            return failure(written.error());
        std::size_t rows = 0;
        const auto read = (*reader)->eachRow(table, [&](const StoredCells &cells) {
            ++rows;
            written = file.write(cells);
            return written && telling.goesOn();
        });
        if (written && read)
            written = file.close();
        if (!written || !read)
            return failure(written ? read.error() : written.error());
        made.files.push_back({.path = path, .rows = rows});
        made.rows += qint64(rows);
    }
    if (progress && !progress(1.0))
        return failure(ErrorKind::Cancelled);
    return writeDictionary(folder, tables,
        {.place = TablePlace::Files,
            .ending = endingOf(asked.format),
            .isRedacted = asked.redaction != Redaction::None,
            .version = (*reader)->version()})
        .and_then([&] { return putInPlace(folder, originOf(**reader), asked, made); })
        .map([&made] { return std::move(made); });
}

/// The copy is made in a thread, so that its size can be watched: it can't be stopped, only waited for.
Result<void> copyWatched(const QString &databasePath, const QString &target, const ShareProgress &progress)
{
    auto copied = Result<void>();
    std::atomic<bool> isOver = false;
    const auto whole = double(std::max<qint64>(1, QFileInfo(databasePath).size()));
    bool isWanted = true;
    {
        const std::jthread copying([&] {
            copied = copyDatabase(databasePath, target);
            isOver = true;
        });
        while (!isOver) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            const auto share = std::min(1.0, double(QFileInfo(target + u".part"_s).size()) / whole);
            isWanted = isWanted && (!progress || progress(share));
        }
    }
    if (!isWanted)
        return failure(ErrorKind::Cancelled);
    return copied;
}

Result<EverythingExport> asCopy(
    const QString &databasePath, WholeFolder &folder, const EverythingAsked &asked, const ShareProgress &progress)
{
    const auto target = folder.file(u"plaudit.sqlite"_s);
    if (auto copied = copyWatched(databasePath, target, progress); !copied)
        return failure(copied.error());
    // Of the copy itself, so that the dictionary's numbers are those of its moment.
    auto reader = EverythingReader::open(target);
    if (!reader)
        return failure(reader.error());
    EverythingExport made;
    for (const auto &table : (*reader)->schema())
        made.rows += table.rows;
    made.files.push_back({.path = target, .rows = std::size_t(made.rows)});
    const auto origin = originOf(**reader);
    const auto told = writeDictionary(folder, (*reader)->schema(),
        {.place = TablePlace::Database, .ending = {}, .isRedacted = false, .version = origin.version});
    if (!told)
        return failure(told.error());
    reader->reset(); // not every system renames a folder with an open file in it
    return putInPlace(folder, origin, asked, made).map([&made] { return std::move(made); });
}

} // namespace

QString endingOf(EverythingFormat format)
{
    switch (format) {
    case EverythingFormat::Csv:
        return u"csv"_s;
    case EverythingFormat::JsonLines:
        return u"jsonl"_s;
    case EverythingFormat::Sqlite:
        return u"sqlite"_s;
    }
    Q_UNREACHABLE();
}

Result<EverythingExport> exportEverything(
    const QString &databasePath, const QString &folder, const EverythingAsked &asked, const ShareProgress &progress)
{
    if (asked.format == EverythingFormat::Sqlite && asked.redaction != Redaction::None)
        return failure(ErrorKind::InvalidArgument, u"a copy of the database can't be redacted"_s, u"sqlite"_s);
    auto whole = WholeFolder::begin(folder);
    if (!whole)
        return failure(whole.error());
    auto made = asked.format == EverythingFormat::Sqlite ? asCopy(databasePath, *whole, asked, progress)
                                                         : asFiles(databasePath, *whole, asked, progress);
    if (!made)
        return made;
    made->folder = folder;
    // They were written beside their place.
    for (auto &file : made->files)
        file.path = folder + u'/' + QFileInfo(file.path).fileName();
    return made;
}

} // namespace plaudit
