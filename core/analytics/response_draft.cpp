// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/response_draft.h"

#include "analytics/question_kind.h"
#include "cache/records.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <xxhash.h>

namespace plaudit
{

namespace
{

std::uint32_t factsOf(const ResponseRow &row)
{
    using enum ResponseBit;
    const auto when = [](bool is, ResponseBit bit) { return is ? maskOf(bit) : 0U; };
    auto facts = 0U;
    if (row.score)
        facts |= maskOf(Promoter) << static_cast<unsigned>(npsCategoryOf(*row.score));
    else
        facts |= when(row.hasNps, NotAScore);
    facts |= when(row.isConflict, Conflict) | when(row.isContradicting, Contradicting);
    facts |= when(row.hasSecondNps, SecondNps) | when(row.isRemoved, Removed) | when(row.hasOwnId, OwnId);
    facts |= when(row.way == Way::Webhook, StandsByWebhook) | when(row.isSeenByBackfill, SeenByBackfill);
    return facts | when(row.isSeenByWebhook, SeenByWebhook) | when(row.isSeenByArchive, SeenByArchive);
}

std::uint8_t waysIn(std::uint32_t facts)
{
    return static_cast<std::uint8_t>(facts >> static_cast<unsigned>(ResponseBit::SeenByBackfill) & 0b111U);
}

std::uint64_t hashOf(const QByteArray &fingerprint)
{
    return XXH3_64bits(fingerprint.constData(), static_cast<std::size_t>(fingerprint.size()));
}

/// Where the choices of each response begin.
std::vector<std::uint32_t> firstChoices(const Snapshot::Responses &responses, const Snapshot::Answers &answers)
{
    std::vector<std::uint32_t> firsts;
    firsts.reserve(responses.firstAnswer.size());
    for (const auto answer : responses.firstAnswer)
        firsts.push_back(answers.firstChoice[answer]);
    return firsts;
}

std::vector<std::uint32_t> differences(std::span<const std::uint32_t> firsts)
{
    std::vector<std::uint32_t> counts(firsts.empty() ? 0 : firsts.size() - 1);
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] = firsts[i + 1] - firsts[i];
    return counts;
}

std::vector<std::uint32_t> sums(const std::vector<std::uint32_t> &counts)
{
    std::vector<std::uint32_t> firsts(counts.size() + 1);
    std::inclusive_scan(counts.begin(), counts.end(), firsts.begin() + 1);
    return firsts;
}

} // namespace

ResponseDraft::ResponseDraft(LocalDays &days, const Snapshot &base)
    : m_localDays(days)
    , m_surveys(base.surveys())
    , m_questions(base.questions())
    , m_otherWords(base.otherWords())
    , m_channels(base.channels())
{
    if (m_otherWords.empty())
        m_otherWords.emplace_back();
    for (const auto &question : m_questions) {
        auto &codes = m_choiceCodes.emplace_back();
        for (const auto &choice : question.choices)
            codes.insert(choice, static_cast<std::uint32_t>(codes.size()));
    }
}

void ResponseDraft::addSurveys(const std::vector<SurveyRow> &surveys, const std::vector<QuestionRow> &questions)
{
    QHash<QString, std::uint32_t> knownSurveys;
    for (const auto &survey : m_surveys)
        knownSurveys.insert(survey.id, static_cast<std::uint32_t>(knownSurveys.size()));
    for (const auto &survey : surveys) {
        const auto known = knownSurveys.constFind(survey.surveyId);
        const auto code = known == knownSurveys.constEnd() ? static_cast<std::uint32_t>(m_surveys.size()) : *known;
        m_surveys.resize(std::max<std::size_t>(m_surveys.size(), code + 1U));
        m_surveys[code] = {
            .id = survey.surveyId, .name = survey.name, .isAdded = survey.isAdded, .isBackfilled = survey.isBackfilled};
        m_surveyOfRow.insert(survey.row, code);
    }
    // A question whose wording or type changed is still one question: its first telling names it.
    const auto keyOf = [](std::uint32_t survey, const QString &id, const QString &text) {
        return std::pair(survey, id.isEmpty() ? text : id);
    };
    QHash<std::pair<std::uint32_t, QString>, std::uint32_t> known;
    for (const auto &question : m_questions)
        known.insert(keyOf(question.survey, question.id, question.text), static_cast<std::uint32_t>(known.size()));
    std::vector<bool> isTold(m_questions.size() + questions.size());
    std::uint32_t rank = 0;
    for (const auto &row : questions) {
        const auto survey = m_surveyOfRow.value(row.survey);
        const auto key = keyOf(survey, row.questionId, row.text);
        const auto code = known.value(key, static_cast<std::uint32_t>(m_questions.size()));
        m_questionOfRow.insert(row.row, code);
        if (isTold[code])
            continue;
        isTold[code] = true;
        known.insert(key, code);
        m_questions.resize(std::max<std::size_t>(m_questions.size(), code + 1U));
        auto &question = m_questions[code];
        question.survey = survey;
        question.rank = rank++;
        question.id = row.questionId;
        question.text = row.text;
        question.type = row.type;
    }
    m_choiceCodes.resize(m_questions.size());
    m_isText.clear();
    for (const auto &question : m_questions)
        m_isText.push_back(isTextType(question.type));
}

