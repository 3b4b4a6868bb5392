// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "export/everything.h"

#include <QDialog>

#include <functional>
#include <thread>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace plaudit
{

class Workspace;

/// Writes all that a workspace keeps to a folder, or all that it keeps of one customer to a file, in a thread of its
/// own. What is stopped leaves nothing. The workspace outlives it.
class WholeExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of everything.
    explicit WholeExportDialog(Workspace &workspace, QWidget *parent = nullptr);
    /// Of one customer: `subject` as in a view, `name` as people call them.
    WholeExportDialog(Workspace &workspace, const QString &subject, const QString &name, QWidget *parent = nullptr);
    /// Stops what runs and waits for it.
    ~WholeExportDialog() override;

    /// Begins to write; written() or failed() tells the end.
    void write(const QString &path);
    /// What is running is stopped first; then it closes.
    void reject() override;

Q_SIGNALS:
    void written(const QString &path);
    void failed(const QString &message);

private:
    void build(const QString &title, const QString &explanation);
    void buildFormats(QWidget *choices);
    void choosePlace();
    [[nodiscard]] EverythingAsked asked() const;
    void finish(const Result<void> &result);
    void tell(const QString &sentence, const QString &advice = {});
    void showRunning(bool isRunning);

    Workspace &m_workspace;
    QString m_subject; ///< empty: everything
    QString m_path;
    bool m_isRunning = false;
    QComboBox *m_format = nullptr, *m_names = nullptr;
    QLabel *m_state = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_save = nullptr, *m_show = nullptr, *m_close = nullptr;
    std::jthread m_worker;
};

} // namespace plaudit
