// SPDX-License-Identifier: GPL-3.0-or-later
#include "inquiry.h"

#include "analytics/last_known_day.h"
#include "analytics/snapshot.h"
#include "commands.h"
#include "console.h"
#include "wording/numbers.h"
#include "workspace/searching.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Inquiry)

public:
    static QString indexing(const SearchProgress &progress)
    {
        const QLocale locale;
        return tr("Reading texts for the search: %1 of %2")
            .arg(writtenCount(progress.done, locale), writtenCount(progress.total, locale));
    }
};

} // namespace

Result<Filter> readyFilter(Workspace &workspace, const CommandContext &context)
{
    const auto &groups = context.options.productGroups;
    if (!groups.isEmpty())
        return failure(ErrorKind::NoProductGroups, u"--group was given"_s, groups.join(u' '));
    auto filter = withFoundRecords(
        workspace, context.options.filter,
        [&](const SearchProgress &progress) { context.console.progress(Words::indexing(progress)); }, context.stop);
    context.console.endProgress();
    return filter;
}

Result<Inquiry> inquire(Workspace &workspace, const CommandContext &context)
{
    auto filter = readyFilter(workspace, context);
    if (!filter)
        return failure(filter.error());
    auto snapshot = workspace.snapshot();
    if (!snapshot)
        return failure(snapshot.error());
    Inquiry inquiry{.snapshot = *std::move(snapshot),
        .now = *std::move(filter),
        .before = {},
        .comparison = context.options.comparison,
        .bucket = context.options.bucket};
    const auto compared = comparedFilters(inquiry.now, inquiry.comparison, lastKnownDay(*inquiry.snapshot));
    if (compared) {
        inquiry.now = compared->now;
        inquiry.before = compared->before;
    }
    return inquiry;
}

} // namespace plaudit
