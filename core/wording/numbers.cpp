// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Numbers
{
    Q_DECLARE_TR_FUNCTIONS(Numbers)

public:
    static QString duration(std::chrono::milliseconds time)
    {
        using namespace std::chrono;
        const auto seconds = duration_cast<std::chrono::seconds>(time).count();
        if (seconds < 5)
            return tr("a few seconds");
        if (seconds < 55)
            return tr("about %n s", nullptr, static_cast<int>((seconds + 4) / 5 * 5));
        const auto minutes = (seconds + 30) / 60;
        if (minutes < 60)
            return tr("about %n min", nullptr, static_cast<int>(minutes));
        return tr("about %1 h %2 min").arg(minutes / 60).arg(minutes % 60 / 5 * 5);
    }
    static QString perCent(const QString &number)
    {
        return tr("%1 %", "a share; the blank does not break").arg(number);
    }
    static QString days(const QString &number)
    {
        return tr("%1 days", "a stretch of time with a decimal; the blank does not break")
            .replace(u' ', QChar(u'\u00a0'))
            .arg(number);
    }
    static QString dayFormat() { return tr("d MMM", "a day without its year, as QLocale formats it"); }
    static QString week(int number) { return tr("W%1", "a week's number on an axis").arg(number, 2, 10, QChar(u'0')); }
    static QString quarter(int number, const QString &year)
    {
        return tr("Q%1 %2", "a quarter and its year on an axis").arg(number).arg(year);
    }
};

constexpr auto noData = u'–';
const auto noFigure = u"–"_s;
const auto minusSign = u"−"_s;
constexpr auto noBreakSpace = u'\u00a0';

QString shareNumber(double share, const QLocale &locale)
{
    return locale.toString(share * 100.0, 'f', 1);
}

} // namespace

QString writtenRating(std::optional<double> average, const QLocale &locale)
{
    return average ? locale.toString(*average, 'f', 2) : QString(noData);
}

QString writtenCount(std::int64_t count, const QLocale &locale)
{
    return locale.toString(static_cast<qlonglong>(count));
}

QString writtenShare(std::optional<double> share, const QLocale &locale)
{
    if (!share)
        return QString(noData);
    return Numbers::perCent(shareNumber(*share, locale)).replace(u' ', noBreakSpace);
}

QString writtenMargin(double value, const Interval &interval, const QLocale &locale, bool isShare)
{
    const double half = std::max(interval.high - value, value - interval.low);
    return u"±"_s + (isShare ? shareNumber(half, locale) : locale.toString(half, 'f', 2));
}

QString writtenInterval(const Interval &interval, const QLocale &locale, bool isShare)
{
    if (isShare)
        return shareNumber(interval.low, locale) + u" – "_s + writtenShare(interval.high, locale);
    return locale.toString(interval.low, 'f', 2) + u" – "_s + locale.toString(interval.high, 'f', 2);
}

QString writtenNps(std::optional<double> score, const QLocale &locale)
{
    if (!score)
        return noFigure;
    const auto shown = shownNps(*score);
    return shown < 0 ? minusSign + locale.toString(-shown) : locale.toString(shown);
}

QString writtenNpsInterval(const Interval &interval, const QLocale &locale)
{
    return writtenNps(interval.low, locale) + u" – "_s + writtenNps(interval.high, locale);
}

QString writtenNpsMargin(double score, const Interval &interval, const QLocale &locale)
{
    const double half = std::max(score - interval.low, interval.high - score);
    return u"±"_s + locale.toString(shownNps(half));
}

QString writtenNet(std::optional<double> net, const QLocale &locale)
{
    if (!net)
        return noFigure;
    const double points = std::round(*net * 1000.0) / 10.0;
    const auto digits = locale.toString(std::abs(points), 'f', 1);
    return points < 0.0 ? minusSign + digits : points > 0.0 ? u"+"_s + digits : digits;
}

QString writtenNetInterval(const Interval &interval, const QLocale &locale)
{
    return writtenNet(interval.low, locale) + u" – "_s + writtenNet(interval.high, locale);
}

QString writtenNetMargin(double net, const Interval &interval, const QLocale &locale)
{
    const double half = std::max(net - interval.low, interval.high - net);
    return u"±"_s + locale.toString(half * 100.0, 'f', 1);
}

QString writtenDays(std::optional<double> days, const QLocale &locale)
{
    if (!days)
        return noFigure;
    return Numbers::days(locale.toString(*days, 'f', 1));
}

QString writtenBucket(const BucketSpan &span, Bucket bucket, const QLocale &locale)
{
    const auto shortYear = span.start.toString(u"yy"_s);
    switch (bucket) {
    case Bucket::Day:
        return locale.toString(span.start, Numbers::dayFormat());
    case Bucket::Week:
        return Numbers::week(span.start.weekNumber());
    case Bucket::Month:
        return locale.toString(span.start, u"MMM yy"_s);
    case Bucket::Quarter:
        return Numbers::quarter((span.start.month() + 2) / 3, shortYear);
    case Bucket::Year:
        return span.start.toString(u"yyyy"_s);
    }
    Q_UNREACHABLE();
}

QString writtenDuration(std::chrono::milliseconds time)
{
    return Numbers::duration(time);
}

} // namespace plaudit
