// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/newest_job.h"
#include "wording/error_sentence.h"
#include "workspace/recent_workspaces.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;

namespace plaudit
{

class RowsTable;

/// The stores that were opened on this machine, and what can be done with each. It asks by signals.
class WorkspacesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `current`: the folder of the store that is open; may be empty.
    explicit WorkspacesDialog(const QString &current, QWidget *parent = nullptr);

    /// Looks at the list and the folders again.
    void reload(const QString &current);
    void setBusy(bool isBusy);
    void showProblem(const std::optional<ErrorSentence> &problem);

Q_SIGNALS:
    /// The list is as it was when it was looked at last.
    void loaded();
    void openRequested(const QString &folder);
    void settingsRequested(const QString &folder);
    void moveRequested(const QString &folder);
    void deleteRequested(const QString &folder);
    void newRequested();

private:
    struct Row
    {
        RecentWorkspace workspace;
        bool isThere = false;
    };
    [[nodiscard]] QLayout *makeButtons();
    [[nodiscard]] const Row *chosen() const;
    void showRows(const std::vector<Row> &rows);
    void takeOff();
    void check();

    QString m_current;
    std::vector<Row> m_rows;
    RowsTable *m_table;
    QLabel *m_problem;
    QPushButton *m_open, *m_settings, *m_move, *m_delete, *m_takeOff, *m_new, *m_close;
    bool m_isBusy = false;
    NewestJob m_job;
};

} // namespace plaudit
