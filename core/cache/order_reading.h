// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/order_records.h"
#include "domain/result.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace plaudit
{

class Database;

/// Reads orders as they stand. An order of which only lines are known so far is in none of these.
class OrderReading
{
public:
    explicit OrderReading(Database &database);

    [[nodiscard]] Result<void> eachOrder(
        std::optional<qint64> sinceSeq, const std::function<void(const OrderRow &)> &use);
    [[nodiscard]] Result<void> eachLine(
        std::optional<qint64> sinceSeq, const std::function<void(const OrderLineRow &)> &use);
    [[nodiscard]] Result<std::vector<OrderItemRow>> items();
    [[nodiscard]] Result<std::optional<Order>> order(const QString &source, const QString &key);
    /// By row number; also where only lines are known.
    [[nodiscard]] Result<std::optional<Order>> order(qint64 row);
    [[nodiscard]] Result<std::vector<OrderDifference>> differences(std::optional<qint64> batchId, int most);
    [[nodiscard]] Result<qint64> differenceCount();
    [[nodiscard]] Result<std::optional<std::pair<qint64, qint64>>> span();
    [[nodiscard]] Result<void> eachReference(
        std::optional<qint64> sinceSeq, const std::function<void(const OrderReferenceRow &)> &use);
    [[nodiscard]] Result<void> eachReferenceOf(const std::vector<qint64> &orderKeys,
        const std::vector<qint64> &customers, const std::function<void(const OrderReferenceRow &)> &use);
    [[nodiscard]] Result<void> eachLineOf(
        const std::vector<qint64> &orders, const std::function<void(const OrderLineRow &)> &use);

private:
    Database &m_database;
};

/// The numbers as a JSON array, for json_each: one value to bind, however many they are.
[[nodiscard]] QString jsonOf(const std::vector<qint64> &numbers);

} // namespace plaudit
