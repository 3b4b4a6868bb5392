// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace plaudit
{

enum class ReviewOrder { DateDescending, DateAscending, RatingDescending, RatingAscending };

/// "date desc" …; empty for any other text.
[[nodiscard]] std::optional<ReviewOrder> reviewOrderFrom(QStringView text);
/// As the contract spells it.
[[nodiscard]] QString toString(ReviewOrder order);

/// A fixed list of reviews, made ready to be served page by page. Immutable, so any thread may read it.
class ReviewPages
{
public:
    /// A review without a known status counts as approved: that is what the contract lists by default.
    explicit ReviewPages(const std::vector<QJsonObject> &reviews);

    struct Query
    {
        QString status;
        ReviewOrder order = ReviewOrder::DateDescending;
        int limit = 25;
        QByteArray cursor; ///< of an earlier page, in the same order; empty for the first page
    };

    struct Page
    {
        QByteArray reviews;    ///< a JSON array
        QByteArray nextCursor; ///< a JSON object; empty on the last page
    };

    /// Continues behind the review the cursor names, whether that one is still there or not, so that a walk neither
    /// repeats nor misses what was there all along. What lacks the date or rating sorted by comes last.
    /// Empty where the cursor is none of this order's.
    [[nodiscard]] std::optional<Page> page(const Query &query) const;
    /// The review's JSON, whatever its status; empty where there is none.
    [[nodiscard]] QByteArray find(const QString &reviewId) const;

private:
    struct Key
    {
        std::optional<qint64> date; ///< UTC milliseconds
        std::optional<int> rating;
        QString id;
    };
    struct Entry
    {
        Key key;
        QByteArray json;
    };
    using Sorted = std::vector<quint32>;

    [[nodiscard]] static bool isBefore(ReviewOrder order, const Key &a, const Key &b);
    [[nodiscard]] static QByteArray cursorOf(ReviewOrder order, const Key &key);
    [[nodiscard]] static std::optional<Key> keyOf(ReviewOrder order, const QByteArray &cursor);

    std::vector<Entry> m_entries;
    std::array<std::array<Sorted, 4>, 3> m_sorted; ///< by status and order
};

} // namespace plaudit
