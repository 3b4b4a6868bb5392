// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_words.h"

#include "analytics/growth.h"
#include "analytics/snapshot.h"
#include "wording/date_presets.h"
#include "wording/money.h"
#include "wording/numbers.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)

public:
    static QString alone(const QString &figure) { return tr("%1.", "a sentence of a figure").arg(figure); }
    static QString withInterval(const QString &figure, const QString &interval)
    {
        return tr("%1 (95 %: %2)", "a figure and its interval").arg(figure, interval);
    }
    static QString resting(const QString &figure, const QString &basis)
    {
        return tr("%1 %2", "a figure and what it is from").arg(figure, basis);
    }
    static QString few(const QString &figure, const QString &before)
    {
        return tr("%1: too few to say whether it changed against %2.").arg(figure, before);
    }
    static QString unclear(const QString &figure, const QString &before, const QString &difference)
    {
        return tr("%1, no clear change against %2 (%3).").arg(figure, before, difference);
    }
    static QString rose(const QString &figure, const QString &before, const QString &difference)
    {
        return tr("%1, clearly up on %2 (%3).").arg(figure, before, difference);
    }
    static QString fell(const QString &figure, const QString &before, const QString &difference)
    {
        return tr("%1, clearly down on %2 (%3).").arg(figure, before, difference);
    }
    static QString difference(const QString &difference, const QString &interval)
    {
        return tr("%1; 95 %: %2", "a difference and its interval").arg(difference, interval);
    }
    static QString count(const QString &name, const QString &count)
    {
        return tr("%1: %2", "a name and a count").arg(name, count);
    }
    static QString more(const QString &count, const QString &share, const QString &before)
    {
        return tr("%1, %2 up on %3.").arg(count, share, before);
    }
    static QString fewer(const QString &count, const QString &share, const QString &before)
    {
        return tr("%1, %2 down on %3.").arg(count, share, before);
    }
    static QString asMany(const QString &count, const QString &before)
    {
        return tr("%1, the same as in %2.").arg(count, before);
    }
    static QString noneBefore(const QString &count, const QString &before)
    {
        return tr("%1; there were none in %2.").arg(count, before);
    }
    static QString basis(const QString &n) { return tr("n = %1").arg(n); }
    static QString rated(const QString &n) { return tr("%1 rated").arg(n); }
    static QString notScores(std::int64_t count) { return tr("%Ln not a score", nullptr, int(count)); }
    static QString orders(std::int64_t count) { return tr("%Ln orders", nullptr, int(count)); }
    static QString verified() { return tr("verified"); }
    static QString incentivized() { return tr("incentivized"); }
    static QString replied() { return tr("replied to"); }
    static QString noWords() { return tr("(no words)"); }
};

constexpr qsizetype longestCell = 160;

bool turnsDirection(char16_t unit)
{
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069) || unit == 0x200E ||
           unit == 0x200F || unit == 0x061C;
}

} // namespace

/// Intervals and per cents stay in one line.
static QString unbroken(QString sentence)
{
    return sentence.replace(u" – "_s, u"\u00a0– "_s).replace(u" %"_s, u"\u00a0%"_s);
}

static QString brokenSentence(const FigureSentence &sentence, const QLocale &locale)
{
    auto figure = sentence.name + u' ' + sentence.value;
    if (!sentence.interval.isEmpty() && !sentence.change)
        figure = Words::withInterval(figure, sentence.interval);
    if (!sentence.basis.isEmpty())
        figure = Words::resting(figure, sentence.basis);
    if (!sentence.change || !sentence.change->difference || !sentence.change->previous || sentence.n == 0)
        return Words::alone(figure);
    const auto &change = *sentence.change;
    if (change.verdict == Verdict::Few || !change.ci95)
        return Words::few(figure, sentence.before);
    const auto difference = Words::difference(writtenDifference(change.difference, sentence.unit, locale),
        writtenDifferenceInterval(*change.ci95, sentence.unit, locale));
    if (change.verdict == Verdict::Unclear)
        return Words::unclear(figure, sentence.before, difference);
    return *change.difference > 0.0 ? Words::rose(figure, sentence.before, difference)
                                    : Words::fell(figure, sentence.before, difference);
}

