// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/workbook.h"

#include <memory>
#include <span>

namespace plaudit
{

/// An Excel file that is written row by row. Closed by its destructor too, then whatever becomes of it.
class WorkbookFile
{
public:
    enum class Memory { Bounded, AsItTakes };
    WorkbookFile(const QString &path, const WorkbookWords &words, const QTimeZone &zone, Memory memory);
    ~WorkbookFile();
    Q_DISABLE_COPY_MOVE(WorkbookFile)

    void writeNotes(const ExportNotes &notes);
    /// Rows go to this sheet from now on.
    void beginSheet(const QString &name, const std::vector<ExportColumn> &columns);
    void write(std::span<const Cell> cells);
    /// In a sheet of their own under the notes, drawn from cells of another sheet; nothing where there are none.
    void writeCharts(const std::vector<ExportChart> &charts, const ExportNotes &notes);
    /// FileFailed with what the writer of the format says.
    [[nodiscard]] Result<void> close();

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace plaudit
