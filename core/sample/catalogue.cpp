// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/catalogue.h"

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
    {7420193850101, "Heavyweight Organic Tee", Category::Apparel, Top | Worn | Heavy, "tee", clothingSizes, 62, liked,
        &allYear},
    {7420193850113, "Everyday Linen Shirt", Category::Apparel, Top | Worn | Linen, "shirt", clothingSizes, 34, solid,
        &summer},
    {7420193850127, "Merino Crew Sweater", Category::Apparel, Top | Knit | Worn, "sweater", clothingSizes, 44, liked,
        &winter},
    {7420193850139, "Ridge Fleece Half-Zip", Category::Apparel, Top | Outer | Worn | Heavy, "fleece", clothingSizes, 30,
        loved, &winter},
    {7420193850151, "Cloudbreak Rain Shell", Category::Apparel, Outer | Worn | Rain, "jacket", clothingSizes, 26,
        divided, &allYear},
    {7420193850163, "Drift Joggers", Category::Apparel, Bottom | Worn | Plural, "joggers", clothingSizes, 38, solid,
        &allYear},
    {7420193850177, "High-Rise Trail Leggings", Category::Apparel, Bottom | Worn | Plural, "leggings", clothingSizes,
        36, divided, &allYear},
    {7420193850189, "Merino Hiking Socks", Category::Apparel, Feet | Knit | Plural, "socks", sockSizes, 48, loved,
        &allYear},
    {7420193850193, "Ribbed Wool Beanie", Category::Apparel, Head | Knit, "beanie", colours, 22, liked, &winter},
    {7420193850207, "Waxed Canvas Tote", Category::Apparel, Bag, "tote", colours, 20, solid, &gifts},
    {7420193860101, "Oat & Honey Cleanser", Category::SkinCare, Cleanser | Scented | Face, "cleanser", bottles, 36,
        liked, &allYear},
    {7420193860113, "Daily Barrier Cream", Category::SkinCare, Cream | Face, "cream", bottles, 46, liked, &winter},
    {7420193860127, "Vitamin C Serum 15%", Category::SkinCare, Serum | Face, "serum", tubes, 34, divided, &allYear},
    {7420193860139, "Overnight Repair Balm", Category::SkinCare, Cream | Scented | Face, "balm", tubes, 22, solid,
        &winter},
    {7420193860151, "Mineral Sunscreen SPF 50", Category::SkinCare, Sun | Face, "sunscreen", tubes, 36, divided,
        &summer},
    {7420193860163, "Beeswax Lip Balm", Category::SkinCare, Lip, "lip balm", sticks, 30, loved, &allYear},
    {7420193860177, "Cedar Hand Cream", Category::SkinCare, Scented | Hands, "hand cream", tubes, 24, liked, &winter},
    {7420193860189, "Gentle Bakuchiol Serum", Category::SkinCare, Serum | Face, "serum", tubes, 14, poor, &allYear},
    {7420193870101, "Trail Roast 1 kg", Category::Coffee, Dark | Beans, "coffee", grinds, 92, loved, &allYear, true},
    {7420193870113, "Daybreak Light Roast 340 g", Category::Coffee, Light | Beans, "coffee", grinds, 40, liked,
        &allYear},
    {7420193870127, "Night Shift Espresso 500 g", Category::Coffee, Dark | Espresso | Beans, "espresso", grinds, 38,
        liked, &allYear},
    {7420193870139, "Soft Landing Decaf 340 g", Category::Coffee, Decaf | Beans, "decaf", grinds, 24, solid, &allYear},
    {7420193870151, "Single Origin Sampler", Category::Coffee, Light | Sampler, "sampler", boxes, 18, liked, &gifts},
    {7420193870163, "Cold Brew Pouches", Category::Coffee, Dark | Pouch, "cold brew", packs, 20, divided, &summer},
};

} // namespace

std::span<const SampleProduct> sampleCatalogue()
{
    return products;
}

} // namespace plaudit
