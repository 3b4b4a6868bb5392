// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plaudit
{

/// The pages of the window, in the rail's order.
enum class PageId { Ratings, Sentiment, Nps, Orders, Health };
inline constexpr PageId allPages[] = {PageId::Ratings, PageId::Sentiment, PageId::Nps, PageId::Orders, PageId::Health};

} // namespace plaudit
