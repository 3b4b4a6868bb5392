// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/figure_context.h"

#include "analytics/snapshot.h"
#include "pages/page_work.h"
#include "wording/date_presets.h"
#include "wording/filter_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <vector>

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

/// What products or surveys with these ids are called.
template<class Things>
std::vector<FilterChoice> named(const Things &things, const QStringList &ids)
{
    std::vector<FilterChoice> choices;
    for (const auto &thing : things) {
        if (ids.contains(thing.id))
            choices.push_back({.value = thing.id, .name = thing.name, .count = {}});
    }
    return choices;
}

QStringList conditionsOf(const Filter &filter, const Snapshot &snapshot)
{
    FilterChoices choices;
    if (!filter.products.isEmpty())
        choices.products = named(snapshot.products(), filter.products);
    if (!filter.surveys.isEmpty())
        choices.surveys = named(snapshot.surveys(), filter.surveys);
    QStringList conditions;
    for (int i = 0; i <= int(lastFilterPart); ++i) {
        const auto part = FilterPart(i);
        const QString words = part == FilterPart::Dates ? QString() : wordsOf(part, filter, choices);
        if (!words.isEmpty())
            conditions += words;
    }
    return conditions;
}

} // namespace

FigureContext figureContext(const PageSources &sources)
{
    const QLocale locale;
    const Snapshot &snapshot = *sources.snapshot;
    FigureContext context{.period = writtenRange({sources.filter.from, sources.filter.to}),
        .before = {},
        .filter = conditionsOf(sources.filter, snapshot),
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
