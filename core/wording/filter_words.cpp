// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/filter_words.h"

#include "wording/date_presets.h"
#include "wording/filter_value_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)

public:
    static QString nameOfReviewPart(FilterPart part)
    {
        switch (part) {
        case FilterPart::Dates:
            return tr("Dates");
        case FilterPart::Product:
            return tr("Product");
        case FilterPart::Variant:
            return tr("Variant");
        case FilterPart::Rating:
            return tr("Rating");
        case FilterPart::Sentiment:
            return tr("Sentiment");
        case FilterPart::Search:
            return tr("Text search");
        case FilterPart::Verified:
            return tr("Verified purchase");
        case FilterPart::Incentivized:
            return tr("Incentivized");
        case FilterPart::Has:
            return tr("Has text, media or a reply");
        case FilterPart::Language:
            return tr("Language");
        default:
            return nameOfOtherPart(part);
        }
    }

    static QString nameOfOtherPart(FilterPart part)
    {
        switch (part) {
        case FilterPart::Country:
            return tr("Country");
        case FilterPart::Source:
            return tr("Source");
        case FilterPart::Attribute:
            return tr("Attribute");
        case FilterPart::Status:
            return tr("Status");
        case FilterPart::Survey:
            return tr("Survey");
        case FilterPart::Channel:
            return tr("Channel");
        case FilterPart::NpsCategory:
            return tr("NPS category");
        case FilterPart::Matched:
            return tr("Matched to an order");
        case FilterPart::OrderValue:
            return tr("Order value");
        default:
            Q_UNREACHABLE();
        }
    }

    static QString without() { return tr("none"); }
    static QString andMore(const QString &first, qsizetype more)
    {
        return tr("%1 and %Ln more", nullptr, int(more)).arg(first);
    }
    static QString labelled(FilterPart part, const QString &values)
    {
        //: a condition and its values, as in “Country: DE, FR”
        return tr("%1: %2").arg(nameOf(part), values);
    }
    static QString products(qsizetype count) { return tr("%Ln products", nullptr, int(count)); }
    static QString variants(qsizetype count) { return tr("%Ln variants", nullptr, int(count)); }
    static QString has(const QString &parts) { return tr("Has: %1").arg(parts); }
    static QString orderValue(const OrderValueRange &range)
    {
        const QLocale locale;
        const auto written = [&](double amount) {
            const bool isWhole = amount == double(qint64(amount)) && amount < 1e15;
            return isWhole ? locale.toString(qint64(amount)) : locale.toString(amount, 'f', 2);
        };
        if (range.from && range.to)
            return tr("Order value %1 – %2").arg(written(*range.from), written(*range.to));
        if (range.from)
            return tr("Order value from %1").arg(written(*range.from));
        return tr("Order value up to %1").arg(written(range.to.value_or(0.0)));
    }
    static QString search(const QString &text) { return tr("“%1”").arg(text); }
    static QString allData() { return tr("All data"); }
};

QString nameIn(const std::vector<FilterChoice> &choices, const QString &value)
{
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&](const FilterChoice &choice) { return choice.value == value; });
    return found == choices.end() || found->name.isEmpty() ? value : found->name;
}

/// The first three and how many more.
QString listed(const QStringList &values)
{
    constexpr qsizetype most = 3;
    if (values.size() <= most + 1)
        return values.join(u", "_s);
    return Words::andMore(values.mid(0, most).join(u", "_s), values.size() - most);
}

template<class Value, class Name>
QString listed(const QList<Value> &values, const Name &name)
{
    QStringList names;
    for (const Value &value : values)
        names += name(value);
    return listed(names);
}

QString valueWords(FilterPart part, const QStringList &values)
{
    return Words::labelled(
        part, listed(values, [](const QString &value) { return value.isEmpty() ? Words::without() : value; }));
}

QString attributeWords(const QList<AttributeValueIs> &attributes)
{
    return listed(
        attributes, [](const AttributeValueIs &attribute) { return attribute.title + u": "_s + attribute.value; });
}

QString wordsOfReviews(FilterPart part, const Filter &filter, const FilterChoices &choices)
{
    switch (part) {
    case FilterPart::Dates:
        return writtenRange({filter.from, filter.to});
    case FilterPart::Product:
        return filter.products.size() > 1 ? Words::products(filter.products.size())
                                          : nameIn(choices.products, filter.products.first());
    case FilterPart::Variant:
        return filter.variants.size() > 1 ? Words::variants(filter.variants.size())
                                          : Words::labelled(part, nameIn(choices.variants, filter.variants.first()));
    case FilterPart::Rating:
        return starWords(filter.ratings);
    case FilterPart::Sentiment:
        return listed(filter.sentiments, &sentimentName);
    case FilterPart::Search:
        return Words::search(filter.search);
    case FilterPart::Verified:
        return yesNoWords(part, filter.isVerified.value_or(false));
    case FilterPart::Incentivized:
        return yesNoWords(part, filter.isIncentivized.value_or(false));
    case FilterPart::Has:
        return Words::has(listed(filter.has, &partName));
    case FilterPart::Attribute:
        return attributeWords(filter.attributes);
    case FilterPart::Status:
        return Words::labelled(part, listed(filter.statuses, &statusWords));
    default:
        Q_UNREACHABLE();
    }
}

} // namespace

QString nameOf(FilterPart part)
{
    return Words::nameOfReviewPart(part);
}

QString wordsOf(FilterPart part, const Filter &filter, const FilterChoices &choices)
{
    if (!isSet(filter, part))
        return {};
    switch (part) {
    case FilterPart::Language:
        return valueWords(part, filter.languages);
    case FilterPart::Country:
        return valueWords(part, filter.countries);
    case FilterPart::Source:
        return valueWords(part, filter.sources);
    case FilterPart::Survey:
        return Words::labelled(
            part, listed(filter.surveys, [&](const QString &id) { return nameIn(choices.surveys, id); }));
    case FilterPart::Channel:
        return valueWords(part, filter.channels);
    case FilterPart::NpsCategory:
        return listed(filter.npsCategories, &categoryName);
    case FilterPart::Matched:
        return yesNoWords(part, filter.isMatched.value_or(false));
    case FilterPart::OrderValue:
        return Words::orderValue(filter.orderValue.value_or(OrderValueRange()));
    default:
        return wordsOfReviews(part, filter, choices);
    }
}

QString filterWords(const Filter &filter, const FilterChoices &choices)
{
    QStringList words;
    for (int index = 0; index <= int(lastFilterPart); ++index) {
        if (const QString part = wordsOf(FilterPart(index), filter, choices); !part.isEmpty())
            words += part;
    }
    return words.isEmpty() ? Words::allData() : words.join(u" · "_s);
}

} // namespace plaudit
