// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace plaudit
{

/// "wrong signature", "taken".
[[nodiscard]] QString nameOf(DeliveryOutcome outcome);
/// "12 live events were refused: 10 wrong signature, 2 signed too long ago."; empty where none was.
[[nodiscard]] QString refusalSentence(const std::vector<DeliveryCount> &counts, const QLocale &locale);

} // namespace plaudit
