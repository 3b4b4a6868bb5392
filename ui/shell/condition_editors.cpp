// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/condition_editors.h"

#include "shell/entry_list.h"
#include "shell/looks.h"
#include "wording/filter_words.h"
#include "workspace/searching.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr int listWidth = 340, mostRows = 11;

/// A choice whose name says less than its id has that id behind it.
Entry entryOf(const FilterChoice &choice)
{
    return {.text = choice.name.isEmpty() ? choice.value : choice.name,
        .detail = choice.count ? QLocale().toString(qlonglong(*choice.count)) : QString(),
        .icon = {},
        .group = {}};
}

/// What the filter names and the store doesn't know comes first.
std::vector<FilterChoice> choicesToTick(FilterPart part, const Filter &filter, const FilterChoices &choices)
{
    std::vector<FilterChoice> known = choicesOf(part, choices);
    if (part == FilterPart::Product || part == FilterPart::Variant)
        std::stable_sort(known.begin(), known.end(), [](const FilterChoice &one, const FilterChoice &other) {
            return QString::localeAwareCompare(entryOf(one).text, entryOf(other).text) < 0;
        });
    std::vector<FilterChoice> all;
    const QStringList chosen = valuesOf(filter, part);
    for (const QString &value : chosen) {
        const bool isKnown =
            std::any_of(known.begin(), known.end(), [&](const FilterChoice &choice) { return choice.value == value; });
        if (!isKnown)
            all.push_back({value, {}, {}});
    }
    all.insert(all.end(), known.begin(), known.end());
    return all;
}

} // namespace

ConditionEditor *ConditionEditor::make(
    FilterPart part, const Filter &filter, const FilterChoices &choices, QWidget *parent)
{
    switch (part) {
    case FilterPart::Verified:
    case FilterPart::Incentivized:
    case FilterPart::Matched:
        return new YesNoEditor(part, filter, parent);
    case FilterPart::OrderValue:
        return new RangeEditor(filter, parent);
    case FilterPart::Search:
        return new SearchEditor(filter, parent);
    case FilterPart::Attribute:
        return new AttributeEditor(filter, choices, parent);
    default:
        return new TickEditor(part, filter, choices, parent);
    }
}

ConditionEditor::ConditionEditor(FilterPart part, const Filter &filter, QWidget *parent)
    : Popup(nameOf(part), parent)
    , m_part(part)
    , m_filter(filter)
    , m_help(plainLabel({}, u"faint"_s, this))
{
    setFixedWidth(listWidth);
    m_help->setWordWrap(true);
    content()->addWidget(plainLabel(nameOf(part), u"second"_s, this));
}

void ConditionEditor::addHelp(const QString &help)
{
    m_help->setText(help);
    content()->addWidget(m_help);
}

void ConditionEditor::showProblem(const QString &sentence)
{
    m_help->setText(sentence);
    setLook(m_help, u"problem"_s);
    adjustSize();
}

bool ConditionEditor::takeValues(const QStringList &values)
{
    const auto changed = withValues(m_filter, m_part, values);
    if (!changed) {
        showProblem(tr("“%1” can't be used here.").arg(changed.error().subject));
        return false;
    }
    if (*changed != m_filter)
        Q_EMIT filterChosen(*changed);
    return true;
}

TickEditor::TickEditor(FilterPart part, const Filter &filter, const FilterChoices &choices, QWidget *parent)
    : ConditionEditor(part, filter, parent)
    , m_list(new EntryList(
          EntryModel::Match::Plain, EntryModel::Ticks::Many, nameOf(part), tr("Type to narrow the list"), this))
{
    const std::vector<FilterChoice> all = choicesToTick(part, filter, choices);
    const QStringList chosen = valuesOf(filter, part);
    std::vector<Entry> entries;
    QSet<int> ticked;
    for (const FilterChoice &choice : all) {
        if (chosen.contains(choice.value))
            ticked.insert(int(entries.size()));
        entries.push_back(entryOf(choice));
        m_values += choice.value;
    }
    constexpr std::size_t few = 7;
    m_list->setSearchable(entries.size() > few);
    m_list->setEntries(std::move(entries), ticked);
    m_list->setMostRows(mostRows);
    content()->addWidget(m_list);
    addHelp(
        m_values.isEmpty() ? tr("The data names none.") : tr("Blank ticks, Enter applies, Esc leaves it as it was"));
    m_list->setFocus();
}

bool TickEditor::take()
{
    QStringList values;
    for (qsizetype index = 0; index < m_values.size(); ++index) {
        if (m_list->ticked().contains(int(index)))
            values += m_values[index];
    }
    // The same ones in another order are no change.
    const QStringList before = valuesOf(filter(), partOf());
    if (QSet<QString>(before.begin(), before.end()) == QSet<QString>(values.begin(), values.end()))
        return true;
    return takeValues(values);
}

YesNoEditor::YesNoEditor(FilterPart part, const Filter &filter, QWidget *parent)
    : ConditionEditor(part, filter, parent)
{
    auto *list = new EntryList(EntryModel::Match::Plain, EntryModel::Ticks::None, nameOf(part), {}, this);
    const auto choices = choicesOf(part, {});
    const QStringList chosen = valuesOf(filter, part);
    std::vector<Entry> entries{{.text = tr("Any"), .detail = {}, .icon = {}, .group = {}}};
    int current = 0;
    for (const FilterChoice &choice : choices) {
        if (chosen.contains(choice.value))
            current = int(entries.size());
        entries.push_back(entryOf(choice));
    }
    entries[std::size_t(current)].detail = u"✓"_s;
    list->setSearchable(false);
    list->setEntries(std::move(entries));
    list->setCurrent(current);
    list->setMostRows(mostRows);
    content()->addWidget(list);
    list->setFocus();
    connect(list, &EntryList::chosen, this, [this, choices](int entry) {
        cancel();
        static_cast<void>(takeValues(entry == 0 ? QStringList() : QStringList{choices[std::size_t(entry) - 1].value}));
    });
}

} // namespace plaudit
