// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/group_changes.h"
#include "figures_json.h"
#include "json.h"
#include "json_values.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

template<class Bucket>
QJsonObject inTime(QJsonObject figures, const Bucket &bucket)
{
    figures.insert(u"bucket"_s, bucket.span.label);
    figures.insert(u"complete"_s, bucket.isComplete);
    return figures;
}

QJsonObject sentimentShareJson(const Compared<SentimentFigures> &figures, Share (SentimentFigures::*shareOf)() const)
{
    auto json = shareJson((figures.now.*shareOf)());
    insertChange(json, figures.isAsked, figures.change([shareOf](const auto &now, const auto &before) {
        return shareChange((now.*shareOf)(), (before.*shareOf)());
    }));
    return json;
}

QJsonArray sentimentOfProducts(const Compared<std::vector<ProductSentiment>> &products)
{
    const auto changes = products.changes(
        products.now.size(), [](const auto &now, const auto &before) { return netSentimentChanges(now, before); });
    QJsonArray all;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const auto &product = products.now[i];
        auto json = sentimentFiguresJson(product.figures);
        json.insert(u"product_id"_s, product.productId);
        json.insert(u"name"_s, product.name);
        insertChange(json, products.isAsked, changes[i]);
        all.append(json);
    }
    return all;
}

std::vector<Change> groupChanges(const Compared<std::vector<NpsGroup>> &groups)
{
    return groups.changes(
        groups.now.size(), [](const auto &now, const auto &before) { return npsChanges(now, before); });
}

QJsonObject channelsJson(const Compared<std::vector<NpsGroup>> &channels)
{
    const auto changes = groupChanges(channels);
    QJsonObject all;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        auto json = npsFiguresJson(channels.now[i].figures);
        insertChange(json, channels.isAsked, changes[i]);
        all.insert(channels.now[i].id, json);
    }
    return all;
}

QJsonArray surveysJson(const Compared<std::vector<NpsGroup>> &surveys)
{
    const auto changes = groupChanges(surveys);
    QJsonArray all;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const auto &survey = surveys.now[i];
        auto json = npsFiguresJson(survey.figures);
        json.insert(u"survey_id"_s, survey.id);
        json.insert(u"name"_s, survey.name);
        json.insert(u"submissions"_s, qint64(survey.responses));
        insertChange(json, surveys.isAsked, changes[i]);
        all.append(json);
    }
    return all;
}

} // namespace

QJsonObject ratingsJson(const Compared<Ratings> &ratings)
{
    const auto figures = ratings.part(&Ratings::figures);
    QJsonArray buckets;
    for (const auto &bucket : ratings.now.byBucket)
        buckets.append(inTime(ratingFiguresJson(bucket.figures), bucket));
    auto json = ratingFiguresJson(figures.now);
    insertChange(json, figures.isAsked, figures.change([](const RatingFigures &now, const RatingFigures &before) {
        return averageRatingChange(now.distribution, before.distribution);
    }));
    json.insert(u"reviews"_s, qint64(figures.now.reviews));
    json.insert(u"five_star"_s, shareJson(figures.part(&RatingFigures::fiveStar)));
    json.insert(u"one_two_star"_s, shareJson(figures.part(&RatingFigures::lowStar)));
    json.insert(u"undated"_s, qint64(ratings.now.undated));
    json.insert(u"bucket"_s, toString(ratings.now.bucket));
    json.insert(u"by_bucket"_s, buckets);
    return json;
}

QJsonObject sentimentJson(const Compared<SentimentMetrics> &sentiment)
{
    const auto figures = sentiment.part(&SentimentMetrics::figures);
    QJsonArray buckets;
    for (const auto &bucket : sentiment.now.byBucket)
        buckets.append(inTime(sentimentFiguresJson(bucket.figures), bucket));
    auto json = sentimentFiguresJson(figures.now);
    insertChange(json, figures.isAsked, figures.change(netSentimentChange));
    json.insert(u"net_ci95"_s, intervalOrNull(figures.now.netCi95()));
    for (const auto &[name, share] : {std::pair{u"positive_share"_s, &SentimentFigures::positiveShare},
             {u"neutral_share"_s, &SentimentFigures::neutralShare}, {u"mixed_share"_s, &SentimentFigures::mixedShare},
             {u"negative_share"_s, &SentimentFigures::negativeShare}})
        json.insert(name, sentimentShareJson(figures, share));
    json.insert(u"bucket"_s, toString(sentiment.now.bucket));
    json.insert(u"by_bucket"_s, buckets);
    json.insert(u"by_product"_s, sentimentOfProducts(sentiment.part(&SentimentMetrics::byProduct)));
    return json;
}

QJsonObject npsJson(const Compared<Nps> &nps)
{
    QJsonArray buckets;
    for (const auto &bucket : nps.now.byBucket)
        buckets.append(inTime(npsFiguresJson(bucket.figures), bucket));
    auto json = npsFiguresJson(nps.now.figures);
    insertChange(json, nps.isAsked, nps.change([](const Nps &now, const Nps &before) {
        return npsChange(now.figures.counts, before.figures.counts);
    }));
    json.insert(u"submissions"_s, qint64(nps.now.responses));
    json.insert(u"contradicting_category"_s, qint64(nps.now.contradicting));
    json.insert(u"second_nps_question"_s, qint64(nps.now.secondNps));
    json.insert(u"bucket"_s, toString(nps.now.bucket));
    json.insert(u"by_bucket"_s, buckets);
    json.insert(u"by_channel"_s, channelsJson(nps.part(&Nps::byChannel)));
    json.insert(u"by_survey"_s, surveysJson(nps.part(&Nps::bySurvey)));
    return json;
}

} // namespace plaudit
