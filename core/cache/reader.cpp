// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/reader.h"

#include "cache/change_counter.h"
#include "cache/connection_store.h"
#include "cache/database.h"
#include "cache/event_store.h"
#include "cache/export_reading.h"
#include "cache/import_store.h"
#include "cache/match_store.h"
#include "cache/order_reading.h"
#include "cache/quarantine_store.h"
#include "cache/raw_store.h"
#include "cache/response_reading.h"
#include "cache/review_reading.h"
#include "cache/review_versions.h"
#include "cache/run_store.h"
#include "cache/saved_view_store.h"
#include "cache/schema.h"
#include "cache/survey_store.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

Reader::Reader(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{}

Reader::~Reader() = default;

Result<std::unique_ptr<Reader>> Reader::open(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return failure(database.error());
    if (auto readable = checkSchema(**database); !readable)
        return failure(readable.error());
    return std::unique_ptr<Reader>(new Reader(std::move(*database)));
}

Result<std::optional<QString>> Reader::setting(const QString &name)
{
    return ConnectionStore(*m_database).setting(name);
}

Result<std::vector<Connection>> Reader::connections()
{
    return ConnectionStore(*m_database).all();
}

Result<std::optional<Checkpoint>> Reader::checkpoint(qint64 connectionId, const QString &stream)
{
    return RunStore(*m_database).checkpoint(connectionId, stream);
}

Result<std::optional<RunReport>> Reader::lastRun()
{
    std::optional<RunReport> report;
    return inOneView([&] {
        return RunStore(*m_database).last().map([&](std::optional<RunReport> found) { report = std::move(found); });
    }).map([&report] { return std::move(report); });
}

Result<std::optional<qint64>> Reader::lastCompletedSyncMs()
{
    return RunStore(*m_database).lastCompletedSyncMs();
}

Result<qint64> Reader::changeCounter()
{
    return plaudit::changeCounter(*m_database);
}

Result<qint64> Reader::lastRemoval()
{
    return m_database->value(u"SELECT removal_seq FROM meta"_s).map([](const QVariant &change) {
        return change.toLongLong();
    });
}

Result<QString> Reader::databaseId()
{
    return m_database->value(u"SELECT database_id || '.' || user_version FROM meta, pragma_user_version"_s)
        .map([](const QVariant &id) { return id.toString(); });
}

Result<QString> Reader::engineVersion()
{
    return m_database->value(u"SELECT sqlite_version()"_s).map([](const QVariant &version) {
        return version.toString();
    });
}

Result<qint64> Reader::dataVersion()
{
    return m_database->value(u"PRAGMA data_version"_s).map([](const QVariant &version) {
        return version.toLongLong();
    });
}

Result<void> Reader::inOneView(const std::function<Result<void>()> &use)
{
    if (m_isInView)
        return use();
    if (auto begun = m_database->execute(u"BEGIN"_s); !begun)
        return begun;
    m_isInView = true;
    auto used = use();
    m_isInView = false;
    const auto ended = m_database->execute(u"COMMIT"_s);
    return used ? ended : used;
}

Result<void> Reader::eachReview(const std::function<void(const ReviewRow &)> &use, std::optional<qint64> sinceSeq)
{
    return ReviewReading(*m_database).eachRow(sinceSeq, use);
}

Result<std::vector<ProductRow>> Reader::products()
{
    std::vector<ProductRow> products;
    return m_database
        ->eachRow(u"SELECT product_id, name FROM product ORDER BY product_id"_s, {},
            [&products](const Statement &row) {
                products.push_back({.productId = row.value(0).toString(), .name = row.value(1).toString()});
            })
        .map([&products] { return std::move(products); });
}

Result<qint64> Reader::reviewCount(ReviewStatus status, std::optional<qint64> sinceMs)
{
    return ReviewReading(*m_database).count(status, sinceMs);
}

Result<std::optional<Review>> Reader::review(const RecordId &id)
{
    auto review = std::optional<Review>();
    return inOneView([&] {
        return ReviewReading(*m_database).review(id).map([&](std::optional<Review> found) {
            review = std::move(found);
        });
    }).map([&review] { return std::move(review); });
}

Result<std::vector<AttributeCount>> Reader::attributeCounts(const std::vector<qint64> &rows)
{
    return ReviewReading(*m_database).attributeCounts(rows);
}

Result<std::optional<QByteArray>> Reader::rawReview(const RecordId &id, Way way)
{
    return RawStore(*m_database).review(id, way);
}

Result<std::vector<QuarantineRow>> Reader::quarantine()
{
    return QuarantineStore(*m_database).rows();
}

Result<std::vector<SavedView>> Reader::savedViews()
{
    return SavedViewStore(*m_database).all();
}

Result<std::optional<QString>> Reader::mapping(ImportKind kind, const QString &header)
{
    return ImportStore(*m_database).mapping(kind, header);
}

Result<std::vector<ImportBatch>> Reader::imports()
{
    return ImportStore(*m_database).batches();
}

Result<std::vector<ImportReject>> Reader::rejects(qint64 batchId)
{
    return ImportStore(*m_database).rejects(batchId);
}

Result<std::optional<QByteArray>> Reader::rawResponse(const RecordId &id, Way way)
{
    return RawStore(*m_database).response(id, way);
}

Result<std::vector<ReviewVersion>> Reader::reviewVersions(const RecordId &id)
{
    return ReviewVersions(*m_database).of(id);
}

Result<void> Reader::eachResponse(const std::function<void(const ResponseRow &)> &use, std::optional<qint64> sinceSeq)
{
    return ResponseReading(*m_database).eachRow(sinceSeq, use);
}

Result<void> Reader::eachAnswer(const std::function<void(const AnswerRow &)> &use, std::optional<qint64> sinceSeq)
{
    return ResponseReading(*m_database).eachAnswer(sinceSeq, use);
}

Result<std::vector<ResponseLine>> Reader::responseLines(const std::vector<qint64> &rows)
{
    return ResponseReading(*m_database).lines(rows);
}

Result<std::optional<SurveyResponse>> Reader::response(const RecordId &id)
{
    return ResponseReading(*m_database).response(id);
}

Result<std::vector<SurveyRow>> Reader::surveys()
{
    return SurveyStore(*m_database).all();
}

Result<std::vector<SurveyRow>> Reader::uncountedSurveys()
{
    return SurveyStore(*m_database).uncounted();
}

Result<std::vector<QuestionRow>> Reader::questions()
{
    return SurveyStore(*m_database).questions();
}

Result<CacheCounts> Reader::counts()
{
    CacheCounts counts;
    return EventStore(*m_database).countInto(counts).map([&counts] { return std::move(counts); });
}

Result<std::vector<EvidenceRow>> Reader::redelivered(int most)
{
    return ResponseReading(*m_database).redelivered(most);
}

Result<std::vector<EvidenceRow>> Reader::tombstones(int most)
{
    return ResponseReading(*m_database).tombstones(most);
}

Result<std::vector<EvidenceRow>> Reader::removedReviews(int most)
{
    return ReviewReading(*m_database).removed(most);
}

Result<std::vector<RunReport>> Reader::recentRuns(int most)
{
    return RunStore(*m_database).recent(most);
}

Result<std::vector<Checkpoint>> Reader::checkpoints()
{
    return RunStore(*m_database).checkpoints();
}

Result<std::optional<qint64>> Reader::sweepStartedMs(qint64 connectionId)
{
    return RunStore(*m_database).sweepStartedMs(connectionId);
}

Result<std::vector<RecordId>> Reader::unseenReviews(std::optional<ReviewStatus> status, qint64 sinceMs)
{
    return ReviewReading(*m_database).unseen(status, sinceMs);
}

Result<std::optional<qint64>> Reader::newestObservationMs()
{
    return RunStore(*m_database).newestObservationMs();
}

Result<qint64> Reader::listedReviewCount()
{
    return m_database->value(u"SELECT count(*) FROM review WHERE removed_at_ms IS NULL AND rest_ms IS NOT NULL"_s)
        .map([](const QVariant &count) { return count.toLongLong(); });
}

Result<QString> Reader::integrity()
{
    return m_database->value(u"PRAGMA quick_check(1)"_s).map([](const QVariant &words) { return words.toString(); });
}

Result<void> Reader::eachOrder(const std::function<void(const OrderRow &)> &use, std::optional<qint64> sinceSeq)
{
    return OrderReading(*m_database).eachOrder(sinceSeq, use);
}

Result<void> Reader::eachOrderLine(const std::function<void(const OrderLineRow &)> &use, std::optional<qint64> sinceSeq)
{
    return OrderReading(*m_database).eachLine(sinceSeq, use);
}

Result<std::vector<OrderItemRow>> Reader::orderItems()
{
    return OrderReading(*m_database).items();
}

Result<std::optional<Order>> Reader::order(const QString &source, const QString &key)
{
    std::optional<Order> order;
    return inOneView([&] {
        return OrderReading(*m_database).order(source, key).map([&](std::optional<Order> found) {
            order = std::move(found);
        });
    }).map([&order] { return std::move(order); });
}

Result<std::vector<OrderDifference>> Reader::orderDifferences(std::optional<qint64> batchId, int most)
{
    return OrderReading(*m_database).differences(batchId, most);
}

Result<qint64> Reader::orderDifferenceCount()
{
    return OrderReading(*m_database).differenceCount();
}

Result<std::optional<std::pair<qint64, qint64>>> Reader::orderSpan()
{
    return OrderReading(*m_database).span();
}

Result<MatchState> Reader::matchState()
{
    return MatchStore(*m_database).state();
}

Result<void> Reader::eachOrderReference(
    std::optional<qint64> sinceSeq, const std::function<void(const OrderReferenceRow &)> &use)
{
    return OrderReading(*m_database).eachReference(sinceSeq, use);
}

Result<void> Reader::eachOrderReferenceOf(const std::vector<qint64> &orderKeys, const std::vector<qint64> &customers,
    const std::function<void(const OrderReferenceRow &)> &use)
{
    return OrderReading(*m_database).eachReferenceOf(orderKeys, customers, use);
}

Result<void> Reader::eachLineOf(const std::vector<qint64> &orders, const std::function<void(const OrderLineRow &)> &use)
{
    return OrderReading(*m_database).eachLineOf(orders, use);
}

Result<void> Reader::eachMatchSubject(
    std::optional<qint64> sinceSeq, const std::function<void(const MatchSubject &)> &use)
{
    return MatchStore(*m_database).eachSubject(sinceSeq, use);
}

Result<void> Reader::eachMatchSubjectOf(
    MatchKind kind, const std::vector<qint64> &rows, const std::function<void(const MatchSubject &)> &use)
{
    return MatchStore(*m_database).eachSubjectOf(kind, rows, use);
}

Result<std::vector<std::pair<MatchKind, qint64>>> Reader::matchesTouching(
    const std::vector<qint64> &orderKeys, const std::vector<qint64> &customers)
{
    return MatchStore(*m_database).touching(orderKeys, customers);
}

Result<void> Reader::eachMatch(MatchKind kind, const std::function<void(const MatchRow &)> &use)
{
    return MatchStore(*m_database).eachMatch(kind, use);
}

Result<void> Reader::eachMatchSince(qint64 sinceSeq, const std::function<void(const MatchRow &)> &use)
{
    return MatchStore(*m_database).eachMatchSince(sinceSeq, use);
}

Result<void> Reader::eachUnmatched(qint64 fromMs, qint64 toMs, const std::function<void(const MatchRow &, qint64)> &use)
{
    return MatchStore(*m_database).eachUnmatched(fromMs, toMs, use);
}

Result<std::vector<MatchLine>> Reader::matchLines(
    MatchKind kind, MatchMethod method, std::optional<UnmatchedReason> reason, int most)
{
    return MatchStore(*m_database).lines(kind, method, reason, most);
}

} // namespace plaudit
