// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace plaudit
{

/// Whether a file system of this name (as the system mounts it: "nfs4", "fuse.sshfs") lives on another machine.
/// SQLite's WAL needs memory shared by all programs that have the file open, which no such file system gives.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);

/// Of the drive that holds `folder`, or would.
[[nodiscard]] bool isOnNetworkDrive(const QString &folder);

} // namespace plaudit
