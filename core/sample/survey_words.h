// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/catalogue.h"
#include "sample/people.h"
#include "sample/random.h"

#include <QString>

namespace plaudit
{

/// Why a customer gave that score, 0–10.
[[nodiscard]] QString scoreReason(
    Language language, int score, const SampleProduct &product, bool isBadBatch, Random &random);
/// How a customer heard of the store, where none of the choices fits.
[[nodiscard]] QString otherSource(Language language, Random &random);
/// What made the customer buy.
[[nodiscard]] QString purchaseReason(Language language, const SampleProduct &product, Random &random);
/// What the customer thinks after a month; `satisfaction` 1–5.
[[nodiscard]] QString monthLater(
    Language language, int satisfaction, const SampleProduct &product, bool isBadBatch, Random &random);
/// What should be better, in words of one's own.
[[nodiscard]] QString otherWish(Language language, Random &random);

} // namespace plaudit
