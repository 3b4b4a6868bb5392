// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/search_records.h"
#include "domain/result.h"

#include <QString>
#include <QVariantList>

#include <optional>
#include <vector>

namespace plaudit
{

class Database;

/// From one row to another.
struct RowStretch
{
    qint64 first = 0, last = 0;
};

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
    [[nodiscard]] Result<std::vector<qint64>> rowsOf(
        const QString &index, const QString &expression, const std::optional<RowStretch> &within = {});
    [[nodiscard]] Result<std::vector<qint64>> newest(const QString &expression, int most);
    /// Where every so many reviews match, the newest that do are soon met among the newest of all; nothing where that
    /// would take longer than to find all.
    [[nodiscard]] Result<std::optional<std::vector<qint64>>> newestOfFrequent(
        const QString &expression, int most, double reviews);
    /// A guess from a part of the index.
    [[nodiscard]] Result<double> matchesAbout(const QString &expression, double reviews);
    [[nodiscard]] Result<std::vector<qint64>> newestOfTheNewest(const QString &expression, int most, qint64 among);
    /// The newest that match, found where the newest `among` of all lie; nothing where those lie scattered, or where
    /// too few of them match.
    [[nodiscard]] Result<std::optional<std::vector<qint64>>> newestSideBySide(
        const QString &expression, int most, qint64 among);
    /// Newest first.
    [[nodiscard]] Result<std::vector<qint64>> newestOfAll(qint64 among);
    [[nodiscard]] Result<std::vector<qint64>> newestAmong(const std::vector<qint64> &matches, int most);
    [[nodiscard]] Result<std::vector<qint64>> newestAmongMany(
        const std::vector<qint64> &matches, int most, double reviews);
    [[nodiscard]] Result<std::vector<qint64>> column(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<std::vector<ReviewHit>> hits(const std::vector<qint64> &rows);

    Database &m_database;
};

} // namespace plaudit
