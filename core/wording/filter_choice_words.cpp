// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/filter_value_words.h"
#include "wording/filter_words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QString withCode(const QString &name, const QString &code)
{
    return u"%1 (%2)"_s.arg(name, code);
}

QString nameOfValue(FilterPart part, const FilterChoice &choice)
{
    if (choice.value.isEmpty())
        return withoutOne(part);
    if (part == FilterPart::Language)
        return languageName(choice.value);
    if (part == FilterPart::Country)
        return countryName(choice.value);
    return choice.name;
}

std::vector<FilterChoice> named(FilterPart part, std::vector<FilterChoice> choices)
{
    for (FilterChoice &choice : choices)
        choice.name = nameOfValue(part, choice);
    return choices;
}

/// Of a condition whose values are the same in every store.
std::vector<FilterChoice> knownChoices(FilterPart part)
{
    std::vector<FilterChoice> known;
    const auto add = [&](const Filter &filter, const QString &name) {
        known.push_back({valuesOf(filter, part).first(), name, {}});
    };
    switch (part) {
    case FilterPart::Rating:
        for (const int rating : {5, 4, 3, 2, 1})
            add({.ratings = {rating}}, starWords({rating}));
        break;
    case FilterPart::Sentiment:
        for (const auto sentiment :
            {Sentiment::Positive, Sentiment::Neutral, Sentiment::Mixed, Sentiment::Negative, Sentiment::Unlabelled})
            add({.sentiments = {sentiment}}, sentimentName(sentiment));
        break;
    case FilterPart::Status:
        for (const auto status : {ReviewStatus::Approved, ReviewStatus::Pending, ReviewStatus::Rejected})
            add({.statuses = {status}}, statusWords(status));
        break;
    case FilterPart::Has:
        for (const auto has : {ReviewPart::Text, ReviewPart::Media, ReviewPart::Reply})
            add({.has = {has}}, partName(has));
        break;
    case FilterPart::NpsCategory:
        for (const auto category : {NpsCategory::Promoter, NpsCategory::Passive, NpsCategory::Detractor})
            add({.npsCategories = {category}}, categoryName(category));
        break;
    case FilterPart::Verified:
        for (const bool isSo : {true, false})
            add({.isVerified = isSo}, yesNoWords(part, isSo));
        break;
    case FilterPart::Incentivized:
        for (const bool isSo : {true, false})
            add({.isIncentivized = isSo}, yesNoWords(part, isSo));
        break;
    case FilterPart::Matched:
        for (const bool isSo : {true, false})
            add({.isMatched = isSo}, yesNoWords(part, isSo));
        break;
    default:
        break;
    }
    return known;
}

} // namespace

QString languageName(const QString &code)
{
    const QLocale locale(code);
    return locale.language() == QLocale::C ? code : withCode(QLocale::languageToString(locale.language()), code);
}

QString countryName(const QString &code)
{
    const auto territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : withCode(QLocale::territoryToString(territory), code.toUpper());
}

std::vector<FilterChoice> choicesOf(FilterPart part, const FilterChoices &choices)
{
    switch (part) {
    case FilterPart::Product:
        return choices.products;
    case FilterPart::Variant:
        return choices.variants;
    case FilterPart::Language:
        return named(part, choices.languages);
    case FilterPart::Country:
        return named(part, choices.countries);
    case FilterPart::Source:
        return named(part, choices.sources);
    case FilterPart::Survey:
        return choices.surveys;
    case FilterPart::Channel:
        return named(part, choices.channels);
    case FilterPart::Dates:
    case FilterPart::Search:
    case FilterPart::Attribute:
    case FilterPart::OrderValue:
        return {};
    default:
        return knownChoices(part);
    }
}

} // namespace plaudit
