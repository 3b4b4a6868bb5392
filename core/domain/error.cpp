// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

QString toString(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::UserIdMissing:
        return u"user_id_missing"_s;
    case ErrorKind::KeyMissing:
        return u"key_missing"_s;
    case ErrorKind::CredentialsSwapped:
        return u"credentials_swapped"_s;
    case ErrorKind::CredentialsTooLong:
        return u"credentials_too_long"_s;
    case ErrorKind::NoProductGroups:
        return u"no_product_groups"_s;
    case ErrorKind::InvalidArgument:
        return u"invalid_argument"_s;
    case ErrorKind::InvalidBaseUrl:
        return u"invalid_base_url"_s;
    case ErrorKind::InsecureUrl:
        return u"insecure_url"_s;
    case ErrorKind::Unauthorized:
        return u"unauthorized"_s;
    case ErrorKind::Forbidden:
        return u"forbidden"_s;
    case ErrorKind::NotFound:
        return u"not_found"_s;
    case ErrorKind::BadRequest:
        return u"bad_request"_s;
    case ErrorKind::RateLimited:
        return u"rate_limited"_s;
    case ErrorKind::ServerFailure:
        return u"server_failure"_s;
    case ErrorKind::UnexpectedAnswer:
        return u"unexpected_answer"_s;
    case ErrorKind::UnreadablePage:
        return u"unreadable_page"_s;
    case ErrorKind::RepeatedCursor:
        return u"repeated_cursor"_s;
    case ErrorKind::ForeignHost:
        return u"foreign_host"_s;
    case ErrorKind::HostNotFound:
        return u"host_not_found"_s;
    case ErrorKind::ConnectionFailed:
        return u"connection_failed"_s;
    case ErrorKind::ConnectionLost:
        return u"connection_lost"_s;
    case ErrorKind::TlsFailed:
        return u"tls_failed"_s;
    case ErrorKind::ProxyFailed:
        return u"proxy_failed"_s;
    case ErrorKind::Timeout:
        return u"timeout"_s;
    case ErrorKind::KeychainUnavailable:
        return u"keychain_unavailable"_s;
    case ErrorKind::KeychainTimeout:
        return u"keychain_timeout"_s;
    case ErrorKind::KeychainDenied:
        return u"keychain_denied"_s;
    case ErrorKind::SecretMissing:
        return u"secret_missing"_s;
    case ErrorKind::NoWorkspace:
        return u"no_workspace"_s;
    case ErrorKind::NoConnection:
        return u"no_connection"_s;
    case ErrorKind::ConnectionExists:
        return u"connection_exists"_s;
    case ErrorKind::AnotherStore:
        return u"another_store"_s;
    case ErrorKind::RunInProgress:
        return u"run_in_progress"_s;
    case ErrorKind::NetworkDrive:
        return u"network_drive"_s;
    case ErrorKind::FolderReadOnly:
        return u"folder_read_only"_s;
    case ErrorKind::DiskFull:
        return u"disk_full"_s;
    case ErrorKind::DatabaseNewer:
        return u"database_newer"_s;
    case ErrorKind::DatabaseBusy:
        return u"database_busy"_s;
    case ErrorKind::DatabaseCorrupt:
        return u"database_corrupt"_s;
    case ErrorKind::DatabaseFailed:
        return u"database_failed"_s;
    case ErrorKind::FileFailed:
        return u"file_failed"_s;
    case ErrorKind::EmptyFile:
        return u"empty_file"_s;
    case ErrorKind::NotATable:
        return u"not_a_table"_s;
    case ErrorKind::NoRatingColumn:
        return u"no_rating_column"_s;
    case ErrorKind::NoOrderColumn:
        return u"no_order_column"_s;
    case ErrorKind::NoEvents:
        return u"no_events"_s;
    case ErrorKind::RemovalsUnsure:
        return u"removals_unsure"_s;
    case ErrorKind::PageLimit:
        return u"page_limit"_s;
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

} // namespace plaudit
