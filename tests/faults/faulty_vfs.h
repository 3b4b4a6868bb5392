// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace plaudit
{

class FaultyDisk;

/// The file system that SQLite uses in this process while this lives: the usual one, but for what the disk has to say
/// to each call.
class FaultyVfs
{
public:
    /// The disk must outlive it.
    explicit FaultyVfs(FaultyDisk &disk);
    ~FaultyVfs();
    Q_DISABLE_COPY_MOVE(FaultyVfs)

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace plaudit
