// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_reading.h"

#include <utility>

namespace plaudit
{

DeskReading::DeskReading(QObject *parent)
    : QObject(parent)
{
    m_writes.setMaxThreadCount(1);
}

DeskReading::~DeskReading()
{
    m_writes.waitForDone();
}

void DeskReading::setWorkspace(const QPointer<Workspace> &workspace)
{
    m_workspace = workspace;
    const Workspace *store = workspace.data();
    m_path = store != nullptr ? store->databasePath() : QString();
}

template<typename Read>
void DeskReading::run(
    NewestJob &job, std::function<Result<Read>(Reader &)> read, std::function<void(const Read &)> take)
{
    if (m_path.isEmpty())
        return;
    job.start<Result<Read>>(
        [path = m_path, read = std::move(read)](const std::stop_token &) -> Result<Read> {
            const auto reader = Reader::open(path);
            if (!reader)
                return failure(reader.error());
            return read(**reader);
        },
        [this, isOfLines = &job == &m_lines, take = std::move(take)](const Result<Read> &outcome) {
            m_isReadingLines = m_isReadingLines && !isOfLines;
            if (outcome)
                take(*outcome);
            else
                Q_EMIT failed(outcome.error());
        });
}

bool DeskReading::readLines(SubjectKind kind, const DeskModel::Stretch &stretch, std::vector<qint64> rows)
{
    if (m_isReadingLines || m_path.isEmpty())
        return false;
    run<std::vector<DeskLine>>(
        m_lines, [kind, rows = std::move(rows)](Reader &reader) { return deskLines(reader, kind, rows); },
        [this, stretch](const std::vector<DeskLine> &lines) { Q_EMIT linesRead(stretch, lines); });
    m_isReadingLines = true;
    return true;
}

void DeskReading::forgetLines()
{
    m_lines.cancel();
    m_isReadingLines = false;
}

void DeskReading::readRecord(SubjectKind kind, qint64 row)
{
    run<std::optional<DeskRecord>>(
        m_record, [kind, row](Reader &reader) { return deskRecord(reader, kind, row); },
        [this](const std::optional<DeskRecord> &record) { Q_EMIT recordRead(record); });
}

void DeskReading::forgetRecord()
{
    m_record.cancel();
}

void DeskReading::readForCopy(SubjectKind kind, std::vector<qint64> rows)
{
    rows.resize(std::min(rows.size(), mostCopied));
    run<std::vector<DeskLine>>(
        m_copy, [kind, rows = std::move(rows)](Reader &reader) { return deskLinesWithText(reader, kind, rows); },
        [this](const std::vector<DeskLine> &lines) { Q_EMIT copyRead(lines); });
}

} // namespace plaudit
