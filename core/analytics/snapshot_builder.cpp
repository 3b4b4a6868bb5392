// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/snapshot_builder.h"

#include "analytics/question_kind.h"
#include "cache/records.h"

#include <algorithm>
#include <utility>

namespace plaudit
{

SnapshotBuilder::SnapshotBuilder(const QTimeZone &zone)
    : m_days(zone)
    , m_snapshot(std::make_shared<Snapshot>())
{
    m_snapshot->m_zone = zone;
    m_snapshot->m_products.emplace_back();
    m_codes.insert(QString(), 0);
}

void SnapshotBuilder::setChangeCounter(qint64 counter)
{
    m_snapshot->m_changeCounter = counter;
}

void SnapshotBuilder::setLastSync(std::optional<qint64> utcMs)
{
    m_snapshot->m_lastSyncMs = utcMs;
}

void SnapshotBuilder::addProduct(const QString &productId, const QString &name)
{
    m_snapshot->m_products.at(codeOf(productId)).name = name;
}

void SnapshotBuilder::addReview(const ReviewRow &row)
{
    m_snapshot->m_rating.push_back(static_cast<std::uint8_t>(row.rating.value_or(0)));
    m_snapshot->m_status.push_back(row.status);
    m_snapshot->m_day.push_back(row.dateMs ? m_days.dayOf(*row.dateMs) : Snapshot::noDay);
    m_snapshot->m_product.push_back(codeOf(row.productId));
    m_snapshot->m_removed.push_back(row.isDeleted ? 2 : row.isRemoved ? 1 : 0);
    m_snapshot->m_sentiment.push_back(row.sentiment);
    m_purchases.addReview(row.row, row.dateMs);
    if (row.status == ReviewStatus::Approved && !row.isRemoved)
        ++m_snapshot->m_publishedReviews;
}

void SnapshotBuilder::addSurveys(const std::vector<SurveyRow> &surveys, const std::vector<QuestionRow> &questions)
{
    for (const auto &survey : surveys) {
        m_surveyOfRow.insert(survey.row, static_cast<std::uint32_t>(m_snapshot->m_surveys.size()));
        m_snapshot->m_surveys.push_back({.id = survey.surveyId,
            .name = survey.name,
            .isAdded = survey.isAdded,
            .isBackfilled = survey.isBackfilled});
    }
    // A question whose wording or type changed is still one question.
    QHash<std::pair<std::uint32_t, QString>, std::uint32_t> known;
    for (const auto &question : questions) {
        const auto survey = m_surveyOfRow.value(question.survey);
        const auto next = static_cast<std::uint32_t>(m_snapshot->m_questions.size());
        const std::pair key(survey, question.questionId.isEmpty() ? question.text : question.questionId);
        const auto same = known.constFind(key);
        const auto code = same == known.constEnd() ? next : *same;
        m_questionOfRow.insert(question.row, code);
        if (code != next)
            continue;
        known.insert(key, code);
        m_snapshot->m_questions.push_back(
            {.survey = survey, .id = question.questionId, .text = question.text, .type = question.type, .choices = {}});
    }
    m_choiceCodes.resize(m_snapshot->m_questions.size());
}

void SnapshotBuilder::addResponse(const ResponseRow &row)
{
    auto &all = m_snapshot->m_responses;
    const auto index = all.size();
    m_purchases.addResponse(row.row, row.dateMs);
    all.row.push_back(row.row);
    all.day.push_back(row.dateMs ? m_days.dayOf(*row.dateMs) : Snapshot::noDay);
    all.survey.push_back(m_surveyOfRow.value(row.survey));
    all.channel.push_back(channelOf(row.channel));
    all.score.push_back(row.score    ? static_cast<std::int8_t>(*row.score)
                        : row.hasNps ? Snapshot::notAScore
                                     : Snapshot::noNps);
    all.ways.push_back(static_cast<std::uint8_t>((row.isSeenByBackfill ? Snapshot::Backfill : 0) |
                                                 (row.isSeenByWebhook ? Snapshot::Webhook : 0) |
                                                 (row.isSeenByArchive ? Snapshot::Archive : 0)));
    all.standing.push_back(row.way);
    all.isConflict.push_back(row.isConflict);
    all.isContradicting.push_back(row.isContradicting);
    all.hasSecondNps.push_back(row.hasSecondNps);
    all.isCounted.push_back(!row.isRemoved);
    if (row.isRemoved)
        return;
    if (row.hasOwnId)
        m_withId.insert(row.fingerprint, index);
    else
        m_withoutId.emplace_back(row.fingerprint, index);
}

void SnapshotBuilder::endAnswersBefore(std::size_t response)
{
    auto &first = m_snapshot->m_responses.firstAnswer;
    while (first.size() <= response)
        first.push_back(static_cast<std::uint32_t>(m_snapshot->m_answers.question.size()));
}

void SnapshotBuilder::addAnswer(const AnswerRow &row)
{
    const auto &rows = m_snapshot->m_responses.row;
    while (m_answersOf < rows.size() && rows[m_answersOf] < row.response)
        ++m_answersOf;
    if (m_answersOf == rows.size() || rows[m_answersOf] != row.response)
        return;
    endAnswersBefore(m_answersOf);
    if (row.isBlank && row.other.isEmpty())
        return;
    auto &answers = m_snapshot->m_answers;
    const auto question = m_questionOfRow.value(row.question);
    if (!row.other.isEmpty())
        answers.other.emplace_back(static_cast<std::uint32_t>(answers.question.size()), row.other);
    answers.question.push_back(question);
    answers.number.push_back(row.number.value_or(std::numeric_limits<double>::quiet_NaN()));
    answers.firstChoice.push_back(static_cast<std::uint32_t>(answers.choice.size()));
    // The words of a text are read where they are shown.
    if (!isTextType(m_snapshot->m_questions[question].type)) {
        for (const auto &choice : row.choices)
            answers.choice.push_back(choiceOf(question, choice));
    }
}

void SnapshotBuilder::addOrder(const OrderRow &row)
{
    m_purchases.addOrder(row, row.createdMs ? m_days.dayOf(*row.createdMs) : Snapshot::noDay);
}

void SnapshotBuilder::addOrderLine(const OrderLineRow &row)
{
    m_purchases.addOrderLine(row);
}

void SnapshotBuilder::addMatch(const MatchRow &row)
{
    m_purchases.addMatch(row);
}

void SnapshotBuilder::setCounts(CacheCounts counts)
{
    auto &days = m_snapshot->m_eventDays;
    for (const auto ms : counts.customerEventMs)
        days.push_back(m_days.dayOf(ms));
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    counts.customerEventMs.clear();
    m_snapshot->m_counts = std::move(counts);
}

void SnapshotBuilder::leaveOutRetellings()
{
    auto &all = m_snapshot->m_responses;
    QHash<QByteArray, std::size_t> first = m_withId;
    for (const auto &[fingerprint, index] : m_withoutId) {
        const auto same = first.constFind(fingerprint);
        if (same == first.constEnd()) {
            first.insert(fingerprint, index);
            continue;
        }
        all.ways[*same] = static_cast<std::uint8_t>(all.ways[*same] | all.ways[index]);
        all.isCounted[index] = 0;
    }
    m_snapshot->m_countedResponses = std::count(all.isCounted.begin(), all.isCounted.end(), 1);
}

std::shared_ptr<const Snapshot> SnapshotBuilder::take()
{
    endAnswersBefore(m_snapshot->m_responses.size());
    m_snapshot->m_answers.firstChoice.push_back(static_cast<std::uint32_t>(m_snapshot->m_answers.choice.size()));
    leaveOutRetellings();
    m_snapshot->m_purchases = m_purchases.take();
    return std::move(m_snapshot);
}

std::uint32_t SnapshotBuilder::choiceOf(std::uint32_t question, const QString &text)
{
    auto &codes = m_choiceCodes[question];
    const auto known = codes.constFind(text);
    if (known != codes.constEnd())
        return *known;
    auto &choices = m_snapshot->m_questions[question].choices;
    const auto code = static_cast<std::uint32_t>(choices.size());
    choices.push_back(text);
    codes.insert(text, code);
    return code;
}

std::uint16_t SnapshotBuilder::channelOf(const QString &channel)
{
    const auto known = m_channelCodes.constFind(channel);
    if (known != m_channelCodes.constEnd())
        return *known;
    const auto code = static_cast<std::uint16_t>(m_snapshot->m_channels.size());
    m_snapshot->m_channels.push_back(channel);
    m_channelCodes.insert(channel, code);
    return code;
}

std::uint32_t SnapshotBuilder::codeOf(const QString &productId)
{
    const auto known = m_codes.constFind(productId);
    if (known != m_codes.constEnd())
        return *known;
    const auto code = static_cast<std::uint32_t>(m_snapshot->m_products.size());
    m_snapshot->m_products.push_back({.id = productId, .name = {}});
    m_codes.insert(productId, code);
    return code;
}

} // namespace plaudit
