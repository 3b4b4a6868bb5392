// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/verdict_words.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)

public:
    static QString name(Verdict verdict)
    {
        switch (verdict) {
        case Verdict::Few:
            return tr("few responses");
        case Verdict::Unclear:
            return tr("no clear change");
        case Verdict::Real:
            return tr("real change");
        }
        Q_UNREACHABLE();
    }
    static QString definition(Verdict verdict)
    {
        switch (verdict) {
        case Verdict::Few:
            return tr(
                "One of both periods has fewer than %1 values, or a product fewer than %2 ratings: too few to say.")
                .arg(enoughForVerdict)
                .arg(enoughForProduct);
        case Verdict::Unclear:
            return tr("It may well be chance: the 95 % interval of the difference includes zero, or among so many "
                      "products some differ this much by chance alone.");
        case Verdict::Real:
            return tr("More than chance would explain: the 95 % interval of the difference leaves out zero. Among many "
                      "products at most 5 % of those named so are expected to be false alarms.");
        }
        Q_UNREACHABLE();
    }
    static QString name(Comparison comparison)
    {
        switch (comparison) {
        case Comparison::None:
            return tr("no comparison");
        case Comparison::Previous:
            return tr("the period before");
        case Comparison::Year:
            return tr("a year earlier");
        }
        Q_UNREACHABLE();
    }
    static QString inPoints(const QString &number)
    {
        return tr("%1 points", "a difference of shares or of NPS; the blank does not break")
            .replace(u' ', QChar(u'\u00a0'))
            .arg(number);
    }
    static QString inShortPoints(const QString &number)
    {
        return tr("%1 pts", "points, short; the blank does not break").replace(u' ', QChar(u'\u00a0')).arg(number);
    }
    static QString sentence(const Change &change, ChangeUnit unit, const QLocale &locale)
    {
        if (!change.previous)
            return tr("nothing to compare with");
        if (!change.difference)
            return tr("no data to compare");
        const auto difference = writtenDifference(change.difference, unit, locale);
        if (change.verdict == Verdict::Few || !change.ci95)
            return tr("%1, %2", "a difference and its verdict").arg(difference, name(change.verdict));
        return tr("%1 (95 %: %2), %3", "a difference, its interval and its verdict")
            .arg(difference, writtenDifferenceInterval(*change.ci95, unit, locale), name(change.verdict));
    }
};

QString signedNumber(double number, int decimals, const QLocale &locale)
{
    const double scale = std::pow(10.0, decimals);
    const double shown = std::round(number * scale) / scale;
    const auto digits = locale.toString(std::abs(shown), 'f', decimals);
    return shown < 0.0 ? u"−"_s + digits : shown > 0.0 ? u"+"_s + digits : digits;
}

QString numberOf(double difference, ChangeUnit unit, const QLocale &locale)
{
    switch (unit) {
    case ChangeUnit::Stars:
    case ChangeUnit::Amount:
        return signedNumber(difference, 2, locale);
    case ChangeUnit::ShareInPoints:
        return signedNumber(100.0 * difference, 1, locale);
    case ChangeUnit::NpsPoints:
        return signedNumber(difference, 0, locale);
    }
    Q_UNREACHABLE();
}

bool isInPoints(ChangeUnit unit)
{
    return unit == ChangeUnit::ShareInPoints || unit == ChangeUnit::NpsPoints;
}

QString withUnit(const QString &numbers, ChangeUnit unit)
{
    return isInPoints(unit) ? VerdictWords::inPoints(numbers) : numbers;
}

} // namespace

QString nameOf(Verdict verdict)
{
    return VerdictWords::name(verdict);
}

QString definitionOf(Verdict verdict)
{
    return VerdictWords::definition(verdict);
}

QString nameOf(Comparison comparison)
{
    return VerdictWords::name(comparison);
}

QString writtenDifference(std::optional<double> difference, ChangeUnit unit, const QLocale &locale)
{
    return difference ? withUnit(numberOf(*difference, unit, locale), unit) : u"–"_s;
}

QString writtenDifferenceInterval(const Interval &interval, ChangeUnit unit, const QLocale &locale)
{
    return withUnit(numberOf(interval.low, unit, locale) + u" – "_s + numberOf(interval.high, unit, locale), unit);
}

QString writtenSize(double difference, ChangeUnit unit, const QLocale &locale)
{
    auto number = numberOf(std::abs(difference), unit, locale);
    if (number.startsWith(u'+'))
        number.remove(0, 1);
    return isInPoints(unit) ? VerdictWords::inShortPoints(number) : number;
}

QString changeSentence(const Change &change, ChangeUnit unit, const QLocale &locale)
{
    return VerdictWords::sentence(change, unit, locale);
}

} // namespace plaudit
