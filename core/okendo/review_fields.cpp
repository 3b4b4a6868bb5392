// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/review_fields.h"

#include <QLocale>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using simdjson::dom::element;
using simdjson::dom::object;

namespace plaudit
{

namespace
{

/// Empty where the member is missing or null.
std::optional<element> member(const object &parent, std::string_view name)
{
    element found;
    if (parent.at_key(name).get(found) || found.is_null())
        return {};
    return found;
}

std::optional<object> objectMember(const object &parent, std::string_view name)
{
    object found;
    const auto value = member(parent, name);
    if (!value || value->get(found))
        return {};
    return found;
}

QString plainText(const element &value)
{
    std::string_view text;
    if (value.get(text))
        return {};
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// A text, or what reads the same as one: a number, true, false.
QString textFrom(const element &value)
{
    switch (value.type()) {
    case simdjson::dom::element_type::STRING:
        return plainText(value);
    case simdjson::dom::element_type::INT64:
        return QString::number(value.get_int64().value_unsafe());
    case simdjson::dom::element_type::UINT64:
        return QString::number(value.get_uint64().value_unsafe());
    case simdjson::dom::element_type::DOUBLE:
        return QString::number(value.get_double().value_unsafe(), 'g', QLocale::FloatingPointShortest);
    case simdjson::dom::element_type::BOOL:
        return value.get_bool().value_unsafe() ? u"true"_s : u"false"_s;
    default:
        return {};
    }
}

QString text(const object &parent, std::string_view name)
{
    const auto value = member(parent, name);
    return value ? textFrom(*value) : QString();
}

/// Okendo's own spelling of a shop platform's id: `shopify-123` is `123`.
QString bareId(const object &parent, std::string_view name)
{
    constexpr auto prefix = "shopify-"_L1;
    const auto id = text(parent, name).trimmed();
    return id.startsWith(prefix, Qt::CaseInsensitive) ? id.sliced(prefix.size()) : id;
}

/// A number, or a text that is nothing but one.
std::optional<double> numberFrom(const element &value)
{
    double number = 0;
    if (!value.get(number))
        return number;
    bool isNumber = false;
    number = plainText(value).trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<int> wholeNumberFrom(const element &value)
{
    const auto number = numberFrom(value);
    if (!number || std::trunc(*number) != *number || std::abs(*number) > std::numeric_limits<int>::max())
        return {};
    return int(*number);
}

std::optional<int> count(const object &parent, std::string_view name)
{
    const auto value = member(parent, name);
    const auto number = value ? wholeNumberFrom(*value) : std::nullopt;
    return number && *number >= 0 ? number : std::nullopt;
}

std::optional<bool> flag(const object &parent, std::string_view name)
{
    const auto word = text(parent, name).trimmed();
    if (word.compare("true"_L1, Qt::CaseInsensitive) == 0 || word == "1"_L1)
        return true;
    if (word.compare("false"_L1, Qt::CaseInsensitive) == 0 || word == "0"_L1)
        return false;
    return {};
}

/// Every object of a list; a single object stands for a list of one.
template<class Take>
void eachObject(const object &parent, std::string_view name, Take take)
{
    simdjson::dom::array list;
    object single;
    const auto value = member(parent, name);
    if (!value)
        return;
    if (!value->get(single)) {
        take(single);
    } else if (!value->get(list)) {
        for (const element item : list) {
            if (!item.get(single))
                take(single);
        }
    }
}

tl::expected<std::optional<int>, RecordFault> ratingFrom(const object &review)
{
    const auto value = member(review, "rating");
    if (!value)
        return std::optional<int>();
    const auto rating = wholeNumberFrom(*value);
    if (!rating || *rating < lowestRating || *rating > highestRating)
        return tl::unexpected(RecordFault::UnusableRating);
    return rating;
}

std::optional<Timestamp> timestamp(const object &parent, std::string_view name)
{
    const auto value = member(parent, name);
    return value ? Timestamp::fromIso(plainText(*value)) : std::nullopt;
}

/// Texts of a list: tags are names, or objects that have one.
QStringList textsFrom(const simdjson::dom::array &list)
{
    QStringList texts;
    for (const element item : list) {
        object named;
        if (const auto word = item.get(named) ? textFrom(item) : text(named, "name"); !word.isEmpty())
            texts.append(word);
    }
    return texts;
}

QStringList texts(const object &parent, std::string_view name)
{
    simdjson::dom::array list;
    const auto value = member(parent, name);
    return value && !value->get(list) ? textsFrom(list) : QStringList();
}

/// Empty where there is no answer to be read.
std::optional<AttributeValue> attributeValue(const object &attribute)
{
    const auto value = member(attribute, "value");
    if (!value || value->is_object())
        return {};
    simdjson::dom::array list;
    if (!value->get(list))
        return textsFrom(list);
    double number = 0;
    if (!value->get(number))
        return number;
    return textFrom(*value);
}

void addAttributes(const object &parent, std::string_view name, AttributeScope scope, std::vector<ReviewAttribute> &all)
{
    eachObject(parent, name, [&](const object &attribute) {
        auto value = attributeValue(attribute);
        if (!value)
            return;
        all.push_back({.scope = scope,
            .title = text(attribute, "title"),
            .type = text(attribute, "type"),
            .value = *std::move(value),
            .minLabel = text(attribute, "minLabel"),
            .midLabel = text(attribute, "midLabel"),
            .maxLabel = text(attribute, "maxLabel")});
    });
}

void setCountry(Reviewer &reviewer, const QString &code, const QString &name)
{
    const auto isLetter = [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); };
    const auto trimmed = code.trimmed();
    const bool isCode = trimmed.size() == 2 && isLetter(trimmed.front()) && isLetter(trimmed.back());
    reviewer.countryCode = isCode ? trimmed.toUpper() : QString();
    reviewer.countryName = isCode || !name.isEmpty() ? name : trimmed;
}

Reviewer reviewerFrom(const object &source)
{
    Reviewer reviewer;
    reviewer.name = text(source, "name");
    reviewer.displayName = text(source, "displayName");
    reviewer.email = text(source, "email");
    reviewer.avatarUrl = text(source, "avatarUrl");
    reviewer.socialConnection = text(source, "socialConnection");
    reviewer.verifiedStatus = text(source, "verifiedStatus");
    reviewer.isVerified = flag(source, "isVerified");
    if (const auto location = objectMember(source, "location")) {
        reviewer.zoneCode = text(*location, "zoneCode");
        if (const auto country = objectMember(*location, "country"))
            setCountry(reviewer, text(*country, "code"), text(*country, "name"));
        else
            setCountry(reviewer, text(*location, "country"), {});
    }
    return reviewer;
}

ReviewReply replyFrom(const object &source)
{
    return {.body = text(source, "body"),
        .rawBody = text(source, "rawBody"),
        .dateCreated = timestamp(source, "dateCreated"),
        .isPrivate = flag(source, "isPrivate").value_or(false)};
}

ReviewMedia mediaFrom(const object &source)
{
    return {.streamId = text(source, "streamId"),
        .type = text(source, "type"),
        .fullSizeUrl = text(source, "fullSizeUrl"),
        .largeUrl = text(source, "largeUrl"),
        .thumbnailUrl = text(source, "thumbnailUrl"),
        .isHidden = flag(source, "isHidden").value_or(false)};
}

/// The documentation shows no more than the first letters, "int…", of the fourth field's name.
QString integrationOf(const object &reward)
{
    for (const auto field : reward) {
        if (field.key.starts_with("int"))
            return textFrom(field.value);
    }
    return {};
}

ReviewReward rewardFrom(const object &source)
{
    return {.type = text(source, "type"),
        .value = text(source, "value"),
        .description = text(source, "description"),
        .integration = integrationOf(source)};
}

void readTexts(const object &source, Review &review)
{
    review.subscriberId = text(source, "subscriberId");
    review.status = text(source, "status").trimmed().toLower();
    review.sentiment = text(source, "sentiment").trimmed().toLower();
    review.title = text(source, "title");
    review.body = text(source, "body");
    review.languageCode = text(source, "languageCode");
    review.source = text(source, "source");
    review.productId = bareId(source, "productId");
    review.productName = text(source, "productName");
    review.variantId = bareId(source, "variantId");
    review.variantName = text(source, "variantName");
    review.sku = text(source, "sku");
    review.customerId = text(source, "customerId");
    review.tags = texts(source, "tags");
    if (const auto order = objectMember(source, "order")) {
        review.orderId = text(*order, "orderId");
        review.orderNumber = text(*order, "orderNumber");
    }
}

void readParts(const object &source, Review &review)
{
    addAttributes(source, "attributesWithRating", AttributeScope::Scale, review.attributes);
    addAttributes(source, "productAttributes", AttributeScope::Product, review.attributes);
    if (const auto reviewer = objectMember(source, "reviewer")) {
        review.reviewer = reviewerFrom(*reviewer);
        addAttributes(*reviewer, "attributes", AttributeScope::Reviewer, review.attributes);
    }
    if (const auto reply = objectMember(source, "reply"))
        review.reply = replyFrom(*reply);
    eachObject(source, "media", [&](const object &item) { review.media.push_back(mediaFrom(item)); });
    eachObject(source, "reward", [&](const object &item) { review.rewards.push_back(rewardFrom(item)); });
}

} // namespace

RecordId reviewIdOf(const object &source)
{
    const auto id = member(source, "reviewId");
    return id ? RecordId::fromText(plainText(*id)) : RecordId();
}

tl::expected<Review, RecordFault> reviewFrom(const object &source)
{
    Review review;
    review.reviewId = reviewIdOf(source);
    if (review.reviewId.isEmpty())
        return tl::unexpected(RecordFault::NoId);
    const auto rating = ratingFrom(source);
    if (!rating)
        return tl::unexpected(rating.error());
    review.rating = *rating;
    review.dateCreated = timestamp(source, "dateCreated");
    if (!review.dateCreated && member(source, "dateCreated"))
        return tl::unexpected(RecordFault::UnreadableDate);
    review.isRecommended = flag(source, "isRecommended");
    review.isIncentivized = flag(source, "isIncentivized");
    review.containsProfanity = flag(source, "containsProfanity");
    review.helpfulCount = count(source, "helpfulCount");
    review.unhelpfulCount = count(source, "unhelpfulCount");
    readTexts(source, review);
    readParts(source, review);
    return review;
}

} // namespace plaudit
