// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/response_reading.h"

#include "cache/database.h"
#include "cache/values.h"
#include "domain/remembered.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QStringList choicesFrom(const QVariant &json)
{
    QStringList choices;
    if (json.isNull())
        return choices;
    const auto list = QJsonDocument::fromJson(json.toString().toUtf8()).array();
    for (const auto &choice : list)
        choices.append(choice.toString());
    return choices;
}

/// There are few lists of choices, and each is taken apart once.
using KnownChoices = Remembered<QString, QStringList, 5'000>;

// With a sum as its key SQLite asks the index of changes rather than walk through the whole table in its order.
const auto changedSince = u"WHERE changed_seq > ? ORDER BY id + 0"_s;

const auto wholeResponse =
    uR"(SELECT r.id, s.survey_id, s.name, r.channel, r.date_created_ms, r.date_created_offset, r.order_id, r.customer_id,
        r.customer_email, r.has_own_id, r.channel_survey_id, r.channel_survey_description, r.subscriber_id,
        r.reward_type, r.reward_value, r.reward_description
        FROM survey_response r JOIN survey s ON s.id = r.survey WHERE r.response_id = ?)"_s;

SurveyAnswer answerFrom(const Statement &row)
{
    SurveyAnswer answer;
    answer.questionId = row.value(0).toString();
    answer.questionText = row.value(1).toString();
    answer.type = row.value(2).toString();
    answer.json = row.value(3).toString().toUtf8();
    answer.text = row.value(4).toString();
    answer.number = optionalFrom<double>(row.value(5));
    answer.choices = choicesFrom(row.value(6));
    answer.customAnswer = row.value(7).toString();
    answer.customOption = row.value(8).toString();
    answer.npsCategory = row.value(9).toString();
    answer.profileQuestionId = row.value(10).toString();
    answer.marketingOptIn = optionalFrom<bool>(row.value(11));
    answer.isNps = !answer.npsCategory.isEmpty() || answer.type.contains("nps"_L1, Qt::CaseInsensitive);
    return answer;
}

} // namespace

ResponseReading::ResponseReading(Database &database)
    : m_database(database)
{}

Result<void> ResponseReading::eachRow(
    std::optional<qint64> sinceSeq, const std::function<void(const ResponseRow &)> &use)
{
    ResponseRow response;
    return m_database.eachRow(
        u"SELECT id, survey, channel, date_created_ms, nps_score, fingerprint, (has_nps <> 0) | ((nps_questions > 1) << 1) | "
        "((is_contradicting <> 0) << 2) | ((webhook_seq IS NOT NULL) << 3) | ((rest_ms IS NOT NULL) << 4) | "
        "((archive_hash IS NOT NULL) << 5) | (coalesce(rest_content <> webhook_content, 0) << 6) | "
        "((removed_at_ms IS NOT NULL) << 7) | ((has_own_id <> 0) << 8) | ((%1) << 9) FROM survey_response %2"_s.arg(
            numbered(u"way"_s, {Way::Webhook, Way::Archive}, Way::Merchant, Way::Merchant),
            sinceSeq ? changedSince : u"ORDER BY id"_s),
        sinceSeq ? QVariantList{*sinceSeq} : QVariantList(), [&](const Statement &row) {
            response.row = row.integer(0);
            response.survey = row.integer(1);
            response.channel = row.value(2).toString();
            response.dateMs = optionalFrom<qint64>(row.value(3));
            response.score = optionalFrom<int>(row.value(4));
            response.fingerprint = row.value(5).toByteArray();
            const auto bits = row.integer(6);
            for (auto [flag, bit] :
                {std::pair{&response.hasNps, 0}, {&response.hasSecondNps, 1}, {&response.isContradicting, 2},
                    {&response.isSeenByWebhook, 3}, {&response.isSeenByBackfill, 4}, {&response.isSeenByArchive, 5},
                    {&response.isConflict, 6}, {&response.isRemoved, 7}, {&response.hasOwnId, 8}})
                *flag = (bits >> bit & 1) != 0;
            response.way = static_cast<Way>(bits >> 9);
            use(response);
        });
}

Result<void> ResponseReading::eachAnswer(
    std::optional<qint64> sinceSeq, const std::function<void(const AnswerRow &)> &use)
{
    AnswerRow answer;
    KnownChoices known;
    const auto which =
        sinceSeq ? u"WHERE response IN (SELECT id FROM survey_response WHERE changed_seq > ?) "_s : QString();
    return m_database.eachRow(u"SELECT response, question, number, choices, text, custom_answer FROM survey_answer %1"
                              "ORDER BY response, position"_s.arg(which),
        sinceSeq ? QVariantList{*sinceSeq} : QVariantList(), [&](const Statement &row) {
            answer.response = row.integer(0);
            answer.question = row.integer(1);
            answer.number = optionalFrom<double>(row.value(2));
            const auto choices = row.value(3);
            answer.choices = known.of(choices.toString(), [&choices] { return choicesFrom(choices); });
            const auto text = row.value(4).toString();
            answer.isBlank = answer.choices.isEmpty() && text.trimmed().isEmpty();
            if (answer.choices.isEmpty() && !answer.isBlank)
                answer.choices = {text};
            answer.other = row.value(5).toString();
            use(answer);
        });
}

