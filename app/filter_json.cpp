// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "json_values.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

void insertGiven(QJsonObject &json, const QString &name, const QJsonArray &values)
{
    if (!values.isEmpty())
        json.insert(name, values);
}

void insertGiven(QJsonObject &json, const QString &name, std::optional<bool> isSo)
{
    if (isSo)
        json.insert(name, *isSo);
}

template<class Value>
QJsonArray namesOf(const QList<Value> &values)
{
    QJsonArray names;
    for (const auto &value : values)
        names.append(toString(value));
    return names;
}

void insertTime(QJsonObject &json, const Options &options)
{
    if (options.filter.from)
        json.insert(u"from"_s, options.filter.from->toString(Qt::ISODate));
    if (options.filter.to)
        json.insert(u"to"_s, options.filter.to->toString(Qt::ISODate));
    if (options.comparison != Comparison::None)
        json.insert(u"compare"_s, toString(options.comparison));
    if (options.bucket)
        json.insert(u"bucket"_s, toString(*options.bucket));
}

void insertOfReviews(QJsonObject &json, const Filter &filter)
{
    QJsonArray ratings, attributes;
    for (const int rating : filter.ratings)
        ratings.append(rating);
    for (const auto &[title, value] : filter.attributes)
        attributes.append(QJsonObject{{u"title"_s, title}, {u"value"_s, value}});
    insertGiven(json, u"rating"_s, ratings);
    insertGiven(json, u"attribute"_s, attributes);
    insertGiven(json, u"sentiment"_s, namesOf(filter.sentiments));
    insertGiven(json, u"status"_s, namesOf(filter.statuses));
    insertGiven(json, u"has"_s, namesOf(filter.has));
    insertGiven(json, u"verified"_s, filter.isVerified);
    insertGiven(json, u"incentivized"_s, filter.isIncentivized);
}

} // namespace

QJsonObject filterJson(const Options &options)
{
    const auto &filter = options.filter;
    QJsonObject json;
    insertTime(json, options);
    for (const auto &[name, values] : {std::pair{u"product"_s, filter.products}, {u"variant"_s, filter.variants},
             {u"group"_s, options.productGroups}, {u"language"_s, filter.languages}, {u"country"_s, filter.countries},
             {u"source"_s, filter.sources}, {u"survey"_s, filter.surveys}, {u"channel"_s, filter.channels}})
        insertGiven(json, name, QJsonArray::fromStringList(values));
    insertOfReviews(json, filter);
    insertGiven(json, u"nps_category"_s, namesOf(filter.npsCategories));
    insertGiven(json, u"matched"_s, filter.isMatched);
    if (filter.orderValue)
        json.insert(u"order_value"_s, QJsonObject{{u"from"_s, numberOrNull(filter.orderValue->from)},
                                          {u"to"_s, numberOrNull(filter.orderValue->to)}});
    if (!filter.search.isEmpty())
        json.insert(u"search"_s, filter.search);
    return json;
}

} // namespace plaudit
