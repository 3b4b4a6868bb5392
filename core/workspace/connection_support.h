// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

namespace plaudit
{

/// What support needs to know of a connection that fails, in English, as text to be copied: cause, sentence, technical
/// detail, what was asked, clock, program and system. Neither user ID nor key, whatever the error says.
/// `baseUrl` as it was typed; empty: Okendo's own.
[[nodiscard]] QString connectionSupportText(const Error &error, const QString &baseUrl, const QString &api);

} // namespace plaudit
