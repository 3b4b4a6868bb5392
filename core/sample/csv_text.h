// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace plaudit
{

/// `value` at the end of `row`, in quotes where it needs them (RFC 4180).
void appendCsvValue(QByteArray &row, const QByteArray &value);

} // namespace plaudit
