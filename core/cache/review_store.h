// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/candidate_columns.h"
#include "cache/catalogue_store.h"
#include "cache/raw_store.h"
#include "cache/records.h"
#include "cache/review_versions.h"
#include "domain/result.h"
#include "domain/review.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <utility>

namespace plaudit
{

class Database;

/// Writes reviews with their texts and parts. To be used inside a transaction.
class ReviewStore
{
public:
    using Record = Review;
    using Newest = std::map<Way, std::pair<const Review *, PayloadPlace>>;

    ReviewStore(Database &database, const PayloadDecoders &decoders);

    [[nodiscard]] static QString kind();
    [[nodiscard]] Result<HeldRecord> find(const RecordId &id);
    /// Adds or replaces what stands; gives the row's number.
    [[nodiscard]] Result<qint64> write(const HeldRecord &held, const RecordId &id, const Review &review,
        const Candidates &now, const Newest &newest, qint64 changedSeq);
    /// What stands is as it was; `changedSeq` is empty where it was merely seen again.
    [[nodiscard]] Result<void> stamp(
        qint64 row, const Candidates &now, const Newest &newest, std::optional<qint64> changedSeq);
    /// Keeps product, customer and version that a telling names. `before` is what was known.
    [[nodiscard]] Result<void> told(
        qint64 row, const Fact &fact, const Review &review, const Candidates &before, bool isNew);
    [[nodiscard]] std::optional<Review> decode(const QByteArray &payload, Way way) const;

private:
    [[nodiscard]] Result<void> writeText(qint64 row, const Review &review);
    [[nodiscard]] Result<void> addParts(qint64 row, const Review &review);
    [[nodiscard]] Result<void> removeParts(qint64 row);

    Database &m_database;
    const PayloadDecoders &m_decoders;
    CatalogueStore m_catalogue;
    ReviewVersions m_versions;
};

} // namespace plaudit
