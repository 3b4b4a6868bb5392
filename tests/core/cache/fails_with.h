// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace plaudit
{

template<class T>
[[nodiscard]] bool failsWith(const Result<T> &result, ErrorKind kind)
{
    return !result && result.error().kind == kind;
}

} // namespace plaudit
