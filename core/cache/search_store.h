// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace plaudit
{

class Database;

/// Keeps the search index as the texts are. Triggers note which texts came, changed and went, so that who writes them
/// doesn't wait for the index. To be used inside a transaction.
class SearchStore
{
public:
    explicit SearchStore(Database &database);

    /// Takes at most `most` records' texts into the index, or out of it; gives how many. Fewer than `most`: none is
    /// left.
    [[nodiscard]] Result<qint64> indexTexts(qint64 most);
    /// How many are still to be taken.
    [[nodiscard]] Result<qint64> unindexed();
    /// Makes what finds an attribute's values without a look at every review.
    [[nodiscard]] Result<void> indexAttributes();
    [[nodiscard]] Result<bool> hasAttributeIndex();

private:
    [[nodiscard]] Result<qint64> forgetOldReviews(qint64 most);
    [[nodiscard]] Result<qint64> takeReviews(qint64 most);
    [[nodiscard]] Result<qint64> takeResponses(qint64 most);
    /// Runs the statements for the first `most` rows of a table, each `?` being the last one's number; gives how many
    /// rows they were.
    [[nodiscard]] Result<qint64> forFirst(
        qint64 most, const QString &table, const QString &key, const QStringList &statements);

    Database &m_database;
};

} // namespace plaudit
