// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "console.h"
#include "drawing.h"
#include "inquiry.h"
#include "workspace/workspace.h"

namespace plaudit
{

namespace
{

ExitCode draw(const CommandContext &context, Result<QStringList> (*drawing)(Workspace &, const Options &))
{
    const auto workspace = Workspace::open(context.options.workspace, Workspace::IfMissing::Fail);
    if (!workspace)
        return context.console.fail(workspace.error());
    const auto filter = readyFilter(**workspace, context);
    if (!filter)
        return context.console.fail(filter.error());
    auto options = context.options;
    options.filter = *filter;
    const auto files = drawing(**workspace, options);
    if (!files)
        return context.console.fail(files.error());
    for (const auto &file : *files)
        context.console.answer(file);
    context.console.document(filesJson(*files));
    return ExitCode::Done;
}

} // namespace

ExitCode runCharts(const CommandContext &context)
{
    return draw(context, drawCharts);
}

ExitCode runPages(const CommandContext &context)
{
    return draw(context, drawPages);
}

} // namespace plaudit
