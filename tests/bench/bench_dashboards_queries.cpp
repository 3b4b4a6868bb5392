// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_dashboards_queries.h"

#include "analytics/nps.h"
#include "analytics/orders.h"
#include "analytics/product_ratings.h"
#include "analytics/ratings.h"
#include "analytics/selection.h"
#include "analytics/sentiment.h"
#include "analytics/snapshot.h"

#include <QFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

double monthOf(const BucketSpan &span)
{
    return (span.start.year() - 2020) * 12 + span.start.month() - 1;
}

Filter lastYearVerifiedUs()
{
    Filter filter;
    filter.from = QDate(2024, 1, 1);
    filter.to = QDate(2024, 12, 31);
    filter.countries = {MadeStore::countries().front()};
    filter.isVerified = true;
    return filter;
}

AnswerTable ratingsByMonth(const Snapshot &snapshot, const Filter &filter)
{
    AnswerTable table;
    for (const auto &[span, isComplete, figures] : ratings(snapshot, filter, Bucket::Month).byBucket) {
        if (figures.count > 0)
            table.push_back({monthOf(span), double(figures.count), figures.average.value_or(0.0)});
    }
    return table;
}

AnswerTable sentimentByMonth(const Snapshot &snapshot)
{
    AnswerTable table;
    for (const auto &[span, isComplete, figures] : sentiment(snapshot, {}, Bucket::Month).byBucket) {
        const auto month = monthOf(span);
        const std::pair<Sentiment, std::int64_t> counts[] = {{Sentiment::Unlabelled, figures.unlabelled},
            {Sentiment::Positive, figures.positive}, {Sentiment::Neutral, figures.neutral},
            {Sentiment::Mixed, figures.mixed}, {Sentiment::Negative, figures.negative}};
        for (const auto &[label, count] : counts) {
            if (count > 0)
                table.push_back({month, double(label), double(count)});
        }
    }
    return table;
}

AnswerTable bestProducts(const Snapshot &snapshot)
{
    AnswerTable table;
    const auto products = productRatings(snapshot, {});
    for (std::size_t i = 0; i < std::min<std::size_t>(50, products.size()); ++i)
        table.push_back({double(products[i].productId.toInt() - MadeStore::productId(0).toInt()),
            double(products[i].figures.count), products[i].bayesian});
    return table;
}

AnswerTable ordersByRating(const Snapshot &snapshot)
{
    AnswerTable table;
    for (const auto &row : orders(snapshot, {}).byRating)
        table.push_back({double(row.rating), double(row.orders), double(row.repeatRate.n), double(row.repeatRate.count),
            row.revenue, row.aov.value.value_or(0.0)});
    std::reverse(table.begin(), table.end());
    return table;
}

AnswerTable npsByMonth(const Snapshot &snapshot)
{
    AnswerTable table;
    for (const auto &[span, isComplete, figures] : nps(snapshot, {}, Bucket::Month).byBucket) {
        const auto &counts = figures.counts;
        if (counts.total() > 0)
            table.push_back({monthOf(span), double(counts.promoters), double(counts.passives),
                double(counts.detractors), figures.score.value_or(0.0)});
    }
    return table;
}

Query rating(const QString &name, const QString &title, const Filter &filter, double bytes)
{
    return {.name = name,
        .title = title,
        .columns = 3,
        .exactColumns = 2,
        .ask = [filter](const Snapshot &snapshot) { (void)ratings(snapshot, filter, Bucket::Month); },
        .answer = [filter](const Snapshot &snapshot) { return ratingsByMonth(snapshot, filter); },
        .bytesPerReview = bytes};
}

Query ordersBy(const QString &name, const QString &title, bool isInSet)
{
    return {.name = name,
        .title = title,
        .columns = 6,
        .exactColumns = 4,
        .ask = [](const Snapshot &snapshot) { (void)orders(snapshot, {}); },
        .answer = ordersByRating,
        .bytesPerReview = 13.0 + 8.0 + 0.6 * 17.0,
        .isInSet = isInSet};
}

