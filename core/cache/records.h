// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "domain/result.h"
#include "domain/review.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace plaudit
{

/// What became of the records of a page, a stream or a run. received = added + changed + unchanged + those that
/// quarantine kept out of the table.
struct StreamCounts
{
    qint64 received = 0;
    qint64 added = 0; ///< "new" to a reader
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 removed = 0;
    qint64 quarantined = 0; ///< includes a record taken with replaced bytes, which counts as added or changed too

    StreamCounts &operator+=(const StreamCounts &other);
    [[nodiscard]] friend bool operator==(const StreamCounts &, const StreamCounts &) = default;
};

/// First: nothing was ever walked to the end. Later: down to the watermark less the overlap. Full: to the end again.
enum class WalkKind { First, Later, Full };
[[nodiscard]] QString toString(WalkKind kind); ///< "first", "later", "full"

/// Where a stream ("reviews:approved") of a connection stands. Written in one transaction with the page it follows.
struct Checkpoint
{
    qint64 connectionId = 0;
    QString stream;
    std::optional<WalkKind> walk;          ///< the walk under way; empty where the last one ended
    QString cursor;                        ///< where it goes on; empty at its start
    std::optional<qint64> walkNewestMs;    ///< the newest review date met on the first page of the walk under way
    std::optional<qint64> watermarkMs;     ///< the newest review date at the start of the last completed walk
    std::optional<qint64> lastCompletedMs; ///< when a walk last ended, UTC

    [[nodiscard]] friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

/// The way a payload came.
enum class Way { Merchant, Storefront, Webhook, Archive };
[[nodiscard]] QString toString(Way way);

struct IncomingReview
{
    Review review;
    QByteArray payload; ///< minified JSON as received
};

struct IncomingFault
{
    RecordId id; ///< may be empty
    QString reason;
    QByteArray raw;
    bool isKeptOut = true; ///< false: the record itself was taken too
};

/// One page with everything that must be true together.
struct ReviewPageCommit
{
    qint64 runId = 0;
    qint64 observedAtMs = 0; ///< when the page was answered, UTC
    std::vector<IncomingReview> reviews;
    std::vector<IncomingFault> faults;
    Checkpoint checkpoint; ///< as it stands after this page
};

enum class RunOutcome { Running, Completed, Stopped, Failed };
[[nodiscard]] QString toString(RunOutcome outcome);

struct StreamReport
{
    QString stream;
    qint64 pages = 0;
    StreamCounts counts;
    bool isComplete = false;
    std::optional<Error> error;
};

struct RunReport
{
    qint64 id = 0;
    qint64 connectionId = 0;
    qint64 startedAtMs = 0;
    std::optional<qint64> endedAtMs;
    RunOutcome outcome = RunOutcome::Running;
    std::vector<StreamReport> streams;

    [[nodiscard]] StreamCounts total() const;
};

/// The narrow row of a review, for the snapshot. Texts are valid until the next row.
struct ReviewRow
{
    qint64 row = 0; ///< the table's own row number; stable for the life of the review
    qint64 changedSeq = 0;
    std::optional<int> rating;
    ReviewStatus status = ReviewStatus::Other;
    Sentiment sentiment = Sentiment::Unlabelled;
    std::optional<qint64> dateMs; ///< UTC
    QString productId;
    bool isRemoved = false;
    bool hasReply = false;
};

struct ProductRow
{
    QString productId, name;
};

/// A file that is being imported, or was.
struct ImportBatch
{
    qint64 id = 0;
    QString fileName;
    QByteArray fileHash; ///< SHA-256
    QString dialect, encoding, separator;
    qint64 startedAtMs = 0;
    std::optional<qint64> endedAtMs; ///< empty: it never came to its end
    qint64 added = 0, changed = 0, unchanged = 0, rejected = 0;
};

/// A row that was refused.
struct ImportReject
{
    qint64 line = 0; ///< of the file, from 1
    QString reason;  ///< English
    QByteArray raw;  ///< the row as it stood there, in UTF-8
};

/// Some rows of a file with what must be true together.
struct ReviewImportCommit
{
    qint64 batchId = 0;
    std::vector<IncomingReview> reviews;
    std::vector<ImportReject> rejects;
};

struct QuarantineRow
{
    qint64 id = 0;
    QString stream, reason, recordId;
    QByteArray raw;
    qint64 receivedAtMs = 0;
};

} // namespace plaudit
