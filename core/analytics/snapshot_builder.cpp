// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/snapshot_builder.h"

#include "analytics/repeat_cases.h"
#include "analytics/side_by_side.h"
#include "cache/records.h"

#include <algorithm>
#include <limits>
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

/// See Reviews::orderDelay.
std::int32_t orderDelayOf(const Snapshot::Reviews &reviews, const Snapshot::Orders &orders, std::size_t review)
{
    const auto order = reviews.matches.order[review];
    const auto ordered = order == Snapshot::Matches::nothing ? Snapshot::noTime : orders.second[order];
    const auto given = reviews.second[review];
    if (ordered == Snapshot::noTime || given < ordered)
        return Snapshot::Reviews::noDelay;
    return static_cast<std::int32_t>(
        std::min<std::uint32_t>(given - ordered, std::numeric_limits<std::int32_t>::max()));
}

/// Of each review by `of`; as it was where neither the review nor its match was told anew. `told`: the others, among
/// them all that `base` has no value of; nothing where all have to be asked.
template<class T, class Of>
std::vector<T> withTold(
    const Column<T> &base, const RowMerge &merge, const std::optional<std::vector<std::uint32_t>> &told, const Of &of)
{
    if (told) {
        auto values = merge.merged(base.values(), std::vector<T>(merge.added()));
        for (const auto review : *told)
            values[review] = of(review);
        return values;
    }
    std::vector<T> values(merge.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = of(i);
    return values;
}

/// Of no opinion where orders changed.
std::vector<bool> withKnownReturns(const Snapshot::Matches &now, const Snapshot::Matches &before,
    const std::vector<std::uint32_t> &places, bool haveOrdersChanged)
{
    return haveOrdersChanged ? std::vector<bool>(now.size()) : withSameOrder(now, before, places);
}

void markMatched(std::vector<std::uint32_t> &facts, const Snapshot::Matches &matches, std::uint32_t mask)
{
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const bool isMatched = matches.order[i] != Snapshot::Matches::nothing;
        facts[i] = isMatched ? facts[i] | mask : facts[i] & ~mask;
    }
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
    , m_customers(m_base->m_customerKeys.values())
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

const RowIndex &SnapshotBuilder::orderIndex()
{
    if (!m_orderIndex)
        m_orderIndex.emplace(m_snapshot->m_orders.row.values());
    return *m_orderIndex;
}

std::vector<std::uint32_t> SnapshotBuilder::toldReviews(const RowIndex &index) const
{
    std::vector<std::uint32_t> told;
    const auto take = [&](qint64 row) {
        if (const auto review = index.indexOf(row); review != RowIndex::nothing)
            told.push_back(review);
    };
    for (const auto row : m_reviews.rows())
        take(row);
    for (const auto &match : m_reviewMatches.rows())
        take(match.record);
    return told;
}

void SnapshotBuilder::takeReviews()
{
    auto &made = *m_snapshot;
    const auto &base = m_base->reviews();
    made.m_texts.products = m_reviews.products();
    made.m_texts.variants = m_reviews.variants().texts();
    made.m_texts.languages = m_reviews.languages().texts();
    made.m_texts.countries = m_reviews.countries().texts();
    made.m_texts.sources = m_reviews.sources().texts();
    made.m_publishedReviews = m_base->publishedReviews();
    if (m_reviews.rows().empty() && m_reviewMatches.isEmpty() && m_orderPlaces.empty()) {
        made.m_reviews = base;
        return;
    }
    const auto leaving = indexesOf(base.row.values(), m_reviews.rows());
    const auto merge = m_reviews.mergeWith(base, leaving);
    std::vector<std::uint32_t> facts;
    made.m_reviews = m_reviews.merged(base, merge, facts);
    std::optional<RowIndex> reviewIndex;
    sideBySide({[&] { reviewIndex.emplace(made.m_reviews.row.values()); }, [&] { (void)orderIndex(); }});
    made.m_reviews.matches = m_reviewMatches.merged(base.matches, base.row.values(), merge, leaving, *reviewIndex,
        {.orders = made.m_orders, .index = orderIndex(), .places = m_orderPlaces}, m_customers);
    std::vector<bool> haveKnownReturns;
    const auto lookUpOrders = [&] {
        const auto told =
            m_orderPlaces.empty() && base.size() > 0 ? std::optional(toldReviews(*reviewIndex)) : std::nullopt;
        made.m_reviews.orderDelay = withTold(base.orderDelay, merge, told,
            [&made](std::size_t review) { return orderDelayOf(made.m_reviews, made.m_orders, review); });
        made.m_reviews.line = withTold(base.line, merge, told,
            [&made](std::size_t review) { return lineOf(made.m_orders, made.m_reviews.matches, review); });
    };
    const auto compareMatches = [&] {
        markMatched(facts, made.m_reviews.matches, maskOf(ReviewBit::Matched));
        haveKnownReturns =
            withKnownReturns(made.m_reviews.matches, base.matches, merge.placesOfBase(), !m_orderPlaces.empty());
    };
    sideBySide({lookUpOrders, compareMatches});
    made.m_reviews.casesOutOfTurn = markRepeatCases(facts,
        {.second = made.m_reviews.second,
            .matches = made.m_reviews.matches,
            .isCase = maskOf(ReviewBit::RepeatCase),
            .hasReturned = maskOf(ReviewBit::Returned)},
        {.orders = made.m_orders, .customers = m_customers.keys().size(), .last = made.m_lastOrder}, haveKnownReturns);
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
    made.m_responses.matches = m_responseMatches.merged(base.matches, base.row.values(), merge, leaving,
        RowIndex(made.m_responses.row.values()),
        {.orders = made.m_orders, .index = orderIndex(), .places = m_orderPlaces}, m_customers);
    markMatched(facts, made.m_responses.matches, maskOf(ResponseBit::Matched));
    made.m_responses.casesOutOfTurn = markRepeatCases(facts,
        {.second = made.m_responses.second,
            .matches = made.m_responses.matches,
            .isCase = maskOf(ResponseBit::RepeatCase),
            .hasReturned = maskOf(ResponseBit::Returned)},
        {.orders = made.m_orders, .customers = m_customers.keys().size(), .last = made.m_lastOrder},
        withKnownReturns(made.m_responses.matches, base.matches, merge.placesOfBase(), !m_orderPlaces.empty()));
    made.m_responses.bits = bitsOf(facts, base);
    made.m_responses.facts = std::move(facts);
    made.m_countedResponses =
        countIn(made.m_responses.set(ResponseBit::Counted), {.first = 0, .last = made.m_responses.size()});
}

std::shared_ptr<const Snapshot> SnapshotBuilder::take()
{
    takeOrders();
    if (m_isCustomerLost)
        return {};
    takeReviews();
    takeResponses();
    m_snapshot->m_customerKeys = std::vector<std::int64_t>(m_customers.keys());
    return std::move(m_snapshot);
}

} // namespace plaudit
