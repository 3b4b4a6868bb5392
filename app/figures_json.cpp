// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures_json.h"

#include "json_values.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QJsonObject distributionJson(const StarCounts &counts)
{
    QJsonObject stars;
    for (std::size_t star = 0; star < counts.size(); ++star)
        stars.insert(QString::number(star + 1), qint64(counts[star]));
    return stars;
}

} // namespace

QJsonObject ratingFiguresJson(const RatingFigures &figures)
{
    return {{u"count"_s, qint64(figures.count)}, {u"average"_s, numberOrNull(figures.average)},
        {u"average_ci95"_s, intervalOrNull(figures.averageCi95)},
        {u"distribution"_s, distributionJson(figures.distribution)}};
}

QJsonObject sentimentFiguresJson(const SentimentFigures &figures)
{
    return {{u"labelled"_s, qint64(figures.labelled())}, {u"unlabelled"_s, qint64(figures.unlabelled)},
        {u"positive"_s, qint64(figures.positive)}, {u"neutral"_s, qint64(figures.neutral)},
        {u"mixed"_s, qint64(figures.mixed)}, {u"negative"_s, qint64(figures.negative)},
        {u"net"_s, numberOrNull(figures.net())}};
}

QJsonObject npsFiguresJson(const NpsFigures &figures)
{
    return {{u"responses"_s, qint64(figures.counts.total())}, {u"promoters"_s, qint64(figures.counts.promoters)},
        {u"passives"_s, qint64(figures.counts.passives)}, {u"detractors"_s, qint64(figures.counts.detractors)},
        {u"not_a_score"_s, qint64(figures.notAScore)}, {u"score"_s, numberOrNull(figures.score)},
        {u"score_ci95"_s, intervalOrNull(figures.scoreCi95)}};
}

} // namespace plaudit
