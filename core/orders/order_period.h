// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace plaudit
{

/// What is known of all imported orders together.
struct OrderPeriod
{
    bool hasOrders = false;
    std::optional<std::pair<qint64, qint64>> span; ///< creation of the first and the last one, UTC

    /// As a setting keeps it: "none", "undated", "1700000000000 1782000000000".
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<OrderPeriod> fromText(const QString &text);
    [[nodiscard]] friend bool operator==(const OrderPeriod &, const OrderPeriod &) = default;
};

} // namespace plaudit
