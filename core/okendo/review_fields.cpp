// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/review_fields.h"

#include "okendo/json_fields.h"

using namespace Qt::StringLiterals;
using simdjson::dom::object;

namespace plaudit
{

using namespace json;

namespace
{

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
    // The public API has an object, a text, or in older data the country alone.
    const auto location = objectMember(source, "location");
    if (!location) {
        const auto country = objectMember(source, "country");
        setCountry(reviewer, country ? text(*country, "code") : text(source, "location"),
            country ? text(*country, "name") : QString());
    }
    if (location) {
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
    if (review.variantName.isEmpty())
        review.variantName = text(source, "productVariantName");
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

std::vector<ReviewAttribute> reviewAttributesFrom(const object &parent, std::string_view name, AttributeScope scope)
{
    std::vector<ReviewAttribute> all;
    addAttributes(parent, name, scope, all);
    return all;
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
