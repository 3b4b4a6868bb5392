// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/network_drive.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plaudit
{

bool isNetworkFileSystem(const QByteArray &type)
{
    // Names may carry a version or a helper: "nfs4", "smb3", "fuse.sshfs".
    static constexpr std::array prefixes{"nfs"_L1, "cifs"_L1, "smb"_L1, "afp"_L1, "webdav"_L1, "davfs"_L1, "sshfs"_L1,
        "rclone"_L1, "9p"_L1, "ncp"_L1, "ceph"_L1, "glusterfs"_L1, "lustre"_L1, "afs"_L1};
    auto name = QString::fromLatin1(type).toLower();
    if (name.startsWith("fuse."_L1))
        name.remove(0, 5);
    return std::any_of(
        prefixes.begin(), prefixes.end(), [&name](QLatin1String prefix) { return name.startsWith(prefix); });
}

bool isOnNetworkDrive(const QString &folder)
{
    auto existing = QFileInfo(folder).absoluteFilePath();
    while (!QFileInfo::exists(existing) && !QDir(existing).isRoot())
        existing = QFileInfo(existing).path();
    return isNetworkFileSystem(QStorageInfo(existing).fileSystemType());
}

} // namespace plaudit
