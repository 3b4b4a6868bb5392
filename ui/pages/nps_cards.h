// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/nps.h"
#include "pages/kpi_card.h"

#include <optional>

namespace plaudit
{

/// What the four cards of the page on NPS and surveys say.
struct NpsCards
{
    KpiCard::Content score, responses, promoters, detractors;
};

[[nodiscard]] NpsCards cardsOf(const Nps &nps, const std::optional<Nps> &before);

} // namespace plaudit
