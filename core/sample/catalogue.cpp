// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/catalogue.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace plaudit
{

namespace
{

constexpr const char *clothingSizes[] = {"XS", "S", "M", "L", "XL", "XXL"};
constexpr const char *colours[] = {"Moss", "Charcoal", "Oat", "Rust", "Navy"};
constexpr const char *sockSizes[] = {"S/M", "L/XL", "S/M 3-pack", "L/XL 3-pack"};
constexpr const char *bottles[] = {"50 ml", "100 ml"};
constexpr const char *tubes[] = {"30 ml", "75 ml"};
constexpr const char *sticks[] = {"Single", "Set of 3"};
constexpr const char *grinds[] = {"Whole bean", "Filter grind", "French press grind", "Espresso grind"};
constexpr const char *packs[] = {"6 pouches", "12 pouches"};
constexpr const char *boxes[] = {"Whole bean", "Filter grind"};

constexpr Season allYear = {100, 95, 100, 100, 100, 95, 90, 90, 95, 100, 110, 110};
constexpr Season winter = {170, 140, 90, 60, 30, 15, 10, 20, 60, 120, 190, 210};
constexpr Season summer = {30, 35, 60, 110, 170, 210, 200, 150, 80, 40, 30, 30};
constexpr Season gifts = {150, 80, 80, 80, 100, 90, 80, 80, 80, 90, 150, 240};

constexpr std::array<int, 5> loved = {2, 2, 4, 15, 77};
constexpr std::array<int, 5> liked = {4, 4, 8, 22, 62};
constexpr std::array<int, 5> solid = {6, 5, 10, 24, 55};
constexpr std::array<int, 5> divided = {13, 9, 13, 20, 45};
constexpr std::array<int, 5> poor = {24, 14, 14, 17, 31};

constexpr SampleProduct products[] = {
    {7420193850101, "Heavyweight Organic Tee", Category::Apparel, Top | Worn | Heavy, "tee", clothingSizes, 3400, 62,
        liked, &allYear},
    {7420193850113, "Everyday Linen Shirt", Category::Apparel, Top | Worn | Linen, "shirt", clothingSizes, 7200, 34,
        solid, &summer},
    {7420193850127, "Merino Crew Sweater", Category::Apparel, Top | Knit | Worn, "sweater", clothingSizes, 11800, 44,
        liked, &winter},
    {7420193850139, "Ridge Fleece Half-Zip", Category::Apparel, Top | Outer | Worn | Heavy, "fleece", clothingSizes,
        8900, 30, loved, &winter},
    {7420193850151, "Cloudbreak Rain Shell", Category::Apparel, Outer | Worn | Rain, "jacket", clothingSizes, 16500, 26,
        divided, &allYear},
    {7420193850163, "Drift Joggers", Category::Apparel, Bottom | Worn | Plural, "joggers", clothingSizes, 6800, 38,
        solid, &allYear, false, 0, "Drift Sweatpants"},
    {7420193850177, "High-Rise Trail Leggings", Category::Apparel, Bottom | Worn | Plural, "leggings", clothingSizes,
        7400, 36, divided, &allYear},
    {7420193850189, "Merino Hiking Socks", Category::Apparel, Feet | Knit | Plural, "socks", sockSizes, 2200, 48, loved,
        &allYear},
    {7420193850193, "Ribbed Wool Beanie", Category::Apparel, Head | Knit, "beanie", colours, 3200, 22, liked, &winter},
    {7420193850207, "Waxed Canvas Tote", Category::Apparel, Bag, "tote", colours, 9500, 20, solid, &gifts},
    {7420193850313, "Boxy Pocket Tee", Category::Apparel, Top | Worn, "tee", clothingSizes, 2900, 30, liked, &allYear},
    {7420193850326, "Breton Stripe Long Sleeve", Category::Apparel, Top | Worn, "top", clothingSizes, 4200, 22, liked,
        &allYear},
    {7420193850339, "Flannel Overshirt", Category::Apparel, Top | Worn | Heavy, "shirt", clothingSizes, 8800, 24, loved,
        &winter},
    {7420193850352, "Merino Base Layer", Category::Apparel, Top | Knit | Worn, "base layer", clothingSizes, 7900, 26,
        liked, &winter},
    {7420193850365, "Cable Knit Cardigan", Category::Apparel, Top | Knit | Worn, "cardigan", clothingSizes, 12900, 14,
        solid, &winter, false, 190},
    {7420193850378, "Quilted Vest", Category::Apparel, Outer | Worn, "vest", clothingSizes, 9800, 16, liked, &winter},
    {7420193850391, "Packable Down Jacket", Category::Apparel, Outer | Worn, "jacket", clothingSizes, 18900, 20, liked,
        &winter, false, 470},
    {7420193850404, "Corduroy Trousers", Category::Apparel, Bottom | Worn | Plural, "trousers", clothingSizes, 8400, 18,
        divided, &winter},
    {7420193850417, "Linen Shorts", Category::Apparel, Bottom | Worn | Linen | Plural, "shorts", clothingSizes, 5600,
        22, solid, &summer},
    {7420193850430, "Everyday Chinos", Category::Apparel, Bottom | Worn | Plural, "chinos", clothingSizes, 7800, 26,
        solid, &allYear},
    {7420193850443, "Alpaca House Socks", Category::Apparel, Feet | Knit | Plural, "socks", sockSizes, 2600, 20, loved,
        &winter},
    {7420193850456, "Fleece-Lined Beanie", Category::Apparel, Head, "beanie", colours, 3600, 14, liked, &winter, false,
        610},
    {7420193850469, "Canvas Daypack", Category::Apparel, Bag, "backpack", colours, 11900, 18, liked, &allYear},
    {7420193850482, "Weekender Duffel", Category::Apparel, Bag, "bag", colours, 14800, 10, solid, &gifts, false, 330},
    {7420193860101, "Oat & Honey Cleanser", Category::SkinCare, Cleanser | Scented | Face, "cleanser", bottles, 2400,
        36, liked, &allYear},
    {7420193860113, "Daily Barrier Cream", Category::SkinCare, Cream | Face, "cream", bottles, 3200, 46, liked,
        &winter},
    {7420193860127, "Vitamin C Serum 15%", Category::SkinCare, Serum | Face, "serum", tubes, 4600, 34, divided,
        &allYear},
    {7420193860139, "Overnight Repair Balm", Category::SkinCare, Cream | Scented | Face, "balm", tubes, 3800, 22, solid,
        &winter},
    {7420193860151, "Mineral Sunscreen SPF 50", Category::SkinCare, Sun | Face, "sunscreen", tubes, 2900, 36, divided,
        &summer},
    {7420193860163, "Beeswax Lip Balm", Category::SkinCare, Lip, "lip balm", sticks, 900, 30, loved, &allYear},
    {7420193860177, "Cedar Hand Cream", Category::SkinCare, Scented | Hands, "hand cream", tubes, 1800, 24, liked,
        &winter},
    {7420193860189, "Gentle Bakuchiol Serum", Category::SkinCare, Serum | Face, "serum", tubes, 4800, 14, poor,
        &allYear},
    {7420193860313, "Green Clay Cleanser", Category::SkinCare, Cleanser | Face, "cleanser", bottles, 2600, 18, solid,
        &allYear},
    {7420193860326, "Cleansing Balm", Category::SkinCare, Cleanser | Face | Scented, "cleansing balm", tubes, 3000, 20,
        liked, &allYear},
    {7420193860339, "Oatmeal Face Cream", Category::SkinCare, Cream | Face, "cream", bottles, 2800, 26, loved,
        &allYear},
    {7420193860352, "Rich Night Cream", Category::SkinCare, Cream | Face | Scented, "night cream", bottles, 4400, 18,
        liked, &winter},
    {7420193860365, "Hyaluronic Serum 2%", Category::SkinCare, Serum | Face, "serum", tubes, 3400, 30, liked, &allYear},
    {7420193860378, "Niacinamide Serum 5%", Category::SkinCare, Serum | Face, "serum", tubes, 3200, 24, solid, &allYear,
        false, 250},
    {7420193860391, "Retinal Night Serum", Category::SkinCare, Serum | Face, "serum", tubes, 5200, 16, divided,
        &allYear, false, 540},
    {7420193860404, "Caffeine Eye Cream", Category::SkinCare, Cream | Face | Eye, "eye cream", tubes, 3600, 18, divided,
        &allYear},
    {7420193860417, "Tinted Sunscreen SPF 30", Category::SkinCare, Sun | Face, "sunscreen", tubes, 3100, 20, solid,
        &summer, false, 390},
    {7420193860430, "Tinted Lip Balm", Category::SkinCare, Lip, "lip balm", sticks, 1100, 18, liked, &allYear},
    {7420193860443, "Unscented Hand Cream", Category::SkinCare, Hands, "hand cream", tubes, 1700, 16, liked, &winter},
    {7420193860456, "Gardener's Hand Salve", Category::SkinCare, Hands | Scented, "salve", tubes, 2200, 14, loved,
        &gifts},
    {7420193870101, "Trail Roast 1 kg", Category::Coffee, Dark | Beans, "coffee", grinds, 3400, 140, loved, &allYear,
        true},
    {7420193870113, "Daybreak Light Roast 340 g", Category::Coffee, Light | Beans, "coffee", grinds, 1700, 40, liked,
        &allYear},
    {7420193870127, "Night Shift Espresso 500 g", Category::Coffee, Dark | Espresso | Beans, "espresso", grinds, 2100,
        38, liked, &allYear},
    {7420193870139, "Soft Landing Decaf 340 g", Category::Coffee, Decaf | Beans, "decaf", grinds, 1800, 24, solid,
        &allYear},
    {7420193870151, "Single Origin Sampler", Category::Coffee, Light | Sampler, "sampler", boxes, 4200, 18, liked,
        &gifts},
    {7420193870163, "Cold Brew Pouches", Category::Coffee, Dark | Pouch, "cold brew", packs, 1900, 20, divided,
        &summer},
    {7420193870313, "House Blend 1 kg", Category::Coffee, Dark | Beans, "coffee", grinds, 3200, 44, liked, &allYear},
    {7420193870326, "Morning Filter 340 g", Category::Coffee, Light | Beans, "coffee", grinds, 1600, 32, liked,
        &allYear},
    {7420193870339, "Ethiopia Guji 250 g", Category::Coffee, Light | Beans, "coffee", grinds, 1900, 20, loved,
        &allYear},
    {7420193870352, "Colombia Huila 250 g", Category::Coffee, Light | Beans, "coffee", grinds, 1800, 20, liked,
        &allYear},
    {7420193870365, "Brazil Cerrado 500 g", Category::Coffee, Dark | Beans, "coffee", grinds, 2200, 24, liked,
        &allYear},
    {7420193870378, "Espresso Forte 1 kg", Category::Coffee, Dark | Espresso | Beans, "espresso", grinds, 3600, 28,
        liked, &allYear},
    {7420193870391, "Swiss Water Decaf Espresso 500 g", Category::Coffee, Decaf | Espresso | Beans, "decaf", grinds,
        2400, 18, liked, &allYear},
    {7420193870404, "Half-Caf Blend 340 g", Category::Coffee, Dark | Beans, "coffee", grinds, 1800, 14, solid, &allYear,
        false, 430},
    {7420193870417, "Winter Roast 340 g", Category::Coffee, Dark | Beans, "coffee", grinds, 1900, 16, loved, &gifts,
        false, 500},
    {7420193870430, "Decaf Cold Brew Pouches", Category::Coffee, Decaf | Pouch, "cold brew", packs, 2000, 10, solid,
        &summer, false, 650},
};

constexpr SampleGroup groups[] = {{"tops", "Tops"}, {"layers", "Jackets & layers"}, {"bottoms", "Bottoms"},
    {"socks", "Socks"}, {"hats", "Hats"}, {"bags", "Bags"}, {"cleansers", "Cleansers"}, {"creams", "Creams"},
    {"serums", "Serums"}, {"sun", "Sun care"}, {"lips-hands", "Lips & hands"}, {"decaf", "Decaf"},
    {"cold-brew", "Cold brew"}, {"espresso", "Espresso"}, {"gifts", "Gifts"}, {"light-roasts", "Light roasts"},
    {"dark-roasts", "Dark roasts"}};

/// The first of a product's traits in this order says where it stands.
constexpr std::pair<quint32, size_t> shelves[] = {{Outer, 1}, {Top, 0}, {Bottom, 2}, {Feet, 3}, {Head, 4}, {Bag, 5},
    {Cleanser, 6}, {Cream, 7}, {Serum, 8}, {Sun, 9}, {Lip, 10}, {Hands, 10}, {Pouch, 12}, {Decaf, 11}, {Espresso, 13},
    {Sampler, 14}, {Light, 15}, {Dark, 16}};

} // namespace

std::span<const SampleProduct> sampleCatalogue()
{
    return products;
}

std::span<const SampleGroup> sampleGroups()
{
    return groups;
}

const SampleGroup &groupOf(const SampleProduct &product)
{
    const auto *shelf = std::find_if(std::begin(shelves), std::end(shelves),
        [&product](const auto &one) { return (product.traits & one.first) != 0; });
    Q_ASSERT(shelf != std::end(shelves));
    return groups[shelf->second];
}

const char *vendorOf(const SampleProduct &product)
{
    switch (product.category) {
    case Category::Apparel:
        return "Fernway Apparel";
    case Category::SkinCare:
        return "Fernway Skin";
    case Category::Coffee:
        return "Fernway Roasters";
    }
    Q_UNREACHABLE();
}

} // namespace plaudit
