// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/catalogue.h"
#include "sample/people.h"
#include "sample/random.h"

#include <QJsonArray>
#include <QJsonObject>

namespace plaudit
{

/// What goes with a sample review beside its words, in contract JSON.

/// "centered-range" (−1 … 1) and "range" (1 … 5) scales of the product's category.
[[nodiscard]] QJsonArray scalesOf(const SampleProduct &product, int rating, bool isBadBatch, Random &random);
/// What the product's form asks: choices, a number, a list.
[[nodiscard]] QJsonArray productAttributesOf(const SampleProduct &product, int variant, Random &random);
[[nodiscard]] QJsonArray mediaOf(const SampleProduct &product, Random &random);
/// An empty object where there is none.
[[nodiscard]] QJsonObject rewardOf(Random &random);
/// A Verified Buyer where there is an order.
[[nodiscard]] QJsonObject reviewerOf(
    const SamplePerson &person, const SampleProduct &product, bool hasOrder, Random &random);

} // namespace plaudit
