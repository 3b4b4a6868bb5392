// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_model.h"
#include "dialogs/newest_job.h"
#include "workspace/workspace.h"

#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <future>

namespace plaudit
{

/// What the desk reads and writes while it is shown, all of it in the background. Lives in the GUI thread; without a
/// store nothing happens.
class DeskReading : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t mostCopied = 10'000; ///< rows

    explicit DeskReading(QObject *parent = nullptr);
    /// Waits for what is under way.
    ~DeskReading() override;

    /// It may end before this does.
    void setWorkspace(const QPointer<Workspace> &workspace);

    /// One stretch at a time; says false while one is read.
    bool readLines(SubjectKind kind, const DeskModel::Stretch &stretch, std::vector<qint64> rows);
    /// What is read now is of no use any more.
    void forgetLines();
    /// The newest request counts.
    void readRecord(SubjectKind kind, qint64 row);
    void forgetRecord();
    /// The first `mostCopied` of these rows.
    void readForCopy(SubjectKind kind, std::vector<qint64> rows);

    /// Writes; `take` learns what became of it. False without a store.
    template<typename Outcome>
    bool write(const std::function<std::future<Result<Outcome>>(Writer &)> &job,
        std::function<void(const Result<Outcome> &)> take)
    {
        Workspace *workspace = m_workspace.data();
        if (workspace == nullptr)
            return false;
        // Posting never blocks; what does is waiting for the answer.
        auto answer = std::make_shared<std::future<Result<Outcome>>>(job(workspace->writer()));
        m_writes.start([this, answer, take = std::move(take)] {
            auto outcome = answer->get();
            QMetaObject::invokeMethod(this, [take, outcome = std::move(outcome)] { take(outcome); });
        });
        return true;
    }

Q_SIGNALS:
    void linesRead(const plaudit::DeskModel::Stretch &stretch, const std::vector<plaudit::DeskLine> &lines);
    void recordRead(const std::optional<plaudit::DeskRecord> &record);
    void copyRead(const std::vector<plaudit::DeskLine> &lines);
    void failed(const plaudit::Error &error);

private:
    template<typename Read>
    void run(NewestJob &job, std::function<Result<Read>(Reader &)> read, std::function<void(const Read &)> take);

    QPointer<Workspace> m_workspace;
    QString m_path;
    bool m_isReadingLines = false;
    NewestJob m_lines, m_record, m_copy;
    QThreadPool m_writes;
};

} // namespace plaudit
