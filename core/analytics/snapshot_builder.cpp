// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/snapshot_builder.h"

#include "analytics/side_by_side.h"
#include "cache/records.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace plaudit
{

namespace
{

/// `base`: reviews or responses before.
template<class Part>
auto bitsOf(const std::vector<std::uint32_t> &facts, const Part &base)
{
    auto columns = bitColumns(facts, base.facts.values(), base.bits);
    decltype(Part::bits) bits;
    std::move(columns.begin(), columns.end(), bits.begin());
    return bits;
}

/// The base's where the rows are still those; else `made`, which is made when it is first asked for.
const RowIndex &indexOf(const Column<std::uint32_t> &rows, const Column<std::uint32_t> &baseRows,
    const std::optional<RowIndex> &ofBase, std::optional<RowIndex> &made)
{
    if (ofBase && rows.data() == baseRows.data())
        return *ofBase;
    if (!made)
        made.emplace(rows.values());
    return *made;
}

} // namespace

SnapshotBuilder::SnapshotBuilder(const QTimeZone &zone)
    : m_base(std::make_shared<const Snapshot>())
    , m_snapshot(std::make_shared<Snapshot>())
    , m_reviewDays(zone)
    , m_days(zone)
    , m_reviews(m_reviewDays, *m_base)
    , m_responses(m_days, *m_base)
    , m_orders(m_days, m_customers, *m_base)
{
    m_snapshot->m_zone = zone;
}

SnapshotBuilder::SnapshotBuilder(std::shared_ptr<const Snapshot> base)
    : m_base(std::move(base))
    , m_snapshot(std::make_shared<Snapshot>())
    , m_reviewDays(m_base->timeZone())
    , m_days(m_base->timeZone())
    , m_customers(m_base->m_customerKeys)
    , m_reviews(m_reviewDays, *m_base)
    , m_responses(m_days, *m_base)
    , m_orders(m_days, m_customers, *m_base)
{
    m_snapshot->m_zone = m_base->timeZone();
}

void SnapshotBuilder::setChangeCounter(qint64 counter)
{
    m_snapshot->m_changeCounter = counter;
}

void SnapshotBuilder::setLastSync(std::optional<qint64> utcMs)
{
    m_snapshot->m_lastSyncMs = utcMs;
}

void SnapshotBuilder::addProduct(const QString &productId, const QString &name)
{
    m_reviews.nameProduct(productId, name);
}

void SnapshotBuilder::addReview(const ReviewRow &row)
{
    m_reviews.add(row);
}

void SnapshotBuilder::addSurveys(const std::vector<SurveyRow> &surveys, const std::vector<QuestionRow> &questions)
{
    m_responses.addSurveys(surveys, questions);
}

void SnapshotBuilder::addResponse(const ResponseRow &row)
{
    m_responses.add(row);
}

void SnapshotBuilder::addAnswer(const AnswerRow &row)
{
    m_responses.addAnswer(row);
}

void SnapshotBuilder::addOrder(const OrderRow &row)
{
    m_orders.add(row);
}

void SnapshotBuilder::addOrderLine(const OrderLineRow &row)
{
    m_orders.addLine(row);
}

void SnapshotBuilder::addMatch(const MatchRow &row)
{
    (row.kind == MatchKind::Review ? m_reviewMatches : m_responseMatches).add(row);
}

void SnapshotBuilder::setCounts(CacheCounts counts)
{
    auto &days = m_snapshot->m_eventDays;
    for (const auto ms : counts.customerEventMs)
        days.push_back(m_days.dayOf(ms));
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    counts.customerEventMs.clear();
    m_snapshot->m_counts = std::move(counts);
}

std::size_t SnapshotBuilder::records() const
{
    return m_reviews.rows().size() + m_responses.rows().size() + m_orders.rows().size() + m_reviewMatches.size() +
           m_responseMatches.size();
}

void SnapshotBuilder::takeOrders()
{
    auto &made = *m_snapshot;
    m_orders.end();
    made.m_texts.currencies = m_orders.currencies();
    if (m_orders.rows().empty() && m_base->orders().firstLine.size() > 0) {
        made.m_orders = m_base->orders();
        made.m_lines = m_base->lines();
    } else {
        const auto leaving = indexesOf(m_base->orders().row.values(), m_orders.rows());
        const auto merge = m_orders.mergeWith(m_base->orders(), leaving);
        made.m_orders = m_orders.merged(m_base->orders(), merge);
        made.m_lines = m_orders.mergedLines(*m_base, merge);
        const RowIndex index(made.m_orders.row.values());
        m_orderPlaces = merge.placesOfBase();
        for (const auto old : leaving) {
            const auto place = index.indexOf(m_base->orders().row[old]);
            m_orderPlaces[old] = place;
            m_isCustomerLost =
                m_isCustomerLost || (m_base->orders().customer[old] != 0 && made.m_orders.customer[place] == 0);
        }
    }
    const auto dated = made.m_orders.days.undated().last;
    if (dated == made.m_orders.size())
        return;
    const auto [first, last] =
        std::minmax_element(made.m_orders.second.begin() + std::ptrdiff_t(dated), made.m_orders.second.end());
    made.m_firstOrder = *first;
    made.m_lastOrder = *last;
}

void SnapshotBuilder::indexBase()
{
    m_baseOrders.emplace(m_base->orders().row.values());
    m_baseReviews.emplace(m_base->reviews().row.values());
}

const RowIndex &SnapshotBuilder::orderIndex()
{
    return indexOf(m_snapshot->m_orders.row, m_base->orders().row, m_baseOrders, m_orderIndex);
}

const RowIndex &SnapshotBuilder::reviewIndex()
{
    return indexOf(m_snapshot->m_reviews.row, m_base->reviews().row, m_baseReviews, m_reviewIndex);
}

ToldRows SnapshotBuilder::toldOf(const RowMerge &merge, const MatchDraft &matches, const RowIndex &index) const
{
    if (!m_orderPlaces.empty() || merge.size() == merge.added())
        return {};
    auto told = merge.placesOfAdded();
    for (const auto &match : matches.rows()) {
        if (const auto place = index.indexOf(match.record); place != RowIndex::nothing)
            told.push_back(place);
    }
    std::sort(told.begin(), told.end());
    told.erase(std::unique(told.begin(), told.end()), told.end());
    return told;
}

void SnapshotBuilder::takeReviewTexts()
{
    auto &texts = m_snapshot->m_texts;
    texts.products = m_reviews.products();
    texts.variants = m_reviews.variants().texts();
    texts.languages = m_reviews.languages().texts();
    texts.countries = m_reviews.countries().texts();
    texts.sources = m_reviews.sources().texts();
}

void SnapshotBuilder::takeReviews()
{
    takeReviewTexts();
    auto &made = *m_snapshot;
    const auto &base = m_base->reviews();
    made.m_publishedReviews = m_base->publishedReviews();
    if (m_reviews.rows().empty() && m_reviewMatches.isEmpty() && m_orderPlaces.empty()) {
        made.m_reviews = base;
        return;
    }
    const auto leaving =
        m_baseReviews ? indexesOf(*m_baseReviews, m_reviews.rows()) : indexesOf(base.row.values(), m_reviews.rows());
    const auto merge = m_reviews.mergeWith(base, leaving);
    std::vector<std::uint32_t> facts;
    made.m_reviews = m_reviews.merged(base, merge, facts);
    sideBySide({[&] { (void)reviewIndex(); }, [&] { (void)orderIndex(); }});
    made.m_reviews.matches = m_reviewMatches.merged(base.matches, base.row.values(), merge, leaving, reviewIndex(),
        {.orders = made.m_orders, .index = orderIndex(), .places = m_orderPlaces}, m_customers);
    const auto told = toldOf(merge, m_reviewMatches, reviewIndex());
    sideBySide({[&] {
                    made.m_reviews.casesOutOfTurn =
                        markByOrders<ReviewBit>(facts, made.m_reviews, base, returningOrders(), merge, told);
                },
        [&] { lookUpOrders(made.m_reviews, base, made.m_orders, merge, told); }});
    made.m_reviews.bits = bitsOf(facts, base);
    made.m_reviews.facts = std::move(facts);
    made.m_publishedReviews = countInBoth(made.m_reviews.set(ReviewBit::Approved), made.m_reviews.set(ReviewBit::There),
        {.first = 0, .last = made.m_reviews.size()});
}

void SnapshotBuilder::takeResponses()
{
    auto &made = *m_snapshot;
    const auto &base = m_base->responses();
    m_responses.endAnswers();
    made.m_texts.surveys = m_responses.surveys();
    made.m_texts.questions = m_responses.questions();
    made.m_texts.channels = m_responses.channels().texts();
    made.m_texts.otherWords = m_responses.otherWords();
    made.m_countedResponses = m_base->countedResponses();
    const bool isAsBefore = m_responses.rows().empty() && m_responseMatches.isEmpty() && m_orderPlaces.empty();
    if (isAsBefore && base.firstAnswer.size() > 0) {
        made.m_responses = base;
        made.m_answers = m_base->answers();
        return;
    }
    const auto leaving = indexesOf(base.row.values(), m_responses.rows());
    const auto merge = m_responses.mergeWith(base, leaving);
    std::vector<std::uint32_t> facts;
    made.m_responses = m_responses.merged(base, merge, facts);
    made.m_answers = m_responses.mergedAnswers(*m_base, merge);
    const RowIndex index(made.m_responses.row.values());
    made.m_responses.matches = m_responseMatches.merged(base.matches, base.row.values(), merge, leaving, index,
        {.orders = made.m_orders, .index = orderIndex(), .places = m_orderPlaces}, m_customers);
    made.m_responses.casesOutOfTurn = markByOrders<ResponseBit>(
        facts, made.m_responses, base, returningOrders(), merge, toldOf(merge, m_responseMatches, index));
    made.m_responses.bits = bitsOf(facts, base);
    made.m_responses.facts = std::move(facts);
    made.m_countedResponses =
        countIn(made.m_responses.set(ResponseBit::Counted), {.first = 0, .last = made.m_responses.size()});
}

ReturningOrders SnapshotBuilder::returningOrders() const
{
    return {.orders = m_snapshot->m_orders, .customers = m_customers.size(), .last = m_snapshot->m_lastOrder};
}

std::shared_ptr<const Snapshot> SnapshotBuilder::take()
{
    takeOrders();
    if (m_isCustomerLost)
        return {};
    takeReviews();
    takeResponses();
    m_snapshot->m_customerKeys = m_customers.keys();
    return std::move(m_snapshot);
}

} // namespace plaudit
