// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QFile>
#include <QMutex>
#include <QString>
#include <QStringList>

#include <memory>

namespace plaudit
{

/// Where the platform keeps what programs tell of themselves: ~/.local/state, ~/Library/Logs, or the local data folder.
[[nodiscard]] QString defaultLogFolder();
/// The newest lines of that folder's log, the oldest first, at most `most`.
[[nodiscard]] QStringList lastLogLines(const QString &folder, int most);

/// The program's story in `plaudit.log`, readable by its owner alone. A full file becomes plaudit.1.log, that one
/// plaudit.2.log and so on; the oldest goes. Lines are written at once, from any thread, through discreet().
class ProgramLog
{
public:
    struct Limits
    {
        qint64 bytes = 1'000'000; ///< of a file
        int files = 5;            ///< the current one included
    };

    /// Makes the folder. Error: FileFailed.
    [[nodiscard]] static Result<std::unique_ptr<ProgramLog>> open(const QString &folder, Limits limits);
    /// Messages go where they went before.
    ~ProgramLog();
    Q_DISABLE_COPY_MOVE(ProgramLog)

    /// From now on all that qDebug() to qFatal() say is written here too. One log at a time.
    void takeMessages();
    void write(const QString &line);
    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    ProgramLog(QString folder, Limits limits);
    [[nodiscard]] bool reopen();
    void rotate();

    QString m_folder;
    Limits m_limits;
    QMutex m_mutex;
    QFile m_file;
    bool m_takesMessages = false;
};

} // namespace plaudit
