// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/figure_table.h"

#include "analytics/customers.h"
#include "analytics/health.h"
#include "analytics/nps.h"
#include "analytics/product_ratings.h"
#include "analytics/questions.h"
#include "analytics/ratings.h"
#include "analytics/sentiment.h"
#include "analytics/snapshot.h"
#include "export/figure_charts.h"
#include "export/figure_rows.h"

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

using Place = FigureRows::Place;

void addRatingFigures(FigureRows &rows, const Place &place, const RatingFigures &figures)
{
    rows.addCount(place, u"ratings.count"_s, figures.count);
    rows.add(place, u"ratings.average"_s, figures.count, figures.average, figures.averageCi95);
    rows.add(place, u"ratings.five_star"_s, figures.fiveStar);
    rows.add(place, u"ratings.one_two_star"_s, figures.lowStar);
}

void addRatings(FigureRows &rows, const Snapshot &snapshot, const Filter &filter, std::optional<Bucket> bucket)
{
    const auto made = ratings(snapshot, filter, bucket);
    addRatingFigures(rows, {}, made.figures);
    for (int stars = 1; stars <= 5; ++stars)
        rows.add(FigureRows::ofGroup(u"rating"_s, QString::number(stars)), u"ratings.distribution"_s,
            shareOf(made.figures.distribution[static_cast<std::size_t>(stars - 1)], made.figures.count));
    for (const auto &span : made.byBucket)
        addRatingFigures(rows, FigureRows::inBucket(span.span, span.isComplete), span.figures);
}

void addProducts(FigureRows &rows, const Snapshot &snapshot, const Filter &filter)
{
    for (const auto &product : productRatings(snapshot, filter)) {
        const auto place = FigureRows::ofGroup(u"product"_s, product.productId, product.name);
        addRatingFigures(rows, place, product.figures);
        const bool isRated = product.figures.count > 0;
        rows.add(place, u"products.bayesian"_s, product.figures.count,
            isRated ? std::optional(product.bayesian) : std::nullopt);
        rows.add(place, u"products.wilson_lower"_s, product.figures.count, product.wilsonLower);
    }
}

void addSentimentFigures(FigureRows &rows, const Place &place, const SentimentFigures &figures)
{
    rows.addCount(place, u"sentiment.labelled"_s, figures.labelled());
    rows.addCount(place, u"sentiment.unlabelled"_s, figures.unlabelled);
    rows.add(place, u"sentiment.net"_s, figures.labelled(), figures.net(), figures.netCi95());
    rows.add(place, u"sentiment.positive"_s, figures.positiveShare());
    rows.add(place, u"sentiment.neutral"_s, figures.neutralShare());
    rows.add(place, u"sentiment.mixed"_s, figures.mixedShare());
    rows.add(place, u"sentiment.negative"_s, figures.negativeShare());
}

void addSentiment(FigureRows &rows, const Snapshot &snapshot, const Filter &filter, std::optional<Bucket> bucket)
{
    const auto made = sentiment(snapshot, filter, bucket);
    addSentimentFigures(rows, {}, made.figures);
    for (const auto &span : made.byBucket)
        addSentimentFigures(rows, FigureRows::inBucket(span.span, span.isComplete), span.figures);
    for (const auto &product : made.byProduct)
        addSentimentFigures(rows, FigureRows::ofGroup(u"product"_s, product.productId, product.name), product.figures);
}

void addNpsFigures(FigureRows &rows, const Place &place, const NpsFigures &figures)
{
    rows.addCount(place, u"nps.responses"_s, figures.counts.total());
    rows.addCount(place, u"nps.promoters"_s, figures.counts.promoters);
    rows.addCount(place, u"nps.passives"_s, figures.counts.passives);
    rows.addCount(place, u"nps.detractors"_s, figures.counts.detractors);
    rows.addCount(place, u"nps.not_a_score"_s, figures.notAScore);
    rows.add(place, u"nps.score"_s, figures.counts.total(), figures.score, figures.scoreCi95);
}

