// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonObject>
#include <QString>

namespace plaudit
{

class EverythingReader;
class Snapshot;
class Workspace;

/// Everything that is kept of one customer, as JSON for people: who they are, a profile of figures, their orders with
/// lines, reviews, responses with answers and events, payloads as received, your notes and tags on them, and rows that
/// couldn't be read but hold their email. Records that were deleted at the source are among them. A record that names
/// somebody else's email isn't theirs, whatever it is tied to. Times are UTC, money in units of its currency.
///
/// `who`: an email, an id of Okendo's or of the shop's file of customers, or a customerSubject() as in a view. Errors:
/// NotFound with `who` as its subject, and those of the reader.
[[nodiscard]] Result<QJsonObject> customerDocument(
    const EverythingReader &reader, const Snapshot &snapshot, const QString &who);

/// Writes it to a file, which then is whole or isn't there, and gives what it holds. Blocks; any thread. Errors: those
/// of the above and of the snapshot; FileFailed, DiskFull.
[[nodiscard]] Result<QJsonObject> writeCustomerFile(Workspace &workspace, const QString &who, const QString &path);

} // namespace plaudit
