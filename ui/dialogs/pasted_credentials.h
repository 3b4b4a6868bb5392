// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QString>

#include <optional>

namespace plaudit
{

/// Both values of a connection, found in one pasted text.
struct PastedCredentials
{
    QString userId;
    Secret key;
};

/// A UUID and a word of 32 characters in any order, with whatever else stands around them; else nothing.
[[nodiscard]] std::optional<PastedCredentials> credentialsIn(const QString &text);

/// Each looks like what belongs in the other's field: a UUID as key, or a word of 32 characters as user ID.
[[nodiscard]] bool areSwapped(const QString &userId, const QString &key);

} // namespace plaudit
