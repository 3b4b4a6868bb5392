// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/kustomer_review.h"

#include "okendo/json_fields.h"
#include "okendo/review_fields.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

using namespace json;

namespace
{

void addMedia(const Object &media, std::string_view list, const QString &type, Review &review)
{
    for (const auto &url : texts(media, list))
        review.media.push_back({.type = type, .fullSizeUrl = url});
}

void readReviewer(const Object &body, Review &review)
{
    review.reviewer.email = text(body, "reviewerEmail");
    const auto reviewer = objectMember(body, "reviewer");
    if (!reviewer)
        return;
    review.reviewer.name = text(*reviewer, "name");
    review.reviewer.displayName = text(*reviewer, "displayName");
    const auto code = text(*reviewer, "countryCode").trimmed().toUpper();
    review.reviewer.countryCode = code.size() == 2 ? code : QString();
}

void readProduct(const Object &product, Review &review)
{
    review.productId = bareId(product, "productId");
    review.productName = text(product, "productName");
    review.variantId = bareId(product, "variantId");
    review.variantName = text(product, "variantName");
    review.sku = text(product, "sku");
}

} // namespace

std::optional<Object> kustomerBodyIn(const Object &object)
{
    const auto attributes = objectMember(object, "attributes");
    const auto data = attributes ? objectMember(*attributes, "data") : std::nullopt;
    const auto body = data ? *data : object;
    return objectMember(body, "review") ? std::optional(body) : std::nullopt;
}

tl::expected<Review, RecordFault> kustomerReviewFrom(const Object &body)
{
    auto review = reviewFrom(*objectMember(body, "review"));
    if (!review)
        return review;
    review->orderNumber = text(body, "orderId");
    readReviewer(body, *review);
    if (const auto product = objectMember(body, "product"))
        readProduct(*product, *review);
    if (const auto media = objectMember(body, "media")) {
        addMedia(*media, "imageUrls", u"image"_s, *review);
        addMedia(*media, "videoUrls", u"video"_s, *review);
    }
    if (const auto reward = objectMember(body, "reward"))
        review->rewards.push_back({.type = text(*reward, "type"),
            .value = text(*reward, "value"),
            .description = text(*reward, "description"),
            .integration = {}});
    auto attributes = reviewAttributesFrom(body, "attributes", AttributeScope::Product);
    review->attributes.insert(review->attributes.end(), attributes.begin(), attributes.end());
    return review;
}

} // namespace plaudit
