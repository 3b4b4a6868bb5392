// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/date_presets.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plaudit
{

static QString text(const char *source)
{
    return QCoreApplication::translate("DatePresets", source);
}

static QDate startOfQuarter(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

DateRange rangeOf(DatePreset preset, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate quarter = startOfQuarter(today);
    switch (preset) {
    case DatePreset::AllTime:
        return {};
    case DatePreset::Last7Days:
        return {today.addDays(-6), today};
    case DatePreset::Last30Days:
        return {today.addDays(-29), today};
    case DatePreset::Last90Days:
        return {today.addDays(-89), today};
    case DatePreset::ThisMonth:
        return {month, today};
    case DatePreset::LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case DatePreset::ThisQuarter:
        return {quarter, today};
    case DatePreset::LastQuarter:
        return {quarter.addMonths(-3), quarter.addDays(-1)};
    case DatePreset::ThisYear:
        return {QDate(today.year(), 1, 1), today};
    case DatePreset::Last12Months:
        return {today.addMonths(-12).addDays(1), today};
    }
    return {};
}

std::optional<DatePreset> presetOf(const DateRange &range, QDate today)
{
    for (int index = 0; index <= int(lastDatePreset); ++index) {
        const auto preset = DatePreset(index);
        if (rangeOf(preset, today) == range)
            return preset;
    }
    return std::nullopt;
}

QString nameOf(DatePreset preset)
{
    switch (preset) {
    case DatePreset::AllTime:
        return text(QT_TRANSLATE_NOOP("DatePresets", "All time"));
    case DatePreset::Last7Days:
        return text(QT_TRANSLATE_NOOP("DatePresets", "Last 7 days"));
    case DatePreset::Last30Days:
        return text(QT_TRANSLATE_NOOP("DatePresets", "Last 30 days"));
    case DatePreset::Last90Days:
        return text(QT_TRANSLATE_NOOP("DatePresets", "Last 90 days"));
    case DatePreset::ThisMonth:
        return text(QT_TRANSLATE_NOOP("DatePresets", "This month"));
    case DatePreset::LastMonth:
        return text(QT_TRANSLATE_NOOP("DatePresets", "Last month"));
    case DatePreset::ThisQuarter:
        return text(QT_TRANSLATE_NOOP("DatePresets", "This quarter"));
    case DatePreset::LastQuarter:
        return text(QT_TRANSLATE_NOOP("DatePresets", "Last quarter"));
    case DatePreset::ThisYear:
        return text(QT_TRANSLATE_NOOP("DatePresets", "This year"));
    case DatePreset::Last12Months:
        return text(QT_TRANSLATE_NOOP("DatePresets", "Last 12 months"));
    }
    return {};
}

QString keyOf(DatePreset preset)
{
    switch (preset) {
    case DatePreset::AllTime:
        return u"all_time"_s;
    case DatePreset::Last7Days:
        return u"last_7_days"_s;
    case DatePreset::Last30Days:
        return u"last_30_days"_s;
    case DatePreset::Last90Days:
        return u"last_90_days"_s;
    case DatePreset::ThisMonth:
        return u"this_month"_s;
    case DatePreset::LastMonth:
        return u"last_month"_s;
    case DatePreset::ThisQuarter:
        return u"this_quarter"_s;
    case DatePreset::LastQuarter:
        return u"last_quarter"_s;
    case DatePreset::ThisYear:
        return u"this_year"_s;
    case DatePreset::Last12Months:
        return u"last_12_months"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DatePreset> datePresetFrom(const QString &key)
{
    for (int index = 0; index <= int(lastDatePreset); ++index) {
        if (key == keyOf(DatePreset(index)))
            return DatePreset(index);
    }
    return {};
}

QString writtenRange(const DateRange &range)
{
    const QLocale locale;
    // As QLocale formats days; other languages order and dot them differently.
    const QString wholeFormat = text(QT_TRANSLATE_NOOP("DatePresets", "d MMM yyyy"));
    const QString shortFormat = text(QT_TRANSLATE_NOOP("DatePresets", "d MMM"));
    const auto whole = [&](QDate day) { return locale.toString(day, wholeFormat); };
    if (range.from && range.to) {
        if (*range.from == *range.to)
            return whole(*range.from);
        const bool isSameYear = range.from->year() == range.to->year();
        return (isSameYear ? locale.toString(*range.from, shortFormat) : whole(*range.from)) + u" – "_s +
               whole(*range.to);
    }
    if (range.from)
        return text(QT_TRANSLATE_NOOP("DatePresets", "from %1")).arg(whole(*range.from));
    if (range.to)
        return text(QT_TRANSLATE_NOOP("DatePresets", "until %1")).arg(whole(*range.to));
    return nameOf(DatePreset::AllTime);
}

} // namespace plaudit
