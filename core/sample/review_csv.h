// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace plaudit
{

/// A merchant's table of reviews, as CSV.
[[nodiscard]] QByteArray reviewCsvHeader();
/// `review` in contract JSON.
[[nodiscard]] QByteArray reviewCsvRow(const QJsonObject &review);

} // namespace plaudit
