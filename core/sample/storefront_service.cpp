// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/storefront_service.h"

#include "sample/page_parameters.h"
#include "sample/served_records.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// Which products a path speaks of: /products/{id}/…, /collections/{group}/… or all.
struct Scope
{
    std::optional<QStringList> products;
    QString productId; ///< of a single product
    QString rest;      ///< what follows
    bool isKnown = true;
};

Scope scopeOf(const StoreContents &contents, const QString &path)
{
    const auto parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 3)
        return {.products = {}, .productId = {}, .rest = path};
    const auto rest = u'/' + parts.mid(2).join(u'/');
    if (parts.front() == "products"_L1) {
        const auto isKnown = contents.reviews().knowsProduct(parts[1]) || !contents.product(parts[1]).isEmpty();
        return {.products = QStringList{parts[1]}, .productId = parts[1], .rest = rest, .isKnown = isKnown};
    }
    if (parts.front() == "collections"_L1) {
        const auto products = contents.group(parts[1]);
        return {.products = products, .productId = {}, .rest = rest, .isKnown = !products.isEmpty()};
    }
    return {.products = {}, .productId = {}, .rest = path};
}

QByteArray shown(const StoreContents &contents, const QByteArray &review)
{
    const auto product = QJsonDocument::fromJson(review).object()["productId"_L1].toString();
    return storefrontReview(review, contents.product(product));
}

LoopbackResponse list(const StoreContents &contents, const QString &userId, const QString &path, const Scope &scope,
    const LoopbackRequest &request, const ContractSwitches &switches)
{
    const auto parameters = pageParametersFrom(request, switches.storefrontLimit);
    const auto order = reviewOrderFrom(QString::fromUtf8(request.parameter("orderBy").value_or("date desc"_ba)));
    if (!parameters.wrong.isEmpty() || !order)
        return badParameter(order ? parameters.wrong : u"orderBy"_s);
    const auto page = contents.reviews().page({.status = u"approved"_s,
        .order = *order,
        .limit = parameters.limit,
        .cursor = parameters.cursor,
        .products = scope.products});
    if (!page)
        return badParameter(u"lastEvaluated"_s);
    std::vector<QByteArray> records;
    for (const auto &review : page->records)
        records.push_back(shown(contents, review));
    auto body = "{\"reviews\":" + jsonArray(records) + ",\"areReviewsGrouped\":false";
    if (!page->nextCursor.isEmpty()) {
        body += ",\"nextUrl\":" +
                jsonText(u"/stores/%1%2?limit=%3&orderBy=%4&lastEvaluated=%5"_s.arg(userId, path)
                             .arg(parameters.limit)
                             .arg(percentEncoded(toString(*order).toUtf8()), percentEncoded(page->nextCursor)));
    }
    return jsonAnswer(body + '}');
}

LoopbackResponse aggregate(const StoreContents &contents, const QString &userId, const Scope &scope)
{
    const auto counted = contents.reviews().aggregate(scope.products);
    QJsonObject levels;
    qint64 count = 0;
    qint64 total = 0;
    for (size_t i = 0; i < counted.byLevel.size(); ++i) {
        levels.insert(u"level%1Count"_s.arg(i + 1), counted.byLevel[i]);
        count += counted.byLevel[i];
        total += counted.byLevel[i] * qint64(i + 1);
    }
    QJsonObject json{{u"subscriberId"_s, userId}, {u"reviewCount"_s, count}, {u"reviewRatingValuesTotal"_s, total},
        {u"reviewCountByLevel"_s, levels}, {u"ratingCount"_s, 0}, {u"ratingAndReviewCount"_s, count},
        {u"ratingAndReviewValuesTotal"_s, total}, {u"ratingAndReviewCountByLevel"_s, levels},
        {u"recommendationCount"_s, counted.recommended}, {u"mediaCount"_s, counted.withMedia}};
    if (!scope.productId.isEmpty()) {
        json.insert(u"productId"_s, scope.productId);
        json.insert(u"subscriberId_productId"_s, userId + u'_' + scope.productId);
    }
    return jsonAnswer(QJsonDocument(QJsonObject{{u"reviewAggregate"_s, json}}).toJson(QJsonDocument::Compact));
}

LoopbackResponse one(const StoreContents &contents, const QString &reviewId)
{
    const auto review = contents.reviews().find(reviewId);
    const auto isShown = QJsonDocument::fromJson(review).object()["status"_L1].toString() == "approved"_L1;
    return isShown ? jsonAnswer("{\"review\":" + shown(contents, review) + '}')
                   : errorAnswer(404, u"No review has this id."_s);
}

} // namespace

LoopbackResponse storefrontAnswer(const StoreContents &contents, const QString &userId, const QString &path,
    const LoopbackRequest &request, const ContractSwitches &switches)
{
    const auto scope = scopeOf(contents, path);
    if (request.method != "GET")
        return errorAnswer(404, u"The requested resource was not found."_s);
    if (scope.rest == "/reviews"_L1)
        return list(contents, userId, path, scope, request, switches);
    if (scope.rest == "/review_aggregate"_L1)
        return scope.isKnown ? aggregate(contents, userId, scope) : errorAnswer(404, u"No such product."_s);
    if (scope.rest.startsWith("/reviews/"_L1))
        return one(contents, scope.rest.section(u'/', 2));
    return errorAnswer(404, u"The requested resource was not found."_s);
}

} // namespace plaudit
