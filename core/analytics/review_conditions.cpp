// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/review_conditions.h"

#include "analytics/response_conditions.h"
#include "analytics/snapshot.h"

namespace plaudit
{

namespace
{

using enum ReviewBit;
using Bits = std::vector<BitWord>;

ReviewBit bitOf(ReviewStatus status)
{
    return static_cast<ReviewBit>(static_cast<int>(Approved) + static_cast<int>(status));
}

ReviewBit bitOf(ReviewPart part)
{
    return part == ReviewPart::Text ? Text : part == ReviewPart::Media ? Media : Reply;
}

/// Rows of none of the sets from `first` to `last`.
Bits none(const Snapshot::Reviews &reviews, ReviewBit first, ReviewBit last)
{
    auto bits = allRows(reviews.size());
    for (auto bit = static_cast<std::size_t>(first); bit <= static_cast<std::size_t>(last); ++bit)
        removeAll(bits, reviews.set(static_cast<ReviewBit>(bit)));
    return bits;
}

Bits ofStatuses(const Snapshot::Reviews &reviews, const QList<ReviewStatus> &statuses)
{
    Bits bits(wordsFor(reviews.size()));
    for (const auto status : statuses) {
        if (status == ReviewStatus::Other)
            addAll(bits, none(reviews, Approved, Rejected));
        else
            addAll(bits, reviews.set(bitOf(status)));
    }
    return bits;
}

Bits ofSentiments(const Snapshot::Reviews &reviews, const QList<Sentiment> &sentiments)
{
    Bits bits(wordsFor(reviews.size()));
    for (const auto sentiment : sentiments) {
        if (sentiment == Sentiment::Unlabelled)
            addAll(bits, none(reviews, Positive, OtherSentiment));
        else
            addAll(bits, reviews.set(static_cast<ReviewBit>(static_cast<int>(Positive) + static_cast<int>(sentiment) -
                                                            static_cast<int>(Sentiment::Positive))));
    }
    return bits;
}

Bits ofRatings(const Snapshot::Reviews &reviews, const QList<int> &ratings)
{
    Bits bits(wordsFor(reviews.size()));
    for (const int rating : ratings) {
        if (rating >= lowestRating && rating <= highestRating)
            addAll(bits, reviews.stars(rating));
    }
    return bits;
}

template<class Code>
Bits ofCodes(const Column<Code> &codes, const std::vector<QString> &texts, const QStringList &wanted)
{
    const auto isWanted = wantedAmong(texts, wanted);
    return rowsWhere(
        codes.size(), [code = codes.data(), is = isWanted.data()](std::size_t row) { return is[code[row]]; });
}

Bits ofProducts(const Snapshot &snapshot, const QStringList &wanted)
{
    std::vector<QString> ids;
    ids.reserve(snapshot.products().size());
    for (const auto &product : snapshot.products())
        ids.push_back(product.id);
    return ofCodes(snapshot.reviews().product, ids, wanted);
}

} // namespace

Filter aboutReviews(const Filter &filter)
{
    auto about = filter;
    about.from.reset();
    about.to.reset();
    about.surveys.clear();
    about.channels.clear();
    about.npsCategories.clear();
    return about;
}

Bits quickReviewConditions(const Snapshot &snapshot, const Filter &filter)
{
    const auto &reviews = snapshot.reviews();
    auto bits = ofStatuses(reviews, filter.statuses.isEmpty() ? QList{ReviewStatus::Approved} : filter.statuses);
    keepOnly(bits, reviews.set(There));
    if (!filter.ratings.isEmpty())
        keepOnly(bits, ofRatings(reviews, filter.ratings));
    if (!filter.sentiments.isEmpty())
        keepOnly(bits, ofSentiments(reviews, filter.sentiments));
    if (filter.isVerified)
        keepOnly(bits, reviews.set(*filter.isVerified ? Verified : NotVerified));
    if (filter.isIncentivized)
        keepOnly(bits, reviews.set(*filter.isIncentivized ? Incentivized : NotIncentivized));
    for (const auto part : filter.has)
        keepOnly(bits, reviews.set(bitOf(part)));
    if (filter.isMatched)
        keepOnly(bits, *filter.isMatched ? Bits(reviews.set(Matched).begin(), reviews.set(Matched).end())
                                         : none(reviews, Matched, Matched));
    if (filter.asksTheCache() && !filter.found)
        std::fill(bits.begin(), bits.end(), BitWord{0});
    return bits;
}

std::vector<Filter> slowReviewConditions(const Filter &filter)
{
    std::vector<Filter> parts;
    for (const auto texts :
        {&Filter::products, &Filter::variants, &Filter::languages, &Filter::countries, &Filter::sources}) {
        if (!(filter.*texts).isEmpty())
            parts.emplace_back().*texts = filter.*texts;
    }
    if (filter.orderValue)
        parts.emplace_back().orderValue = filter.orderValue;
    if (filter.asksTheCache() && filter.found && filter.found->reviews)
        parts.emplace_back().found = filter.found;
    return parts;
}

Bits reviewCondition(const Snapshot &snapshot, const Filter &one)
{
    const auto &reviews = snapshot.reviews();
    if (!one.products.isEmpty())
        return ofProducts(snapshot, one.products);
    if (!one.variants.isEmpty())
        return ofCodes(reviews.variant, snapshot.variants(), one.variants);
    if (!one.languages.isEmpty())
        return ofCodes(reviews.language, snapshot.languages(), one.languages);
    if (!one.countries.isEmpty())
        return ofCodes(reviews.country, snapshot.countries(), one.countries);
    if (!one.sources.isEmpty())
        return ofCodes(reviews.source, snapshot.sources(), one.sources);
    if (one.orderValue)
        return withOrderValue(snapshot, reviews.matches, *one.orderValue);
    return rowsNumbered(reviews.row.values(), *one.found->reviews);
}

} // namespace plaudit
