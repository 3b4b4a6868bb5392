// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/command_palette.h"

#include "shell/comparison_words.h"
#include "shell/entry_list.h"
#include "shell/list_popup.h"
#include "shell/window_actions.h"
#include "wording/date_presets.h"
#include "wording/filter_words.h"

#include <QAction>
#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandPalette)

public:
    static QString name() { return tr("Commands"); }
    static QString hint() { return tr("Go to a page, filter, find a product, do something…"); }
    static QString savedView() { return tr("Saved view"); }
    static QString page() { return tr("Page"); }
    static QString product() { return tr("Product"); }
    //: a condition and its value, as in “Rating: 1 ★”
    static QString condition(const QString &name, const QString &value) { return tr("%1: %2").arg(name, value); }
    static QString compare(const QString &with) { return tr("Compare with: %1").arg(with); }
};

/// Collects commands.
class Commands
{
public:
    explicit Commands(const CommandSources &sources)
        : m_sources(sources)
    {}

    std::vector<Command> make()
    {
        addPages();
        addSavedViews();
        addActions();
        addDates();
        addConditions();
        addProducts();
        return std::move(m_commands);
    }

private:
    void add(const Entry &entry, std::function<void()> run) { m_commands.push_back({entry, std::move(run)}); }

    /// Shows the present view with a change.
    void addView(const Entry &entry, const std::function<void(View &)> &change)
    {
        View view = m_sources.view;
        change(view);
        add(entry, [show = m_sources.show, view] { show(view); });
    }

    void addPages()
    {
        for (const PageId id : allPages) {
            const QAction *action = m_sources.actions.page(id);
            addView({.text = nameOf(id),
                        .detail = action->shortcut().toString(QKeySequence::NativeText),
                        .icon = keyOf(id),
                        .group = Words::page()},
                [id](View &view) {
                    view.page = id;
                    view.subject.clear();
                });
        }
    }

    void addSavedViews()
    {
        for (const SavedView &saved : m_sources.savedViews)
            add({.text = saved.name, .detail = Words::savedView(), .icon = u"bookmark"_s, .group = Words::savedView()},
                [open = m_sources.open, saved] { open(saved); });
    }

    void addActions()
    {
        for (const ActionGroup &group : m_sources.actions.groups()) {
            for (QAction *action : group.actions) {
                if (!action->isEnabled() || !action->isVisible() || m_sources.actions.isPage(action))
                    continue;
                add({.text = plainText(*action),
                        .detail = shortcutText(*action),
                        .icon = u"action"_s,
                        .group = group.name},
                    [action] { action->trigger(); });
            }
        }
    }

    void addDates()
    {
        for (int index = 0; index <= int(lastDatePreset); ++index) {
            const DateRange range = rangeOf(DatePreset(index), m_sources.today);
            addView({.text = Words::condition(nameOf(FilterPart::Dates), nameOf(DatePreset(index))),
                        .detail = range.from ? writtenRange(range) : QString(),
                        .icon = u"calendar"_s,
                        .group = {}},
                [&range](View &view) {
                    view.filter.from = range.from;
                    view.filter.to = range.to;
                });
        }
        for (const auto comparison : {Comparison::Previous, Comparison::Year, Comparison::None})
            addView({.text = Words::compare(menuWords(comparison)), .detail = {}, .icon = u"compare"_s, .group = {}},
                [comparison](View &view) { view.comparison = comparison; });
    }

    void addConditions()
    {
        for (int index = int(FilterPart::Product); index <= int(lastFilterPart); ++index) {
            const auto part = FilterPart(index);
            // Products have a page of their own, and a variant's id says nothing to anybody.
            if (part == FilterPart::Product || part == FilterPart::Variant)
                continue;
            for (const FilterChoice &choice : choicesOf(part, m_sources.choices)) {
                const auto filter = withValues(m_sources.view.filter, part, {choice.value});
                const QString value = choice.name.isEmpty() ? choice.value : choice.name;
                if (filter)
                    addView(
                        {.text = Words::condition(nameOf(part), value), .detail = {}, .icon = u"filter"_s, .group = {}},
                        [&filter](View &view) { view.filter = *filter; });
            }
        }
    }

    void addProducts()
    {
        for (const FilterChoice &product : m_sources.choices.products)
            addView({.text = product.name.isEmpty() ? product.value : product.name,
                        .detail = Words::product(),
                        .icon = u"product"_s,
                        .group = Words::product()},
                [&product](View &view) {
                    view.page = PageId::Products;
                    view.subject = product.value;
                });
    }

    const CommandSources &m_sources;
    std::vector<Command> m_commands;
};

} // namespace

std::vector<Command> commandsOf(const CommandSources &sources)
{
    return Commands(sources).make();
}

ListPopup *openPalette(std::vector<Command> made, QWidget &window)
{
    constexpr int width = 620, fromTop = 72, least = 20;
    std::vector<Entry> entries;
    entries.reserve(made.size());
    for (const Command &command : made)
        entries.push_back(command.entry);
    const auto commands = std::make_shared<const std::vector<Command>>(std::move(made));
    auto *popup = new ListPopup({.name = Words::name(), .hint = Words::hint(), .entries = std::move(entries)},
        std::min(width, window.width() - 2 * least), &window);
    QObject::connect(
        popup, &ListPopup::chosen, &window,
        [commands](int entry) {
            const auto run = (*commands)[std::size_t(entry)].run;
            run();
        },
        Qt::QueuedConnection);
    popup->adjustSize();
    popup->move(window.mapToGlobal(QPoint((window.width() - popup->width()) / 2, fromTop)));
    popup->show();
    return popup;
}

} // namespace plaudit
