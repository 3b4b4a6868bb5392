// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <span>

namespace plaudit
{

enum class Category { Apparel, SkinCare, Coffee };

/// What a product is, so that only sentences that fit it are said of it.
enum Trait : quint32 {
    AnyTrait = 0,
    Top = 1u << 0,
    Bottom = 1u << 1,
    Outer = 1u << 2,
    Knit = 1u << 3,
    Feet = 1u << 4,
    Head = 1u << 5,
    Bag = 1u << 6,
    Worn = 1u << 7, ///< has sizes
    Cleanser = 1u << 8,
    Cream = 1u << 9,
    Serum = 1u << 10,
    Sun = 1u << 11,
    Lip = 1u << 12,
    Scented = 1u << 13,
    Face = 1u << 14,
    Dark = 1u << 15,
    Light = 1u << 16,
    Espresso = 1u << 17,
    Decaf = 1u << 18,
    Beans = 1u << 19,
    Sampler = 1u << 20,
    Plural = 1u << 21, ///< "these socks"
    Pouch = 1u << 22,
    Hands = 1u << 23,
    Rain = 1u << 24, ///< keeps it off
    Linen = 1u << 25,
    Heavy = 1u << 26,
    Eye = 1u << 27,
};

/// When a product is bought: in whole percent of its usual share, by month from January.
using Season = std::array<int, 12>;

struct SampleProduct
{
    quint64 id = 0; ///< Shopify's
    const char *name = nullptr;
    Category category = Category::Apparel;
    quint32 traits = AnyTrait;
    const char *noun = nullptr;            ///< what English-speaking customers call it
    std::span<const char *const> variants; ///< the first ids after the product's
    int price = 0;                         ///< in US cents
    int popularity = 1;                    ///< relative to the others
    std::array<int, 5> stars = {};         ///< 1 to 5, in percent
    const Season *season = nullptr;
    bool turnsBad = false;             ///< a bad batch in the last weeks
    int launchDay = 0;                 ///< days after the sample's first; 0: sold from the start
    const char *earlierName = nullptr; ///< what orders called it until it was renamed
};

/// A shelf of the shop.
struct SampleGroup
{
    const char *id = nullptr;
    const char *name = nullptr;
};

[[nodiscard]] std::span<const SampleProduct> sampleCatalogue();
[[nodiscard]] std::span<const SampleGroup> sampleGroups();
[[nodiscard]] const SampleGroup &groupOf(const SampleProduct &product);
[[nodiscard]] const char *vendorOf(const SampleProduct &product);

/// How long before the end of the sample the bad batch was first sold, and what it is rated.
inline constexpr int badBatchDays = 49;
inline constexpr std::array<int, 5> badBatchStars = {42, 25, 15, 11, 7};

} // namespace plaudit
