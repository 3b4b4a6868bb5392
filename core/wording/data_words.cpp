// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/data_words.h"

#include "analytics/snapshot.h"
#include "wording/date_presets.h"
#include "wording/filter_words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <vector>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class DataWords
{
    Q_DECLARE_TR_FUNCTIONS(DataWords)

public:
    static QString against(const QString &period, const QString &before)
    {
        return tr("%1 against %2", "a period and the one it is compared with").arg(period, before);
    }
    static QString quarter(int number, int year) { return tr("Q%1 %2", "a quarter").arg(number).arg(year); }
    static QString dataOf(const QString &time) { return tr("data of %1").arg(time); }
    static QString neverSynced() { return tr("not synced yet"); }
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

} // namespace

QStringList conditionWords(const Filter &filter, const Snapshot &snapshot)
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

QString periodWords(const Filter &filter, const QLocale &locale)
{
    if (filter.from && filter.to && filter.from->day() == 1 && filter.to->addDays(1).day() == 1 &&
        filter.from->year() == filter.to->year()) {
        const int first = filter.from->month();
        const int months = filter.to->month() - first + 1;
        if (months == 12)
            return QString::number(filter.from->year());
        if (months == 3 && first % 3 == 1)
            return DataWords::quarter(first / 3 + 1, filter.from->year());
        if (months == 1)
            return locale.standaloneMonthName(first) + u' ' + QString::number(filter.from->year());
    }
    return writtenRange({.from = filter.from, .to = filter.to});
}

QString dataTimeWords(const Snapshot &snapshot, const QLocale &locale)
{
    const auto synced = snapshot.lastSyncMs();
    if (!synced)
        return {};
    const auto time = QDateTime::fromMSecsSinceEpoch(*synced, snapshot.timeZone());
    return writtenRange({.from = time.date(), .to = time.date()}) + u' ' + locale.toString(time.time(), u"HH:mm"_s);
}

QString subjectWords(
    const Filter &filter, const std::optional<Filter> &before, const Snapshot &snapshot, const QLocale &locale)
{
    const auto period = periodWords(filter, locale);
    const auto time = before ? DataWords::against(period, periodWords(*before, locale)) : period;
    return (QStringList{time} + conditionWords(filter, snapshot)).join(u" · "_s);
}

QString sourceWords(const QString &storeName, const Snapshot &snapshot, const QLocale &locale)
{
    const auto time = dataTimeWords(snapshot, locale);
    QStringList parts{u"Plaudit"_s};
    if (!storeName.isEmpty())
        parts += storeName;
    parts += time.isEmpty() ? DataWords::neverSynced() : DataWords::dataOf(time);
    return parts.join(u" · "_s);
}

} // namespace plaudit
