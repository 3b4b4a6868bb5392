// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/text_export.h"

#include "cache/reader.h"
#include "export/file_error.h"

#include <QSaveFile>

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr std::size_t rowsInAPart = 2'000;
constexpr std::size_t partsAhead = 6;

struct Part
{
    QByteArray bytes;
    std::size_t rows = 0;
};

/// Threads that read and write parts of a table ahead of whoever takes them in their order.
class Lanes
{
public:
    Lanes(const ExportTable &table, const TextFormat &format, const OpenReader &openReader)
        : m_table(table)
        , m_format(format)
        , m_openReader(openReader)
        , m_parts((table.rows + rowsInAPart - 1) / rowsInAPart)
    {
        const auto lanes = std::min<std::size_t>(2, m_parts);
        for (std::size_t i = 0; i < lanes; ++i)
            m_threads.emplace_back([this] { work(); });
    }
    ~Lanes()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isOver = true;
        }
        m_changed.notify_all();
        for (auto &thread : m_threads)
            thread.join();
    }
    Q_DISABLE_COPY_MOVE(Lanes)

    [[nodiscard]] std::size_t parts() const { return m_parts; }
    /// Each once, in their order.
    [[nodiscard]] Result<Part> take(std::size_t number)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_error || m_made.count(number) > 0; });
        if (m_error)
            return failure(*m_error);
        const auto made = m_made.find(number);
        Part part = std::move(made->second);
        m_made.erase(made);
        m_taken = number + 1;
        lock.unlock();
        m_changed.notify_all();
        return part;
    }

private:
    [[nodiscard]] std::optional<std::size_t> next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_isOver || m_error || m_next >= m_parts || m_next < m_taken + partsAhead; });
        if (m_isOver || m_error || m_next >= m_parts)
            return {};
        return m_next++;
    }

    [[nodiscard]] Result<Part> make(Reader &reader, std::size_t number) const
    {
        const auto first = number * rowsInAPart;
        auto rows = m_table.read(reader, first, std::min(rowsInAPart, m_table.rows - first));
        if (!rows)
            return failure(rows.error());
        Part part{.bytes = {}, .rows = rows->size()};
        for (const auto &cells : *rows)
            m_format.append(part.bytes, m_table.columns, cells);
        return part;
    }

    void work()
    {
        const auto reader = m_openReader();
        while (const auto number = next()) {
            auto part = reader ? make(**reader, *number) : Result<Part>(failure(reader.error()));
            const std::lock_guard lock(m_mutex);
            if (part)
                m_made.emplace(*number, *std::move(part));
            else if (!m_error)
                m_error = part.error();
            m_changed.notify_all();
        }
    }

    const ExportTable &m_table;
    const TextFormat &m_format;
    const OpenReader &m_openReader;
    std::size_t m_parts;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_next = 0, m_taken = 0;
    std::map<std::size_t, Part> m_made;
    std::optional<Error> m_error;
    bool m_isOver = false;
    std::vector<std::thread> m_threads;
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
    Lanes lanes(table, format, openReader);
    for (std::size_t number = 0; number < lanes.parts(); ++number) {
        const auto part = lanes.take(number);
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
