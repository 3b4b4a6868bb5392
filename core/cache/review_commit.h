// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/catalogue_store.h"
#include "cache/raw_store.h"
#include "cache/records.h"
#include "cache/review_store.h"
#include "domain/result.h"

#include <QByteArray>

namespace plaudit
{

class Database;

/// Takes reviews of one observation: new ones, changed ones, those that are as they were. To be used inside a
/// transaction; finish() ends it.
class ReviewCommit
{
public:
    /// `observedAtMs` 0: older than anything the API ever said.
    ReviewCommit(Database &database, Way way, qint64 observedAtMs, qint64 changedSeq);

    [[nodiscard]] Result<void> take(const IncomingReview &incoming);
    /// Keeps the payloads of what was taken.
    [[nodiscard]] Result<void> finish();
    /// received, added, changed and unchanged.
    [[nodiscard]] const StreamCounts &counts() const { return m_counts; }

private:
    [[nodiscard]] Result<void> add(const IncomingReview &incoming, const QByteArray &hash);
    [[nodiscard]] Result<void> meetAgain(
        const ReviewStore::Held &held, const IncomingReview &incoming, const QByteArray &hash);

    Way m_way;
    qint64 m_observedAtMs;
    qint64 m_changedSeq;
    ReviewStore m_reviews;
    CatalogueStore m_catalogue;
    RawStore m_raw;
    StreamCounts m_counts;
    RawStore::Payloads m_payloads;
};

} // namespace plaudit
