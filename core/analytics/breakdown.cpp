// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/breakdown.h"

#include "analytics/nps_tally.h"
#include "analytics/rating_counts.h"
#include "analytics/review_group_counts.h"
#include "analytics/selection.h"
#include "analytics/sentiment_counts.h"
#include "analytics/snapshot.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

using Bits = std::vector<BitWord>;

/// Values that a record has a bit for, and what the others are called.
template<class Bit>
struct Values
{
    std::vector<std::pair<QString, Bit>> named;
    QString ofOthers;
};

/// A value of the records that have it.
struct Group
{
    QString value;
    Bits rows;
};

template<class Records, class Bit>
std::vector<Group> groupsOf(const Records &records, const Selection &selection, const Values<Bit> &values)
{
    std::vector<Group> groups;
    Bits others(selection.bits().begin(), selection.bits().end());
    for (const auto &[value, bit] : values.named) {
        const auto set = records.set(bit);
        auto &group = groups.emplace_back(Group{.value = value, .rows = others});
        keepOnly(group.rows, set);
        removeAll(others, set);
    }
    groups.push_back({.value = values.ofOthers, .rows = std::move(others)});
    return groups;
}

template<class Bit>
Values<Bit> yesOrNo(Bit yes)
{
    return {.named = {{u"yes"_s, yes}}, .ofOthers = u"no"_s};
}

Values<ReviewBit> valuesOf(ReviewDimension dimension)
{
    using enum ReviewBit;
    switch (dimension) {
    case ReviewDimension::Rating:
        return {.named = {{u"5"_s, FiveStars}, {u"4"_s, FourStars}, {u"3"_s, ThreeStars}, {u"2"_s, TwoStars},
                    {u"1"_s, OneStar}},
            .ofOthers = {}};
    case ReviewDimension::Sentiment:
        return {.named = {{toString(Sentiment::Positive), Positive}, {toString(Sentiment::Neutral), Neutral},
                    {toString(Sentiment::Mixed), Mixed}, {toString(Sentiment::Negative), Negative}},
            .ofOthers = {}};
    case ReviewDimension::Status:
        return {.named = {{toString(ReviewStatus::Approved), Approved}, {toString(ReviewStatus::Pending), Pending},
                    {toString(ReviewStatus::Rejected), Rejected}},
            .ofOthers = {}};
    case ReviewDimension::Verified:
        return {.named = {{u"yes"_s, Verified}, {u"no"_s, NotVerified}}, .ofOthers = {}};
    case ReviewDimension::Incentivized:
        return {.named = {{u"yes"_s, Incentivized}, {u"no"_s, NotIncentivized}}, .ofOthers = {}};
    case ReviewDimension::Text:
        return yesOrNo(Text);
    case ReviewDimension::Media:
        return yesOrNo(Media);
    case ReviewDimension::Reply:
        return yesOrNo(Reply);
    default:
        return yesOrNo(Matched);
    }
}

void addReviews(std::vector<ReviewGroup> &groups, ReviewGroup group)
{
    if (group.ratings.reviews > 0)
        groups.push_back(std::move(group));
}

/// Value and name of a group.
std::pair<QString, QString> textsOf(const QString &value)
{
    return {value, value};
}

std::pair<QString, QString> textsOf(const Snapshot::Product &product)
{
    return {product.id, product.name};
}

std::pair<QString, QString> textsOf(const Snapshot::Survey &survey)
{
    return {survey.id, survey.name.isEmpty() ? survey.id : survey.name};
}

/// `all` are what the groups are of: products, languages …
template<class Of>
std::vector<ReviewGroup> groupsOf(const ReviewGroupCounts &counts, const std::vector<Of> &all)
{
    std::vector<ReviewGroup> groups;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto [value, name] = textsOf(all[i]);
        addReviews(groups, {.value = value,
                               .name = name,
                               .ratings = figuresOf(counts.ratingsOf(i)),
                               .sentiment = sentimentFiguresOf(counts.sentimentsOf(i))});
    }
    return groups;
}

std::vector<ReviewGroup> reviewsByBits(
    const Snapshot::Reviews &reviews, const Selection &selection, ReviewDimension dimension)
{
    std::vector<ReviewGroup> groups;
    for (const auto &[value, rows] : groupsOf(reviews, selection, valuesOf(dimension))) {
        addReviews(groups, {.value = value,
                               .name = value,
                               .ratings = figuresOf(countRatings(reviews, rows, selection.rows)),
                               .sentiment = countSentiments(reviews, rows, selection.rows)});
    }
    return groups;
}

/// By two bits side by side: nothing is said, it is said to be so, or not to be.
auto saidToBe(const Snapshot::Reviews &reviews, ReviewBit yes)
{
    const auto said = [facts = reviews.facts.data(), shift = static_cast<unsigned>(yes)](
                          std::size_t row) { return std::size_t{facts[row] >> shift & 0b11U}; };
    return Grouping<decltype(said)>{.groups = 4, .of = said};
}

std::vector<ReviewGroup> unsortedReviewsBy(
    const Snapshot &snapshot, const Selection &selection, ReviewDimension dimension)
{
    const auto &reviews = snapshot.reviews();
    const auto byCode = [&](const auto &column, const auto &all) {
        const auto [counts] = ReviewGroupCounts::byEach(reviews, selection, codedBy(column, all.size()));
        return groupsOf(counts, all);
    };
    switch (dimension) {
    case ReviewDimension::Product:
        return byCode(reviews.product, snapshot.products());
    case ReviewDimension::Variant:
        return byCode(reviews.variant, snapshot.variants());
    case ReviewDimension::Language:
        return byCode(reviews.language, snapshot.languages());
    case ReviewDimension::Country:
        return byCode(reviews.country, snapshot.countries());
    case ReviewDimension::Source:
        return byCode(reviews.source, snapshot.sources());
    default:
        return reviewsByBits(reviews, selection, dimension);
    }
}

