// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/entry_model.h"

#include "shell/fuzzy_match.h"
#include "shell/plain_text.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace plaudit
{

EntryModel::EntryModel(Match match, Ticks ticks, QObject *parent)
    : QAbstractListModel(parent)
    , m_match(match)
    , m_ticks(ticks)
{}

void EntryModel::setEntries(std::vector<Entry> entries, const QSet<int> &ticked)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_ticked = ticked;
    m_folded.clear();
    choose();
    endResetModel();
}

void EntryModel::setTyped(const QString &typed)
{
    beginResetModel();
    m_typed = foldedForMatch(typed).trimmed();
    choose();
    endResetModel();
}

void EntryModel::choose()
{
    m_rows.resize(m_entries.size());
    std::iota(m_rows.begin(), m_rows.end(), 0);
    if (m_typed.isEmpty())
        return;
    if (m_folded.empty()) {
        m_folded.reserve(m_entries.size());
        for (const Entry &entry : m_entries)
            m_folded.push_back(foldedForMatch(entry.text + u' ' + entry.group));
    }
    std::vector<std::pair<int, int>> found; // score, entry
    for (const int index : m_rows) {
        const QString &text = m_folded[std::size_t(index)];
        const auto score = m_match == Match::Fuzzy ? fuzzyScore(text, m_typed) : plainScore(text, m_typed);
        if (score)
            found.emplace_back(*score, index);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto &one, const auto &other) { return one.first > other.first; });
    m_rows.clear();
    for (const auto &[score, index] : found)
        m_rows.push_back(index);
}

void EntryModel::toggle(int row)
{
    const int index = entryAt(row);
    if (!m_ticked.remove(index))
        m_ticked.insert(index);
    const QModelIndex changed = this->index(row);
    Q_EMIT dataChanged(changed, changed, {Qt::CheckStateRole});
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int entryIndex = entryAt(index.row());
    const Entry &entry = this->entry(entryIndex);
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(entry.text);
    case Qt::AccessibleTextRole:
        return oneLine(u"%1 %2 %3"_s.arg(entry.text, entry.detail, entry.group));
    case Qt::CheckStateRole:
        if (m_ticks == Ticks::Many)
            return m_ticked.contains(entryIndex) ? Qt::Checked : Qt::Unchecked;
        return {};
    case DetailRole:
        return oneLine(entry.detail);
    case IconRole:
        return entry.icon;
    case GroupRole:
        return entry.group;
    default:
        return {};
    }
}

bool EntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || m_ticks == Ticks::None || !index.isValid())
        return false;
    if ((value.toInt() == Qt::Checked) != m_ticked.contains(entryAt(index.row())))
        toggle(index.row());
    return true;
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractListModel::flags(index);
    return m_ticks == Ticks::Many ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace plaudit
