// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/popup.h"
#include "wording/date_presets.h"

class QCalendarWidget;
class QPushButton;

namespace plaudit
{

/// Presets and two calendars, opened under the filter bar.
class DatePicker : public Popup
{
    Q_OBJECT

public:
    DatePicker(const DateRange &range, QDate today, QWidget *parent);

Q_SIGNALS:
    void rangeChosen(const plaudit::DateRange &range);

private:
    void chooseDays();
    void choose(const DateRange &range);

    QCalendarWidget *m_from;
    QCalendarWidget *m_to;
};

} // namespace plaudit
