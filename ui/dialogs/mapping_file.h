// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/order_mapping.h"

#include <optional>

class QWidget;

namespace plaudit
{

/// Asks where to, writes it there, and says so where that fails.
void saveMappingFile(const OrderMapping &mapping, QWidget *parent);
/// Asks for a file; nothing where the person thinks better of it or the file is none, which is said.
[[nodiscard]] std::optional<OrderMapping> loadMappingFile(QWidget *parent);

/// The folder the person last took order files from; empty at first.
[[nodiscard]] QString lastOrdersFolder();
void rememberOrdersFolder(const QString &filePath);

} // namespace plaudit
