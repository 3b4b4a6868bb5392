// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "sample/json_records.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <array>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace plaudit
{

/// The last three are the storefront's alone.
enum class ReviewOrder {
    DateDescending,
    DateAscending,
    RatingDescending,
    RatingAscending,
    HelpfulDescending,
    HelpfulAscending,
    MediaFirst
};

/// "date desc" …; empty for any other text.
[[nodiscard]] std::optional<ReviewOrder> reviewOrderFrom(QStringView text);
/// As the contract spells it.
[[nodiscard]] QString toString(ReviewOrder order);

/// A fixed list of reviews, made ready to be served page by page. Any thread may read it. Some 200 bytes a review
/// beside the records themselves.
class ReviewPages
{
public:
    /// A review without a known status counts as approved: that is what the contract lists by default.
    explicit ReviewPages(JsonRecords records);
    explicit ReviewPages(const std::vector<QJsonObject> &reviews);

    struct Query
    {
        QString status;
        ReviewOrder order = ReviewOrder::DateDescending;
        int limit = 25;
        QByteArray cursor;                   ///< of an earlier page, in the same order; empty for the first page
        std::optional<QStringList> products; ///< as the reviews spell them; unset: all
    };

    struct Page
    {
        std::vector<QByteArray> records;
        QByteArray nextCursor; ///< a JSON object; empty on the last page
    };

    /// Continues behind the review the cursor names, whether that one is still there or not, so that a walk neither
    /// repeats nor misses what was there all along. What lacks the date or rating sorted by comes last.
    /// Empty where the cursor is none of this order's.
    [[nodiscard]] std::optional<Page> page(const Query &query) const;
    /// The review's JSON, whatever its status; empty where there is none.
    [[nodiscard]] QByteArray find(const QString &reviewId) const;

    struct Aggregate
    {
        std::array<qint64, 5> byLevel{};
        qint64 recommended = 0, withMedia = 0;
    };
    /// Of the approved reviews of these products, or of all.
    [[nodiscard]] Aggregate aggregate(const std::optional<QStringList> &products) const;
    [[nodiscard]] bool knowsProduct(const QString &product) const { return m_products.contains(product); }

private:
    struct Key
    {
        std::optional<qint64> date; ///< UTC milliseconds
        std::optional<int> rating;
        int helpful = 0;
        bool hasMedia = false;
        QString id;
    };
    struct Entry
    {
        Key key;
        quint16 product = 0; ///< in m_products
        quint8 status = 0;   ///< in listedStatuses
        bool isRecommended = false;
    };
    using Sorted = std::vector<quint32>;

    [[nodiscard]] static bool isBefore(ReviewOrder order, const Key &a, const Key &b);
    [[nodiscard]] static QByteArray cursorOf(ReviewOrder order, const Key &key);
    [[nodiscard]] static std::optional<Key> keyOf(ReviewOrder order, const QByteArray &cursor);
    void add(quint32 index, const QByteArray &record);
    [[nodiscard]] quint16 productIndex(const QString &product);
    [[nodiscard]] const Sorted &sorted(quint8 status, ReviewOrder order) const;
    [[nodiscard]] std::vector<bool> wanted(const std::optional<QStringList> &products) const;

    JsonRecords m_records;
    std::vector<Entry> m_entries;
    QStringList m_products;
    mutable std::mutex m_mutex;
    mutable std::map<std::pair<quint8, ReviewOrder>, Sorted> m_sorted; ///< made when first asked for
};

} // namespace plaudit
