// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/attribute_records.h"
#include "cache/records.h"
#include "domain/result.h"
#include "domain/review.h"

#include <functional>
#include <optional>
#include <vector>

namespace plaudit
{

class Database;

/// Reads reviews: whole one by one, or all of them as narrow rows.
class ReviewReading
{
public:
    explicit ReviewReading(Database &database);

    [[nodiscard]] Result<std::optional<Review>> review(const RecordId &id);
    [[nodiscard]] Result<std::vector<AttributeCount>> attributeCounts(const std::vector<qint64> &rows);
    [[nodiscard]] Result<void> eachRow(
        std::optional<qint64> sinceSeq, const std::function<void(const ReviewRow &)> &use);
    [[nodiscard]] Result<qint64> count(ReviewStatus status, std::optional<qint64> sinceMs);
    [[nodiscard]] Result<std::vector<RecordId>> unseen(std::optional<ReviewStatus> status, qint64 sinceMs);
    [[nodiscard]] Result<std::vector<EvidenceRow>> removed(int most);

private:
    [[nodiscard]] Result<void> readParts(qint64 row, Review &review);

    Database &m_database;
};

} // namespace plaudit
