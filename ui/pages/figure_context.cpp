// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/figure_context.h"

#include "analytics/snapshot.h"
#include "pages/page_work.h"
#include "wording/data_words.h"
#include "wording/date_presets.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace plaudit
{

namespace
{

class ContextWords
{
    Q_DECLARE_TR_FUNCTIONS(FigureContext)

public:
    static QString against(const QString &period) { return tr("against %1").arg(period); }
};

} // namespace

FigureContext figureContext(const PageSources &sources)
{
    const QLocale locale;
    const Snapshot &snapshot = *sources.snapshot;
    FigureContext context{.period = writtenRange({sources.filter.from, sources.filter.to}),
        .before = {},
        .filter = conditionWords(sources.filter, snapshot),
        .comparison = sources.view.comparison,
        .dataTime = {}};
    if (sources.before)
        context.before = writtenRange({sources.before->from, sources.before->to});
    if (const auto synced = snapshot.lastSyncMs())
        context.dataTime =
            locale.toString(QDateTime::fromMSecsSinceEpoch(*synced, snapshot.timeZone()), QLocale::ShortFormat);
    return context;
}

QString againstWords(const FigureContext &context)
{
    return context.before.isEmpty() ? QString() : ContextWords::against(context.before);
}

} // namespace plaudit
