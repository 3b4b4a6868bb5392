// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QtGlobal>

#include <memory>
#include <utility>

namespace plaudit
{

/// What was read last of a store, given again while the store stays as it was then and the same is asked for. Belongs
/// to the works of one page, of which one runs at a time.
template<typename Asked, typename Read>
class KeptReading
{
public:
    /// Calls `read`, which gives a Result<Read>, where nothing fits. With `storeState` 0 (see PageSources) nothing is
    /// kept.
    template<typename Reading>
    [[nodiscard]] Result<std::shared_ptr<const Read>> get(quint64 storeState, const Asked &asked, const Reading &read)
    {
        if (storeState != 0 && m_read && m_storeState == storeState && m_asked == asked)
            return m_read;
        Result<Read> fresh = read();
        if (!fresh)
            return failure(fresh.error());
        auto kept = std::make_shared<const Read>(*std::move(fresh));
        if (storeState != 0) {
            m_storeState = storeState;
            m_asked = asked;
            m_read = kept;
        }
        return kept;
    }

private:
    quint64 m_storeState = 0;
    Asked m_asked;
    std::shared_ptr<const Read> m_read;
};

} // namespace plaudit
