// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/change_mark.h"

#include "analytics/growth.h"
#include "wording/numbers.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class ChangeMarkWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeMark)

public:
    static QString shortName(Verdict verdict)
    {
        switch (verdict) {
        case Verdict::Few:
            return tr("few", "too few to say whether it changed");
        case Verdict::Unclear:
            return tr("unclear", "whether it changed");
        case Verdict::Real:
            return tr("real", "it did change");
        }
        Q_UNREACHABLE();
    }
    static QString nothingBefore() { return tr("none before"); }
    static QString growth(const QString &perCent) { return tr("%1 against the time before").arg(perCent); }
};

const auto up = u"▲"_s;
const auto down = u"▼"_s;

/// Of what is shown: a difference that is rounded away points nowhere.
ChangeMark::Arrow arrowOf(double difference, const QString &shown, const QString &shownZero)
{
    if (shown == shownZero)
        return ChangeMark::Arrow::None;
    return difference > 0.0 ? ChangeMark::Arrow::Up : ChangeMark::Arrow::Down;
}

ChangeMark::Mood moodOf(const Change &change, Wanted wanted)
{
    if (change.verdict != Verdict::Real || !change.difference)
        return ChangeMark::Mood::Quiet;
    if (wanted == Wanted::Neither)
        return ChangeMark::Mood::Plain;
    const bool isWanted = (*change.difference > 0.0) == (wanted == Wanted::More);
    return isWanted ? ChangeMark::Mood::Good : ChangeMark::Mood::Bad;
}

/// Those that are clear stand at both ends, by their size; the others between them.
double orderOf(const Change &change)
{
    constexpr double clearOfTheRest = 1e6;
    const double difference = change.difference.value_or(0.0);
    return change.verdict == Verdict::Real ? difference + std::copysign(clearOfTheRest, difference) : difference;
}

} // namespace

QString ChangeMark::arrowed() const
{
    switch (arrow) {
    case Arrow::None:
        return size;
    case Arrow::Up:
        return up + u'\u00a0' + size;
    case Arrow::Down:
        return down + u'\u00a0' + size;
    }
    Q_UNREACHABLE();
}

ChangeMark changeMark(const Change &change, ChangeUnit unit, Wanted wanted, const QLocale &locale)
{
    ChangeMark mark{.size = {}, .verdict = {}, .shortVerdict = {}, .sentence = changeSentence(change, unit, locale)};
    if (!change.difference) {
        mark.verdict = mark.shortVerdict = change.previous ? u"–"_s : ChangeMarkWords::nothingBefore();
        return mark;
    }
    mark.size = writtenSize(*change.difference, unit, locale);
    mark.arrow = arrowOf(*change.difference, mark.size, writtenSize(0.0, unit, locale));
    mark.mood = moodOf(change, wanted);
    mark.verdict = nameOf(change.verdict);
    mark.shortVerdict = ChangeMarkWords::shortName(change.verdict);
    mark.order = orderOf(change);
    return mark;
}

ChangeMark growthMark(double now, double before, const QLocale &locale)
{
    ChangeMark mark{.size = {}, .verdict = {}, .shortVerdict = {}, .sentence = {}};
    const auto grown = growth(now, before);
    if (!grown) {
        mark.sentence = mark.verdict = mark.shortVerdict = ChangeMarkWords::nothingBefore();
        return mark;
    }
    mark.size = writtenShare(std::abs(*grown), locale);
    mark.arrow = arrowOf(*grown, mark.size, writtenShare(0.0, locale));
    mark.mood = ChangeMark::Mood::Plain;
    mark.sentence = ChangeMarkWords::growth(mark.arrowed());
    mark.order = *grown;
    return mark;
}

} // namespace plaudit
