// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "orders/review_mapping.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace plaudit
{

/// Makes reviews of a table's rows. Remembers the rows without an id, since equal ones are told apart by their number:
/// one object a file.
class ReviewRows
{
public:
    ReviewRows(const ReviewMapping &mapping, const QStringList &header, DateOrder dateOrder);

    /// The review, or in English why the row is refused.
    [[nodiscard]] tl::expected<Review, QString> review(const QStringList &values);
    /// The row as a JSON object, by the names of the columns.
    [[nodiscard]] QByteArray payload(const QStringList &values) const;

private:
    [[nodiscard]] QString text(const QString &field, const QStringList &values) const;
    [[nodiscard]] Reviewer reviewer(const QStringList &values) const;
    [[nodiscard]] RecordId idOf(const Review &review, const QString &given);

    ReviewMapping m_mapping;
    QStringList m_header;
    DateOrder m_dateOrder;
    QHash<QString, int> m_columns; ///< by field
    QHash<QByteArray, int> m_seen; ///< how often, by fingerprint
};

} // namespace plaudit