bool isSame(double ours, double theirs)
{
    return std::abs(ours - theirs) <= 1e-9 * std::max({1.0, std::abs(ours), std::abs(theirs)});
}

} // namespace

const std::vector<Query> &queries()
{
    static const std::vector<Query> all{
        rating(u"rating_by_month"_s, u"(i)   rating by month"_s, {}, 3.0),
        rating(u"rating_filtered"_s, u"(i')  12 months, US, verified"_s, lastYearVerifiedUs(), 5.0 / 5),
        {.name = u"sentiment_by_month"_s,
            .title = u"(ii)  sentiment by month"_s,
            .columns = 3,
            .exactColumns = 3,
            .ask = [](const Snapshot &snapshot) { (void)sentiment(snapshot, {}, Bucket::Month); },
            .answer = sentimentByMonth,
            .bytesPerReview = 3.0},
        {.name = u"best_products"_s,
            .title = u"(iii) top 50, Bayesian"_s,
            .columns = 3,
            .exactColumns = 2,
            .ask = [](const Snapshot &snapshot) { (void)productRatings(snapshot, {}); },
            .answer = bestProducts,
            .bytesPerReview = 3.0},
        ordersBy(u"orders_by_rating"_s, u"(iv)  orders by rating"_s, true),
        {.name = u"nps_by_month"_s,
            .title = u"(v)   NPS by month"_s,
            .columns = 5,
            .exactColumns = 4,
            .ask = [](const Snapshot &snapshot) { (void)nps(snapshot, {}, Bucket::Month); },
            .answer = npsByMonth,
            .bytesPerReview = 0.3 * 3.0},
        ordersBy(u"orders_with_known_returns"_s, u"(iv) with returns known to all"_s, false),
    };
    return all;
}

void forgetKept(const Snapshot &snapshot)
{
    constexpr int mostKept = 64;
    for (int i = 0; i < mostKept; ++i) {
        Filter filter;
        filter.products = {MadeStore::productId(i)};
        filter.surveys = {u"none-%1"_s.arg(i)};
        filter.from = filter.to = QDate(2024, 1, 1);
        (void)sentiment(snapshot, filter);
        (void)nps(snapshot, filter);
        (void)snapshot.selections().figures<int>(filter, [] { return 0; });
    }
}

std::optional<QString> differenceOf(const Query &query, const AnswerTable &ours, const AnswerTable &theirs)
{
    if (ours.size() != theirs.size())
        return u"%1 rows and %2 rows"_s.arg(ours.size()).arg(theirs.size());
    for (std::size_t row = 0; row < ours.size(); ++row) {
        if (ours[row].size() != theirs[row].size())
            return u"%1 columns and %2 columns"_s.arg(ours[row].size()).arg(theirs[row].size());
        for (std::size_t column = 0; column < ours[row].size(); ++column) {
            const auto our = ours[row][column];
            const auto their = theirs[row][column];
            const bool isExact = column < static_cast<std::size_t>(query.exactColumns);
            if (isExact ? our != their : !isSame(our, their))
                return u"row %1, column %2: %3 and %4"_s.arg(row)
                    .arg(column)
                    .arg(our, 0, 'g', 17)
                    .arg(their, 0, 'g', 17);
        }
    }
    return {};
}

QHash<QString, QString> sectionsOf(const QString &fileName)
{
    QFile file(QStringLiteral(PLAUDIT_RIVALS) + u'/' + fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(file.fileName()));
    QHash<QString, QString> sections;
    QString name;
    for (const auto lines = QString::fromUtf8(file.readAll()).split(u'\n'); const auto &line : lines) {
        if (line.startsWith("-- @"_L1))
            name = line.mid(4).trimmed();
        else if (!line.startsWith("--"_L1))
            sections[name] += line + u'\n';
    }
    return sections;
}

} // namespace plaudit
