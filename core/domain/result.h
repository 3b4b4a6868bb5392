// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace plaudit
{

/// A value, or what went wrong in the world. Bugs are assertions, never results.
template<class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString detail = {}, QString subject = {})
{
    return tl::unexpected<Error>(Error{
        .kind = kind, .detail = std::move(detail), .httpStatus = 0, .retryAfter = {}, .subject = std::move(subject)});
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace plaudit
