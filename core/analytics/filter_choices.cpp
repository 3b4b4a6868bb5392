// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/filter_choices.h"

#include "analytics/last_known_day.h"
#include "analytics/snapshot.h"

#include <algorithm>

namespace plaudit
{

namespace
{

using Counts = std::vector<std::int64_t>;

/// How often each number of a column occurs among the rows that `isCounted` takes.
template<class Value, class IsCounted>
Counts countsOf(const Column<Value> &column, std::size_t values, const IsCounted &isCounted)
{
    Counts counts(values);
    for (std::size_t row = 0; row < column.size(); ++row)
        counts[column[row]] += isCounted(row) ? 1 : 0;
    return counts;
}

void sortByCount(std::vector<FilterChoice> &choices)
{
    std::stable_sort(choices.begin(), choices.end(),
        [](const FilterChoice &one, const FilterChoice &other) { return one.count > other.count; });
}

/// Those that occur; a dictionary also holds what only unpublished or vanished records said.
std::vector<FilterChoice> choicesOf(const std::vector<QString> &texts, const Counts &counts)
{
    std::vector<FilterChoice> choices;
    for (std::size_t index = 0; index < texts.size(); ++index) {
        if (counts[index] > 0)
            choices.push_back({texts[index], {}, counts[index]});
    }
    sortByCount(choices);
    return choices;
}

void addOfReviews(FilterChoices &choices, const Snapshot &snapshot)
{
    const Snapshot::Reviews &reviews = snapshot.reviews();
    constexpr auto published = maskOf(ReviewBit::Approved) | maskOf(ReviewBit::There);
    const auto isPublished = [&](std::size_t row) { return (reviews.facts[row] & published) == published; };
    const Counts products = countsOf(reviews.product, snapshot.products().size(), isPublished);
    for (std::size_t index = 1; index < products.size(); ++index) {
        const Snapshot::Product &product = snapshot.products()[index];
        choices.products.push_back({product.id, product.name, products[index]});
    }
    const Counts variants = countsOf(reviews.variant, snapshot.variants().size(), isPublished);
    for (std::size_t index = 1; index < variants.size(); ++index)
        choices.variants.push_back({snapshot.variants()[index], {}, variants[index]});
    const auto counted = [&](const Column<std::uint16_t> &column, const std::vector<QString> &texts) {
        return choicesOf(texts, countsOf(column, texts.size(), isPublished));
    };
    choices.languages = counted(reviews.language, snapshot.languages());
    choices.countries = counted(reviews.country, snapshot.countries());
    choices.sources = counted(reviews.source, snapshot.sources());
}

void addOfResponses(FilterChoices &choices, const Snapshot &snapshot)
{
    const Snapshot::Responses &responses = snapshot.responses();
    const auto isCounted = [&](std::size_t row) { return responses.is(ResponseBit::Counted, row); };
    const Counts surveys = countsOf(responses.survey, snapshot.surveys().size(), isCounted);
    for (std::size_t index = 0; index < surveys.size(); ++index) {
        const Snapshot::Survey &survey = snapshot.surveys()[index];
        if (!survey.id.isEmpty())
            choices.surveys.push_back({survey.id, survey.name, surveys[index]});
    }
    sortByCount(choices.surveys);
    choices.channels =
        choicesOf(snapshot.channels(), countsOf(responses.channel, snapshot.channels().size(), isCounted));
}

} // namespace

FilterChoices filterChoices(const Snapshot &snapshot)
{
    FilterChoices choices;
    addOfReviews(choices, snapshot);
    addOfResponses(choices, snapshot);
    choices.lastKnownDay = lastKnownDay(snapshot);
    return choices;
}

} // namespace plaudit
