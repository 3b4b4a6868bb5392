// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/text_export.h"

#include "export/file_error.h"

#include <QSaveFile>

#include <algorithm>
#include <cstring>

namespace plaudit
{

namespace
{

constexpr std::size_t rowsInAPart = 4'000;
constexpr std::size_t partsAhead = 3;

struct Part
{
    QByteArray bytes;
    std::size_t rows = 0;
};

/// Writes parts of a table. Rows are written as they come and put in order then; the memory for that is kept from part
/// to part.
class PartWriter
{
public:
    PartWriter(const ExportTable &table, const TextFormat &format)
        : m_table(table)
        , m_format(format)
    {}

    [[nodiscard]] Result<Part> write(Reader &reader, std::size_t number)
    {
        const auto first = number * rowsInAPart;
        m_rows.clear();
        m_bytes.resize(0);
        return m_table
            .read(reader, first, std::min(rowsInAPart, m_table.rows - first),
                [this](std::size_t place, std::span<const Cell> cells) { take(place, cells); })
            .map([this] { return arranged(); });
    }

private:
    struct Row
    {
        std::size_t place = 0;
        qsizetype begin = 0, size = 0;
    };

    void take(std::size_t place, std::span<const Cell> cells)
    {
        const auto begin = m_bytes.size();
        m_format.append(m_bytes, m_table.columns, cells);
        m_rows.push_back({.place = place, .begin = begin, .size = m_bytes.size() - begin});
    }
    [[nodiscard]] Part arranged()
    {
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.place < b.place; });
        Part part{.bytes = {}, .rows = m_rows.size()};
        part.bytes.resize(m_bytes.size());
        char *at = part.bytes.data();
        for (const auto &row : m_rows) {
            std::memcpy(at, m_bytes.constData() + row.begin, std::size_t(row.size));
            at += row.size;
        }
        return part;
    }

    const ExportTable &m_table;
    const TextFormat &m_format;
    QByteArray m_bytes;
    std::vector<Row> m_rows;
};

} // namespace

Result<ExportedFile> exportText(const ExportTable &table, const TextFormat &format, const QString &path,
    const OpenReader &openReader, const ExportProgress &progress)
{
    QSaveFile file(path);
    const auto write = [&](const QByteArray &bytes) { return file.write(bytes) == bytes.size(); };
    if (!file.open(QIODevice::WriteOnly) || !write(format.head(table.columns)))
        return failure(fileError(file));
    ExportedFile written{.path = path};
    PartsAhead<Part> parts(
        {.parts = (table.rows + rowsInAPart - 1) / rowsInAPart, .threads = 2, .ahead = partsAhead}, openReader, [&] {
            return [writer = std::make_shared<PartWriter>(table, format)](
                       Reader &reader, std::size_t number) { return writer->write(reader, number); };
        });
    for (std::size_t number = 0; number < parts.parts(); ++number) {
        const auto part = parts.take(number);
        if (!part)
            return failure(part.error());
        if (!write(part->bytes))
            return failure(fileError(file));
        written.rows += part->rows;
        if (progress && !progress(std::min(table.rows, (number + 1) * rowsInAPart), table.rows))
            return failure(ErrorKind::Cancelled, {}, path);
    }
    if (!file.commit())
        return failure(fileError(file));
    return written;
}

} // namespace plaudit
