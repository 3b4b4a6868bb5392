// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/secret.h"

#include <QString>

namespace plaudit
{

/// What a person typed or pasted for a Merchant connection, after trimming.
struct MerchantCredentials
{
    QString userId;
    Secret key;
    bool isKeyLengthUnusual = false; ///< Okendo documents 32 characters; others exist, so it is tried all the same
    bool isUserIdUnusual = false;    ///< not a UUID; tried all the same
};

/// Looks at both values before any request is made. Errors: UserIdMissing, KeyMissing, CredentialsSwapped (the key is a
/// UUID and the user id isn't), CredentialsTooLong (over 1,000 characters), InvalidArgument (line breaks or control
/// characters inside). Never repeats a value in its detail.
[[nodiscard]] Result<MerchantCredentials> merchantCredentialsFrom(const QString &userId, const Secret &key);

} // namespace plaudit
