// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_spec.h"
#include "shell/view.h"

#include <QDialog>
#include <QTemporaryFile>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QProcess;
class QProgressBar;
class QPushButton;

namespace plaudit
{

/// Makes a report of a workspace and saves it, or its spec. The report is made by the program itself in a process of
/// its own, `plaudit report --spec`, so that the window never waits and a cancelled one leaves nothing.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `view`: whose filter the report takes over. `program`: what is started; the program that runs unless given.
    ReportDialog(const QString &workspaceFolder, const View &view, QWidget *parent = nullptr, QString program = {});
    ~ReportDialog() override;

    /// As it was chosen.
    [[nodiscard]] ReportSpec spec() const;
    /// Begins to make it; made() or failed() tells the end.
    void make(const QString &path);
    /// Errors are shown.
    void saveSpec(const QString &path);

Q_SIGNALS:
    void made(const QString &path);
    void failed(const QString &message);

private:
    QWidget *makeChoices();
    void fillPeriods();
    void chooseTemplate();
    void chooseFile();
    void chooseSpecFile();
    void finish(int exitCode);
    void tell(const QString &sentence, const QString &advice = {});
    void showRunning(bool isRunning);

    QString m_workspaceFolder, m_program, m_path;
    View m_view;
    QComboBox *m_template, *m_period, *m_language, *m_theme;
    QLineEdit *m_title;
    QProgressBar *m_progress;
    QLabel *m_state;
    QPushButton *m_save, *m_saveSpec, *m_open, *m_cancel;
    std::unique_ptr<QTemporaryFile> m_specFile;
    QProcess *m_process;
};

} // namespace plaudit
