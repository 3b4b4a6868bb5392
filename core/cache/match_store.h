// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/order_records.h"
#include "domain/result.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace plaudit
{

class Database;

/// Which order each record belongs to, and what records may be found by. What writes is to be used inside a
/// transaction.
class MatchStore
{
public:
    explicit MatchStore(Database &database);

    [[nodiscard]] Result<void> take(const MatchesCommit &commit);
    [[nodiscard]] Result<void> restart(const QString &rules);
    [[nodiscard]] Result<void> restart(); ///< by the same rules
    [[nodiscard]] Result<void> indexOrderKeys();
    [[nodiscard]] Result<MatchState> state();
    [[nodiscard]] Result<void> eachSubject(
        std::optional<qint64> sinceSeq, const std::function<void(const MatchSubject &)> &use);
    [[nodiscard]] Result<void> eachSubjectOf(
        MatchKind kind, const std::vector<qint64> &rows, const std::function<void(const MatchSubject &)> &use);
    [[nodiscard]] Result<std::vector<std::pair<MatchKind, qint64>>> touching(
        const std::vector<qint64> &orderKeys, const std::vector<qint64> &customers);
    [[nodiscard]] Result<void> eachMatch(MatchKind kind, const std::function<void(const MatchRow &)> &use);
    [[nodiscard]] Result<void> eachMatchSince(qint64 sinceSeq, const std::function<void(const MatchRow &)> &use);
    [[nodiscard]] Result<void> eachUnmatched(
        qint64 fromMs, qint64 toMs, const std::function<void(const MatchRow &, qint64)> &use);
    [[nodiscard]] Result<std::vector<MatchLine>> lines(
        MatchKind kind, MatchMethod method, std::optional<UnmatchedReason> reason, int most);

private:
    [[nodiscard]] Result<void> eachMatchWhere(
        const QString &condition, qint64 value, const std::function<void(const MatchRow &)> &use);

    [[nodiscard]] Result<void> eachReview(
        const QString &which, const QVariantList &values, const std::function<void(const MatchSubject &)> &use);
    [[nodiscard]] Result<void> eachResponse(
        const QString &which, const QVariantList &values, const std::function<void(const MatchSubject &)> &use);
    [[nodiscard]] QString emailOf(const QString &customerId);

    Database &m_database;
};

} // namespace plaudit
