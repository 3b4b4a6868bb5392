// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/date_picker.h"

#include "shell/looks.h"
#include "shell/theme.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

static QCalendarWidget *makeCalendar(QDate day, const QString &name, QWidget *parent)
{
    auto *calendar = new QCalendarWidget(parent);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    calendar->setSelectedDate(day);
    calendar->setAccessibleName(name);
    const Theme &theme = Theme::of(parent);
    QTextCharFormat plain;
    plain.setForeground(theme.text);
    for (const auto weekday : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(weekday, plain);
    QTextCharFormat header;
    header.setForeground(theme.faintText);
    header.setBackground(theme.panel);
    calendar->setHeaderTextFormat(header);
    return calendar;
}

DatePicker::DatePicker(const DateRange &range, QDate today, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_from(makeCalendar(range.from.value_or(today.addDays(-29)), tr("First day"), parent))
    , m_to(makeCalendar(range.to.value_or(today), tr("Last day"), parent))
{
    setLook(this, u"popup"_s);
    setAccessibleName(tr("Dates"));
    auto *presets = new QVBoxLayout;
    presets->setSpacing(2);
    const auto current = presetOf(range, today);
    for (int index = 0; index <= int(lastDatePreset); ++index) {
        const auto preset = DatePreset(index);
        auto *button = new QToolButton(this);
        setLook(button, u"railItem"_s);
        button->setText(nameOf(preset));
        button->setCheckable(true);
        button->setChecked(preset == current);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, preset, today] { choose(rangeOf(preset, today)); });
        presets->addWidget(button);
    }
    presets->addStretch(1);

    auto *calendars = new QGridLayout;
    calendars->setHorizontalSpacing(16);
    calendars->addWidget(plainLabel(tr("From"), u"second"_s, this), 0, 0);
    calendars->addWidget(plainLabel(tr("To, inclusive"), u"second"_s, this), 0, 1);
    calendars->addWidget(m_from, 1, 0);
    calendars->addWidget(m_to, 1, 1);
    auto *apply = new QPushButton(tr("Apply"), this);
    setLook(apply, u"primary"_s);
    calendars->addWidget(apply, 2, 1, Qt::AlignTrailing);
    connect(apply, &QPushButton::clicked, this, [this] {
        const auto [first, last] = std::minmax({m_from->selectedDate(), m_to->selectedDate()});
        choose({first, last});
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 16, 12);
    layout->setSpacing(16);
    layout->addLayout(presets);
    layout->addLayout(calendars);
}

void DatePicker::choose(const DateRange &range)
{
    close();
    Q_EMIT rangeChosen(range);
}

} // namespace plaudit
