// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/contract_switches.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace plaudit
{

/// A record's JSON as the switches have it; the very bytes where none of them is about it.
[[nodiscard]] QByteArray servedReview(const QByteArray &review, const ContractSwitches &switches);
[[nodiscard]] QByteArray servedResponse(const QByteArray &response, const ContractSwitches &switches);

/// What a storefront shows of a merchant review: no email, no full name, no sentiment, no order. `product` as
/// StoreContents has it.
[[nodiscard]] QByteArray storefrontReview(const QByteArray &review, const QJsonObject &product);

/// A JSON array.
[[nodiscard]] QByteArray jsonArray(const std::vector<QByteArray> &records);
/// The text as a JSON string, in quotes.
[[nodiscard]] QByteArray jsonText(const QString &text);

} // namespace plaudit
