// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

class QAction;
class QMenu;
class QTableView;

namespace plaudit
{

/// A table's columns as the person wants them: which, in which order, how wide, and by which the rows are sorted. Kept
/// in QSettings under `tables/<name>` by the columns' keys, so that it outlives columns that come and go. Lives as long
/// as its table, gives its header a context menu and fits the columns to the table's width.
class RememberedHeader : public QObject
{
    Q_OBJECT

public:
    struct Column
    {
        QString key;
        int width = 100;  ///< points, until the person gives it another
        int narrow = 100; ///< where there is little room
        bool takesRest = false;
        bool isAlwaysShown = false;
        bool isShown = true; ///< before the person chose
        /// Hidden where there is no room, the highest first, unless the person chose; 0: never.
        int givesWay = 0;
    };

    /// `columns` are those of the table's model, in their order; `name` is the same wherever the same columns are.
    /// Sorts by the column that is remembered, else by the first one.
    RememberedHeader(QTableView *table, const QString &name, std::vector<Column> columns);

    /// Whether there is anything to show in a column; a choice made about it stays.
    void setAvailable(int column, bool isAvailable);
    [[nodiscard]] bool isShown(int column) const;
    void setShown(int column, bool isShown);
    /// As it was before the person chose.
    void reset();
    /// Columns to choose and to sort by; belongs to `parent` and is made anew whenever it opens.
    [[nodiscard]] QMenu *makeMenu(QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Wish { None, Shown, Hidden };
    struct State
    {
        Wish wish = Wish::None;
        int width = 0; ///< 0: none was chosen
        bool isAvailable = true;
    };

    void restore();
    void fillMenu(QMenu *menu);
    [[nodiscard]] QString nameOf(int column) const;
    [[nodiscard]] int indexOf(const QString &key) const;
    [[nodiscard]] bool isWanted(std::size_t column) const;
    /// `wideness`: from 0, all narrow, to 1.
    [[nodiscard]] int widthOf(std::size_t column, double wideness) const;
    [[nodiscard]] int neededWidth(const std::vector<bool> &shown, double wideness) const;
    [[nodiscard]] std::vector<bool> shownIn(int width) const;
    void fit();
    void fitOnce();
    void rememberOrder();
    void rememberWidth(int column, int width);
    void rememberSort();
    [[nodiscard]] QString settingOf(const QString &what) const;
    [[nodiscard]] QString settingOf(int column, const QString &what) const;

    QTableView *m_table;
    QString m_name;
    std::vector<Column> m_columns;
    std::vector<State> m_states;
    bool m_isOwnChange = false;
    bool m_isFitting = false, m_isResized = false;
};

} // namespace plaudit