Result<std::vector<ResponseLine>> ResponseReading::lines(const std::vector<qint64> &rows)
{
    std::vector<ResponseLine> lines;
    auto done = Result<void>();
    for (std::size_t i = 0; done && i < rows.size(); ++i) {
        done =
            m_database.eachRow(uR"(SELECT r.id, r.response_id, coalesce(s.given_name, s.name, s.survey_id), r.channel,
                coalesce(c.name, r.customer_email, c.email), r.order_id, r.date_created_ms, r.nps_score,
                (SELECT group_concat(coalesce(a.custom_answer, a.text), ' · ') FROM survey_answer a
                 JOIN survey_question q ON q.id = a.question WHERE a.response = r.id AND (a.custom_answer IS NOT NULL
                 OR (a.choices IS NULL AND a.number IS NULL AND q.type NOT LIKE '%choice%'
                     AND q.type NOT LIKE '%select%')))
                FROM survey_response r JOIN survey s ON s.id = r.survey
                LEFT JOIN customer c ON c.customer_id = r.customer_id WHERE r.id = ?)"_s,
                {rows[i]}, [&lines](const Statement &row) {
                    lines.push_back({.row = row.value(0).toLongLong(),
                        .responseId = RecordId::fromBytes(row.value(1).toByteArray()).toText(),
                        .surveyName = row.value(2).toString(),
                        .channel = row.value(3).toString(),
                        .customer = row.value(4).toString(),
                        .orderId = row.value(5).toString(),
                        .dateMs = optionalFrom<qint64>(row.value(6)),
                        .score = optionalFrom<int>(row.value(7)),
                        .words = row.value(8).toString()});
                });
    }
    return done.map([&lines] { return std::move(lines); });
}

Result<std::optional<SurveyResponse>> ResponseReading::response(const RecordId &id)
{
    qint64 number = 0;
    std::optional<SurveyResponse> response;
    const auto read = m_database.eachRow(wholeResponse, {id.bytes()}, [&](const Statement &row) {
        number = row.value(0).toLongLong();
        response = SurveyResponse{.responseId = id, .hasOwnId = row.value(9).toBool()};
        response->surveyId = row.value(1).toString();
        response->surveyName = row.value(2).toString();
        response->channel = row.value(3).toString();
        response->dateCreated = timeFrom(row.value(4), row.value(5));
        response->orderId = row.value(6).toString();
        response->customerId = row.value(7).toString();
        response->customerEmail = row.value(8).toString();
        response->channelSurveyId = row.value(10).toString();
        response->channelSurveyDescription = row.value(11).toString();
        response->subscriberId = row.value(12).toString();
        if (!row.value(13).isNull() || !row.value(14).isNull() || !row.value(15).isNull())
            response->reward = ReviewReward{.type = row.value(13).toString(),
                .value = row.value(14).toString(),
                .description = row.value(15).toString(),
                .integration = {}};
    });
    if (!read)
        return failure(read.error());
    if (!response)
        return response;
    return m_database
        .eachRow(uR"(SELECT q.question_id, q.text, q.type, a.answer, a.text, a.number, a.choices, a.custom_answer,
                     a.custom_option, a.nps_category, a.profile_question_id, a.marketing_opt_in
                     FROM survey_answer a JOIN survey_question q ON q.id = a.question
                     WHERE a.response = ? ORDER BY a.position)"_s,
            {number}, [&](const Statement &row) { response->answers.push_back(answerFrom(row)); })
        .map([&response] { return std::move(response); });
}

Result<std::vector<EvidenceRow>> ResponseReading::redelivered(int most)
{
    std::vector<EvidenceRow> rows;
    return m_database
        .eachRow(u"SELECT d.resource_type, e.resource_id, d.sequence, d.delivered_ms FROM redelivery d "
                 "LEFT JOIN webhook_event e ON e.resource_type = d.resource_type AND e.sequence = d.sequence "
                 "ORDER BY d.id DESC LIMIT ?"_s,
            {most},
            [&rows](const Statement &row) {
                rows.push_back({.kind = row.value(0).toString(),
                    .id = RecordId::fromBytes(row.value(1).toByteArray()).toText(),
                    .what = row.value(2).toString(),
                    .way = toString(Way::Webhook),
                    .atMs = optionalFrom<qint64>(row.value(3))});
            })
        .map([&rows] { return std::move(rows); });
}

Result<std::vector<EvidenceRow>> ResponseReading::tombstones(int most)
{
    std::vector<EvidenceRow> rows;
    return m_database
        .eachRow(uR"(SELECT t.kind, t.record_id, t.sequence, t.deleted_ms FROM tombstone t
                WHERE NOT EXISTS (SELECT 1 FROM review r WHERE t.kind = 'review' AND r.review_id = t.record_id
                                  AND r.removed_at_ms IS NULL)
                AND NOT EXISTS (SELECT 1 FROM survey_response r WHERE t.kind = 'survey_response'
                                AND r.response_id = t.record_id AND r.removed_at_ms IS NULL)
                ORDER BY t.kind, length(t.sequence) DESC, t.sequence DESC LIMIT ?)"_s,
            {most},
            [&rows](const Statement &row) {
                rows.push_back({.kind = row.value(0).toString(),
                    .id = RecordId::fromBytes(row.value(1).toByteArray()).toText(),
                    .what = row.value(2).toString(),
                    .way = toString(Way::Webhook),
                    .atMs = optionalFrom<qint64>(row.value(3))});
            })
        .map([&rows] { return std::move(rows); });
}

} // namespace plaudit
