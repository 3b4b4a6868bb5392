// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "workspace/backing_up.h"

#include <QDialog>
#include <QTimer>

#include <thread>

class QLabel;
class QProgressBar;
class QPushButton;

namespace plaudit
{

/// Writes one file that is all of a workspace, in a thread of its own, and reads it once more. What is stopped leaves
/// nothing. The workspace outlives it.
class BackupDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BackupDialog(Workspace &workspace, QWidget *parent = nullptr);
    /// Waits for what runs.
    ~BackupDialog() override;

    /// Begins to write; written() or failed() tells the end.
    void write(const QString &path);
    /// What is running ends first; then it closes.
    void reject() override;

Q_SIGNALS:
    void written(const QString &path);
    void failed(const QString &message);

private:
    void build();
    void choosePlace();
    void showShare();
    void finish(const Result<BackupContent> &result);
    void showRunning(bool isRunning);

    Workspace &m_workspace;
    QString m_path;
    bool m_isRunning = false;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_save, *m_show, *m_close;
    QTimer m_sharing;
    std::jthread m_worker;
};

} // namespace plaudit
