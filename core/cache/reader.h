// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/result.h"
#include "domain/survey_response.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace plaudit
{

class Database;

/// Reads a workspace's database; belongs to the thread that opened it. A reader never writes and never waits for a
/// writer.
class Reader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Reader>> open(const QString &path);
    ~Reader();
    Q_DISABLE_COPY_MOVE(Reader)

    [[nodiscard]] Result<std::optional<QString>> setting(const QString &name);
    [[nodiscard]] Result<std::vector<Connection>> connections();
    [[nodiscard]] Result<std::optional<Checkpoint>> checkpoint(qint64 connectionId, const QString &stream);
    /// The newest run, a running one included.
    [[nodiscard]] Result<std::optional<RunReport>> lastRun();
    /// The start of the newest completed run over reviews, UTC.
    [[nodiscard]] Result<std::optional<qint64>> lastCompletedSyncMs();

    /// A number that grows with every committed change of a record and with the end of a run, whichever process made
    /// it.
    [[nodiscard]] Result<qint64> changeCounter();
    /// Changes whenever another connection, of any process, committed anything.
    [[nodiscard]] Result<qint64> dataVersion();

    /// Runs `use` for all reads inside one snapshot of the database, so that they agree with each other.
    /// Views may be nested; the outermost counts.
    [[nodiscard]] Result<void> inOneView(const std::function<Result<void>()> &use);
    [[nodiscard]] Result<void> eachReview(const std::function<void(const ReviewRow &)> &use);
    [[nodiscard]] Result<std::vector<ProductRow>> products();
    /// Those of that status which are not removed at the source; with `sinceMs`, those dated then or later.
    [[nodiscard]] Result<qint64> reviewCount(ReviewStatus status, std::optional<qint64> sinceMs = {});

    /// One review whole, parts included, or nothing.
    [[nodiscard]] Result<std::optional<Review>> review(const RecordId &id);
    /// The newest payload that came by that way, unpacked.
    [[nodiscard]] Result<std::optional<QByteArray>> rawReview(const RecordId &id, Way way);
    [[nodiscard]] Result<std::vector<QuarantineRow>> quarantine();
    [[nodiscard]] Result<std::optional<QByteArray>> rawResponse(const RecordId &id, Way way);
    [[nodiscard]] Result<std::vector<ReviewVersion>> reviewVersions(const RecordId &id);
    [[nodiscard]] Result<void> eachResponse(const std::function<void(const ResponseRow &)> &use);
    [[nodiscard]] Result<void> eachAnswer(const std::function<void(const AnswerRow &)> &use);
    [[nodiscard]] Result<std::vector<ResponseLine>> responseLines(const std::vector<qint64> &rows);
    [[nodiscard]] Result<std::optional<SurveyResponse>> response(const RecordId &id);
    [[nodiscard]] Result<std::vector<SurveyRow>> surveys();
    [[nodiscard]] Result<std::vector<QuestionRow>> questions();
    [[nodiscard]] Result<CacheCounts> counts();
    /// The newest first, at most `most`.
    [[nodiscard]] Result<std::vector<EvidenceRow>> redelivered(int most);
    [[nodiscard]] Result<std::vector<EvidenceRow>> tombstones(int most);
    [[nodiscard]] Result<std::vector<EvidenceRow>> removedReviews(int most);
    [[nodiscard]] Result<std::vector<RunReport>> recentRuns(int most);
    [[nodiscard]] Result<std::vector<Checkpoint>> checkpoints();
    [[nodiscard]] Result<std::optional<qint64>> sweepStartedMs(qint64 connectionId);
    /// Reviews, not removed, that the server's lists have shown before but not since `sinceMs`; of one status or all.
    [[nodiscard]] Result<std::vector<RecordId>> unseenReviews(std::optional<ReviewStatus> status, qint64 sinceMs);
    /// How many reviews that the server's lists have shown are not removed.
    [[nodiscard]] Result<qint64> listedReviewCount();
    /// SQLite's own check; "ok" where nothing is wrong. Reads the whole file.
    [[nodiscard]] Result<QString> integrity();

    /// The mapping saved for review files with this header.
    [[nodiscard]] Result<std::optional<QString>> mapping(const QString &header);
    /// The newest first.
    [[nodiscard]] Result<std::vector<ImportBatch>> imports();
    [[nodiscard]] Result<std::vector<ImportReject>> rejects(qint64 batchId);

private:
    explicit Reader(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
    bool m_isInView = false;
};

} // namespace plaudit
