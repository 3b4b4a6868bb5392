// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures_json.h"
#include "json.h"
#include "json_values.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QJsonObject groupJson(const RatingFigures &ratings, const SentimentFigures &sentiment)
{
    auto json = ratingFiguresJson(ratings);
    json.insert(u"reviews"_s, qint64(ratings.reviews));
    json.insert(u"labelled"_s, qint64(sentiment.labelled()));
    json.insert(u"net"_s, numberOrNull(sentiment.net()));
    json.insert(u"net_ci95"_s, intervalOrNull(sentiment.netCi95()));
    return json;
}

QJsonValue differenceOrNull(const Change &change)
{
    auto json = changeOrNull(change).toObject();
    // What the incentivized are compared with is no earlier time.
    json.remove(u"previous"_s);
    return json.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(json);
}

} // namespace

QJsonObject sharesJson(const Compared<ReviewShares> &shares)
{
    QJsonObject json;
    for (const auto &[name, share] : {std::pair{u"verified"_s, &ReviewShares::verified},
             {u"recommended"_s, &ReviewShares::recommended}, {u"incentivized"_s, &ReviewShares::incentivized},
             {u"media"_s, &ReviewShares::withMedia}, {u"text"_s, &ReviewShares::withText},
             {u"reply"_s, &ReviewShares::replied}, {u"helpful"_s, &ReviewShares::helpful}})
        json.insert(name, shareJson(shares.part(share)));
    json.insert(u"days_to_reply"_s, quartilesJson(shares.now.daysToReply));
    return json;
}

QJsonObject incentivizedJson(const IncentivizedDifference &difference)
{
    return {{u"incentivized"_s, groupJson(difference.incentivized, difference.incentivizedSentiment)},
        {u"others"_s, groupJson(difference.others, difference.othersSentiment)},
        {u"average"_s, differenceOrNull(difference.averageRating)},
        {u"net"_s, differenceOrNull(difference.netSentiment)}};
}

QJsonObject customersJson(const CustomerMetrics &customers)
{
    return {{u"customers"_s, qint64(customers.customers)}, {u"with_order"_s, qint64(customers.withOrder)},
        {u"with_review"_s, qint64(customers.withReview)}, {u"with_response"_s, qint64(customers.withResponse)},
        {u"without_email"_s, qint64(customers.withoutEmail)}};
}

} // namespace plaudit
