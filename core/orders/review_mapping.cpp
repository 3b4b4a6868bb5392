// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/review_mapping.h"

#include "orders/mapped_columns.h"
#include "orders/order_fields.h"
#include "orders/order_mapping.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

struct Synonyms
{
    const char *field;
    const char *names; ///< letters and digits alone, best first
};

constexpr Synonyms synonyms[] = {
    {"id", "reviewid id uuid externalid"},
    {"rating", "rating reviewrating stars starrating score overall reviewscore"},
    {"title", "title reviewtitle headline summary subject"},
    {"body", "body reviewbody review reviewtext text content reviewcontent verifiedreviews comment comments message "
             "feedbacktext reviewdescription"},
    {"date", "date datecreated reviewdate createdat created submittedat publishedat reviewcreateddate time timestamp"},
    {"product_id", "productid shopifyproductid itemid asin clothingid producthandle handle"},
    {"product_name", "productname product producttitle itemname"},
    {"variant_id", "variantid shopifyvariantid"},
    {"variant_name", "variantname variation variant varianttitle"},
    {"sku", "sku productsku"},
    {"reviewer_name", "reviewername name customername author displayname reviewerdisplayname nickname username"},
    {"reviewer_email", "revieweremail email customeremail authoremail"},
    {"status", "status state published moderationstatus curated"},
    {"sentiment", "sentiment"},
    {"language", "language languagecode locale"},
    {"country", "country countrycode reviewercountry reviewerlocationcountrycode"},
    {"source", "source channel"},
    {"verified", "verified isverified verifiedbuyer verifiedpurchase reviewerisverified"},
    {"recommended", "recommended isrecommended recommendedind recommend wouldrecommend"},
    {"incentivized", "incentivized isincentivized incentivised"},
    {"helpful", "helpful helpfulcount positivefeedbackcount upvotes thumbsup"},
    {"unhelpful", "unhelpful unhelpfulcount downvotes thumbsdown"},
    {"order_id", "orderid"},
    {"order_number", "ordernumber orderordernumber ordername"},
    {"reply", "reply replybody replyrawbody merchantreply response"},
};

QHash<QString, QString> textsOf(const QJsonObject &object)
{
    QHash<QString, QString> texts;
    for (auto member = object.begin(); member != object.end(); ++member)
        texts.insert(member.key(), member->toString());
    return texts;
}

} // namespace

const QStringList &reviewFields()
{
    static const QStringList fields = [] {
        QStringList names;
        for (const auto &one : synonyms)
            names.append(QString::fromLatin1(one.field));
        return names;
    }();
    return fields;
}

int ReviewMapping::columnOf(const QString &field, const QStringList &header) const
{
    return plaudit::columnOf(columns, field, header);
}

QByteArray ReviewMapping::toJson() const
{
    QJsonObject json{{u"version"_s, 1}, {u"columns"_s, jsonOf(columns)}, {u"defaults"_s, jsonOf(defaults)}};
    if (dateOrder)
        json.insert(u"date_order"_s, *dateOrder == DateOrder::DayFirst ? u"day_first"_s : u"month_first"_s);
    return QJsonDocument(json).toJson();
}

Result<ReviewMapping> ReviewMapping::fromJson(const QByteArray &json)
{
    QJsonParseError parsed{};
    const auto object = QJsonDocument::fromJson(json, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return failure(ErrorKind::InvalidArgument, u"the mapping is no JSON: "_s + parsed.errorString());
    ReviewMapping mapping{.columns = textsOf(object["columns"_L1].toObject()),
        .defaults = textsOf(object["defaults"_L1].toObject()),
        .dateOrder = {}};
    for (const auto &texts : {mapping.columns, mapping.defaults}) {
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            if (!reviewFields().contains(it.key()))
                return failure(ErrorKind::InvalidArgument, u"the mapping names an unknown field"_s, it.key());
        }
    }
    if (mapping.columns.isEmpty())
        return failure(ErrorKind::InvalidArgument, u"the mapping names no columns"_s);
    const auto order = object["date_order"_L1].toString();
    if (!order.isEmpty() && order != "day_first"_L1 && order != "month_first"_L1)
        return failure(ErrorKind::InvalidArgument, u"date_order is day_first or month_first"_s, order);
    if (!order.isEmpty())
        mapping.dateOrder = order == "day_first"_L1 ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return mapping;
}

ReviewMapping guessedMapping(const QStringList &header)
{
    ReviewMapping mapping;
    QStringList free = header;
    for (const auto &[field, names] : synonyms) {
        for (const auto list = QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts); const auto &name : list) {
            const auto found = std::find_if(
                free.begin(), free.end(), [&name](const QString &column) { return plainColumnName(column) == name; });
            if (found != free.end()) {
                mapping.columns.insert(QString::fromLatin1(field), *found);
                free.erase(found);
                break;
            }
        }
    }
    return mapping;
}

bool looksLikeReviews(const QStringList &header)
{
    if (!guessedMapping(header).columns.contains(u"rating"_s))
        return false;
    const auto dialect = orderDialectOf(header);
    const auto orders = guessedOrderMapping(header, dialect).columns;
    constexpr OrderField ofOrdersAlone[] = {OrderField::Total, OrderField::Subtotal, OrderField::LinePrice,
        OrderField::LineQuantity, OrderField::FinancialStatus};
    return dialect == OrderDialect::Generic && std::none_of(std::begin(ofOrdersAlone), std::end(ofOrdersAlone),
                                                   [&](OrderField field) { return orders.contains(toString(field)); });
}

QString headerKey(const QStringList &header)
{
    auto names = header;
    for (auto &name : names)
        name = name.toLower();
    names.sort();
    return names.join(u'\x1f');
}

} // namespace plaudit