void ResponseDraft::add(const ResponseRow &row)
{
    m_dated.add(row.row, row.dateMs, m_localDays);
    m_facts.push_back(factsOf(row));
    m_survey.push_back(m_surveyOfRow.value(row.survey));
    m_channel.push_back(m_channels.shortCodeOf(row.channel));
    m_scores.push_back(row.score    ? static_cast<std::int8_t>(*row.score)
                       : row.hasNps ? Snapshot::notAScore
                                    : Snapshot::noNps);
    m_ways.push_back(waysIn(m_facts.back()));
    m_fingerprints.push_back(hashOf(row.fingerprint));
}

void ResponseDraft::endAnswersBefore(std::size_t response)
{
    while (m_firstAnswer.size() <= response) {
        m_firstAnswer.push_back(static_cast<std::uint32_t>(m_question.size()));
        m_firstChoiceOfResponse.push_back(static_cast<std::uint32_t>(m_choice.size()));
    }
}

void ResponseDraft::addAnswer(const AnswerRow &row)
{
    while (m_answersOf < m_dated.rows.size() && m_dated.rows[m_answersOf] < row.response)
        ++m_answersOf;
    if (m_answersOf == m_dated.rows.size() || m_dated.rows[m_answersOf] != row.response)
        return;
    endAnswersBefore(m_answersOf);
    if (row.isBlank && row.other.isEmpty())
        return;
    const auto question = m_questionOfRow.value(row.question);
    m_question.push_back(question);
    m_number.push_back(row.number.value_or(std::numeric_limits<double>::quiet_NaN()));
    m_other.push_back(
        row.other.isEmpty() ? Snapshot::Answers::noWords : static_cast<std::uint32_t>(m_otherWords.size()));
    if (!row.other.isEmpty())
        m_otherWords.push_back(row.other);
    const auto before = m_choice.size();
    // The words of a text are read where they are shown.
    if (!m_isText[question]) {
        for (const auto &choice : row.choices)
            m_choice.push_back(choiceOf(question, choice));
    }
    m_choices.push_back(static_cast<std::uint32_t>(m_choice.size() - before));
}

void ResponseDraft::endAnswers()
{
    endAnswersBefore(m_dated.rows.size());
}

std::uint32_t ResponseDraft::choiceOf(std::uint32_t question, const QString &text)
{
    auto &codes = m_choiceCodes[question];
    const auto known = codes.constFind(text);
    if (known != codes.constEnd())
        return *known;
    auto &choices = m_questions[question].choices;
    const auto code = static_cast<std::uint32_t>(choices.size());
    choices.push_back(text);
    codes.insert(text, code);
    return code;
}

Snapshot::Responses ResponseDraft::merged(
    const Snapshot::Responses &base, const RowMerge &merge, std::vector<std::uint32_t> &facts) const
{
    Snapshot::Responses made;
    m_dated.mergeInto(made, base, merge);
    made.survey = merge.merged(base.survey, m_survey);
    made.channel = merge.merged(base.channel, m_channel);
    made.score = merge.merged(base.score, m_scores);
    made.fingerprint = merge.merged(base.fingerprint, m_fingerprints);
    made.firstAnswer = merge.mergedFirsts(base.firstAnswer.values(), m_firstAnswer);
    facts = merge.merged(base.facts.values(), m_facts);
    auto ways = merge.merged(base.ways.values(), m_ways);
    markCounted(facts, ways, made.fingerprint.values());
    made.ways = std::move(ways);
    return made;
}

Snapshot::Answers ResponseDraft::mergedAnswers(const Snapshot &base, const RowMerge &merge) const
{
    const auto &before = base.answers();
    const auto firsts = base.responses().firstAnswer.values();
    const auto parts = [&]<class T>(std::span<const T> values, const std::vector<T> &added) {
        return merge.mergedParts(values, firsts, added, m_firstAnswer);
    };
    Snapshot::Answers made;
    made.question = parts(before.question.values(), m_question);
    made.number = parts(before.number.values(), m_number);
    made.other = parts(before.other.values(), m_other);
    const auto choices = differences(before.firstChoice.values());
    made.firstChoice = sums(parts(std::span(choices), m_choices));
    made.choice = merge.mergedParts(
        before.choice.values(), firstChoices(base.responses(), before), m_choice, m_firstChoiceOfResponse);
    return made;
}

void markCounted(
    std::vector<std::uint32_t> &facts, std::vector<std::uint8_t> &ways, std::span<const std::uint64_t> fingerprints)
{
    using enum ResponseBit;
    std::unordered_map<std::uint64_t, std::size_t> first;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        ways[i] = waysIn(facts[i]);
        const bool isThere = (facts[i] & maskOf(Removed)) == 0;
        facts[i] = isThere ? facts[i] | maskOf(Counted) : facts[i] & ~maskOf(Counted);
        if (isThere && (facts[i] & maskOf(OwnId)) == 0)
            first.emplace(fingerprints[i], facts.size());
    }
    if (first.empty())
        return;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if ((facts[i] & maskOf(Counted)) == 0 || (facts[i] & maskOf(OwnId)) == 0)
            continue;
        if (const auto found = first.find(fingerprints[i]); found != first.end())
            found->second = i;
    }
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if ((facts[i] & maskOf(Counted)) == 0 || (facts[i] & maskOf(OwnId)) != 0)
            continue;
        auto &same = first.at(fingerprints[i]);
        if (same == facts.size()) {
            same = i;
            continue;
        }
        ways[same] = static_cast<std::uint8_t>(ways[same] | ways[i]);
        facts[i] &= ~maskOf(Counted);
    }
}

} // namespace plaudit
