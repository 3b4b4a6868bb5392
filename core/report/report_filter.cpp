// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_filter.h"

#include "domain/catalogue_id.h"
#include "domain/record_id.h"

#include <QHash>
#include <QJsonArray>

#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// Takes a value into a filter; false where it can't be meant.
using Take = std::function<bool(Filter &, const QJsonValue &)>;

/// One value or a list of them.
QJsonArray valuesOf(const QJsonValue &json)
{
    return json.isArray() ? json.toArray() : QJsonArray{json};
}

Take texts(QStringList Filter::*member, QString (*made)(const QString &))
{
    return [member, made](Filter &filter, const QJsonValue &json) {
        for (const auto values = valuesOf(json); const auto &value : values) {
            if (!value.isString())
                return false;
            filter.*member += made(value.toString());
        }
        return !(filter.*member).isEmpty();
    };
}

template<class Value, class Made>
Take names(QList<Value> Filter::*member, const Made &made)
{
    return [member, made](Filter &filter, const QJsonValue &json) {
        for (const auto values = valuesOf(json); const auto &value : values) {
            const std::optional<Value> known = made(value.toString());
            if (!known)
                return false;
            filter.*member += *known;
        }
        return !(filter.*member).isEmpty();
    };
}

Take yesOrNo(std::optional<bool> Filter::*member)
{
    return [member](Filter &filter, const QJsonValue &json) {
        filter.*member = json.toBool();
        return json.isBool();
    };
}

QString asGiven(const QString &text)
{
    return text;
}

QString bareId(const QString &id)
{
    return bareCatalogueId(id);
}

QString recordId(const QString &id)
{
    return RecordId::fromText(id).toText();
}

bool takeRatings(Filter &filter, const QJsonValue &json)
{
    for (const auto values = valuesOf(json); const auto &value : values) {
        const int rating = value.toInt();
        if (rating < lowestRating || rating > highestRating)
            return false;
        filter.ratings += rating;
    }
    return !filter.ratings.isEmpty();
}

bool takeAttributes(Filter &filter, const QJsonValue &json)
{
    for (const auto values = valuesOf(json); const auto &value : values) {
        const AttributeValueIs attribute{.title = value["title"_L1].toString(), .value = value["value"_L1].toString()};
        if (attribute.title.isEmpty() || attribute.value.isEmpty())
            return false;
        filter.attributes += attribute;
    }
    return !filter.attributes.isEmpty();
}

bool takeOrderValue(Filter &filter, const QJsonValue &json)
{
    const auto end = [&](QLatin1StringView name) -> std::optional<double> {
        return json[name].isDouble() ? std::optional(json[name].toDouble()) : std::nullopt;
    };
    const OrderValueRange range{.from = end("from"_L1), .to = end("to"_L1)};
    filter.orderValue = range;
    return (range.from || range.to) && !(range.from && range.to && *range.from > *range.to);
}

bool takeSearch(Filter &filter, const QJsonValue &json)
{
    filter.search = json.toString();
    return !filter.search.isEmpty();
}

/// A label that is unknown is none.
template<class Value>
auto knownAs(Value (*from)(QStringView))
{
    return [from](const QString &text) {
        const Value value = from(text);
        return toString(value) == text ? std::optional(value) : std::nullopt;
    };
}

const QHash<QString, Take> &takers()
{
    static const QHash<QString, Take> known{{u"product"_s, texts(&Filter::products, bareId)},
        {u"variant"_s, texts(&Filter::variants, bareId)}, {u"language"_s, texts(&Filter::languages, asGiven)},
        {u"country"_s, texts(&Filter::countries, asGiven)}, {u"source"_s, texts(&Filter::sources, asGiven)},
        {u"survey"_s, texts(&Filter::surveys, recordId)}, {u"channel"_s, texts(&Filter::channels, asGiven)},
        {u"rating"_s, takeRatings}, {u"attribute"_s, takeAttributes},
        {u"sentiment"_s, names(&Filter::sentiments, knownAs(sentimentFrom))},
        {u"status"_s, names(&Filter::statuses, knownAs(reviewStatusFrom))},
        {u"has"_s, names(&Filter::has, [](const QString &text) { return reviewPartFrom(text); })},
        {u"nps_category"_s, names(&Filter::npsCategories, [](const QString &text) { return npsCategoryFrom(text); })},
        {u"verified"_s, yesOrNo(&Filter::isVerified)}, {u"incentivized"_s, yesOrNo(&Filter::isIncentivized)},
        {u"matched"_s, yesOrNo(&Filter::isMatched)}, {u"order_value"_s, takeOrderValue}, {u"search"_s, takeSearch}};
    return known;
}

template<class Value>
QJsonArray namesOf(const QList<Value> &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(toString(value));
    return array;
}

QJsonValue numberOrNull(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

} // namespace

QJsonObject conditionsJson(const Filter &filter)
{
    QJsonObject json;
    const auto insert = [&json](const QString &name, const QJsonArray &values) {
        if (!values.isEmpty())
            json.insert(name, values);
    };
    for (const auto &[name, values] : {std::pair{u"product"_s, filter.products}, {u"variant"_s, filter.variants},
             {u"language"_s, filter.languages}, {u"country"_s, filter.countries}, {u"source"_s, filter.sources},
             {u"survey"_s, filter.surveys}, {u"channel"_s, filter.channels}})
        insert(name, QJsonArray::fromStringList(values));
    QJsonArray ratings, attributes;
    for (const int rating : filter.ratings)
        ratings.append(rating);
    for (const auto &[title, value] : filter.attributes)
        attributes.append(QJsonObject{{u"title"_s, title}, {u"value"_s, value}});
    insert(u"rating"_s, ratings);
    insert(u"attribute"_s, attributes);
    insert(u"sentiment"_s, namesOf(filter.sentiments));
    insert(u"status"_s, namesOf(filter.statuses));
    insert(u"has"_s, namesOf(filter.has));
    insert(u"nps_category"_s, namesOf(filter.npsCategories));
    for (const auto &[name, isSo] : {std::pair{u"verified"_s, filter.isVerified},
             {u"incentivized"_s, filter.isIncentivized}, {u"matched"_s, filter.isMatched}}) {
        if (isSo)
            json.insert(name, *isSo);
    }
    if (filter.orderValue)
        json.insert(u"order_value"_s, QJsonObject{{u"from"_s, numberOrNull(filter.orderValue->from)},
                                          {u"to"_s, numberOrNull(filter.orderValue->to)}});
    if (!filter.search.isEmpty())
        json.insert(u"search"_s, filter.search);
    return json;
}

Result<Filter> filterFromConditions(const QJsonObject &json)
{
    Filter filter;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto taker = takers().constFind(it.key());
        if (taker == takers().constEnd() || !(*taker)(filter, it.value()))
            return failure(ErrorKind::InvalidArgument, u"not a condition of a filter"_s, u"filter."_s + it.key());
    }
    return filter;
}

} // namespace plaudit
