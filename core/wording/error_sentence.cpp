// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/error_sentence.h"

#include "wording/subject_sentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)

public:
    static ErrorSentence ofInput(const Error &error);
    static ErrorSentence ofAnswer(const Error &error);
    static ErrorSentence ofNetwork(const Error &error);
    static ErrorSentence ofKeychain(const Error &error);
    static ErrorSentence ofWorkspace(const Error &error);
    static ErrorSentence ofTable(const Error &error);
    static ErrorSentence ofOtherFile(const QString &file, const QString &what);

private:
    static QString host(const Error &error) { return error.subject.isEmpty() ? tr("The server") : error.subject; }
    static QString place(const Error &error)
    {
        return error.subject.isEmpty() ? tr("The workspace folder") : error.subject;
    }
};

ErrorSentence Sentences::ofInput(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::UserIdMissing:
        return {tr("The user ID is missing."),
            tr("Copy it from Okendo: Settings → Integrations → API credentials. It looks like 00000000-0000-0000-0000-000000000000.")};
    case ErrorKind::KeyMissing:
        return {tr("The API key is missing."),
            tr("Copy it from Okendo: Settings → Integrations → API credentials. It has 32 characters.")};
    case ErrorKind::CredentialsSwapped:
        return {tr("User ID and API key seem to be swapped."),
            tr("The user ID is the one with four dashes, the API key the one of 32 characters. Exchange them and try again.")};
    case ErrorKind::CredentialsTooLong:
        return {tr("The user ID or API key is longer than 1,000 characters."),
            tr("Something else was pasted. Copy each value on its own from Okendo and try again.")};
    case ErrorKind::InvalidArgument:
        if (error.subject == "webhooks"_L1)
            return {tr("That is no signing secret of a webhook."),
                tr("Copy it from the webhook in Okendo's settings: it begins with whsec_. Two may be given while one replaces the other.")};
        return {
            error.subject.isEmpty() ? tr("A value can't be used.") : tr("“%1” can't be used here.").arg(error.subject),
            tr("Correct it and try again.")};
    case ErrorKind::NoProductGroups:
        return {tr("No product groups are known: nothing that Plaudit reads tells of any."),
            tr("Name the products of the group instead: plaudit … --product ID ID.")};
    case ErrorKind::InvalidBaseUrl:
        return {tr("The base URL is not an address Plaudit can use."),
            tr("Give only scheme and host, such as https://api.okendo.io, without path, user or password.")};
    case ErrorKind::InsecureUrl:
        return {tr("The address is not encrypted, so the API key would travel in the open."),
            tr("Use an https address. Plain http is taken only for this machine.")};
    default:
        Q_UNREACHABLE();
    }
}

ErrorSentence Sentences::ofAnswer(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return {tr("Okendo doesn't accept this user ID and API key."),
            tr("Copy both again from Okendo: Settings → Integrations → API credentials. If they worked before, they were regenerated there.")};
    case ErrorKind::Forbidden:
        return {tr("The key is good, but this Okendo account may not use the Merchant API."),
            tr("The Merchant API belongs to certain Okendo plans. Ask Okendo's support to enable it for your account.")};
    case ErrorKind::NotFound:
        return {tr("Okendo doesn't know what was asked for."),
            tr("Check the base URL of the connection; if you didn't change it, try again later.")};
    case ErrorKind::BadRequest:
        return {tr("Okendo refused the request as invalid."),
            tr("Update Plaudit; if it is up to date, report this with the technical detail.")};
    case ErrorKind::RateLimited:
        return {tr("Okendo asks to slow down: too many requests."),
            tr("Wait a few minutes and try again. Another program may be using the same API key.")};
    case ErrorKind::ServerFailure:
        return {tr("Okendo has a problem of its own (HTTP %1).").arg(error.httpStatus),
            tr("Try again in a few minutes. What was fetched so far is kept.")};
    case ErrorKind::UnexpectedAnswer:
        return {tr("%1 answered in an unexpected way (HTTP %2).").arg(host(error)).arg(error.httpStatus),
            tr("Check the base URL, and that no proxy or login page of your network stands in between.")};
    case ErrorKind::UnreadablePage:
        return {tr("The answer could not be read."),
            tr("Try again. If you are in a network with a login page, open a browser and log in first.")};
    case ErrorKind::RepeatedCursor:
        return {tr("Okendo's list runs in a circle: it named a page that was read before."),
            tr("What was fetched so far is kept. Try again later; if it happens again, report it.")};
    case ErrorKind::ForeignHost:
        return {tr("The answer points to another host (%1), so nothing was sent there.").arg(host(error)),
            tr("Check the base URL of the connection. Your API key was not given away.")};
    default:
        Q_UNREACHABLE();
    }
}

