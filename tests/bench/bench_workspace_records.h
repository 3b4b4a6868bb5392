// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/bench_dashboards_store.h"
#include "cache/records.h"
#include "domain/order.h"

#include <cstddef>

namespace plaudit
{

/// The rows of a made store as the records that tell of them; places count from 0. A matched review names its order's
/// id and its line's product, so that the matcher finds both.
class StoreRecords
{
public:
    explicit StoreRecords(const MadeStore &store)
        : m_store(store)
    {}

    /// `telling` 0 is as the store has it; each other one has another rating and other words.
    [[nodiscard]] IncomingReview review(std::size_t place, int telling = 0) const;
    [[nodiscard]] Order order(std::size_t place) const;
    [[nodiscard]] IncomingResponse response(std::size_t place) const;

private:
    const MadeStore &m_store;
};

} // namespace plaudit
