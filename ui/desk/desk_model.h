// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/desk_contents.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <vector>

namespace plaudit
{

/// The desk's list: any number of rows of which only those around the visible part have their lines.
class DeskModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using Rows = std::shared_ptr<const std::vector<qint64>>;
    enum Role { IdRole = Qt::UserRole };
    static constexpr int chunk = 64; ///< lines that come at once

    /// Lines [first, first + count) of the list.
    struct Stretch
    {
        int first = 0, count = 0;
    };

    explicit DeskModel(QObject *parent = nullptr);

    /// Another list, without any lines yet.
    void setList(SubjectKind kind, Rows rows, const QTimeZone &zone);
    /// What is there may have changed: it stays until it comes anew.
    void setStale();
    /// The lines of that stretch; those that are gone may be missing.
    void take(const Stretch &stretch, std::vector<DeskLine> lines);
    /// What is to be read so that these rows have their lines; nothing where they have.
    [[nodiscard]] std::optional<Stretch> missing(int first, int last) const;
    [[nodiscard]] std::vector<qint64> rowsOf(const Stretch &stretch) const;

    [[nodiscard]] SubjectKind kind() const { return m_kind; }
    [[nodiscard]] const Rows &rows() const { return m_rows; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    /// Nothing while it isn't read; valid until lines come.
    [[nodiscard]] const DeskLine *lineAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Chunk
    {
        std::vector<std::optional<DeskLine>> lines;
        bool isStale = false;
    };
    void forgetFarFrom(int chunkNumber);

    SubjectKind m_kind = SubjectKind::Review;
    Rows m_rows;
    QTimeZone m_zone = QTimeZone::utc();
    QHash<int, Chunk> m_chunks;
};

} // namespace plaudit
