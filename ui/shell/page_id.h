// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace plaudit
{

/// The pages of the window, in the rail's order; the last two stand apart there.
enum class PageId { Overview, Ratings, Sentiment, Nps, Products, Orders, Customers, Reviews, Health, Connections };
inline constexpr PageId allPages[] = {PageId::Overview, PageId::Ratings, PageId::Sentiment, PageId::Nps,
    PageId::Products, PageId::Orders, PageId::Customers, PageId::Reviews, PageId::Health, PageId::Connections};

[[nodiscard]] QString keyOf(PageId page); ///< "overview", "nps" …: of files, links and icons
[[nodiscard]] std::optional<PageId> pageFrom(const QString &key);
[[nodiscard]] QString nameOf(PageId page); ///< as the rail writes it

} // namespace plaudit
