// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plaudit
{

/// A text for the log or for support with whatever may be a secret or a person taken out: email addresses, what stands
/// after “Authorization”, “Basic”, “Bearer” or “key=”, long runs of letters and digits, the ends of UUIDs, the query of
/// an address, and the home folder's name. One line of at most 2,000 characters.
[[nodiscard]] QString discreet(const QString &text);

} // namespace plaudit
