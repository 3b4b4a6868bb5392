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

/// By a number that each review has; `textOf(code)` gives value and name.
template<class Code, class TextOf>
std::vector<ReviewGroup> reviewsByCode(const Snapshot &snapshot, const Selection &selection, const Column<Code> &column,
    std::size_t codes, const TextOf &textOf)
{
    const ReviewGroupCounts counts(snapshot.reviews(), selection, column, codes);
    std::vector<ReviewGroup> groups;
    for (std::size_t i = 0; i < codes; ++i) {
        const auto [value, name] = textOf(i);
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

std::vector<ReviewGroup> unsortedReviewsBy(
    const Snapshot &snapshot, const Selection &selection, ReviewDimension dimension)
{
    const auto &reviews = snapshot.reviews();
    const auto byTexts = [&](const auto &column, const std::vector<QString> &texts) {
        return reviewsByCode(snapshot, selection, column, texts.size(),
            [&](std::size_t code) { return std::pair(texts[code], texts[code]); });
    };
    switch (dimension) {
    case ReviewDimension::Product:
        return reviewsByCode(snapshot, selection, reviews.product, snapshot.products().size(), [&](std::size_t code) {
            const auto &[id, name] = snapshot.products()[code];
            return std::pair(id, name);
        });
    case ReviewDimension::Variant:
        return byTexts(reviews.variant, snapshot.variants());
    case ReviewDimension::Language:
        return byTexts(reviews.language, snapshot.languages());
    case ReviewDimension::Country:
        return byTexts(reviews.country, snapshot.countries());
    case ReviewDimension::Source:
        return byTexts(reviews.source, snapshot.sources());
    default:
        return reviewsByBits(reviews, selection, dimension);
    }
}

void addResponses(std::vector<ResponseGroup> &groups, const QString &value, const QString &name, const NpsTally &tally)
{
    if (tally.responses > 0)
        groups.push_back({.value = value, .name = name, .responses = tally.responses, .nps = tally.figures()});
}

template<class Code, class TextOf>
std::vector<ResponseGroup> responsesByCode(const Snapshot &snapshot, const Selection &selection,
    const Column<Code> &column, std::size_t codes, const TextOf &textOf)
{
    const auto tallies = tallyNpsBy(
        snapshot.responses(), selection, codes, [code = column.data()](std::size_t row) { return code[row]; });
    std::vector<ResponseGroup> groups;
    for (std::size_t i = 0; i < codes; ++i) {
        const auto [value, name] = textOf(i);
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
    switch (dimension) {
    case ResponseDimension::Survey:
        return responsesByCode(snapshot, selection, responses.survey, snapshot.surveys().size(), [&](std::size_t code) {
            const auto &survey = snapshot.surveys()[code];
            return std::pair(survey.id, survey.name.isEmpty() ? survey.id : survey.name);
        });
    case ResponseDimension::Channel:
        return responsesByCode(
            snapshot, selection, responses.channel, snapshot.channels().size(), [&](std::size_t code) {
                const auto &channel = snapshot.channels()[code];
                return std::pair(channel, channel);
            });
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

} // namespace

std::vector<ReviewGroup> reviewsBy(const Snapshot &snapshot, const Filter &filter, ReviewDimension dimension)
{
    auto groups = unsortedReviewsBy(snapshot, snapshot.selections().reviews(filter), dimension);
    std::sort(groups.begin(), groups.end(), [](const ReviewGroup &a, const ReviewGroup &b) {
        return std::tie(b.ratings.reviews, a.name, a.value) < std::tie(a.ratings.reviews, b.name, b.value);
    });
    return groups;
}

std::vector<ResponseGroup> responsesBy(const Snapshot &snapshot, const Filter &filter, ResponseDimension dimension)
{
    auto groups = unsortedResponsesBy(snapshot, snapshot.selections().responses(filter), dimension);
    std::sort(groups.begin(), groups.end(), [](const ResponseGroup &a, const ResponseGroup &b) {
        return std::tie(b.responses, a.name, a.value) < std::tie(a.responses, b.name, b.value);
    });
    return groups;
}

} // namespace plaudit
