// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_model.h"

#include "desk/desk_words.h"

#include <algorithm>
#include <cstdlib>

namespace plaudit
{

static constexpr int mostChunks = 48;
static constexpr int mostChunksAtOnce = 4;

DeskModel::DeskModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_rows(std::make_shared<const std::vector<qint64>>())
{}

void DeskModel::setList(SubjectKind kind, Rows rows, const QTimeZone &zone)
{
    beginResetModel();
    m_kind = kind;
    m_rows = std::move(rows);
    m_zone = zone;
    m_chunks.clear();
    endResetModel();
}

void DeskModel::setStale()
{
    for (auto &known : m_chunks)
        known.isStale = true;
}

void DeskModel::take(const Stretch &stretch, std::vector<DeskLine> lines)
{
    auto line = lines.begin();
    for (int at = stretch.first; at < stretch.first + stretch.count && at < rowCount(); at += chunk) {
        const int last = std::min(at + chunk, rowCount());
        Chunk made;
        for (int row = at; row < last; ++row) {
            const bool isThere = line != lines.end() && line->row() == (*m_rows)[std::size_t(row)];
            made.lines.push_back(isThere ? std::optional(std::move(*line++)) : std::nullopt);
        }
        m_chunks.insert(at / chunk, std::move(made));
    }
    forgetFarFrom((stretch.first + stretch.count / 2) / chunk);
    if (stretch.first < rowCount())
        Q_EMIT dataChanged(index(stretch.first), index(std::min(stretch.first + stretch.count, rowCount()) - 1));
}

std::optional<DeskModel::Stretch> DeskModel::missing(int first, int last) const
{
    if (rowCount() == 0)
        return {};
    const auto isMissing = [this](int number) {
        const auto known = m_chunks.constFind(number);
        return known == m_chunks.constEnd() || known->isStale;
    };
    const int lastChunk = std::clamp(last, 0, rowCount() - 1) / chunk;
    int number = std::clamp(first, 0, rowCount() - 1) / chunk;
    while (number <= lastChunk && !isMissing(number))
        ++number;
    if (number > lastChunk)
        return {};
    const int begin = number;
    while (number <= lastChunk && number - begin < mostChunksAtOnce && isMissing(number))
        ++number;
    return Stretch{.first = begin * chunk, .count = std::min(number * chunk, rowCount()) - begin * chunk};
}

std::vector<qint64> DeskModel::rowsOf(const Stretch &stretch) const
{
    const auto first = m_rows->begin() + std::min(stretch.first, rowCount());
    return {first, m_rows->begin() + std::min(stretch.first + stretch.count, rowCount())};
}

const DeskLine *DeskModel::lineAt(int row) const
{
    const auto known = m_chunks.constFind(row / chunk);
    const auto place = std::size_t(row % chunk);
    if (known == m_chunks.constEnd() || place >= known->lines.size() || !known->lines[place])
        return nullptr;
    return &*known->lines[place];
}

int DeskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows->size());
}

QVariant DeskModel::data(const QModelIndex &index, int role) const
{
    const DeskLine *line = index.isValid() ? lineAt(index.row()) : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        return line ? headlineOf(*line) : QString();
    case Qt::ToolTipRole:
        return line ? toolTipOf(*line) : QString();
    case Qt::AccessibleTextRole:
        return line ? sentenceOf(*line, m_zone) : tr("Being read…");
    case IdRole:
        return line ? line->id() : QString();
    default:
        return {};
    }
}

void DeskModel::forgetFarFrom(int chunkNumber)
{
    while (m_chunks.size() > mostChunks) {
        const auto numbers = m_chunks.keys();
        const auto farthest = std::max_element(numbers.begin(), numbers.end(),
            [&](int a, int b) { return std::abs(a - chunkNumber) < std::abs(b - chunkNumber); });
        m_chunks.remove(*farthest);
    }
}

} // namespace plaudit
