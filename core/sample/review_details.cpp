// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/review_details.h"

#include <QString>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QString oneOf(const char *list, Random &random)
{
    const auto values = QString::fromUtf8(list).split(u'|');
    return values[random.below(int(values.size()))];
}

QJsonArray someOf(const char *list, Random &random)
{
    QJsonArray some;
    for (const auto values = QString::fromUtf8(list).split(u'|'); const auto &value : values) {
        if (random.chance(35))
            some.append(value);
    }
    return some.isEmpty() ? QJsonArray{oneOf(list, random)} : some;
}

QJsonObject attribute(const QString &title, const QString &type, const QJsonValue &value)
{
    return {{u"title"_s, title}, {u"type"_s, type}, {u"value"_s, value}};
}

QJsonObject scale(const QString &title, const QString &type, double value, const char *labels)
{
    const auto label = QString::fromUtf8(labels).split(u'|');
    auto scale = attribute(title, type, value);
    scale[u"minLabel"_s] = label[0];
    scale[u"midLabel"_s] = label[1];
    scale[u"maxLabel"_s] = label[2];
    return scale;
}

/// −1 … 1: near the middle for the content, off it for the others.
double centred(int rating, Random &random)
{
    const auto steps = rating >= 4 ? random.weighted({2, 12, 72, 12, 2}) : random.weighted({22, 22, 24, 16, 16});
    return (steps - 2) / 2.0;
}

double level(int rating, Random &random)
{
    return std::clamp(rating + random.weighted({20, 60, 20}) - 1, 1, 5);
}

} // namespace

QJsonArray scalesOf(const SampleProduct &product, int rating, bool isBadBatch, Random &random)
{
    if (!random.chance(78))
        return {};
    const auto centredRange = u"centered-range"_s;
    const auto range = u"range"_s;
    if (product.category == Category::Coffee) {
        return {scale(u"Strength"_s, centredRange, centred(rating, random), "Too mild|Just right|Too strong"),
            scale(u"Freshness"_s, range, level(isBadBatch ? 1 : rating, random), "Stale|Ok|Very fresh")};
    }
    if (product.category == Category::SkinCare)
        return {scale(u"Gentleness"_s, range, level(rating, random), "Harsh|Ok|Very gentle")};
    auto scales = QJsonArray{scale(u"Comfort"_s, range, level(rating, random), "Poor|Ok|Great")};
    if ((product.traits & Worn) != 0)
        scales.prepend(scale(u"Fit"_s, centredRange, centred(rating, random), "Runs small|True to size|Runs large"));
    return scales;
}

QJsonArray productAttributesOf(const SampleProduct &product, int variant, Random &random)
{
    if (!random.chance(70))
        return {};
    const auto choice = u"drop-down"_s;
    switch (product.category) {
    case Category::Apparel:
        if ((product.traits & Worn) == 0)
            return {attribute(u"Bought for"_s, choice, oneOf("Myself|Partner|Friend|Family", random))};
        return {attribute(u"Size bought"_s, choice, QString::fromUtf8(product.variants[size_t(variant)])),
            attribute(u"Usual size"_s, choice, oneOf("XS|S|M|M|L|L|XL", random))};
    case Category::SkinCare:
        return {attribute(u"Weeks in use"_s, choice, random.between(1, 16)),
            attribute(u"Noticed"_s, u"multi-value"_s, someOf("Softer|Calmer|Brighter|Less dry|Nothing yet", random))};
    case Category::Coffee:
        return {attribute(u"Brewed with"_s, u"multi-value"_s,
            someOf("Filter|French press|Moka pot|Espresso machine|Aeropress", random))};
    }
    Q_UNREACHABLE();
}

QJsonArray mediaOf(const SampleProduct &product, Random &random)
{
    const auto share = product.category == Category::Apparel ? 20 : 9;
    if (!random.chance(share))
        return {};
    QJsonArray media;
    const auto count = 1 + random.weighted({65, 25, 10});
    for (int i = 0; i < count; ++i) {
        const auto isVideo = random.chance(8);
        const auto id = sampleUuid(random);
        const auto address = u"https://cdn.example.com/fernway/"_s + id;
        const auto ending = isVideo ? u".mp4"_s : u".jpg"_s;
        media.append(QJsonObject{{u"streamId"_s, id}, {u"type"_s, isVideo ? u"video"_s : u"image"_s},
            {u"fullSizeUrl"_s, address + u"/full"_s + ending}, {u"largeUrl"_s, address + u"/large"_s + ending},
            {u"thumbnailUrl"_s, address + u"/thumb.jpg"_s}, {u"isHidden"_s, random.chance(4)}});
    }
    return media;
}

QJsonObject rewardOf(Random &random)
{
    if (!random.chance(24))
        return {};
    if (random.chance(35)) {
        return {{u"type"_s, u"loyalty"_s}, {u"value"_s, u"150"_s}, {u"description"_s, u"150 Fern Points"_s},
            {u"integration"_s, u"okendo-loyalty"_s}};
    }
    const auto code = QString::number(random.next() % 0xFFFFFFFF, 36).toUpper().rightJustified(7, u'X');
    return {{u"type"_s, u"coupon"_s}, {u"value"_s, u"FERN-"_s + code},
        {u"description"_s, u"$10 off your next order over $40"_s}, {u"integration"_s, u"shopify"_s}};
}

QJsonObject reviewerOf(const SamplePerson &person, const SampleProduct &product, bool hasOrder, Random &random)
{
    const auto isVerified = hasOrder || random.chance(55);
    QJsonArray attributes;
    if (random.chance(45))
        attributes.append(attribute(u"Age"_s, u"single-value"_s, oneOf("18-24|25-34|35-44|45-54|55-64|65+", random)));
    if (product.category == Category::SkinCare && random.chance(60)) {
        attributes.append(
            attribute(u"Skin type"_s, u"single-value"_s, oneOf("Dry|Oily|Combination|Normal|Sensitive", random)));
        attributes.append(
            attribute(u"Concerns"_s, u"multi-value"_s, someOf("Redness|Acne|Fine lines|Dullness|Dryness", random)));
    }
    if ((product.traits & Worn) != 0 && random.chance(40))
        attributes.append(attribute(u"Height (cm)"_s, u"single-value"_s, random.between(152, 196)));
    QJsonObject reviewer{{u"name"_s, person.givenName + u' ' + person.familyName},
        {u"displayName"_s, person.givenName + u' ' + person.familyName.left(1) + u'.'}, {u"email"_s, person.email},
        {u"isVerified"_s, isVerified}, {u"avatarUrl"_s, QJsonValue()}, {u"attributes"_s, attributes},
        {u"location"_s,
            QJsonObject{{u"country"_s, QJsonObject{{u"code"_s, person.countryCode}, {u"name"_s, person.countryName}}},
                {u"zoneCode"_s, person.zoneCode}}}};
    if (isVerified)
        reviewer[u"verifiedStatus"_s] = hasOrder ? u"Verified Buyer"_s : u"Verified Reviewer"_s;
    if (random.chance(4))
        reviewer[u"socialConnection"_s] = random.chance(50) ? u"facebook"_s : u"google"_s;
    return reviewer;
}

} // namespace plaudit
