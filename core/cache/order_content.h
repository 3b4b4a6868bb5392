// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace plaudit
{

/// A number for what a file said of an order, without what follows from it (the gaps): equal orders give equal numbers,
/// on every machine and in every version. Never 0.
[[nodiscard]] qint64 contentOf(const Order &order);

/// An order as bytes, and back; empty where the bytes are none of ours.
[[nodiscard]] QByteArray packOrder(const Order &order);
[[nodiscard]] std::optional<Order> unpackOrder(const QByteArray &bytes);

/// What one import said of an order: facts, lines, or both.
struct OrderVersion
{
    qint64 batch = 0;
    Order order;
};

/// What holds of an order that several imports told of.
struct StandingOrder
{
    Order order;
    qint64 factsBatch = 0; ///< 0: no file has told its facts yet
    qint64 linesBatch = 0; ///< 0: it has no lines
};

/// The version with the more recent facts stands: the greater refund, else the later cancellation, fulfilment, payment;
/// then one whose lines add up to its subtotal before one whose lines don't; then the later import. Its lines come from
/// it, or where it has none, from the latest import that has. Whatever the order of `versions`, the result is the same.
[[nodiscard]] StandingOrder standingOf(const std::vector<OrderVersion> &versions);

} // namespace plaudit
