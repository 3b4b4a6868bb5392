// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace plaudit
{

class Reader;
class Workspace;

/// Tells whether anything was committed to a workspace, by whatever process, since it was asked last. Belongs to the
/// thread that made it.
class StoreWatch
{
public:
    explicit StoreWatch(const Workspace &workspace);
    ~StoreWatch();
    Q_DISABLE_COPY_MOVE(StoreWatch)

    /// The same number as before: nothing was committed in between. No two watches give the same one. 0 where the store
    /// can't be asked. What is read afterwards is at least as new.
    [[nodiscard]] quint64 state();

private:
    const Workspace &m_workspace;
    std::unique_ptr<Reader> m_reader;
    qint64 m_dataVersion = 0;
    quint64 m_state = 0;
};

} // namespace plaudit
