// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/snapshot_builder.h"
#include "bench/bench_dashboards_store.h"
#include "cache/records.h"

#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

void tellReviews(SnapshotBuilder &builder, const MadeStore &store)
{
    const auto &countries = MadeStore::countries();
    std::vector<QString> productIds;
    for (int product = 0; product < MadeStore::products; ++product) {
        productIds.push_back(MadeStore::productId(product));
        builder.addProduct(productIds.back(), u"Product "_s + productIds.back());
    }
    for (std::size_t i = 0; i < store.reviews.size(); ++i) {
        const auto &review = store.reviews[i];
        ReviewRow row{.row = static_cast<qint64>(i + 1),
            .rating = review.rating,
            .status = review.isPublished ? ReviewStatus::Approved : ReviewStatus::Pending,
            .sentiment = review.sentiment,
            .dateMs = review.second * 1000LL,
            .productId = productIds[review.product]};
        row.countryCode = countries[review.country];
        row.isVerified = review.isVerified;
        builder.addReview(row);
    }
}

void tellResponses(SnapshotBuilder &builder, const MadeStore &store)
{
    std::vector<SurveyRow> surveys;
    std::vector<QuestionRow> questions;
    for (qint64 i = 1; i <= 3; ++i) {
        surveys.push_back({.row = i, .surveyId = u"survey-%1"_s.arg(i), .name = u"Survey %1"_s.arg(i)});
        questions.push_back(
            {.row = 2 * i - 1, .survey = i, .questionId = u"nps"_s, .text = u"NPS"_s, .type = u"nps"_s});
        questions.push_back({.row = 2 * i,
            .survey = i,
            .questionId = u"found"_s,
            .text = u"How did you find us?"_s,
            .type = u"single_choice"_s,
            .position = 1});
    }
    builder.addSurveys(surveys, questions);
    const std::array channels{u"email"_s, u"embedded"_s};
    for (std::size_t i = 0; i < store.responses.size(); ++i) {
        const auto &response = store.responses[i];
        builder.addResponse({.row = static_cast<qint64>(i + 1),
            .survey = response.survey + 1,
            .channel = channels[response.channel],
            .dateMs = response.second * 1000LL,
            .hasNps = response.score >= 0,
            .score = response.score >= 0 ? std::optional(int{response.score}) : std::nullopt,
            .isSeenByBackfill = true,
            .fingerprint = QByteArray::number(i)});
    }
}

void tellAnswers(SnapshotBuilder &builder, const MadeStore &store)
{
    const std::array choices{QStringList{u"Search"_s}, QStringList{u"A friend"_s}, QStringList{u"Instagram"_s},
        QStringList{u"A podcast"_s}, QStringList{u"In a shop"_s}};
    for (std::size_t i = 0; i < store.responses.size(); ++i) {
        const auto &response = store.responses[i];
        const auto row = static_cast<qint64>(i + 1);
        const qint64 first = 2 * response.survey + 1;
        if (response.score >= 0)
            builder.addAnswer({.response = row, .question = first, .number = double(response.score)});
        builder.addAnswer({.response = row, .question = first + 1, .choices = choices[response.choice]});
    }
}

void tellOrders(SnapshotBuilder &builder, const MadeStore &store)
{
    const auto currency = u"EUR"_s;
    for (std::size_t i = 0; i < store.orders.size(); ++i) {
        const auto &order = store.orders[i];
        builder.addOrder({.row = static_cast<qint64>(i + 1),
            .createdMs = order.second * 1000LL,
            .customer = MadeStore::customerKeyOf(order.customer),
            .currency = currency,
            .subtotal = order.goods,
            .shipping = {},
            .taxes = {},
            .total = order.goods,
            .refunded = order.refunded,
            .isCounted = order.isCounted});
    }
    for (std::size_t i = 0; i < store.lines.size(); ++i) {
        const auto &line = store.lines[i];
        builder.addOrderLine({.order = line.order,
            .position = static_cast<int>(i + 1 - store.orders[line.order - 1].firstLine),
            .item = static_cast<qint64>(i + 1),
            .amount = line.amount});
    }
}

MatchRow matchOf(const MadeStore &store, MatchKind kind, std::size_t place, std::uint32_t order, std::uint32_t line)
{
    MatchRow row{.kind = kind, .record = static_cast<qint64>(place + 1)};
    row.reason = order == 0 ? UnmatchedReason::NoReference : UnmatchedReason::NotUnmatched;
    if (order == 0)
        return row;
    row.method = line == 0 ? MatchMethod::Order : MatchMethod::OrderLine;
    row.order = order;
    row.position = line == 0 ? -1 : static_cast<int>(line - store.orders[order - 1].firstLine);
    row.customer = MadeStore::customerKeyOf(store.orders[order - 1].customer);
    return row;
}

void tellMatches(SnapshotBuilder &builder, const MadeStore &store)
{
    for (std::size_t i = 0; i < store.reviews.size(); ++i)
        builder.addMatch(matchOf(store, MatchKind::Review, i, store.reviews[i].order, store.reviews[i].line));
    for (std::size_t i = 0; i < store.responses.size(); ++i)
        builder.addMatch(matchOf(store, MatchKind::Response, i, store.responses[i].order, 0));
}

} // namespace

std::shared_ptr<const Snapshot> snapshotOf(const MadeStore &store)
{
    SnapshotBuilder builder(QTimeZone::utc());
    builder.setLastSync(MadeStore::endSecond * 1000LL);
    tellReviews(builder, store);
    tellResponses(builder, store);
    tellAnswers(builder, store);
    tellOrders(builder, store);
    tellMatches(builder, store);
    return builder.take();
}

} // namespace plaudit
