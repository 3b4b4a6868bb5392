// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QMap>

#include <optional>

namespace plaudit
{

/// Why a connection to Okendo doesn't work: finer than ErrorKind, since each has its own way out. Closed: `wording` has
/// sentence and advice for each, docs/connecting.md has a row, and tests walk them all.
enum class Cause {
    // What was entered
    UserIdMissing,
    KeyMissing,
    NameOrPasswordMissing, ///< of a Storefront connection
    ValuesSwapped,
    ValueTooLong,
    StrayCharacters, ///< inside a value; around it they are taken away
    NameUnusable,
    AddressUnusable,
    AddressUnencrypted,
    CertificateFileUnusable,
    // What Okendo answered
    CredentialsRefused,
    CredentialsRegenerated, ///< refused though they worked before
    FeatureMissing,
    RequestRefused,
    TooManyRequests,
    ServerFailure,
    // What somebody else answered
    WrongAddress,
    RefusedOnTheWay, ///< 403 with a web page
    LoginPage,
    EmptyAnswer,
    NotReviews,
    OtherAnswer,
    RedirectElsewhere,
    // The way there
    HostUnknown,
    NotReachable,
    ConnectionBroken,
    NoAnswerInTime,
    ProxyUnreachable,
    ProxyLogin,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateSelfSigned,
    CertificateIssuerUnknown,
    CertificateOfAnotherName,
    NoSecureConnection,
    ClockWrong, ///< the answer's Date is far from this machine's
    // The keychain
    KeychainAbsent,
    KeychainLocked,
    KeychainDenied,
    KeychainStuck,
    KeyNotKept,
};

/// The last enumerator, for walking all causes.
inline constexpr Cause lastCause = Cause::KeyNotKept;

/// "certificate_expired". Stable.
[[nodiscard]] QString toString(Cause cause);

/// A cause with what is known of it. Names of facts: `issued_to`, `issued_by`, `from`, `until`, `now` of certificates
/// (dates as ISO), `worked` (ISO date of the last time it did), `clock` (seconds this machine is ahead of the server).
struct FailureCause
{
    Cause cause = Cause::OtherAnswer;
    QMap<QString, QString> facts;

    [[nodiscard]] friend bool operator==(const FailureCause &, const FailureCause &) = default;
};

/// The error with its cause written at the front of its detail, so that it is stored and logged with it:
/// "certificate_expired (issued_to=shop.example; until=2024-01-01): …". Facts are cut and cleaned: they come from
/// outside. Replaces a cause told earlier; its facts stay.
[[nodiscard]] Error withCause(Error error, const FailureCause &cause);

/// What withCause() wrote, else what kind and status tell; nothing for errors that aren't about a connection.
[[nodiscard]] std::optional<FailureCause> causeOf(const Error &error);

} // namespace plaudit
