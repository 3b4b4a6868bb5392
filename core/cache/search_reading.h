// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/search_records.h"
#include "domain/result.h"

#include <QString>
#include <QVariantList>

#include <vector>

namespace plaudit
{

class Database;

/// Which records a typed text finds, see matchExpression(). What the index doesn't have as it is now is not found.
class SearchReading
{
public:
    explicit SearchReading(Database &database);

    [[nodiscard]] Result<std::vector<qint64>> reviews(const QString &text);
    [[nodiscard]] Result<std::vector<qint64>> responses(const QString &text);
    [[nodiscard]] Result<std::vector<ReviewHit>> newestReviews(const QString &text, int most);

private:
    [[nodiscard]] Result<std::vector<qint64>> rowsBut(
        const QString &index, const QString &expression, const QString &outdated);
    [[nodiscard]] Result<std::vector<qint64>> rowsOf(const QString &index, const QString &expression);
    [[nodiscard]] Result<std::vector<qint64>> newest(const QString &expression, int most);
    /// A guess from a part of the index.
    [[nodiscard]] Result<double> matchesAbout(const QString &expression, double reviews);
    [[nodiscard]] Result<std::vector<qint64>> newestOfTheNewest(const QString &expression, int most, qint64 among);
    [[nodiscard]] Result<std::vector<qint64>> newestAmong(const std::vector<qint64> &matches, int most);
    [[nodiscard]] Result<std::vector<qint64>> newestAmongMany(
        const std::vector<qint64> &matches, int most, double reviews);
    [[nodiscard]] Result<std::vector<qint64>> column(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<std::vector<ReviewHit>> hits(const std::vector<qint64> &rows);

    Database &m_database;
};

} // namespace plaudit