void addNps(FigureRows &rows, const Snapshot &snapshot, const Filter &filter, std::optional<Bucket> bucket)
{
    const auto made = nps(snapshot, filter, bucket);
    addNpsFigures(rows, {}, made.figures);
    for (const auto &span : made.byBucket)
        addNpsFigures(rows, FigureRows::inBucket(span.span, span.isComplete), span.figures);
    for (const auto &channel : made.byChannel)
        addNpsFigures(rows, FigureRows::ofGroup(u"channel"_s, channel.id, channel.name), channel.figures);
    for (const auto &survey : made.bySurvey)
        addNpsFigures(rows, FigureRows::ofGroup(u"survey"_s, survey.id, survey.name), survey.figures);
}

void addQuestions(FigureRows &rows, const Snapshot &snapshot, const Filter &filter)
{
    for (const auto &question : questions(snapshot, filter)) {
        const auto id = question.surveyId + u'/' + question.questionId;
        auto place = FigureRows::ofGroup(u"question"_s, id, question.text);
        rows.addCount(place, u"questions.responses"_s, question.responses);
        if (question.mean)
            rows.add(place, u"questions.mean"_s, question.responses, question.mean);
        for (const auto *answers : {&question.choices, &question.distribution}) {
            for (const auto &answer : *answers) {
                place.dimension = u"question_answer"_s;
                place.groupName = answer.answer;
                rows.add(place, u"questions.share"_s, question.responses, answer.share);
                rows.addCount(place, u"questions.count"_s, answer.count);
            }
        }
    }
}

void addMatches(FigureRows &rows, const QString &figure, const MatchCounts &counts)
{
    const std::pair<MatchMethod, std::int64_t> all[] = {{MatchMethod::OrderLine, counts.orderLine},
        {MatchMethod::Order, counts.order}, {MatchMethod::CustomerProduct, counts.customerProduct},
        {MatchMethod::Ambiguous, counts.ambiguous}, {MatchMethod::None, counts.none}};
    for (const auto &[method, count] : all)
        rows.addCount(FigureRows::ofGroup(u"match_method"_s, toString(method)), figure, count);
}

void addOpinionOrders(FigureRows &rows, const QString &dimension, const std::vector<OpinionOrders> &groups)
{
    for (const auto &group : groups) {
        auto place =
            FigureRows::ofGroup(dimension, group.category ? toString(*group.category) : QString::number(group.rating));
        place.currency = group.currency;
        rows.addCount(place, u"orders.orders"_s, group.orders);
        rows.add(place, u"orders.revenue"_s, group.orders, group.revenue);
        rows.add(place, u"orders.aov"_s, group.aov);
        rows.add(place, u"orders.repeat_rate"_s, group.repeatRate);
        rows.add(place, u"orders.refund_rate"_s, group.refundRate);
    }
}

void addRisk(FigureRows &rows, const RiskFigures &risk)
{
    Place place;
    place.currency = risk.currency;
    rows.add(place, u"orders.exposure"_s, risk.customers, risk.exposure);
    rows.add(place, u"orders.repeat_rate_unhappy"_s, risk.repeatUnhappy);
    rows.add(place, u"orders.repeat_rate_others"_s, risk.repeatOthers);
    rows.add(place, u"orders.expected_loss"_s, risk.customers, risk.expectedLoss, risk.expectedLossCi95);
}

void addOrders(FigureRows &rows, const Snapshot &snapshot, const Filter &filter)
{
    const auto made = orders(snapshot, filter);
    rows.addCount({}, u"orders.orders"_s, made.orders);
    rows.addCount({}, u"orders.lines"_s, made.lines);
    rows.addCount({}, u"orders.units"_s, made.units);
    for (const auto &currency : made.byCurrency) {
        Place place;
        place.currency = currency.currency;
        rows.addCount(place, u"orders.orders"_s, currency.orders);
        rows.addCount(place, u"orders.units"_s, currency.units);
        rows.add(place, u"orders.total"_s, currency.orders, currency.total);
        rows.add(place, u"orders.revenue"_s, currency.counted, currency.revenue);
        rows.add(place, u"orders.aov"_s, currency.aov);
        rows.add(place, u"orders.refund_rate"_s, currency.refundRate);
    }
    addMatches(rows, u"orders.matched_reviews"_s, made.reviews);
    addMatches(rows, u"orders.matched_responses"_s, made.responses);
    addOpinionOrders(rows, u"rating"_s, made.byRating);
    addOpinionOrders(rows, u"nps_category"_s, made.byNpsCategory);
    rows.add({}, u"orders.review_coverage"_s, made.coverage);
    rows.add({}, u"orders.days_to_review_lower"_s, made.timeToReview.n, made.timeToReview.lower);
    rows.add({}, u"orders.days_to_review_median"_s, made.timeToReview.n, made.timeToReview.median);
    rows.add({}, u"orders.days_to_review_upper"_s, made.timeToReview.n, made.timeToReview.upper);
    for (const auto &risk : made.risk)
        addRisk(rows, risk);
}

