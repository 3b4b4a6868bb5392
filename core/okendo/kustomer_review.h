// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "okendo/review_decoder.h"

#include <simdjson.h>

#include <optional>

namespace plaudit
{

/// The body that Okendo posts to Kustomer: `object` itself, or the `attributes.data` of Kustomer's transaction.
[[nodiscard]] std::optional<simdjson::dom::object> kustomerBodyIn(const simdjson::dom::object &object);

/// Its review. The body says nothing of status; Okendo posts every review that is left.
[[nodiscard]] tl::expected<Review, RecordFault> kustomerReviewFrom(const simdjson::dom::object &body);

} // namespace plaudit
