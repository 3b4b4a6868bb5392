// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "orders/order_import.h"
#include "orders/order_mapping.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace plaudit
{

/// Which mapping a file with this header is read by.
struct ChosenMapping
{
    OrderDialect dialect = OrderDialect::Generic;
    OrderMapping mapping;
    bool isRemembered = false;
};

/// The given one, else the one remembered for the header, else a guess. Errors: NoOrderColumn, those of the reader.
[[nodiscard]] Result<ChosenMapping> chosenMapping(Reader &reader, const QStringList &header, const QString &path,
    const std::optional<OrderMapping> &given, std::optional<OrderDialect> dialect);

} // namespace plaudit
