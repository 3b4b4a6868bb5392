// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/snapshot.h"

namespace plaudit
{

/// What customers said and whether they returned, worked out once for all filters.
struct CustomerTies
{
    Snapshot::CustomerOpinions opinions;
    Snapshot::RepeatCases repeatCases;
};

[[nodiscard]] CustomerTies tieCustomers(const Snapshot::Reviews &reviews, const Snapshot::Responses &responses,
    const Snapshot::Orders &orders, std::uint32_t customers, std::uint32_t lastOrder);

} // namespace plaudit
