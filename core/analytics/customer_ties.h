// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/snapshot.h"

#include <cstdint>
#include <vector>

namespace plaudit
{

/// What customers said and whether they returned, worked out once for all filters.
struct CustomerTies
{
    Snapshot::CustomerOpinions opinions;
    Snapshot::RepeatCases repeatCases;
};

/// What ties are made of.
struct TiedRecords
{
    const Snapshot::Reviews &reviews;
    const Snapshot::Responses &responses;
    const Snapshot::Orders &orders;
    std::uint32_t customers = 0; ///< the greatest number of one
    std::uint32_t lastOrder = Snapshot::noTime;
};
[[nodiscard]] CustomerTies tieCustomers(const TiedRecords &records);

/// Where the reviews and responses of a base are in what comes of it, or RowMerge::gone; empty where they are as they
/// were.
struct OpinionPlaces
{
    std::vector<std::uint32_t> reviews, responses;
};
/// The ties of a base whose orders are as they were: only customers of whom anything changed are looked at.
[[nodiscard]] CustomerTies extendTies(const Snapshot &base, const TiedRecords &records, const OpinionPlaces &places);

} // namespace plaudit
