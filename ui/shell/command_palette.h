// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter_choices.h"
#include "shell/entry_model.h"
#include "shell/view.h"
#include "workspace/saved_views.h"

#include <functional>
#include <vector>

namespace plaudit
{

class ListPopup;
class WindowActions;

/// What the command palette offers and does.
struct Command
{
    Entry entry;
    std::function<void()> run;
};

/// What commands are made from.
struct CommandSources
{
    const WindowActions &actions;
    const std::vector<SavedView> &savedViews;
    const FilterChoices &choices;
    View view; ///< the one shown
    QDate today;
    std::function<void(const View &)> show;
    std::function<void(const SavedView &)> open;
};

/// Pages, saved views, actions that can be had now, dates, conditions of the filter, products.
[[nodiscard]] std::vector<Command> commandsOf(const CommandSources &sources);

/// The palette over a window: a field, and under it what matches. Runs what is chosen when it is closed.
ListPopup *openPalette(std::vector<Command> commands, QWidget &window);

} // namespace plaudit
