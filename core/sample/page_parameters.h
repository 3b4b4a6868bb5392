// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loopback/loopback_server.h"

#include <QString>

namespace plaudit
{

/// Of the Merchant API's lists.
inline constexpr int highestPageLimit = 100;

/// What every list of the contract takes.
struct PageParameters
{
    int limit = 25;
    QByteArray cursor;
    QString wrong; ///< the name of a parameter that is not as the contract has it; empty where all are
};

[[nodiscard]] PageParameters pageParametersFrom(const LoopbackRequest &request, int highestLimit);

/// `{"error":{"description":…}}`
[[nodiscard]] LoopbackResponse errorAnswer(int status, const QString &description);
/// 400, naming the parameter.
[[nodiscard]] LoopbackResponse badParameter(const QString &name);
[[nodiscard]] LoopbackResponse jsonAnswer(const QByteArray &body);
/// For a query string.
[[nodiscard]] QString percentEncoded(const QByteArray &text);

} // namespace plaudit
