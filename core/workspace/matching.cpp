// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/matching.h"

#include "workspace/workspace.h"

namespace plaudit
{

Result<void> bringMatchesUpToDate(Workspace &workspace)
{
    const auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());
    return matchOrders(workspace.writer(), **reader).map([](qint64) {});
}

Result<void> setMatchRules(Workspace &workspace, const MatchRules &rules)
{
    const auto text = rules == MatchRules() ? QString() : QString::fromUtf8(rules.toJson());
    return workspace.writer().restartMatching(text).get();
}

} // namespace plaudit
