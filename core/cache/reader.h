// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/attribute_records.h"
#include "cache/customer_rows.h"
#include "cache/list_records.h"
#include "cache/order_records.h"
#include "cache/record_cells.h"
#include "cache/records.h"
#include "cache/saved_view.h"
#include "cache/search_records.h"
#include "domain/own_words.h"
#include "domain/result.h"
#include "domain/survey_response.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace plaudit
{

class Database;
class ExportReading;
enum class RecordTable;
struct CustomerToErase;
struct ErasureRecord;
struct HeldOfCustomer;
struct DeliveryCount;

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
    /// In the user's own order.
    [[nodiscard]] Result<std::vector<SavedView>> savedViews();
    [[nodiscard]] Result<std::optional<Checkpoint>> checkpoint(qint64 connectionId, const QString &stream);
    /// The newest run, a running one included.
    [[nodiscard]] Result<std::optional<RunReport>> lastRun();
    /// The start of the newest completed run over reviews, UTC.
    [[nodiscard]] Result<std::optional<qint64>> lastCompletedSyncMs();

    /// A number that grows with every committed change of a record and with the end of a run, whichever process made
    /// it.
    [[nodiscard]] Result<qint64> changeCounter();
    /// The change counter's value when records were last gone from the tables altogether; whoever knows how things
    /// stood before can't learn of that by asking for what changed since.
    [[nodiscard]] Result<qint64> lastRemoval();
    /// Made with the database and never changed, with the version of its schema.
    [[nodiscard]] Result<QString> databaseId();
    /// Of SQLite itself.
    [[nodiscard]] Result<QString> engineVersion();
    /// Changes whenever another connection, of any process, committed anything.
    [[nodiscard]] Result<qint64> dataVersion();

    /// Runs `use` for all reads inside one snapshot of the database, so that they agree with each other.
    /// Views may be nested; the outermost counts.
    [[nodiscard]] Result<void> inOneView(const std::function<Result<void>()> &use);
    /// All, or those changed after `sinceSeq`; so are the other functions with it.
    [[nodiscard]] Result<void> eachReview(
        const std::function<void(const ReviewRow &)> &use, std::optional<qint64> sinceSeq = {});
    [[nodiscard]] Result<std::vector<ProductRow>> products();
    /// Those of that status which are not removed at the source; with `sinceMs`, those dated then or later.
    [[nodiscard]] Result<qint64> reviewCount(ReviewStatus status, std::optional<qint64> sinceMs = {});

    /// One review whole, parts included, or nothing.
    [[nodiscard]] Result<std::optional<Review>> review(const RecordId &id);
    /// What the reviews of these row numbers say of themselves in attributes that have a title. A review that gives an
    /// attribute twice counts twice.
    [[nodiscard]] Result<std::vector<AttributeCount>> attributeCounts(const std::vector<qint64> &rows);
    /// The newest payload that came by that way, unpacked.
    [[nodiscard]] Result<std::optional<QByteArray>> rawReview(const RecordId &id, Way way);
    [[nodiscard]] Result<std::vector<QuarantineRow>> quarantine();
    [[nodiscard]] Result<std::optional<QByteArray>> rawResponse(const RecordId &id, Way way);
    [[nodiscard]] Result<std::vector<ReviewVersion>> reviewVersions(const RecordId &id);
    /// In the order of row numbers; answers in that of their responses.
    [[nodiscard]] Result<void> eachResponse(
        const std::function<void(const ResponseRow &)> &use, std::optional<qint64> sinceSeq = {});
    [[nodiscard]] Result<void> eachAnswer(
        const std::function<void(const AnswerRow &)> &use, std::optional<qint64> sinceSeq = {});
    [[nodiscard]] Result<std::vector<ResponseLine>> responseLines(const std::vector<qint64> &rows);
    [[nodiscard]] Result<std::optional<SurveyResponse>> response(const RecordId &id);
    [[nodiscard]] Result<std::vector<SurveyRow>> surveys();
    /// Without the numbers of their responses, for which all of those are looked at.
    [[nodiscard]] Result<std::vector<SurveyRow>> uncountedSurveys();
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
    /// The newest time, UTC, at which the server is known to have told anything; ahead of now where the clock was.
    [[nodiscard]] Result<std::optional<qint64>> newestObservationMs();
    /// How many reviews that the server's lists have shown are not removed.
    [[nodiscard]] Result<qint64> listedReviewCount();
    /// Those of the messages that a webhook has brought.
    [[nodiscard]] Result<QSet<QByteArray>> knownDeliveries(const std::vector<QByteArray> &messageIds);
    /// What became of webhooks delivered to this machine on the UTC day of `ms` or later, the most frequent first.
    [[nodiscard]] Result<std::vector<DeliveryCount>> deliveriesSince(qint64 ms);
    /// SQLite's own check; "ok" where nothing is wrong. Reads the whole file.
    [[nodiscard]] Result<QString> integrity();

    /// The mapping saved for files of that kind with this header.
    [[nodiscard]] Result<std::optional<QString>> mapping(ImportKind kind, const QString &header);
    /// The newest first.
    [[nodiscard]] Result<std::vector<ImportBatch>> imports();
    [[nodiscard]] Result<std::vector<ImportReject>> rejects(qint64 batchId);

    /// In the order of row numbers.
    [[nodiscard]] Result<void> eachOrder(
        const std::function<void(const OrderRow &)> &use, std::optional<qint64> sinceSeq = {});
    /// Some may be of orders that eachOrder() doesn't tell.
    [[nodiscard]] Result<void> eachOrderLine(
        const std::function<void(const OrderLineRow &)> &use, std::optional<qint64> sinceSeq = {});
    [[nodiscard]] Result<std::vector<OrderItemRow>> orderItems();
    /// One order whole, lines included, or nothing.
    [[nodiscard]] Result<std::optional<Order>> order(const QString &source, const QString &key);
    /// Which orders differ, the greatest gaps first, at most `most`; those whose facts a batch told, or of all.
    [[nodiscard]] Result<std::vector<OrderDifference>> orderDifferences(std::optional<qint64> batchId, int most);
    [[nodiscard]] Result<qint64> orderDifferenceCount();
    /// The creation times of the first and the last order, UTC.
    [[nodiscard]] Result<std::optional<std::pair<qint64, qint64>>> orderSpan();

    [[nodiscard]] Result<MatchState> matchState();
    /// All orders, or those changed after `sinceSeq`.
    [[nodiscard]] Result<void> eachOrderReference(
        std::optional<qint64> sinceSeq, const std::function<void(const OrderReferenceRow &)> &use);
    /// Orders whose id, number or customer is among the keys (orderKey(), customerKey()).
    [[nodiscard]] Result<void> eachOrderReferenceOf(const std::vector<qint64> &orderKeys,
        const std::vector<qint64> &customers, const std::function<void(const OrderReferenceRow &)> &use);
    /// The lines of these orders, those of an order side by side in the order of their positions.
    [[nodiscard]] Result<void> eachLineOf(
        const std::vector<qint64> &orders, const std::function<void(const OrderLineRow &)> &use);
    /// Reviews and responses that are there: all, or those changed after `sinceSeq`.
    [[nodiscard]] Result<void> eachMatchSubject(
        std::optional<qint64> sinceSeq, const std::function<void(const MatchSubject &)> &use);
    [[nodiscard]] Result<void> eachMatchSubjectOf(
        MatchKind kind, const std::vector<qint64> &rows, const std::function<void(const MatchSubject &)> &use);
    /// Records whose match may change when orders with these keys come, go or change.
    [[nodiscard]] Result<std::vector<std::pair<MatchKind, qint64>>> matchesTouching(
        const std::vector<qint64> &orderKeys, const std::vector<qint64> &customers);
    /// Records tied to none, not ambiguous ones, of those dates (UTC, both included), with their date.
    [[nodiscard]] Result<void> eachUnmatched(
        qint64 fromMs, qint64 toMs, const std::function<void(const MatchRow &, qint64)> &use);
    /// Without the keys of orders.
    [[nodiscard]] Result<void> eachMatch(MatchKind kind, const std::function<void(const MatchRow &)> &use);
    /// Of both kinds.
    [[nodiscard]] Result<void> eachMatchSince(qint64 sinceSeq, const std::function<void(const MatchRow &)> &use);
    /// The newest records of a kind with that method and, of unmatched ones, that reason; at most `most`.
    [[nodiscard]] Result<std::vector<MatchLine>> matchLines(
        MatchKind kind, MatchMethod method, std::optional<UnmatchedReason> reason, int most);

    /// How many records' texts came, changed or went and are yet to be taken into the search index by
    /// Writer::indexTexts(); they are not found before.
    [[nodiscard]] Result<qint64> unindexedTexts();
    /// Reviews whose title and body match what was typed, see matchExpression(): their row numbers, ascending; removed
    /// ones may be among them. Errors: InvalidArgument as there.
    [[nodiscard]] Result<std::vector<qint64>> matchingReviews(const QString &text);
    /// As above, of responses whose answers in words match.
    [[nodiscard]] Result<std::vector<qint64>> matchingResponses(const QString &text);
    /// Reviews that match and are not removed: the newest by their own date, those without one last; at most `most`.
    [[nodiscard]] Result<std::vector<ReviewHit>> newestMatches(const QString &text, int most);
    /// Reviews with an attribute of that title that is one of the values, or has one among its choices; titles and
    /// values are compared without regard to case, a number with a value that is one. Row numbers, ascending. Slow
    /// without Writer::indexAttributes().
    [[nodiscard]] Result<std::vector<qint64>> reviewsWithAttribute(const QString &title, const QStringList &values);

    /// What a list shows of these reviews, in the order of `rows`, which are row numbers; those that are gone are left
    /// out. Of a body at most so many characters. A hundred take about a millisecond.
    [[nodiscard]] Result<std::vector<ReviewLine>> reviewLines(const std::vector<qint64> &rows, int mostOfBody = 300);
    /// The row number of a review or response.
    [[nodiscard]] Result<std::optional<qint64>> rowOf(MatchKind kind, const RecordId &id);
    /// The order that a review or response is tied to; nothing where it is tied to none.
    [[nodiscard]] Result<std::optional<MatchedOrder>> matchedOrder(MatchKind kind, const RecordId &id);

    /// The user's own, see NoteStore and TagStore.
    [[nodiscard]] Result<std::vector<Note>> notes(SubjectKind kind, const QString &subject);
    [[nodiscard]] Result<std::vector<Tag>> tags(SubjectKind kind, const QString &subject);
    /// Of one kind or of all, those that most subjects have first.
    [[nodiscard]] Result<std::vector<TagCount>> tagNames(std::optional<SubjectKind> kind = {});
    /// Which of these have notes or tags; the others are left out.
    [[nodiscard]] Result<QHash<QString, OwnWords>> ownWords(SubjectKind kind, const QStringList &subjects);

    /// See ExportReading::read(); in one view.
    [[nodiscard]] Result<void> records(RecordTable table, const std::vector<qint64> &rows, const TakeRow &take);
    /// How the customers of these records are called, in their order. A name or email that a record gives to somebody
    /// else (a gift's recipient writes of another's order) is not theirs.
    [[nodiscard]] Result<std::vector<CustomerFace>> customerFaces(const std::vector<CustomerWitness> &witnesses);
    /// Customers whose email begins with the text or whose name has words that begin with each of its words, at most
    /// `most`, by email first. Only those with an email, which is what tells customers apart. Emails are compared
    /// without regard to case in ASCII alone. Slow without Writer::indexCustomers().
    [[nodiscard]] Result<std::vector<CustomerHit>> findCustomers(const QString &text, int most);
    /// The email of a customer by an id of Okendo's or of the shop's file of customers; empty where none is known.
    [[nodiscard]] Result<QString> emailOfCustomer(const QString &customerId);
    /// The newest first, at most `most`, of customers with one of the emails or ids. Slow without
    /// Writer::indexCustomerEvents().
    [[nodiscard]] Result<std::vector<KeptCustomerEvent>> customerEvents(
        const QStringList &emails, const QStringList &customerIds, int most);
    /// What an erasure would concern, see Writer::eraseCustomer(). Reads all payloads that could not be understood.
    [[nodiscard]] Result<HeldOfCustomer> heldOfCustomer(const CustomerToErase &customer);
    /// The newest first.
    [[nodiscard]] Result<std::vector<ErasureRecord>> erasures();
    /// Whole records by their row numbers, in that order; those that are gone are left out.
    [[nodiscard]] Result<std::vector<Review>> reviewsAt(const std::vector<qint64> &rows);
    [[nodiscard]] Result<std::vector<SurveyResponse>> responsesAt(const std::vector<qint64> &rows);
    [[nodiscard]] Result<std::vector<Order>> ordersAt(const std::vector<qint64> &rows);

private:
    explicit Reader(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ExportReading> m_exporting;
    bool m_isInView = false;
};

} // namespace plaudit