QString written(const FigureSentence &sentence, const QLocale &locale)
{
    return unbroken(brokenSentence(sentence, locale));
}

QString countSentence(const QString &name, std::int64_t now, std::optional<std::int64_t> before, const QString &period,
    const QLocale &locale)
{
    const auto count = Words::count(name, writtenCount(now, locale));
    if (!before)
        return Words::alone(count);
    const auto grown = growth(double(now), double(*before));
    if (!grown)
        return now > 0 ? Words::noneBefore(count, period) : Words::alone(count);
    if (now == *before)
        return Words::asMany(count, period);
    const auto share = writtenShare(std::abs(*grown), locale);
    return *grown > 0.0 ? Words::more(count, share, period) : Words::fewer(count, share, period);
}

QString basisOf(std::int64_t n, const QLocale &locale)
{
    return Words::basis(writtenCount(n, locale));
}

ReportCard shareCard(Metric metric, const Share &now, const std::optional<Share> &before, Wanted wanted)
{
    const QLocale locale;
    ReportCard card{.name = nameOf(metric),
        .value = writtenShare(now.value, locale),
        .margin = now.value && now.ci95 ? writtenMargin(*now.value, *now.ci95, locale, true) : QString(),
        .basis = basisOf(now.n, locale),
        .isFew = basisOf(now.n) == Basis::Few};
    if (before)
        card.change = changeMark(shareChange(now, *before), ChangeUnit::ShareInPoints, wanted, locale);
    return card;
}

ReportCard ratingCard(const RatingFigures &now, const std::optional<RatingFigures> &before)
{
    const QLocale locale;
    ReportCard card{.name = nameOf(Metric::AverageRating),
        .value = writtenRating(now.average, locale),
        .margin =
            now.average && now.averageCi95 ? writtenMargin(*now.average, *now.averageCi95, locale, false) : QString(),
        .basis = basisOf(now.count, locale),
        .isFew = basisOf(now.count) == Basis::Few};
    if (before)
        card.change = changeMark(
            averageRatingChange(now.distribution, before->distribution), ChangeUnit::Stars, Wanted::More, locale);
    return card;
}

ReportCard reviewsCard(const RatingFigures &now, const std::optional<RatingFigures> &before)
{
    const QLocale locale;
    ReportCard card{.name = nameOf(Metric::Reviews),
        .value = writtenCount(now.reviews, locale),
        .margin = {},
        .basis = Words::rated(writtenCount(now.count, locale))};
    if (before)
        card.change = growthMark(double(now.reviews), double(before->reviews), locale);
    return card;
}

ReportCard netSentimentCard(const SentimentFigures &now, const std::optional<SentimentFigures> &before)
{
    const QLocale locale;
    const auto net = now.net();
    const auto interval = now.netCi95();
    ReportCard card{.name = nameOf(Metric::NetSentiment),
        .value = writtenNet(net, locale),
        .margin = net && interval ? writtenNetMargin(*net, *interval, locale) : QString(),
        .basis = basisOf(now.labelled(), locale),
        .isFew = basisOf(now.labelled()) == Basis::Few};
    if (before)
        card.change = changeMark(netSentimentChange(now, *before), ChangeUnit::ShareInPoints, Wanted::More, locale);
    return card;
}

ReportCard npsCard(const NpsFigures &now, const std::optional<NpsFigures> &before)
{
    const QLocale locale;
    const auto n = now.counts.total();
    ReportCard card{.name = nameOf(Metric::NpsScore),
        .value = writtenNps(now.score, locale),
        .margin = now.score && now.scoreCi95 ? writtenNpsMargin(*now.score, *now.scoreCi95, locale) : QString(),
        .basis = basisOf(n, locale),
        .isFew = basisOf(n) == Basis::Few};
    if (now.notAScore > 0)
        card.basis += u" · "_s + Words::notScores(now.notAScore);
    if (before)
        card.change = changeMark(npsChange(now.counts, before->counts), ChangeUnit::NpsPoints, Wanted::More, locale);
    return card;
}

