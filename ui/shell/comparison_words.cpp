// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/comparison_words.h"

#include "analytics/comparison.h"
#include "wording/verdict_words.h"

#include <QCoreApplication>

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)

public:
    static QString chip(Comparison comparison)
    {
        switch (comparison) {
        case Comparison::None:
            return tr("No comparison");
        case Comparison::Previous:
            return tr("vs previous period");
        case Comparison::Year:
            return tr("vs a year earlier");
        }
        Q_UNREACHABLE();
    }
    static QString menu(Comparison comparison)
    {
        switch (comparison) {
        case Comparison::None:
            return tr("No comparison");
        case Comparison::Previous:
            return tr("Previous period");
        case Comparison::Year:
            return tr("A year earlier");
        }
        Q_UNREACHABLE();
    }
    static QString versus(const QString &days) { return tr("vs %1").arg(days); }
    static QString comparedWith(const QString &days, const QString &how)
    {
        //: a range of days, and “the period before” or “a year earlier”
        return tr("Compared with %1 (%2)").arg(days, how);
    }
    static QString nothing() { return tr("Figures are compared with nothing"); }
    static QString noFirstDay() { return tr("Choose dates first: all time has nothing before it to compare with"); }
    static QString notYet() { return tr("Nothing of these dates has begun: there is nothing to compare"); }
};

} // namespace

std::optional<DateRange> comparedRange(const Filter &filter, Comparison comparison, QDate lastKnownDay)
{
    if (!lastKnownDay.isValid())
        return {};
    const auto compared = comparedFilters(filter, comparison, lastKnownDay);
    return compared ? std::optional(DateRange{compared->before.from, compared->before.to}) : std::nullopt;
}

QString chipWords(Comparison comparison, const std::optional<DateRange> &compared)
{
    return compared ? Words::versus(writtenRange(*compared)) : Words::chip(comparison);
}

QString menuWords(Comparison comparison)
{
    return Words::menu(comparison);
}

QString comparisonSentence(const Filter &filter, Comparison comparison, const std::optional<DateRange> &compared)
{
    if (compared)
        return Words::comparedWith(writtenRange(*compared), nameOf(comparison));
    if (comparison == Comparison::None)
        return Words::nothing();
    return filter.from ? Words::notYet() : Words::noFirstDay();
}

} // namespace plaudit
