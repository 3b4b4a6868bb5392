// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/okendo_api.h"

#include <QUrl>

#include <optional>

namespace plaudit
{

/// What a test of a connection asked and got.
struct ConnectionCheck
{
    OkendoApi api = OkendoApi::Merchant;
    QUrl asked; ///< without any credential
    int httpStatus = 0;
    qint64 reviews = 0;                 ///< in the answer: 1, or 0 where the store has none
    std::optional<qint64> secondsAhead; ///< this machine's clock before the server's; nothing: it told no time
};

/// More than what a slow answer or a careless server explains.
inline constexpr qint64 clockTolerance = 300; ///< seconds

} // namespace plaudit
