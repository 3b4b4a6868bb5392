// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/saved_views.h"

#include <QDialog>

#include <vector>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace plaudit
{

/// Renames, moves and removes saved views; asks for it by signals and shows what it is given then.
class SavedViewsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SavedViewsDialog(QWidget *parent);

    void setViews(const std::vector<SavedView> &views);

Q_SIGNALS:
    void renamed(const plaudit::SavedView &view);
    void moved(qint64 id, qint64 place);
    void removed(const plaudit::SavedView &view);

private:
    void takeName(QListWidgetItem *item);
    void move(int rows);
    void remove();
    void updateButtons();

    std::vector<SavedView> m_views;
    QListWidget *m_list;
    QLabel *m_problem;
    QPushButton *m_rename;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
};

} // namespace plaudit
