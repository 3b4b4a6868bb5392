// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/error_sentence.h"

#include "wording/diagnosis.h"
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
    static ErrorSentence ofWorkspace(const Error &error);
    static ErrorSentence ofTable(const Error &error);
    static ErrorSentence ofOtherFile(const QString &file, const QString &what);

private:
    static QString place(const Error &error)
    {
        return error.subject.isEmpty() ? tr("The workspace folder") : error.subject;
    }
};

ErrorSentence Sentences::ofInput(const Error &error)
{
    switch (error.kind) {
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
    default:
        Q_UNREACHABLE();
    }
}

ErrorSentence Sentences::ofAnswer(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::UnreadablePage:
        return {tr("The answer could not be read."),
            tr("Try again. If you are in a network with a login page, open a browser and log in first.")};
    case ErrorKind::RepeatedCursor:
        return {tr("Okendo's list runs in a circle: it named a page that was read before."),
            tr("What was fetched so far is kept. Try again later; if it happens again, report it.")};
    case ErrorKind::SecretMissing:
        return {tr("No signing secret for live events is in the keychain."),
            tr("Copy it from the webhook in Okendo's settings (it begins with whsec_) and give it to Plaudit: plaudit listen --secret-stdin, or on the Connections page.")};
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
    if (auto diagnosis = diagnosisOf(error))
        return *std::move(diagnosis);
    switch (error.kind) {
    case ErrorKind::InvalidArgument:
    case ErrorKind::NoProductGroups:
        return Sentences::ofInput(error);
    case ErrorKind::UnreadablePage:
    case ErrorKind::RepeatedCursor:
    case ErrorKind::SecretMissing:
        return Sentences::ofAnswer(error);
    case ErrorKind::UserIdMissing:
    case ErrorKind::KeyMissing:
    case ErrorKind::CredentialsSwapped:
    case ErrorKind::CredentialsTooLong:
    case ErrorKind::InvalidBaseUrl:
    case ErrorKind::InsecureUrl:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::BadRequest:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFailure:
    case ErrorKind::UnexpectedAnswer:
    case ErrorKind::ForeignHost:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionFailed:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TlsFailed:
    case ErrorKind::ProxyFailed:
    case ErrorKind::Timeout:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::KeychainTimeout:
    case ErrorKind::KeychainDenied:
        break; // each has a cause
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