void addCustomers(FigureRows &rows, const Snapshot &snapshot, const Filter &filter)
{
    const auto made = customers(snapshot, filter);
    rows.addCount({}, u"customers.customers"_s, made.customers);
    rows.addCount({}, u"customers.with_order"_s, made.withOrder);
    rows.addCount({}, u"customers.with_review"_s, made.withReview);
    rows.addCount({}, u"customers.with_response"_s, made.withResponse);
    rows.addCount({}, u"customers.without_email"_s, made.withoutEmail);
}

void addHealth(FigureRows &rows, const Snapshot &snapshot)
{
    const auto made = health(snapshot);
    const std::pair<QString, std::int64_t> counts[] = {{u"reviews"_s, made.reviews}, {u"removed"_s, made.removed},
        {u"approved"_s, made.approved}, {u"pending"_s, made.pending}, {u"rejected"_s, made.rejected},
        {u"responses"_s, made.responses}, {u"webhook_only"_s, made.webhookOnly},
        {u"backfill_only"_s, made.backfillOnly}, {u"archive_only"_s, made.archiveOnly}, {u"several"_s, made.several},
        {u"events_redelivered"_s, made.eventsRedelivered}, {u"records_merged"_s, made.recordsMerged},
        {u"conflicts"_s, made.conflicts}, {u"tombstones"_s, made.tombstones}, {u"quarantined"_s, made.quarantined}};
    for (const auto &[name, count] : counts)
        rows.addCount({}, u"health."_s + name, count);
}

void addPage(
    FigureRows &rows, FigurePage page, const Snapshot &snapshot, const Filter &filter, std::optional<Bucket> bucket)
{
    switch (page) {
    case FigurePage::Overview:
        for (const auto part : {FigurePage::Ratings, FigurePage::Sentiment, FigurePage::Nps, FigurePage::Orders})
            addPage(rows, part, snapshot, filter, bucket);
        return;
    case FigurePage::Ratings:
        return addRatings(rows, snapshot, filter, bucket);
    case FigurePage::Sentiment:
        return addSentiment(rows, snapshot, filter, bucket);
    case FigurePage::Nps:
        return addNps(rows, snapshot, filter, bucket);
    case FigurePage::Questions:
        return addQuestions(rows, snapshot, filter);
    case FigurePage::Products:
        return addProducts(rows, snapshot, filter);
    case FigurePage::Orders:
        return addOrders(rows, snapshot, filter);
    case FigurePage::Customers:
        return addCustomers(rows, snapshot, filter);
    case FigurePage::Health:
        return addHealth(rows, snapshot);
    }
}

QString nameOfFile(FigurePage page)
{
    static const std::array names{u"overview"_s, u"ratings"_s, u"sentiment"_s, u"nps"_s, u"questions"_s,
        u"product-figures"_s, u"order-figures"_s, u"customer-figures"_s, u"health"_s};
    return names.at(static_cast<std::size_t>(page));
}

} // namespace

ExportTable figureTable(const Snapshot &snapshot, FigurePage page, const Filter &filter, std::optional<Bucket> bucket)
{
    FigureRows made;
    addPage(made, page, snapshot, filter, bucket);
    const auto rows = std::make_shared<const std::vector<RecordCells>>(made.take());
    return {.name = nameOfFile(page),
        .columns = FigureRows::columns(),
        .rows = rows->size(),
        .read = [rows](Reader &, std::size_t first, std::size_t count, const TakeRow &take) -> Result<void> {
            for (std::size_t i = 0; i < count; ++i)
                take(i, (*rows)[first + i]);
            return {};
        },
        .charts = [rows] { return figureCharts(*rows); }};
}

} // namespace plaudit
