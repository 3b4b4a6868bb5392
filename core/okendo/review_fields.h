// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "okendo/review_decoder.h"

#include <simdjson.h>

#include <string_view>
#include <vector>

namespace plaudit
{

/// The record's `reviewId`; empty where it is missing, blank or no text.
[[nodiscard]] RecordId reviewIdOf(const simdjson::dom::object &object);

/// The attributes listed under `name`; those without an answer are left out.
[[nodiscard]] std::vector<ReviewAttribute> reviewAttributesFrom(
    const simdjson::dom::object &parent, std::string_view name, AttributeScope scope);

/// Every field of a review, or why the record is not usable. Fields of an unexpected kind are left out.
[[nodiscard]] tl::expected<Review, RecordFault> reviewFrom(const simdjson::dom::object &object);

} // namespace plaudit
