// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/survey_response.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// Hashes fields one after the other, so that their borders count.
class FieldHash
{
public:
    FieldHash &operator<<(const QString &field) { return *this << field.toUtf8(); }
    FieldHash &operator<<(const QByteArray &field)
    {
        m_hash.addData(QByteArray::number(field.size()) + ':');
        m_hash.addData(field);
        return *this;
    }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_160};
};

/// The same for `9`, `"9"` and `{"value": 9}`.
void addValue(FieldHash &hash, const SurveyAnswer &answer)
{
    if (answer.number)
        hash << QByteArray::number(*answer.number, 'g', 17);
    else if (answer.choices.size() > 1)
        hash << answer.choices.join(QChar(0x1f));
    else
        hash << (answer.choices.isEmpty() ? answer.text : answer.choices.front()).trimmed();
    hash << answer.customAnswer.trimmed();
}

} // namespace

std::optional<int> SurveyAnswer::npsScore() const
{
    if (!number || std::trunc(*number) != *number || *number < lowestNpsScore || *number > highestNpsScore)
        return {};
    return int(*number);
}

const SurveyAnswer *SurveyResponse::npsAnswer() const
{
    const auto found = std::find_if(answers.begin(), answers.end(), [](const auto &answer) { return answer.isNps; });
    return found == answers.end() ? nullptr : &*found;
}

int SurveyResponse::npsQuestions() const
{
    return int(std::count_if(answers.begin(), answers.end(), [](const auto &answer) { return answer.isNps; }));
}

bool SurveyResponse::hasContradictingCategory() const
{
    const auto *answer = npsAnswer();
    const auto score = answer ? answer->npsScore() : std::nullopt;
    if (!score || answer->npsCategory.isEmpty())
        return false;
    return npsCategoryFrom(answer->npsCategory) != npsCategoryOf(*score);
}

QByteArray SurveyResponse::fingerprint() const
{
    FieldHash hash;
    hash << RecordId::fromText(surveyId).bytes()
         << (customerId.isEmpty() ? customerEmail.trimmed().toLower() : customerId.trimmed().toLower())
         << (dateCreated ? QByteArray::number(dateCreated->utcMs / 1000) : QByteArray());
    for (const auto &answer : answers) {
        hash << (answer.questionId.isEmpty() ? answer.questionText : answer.questionId);
        addValue(hash, answer);
    }
    return hash.result();
}

QByteArray SurveyResponse::contentHash() const
{
    FieldHash hash;
    hash << RecordId::fromText(surveyId).bytes() << surveyName << channel << channelSurveyId << channelSurveyDescription
         << (dateCreated ? QByteArray::number(dateCreated->utcMs) : QByteArray()) << customerId
         << customerEmail.trimmed().toLower() << orderId;
    const auto given = reward.value_or(ReviewReward());
    hash << given.type << given.value << given.description;
    for (const auto &answer : answers) {
        hash << answer.questionId << answer.questionText << answer.customOption;
        addValue(hash, answer);
    }
    return hash.result();
}

} // namespace plaudit
