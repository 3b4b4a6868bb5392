// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/snapshot.h"
#include "cache/customer_rows.h"

#include <QtGlobal>

#include <cstdint>
#include <vector>

namespace plaudit
{

/// The number of the customer with that customerKey(); 0: nobody has it.
[[nodiscard]] std::uint32_t customerNumber(const Snapshot &snapshot, qint64 key);
/// The same of several, in their order.
[[nodiscard]] std::vector<std::uint32_t> customerNumbers(const Snapshot &snapshot, const std::vector<qint64> &keys);

/// Where the newest records of some customers are, whatever their status, in the order of `customers`. One look at all
/// records, however many customers there are.
[[nodiscard]] std::vector<CustomerWitness> witnessesOf(
    const Snapshot &snapshot, const std::vector<std::uint32_t> &customers);

/// All records of a customer that are there, whatever their status, as indexes, in time. Reviews and responses are its
/// own and those that are matched to its orders.
struct CustomerRecords
{
    std::vector<std::uint32_t> reviews, responses, orders;
};
[[nodiscard]] CustomerRecords recordsOf(const Snapshot &snapshot, std::uint32_t customer);

} // namespace plaudit
