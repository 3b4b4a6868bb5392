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

<<<<<<< HEAD
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
=======
/// Names alone: what else there is to choose from is not asked for.
template<class Things>
std::vector<FilterChoice> namesOf(const Things &things)
{
    std::vector<FilterChoice> names;
    names.reserve(things.size());
    for (const auto &thing : things)
        names.push_back({.value = thing.id, .name = thing.name, .count = {}});
    return names;
>>>>>>> 2de3de3 (wording: groups by the names that the filter has for them)
}

QStringList conditionsOf(const Filter &filter, const Snapshot &snapshot)
{
    FilterChoices choices;
<<<<<<< HEAD
    choices.products = named(snapshot.products(), filter.products);
    choices.surveys = named(snapshot.surveys(), filter.surveys);
    QStringList conditions;
    for (int i = 0; i <= int(lastFilterPart); ++i) {
        const auto part = FilterPart(i);
        const QString words = part == FilterPart::Dates ? QString() : wordsOf(part, filter, choices);
        if (!words.isEmpty())
            conditions += words;
=======
    if (!filter.products.isEmpty())
        choices.products = namesOf(snapshot.products());
    if (!filter.surveys.isEmpty())
        choices.surveys = namesOf(snapshot.surveys());
    QStringList conditions;
    for (int part = 0; part <= int(lastFilterPart); ++part) {
        if (FilterPart(part) != FilterPart::Dates && isSet(filter, FilterPart(part)))
            conditions += wordsOf(FilterPart(part), filter, choices);
>>>>>>> 2de3de3 (wording: groups by the names that the filter has for them)
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
