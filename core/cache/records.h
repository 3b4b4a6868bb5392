// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "domain/customer_event.h"
#include "domain/result.h"
#include "domain/review.h"
#include "domain/sequence_number.h"
#include "domain/survey_response.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <variant>
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

struct IncomingResponse
{
    SurveyResponse response;
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
struct PageCommit
{
    qint64 runId = 0;
    qint64 observedAtMs = 0; ///< when the page was answered, UTC
    std::vector<IncomingReview> reviews;
    std::vector<IncomingResponse> responses;
    std::vector<RecordId> goneReviews; ///< asked for by id, and the server had none
    std::vector<IncomingFault> faults;
    Checkpoint checkpoint; ///< as it stands after this page
};

/// A webhook's event, or a bare record from a file.
struct IncomingEvent
{
    bool isEnvelope = false;
    QString resourceType, topic; ///< of an envelope
    SequenceNumber sequence;
    std::optional<qint64> deliveredMs;
    RecordId id; ///< of its resource
    /// Nothing: the resource was deleted.
    std::variant<std::monostate, Review, SurveyResponse, CustomerEvent> record;
    qsizetype start = 0, length = 0; ///< of its bytes in the batch's
    bool isOfErased = false;         ///< the batch's bytes don't hold it, and `id` is empty but for a record's
};

/// Some events of a file with what must be true together.
struct EventsCommit
{
    qint64 batchId = 0;
    std::vector<IncomingEvent> events;
    QByteArray bytes;       ///< of all events, as received
    QByteArray packedBytes; ///< the same, packed by packPayloads()
    std::vector<IncomingFault> faults;
    qint64 receivedAtMs = 0;
    qint64 position = 0; ///< of the file, in bytes of its text; where the next batch begins
};

struct EventCounts
{
    qint64 received = 0;
    qint64 applied = 0;     ///< events and records met for the first time
    qint64 redelivered = 0; ///< the same sequence number again
    qint64 unchanged = 0;   ///< a bare record that is as it was
    qint64 quarantined = 0;

    EventCounts &operator+=(const EventCounts &other);
    [[nodiscard]] friend bool operator==(const EventCounts &, const EventCounts &) = default;
};

/// Read a payload again, as it came by that way; empty where that is not possible. The cache knows no JSON.
struct PayloadDecoders
{
    std::function<std::optional<Review>(const QByteArray &payload, Way way)> review;
    std::function<std::optional<SurveyResponse>(const QByteArray &payload, Way way)> response;
    /// The other way round: a payload that is read as this very record, whatever the way.
    std::function<QByteArray(const Review &review)> reviewPayload = {};
    std::function<QByteArray(const SurveyResponse &response)> responsePayload = {};
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
    std::optional<int> rating;
    ReviewStatus status = ReviewStatus::Other;
    Sentiment sentiment = Sentiment::Unlabelled;
    std::optional<qint64> dateMs; ///< UTC
    QString productId;
    bool isRemoved = false; ///< gone or deleted at the source
    bool isDeleted = false; ///< by a webhook
    bool hasReply = false, hasText = false, hasMedia = false;
    QString variantId, languageCode, countryCode, source;
    std::optional<bool> isVerified, isRecommended, isIncentivized;
    qint64 helpfulCount = 0, unhelpfulCount = 0;
    std::optional<qint64> replyMs; ///< UTC
};

/// A survey response for the snapshot. Texts are valid until the next row.
struct ResponseRow
{
    qint64 row = 0;
    qint64 survey = 0; ///< the survey's row number
    QString channel;
    std::optional<qint64> dateMs; ///< UTC
    bool hasNps = false;          ///< an NPS question was answered
    std::optional<int> score;
    bool hasSecondNps = false, isContradicting = false;
    bool isSeenByWebhook = false, isSeenByBackfill = false, isSeenByArchive = false;
    Way way = Way::Merchant; ///< whose telling stands
    bool isConflict = false; ///< backfill and webhook say different things
    bool isRemoved = false;
    bool hasOwnId = true;
    QByteArray fingerprint;
};

/// An answer for the snapshot, in the order of responses.
struct AnswerRow
{
    qint64 response = 0; ///< row number
    qint64 question = 0; ///< row number
    std::optional<double> number;
    QStringList choices; ///< also the one choice, or the text
    bool isBlank = false;
    QString other;
};

struct SurveyRow
{
    qint64 row = 0;
    QString surveyId, name;
    bool isAdded = false;      ///< by hand, else met in a response
    bool isBackfilled = false; ///< its list was walked to the end
    qint64 responses = 0;      ///< that are not deleted
};

struct QuestionRow
{
    qint64 row = 0, survey = 0;
    QString questionId, text, type;
    int position = 0;
};

/// What a list of responses shows.
struct ResponseLine
{
    qint64 row = 0;
    QString responseId, surveyName, channel, customer, orderId;
    std::optional<qint64> dateMs;
    std::optional<int> score;
    QString words; ///< the texts that were answered
};

/// One telling of a review that differs from the one before.
struct ReviewVersion
{
    Way way = Way::Merchant;
    QString stamp;              ///< sequence number or UTC milliseconds
    std::optional<qint64> atMs; ///< when it was told
    QString status;
    std::optional<int> rating, helpfulCount, unhelpfulCount;
    bool hasReply = false;
    QByteArray wordsHash;

    [[nodiscard]] friend bool operator==(const ReviewVersion &, const ReviewVersion &) = default;
};

/// Counts behind Data health that no record carries.
struct CacheCounts
{
    qint64 events = 0, redelivered = 0, deletedReviews = 0, deletedResponses = 0, quarantined = 0, customerEvents = 0;
    std::vector<qint64> customerEventMs; ///< when each happened, UTC
    QString integrity;
};

/// A row behind one of Data health's figures.
struct EvidenceRow
{
    QString kind, id, what, way;
    std::optional<qint64> atMs;
};

struct ProductRow
{
    QString productId, name;
};

enum class ImportKind { Reviews, Events, Orders };
[[nodiscard]] QString toString(ImportKind kind); ///< "reviews", "events", "orders"

/// A file that is being imported, or was.
struct ImportBatch
{
    qint64 id = 0;
    ImportKind kind = ImportKind::Reviews;
    QString fileName;
    QByteArray fileHash; ///< SHA-256
    QString dialect, encoding, separator;
    qint64 startedAtMs = 0;
    std::optional<qint64> endedAtMs; ///< empty: it never came to its end
    qint64 added = 0, changed = 0, unchanged = 0, rejected = 0;
    qint64 received = 0, redelivered = 0; ///< of events
    qint64 position = 0;                  ///< how far it came
    std::optional<qint64> undoneAtMs;     ///< of orders: taken back
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
    bool isKeptOut = true;
};

} // namespace plaudit
