// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order_finding.h"

#include <QLocale>
#include <QString>

namespace plaudit
{

/// What a file of orders has that deserves a look, in a sentence; translated.
[[nodiscard]] QString sentenceFor(const OrderFinding &finding, const QLocale &locale);

} // namespace plaudit
