// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/filter_bar.h"

#include "shell/chip.h"
#include "shell/chip_row.h"
#include "shell/comparison_words.h"
#include "shell/condition_editors.h"
#include "shell/date_picker.h"
#include "shell/icons.h"
#include "shell/list_popup.h"
#include "shell/looks.h"
#include "shell/theme.h"
#include "wording/date_presets.h"
#include "wording/filter_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// Where they stand in the row; conditions follow by their own number.
constexpr int beforeAll = -2, afterDates = -1;

constexpr Comparison comparisons[] = {Comparison::Previous, Comparison::Year, Comparison::None};

QString iconOf(FilterPart part)
{
    switch (part) {
    case FilterPart::Dates:
        return u"calendar"_s;
    case FilterPart::Product:
        return u"product"_s;
    case FilterPart::Search:
        return u"search"_s;
    default:
        return {};
    }
}

ChipRow::Need needOf(FilterPart part)
{
    return part == FilterPart::Dates ? ChipRow::Need::Always : ChipRow::Need::IfRoom;
}

} // namespace

FilterBar::FilterBar(std::function<QDate()> today, QWidget *parent)
    : QWidget(parent)
    , m_today(std::move(today))
    , m_layout(new QHBoxLayout(this))
    , m_row(new ChipRow(this))
    , m_comparison(new Chip(u"compare"_s, m_row))
    , m_add(new QToolButton(m_row))
    , m_clear(new QPushButton(tr("Clear"), m_row))
{
    setAttribute(Qt::WA_StyledBackground);
    setLook(this, u"bar"_s);
    setMinimumHeight(56);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Filter"));
    setLook(m_clear, u"quiet"_s);
    m_clear->setToolTip(tr("Clear the whole filter"));
    m_add->setToolTip(tr("Add a condition to the filter"));
    m_add->setAccessibleName(tr("Add filter"));
    m_add->setText(besideIcon(tr("Add filter")));
    m_layout->setContentsMargins(16, 6, 16, 6);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_row, 1, Qt::AlignVCenter);
    m_row->addChip(m_comparison, ChipRow::Need::Always, afterDates);
    m_row->addLast(m_add);
    m_row->addLast(m_clear);
    connect(m_comparison, &Chip::opened, this, &FilterBar::editComparison);
    connect(m_row->overflow(), &Chip::opened, this, &FilterBar::showHidden);
    connect(m_add, &QToolButton::clicked, this, &FilterBar::openAdding);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    show(View{});
}

Chip &FilterBar::chipOf(FilterPart part)
{
    if (const auto found = m_chips.find(part); found != m_chips.end())
        return *found->second;
    auto *chip = new Chip(iconOf(part), m_row);
    m_chips.emplace(part, chip);
    m_row->addChip(chip, needOf(part), part == FilterPart::Dates ? beforeAll : int(part));
    connect(chip, &Chip::opened, this, [this, part] { edit(part); });
    connect(chip, &Chip::removed, this, [this, part] {
        askFor(without(m_view.filter, part));
        chipOf(FilterPart::Dates).setFocus();
    });
    return *chip;
}

void FilterBar::show(const View &view)
{
    m_view = view;
    const Filter &filter = view.filter;
    for (int index = int(FilterPart::Product); index <= int(lastFilterPart); ++index) {
        const auto part = FilterPart(index);
        const QString words = wordsOf(part, filter, m_choices);
        const bool isShown = m_hasConditions && !words.isEmpty();
        if (isShown)
            chipOf(part).setState(words, nameOf(part) + u": "_s + words, true);
        if (const auto chip = m_chips.find(part); chip != m_chips.end())
            m_row->setWanted(chip->second, isShown);
    }
    if (m_hasConditions && !filter.search.isEmpty())
        chipOf(FilterPart::Search).setProblem(searchProblem(filter.search));
    showDates();
    showComparison();
    m_add->setVisible(m_hasConditions);
    m_clear->setVisible(m_hasConditions && !filter.isEmpty());
    m_row->arrange();
}

void FilterBar::showDates()
{
    const DateRange range{m_view.filter.from, m_view.filter.to};
    const auto preset = presetOf(range, m_today());
    Chip &dates = chipOf(FilterPart::Dates);
    dates.setState(preset ? nameOf(*preset) : writtenRange(range), tr("Dates: %1").arg(writtenRange(range)),
        range.from || range.to);
    m_row->setWanted(&dates, m_hasConditions);
}

void FilterBar::showComparison()
{
    const auto compared = comparedRange(m_view.filter, m_view.comparison, m_choices.lastKnownDay);
    m_comparison->setState(
        chipWords(m_view.comparison, compared), comparisonSentence(m_view.filter, m_view.comparison, compared), false);
    m_row->setWanted(m_comparison, m_hasConditions);
}

void FilterBar::setChoices(FilterChoices choices)
{
    m_choices = std::move(choices);
    show(m_view);
}

