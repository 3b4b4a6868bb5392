// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/workbook.h"

#include "export/file_error.h"
#include "export/gathered_rows.h"
#include "export/workbook_check.h"
#include "export/workbook_file.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr std::size_t rowsInAPart = 2'000;

/// Beside the file's own place until it is whole.
class Beside
{
public:
    explicit Beside(const QString &path)
        : m_path(path)
        , m_beside(u"%1/.%2-%3.tmp"_s.arg(QFileInfo(path).absolutePath(), QFileInfo(path).fileName(),
              QUuid::createUuid().toString(QUuid::Id128).left(8)))
    {}
    ~Beside() { QFile::remove(m_beside); }
    Q_DISABLE_COPY_MOVE(Beside)

    [[nodiscard]] const QString &place() const { return m_beside; }
    /// In one step: at no time there is neither the old file nor the new one.
    [[nodiscard]] Result<void> rename() const
    {
        std::error_code error;
        std::filesystem::rename(
            QFileInfo(m_beside).filesystemFilePath(), QFileInfo(m_path).filesystemFilePath(), error);
        if (error)
            return failure(fileError(m_path, QString::fromStdString(error.message())));
        return {};
    }

private:
    QString m_path, m_beside;
};

Result<std::size_t> writeTable(WorkbookFile &file, const ExportTable &table, const OpenReader &openReader,
    std::size_t done, std::size_t total, const ExportProgress &progress, const QString &path)
{
    file.beginSheet(table.name, table.columns);
    std::size_t written = 0;
    const auto gather = [&table](Reader &reader, std::size_t number) {
        const auto first = number * rowsInAPart;
        GatheredRows rows(table.columns.size());
        return table
            .read(reader, first, std::min(rowsInAPart, table.rows - first),
                [&rows](std::size_t place, std::span<const Cell> cells) { rows.take(place, cells); })
            .map([&rows] {
                rows.arrange();
                return std::move(rows);
            });
    };
    PartsAhead<GatheredRows> parts({.parts = (table.rows + rowsInAPart - 1) / rowsInAPart, .threads = 1, .ahead = 2},
        openReader, [&gather] { return gather; });
    for (std::size_t number = 0; number < parts.parts(); ++number) {
        const auto rows = parts.take(number);
        if (!rows)
            return failure(rows.error());
        for (std::size_t i = 0; i < rows->size(); ++i)
            file.write((*rows)[i]);
        written += rows->size();
        if (progress && !progress(done + std::min(table.rows, (number + 1) * rowsInAPart), total))
            return failure(ErrorKind::Cancelled, {}, path);
    }
    return written;
}

} // namespace

Result<ExportedFile> exportWorkbook(const std::vector<ExportTable> &tables, const ExportNotes &notes,
    const WorkbookWords &words, const QTimeZone &zone, const QString &path, const OpenReader &openReader,
    const ExportProgress &progress)
{
    std::size_t total = 0;
    for (const auto &table : tables)
        total += table.rows;
    const Beside beside(path);
    ExportedFile exported{.path = path};
    const bool hasCharts =
        std::any_of(tables.begin(), tables.end(), [](const ExportTable &table) { return bool(table.charts); });
    // Charts hold a copy of their figures for what shows them without reckoning, and only a workbook in memory has
    // them.
    WorkbookFile file(
        beside.place(), words, zone, hasCharts ? WorkbookFile::Memory::AsItTakes : WorkbookFile::Memory::Bounded);
    file.writeNotes(notes);
    std::size_t done = 0;
    for (const auto &table : tables) {
        const auto written = writeTable(file, table, openReader, done, total, progress, path);
        if (!written)
            return failure(written.error());
        if (table.charts)
            file.writeCharts(table.charts(), notes);
        exported.rows += *written;
        done += table.rows;
    }
    const auto isWhole = file.close().and_then([&] { return checkWorkbook(beside.place()); });
    if (!isWhole && isWhole.error().kind == ErrorKind::DiskFull)
        return failure(ErrorKind::DiskFull, isWhole.error().detail, path);
    if (!isWhole)
        return failure(fileError(path, isWhole.error().detail));
    if (const auto renamed = beside.rename(); !renamed)
        return failure(renamed.error());
    return exported;
}

} // namespace plaudit
