// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/surveys.h"

#include "domain/timestamp.h"
#include "sample/catalogue.h"
#include "sample/review_details.h"
#include "sample/sample_order.h"
#include "sample/sample_store.h"
#include "sample/sample_streams.h"
#include "sample/survey_words.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr const char *wishes[] = {"Delivery speed", "Prices", "Sizes and fit", "Packaging", "Product quality",
    "Customer service", "Nothing", "Other"};
constexpr const char *sources[] = {
    "Instagram", "Friends or family", "Google", "A podcast", "YouTube", "A magazine or blog", "Other"};
constexpr const char *recipients[] = {"Myself", "It's a gift", "Both"};
constexpr const char *uses[] = {"Every day", "At work", "Outdoors", "When travelling", "At the weekend"};

constexpr SampleQuestion recommendation[] = {
    {"7c1b0e52-recommend", QuestionKind::Nps, "How likely are you to recommend Fernway Goods to a friend or colleague?",
        {}},
    {"7c1b0e52-reason", QuestionKind::Text, "What is the main reason for your score?", {}},
    {"7c1b0e52-wishes", QuestionKind::MultipleChoice, "What should we work on?", wishes, true},
};
constexpr SampleQuestion purchase[] = {
    {"a94f2d60-source", QuestionKind::SingleChoice, "How did you first hear about us?", sources, true},
    {"a94f2d60-recipient", QuestionKind::SingleChoice, "Who is this order for?", recipients},
    {"a94f2d60-reason", QuestionKind::Text, "What made you buy today?", {}},
};
constexpr SampleQuestion monthOn[] = {
    {"d2e86b37-satisfied", QuestionKind::Scale, "How satisfied are you with what you bought?", {}},
    {"d2e86b37-uses", QuestionKind::MultipleChoice, "When do you use it?", uses},
    {"d2e86b37-words", QuestionKind::Text, "What would you like to tell the people who make it?", {}},
};

constexpr SampleSurveyForm forms[] = {
    {"7c1b0e52-3f6a-4d18-8b0c-5e9a2f714c01", "How are we doing?", recommendation},
    {"a94f2d60-81c5-4e37-9d42-0b6c8e13f502", "About your order", purchase},
    {"d2e86b37-0a9e-4c51-b7f8-94d1e3a05c03", "One month in", monthOn},
};

constexpr int emailPenaltyPercent = 24;

/// The chances behind one submission: of what is said, and of how it is written down.
struct Telling
{
    const StorePlan &plan;
    const PlannedResponse &planned;
    Basket basket;
    const SampleProduct &product;
    SamplePerson person;
    bool isBadBatch;
    Random random;
};

int scoreOf(Telling &telling)
{
    auto score = telling.basket.score;
    const auto isLowered = telling.random.chance(emailPenaltyPercent);
    if (telling.planned.channel == SurveyChannel::Email && isLowered)
        score = std::max(0, score - 2);
    return score;
}

void addRecommendation(Telling &telling, SampleResponse &response, Edition edition)
{
    auto &random = telling.random;
    const auto score = scoreOf(telling);
    const auto isScore = !random.chance(1);
    const auto shown = edition == Edition::Final ? score : score >= 5 ? score - 3 : score + 3;
    response.answers.push_back({.question = 0, .number = isScore ? std::optional(shown) : std::nullopt});
    if (random.chance(62)) {
        response.answers.push_back({.question = 1,
            .text = scoreReason(telling.person.language, score, telling.product, telling.isBadBatch, random)});
    }
    if (!random.chance(70))
        return;
    SampleAnswer answer{.question = 2};
    const auto count = score >= 9 && random.chance(55) ? 0 : 1 + random.weighted({58, 32, 10});
    for (int i = 0; i < count; ++i) {
        const auto wish = QString::fromUtf8(wishes[random.weighted({24, 20, 16, 10, 14, 8, 0, 6})]);
        if (!answer.choices.contains(wish))
            answer.choices.append(wish);
    }
    if (answer.choices.isEmpty())
        answer.choices.append(u"Nothing"_s);
    if (answer.choices.contains(u"Other"_s))
        answer.other = otherWish(telling.person.language, random);
    response.answers.push_back(std::move(answer));
}

void addPurchase(Telling &telling, SampleResponse &response, Edition edition)
{
    auto &random = telling.random;
    SampleAnswer source{.question = 0};
    source.choices.append(QString::fromUtf8(sources[random.weighted({28, 20, 21, 7, 8, 7, 9})]));
    if (source.choices.front() == "Other"_L1)
        source.other = otherSource(telling.person.language, random);
    response.answers.push_back(std::move(source));
    const auto recipient = random.weighted({70, 22, 8});
    response.answers.push_back({.question = 1,
        .choices = {QString::fromUtf8(recipients[(recipient + (edition == Edition::Final ? 0 : 1)) % 3])}});
    if (random.chance(55)) {
        response.answers.push_back(
            {.question = 2, .text = purchaseReason(telling.person.language, telling.product, random)});
    }
}

void addMonthLater(Telling &telling, SampleResponse &response, Edition edition)
{
    auto &random = telling.random;
    const auto satisfaction = telling.basket.lines.front().experience;
    const auto shown = edition == Edition::Final ? satisfaction : satisfaction % 5 + 1;
    response.answers.push_back({.question = 0, .number = shown});
    SampleAnswer answer{.question = 1};
    for (const auto *use : uses) {
        if (random.chance(34))
            answer.choices.append(QString::fromUtf8(use));
    }
    if (!answer.choices.isEmpty())
        response.answers.push_back(std::move(answer));
    if (random.chance(60)) {
        response.answers.push_back({.question = 2,
            .text = monthLater(telling.person.language, satisfaction, telling.product, telling.isBadBatch, random)});
    }
}