ReportCard revenueCard(const CurrencyOrders &now, const CurrencyOrders *before)
{
    const QLocale locale;
    ReportCard card{.name = nameOf(Metric::Revenue),
        .value = writtenMoney(now.revenue, now.currency, locale),
        .margin = {},
        .basis = Words::orders(now.counted)};
    if (before != nullptr)
        card.change = growthMark(now.revenue, before->revenue, locale);
    return card;
}

ReportCard orderValueCard(const CurrencyOrders &now, const CurrencyOrders *before)
{
    const QLocale locale;
    ReportCard card{.name = nameOf(Metric::Aov),
        .value = writtenMoney(now.aov.value, now.currency, locale),
        .margin = now.aov.value && now.aov.ci95
                      ? writtenMoneyMargin(*now.aov.value, *now.aov.ci95, now.currency, locale)
                      : QString(),
        .basis = basisOf(now.aov.n, locale),
        .isFew = basisOf(now.aov.n) == Basis::Few};
    if (before != nullptr)
        card.change = changeMark(meanChange(now.aov, before->aov), ChangeUnit::Amount, Wanted::More, locale);
    return card;
}

const CurrencyOrders *ofCurrency(const OrderTotals &orders, const QString &currency)
{
    const auto own = std::find_if(orders.byCurrency.begin(), orders.byCurrency.end(),
        [&](const CurrencyOrders &each) { return each.currency == currency; });
    return own == orders.byCurrency.end() ? nullptr : &*own;
}

QString changeCell(const Change &change, ChangeUnit unit, Wanted wanted, const QLocale &locale)
{
    const auto mark = changeMark(change, unit, wanted, locale);
    return mark.size.isEmpty() ? mark.shortVerdict : mark.arrowed() + u" "_s + mark.shortVerdict;
}

QString countCell(std::int64_t count, const QLocale &locale)
{
    return writtenCount(count, locale);
}

QString plainWords(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar unit : text) {
        const bool isBreak = unit == u'\n' || unit == QChar::LineSeparator || unit == QChar::ParagraphSeparator;
        if (isBreak)
            plain += u'\n';
        else if (unit.category() == QChar::Other_Control || unit.isNonCharacter())
            plain += u' ';
        else if (!turnsDirection(unit.unicode()))
            plain += unit;
    }
    return plain.trimmed();
}

QString cellWords(const QString &text)
{
    auto words = plainWords(text).simplified();
    if (words.size() > longestCell) {
        words.truncate(longestCell);
        if (words.back().isHighSurrogate())
            words.chop(1);
        words += u'…';
    }
    return words;
}

ReportQuote quoteOf(const ReviewLine &review, const ReportFigures &figures, bool hasNames)
{
    QStringList about;
    if (hasNames && !review.author.isEmpty())
        about += cellWords(review.author);
    if (!review.productName.isEmpty())
        about += cellWords(review.productName);
    if (review.dateMs) {
        const auto day = QDateTime::fromMSecsSinceEpoch(*review.dateMs, figures.snapshot->timeZone()).date();
        about += writtenRange({.from = day, .to = day});
    }
    if (review.isVerified.value_or(false))
        about += Words::verified();
    if (review.isIncentivized.value_or(false))
        about += Words::incentivized();
    if (review.hasReply)
        about += Words::replied();
    ReportQuote quote{.stars = review.rating,
        .mark = {},
        .title = cellWords(review.title),
        .words = plainWords(review.body),
        .about = about.join(u" · "_s)};
    // A title that is too long for one is told whole among the words.
    if (quote.title.endsWith(u'…') && plainWords(review.title) != quote.title) {
        quote.words = (plainWords(review.title) + u'\n' + quote.words).trimmed();
        quote.title.clear();
    }
    if (quote.title.isEmpty() && quote.words.isEmpty())
        quote.words = Words::noWords();
    return quote;
}

} // namespace plaudit
