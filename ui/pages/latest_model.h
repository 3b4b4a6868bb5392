// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/product_contents.h"

#include <QAbstractListModel>
#include <QTimeZone>

#include <vector>

namespace plaudit
{

/// Reviews of a list. Texts are plain and on one line.
class LatestModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int IdRole = Qt::UserRole;
    static constexpr int StarsRole = Qt::UserRole + 1; ///< 1–5, 0 without a rating
    static constexpr int TitleRole = Qt::UserRole + 2;
    static constexpr int BodyRole = Qt::UserRole + 3;
    static constexpr int DateRole = Qt::UserRole + 4;
    static constexpr int DetailRole = Qt::UserRole + 5; ///< whose it is, and what it has beside its words

    using QAbstractListModel::QAbstractListModel;

    void setReviews(std::vector<ReviewLine> reviews, const QTimeZone &zone);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString dateOf(const ReviewLine &review) const;
    [[nodiscard]] static QString detailOf(const ReviewLine &review);

    std::vector<ReviewLine> m_reviews;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace plaudit