void FilterBar::setConditionsVisible(bool areVisible)
{
    m_hasConditions = areVisible;
    show(m_view);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    m_row->arrange();
    QWidget::resizeEvent(event);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_add->setIcon(lineIcon(u"add"_s, Theme::of(this).secondText));
}

void FilterBar::addLeading(QWidget *widget)
{
    m_layout->insertWidget(m_leading++, widget);
}

void FilterBar::addTrailing(QWidget *widget)
{
    m_layout->addWidget(widget);
}

const QWidget &FilterBar::anchorOf(FilterPart part) const
{
    const auto chip = m_chips.find(part);
    if (chip != m_chips.end() && !chip->second->isHidden())
        return *chip->second;
    return isSet(m_view.filter, part) && !m_row->overflow()->isHidden()
               ? static_cast<const QWidget &>(*m_row->overflow())
               : *m_add;
}

void FilterBar::edit(FilterPart part)
{
    if (!m_hasConditions)
        return;
    if (part == FilterPart::Dates) {
        openDates();
        return;
    }
    auto *editor = ConditionEditor::make(part, m_view.filter, m_choices, this);
    connect(editor, &ConditionEditor::filterChosen, this, &FilterBar::askFor);
    editor->openBelow(anchorOf(part));
}

void FilterBar::editComparison()
{
    if (!m_hasConditions)
        return;
    std::vector<Entry> entries;
    for (const Comparison comparison : comparisons) {
        const auto compared = comparedRange(m_view.filter, comparison, m_choices.lastKnownDay);
        entries.push_back({.text = menuWords(comparison),
            .detail = compared ? writtenRange(*compared) : QString(),
            .icon = comparison == m_view.comparison ? u"tick"_s : u"blank"_s,
            .group = {}});
    }
    const auto current = std::find(std::begin(comparisons), std::end(comparisons), m_view.comparison);
    constexpr int width = 360;
    auto *popup = new ListPopup({.name = tr("Compare with"),
                                    .hint = {},
                                    .entries = std::move(entries),
                                    .current = int(current - std::begin(comparisons))},
        width, this);
    connect(popup, &ListPopup::chosen, this,
        [this](int entry) { ask([entry](View &view) { view.comparison = comparisons[entry]; }); });
    popup->openBelow(*m_comparison);
}

void FilterBar::openAdding()
{
    if (!m_hasConditions)
        return;
    std::vector<Entry> entries;
    for (int index = int(FilterPart::Product); index <= int(lastFilterPart); ++index) {
        const auto part = FilterPart(index);
        entries.push_back(
            {.text = nameOf(part), .detail = wordsOf(part, m_view.filter, m_choices), .icon = {}, .group = {}});
    }
    constexpr int width = 320;
    auto *popup = new ListPopup(
        {.name = tr("Add filter"), .hint = tr("Which condition?"), .entries = std::move(entries)}, width, this);
    connect(popup, &ListPopup::chosen, this, [this](int entry) { edit(FilterPart(entry + int(FilterPart::Product))); });
    popup->openBelow(*m_add);
}

void FilterBar::clear()
{
    askFor({});
}

void FilterBar::showHidden()
{
    class Hidden : public Popup
    {
    public:
        using Popup::cancel;
        using Popup::content;
        using Popup::Popup;
    };
    auto *popup = new Hidden(tr("More conditions"), this);
    for (const auto &[part, chip] : m_chips) {
        const auto &hidden = m_row->hidden();
        if (std::find(hidden.begin(), hidden.end(), chip) == hidden.end())
            continue;
        auto *copy = new Chip(iconOf(part), popup);
        copy->setState(wordsOf(part, m_view.filter, m_choices), chip->whole(), true);
        copy->setWidestText(300);
        if (part == FilterPart::Search)
            copy->setProblem(searchProblem(m_view.filter.search));
        popup->content()->addWidget(copy, 0, Qt::AlignLeading);
        connect(copy, &Chip::opened, this, [this, popup, part = part] {
            popup->cancel();
            edit(part);
        });
        connect(copy, &Chip::removed, this, [this, popup, part = part] {
            popup->cancel();
            askFor(without(m_view.filter, part));
        });
    }
    popup->openBelow(*m_row->overflow());
}

void FilterBar::openDates()
{
    auto *picker = new DatePicker({m_view.filter.from, m_view.filter.to}, m_today(), this);
    connect(picker, &DatePicker::rangeChosen, this, [this](const DateRange &range) {
        ask([&range](View &view) {
            view.filter.from = range.from;
            view.filter.to = range.to;
        });
    });
    picker->openBelow(chipOf(FilterPart::Dates));
}

void FilterBar::askFor(const Filter &filter)
{
    ask([&filter](View &view) { view.filter = filter; });
}

void FilterBar::ask(const std::function<void(View &)> &change)
{
    View view = m_view;
    change(view);
    if (view != m_view)
        Q_EMIT viewRequested(view);
}

} // namespace plaudit
