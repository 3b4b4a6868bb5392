// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/group_changes.h"
#include "figures_json.h"
#include "json.h"
#include "json_values.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// `figuresOf(group)` gives the object of a group's figures.
template<class Groups, class FiguresOf>
QJsonArray groupsJson(const Compared<Groups> &groups, const std::vector<Change> &changes, const FiguresOf &figuresOf)
{
    QJsonArray all;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const auto &group = groups.now[i];
        QJsonObject json = figuresOf(group);
        json.insert(u"value"_s, group.value);
        json.insert(u"name"_s, group.name);
        insertChange(json, groups.isAsked, changes[i]);
        all.append(json);
    }
    return all;
}

} // namespace

QJsonArray productsJson(
    const Compared<std::vector<ProductRatings>> &products, const Compared<SentimentMetrics> &sentiment)
{
    const auto averages = products.changes(products.now.size(), productChanges);
    const auto nets = sentiment.changes(
        sentiment.now.byProduct.size(), [](const SentimentMetrics &now, const SentimentMetrics &before) {
            return netSentimentChanges(now.byProduct, before.byProduct);
        });
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < nets.size(); ++i)
        places.insert(sentiment.now.byProduct[i].productId, i);
    QJsonArray all;
    for (std::size_t i = 0; i < averages.size(); ++i) {
        const auto &product = products.now[i];
        const bool isRated = product.figures.count > 0;
        auto json = ratingFiguresJson(product.figures);
        json.insert(u"product_id"_s, product.productId);
        json.insert(u"name"_s, product.name);
        json.insert(u"reviews"_s, qint64(product.figures.reviews));
        json.insert(u"bayesian"_s, numberOrNull(isRated ? std::optional(product.bayesian) : std::nullopt));
        json.insert(u"wilson_lower"_s, numberOrNull(product.wilsonLower));
        insertChange(json, products.isAsked, averages[i]);
        const auto place = places.value(product.productId);
        const auto &mood = sentiment.now.byProduct[place].figures;
        json.insert(u"labelled"_s, qint64(mood.labelled()));
        json.insert(u"net"_s, numberOrNull(mood.net()));
        json.insert(u"net_ci95"_s, intervalOrNull(mood.netCi95()));
        insertChange(json, sentiment.isAsked, nets[place], u"net"_s);
        all.append(json);
    }
    return all;
}

QJsonArray ratingGroupsJson(const Compared<std::vector<ReviewGroup>> &groups, ReviewDimension dimension)
{
    const auto changes = groups.changes(groups.now.size(),
        [dimension](const auto &now, const auto &before) { return averageRatingChanges(now, before, dimension); });
    return groupsJson(groups, changes, [](const ReviewGroup &group) {
        auto json = ratingFiguresJson(group.ratings);
        json.insert(u"reviews"_s, qint64(group.ratings.reviews));
        return json;
    });
}

QJsonArray sentimentGroupsJson(const Compared<std::vector<ReviewGroup>> &groups)
{
    const auto changes = groups.changes(
        groups.now.size(), [](const auto &now, const auto &before) { return netSentimentChanges(now, before); });
    return groupsJson(groups, changes, [](const ReviewGroup &group) {
        auto json = sentimentFiguresJson(group.sentiment);
        json.insert(u"net_ci95"_s, intervalOrNull(group.sentiment.netCi95()));
        return json;
    });
}

QJsonArray npsGroupsJson(const Compared<std::vector<ResponseGroup>> &groups)
{
    const auto changes =
        groups.changes(groups.now.size(), [](const auto &now, const auto &before) { return npsChanges(now, before); });
    return groupsJson(groups, changes, [](const ResponseGroup &group) {
        auto json = npsFiguresJson(group.nps);
        json.insert(u"submissions"_s, qint64(group.responses));
        return json;
    });
}

} // namespace plaudit