QString categoryOf(int score)
{
    return score >= 9 ? u"promoter"_s : score >= 7 ? u"passive"_s : u"detractor"_s;
}

/// As several shops' answers have it: mostly bare, sometimes a text or inside an object.
QJsonValue written(const QJsonValue &value, Random &random)
{
    switch (random.weighted({84, 10, 6})) {
    case 1:
        return value.isDouble() ? QJsonValue(QString::number(value.toInt())) : value;
    case 2:
        return QJsonObject{{u"value"_s, value}};
    default:
        return value;
    }
}

QJsonValue noScore(Random &random)
{
    return std::array<QJsonValue, 4>{
        QJsonValue(11), QJsonValue(6.5), QJsonValue(QString()), QJsonValue(u"n/a"_s)}[size_t(random.below(4))];
}

QJsonObject jsonOf(const SampleAnswer &answer, const SampleQuestion &question, Random &random)
{
    QJsonObject json{{u"id"_s, QString::fromLatin1(question.id)}, {u"type"_s, typeOf(question.kind)},
        {u"text"_s, QString::fromUtf8(question.text)}};
    switch (question.kind) {
    case QuestionKind::Nps:
        json.insert(u"answer"_s, answer.number ? written(*answer.number, random) : noScore(random));
        if (answer.number && random.chance(85))
            json.insert(u"answerNpsCategory"_s, categoryOf(*answer.number));
        break;
    case QuestionKind::Scale:
        json.insert(u"answer"_s, written(*answer.number, random));
        break;
    case QuestionKind::Text:
        json.insert(u"answer"_s, answer.text);
        break;
    case QuestionKind::SingleChoice:
        json.insert(u"answer"_s, written(answer.choices.front(), random));
        break;
    case QuestionKind::MultipleChoice:
        json.insert(u"answer"_s, written(QJsonArray::fromStringList(answer.choices), random));
        break;
    }
    if (!answer.other.isEmpty()) {
        json.insert(u"customAnswer"_s, answer.other);
        json.insert(u"customAnswerOptionText"_s, u"Other"_s);
    }
    return json;
}

void addJson(Telling &telling, SampleResponse &response)
{
    auto &random = telling.random;
    const auto &form = formOf(response.survey);
    auto &json = response.json;
    json = {{u"subscriberId"_s, sampleUserId()}, {u"surveyId"_s, QString::fromLatin1(form.id)},
        {u"surveyName"_s, QString::fromUtf8(form.name)}, {u"dateCreated"_s, Timestamp{.utcMs = response.ms}.toIso()},
        {u"channel"_s, toString(response.channel)}};
    json.insert(u"surveyResponseId"_s, sampleUuid(random));
    if (random.chance(97)) {
        json.insert(
            u"customer"_s, QJsonObject{{u"customerId"_s, telling.person.id}, {u"email"_s, telling.person.email}});
    }
    response.hasOrder = random.chance(90);
    if (response.hasOrder)
        json.insert(u"order"_s, QJsonObject{{u"remoteOrderId"_s, orderId(telling.planned.order)}});
    if (random.chance(12)) {
        if (const auto reward = rewardOf(random); !reward.isEmpty())
            json.insert(u"reward"_s, reward);
    }
    QJsonArray answered;
    for (const auto &answer : response.answers)
        answered.append(jsonOf(answer, form.questions[size_t(answer.question)], random));
    json.insert(u"answeredQuestions"_s, answered);
}

} // namespace

std::span<const SampleSurveyForm> sampleSurveys()
{
    return forms;
}

const SampleSurveyForm &formOf(SampleSurvey survey)
{
    return forms[size_t(survey)];
}

QString typeOf(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Nps:
        return u"nps"_s;
    case QuestionKind::SingleChoice:
        return u"single_choice"_s;
    case QuestionKind::MultipleChoice:
        return u"multiple_choice"_s;
    case QuestionKind::Scale:
        return u"rating_scale"_s;
    case QuestionKind::Text:
        return u"text"_s;
    }
    Q_UNREACHABLE();
}

QString toString(SurveyChannel channel)
{
    return channel == SurveyChannel::Email ? u"email"_s : u"post-purchase"_s;
}

std::optional<int> SampleResponse::score() const
{
    const auto found = std::find_if(answers.begin(), answers.end(), [this](const SampleAnswer &answer) {
        return formOf(survey).questions[size_t(answer.question)].kind == QuestionKind::Nps;
    });
    return found == answers.end() ? std::nullopt : found->number;
}

SampleResponse sampleResponse(const StorePlan &plan, const PlannedResponse &planned, Edition edition)
{
    const auto &order = plan.orders()[planned.order];
    const auto basket = plan.basket(order);
    const auto &line = basket.lines.front();
    Telling telling{.plan = plan,
        .planned = planned,
        .basket = basket,
        .product = sampleCatalogue()[size_t(line.product)],
        .person = plan.person(order.customer),
        .isBadBatch = line.isBadBatch && line.experience <= 3,
        .random = plan.random(ResponseStream, StorePlan::keyOf(order))};
    SampleResponse response{.ms = planned.ms, .survey = planned.survey, .channel = planned.channel};
    switch (planned.survey) {
    case SampleSurvey::Recommendation:
        addRecommendation(telling, response, edition);
        break;
    case SampleSurvey::Purchase:
        addPurchase(telling, response, edition);
        break;
    case SampleSurvey::MonthLater:
        addMonthLater(telling, response, edition);
        break;
    }
    addJson(telling, response);
    return response;
}

} // namespace plaudit
