// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/review.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace plaudit
{

class Reader;

/// The cache as columns, immutable and shared between threads: one entry a review, in the order of the table.
/// A metric is a pure function of it.
class Snapshot
{
public:
    static constexpr std::int32_t noDay = std::numeric_limits<std::int32_t>::min();

    struct Product
    {
        QString id, name;
    };

    /// Reads everything in one view of the database. Errors as Reader.
    [[nodiscard]] static Result<std::shared_ptr<const Snapshot>> build(Reader &reader, const QTimeZone &zone);

    [[nodiscard]] std::size_t size() const { return m_rating.size(); }
    [[nodiscard]] const std::vector<std::uint8_t> &ratings() const { return m_rating; } ///< 0: none
    [[nodiscard]] const std::vector<ReviewStatus> &statuses() const { return m_status; }
    [[nodiscard]] const std::vector<std::int32_t> &days() const { return m_day; } ///< Julian day, store time, or noDay
    [[nodiscard]] const std::vector<std::uint32_t> &productCodes() const
    {
        return m_product;
    }                                                                                    ///< index into products()
    [[nodiscard]] const std::vector<std::uint8_t> &removed() const { return m_removed; } ///< 1: gone at the source
    [[nodiscard]] const std::vector<Product> &products() const { return m_products; }    ///< [0]: without a product
    [[nodiscard]] const QTimeZone &timeZone() const { return m_zone; }
    [[nodiscard]] qint64 changeCounter() const { return m_changeCounter; }
    /// The start of the last run that was completed, UTC; the data is whole up to there.
    [[nodiscard]] std::optional<qint64> lastSyncMs() const { return m_lastSyncMs; }
    /// Reviews that are approved and not removed.
    [[nodiscard]] std::int64_t publishedReviews() const { return m_publishedReviews; }

private:
    friend class SnapshotBuilder;
    std::vector<std::uint8_t> m_rating;
    std::vector<ReviewStatus> m_status;
    std::vector<std::int32_t> m_day;
    std::vector<std::uint32_t> m_product;
    std::vector<std::uint8_t> m_removed;
    std::vector<Product> m_products;
    QTimeZone m_zone;
    qint64 m_changeCounter = 0;
    std::optional<qint64> m_lastSyncMs;
    std::int64_t m_publishedReviews = 0;
};

} // namespace plaudit
