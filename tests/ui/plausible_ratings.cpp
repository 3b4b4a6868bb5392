// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plausible_ratings.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plaudit
{

static RatingFigures figuresOf(const StarCounts &stars)
{
    const auto n = total(stars);
    return {n, n, stars, averageRating(stars), averageRatingInterval(stars), shareOf(stars[4], n),
        shareOf(stars[0] + stars[1], n)};
}

static std::vector<ProductRatings> ranked(std::vector<ProductRatings> products, double overallMean)
{
    for (ProductRatings &product : products)
        product.bayesian = bayesianAverage(product.figures.distribution, overallMean);
    std::stable_sort(products.begin(), products.end(),
        [](const ProductRatings &a, const ProductRatings &b) { return a.bayesian > b.bayesian; });
    return products;
}

Ratings plausibleRatings()
{
    Ratings ratings;
    ratings.bucket = Bucket::Week;
    StarCounts all{};
    const QDate first(2025, 9, 8);
    for (int week = 0; week < 60; ++week) {
        const double slump = week > 47 ? 0.35 : 0.0;
        const double wave = 0.12 * std::sin(week * 0.55) + 0.08 * std::sin(week * 1.7);
        const auto count = [&](double part) -> std::int64_t { return std::lround(81 * part * (1.0 + wave)); };
        StarCounts stars{count(0.04 + slump * 0.1), count(0.04 + slump * 0.08), count(0.09), count(0.22 + slump * 0.1),
            count(0.61 - slump * 0.28)};
        if (week == 20)
            stars = {};
        if (week == 59)
            stars = {2, 1, 2, 6, 14};
        const BucketSpan span = bucketOf(first.addDays(7 * week), Bucket::Week);
        ratings.byBucket.push_back({span, week != 59, figuresOf(stars)});
        for (std::size_t index = 0; index < all.size(); ++index)
            all[index] += stars[index];
    }
    ratings.figures = figuresOf(all);
    ratings.shownShares = shownShares(all);
    return ratings;
}

std::vector<ProductRatings> plausibleProducts()
{
    std::vector<ProductRatings> products;
    const auto add = [&](const char *id, const QString &name, const StarCounts &stars) {
        products.push_back({QString::fromLatin1(id), name, figuresOf(stars), 0.0, 0.9});
    };
    add("101", u"Cloud Fleece Hoodie"_s, {8, 8, 26, 118, 652});
    add("102", u"Night Repair Serum 30 ml"_s, {10, 10, 30, 125, 480});
    add("103", u"Ember Espresso 250 g"_s, {18, 19, 55, 180, 658});
    add("104", u"Linen Shirt"_s, {4, 3, 10, 25, 76});
    add("105", u"Daily SPF 50"_s, {16, 16, 38, 100, 232});
    add("106", u"Trail Roast 1 kg"_s, {150, 139, 211, 230, 474});
    add("107", u"Merino Travel Blanket with a Name Long Enough to Be Cut in Any Column of This Table"_s,
        {0, 1, 1, 3, 9});
    add("108", u"Ceramic Pour-over Set"_s, {0, 0, 0, 1, 2});
    add("109", u"Wool Runner <b>Socks</b>"_s, {2, 4, 12, 60, 141});
    add("110", u"Gift Card"_s, {1, 0, 3, 11, 45});
    return ranked(std::move(products), *plausibleRatings().figures.average);
}

Ratings fewRatings()
{
    Ratings ratings;
    ratings.bucket = Bucket::Day;
    const StarCounts stars{0, 1, 0, 1, 2};
    ratings.figures = figuresOf(stars);
    ratings.shownShares = shownShares(stars);
    const QDate first(2026, 11, 2);
    for (int day = 0; day < 5; ++day) {
        StarCounts own{};
        if (day == 0)
            own[4] = 2;
        if (day == 3)
            own = {0, 1, 0, 1, 0};
        ratings.byBucket.push_back({bucketOf(first.addDays(day), Bucket::Day), day != 4, figuresOf(own)});
    }
    return ratings;
}

std::vector<ProductRatings> fewProducts()
{
    const Ratings ratings = fewRatings();
    return ranked({{u"201"_s, u"Ceramic Pour-over Set"_s, ratings.figures, 0.0, 0.3}}, *ratings.figures.average);
}

} // namespace plaudit
