// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/truth.h"

#include "sample/catalogue.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qint64 returnWindowMs = 90LL * 86'400'000;

QString monthOf(qint64 ms)
{
    return storeDate(ms).toString(u"yyyy-MM"_s);
}

double units(qint64 cents)
{
    return double(cents) / 100.0;
}

QJsonObject countsJson(const QMap<QString, qint64> &counts)
{
    QJsonObject json;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QString productIdOf(size_t product)
{
    return QString::number(sampleCatalogue()[product].id);
}

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

void Tally::add(qint64 value)
{
    ++count;
    total += value;
}

QJsonObject Tally::json() const
{
    return {{u"count"_s, count}, {u"total"_s, total},
        {u"average"_s, count == 0 ? QJsonValue() : QJsonValue(double(total) / double(count))}};
}

ReviewTruth::ReviewTruth(const StorePlan &plan)
    : m_plan(plan)
    , m_byProduct(sampleCatalogue().size())
{
    for (const auto status : listedStatuses)
        m_byStatus[toString(status)] = 0;
    for (const auto sentiment : {Sentiment::Positive, Sentiment::Neutral, Sentiment::Mixed, Sentiment::Negative})
        m_bySentiment[toString(sentiment)] = 0;
}

void ReviewTruth::add(const SampleReview &review)
{
    ++m_byStatus[toString(review.status)];
    m_withOrder += review.json.contains("order"_L1) ? 1 : 0;
    if (review.status != ReviewStatus::Approved)
        return;
    ++m_stars[size_t(review.rating - 1)];
    m_byMonth[monthOf(review.ms)].add(review.rating);
    m_byProduct[size_t(review.product)].add(review.rating);
    if (review.sentiment == Sentiment::Unlabelled)
        ++m_unlabelled;
    else
        ++m_bySentiment[toString(review.sentiment)];
    (review.isIncentivized ? m_incentivized : m_others).add(review.rating);
    if (sampleCatalogue()[size_t(review.product)].turnsBad)
        (storeDate(review.ms) >= m_plan.calendar().badFrom() ? m_badSince : m_badBefore).add(review.rating);
}

QJsonObject ReviewTruth::ratings() const
{
    Tally all;
    QJsonObject distribution;
    for (size_t i = 0; i < m_stars.size(); ++i) {
        distribution.insert(QString::number(i + 1), m_stars[i]);
        all.count += m_stars[i];
        all.total += m_stars[i] * qint64(i + 1);
    }
    QJsonArray byMonth;
    for (auto it = m_byMonth.begin(); it != m_byMonth.end(); ++it) {
        auto bucket = it->json();
        bucket.insert(u"bucket"_s, it.key());
        byMonth.append(bucket);
    }
    auto json = all.json();
    json.insert(u"distribution"_s, distribution);
    json.insert(u"by_bucket"_s, byMonth);
    return json;
}

QJsonObject ReviewTruth::sentiment() const
{
    auto json = countsJson(m_bySentiment);
    qint64 labelled = 0;
    for (const auto count : m_bySentiment)
        labelled += count;
    json.insert(u"labelled"_s, labelled);
    json.insert(u"unlabelled"_s, m_unlabelled);
    const auto net = m_bySentiment[u"positive"_s] - m_bySentiment[u"negative"_s];
    json.insert(u"net"_s, labelled == 0 ? QJsonValue() : QJsonValue(double(net) / double(labelled)));
    return json;
}

QJsonArray ReviewTruth::products() const
{
    QJsonArray products;
    for (size_t i = 0; i < m_byProduct.size(); ++i) {
        auto product = m_byProduct[i].json();
        product.insert(u"product_id"_s, productIdOf(i));
        product.insert(u"name"_s, QString::fromUtf8(sampleCatalogue()[i].name));
        products.append(product);
    }
    return products;
}

QJsonObject ReviewTruth::byStatus() const
{
    return countsJson(m_byStatus);
}

QJsonObject ReviewTruth::turnedBad() const
{
    const auto catalogue = sampleCatalogue();
    const auto bad = std::find_if(catalogue.begin(), catalogue.end(), [](const auto &one) { return one.turnsBad; });
    return {{u"product_id"_s, productIdOf(size_t(bad - catalogue.begin()))}, {u"name"_s, QString::fromUtf8(bad->name)},
        {u"from"_s, dayText(m_plan.calendar().badFrom())}, {u"before"_s, m_badBefore.json()},
        {u"since"_s, m_badSince.json()}};
}

QJsonObject ReviewTruth::incentivized() const
{
    return {{u"incentivized"_s, m_incentivized.json()}, {u"others"_s, m_others.json()}};
}

void NpsTally::add(std::optional<int> score)
{
    auto &category = !score ? notAScore : *score >= 9 ? promoters : *score >= 7 ? passives : detractors;
    ++category;
}

QJsonObject NpsTally::json() const
{
    const auto responses = promoters + passives + detractors;
    return {{u"responses"_s, responses}, {u"promoters"_s, promoters}, {u"passives"_s, passives},
        {u"detractors"_s, detractors}, {u"not_a_score"_s, notAScore},
        {u"score"_s,
            responses == 0 ? QJsonValue() : QJsonValue(100.0 * double(promoters - detractors) / double(responses))}};
}

ResponseTruth::ResponseTruth(const StorePlan &plan)
    : m_plan(plan)
{}

void ResponseTruth::add(const SampleResponse &response, const PlannedResponse &planned, const ResponseFeed &feed)
{
    ++m_ways[size_t(feed.ways)];
    m_conflicts += feed.isConflict ? 1 : 0;
    m_inGap += m_plan.calendar().isInGap(planned.ms) ? 1 : 0;
    m_withOrder += response.hasOrder ? 1 : 0;
    if (response.survey == SampleSurvey::Recommendation) {
        const auto score = response.score();
        m_nps.add(score);
        m_npsByMonth[monthOf(response.ms)].add(score);
        m_npsByChannel[toString(response.channel)].add(score);
    }
    for (const auto &answer : response.answers) {
        auto &tally = m_questions[size_t(response.survey)][size_t(answer.question)];
        const auto kind = formOf(response.survey).questions[size_t(answer.question)].kind;
        if (kind == QuestionKind::Nps && !answer.number)
            continue;
        ++tally.responses;
        tally.others += answer.other.isEmpty() ? 0 : 1;
        if (answer.number)
            tally.numbers.add(*answer.number);
        for (const auto &choice : answer.choices)
            ++tally.choices[choice];
    }
}

QJsonObject ResponseTruth::nps() const
{
    auto json = m_nps.json();
    QJsonArray byMonth;
    for (auto it = m_npsByMonth.begin(); it != m_npsByMonth.end(); ++it) {
        auto bucket = it->json();
        bucket.insert(u"bucket"_s, it.key());
        byMonth.append(bucket);
    }
    QJsonObject byChannel;
    for (auto it = m_npsByChannel.begin(); it != m_npsByChannel.end(); ++it)
        byChannel.insert(it.key(), it->json());
    json.insert(u"by_bucket"_s, byMonth);
    json.insert(u"by_channel"_s, byChannel);
    return json;
}

QJsonArray ResponseTruth::questions() const
{
    QJsonArray questions;
    for (size_t survey = 0; survey < m_questions.size(); ++survey) {
        const auto &form = sampleSurveys()[survey];
        for (size_t i = 0; i < form.questions.size(); ++i) {
            const auto &question = form.questions[i];
            const auto &tally = m_questions[survey][i];
            QJsonArray choices;
            for (auto it = tally.choices.begin(); it != tally.choices.end(); ++it)
                choices.append(QJsonObject{{u"answer"_s, it.key()}, {u"count"_s, it.value()}});
            questions.append(QJsonObject{{u"survey_id"_s, QString::fromLatin1(form.id)},
                {u"question_id"_s, QString::fromLatin1(question.id)}, {u"text"_s, QString::fromUtf8(question.text)},
                {u"type"_s, typeOf(question.kind)}, {u"responses"_s, tally.responses}, {u"choices"_s, choices},
                {u"mean"_s, tally.numbers.json()[u"average"_s]}, {u"other"_s, tally.others}});
        }
    }
    return questions;
}

QJsonObject ResponseTruth::seenBy() const
{
    return {{u"webhook_only"_s, m_ways[size_t(ResponseWays::WebhookOnly)]},
        {u"backfill_only"_s, m_ways[size_t(ResponseWays::BackfillOnly)]}, {u"archive_only"_s, 0},
        {u"several"_s, m_ways[size_t(ResponseWays::Both)]}};
}

void OrderTruth::add(const SampleOrder &order)
{
    ++m_orders;
    m_lines += qint64(order.lines.size());
    for (const auto &line : order.lines)
        m_units += line.quantity;
    m_total += order.total;
    m_refundedOrders += order.refunded > 0 ? 1 : 0;
    m_refunded += order.refunded;
    m_cancelled += order.cancelledMs > 0 ? 1 : 0;
    m_withoutEmail += order.hasEmail ? 0 : 1;
    m_withoutSku += order.hasSkus ? 0 : 1;
    ++m_byOffset[storeOffsetSeconds(order.ms) == -4 * 3600 ? u"-0400"_s : u"-0500"_s];
}

QJsonObject OrderTruth::json() const
{
    return {{u"orders"_s, m_orders}, {u"lines"_s, m_lines}, {u"units"_s, m_units},
        {u"by_currency"_s, QJsonArray{QJsonObject{{u"currency"_s, u"USD"_s}, {u"orders"_s, m_orders},
                               {u"units"_s, m_units}, {u"total"_s, units(m_total)}}}},
        {u"refunded_orders"_s, m_refundedOrders}, {u"refunded_amount"_s, units(m_refunded)},
        {u"cancelled_orders"_s, m_cancelled}, {u"orders_without_email"_s, m_withoutEmail},
        {u"orders_without_sku"_s, m_withoutSku}, {u"by_utc_offset"_s, countsJson(m_byOffset)}};
}

void FeedTruth::add(const FeedEvent &event)
{
    ++m_events;
    ++m_byPair[toString(event.type) + u'.' + toString(event.topic)];
    if (event.isRedelivery) {
        ++m_redelivered;
        return;
    }
    auto &highest = m_highest[size_t(event.type)];
    m_outOfOrder += event.sequence < highest ? 1 : 0;
    highest = std::max(highest, event.sequence);
}

QJsonObject FeedTruth::json() const
{
    return {{u"events"_s, m_events}, {u"redelivered"_s, m_redelivered}, {u"out_of_order"_s, m_outOfOrder},
        {u"by_resource_and_topic"_s, countsJson(m_byPair)}};
}

QJsonObject cameBackByCategory(const StorePlan &plan)
{
    std::vector<std::pair<quint32, qint64>> orders;
    orders.reserve(plan.orders().size());
    for (const auto &order : plan.orders())
        orders.emplace_back(order.customer, order.ms);
    std::sort(orders.begin(), orders.end());
    const auto last = plan.orders().back().ms;
    QMap<QString, std::pair<qint64, qint64>> byCategory;
    for (const auto &planned : plan.responses()) {
        if (planned.survey != SampleSurvey::Recommendation || planned.ms + returnWindowMs > last)
            continue;
        const auto response = sampleResponse(plan, planned, Edition::Final);
        const auto score = response.score();
        if (!score || !response.hasOrder || !sampleOrder(plan, planned.order).hasEmail)
            continue;
        const auto customer = plan.orders()[planned.order].customer;
        const auto next = std::upper_bound(orders.begin(), orders.end(), std::pair(customer, planned.ms));
        auto &[asked, cameBack] = byCategory[*score >= 9 ? u"promoter"_s : *score >= 7 ? u"passive"_s : u"detractor"_s];
        ++asked;
        cameBack += next != orders.end() && next->first == customer && next->second <= planned.ms + returnWindowMs;
    }
    QJsonObject json;
    for (auto it = byCategory.begin(); it != byCategory.end(); ++it) {
        json.insert(it.key(), QJsonObject{{u"responses"_s, it->first}, {u"ordered_again"_s, it->second}});
    }
    return json;
}

} // namespace plaudit