ErrorSentence Sentences::ofNetwork(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::HostNotFound:
        return {tr("%1 can't be found: there is no network, or the name is wrong.").arg(host(error)),
            tr("Check that this machine is online, then try again.")};
    case ErrorKind::ConnectionFailed:
        return {tr("No connection to %1.").arg(host(error)),
            tr("Check that this machine is online and that no firewall is in the way, then try again.")};
    case ErrorKind::ConnectionLost:
        return {
            tr("The connection to %1 broke off.").arg(host(error)), tr("Try again. What was fetched so far is kept.")};
    case ErrorKind::TlsFailed:
        return {tr("No secure connection to %1 could be made.").arg(host(error)),
            tr("Check this machine's date and time, and whether your network inspects encrypted traffic.")};
    case ErrorKind::ProxyFailed:
        return {tr("The network's proxy refuses the connection."),
            tr("Check the proxy settings of this machine, or ask whoever runs your network.")};
    case ErrorKind::Timeout:
        return {tr("%1 didn't answer in time.").arg(host(error)),
            tr("Try again in a few minutes. If it stays slow, check your network.")};
    default:
        Q_UNREACHABLE();
    }
}

ErrorSentence Sentences::ofKeychain(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::KeychainUnavailable:
        return {tr("This machine has no keychain that Plaudit can keep the API key in."),
            tr("Start or install one (GNOME Keyring, KWallet), or give the key for one run in PLAUDIT_API_KEY.")};
    case ErrorKind::KeychainTimeout:
        return {tr("The keychain didn't answer."), tr("It may be waiting for its password. Unlock it and try again.")};
    case ErrorKind::KeychainDenied:
        return {tr("The keychain refused access."), tr("Unlock it, allow Plaudit to use it, and try again.")};
    case ErrorKind::SecretMissing:
        if (error.subject == "webhooks"_L1)
            return {tr("No signing secret for live events is in the keychain."),
                tr("Copy it from the webhook in Okendo's settings (it begins with whsec_) and give it to Plaudit: plaudit listen --secret-stdin, or on the Connections page.")};
        return {tr("The API key of this connection is not in the keychain."),
            tr("Connect again with the key from Okendo: Settings → Integrations → API credentials.")};
    default:
        Q_UNREACHABLE();
    }
}

ErrorSentence Sentences::ofWorkspace(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NoWorkspace:
        return {tr("There is no workspace in %1.").arg(place(error)), tr("Connect a store first; that makes one.")};
    case ErrorKind::NoConnection:
        return {tr("This workspace is not connected to Okendo yet."), tr("Connect it with your user ID and API key.")};
    case ErrorKind::ConnectionExists:
        return {tr("This user ID is connected already."),
            tr("To replace its API key, rotate it: plaudit connect --rotate.")};
    case ErrorKind::AnotherStore:
        return {tr("This workspace belongs to a store with another user ID."),
            tr("Connect this one in a workspace of its own, so that their reviews don't mix: plaudit --workspace.")};
    case ErrorKind::RunInProgress:
        if (error.subject == "webhooks"_L1)
            return {tr("Another Plaudit takes the live events of this workspace already."),
                tr("End it first, or leave them to it.")};
        return {
            tr("A sync of this workspace is running already."), tr("Wait until it ends, or stop it, then try again.")};
    case ErrorKind::NetworkDrive:
        return {tr("%1 is on a network drive, where the data could be damaged.").arg(place(error)),
            tr("Choose a folder on this machine's own disk.")};
    case ErrorKind::FolderReadOnly:
        return {
            tr("Plaudit can't write to %1.").arg(place(error)), tr("Check its permissions or choose another folder.")};
    case ErrorKind::DiskFull:
        return {tr("The disk is full, so nothing more was saved; what was there is intact."),
            tr("Make room and try again: it goes on where it stopped.")};
    case ErrorKind::DatabaseNewer:
        return {tr("This workspace was made by a newer version of Plaudit."),
            tr("Update Plaudit to open it. Nothing was changed.")};
    case ErrorKind::DatabaseBusy:
        return {tr("Another program is holding the workspace's database."), tr("Close it and try again.")};
    case ErrorKind::DatabaseCorrupt:
        return {tr("The workspace's database is damaged."),
            tr("Restore the folder from a backup, or start a new workspace and sync again.")};
    case ErrorKind::DatabaseFailed:
        return {tr("The workspace's database reported an error."),
            tr("Try again; if it happens again, report it with the technical detail.")};
    case ErrorKind::FileFailed:
        return {tr("%1 could not be read or written.").arg(error.subject.isEmpty() ? tr("A file") : error.subject),
            tr("Check that it is there, the permissions, and the room on the disk.")};
    case ErrorKind::RemovalsUnsure:
        return {tr("%1 reviews are missing from Okendo's lists, more than usual. Nothing was marked removed.")
                    .arg(error.subject),
            tr("If they were really deleted, sync again and confirm the removals (plaudit sync --full "
               "--confirm-removals).")};
    case ErrorKind::PageLimit:
        return {tr("Stopped after the number of pages that was asked for."), tr("Sync again to go on from there.")};
    case ErrorKind::Cancelled:
        return {tr("Stopped."), tr("What was done is kept; start it again to finish it.")};
    default:
        Q_UNREACHABLE();
    }
}

} // namespace

