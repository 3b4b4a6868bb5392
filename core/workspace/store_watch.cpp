// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/store_watch.h"

#include "cache/reader.h"
#include "workspace/workspace.h"

#include <atomic>

namespace plaudit
{

static quint64 newState()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

StoreWatch::StoreWatch(const Workspace &workspace)
    : m_workspace(workspace)
{}

StoreWatch::~StoreWatch() = default;

quint64 StoreWatch::state()
{
    if (!m_reader) {
        auto reader = m_workspace.openReader();
        if (!reader)
            return 0;
        m_reader = *std::move(reader);
    }
    const auto version = m_reader->dataVersion();
    if (!version) {
        m_reader.reset();
        m_state = 0;
        return 0;
    }
    if (m_state == 0 || *version != m_dataVersion)
        m_state = newState();
    m_dataVersion = *version;
    return m_state;
}

} // namespace plaudit
