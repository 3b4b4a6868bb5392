// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/response_store.h"

#include "cache/database.h"
#include "cache/values.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

const QStringList &factColumns()
{
    static const auto all =
        QStringList{u"survey"_s, u"channel"_s, u"date_created_ms"_s, u"date_created_offset"_s, u"order_id"_s,
            u"customer_id"_s, u"customer_email"_s, u"has_nps"_s, u"nps_score"_s, u"nps_category"_s, u"nps_questions"_s,
            u"is_contradicting"_s, u"has_own_id"_s, u"fingerprint"_s, u"channel_survey_id"_s,
            u"channel_survey_description"_s, u"subscriber_id"_s, u"reward_type"_s, u"reward_value"_s,
            u"reward_description"_s, u"changed_seq"_s, u"payload_hash"_s, u"parts_hash"_s} +
        candidateColumns();
    return all;
}

QVariantList factsOf(
    const SurveyResponse &response, qint64 survey, const Candidates &now, qint64 changedSeq, const QByteArray &parts)
{
    const auto *nps = response.npsAnswer();
    const auto score = nps ? nps->npsScore() : std::nullopt;
    const auto reward = response.reward.value_or(ReviewReward());
    return QVariantList{survey, orNull(response.channel), msOrNull(response.dateCreated),
               offsetOrNull(response.dateCreated), orNull(response.orderId), orNull(response.customerId),
               orNull(response.customerEmail), nps != nullptr, orNull(score),
               score ? QVariant(toString(npsCategoryOf(*score))) : QVariant(), response.npsQuestions(),
               response.hasContradictingCategory(), response.hasOwnId, response.fingerprint(),
               orNull(response.channelSurveyId), orNull(response.channelSurveyDescription),
               orNull(response.subscriberId), orNull(reward.type), orNull(reward.value), orNull(reward.description),
               changedSeq, notNull(now.hash()), parts} +
           valuesOf(now);
}

/// Of the answers as they were sent.
QByteArray partsHashOf(const SurveyResponse &response)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    for (const auto &answer : response.answers) {
        for (const auto &text : {answer.questionId, answer.questionText, answer.type, answer.customAnswer,
                 answer.customOption, answer.npsCategory, answer.profileQuestionId})
            hash.addData(text.toUtf8() + '\0');
        hash.addData(answer.json + char('0' + int(answer.marketingOptIn.value_or(false))) + '\0');
    }
    return hash.result();
}

QVariant choicesOrNull(const QStringList &choices)
{
    if (choices.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(choices)).toJson(QJsonDocument::Compact));
}

} // namespace

ResponseStore::ResponseStore(Database &database, const PayloadDecoders &decoders)
    : m_database(database)
    , m_decoders(decoders)
    , m_catalogue(database)
    , m_surveys(database)
{}

QString ResponseStore::kind()
{
    return u"survey_response"_s;
}

Result<HeldRecord> ResponseStore::find(const RecordId &id)
{
    static const auto sql = findRecordSql(u"survey_response"_s, u"response_id"_s);
    HeldRecord held;
    return m_database
        .eachRow(sql, {id.bytes(), kind(), id.bytes()}, [&held](const Statement &row) { held = heldRecordFrom(row); })
        .map([&held] { return held; });
}

Result<qint64> ResponseStore::write(const HeldRecord &held, const RecordId &id, const SurveyResponse &response,
    const Candidates &now, const Newest &newest, qint64 changedSeq)
{
    static const auto insert = u"INSERT INTO survey_response (%1, response_id) VALUES (%2?)"_s.arg(
        factColumns().join(", "_L1), u"?, "_s.repeated(factColumns().size()));
    static const auto update = u"UPDATE survey_response SET %1 = ? WHERE id = ?"_s.arg(factColumns().join(" = ?, "_L1));
    auto survey = m_surveys.meet(response);
    if (!survey)
        return survey;
    const auto parts = partsHashOf(response);
    auto values = factsOf(response, *survey, now, changedSeq, parts);
    if (held.row == 0) {
        values.append(id.bytes());
        return m_database.insert(insert, values).and_then([&](qint64 row) {
            return addAnswers(row, *survey, response).and_then([&] { return keepContents(row, newest); }).map([row] {
                return row;
            });
        });
    }
    values.append(held.row);
    auto done = m_database.execute(update, values).and_then([&] { return keepContents(held.row, newest); });
    if (done && parts != held.partsHash) {
        done = m_database.execute(u"DELETE FROM survey_answer WHERE response = ?"_s, {held.row}).and_then([&] {
            return addAnswers(held.row, *survey, response);
        });
    }
    return done.map([&held] { return held.row; });
}

Result<void> ResponseStore::stamp(
    qint64 row, const Candidates &now, const Newest &newest, std::optional<qint64> changedSeq)
{
    return stampRecord(m_database, u"survey_response"_s, row, now, changedSeq).and_then([&] {
        return keepContents(row, newest);
    });
}

Result<void> ResponseStore::keepContents(qint64 row, const Newest &newest)
{
    auto done = Result<void>();
    for (const auto &[way, column] :
        {std::pair{Way::Merchant, "rest_content"_L1}, {Way::Webhook, "webhook_content"_L1}}) {
        const auto found = newest.find(way);
        if (!done || found == newest.end())
            continue;
        done = m_database.execute(
            u"UPDATE survey_response SET %1 = ? WHERE id = ?"_s.arg(column), {found->second.first->contentHash(), row});
    }
    return done;
}

Result<void> ResponseStore::told(
    qint64, const Fact &fact, const SurveyResponse &response, const Candidates &before, bool isNew)
{
    if (!isNew && fact.hash == before.hashBy(fact.way))
        return {};
    return m_catalogue.keep(response).and_then([&] { return m_surveys.meet(response); }).map([](qint64) {});
}

std::optional<SurveyResponse> ResponseStore::decode(const QByteArray &payload, Way way) const
{
    return m_decoders.response ? m_decoders.response(payload, way) : std::nullopt;
}

Result<void> ResponseStore::addAnswers(qint64 row, qint64 survey, const SurveyResponse &response)
{
    for (int i = 0; i < int(response.answers.size()); ++i) {
        const auto &answer = response.answers[std::size_t(i)];
        const auto question = m_surveys.meetQuestion(survey, i, answer);
        if (!question)
            return failure(question.error());
        auto added = m_database.execute(
            u"INSERT INTO survey_answer (response, position, question, answer, text, number, choices, custom_answer, "
            "custom_option, nps_category, profile_question_id, marketing_opt_in) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {row, i, *question, orNull(QString::fromUtf8(answer.json)), orNull(answer.text), orNull(answer.number),
                choicesOrNull(answer.choices), orNull(answer.customAnswer), orNull(answer.customOption),
                orNull(answer.npsCategory), orNull(answer.profileQuestionId), orNull(answer.marketingOptIn)});
        if (!added)
            return added;
    }
    return {};
}

} // namespace plaudit