void addResponses(std::vector<ResponseGroup> &groups, const QString &value, const QString &name, const NpsTally &tally)
{
    if (tally.responses > 0)
        groups.push_back({.value = value, .name = name, .responses = tally.responses, .nps = tally.figures()});
}

/// `all` are what the tallies are of, surveys or channels.
template<class Of>
std::vector<ResponseGroup> groupsOf(const std::vector<NpsTally> &tallies, const std::vector<Of> &all)
{
    std::vector<ResponseGroup> groups;
    for (std::size_t i = 0; i < tallies.size(); ++i) {
        const auto [value, name] = textsOf(all[i]);
        addResponses(groups, value, name, tallies[i]);
    }
    return groups;
}

std::vector<ResponseGroup> responsesByBits(
    const Snapshot::Responses &responses, const Selection &selection, const Values<ResponseBit> &values)
{
    std::vector<ResponseGroup> groups;
    for (const auto &[value, rows] : groupsOf(responses, selection, values))
        addResponses(groups, value, value, tallyNps(responses, rows, selection.rows));
    return groups;
}

std::vector<ResponseGroup> unsortedResponsesBy(
    const Snapshot &snapshot, const Selection &selection, ResponseDimension dimension)
{
    using enum ResponseBit;
    const auto &responses = snapshot.responses();
    const auto byCode = [&](const auto &column, const auto &all) {
        const auto [tallies] = tallyNpsByEach(responses, selection, codedBy(column, all.size()));
        return groupsOf(tallies, all);
    };
    switch (dimension) {
    case ResponseDimension::Survey:
        return byCode(responses.survey, snapshot.surveys());
    case ResponseDimension::Channel:
        return byCode(responses.channel, snapshot.channels());
    case ResponseDimension::NpsCategory:
        return responsesByBits(responses, selection,
            {.named = {{toString(NpsCategory::Promoter), Promoter}, {toString(NpsCategory::Passive), Passive},
                 {toString(NpsCategory::Detractor), Detractor}},
                .ofOthers = {}});
    case ResponseDimension::Matched:
        return responsesByBits(responses, selection, yesOrNo(Matched));
    }
    Q_UNREACHABLE();
}

std::vector<ReviewGroup> sorted(std::vector<ReviewGroup> groups)
{
    std::sort(groups.begin(), groups.end(), [](const ReviewGroup &a, const ReviewGroup &b) {
        return std::tie(b.ratings.reviews, a.name, a.value) < std::tie(a.ratings.reviews, b.name, b.value);
    });
    return groups;
}

std::vector<ResponseGroup> sorted(std::vector<ResponseGroup> groups)
{
    std::sort(groups.begin(), groups.end(), [](const ResponseGroup &a, const ResponseGroup &b) {
        return std::tie(b.responses, a.name, a.value) < std::tie(a.responses, b.name, b.value);
    });
    return groups;
}

} // namespace

std::vector<ReviewGroup> reviewsBy(const Snapshot &snapshot, const Filter &filter, ReviewDimension dimension)
{
    return sorted(unsortedReviewsBy(snapshot, snapshot.selections().reviews(filter), dimension));
}

std::array<std::vector<ReviewGroup>, comparedReviewDimensions.size()> reviewsByCompared(
    const Snapshot &snapshot, const Filter &filter)
{
    const auto &reviews = snapshot.reviews();
    const auto [products, languages, countries, sources, verified, incentivized] = ReviewGroupCounts::byEach(reviews,
        snapshot.selections().reviews(filter), codedBy(reviews.product, snapshot.products().size()),
        codedBy(reviews.language, snapshot.languages().size()), codedBy(reviews.country, snapshot.countries().size()),
        codedBy(reviews.source, snapshot.sources().size()), saidToBe(reviews, ReviewBit::Verified),
        saidToBe(reviews, ReviewBit::Incentivized));
    const std::vector<QString> saidOrNot{{}, u"yes"_s, u"no"_s};
    return {sorted(groupsOf(products, snapshot.products())), sorted(groupsOf(languages, snapshot.languages())),
        sorted(groupsOf(countries, snapshot.countries())), sorted(groupsOf(sources, snapshot.sources())),
        sorted(groupsOf(verified, saidOrNot)), sorted(groupsOf(incentivized, saidOrNot))};
}

std::vector<ResponseGroup> responsesBy(const Snapshot &snapshot, const Filter &filter, ResponseDimension dimension)
{
    return sorted(unsortedResponsesBy(snapshot, snapshot.selections().responses(filter), dimension));
}

std::array<std::vector<ResponseGroup>, comparedResponseDimensions.size()> responsesByCompared(
    const Snapshot &snapshot, const Filter &filter)
{
    const auto &responses = snapshot.responses();
    const auto [surveys, channels] = tallyNpsByEach(responses, snapshot.selections().responses(filter),
        codedBy(responses.survey, snapshot.surveys().size()), codedBy(responses.channel, snapshot.channels().size()));
    return {sorted(groupsOf(surveys, snapshot.surveys())), sorted(groupsOf(channels, snapshot.channels()))};
}

} // namespace plaudit
