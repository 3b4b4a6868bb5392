// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer_event.h"

#include <QString>

#include <optional>

namespace plaudit
{

/// Records that tell who a customer is: row numbers in their tables, 0 without.
struct CustomerWitness
{
    qint64 key = 0; ///< customerKey() of the customer
    qint64 review = 0, response = 0, order = 0;
};

/// How a customer is called; either may be empty.
struct CustomerFace
{
    QString name, email;
};

/// A customer as a search found them.
struct CustomerHit
{
    qint64 key = 0; ///< customerKey() of the email
    QString name, email;
};

/// An event of a customer as it was kept.
struct KeptCustomerEvent
{
    CustomerEvent event;
    QString topic;                     ///< of the webhook that told of it last: "create", "update"; may be empty
    std::optional<qint64> deliveredMs; ///< of that webhook, UTC

    [[nodiscard]] friend bool operator==(const KeptCustomerEvent &, const KeptCustomerEvent &) = default;
};

} // namespace plaudit
