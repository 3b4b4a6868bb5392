// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace plaudit
{

/// What can go wrong in the world. Closed: `wording` has a sentence and an advice for each, and a test walks them all.
enum class ErrorKind {
    // What the user gave
    UserIdMissing,
    KeyMissing,
    CredentialsSwapped,
    CredentialsTooLong,
    InvalidArgument,
    NoProductGroups, ///< one was asked for, and nothing tells of any
    InvalidBaseUrl,
    InsecureUrl, ///< http to a host that is not this machine
    // What Okendo answered
    Unauthorized,
    Forbidden,
    NotFound,
    BadRequest,
    RateLimited,
    ServerFailure,
    UnexpectedAnswer,
    UnreadablePage,
    RepeatedCursor,
    ForeignHost, ///< a next page or a redirect points to another host; it got no credential
    // The way there
    HostNotFound,
    ConnectionFailed,
    ConnectionLost,
    TlsFailed,
    ProxyFailed,
    Timeout,
    // The keychain
    KeychainUnavailable,
    KeychainTimeout,
    KeychainDenied,
    SecretMissing,
    // The workspace
    NoWorkspace,
    NoConnection,
    ConnectionExists,
    AnotherStore, ///< the workspace belongs to another user id
    RunInProgress,
    NetworkDrive,
    FolderReadOnly,
    DiskFull,
    DatabaseNewer,
    DatabaseBusy,
    DatabaseCorrupt,
    DatabaseFailed,
    FileFailed,
    // A file to be imported
    EmptyFile,
    NotATable,
    NoRatingColumn,
    NoOrderColumn, ///< neither an order's id nor its name can be found
    NoEvents,      ///< nothing in it looks like an event or a record
    // Neither
    RemovalsUnsure, ///< more reviews are gone at once than is plausible
    PageLimit,      ///< the run ended at the number of pages it was given
    Cancelled,
};

/// The last enumerator, for walking all kinds.
inline constexpr ErrorKind lastErrorKind = ErrorKind::Cancelled;

/// `kind` as the command line's JSON spells it: "unauthorized", "database_newer". Stable.
[[nodiscard]] QString toString(ErrorKind kind);

/// A failure as a value. `detail` is English, for the log and for support, and never holds a secret or customer text.
struct Error
{
    ErrorKind kind = ErrorKind::DatabaseFailed;
    QString detail;
    int httpStatus = 0;                             ///< 0 where no answer came
    std::optional<std::chrono::seconds> retryAfter; ///< what the server asked for
    QString subject;                                ///< what it was about: a host, a folder, an option; may be empty

    [[nodiscard]] friend bool operator==(const Error &, const Error &) = default;
};

} // namespace plaudit
