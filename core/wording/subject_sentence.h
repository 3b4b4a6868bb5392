// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/error_sentence.h"

#include <optional>

namespace plaudit
{

/// What is said of an error because of what it is about: a webhook's subscription, a store of the public API. Nothing
/// where it is an error like any other.
[[nodiscard]] std::optional<ErrorSentence> sentenceOfSubject(const Error &error);

} // namespace plaudit
