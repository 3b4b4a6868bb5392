// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/period_names.h"

#include <QCoreApplication>

namespace plaudit
{

QString currentPeriodName()
{
    return QCoreApplication::translate("Charts", "this period");
}

QString previousPeriodName(Comparison comparison)
{
    return comparison == Comparison::Year ? QCoreApplication::translate("Charts", "a year earlier")
                                          : QCoreApplication::translate("Charts", "previous period");
}

QString noteOfTrend(const QString &note, bool isCompared, Comparison comparison)
{
    if (!isCompared)
        return note;
    return QCoreApplication::translate("Charts", "%1 · dotted: %2", "how to read a chart; the period compared with")
        .arg(note, previousPeriodName(comparison));
}

} // namespace plaudit
