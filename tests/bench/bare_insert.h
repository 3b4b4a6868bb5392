// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "cache/records.h"

#include <memory>
#include <vector>

namespace plaudit
{

/// What the page commit is measured against: a prepared insert of the narrow review table's columns under the same
/// key, nothing else.
class BareInsert
{
public:
    [[nodiscard]] static Result<BareInsert> open(const QString &path);
    /// All in one transaction.
    [[nodiscard]] bool insert(const std::vector<IncomingReview> &reviews);

private:
    BareInsert(std::unique_ptr<Database> database, Statement statement);

    std::unique_ptr<Database> m_database;
    Statement m_insert; // after the database: it goes first
};

} // namespace plaudit
