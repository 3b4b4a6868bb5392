// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection_check.h"
#include "domain/result.h"
#include "domain/secret.h"

#include <QList>
#include <QSslCertificate>

#include <chrono>
#include <stop_token>

namespace plaudit
{

/// What a connection's one small question is asked with.
struct ConnectionProbe
{
    OkendoApi api = OkendoApi::Merchant;
    QUrl origin;
    QString userId;
    QString userName;                   ///< Storefront, where the store has one
    Secret key;                         ///< or password
    QList<QSslCertificate> authorities; ///< trusted beside the system's own
    std::chrono::milliseconds timeout{15'000};
};

/// Reads one review at most and keeps nothing of it: `/enterprise/reviews?limit=1`, of the Storefront API
/// `/v1/stores/ID/reviews?limit=1`. Blocks. Once, since a person waits for it. Errors: as Transport and errorFrom(),
/// with their cause where one is told, and by how much the clock is wrong where it is.
[[nodiscard]] Result<ConnectionCheck> probe(const ConnectionProbe &probe, const std::stop_token &stop);

} // namespace plaudit
