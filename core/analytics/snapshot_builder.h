// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/local_days.h"
#include "analytics/purchases_builder.h"
#include "analytics/snapshot.h"

#include <QHash>
#include <QString>
#include <QTimeZone>

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace plaudit
{

struct AnswerRow;
struct CacheCounts;
struct QuestionRow;
struct ResponseRow;
struct ReviewRow;
struct SurveyRow;

/// Makes a snapshot row by row; single use.
class SnapshotBuilder
{
public:
    explicit SnapshotBuilder(const QTimeZone &zone);

    void setChangeCounter(qint64 counter);
    void setLastSync(std::optional<qint64> utcMs);
    void addProduct(const QString &productId, const QString &name);
    void addReview(const ReviewRow &row);
    void addSurveys(const std::vector<SurveyRow> &surveys, const std::vector<QuestionRow> &questions);
    void addResponse(const ResponseRow &row);
    /// In the order of the responses.
    void addAnswer(const AnswerRow &row);
    /// In the order of rows.
    void addOrder(const OrderRow &row);
    /// After all orders, in their order.
    void addOrderLine(const OrderLineRow &row);
    /// After all reviews, responses and orders; each kind in the order of its records.
    void addMatch(const MatchRow &row);
    void setCounts(CacheCounts counts);
    [[nodiscard]] std::shared_ptr<const Snapshot> take();

private:
    [[nodiscard]] std::uint32_t codeOf(const QString &productId);
    [[nodiscard]] std::uint32_t choiceOf(std::uint32_t question, const QString &text);
    [[nodiscard]] std::uint16_t channelOf(const QString &channel);
    void endAnswersBefore(std::size_t response);
    /// A response told without its id that is another one again is not counted.
    void leaveOutRetellings();

    LocalDays m_days;
    QHash<QString, std::uint32_t> m_codes;
    QHash<qint64, std::uint32_t> m_surveyOfRow, m_questionOfRow;
    std::vector<QHash<QString, std::uint32_t>> m_choiceCodes;
    QHash<QString, std::uint16_t> m_channelCodes;
    QHash<QByteArray, std::size_t> m_withId; ///< responses with an id, by fingerprint
    std::vector<std::pair<QByteArray, std::size_t>> m_withoutId;
    PurchasesBuilder m_purchases;
    std::size_t m_answersOf = 0; ///< the response whose answers are coming
    std::shared_ptr<Snapshot> m_snapshot;
};

} // namespace plaudit