/// `what` as tableFormatOf() names it.
ErrorSentence Sentences::ofOtherFile(const QString &file, const QString &what)
{
    if (what == "an Excel file"_L1)
        return {tr("%1 is an Excel file, not a CSV.").arg(file),
            tr("Open it in Excel, save it as “CSV UTF-8”, and import that file.")};
    if (what == "a ZIP archive"_L1 || what == "a gzip archive"_L1)
        return {tr("%1 is packed (a ZIP or gzip archive).").arg(file), tr("Unpack it, and import the files in it.")};
    if (what == "a PDF"_L1)
        return {tr("%1 is a PDF, not a CSV.").arg(file), tr("Export the table itself as CSV, and import that file.")};
    return {tr("%1 is neither CSV, TSV nor JSON.").arg(file),
        tr("Save it as CSV, or unpack it first, and import that file.")};
}

ErrorSentence Sentences::ofTable(const Error &error)
{
    const auto file = error.subject.isEmpty() ? tr("The file") : error.subject;
    switch (error.kind) {
    case ErrorKind::EmptyFile:
        return {tr("%1 is empty.").arg(file), tr("Export it again and check that the export has come to its end.")};
    case ErrorKind::NotATable:
        return ofOtherFile(file, error.detail);
    case ErrorKind::NoRatingColumn:
        return {tr("No column of %1 is known to hold the rating.").arg(file),
            tr("Say which column is which in a mapping file; the manual shows one.")};
    case ErrorKind::NoOrderColumn:
        return {tr("No column of %1 is known to hold an order's id or number.").arg(file),
            tr("Say which column is which: in the import window, or in a mapping file.")};
    case ErrorKind::NoEvents:
        return {tr("Nothing in %1 is a webhook event, a review or a survey response.").arg(file),
            tr("Its entries wait in quarantine, as they are. Export the webhooks as JSON or JSON Lines.")};
    default:
        Q_UNREACHABLE();
    }
}

ErrorSentence sentenceFor(const Error &error)
{
    if (auto own = sentenceOfSubject(error))
        return *std::move(own);
    switch (error.kind) {
    case ErrorKind::UserIdMissing:
    case ErrorKind::KeyMissing:
    case ErrorKind::CredentialsSwapped:
    case ErrorKind::CredentialsTooLong:
    case ErrorKind::InvalidArgument:
    case ErrorKind::NoProductGroups:
    case ErrorKind::InvalidBaseUrl:
    case ErrorKind::InsecureUrl:
        return Sentences::ofInput(error);
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::BadRequest:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFailure:
    case ErrorKind::UnexpectedAnswer:
    case ErrorKind::UnreadablePage:
    case ErrorKind::RepeatedCursor:
    case ErrorKind::ForeignHost:
        return Sentences::ofAnswer(error);
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionFailed:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TlsFailed:
    case ErrorKind::ProxyFailed:
    case ErrorKind::Timeout:
        return Sentences::ofNetwork(error);
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainTimeout:
    case ErrorKind::KeychainDenied:
    case ErrorKind::SecretMissing:
        return Sentences::ofKeychain(error);
    case ErrorKind::NoWorkspace:
    case ErrorKind::NoConnection:
    case ErrorKind::ConnectionExists:
    case ErrorKind::AnotherStore:
    case ErrorKind::RunInProgress:
    case ErrorKind::NetworkDrive:
    case ErrorKind::FolderReadOnly:
    case ErrorKind::DiskFull:
    case ErrorKind::DatabaseNewer:
    case ErrorKind::DatabaseBusy:
    case ErrorKind::DatabaseCorrupt:
    case ErrorKind::DatabaseFailed:
    case ErrorKind::FileFailed:
    case ErrorKind::RemovalsUnsure:
    case ErrorKind::PageLimit:
    case ErrorKind::Cancelled:
        return Sentences::ofWorkspace(error);
    case ErrorKind::EmptyFile:
    case ErrorKind::NotATable:
    case ErrorKind::NoRatingColumn:
    case ErrorKind::NoOrderColumn:
    case ErrorKind::NoEvents:
        return Sentences::ofTable(error);
    }
    Q_UNREACHABLE();
}

} // namespace plaudit
