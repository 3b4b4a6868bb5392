// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/response_conditions.h"

#include <algorithm>

namespace plaudit
{

namespace
{

using enum ResponseBit;
using Bits = std::vector<BitWord>;

ResponseBit bitOf(NpsCategory category)
{
    return static_cast<ResponseBit>(static_cast<int>(Promoter) + static_cast<int>(category));
}

} // namespace

Filter aboutResponses(const Filter &filter)
{
    Filter about;
    about.surveys = filter.surveys;
    about.channels = filter.channels;
    about.npsCategories = filter.npsCategories;
    about.isMatched = filter.isMatched;
    about.orderValue = filter.orderValue;
    about.search = filter.search;
    if (!about.search.isEmpty())
        about.found = filter.found;
    return about;
}

Bits quickResponseConditions(const Snapshot &snapshot, const Filter &filter)
{
    const auto &responses = snapshot.responses();
    const auto counted = responses.set(Counted);
    Bits bits(counted.begin(), counted.end());
    if (!filter.npsCategories.isEmpty()) {
        Bits chosen(bits.size());
        for (const auto category : filter.npsCategories)
            addAll(chosen, responses.set(bitOf(category)));
        keepOnly(bits, chosen);
    }
    if (filter.isMatched) {
        const auto matched = responses.set(Matched);
        for (std::size_t i = 0; i < bits.size(); ++i)
            bits[i] &= *filter.isMatched ? matched[i] : ~matched[i];
    }
    if (!filter.search.isEmpty() && !filter.found)
        std::fill(bits.begin(), bits.end(), BitWord{0});
    return bits;
}

std::vector<Filter> slowResponseConditions(const Filter &filter)
{
    std::vector<Filter> parts;
    for (const auto texts : {&Filter::surveys, &Filter::channels}) {
        if (!(filter.*texts).isEmpty())
            parts.emplace_back().*texts = filter.*texts;
    }
    if (filter.orderValue)
        parts.emplace_back().orderValue = filter.orderValue;
    if (filter.found && filter.found->responses)
        parts.emplace_back().found = filter.found;
    return parts;
}

Bits responseCondition(const Snapshot &snapshot, const Filter &one)
{
    const auto &responses = snapshot.responses();
    if (!one.surveys.isEmpty()) {
        std::vector<QString> ids;
        for (const auto &survey : snapshot.surveys())
            ids.push_back(survey.id);
        const auto isWanted = wantedAmong(ids, one.surveys);
        return rowsWhere(responses.size(), [&](std::size_t row) { return isWanted[responses.survey[row]]; });
    }
    if (!one.channels.isEmpty()) {
        const auto isWanted = wantedAmong(snapshot.channels(), one.channels);
        return rowsWhere(responses.size(), [&](std::size_t row) { return isWanted[responses.channel[row]]; });
    }
    if (one.orderValue)
        return withOrderValue(snapshot, responses.matches, *one.orderValue);
    return rowsNumbered(responses.row.values(), *one.found->responses);
}

Bits withOrderValue(const Snapshot &snapshot, const Snapshot::Matches &matches, const OrderValueRange &range)
{
    const auto &revenue = snapshot.orders().revenue;
    const double from = range.from.value_or(-std::numeric_limits<double>::infinity());
    const double to = range.to.value_or(std::numeric_limits<double>::infinity());
    return rowsWhere(matches.size(), [&](std::size_t row) {
        const auto order = matches.order[row];
        return order != Snapshot::Matches::nothing && revenue[order] >= from && revenue[order] <= to;
    });
}

Bits rowsNumbered(std::span<const std::uint32_t> rowNumbers, const std::vector<qint64> &numbers)
{
    const auto most = numbers.empty() ? 0 : static_cast<std::size_t>(std::max(qint64{0}, numbers.back()));
    Bits wanted(wordsFor(most + 1));
    for (const auto number : numbers)
        addRow(wanted.data(), static_cast<std::size_t>(number));
    return rowsWhere(rowNumbers.size(),
        [&](std::size_t row) { return rowNumbers[row] <= most && holdsRow(wanted, rowNumbers[row]); });
}

std::vector<std::uint8_t> wantedAmong(const std::vector<QString> &texts, const QStringList &wanted)
{
    const auto isBefore = [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; };
    auto sorted = wanted;
    std::sort(sorted.begin(), sorted.end(), isBefore);
    std::vector<std::uint8_t> is;
    is.reserve(texts.size());
    for (const auto &text : texts)
        is.push_back(std::binary_search(sorted.cbegin(), sorted.cend(), text, isBefore));
    return is;
}

} // namespace plaudit
