// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#if defined(_MSC_VER) && (defined(_M_X64) || defined(_M_IX86))
#include <xmmintrin.h>
#endif

namespace plaudit
{

/// So many rows before a place is needed it is fetched: customers are met in no order, and of many the places don't
/// fit into the near caches.
inline constexpr std::size_t rowsAhead = 48;

inline void fetchAhead([[maybe_unused]] const void *place)
{
#if defined(__GNUC__)
    __builtin_prefetch(place, 1);
#elif defined(_MSC_VER) && (defined(_M_X64) || defined(_M_IX86))
    _mm_prefetch(static_cast<const char *>(place), _MM_HINT_T0);
#endif
}

} // namespace plaudit
