// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/product_attributes.h"

#include "analytics/mean_tally.h"
#include "analytics/rating_counts.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// The spelling that most reviews use.
class Spelling
{
public:
    void add(const QString &text, qint64 reviews)
    {
        if (!text.isEmpty())
            m_reviews[text] += reviews;
    }
    [[nodiscard]] QString usual() const
    {
        const auto most = std::max_element(
            m_reviews.begin(), m_reviews.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        return most == m_reviews.end() ? QString() : most->first;
    }

private:
    std::map<QString, qint64> m_reviews;
};

struct ValueTally
{
    Spelling spelling;
    RatingCounts ratings{};

    void add(const QString &text, const AttributeCount &count)
    {
        spelling.add(text, count.reviews);
        ratings[std::size_t(count.rating.value_or(0))] += count.reviews;
    }
};

struct Tally
{
    Spelling title, type, minLabel, midLabel, maxLabel;
    std::int64_t numbered = 0, worded = 0; ///< reviews
    MeanTally mean;
    std::map<double, ValueTally> numbers;
    std::map<QString, ValueTally> words; ///< by their folded text

    void add(const AttributeCount &count);

private:
    bool addWords(QStringList texts, const AttributeCount &count);
};

bool Tally::addWords(QStringList texts, const AttributeCount &count)
{
    QStringList known;
    for (const auto &text : std::as_const(texts)) {
        const auto word = text.simplified();
        const auto key = word.toCaseFolded();
        if (word.isEmpty() || known.contains(key))
            continue;
        known += key;
        words[key].add(word, count);
    }
    return !known.isEmpty();
}

void Tally::add(const AttributeCount &count)
{
    title.add(count.title.simplified(), count.reviews);
    type.add(count.type, count.reviews);
    minLabel.add(count.minLabel, count.reviews);
    midLabel.add(count.midLabel, count.reviews);
    maxLabel.add(count.maxLabel, count.reviews);
    if (const auto *number = std::get_if<double>(&count.value)) {
        numbered += count.reviews;
        mean.add(*number, count.reviews);
        numbers[*number].add(QString::number(*number, 'g', 12), count);
        return;
    }
    const auto *text = std::get_if<QString>(&count.value);
    if (addWords(text ? QStringList{*text} : std::get<QStringList>(count.value), count))
        worded += count.reviews;
}

std::int64_t sumOf(const RatingCounts &counts)
{
    std::int64_t sum = 0;
    for (const auto count : counts)
        sum += count;
    return sum;
}

template<class Key>
std::vector<AttributeValueFigures> valuesOf(const std::map<Key, ValueTally> &tallies, std::int64_t reviews)
{
    std::vector<AttributeValueFigures> values;
    values.reserve(tallies.size());
    for (const auto &[key, tally] : tallies)
        values.push_back({.value = tally.spelling.usual(),
            .share = shareOf(sumOf(tally.ratings), reviews),
            .ratings = figuresOf(tally.ratings)});
    return values;
}

Interval rangeOf(const Tally &tally)
{
    const auto type = tally.type.usual();
    const Interval met{.low = tally.numbers.begin()->first, .high = tally.numbers.rbegin()->first};
    const auto known = type == "range"_L1            ? Interval{.low = 1.0, .high = 5.0}
                       : type == "centered-range"_L1 ? Interval{.low = -1.0, .high = 1.0}
                                                     : met;
    return {.low = std::min(known.low, met.low), .high = std::max(known.high, met.high)};
}

AttributeFigures figuresOf(AttributeScope scope, const Tally &tally)
{
    AttributeFigures figures{.scope = scope, .title = tally.title.usual(), .mean = {}, .range = {}, .values = {}};
    if (tally.numbered <= tally.worded) {
        figures.reviews = tally.worded;
        figures.values = valuesOf(tally.words, tally.worded);
        std::stable_sort(figures.values.begin(), figures.values.end(),
            [](const auto &a, const auto &b) { return a.share.count > b.share.count; });
        return figures;
    }
    figures.reviews = tally.numbered;
    figures.mean = tally.mean.mean();
    figures.range = rangeOf(tally);
    figures.minLabel = tally.minLabel.usual();
    figures.midLabel = tally.midLabel.usual();
    figures.maxLabel = tally.maxLabel.usual();
    if (tally.numbers.size() <= mostNumbers)
        figures.values = valuesOf(tally.numbers, tally.numbered);
    return figures;
}

int placeOf(AttributeScope scope)
{
    return scope == AttributeScope::Scale ? 0 : scope == AttributeScope::Product ? 1 : 2;
}

} // namespace

std::vector<AttributeFigures> attributeFigures(const std::vector<AttributeCount> &counts)
{
    std::map<std::pair<AttributeScope, QString>, Tally> tallies;
    for (const auto &count : counts) {
        if (const auto title = count.title.simplified(); !title.isEmpty())
            tallies[{count.scope, title.toCaseFolded()}].add(count);
    }
    std::vector<AttributeFigures> attributes;
    for (const auto &[key, tally] : tallies) {
        if (tally.numbered + tally.worded > 0)
            attributes.push_back(figuresOf(key.first, tally));
    }
    std::stable_sort(attributes.begin(), attributes.end(), [](const AttributeFigures &a, const AttributeFigures &b) {
        return std::tuple(placeOf(a.scope), -a.reviews) < std::tuple(placeOf(b.scope), -b.reviews);
    });
    return attributes;
}

} // namespace plaudit
