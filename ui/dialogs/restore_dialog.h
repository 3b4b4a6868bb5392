// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "workspace/backing_up.h"

#include <QDialog>

#include <optional>
#include <thread>

class QLabel;
class QProgressBar;
class QPushButton;

namespace plaudit
{

/// Says what is in a backup and what becomes of the store that is here, then puts the backup in its place, in a thread
/// of its own; what has begun is awaited.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// `folder` is the workspace's.
    explicit RestoreDialog(const QString &folder, QWidget *parent = nullptr);
    /// Waits for what runs.
    ~RestoreDialog() override;

    /// Reads the file; looked() tells the end.
    void look(const QString &path);
    /// Of the file that was looked at and is a backup; ended() tells the end.
    void restore();
    void reject() override;

Q_SIGNALS:
    void looked(bool isBackup);
    /// The workspace must be closed when this returns.
    void beginning();
    /// The workspace may be opened again, whether it is another one now or as it was.
    void ended(bool isRestored);

private:
    void build();
    void chooseFile();
    void showContent(const Result<BackupContent> &content);
    void showRestored(const Result<BackupContent> &restored);
    void tell(const Error &error);
    void showRunning(bool isRunning);
    [[nodiscard]] QString consequences() const;

    QString m_folder, m_path;
    std::optional<BackupContent> m_content;
    bool m_isRunning = false;
    QLabel *m_words, *m_file, *m_contentLabel, *m_consequencesHead, *m_consequences, *m_state;
    QProgressBar *m_progress;
    QPushButton *m_choose, *m_restore, *m_close;
    std::jthread m_worker;
};

} // namespace plaudit
