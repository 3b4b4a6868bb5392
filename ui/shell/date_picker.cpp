// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/date_picker.h"

#include "analytics/store_conventions.h"
#include "shell/icons.h"
#include "shell/looks.h"
#include "shell/theme.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// Days of other months are faint, the chosen day has a round ground.
class Calendar : public QCalendarWidget
{
public:
    using QCalendarWidget::QCalendarWidget;

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate day) const override
    {
        const Theme &theme = Theme::of(this);
        const bool isChosen = day == selectedDate();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(rect, theme.panel);
        if (isChosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.accent);
            painter->drawRoundedRect(rect.adjusted(3, 3, -3, -3), 6, 6);
        }
        const bool isOtherMonth = day.month() != monthShown();
        painter->setFont(themeFont(isOtherMonth ? 11 : 13, isChosen ? QFont::DemiBold : QFont::Normal));
        painter->setPen(isChosen ? theme.onAccent : isOtherMonth ? theme.faintText : theme.text);
        painter->drawText(rect, Qt::AlignCenter, QLocale().toString(day.day()));
        painter->restore();
    }
};

QCalendarWidget *makeCalendar(QDate day, const QString &name, QWidget *parent)
{
    auto *calendar = new Calendar(parent);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(storeConventions().firstDayOfWeek);
    calendar->setSelectedDate(day);
    calendar->setAccessibleName(name);
    const Theme &theme = Theme::of(parent);
    for (const auto weekday : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(weekday, {});
    QTextCharFormat header;
    header.setForeground(theme.faintText);
    header.setBackground(theme.panel);
    calendar->setHeaderTextFormat(header);
    // The names Qt gives the two arrows; without them its own pictures stay.
    const bool isRightToLeft = parent->isRightToLeft();
    if (auto *earlier = calendar->findChild<QToolButton *>(u"qt_calendar_prevmonth"_s))
        earlier->setIcon(lineIcon(isRightToLeft ? u"later"_s : u"earlier"_s, theme.secondText));
    if (auto *later = calendar->findChild<QToolButton *>(u"qt_calendar_nextmonth"_s))
        later->setIcon(lineIcon(isRightToLeft ? u"earlier"_s : u"later"_s, theme.secondText));
    return calendar;
}

} // namespace

DatePicker::DatePicker(const DateRange &range, QDate today, QWidget *parent)
    : Popup(tr("Dates"), parent)
    , m_from(makeCalendar(range.from.value_or(today.addDays(-29)), tr("First day"), parent))
    , m_to(makeCalendar(range.to.value_or(today), tr("Last day"), parent))
{
    auto *presets = new QVBoxLayout;
    presets->setSpacing(2);
    const auto current = presetOf(range, today);
    for (int index = 0; index <= int(lastDatePreset); ++index) {
        const auto preset = DatePreset(index);
        auto *button = new QPushButton(nameOf(preset), this);
        setLook(button, u"railItem"_s);
        button->setCheckable(true);
        button->setChecked(preset == current);
        if (preset == current.value_or(DatePreset::AllTime))
            button->setFocus();
        connect(button, &QPushButton::clicked, this, [this, preset, today] { choose(rangeOf(preset, today)); });
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
    apply->setDefault(true);
    setLook(apply, u"primary"_s);
    calendars->addWidget(apply, 2, 1, Qt::AlignTrailing);
    connect(apply, &QPushButton::clicked, this, &DatePicker::chooseDays);
    for (const QCalendarWidget *calendar : {m_from, m_to})
        connect(calendar, &QCalendarWidget::activated, this, &DatePicker::chooseDays);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(16);
    layout->addLayout(presets);
    layout->addLayout(calendars);
    content()->addLayout(layout);
}

void DatePicker::chooseDays()
{
    const auto [first, last] = std::minmax({m_from->selectedDate(), m_to->selectedDate()});
    choose({first, last});
}

void DatePicker::choose(const DateRange &range)
{
    cancel();
    Q_EMIT rangeChosen(range);
}

} // namespace plaudit
