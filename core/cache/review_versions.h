// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/candidates.h"
#include "cache/records.h"
#include "domain/result.h"

#include <vector>

namespace plaudit
{

class Database;

/// How a review changed: every webhook about it, and every answer of the server that differs from the answer before.
/// The same tellings give the same rows in whatever order they come.
class ReviewVersions
{
public:
    explicit ReviewVersions(Database &database);

    [[nodiscard]] Result<void> keep(qint64 review, const Fact &fact, const Review &told, bool isNew);
    /// In the order of their time, where it is known; webhooks among each other by their numbers.
    [[nodiscard]] Result<std::vector<ReviewVersion>> of(const RecordId &id);

private:
    [[nodiscard]] Result<void> add(qint64 review, const ReviewVersion &version);
    [[nodiscard]] Result<void> keepAnswer(qint64 review, const ReviewVersion &version);

    Database &m_database;
};

} // namespace plaudit
