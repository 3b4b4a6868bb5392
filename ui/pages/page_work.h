// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "shell/view.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace plaudit
{

class Reader;
class Snapshot;
class Workspace;

/// What a page's figures are made from.
struct PageSources
{
    std::shared_ptr<const Snapshot> snapshot;
    Reader &reader;
    Workspace &workspace;
    View view;     ///< as it was asked for
    Filter filter; ///< with what search and attributes find; where compared, no longer than there is data
    std::optional<Filter> before; ///< the period it is compared with
    std::stop_token stop;         ///< nobody wants the figures any more; an answer is then still allowed
    /// The same number: nothing was committed in between. 0: that isn't known.
    quint64 storeState = 0;
};

struct PageMade
{
    qint64 rows = 0; ///< that the figures rest on
    /// Puts them on the page; for the GUI thread, while the page lives.
    std::function<void()> show;
};

/// Makes a page's figures. Runs in a worker thread, so it holds copies of whatever choice of the page it depends on.
using PageWork = std::function<Result<PageMade>(const PageSources &)>;

} // namespace plaudit
