// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/filter_words.h"

#include "wording/metric_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qsizetype mostNamed = 3;

class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)

public:
    static QString condition(const QString &name, const QString &values)
    {
        return tr("%1: %2", "a condition of the filter and its values").arg(name, values);
    }
    static QString yesOrNo(bool isYes) { return isYes ? tr("yes") : tr("no"); }
    static QString without() { return tr("none", "reviews that don't say"); }
    static QString more(qsizetype others) { return tr("%n more", nullptr, static_cast<int>(others)); }
    static QString name(ReviewStatus status)
    {
        return status == ReviewStatus::Approved  ? tr("approved")
               : status == ReviewStatus::Pending ? tr("pending")
                                                 : tr("rejected");
    }
    static QString name(ReviewPart part)
    {
        return part == ReviewPart::Text ? tr("a text") : part == ReviewPart::Media ? tr("media") : tr("a reply");
    }
    static QString name(Sentiment sentiment)
    {
        return nameOf(sentiment == Sentiment::Positive   ? Metric::PositiveShare
                      : sentiment == Sentiment::Neutral  ? Metric::NeutralShare
                      : sentiment == Sentiment::Mixed    ? Metric::MixedShare
                      : sentiment == Sentiment::Negative ? Metric::NegativeShare
                                                         : Metric::Unlabelled);
    }
    static QString name(NpsCategory category)
    {
        return nameOf(category == NpsCategory::Promoter  ? Metric::Promoters
                      : category == NpsCategory::Passive ? Metric::Passives
                                                         : Metric::Detractors);
    }
    static QString range(const OrderValueRange &range, const QLocale &locale)
    {
        const auto written = [&](double amount) {
            return locale.toString(amount, 'f', QLocale::FloatingPointShortest);
        };
        if (range.from && range.to)
            return tr("%1 – %2", "amounts").arg(written(*range.from), written(*range.to));
        return range.from ? tr("from %1", "an amount").arg(written(*range.from))
                          : tr("up to %1", "an amount").arg(written(range.to.value_or(0.0)));
    }

    static QStringList ofReviews(const Filter &filter, const NameOfId &productName, const QLocale &locale);
    static QStringList ofResponses(const Filter &filter, const NameOfId &surveyName);
    static QStringList ofBoth(const Filter &filter, const QLocale &locale);
};

/// The first few by their names, and how many more there are.
template<class List, class Name>
void add(QStringList &conditions, const QString &title, const List &values, const Name &nameOfValue)
{
    if (values.isEmpty())
        return;
    QStringList names;
    for (qsizetype i = 0; i < std::min(values.size(), mostNamed); ++i)
        names += nameOfValue(values.at(i));
    if (values.size() > mostNamed)
        names += FilterWords::more(values.size() - mostNamed);
    conditions += FilterWords::condition(title, names.join(u", "_s));
}

void add(QStringList &conditions, const QString &title, std::optional<bool> isWanted)
{
    if (isWanted)
        conditions += FilterWords::condition(title, FilterWords::yesOrNo(*isWanted));
}

QString valueOrNone(const QString &value)
{
    return value.isEmpty() ? FilterWords::without() : value;
}

QStringList FilterWords::ofReviews(const Filter &filter, const NameOfId &productName, const QLocale &locale)
{
    QStringList conditions;
    add(conditions, tr("Product"), filter.products, productName);
    add(conditions, tr("Variant"), filter.variants, valueOrNone);
    add(conditions, tr("Rating"), filter.ratings, [&](int stars) { return locale.toString(stars) + u" ★"_s; });
    add(conditions, tr("Status"), filter.statuses, [](ReviewStatus status) { return name(status); });
    add(conditions, tr("Sentiment"), filter.sentiments, [](Sentiment sentiment) { return name(sentiment); });
    add(conditions, tr("Verified"), filter.isVerified);
    add(conditions, tr("Incentivized"), filter.isIncentivized);
    add(conditions, tr("Language"), filter.languages, valueOrNone);
    add(conditions, tr("Country"), filter.countries, valueOrNone);
    add(conditions, tr("Source"), filter.sources, valueOrNone);
    add(conditions, tr("With"), filter.has, [](ReviewPart part) { return name(part); });
    for (const auto &attribute : filter.attributes)
        conditions += condition(attribute.title, attribute.value);
    return conditions;
}

QStringList FilterWords::ofResponses(const Filter &filter, const NameOfId &surveyName)
{
    QStringList conditions;
    add(conditions, tr("Survey"), filter.surveys, surveyName);
    add(conditions, tr("Channel"), filter.channels, valueOrNone);
    add(conditions, tr("NPS category"), filter.npsCategories, [](NpsCategory category) { return name(category); });
    return conditions;
}

QStringList FilterWords::ofBoth(const Filter &filter, const QLocale &locale)
{
    QStringList conditions;
    add(conditions, tr("With an order"), filter.isMatched);
    if (filter.orderValue)
        conditions += condition(tr("Order value"), range(*filter.orderValue, locale));
    if (!filter.search.isEmpty())
        conditions += condition(tr("Words"), filter.search);
    return conditions;
}

} // namespace

QStringList conditionsInWords(
    const Filter &filter, const NameOfId &productName, const NameOfId &surveyName, const QLocale &locale)
{
    return FilterWords::ofReviews(filter, productName, locale) + FilterWords::ofResponses(filter, surveyName) +
           FilterWords::ofBoth(filter, locale);
}

} // namespace plaudit
