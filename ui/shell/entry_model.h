// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QSet>

#include <vector>

namespace plaudit
{

/// One line of a list to choose from.
struct Entry
{
    QString text;
    QString detail; ///< faint, at the trailing end: a count, a shortcut
    QString icon;   ///< of lineIcon(); may be empty
    QString group;  ///< what kind of thing it is; may be empty
};

/// Entries that match what was typed, the best first, or all in their own order. An entry is known by its index among
/// all.
class EntryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Match { Plain, Fuzzy };
    enum class Ticks { None, Many };
    enum Role { DetailRole = Qt::UserRole, IconRole, GroupRole };

    EntryModel(Match match, Ticks ticks, QObject *parent = nullptr);

    void setEntries(std::vector<Entry> entries, const QSet<int> &ticked = {});
    void setTyped(const QString &typed);
    [[nodiscard]] int entryAt(int row) const { return m_rows[std::size_t(row)]; }
    [[nodiscard]] const Entry &entry(int index) const { return m_entries[std::size_t(index)]; }
    [[nodiscard]] const QSet<int> &ticked() const { return m_ticked; }
    void toggle(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void choose();

    Match m_match;
    Ticks m_ticks;
    std::vector<Entry> m_entries;
    std::vector<QString> m_folded; ///< of each entry's text and group
    std::vector<int> m_rows;       ///< entries that match
    QString m_typed;
    QSet<int> m_ticked;
};

} // namespace plaudit
