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
    bool hasInnerSpace = false;      ///< in either; tried all the same
};

/// For a Storefront connection, which needs the user ID alone. Some stores have a user name and a password besides.
struct StorefrontCredentials
{
    QString userId;
    QString userName; ///< empty: none is needed
    Secret password;
    bool isUserIdUnusual = false; ///< not a UUID; tried all the same
};

/// Looks at both values before any request is made. Errors: UserIdMissing, KeyMissing, CredentialsSwapped (the key is a
/// UUID and the user id isn't), CredentialsTooLong (over 1,000 characters), InvalidArgument with the cause
/// StrayCharacters (line breaks, control or invisible characters inside). Never repeats a value in its detail.
[[nodiscard]] Result<MerchantCredentials> merchantCredentialsFrom(const QString &userId, const Secret &key);

/// As merchantCredentialsFrom(). A 32-character key in the place of the user id is CredentialsSwapped too; a user name
/// without a password, or the other way round, is KeyMissing with the cause NameOrPasswordMissing.
[[nodiscard]] Result<StorefrontCredentials> storefrontCredentialsFrom(
    const QString &userId, const QString &userName, const Secret &password);

/// Without white space and invisible marks around it, as they come along from a web page.
[[nodiscard]] QString withoutPadding(const QString &text);
/// What the two values of a connection look like, whatever field they stand in.
[[nodiscard]] bool looksLikeUserId(const QString &text);
[[nodiscard]] bool looksLikeKey(const QString &text);

} // namespace plaudit
