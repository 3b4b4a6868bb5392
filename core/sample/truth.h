// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/live_feed.h"
#include "sample/review_author.h"
#include "sample/sample_order.h"
#include "sample/surveys.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>

#include <array>
#include <vector>

namespace plaudit
{

/// How many, and their sum: of ratings, of answers.
struct Tally
{
    qint64 count = 0, total = 0;

    void add(qint64 value);
    [[nodiscard]] QJsonObject json() const; ///< count, total and average (null without any)
};

/// What is true of the sample's reviews, counted as they are written. Keys as `plaudit metrics` has them.
class ReviewTruth
{
public:
    explicit ReviewTruth(const StorePlan &plan);
    void add(const SampleReview &review);
    [[nodiscard]] QJsonObject ratings() const;
    [[nodiscard]] QJsonObject sentiment() const;
    [[nodiscard]] QJsonArray products() const;
    [[nodiscard]] QJsonObject byStatus() const;
    [[nodiscard]] QJsonObject turnedBad() const;
    [[nodiscard]] QJsonObject incentivized() const;
    [[nodiscard]] qint64 withOrder() const { return m_withOrder; }

private:
    const StorePlan &m_plan;
    QMap<QString, qint64> m_byStatus;
    std::array<qint64, 5> m_stars{};
    QMap<QString, Tally> m_byMonth;
    std::vector<Tally> m_byProduct;
    QMap<QString, qint64> m_bySentiment;
    qint64 m_unlabelled = 0, m_withOrder = 0;
    Tally m_badBefore, m_badSince, m_incentivized, m_others;
};

/// Promoters, passives and detractors.
struct NpsTally
{
    qint64 promoters = 0, passives = 0, detractors = 0, notAScore = 0;

    void add(std::optional<int> score);
    [[nodiscard]] QJsonObject json() const;
};

class ResponseTruth
{
public:
    explicit ResponseTruth(const StorePlan &plan);
    void add(const SampleResponse &response, const PlannedResponse &planned, const ResponseFeed &feed);
    [[nodiscard]] QJsonObject nps() const;
    [[nodiscard]] QJsonArray questions() const;
    [[nodiscard]] QJsonObject seenBy() const;
    [[nodiscard]] qint64 merged() const { return m_ways[size_t(ResponseWays::Both)]; }
    [[nodiscard]] qint64 conflicts() const { return m_conflicts; }
    [[nodiscard]] qint64 inGap() const { return m_inGap; }
    [[nodiscard]] qint64 withOrder() const { return m_withOrder; }

private:
    struct QuestionTally
    {
        qint64 responses = 0, others = 0;
        QMap<QString, qint64> choices;
        Tally numbers;
    };

    const StorePlan &m_plan;
    NpsTally m_nps;
    QMap<QString, NpsTally> m_npsByMonth, m_npsByChannel;
    std::array<std::array<QuestionTally, 3>, 3> m_questions;
    std::array<qint64, 3> m_ways{};
    qint64 m_conflicts = 0, m_inGap = 0, m_withOrder = 0;
};

class OrderTruth
{
public:
    void add(const SampleOrder &order);
    [[nodiscard]] QJsonObject json() const;

private:
    qint64 m_orders = 0, m_lines = 0, m_units = 0, m_total = 0;
    qint64 m_refundedOrders = 0, m_refunded = 0, m_cancelled = 0, m_withoutEmail = 0, m_withoutSku = 0;
    QMap<QString, qint64> m_byOffset;
};

class FeedTruth
{
public:
    void add(const FeedEvent &event);
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] qint64 redelivered() const { return m_redelivered; }

private:
    qint64 m_events = 0, m_redelivered = 0, m_outOfOrder = 0;
    QMap<QString, qint64> m_byPair;
    std::array<quint64, 7> m_highest{};
};

/// Of the respondents with a score whose order is in the export with an email, and 90 days of orders still to come:
/// how many there were, and how many ordered again within those days, by category.
[[nodiscard]] QJsonObject cameBackByCategory(const StorePlan &plan);

} // namespace plaudit
