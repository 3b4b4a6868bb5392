// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/entry_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace plaudit
{

/// A field over a list: what is typed narrows the list, the arrows move in it while the field keeps the cursor, Enter
/// or a click chooses. With ticks, a blank or a click ticks, and Enter is left to whoever holds the list.
class EntryList : public QWidget
{
    Q_OBJECT

public:
    /// `name` is told to screen readers; `hint` stands in the empty field.
    EntryList(EntryModel::Match match, EntryModel::Ticks ticks, const QString &name, const QString &hint,
        QWidget *parent = nullptr);

    void setEntries(std::vector<Entry> entries, const QSet<int> &ticked = {});
    /// Whether there is a field; few entries need none.
    void setSearchable(bool isSearchable);
    /// The entry that Enter chooses.
    void setCurrent(int entry);
    /// As many rows as there are, but no more than these.
    void setMostRows(int rows);
    [[nodiscard]] const QSet<int> &ticked() const { return m_model->ticked(); }
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] EntryModel *model() const { return m_model; }

Q_SIGNALS:
    void chosen(int entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(QObject *watched, int key);
    void move(int rows);
    void narrow(const QString &typed);
    void chooseCurrent();

    EntryModel::Ticks m_ticks;
    EntryModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace plaudit
