// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/small_store.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// What of each review differs from a bare one; a pending and a rejected one are nothing more than that.
constexpr auto details = R"([
{"variantId": "shopify-v1", "sentiment": "positive", "isIncentivized": false, "languageCode": "en", "source": "email",
 "body": "Lovely scent, will buy again", "media": [{"streamId": "m1", "type": "image"}],
 "reviewer": {"email": "ada@example.com", "isVerified": true, "location": {"country": {"code": "US"}},
              "attributes": [{"title": "Skin type", "type": "multi-value", "value": ["Dry"]}]},
 "productAttributes": [{"title": "Fit", "type": "single-value", "value": "True to size"}],
 "order": {"orderId": "9001"}, "helpfulCount": 3, "unhelpfulCount": 1},
{"variantId": "shopify-v1", "sentiment": "positive", "isIncentivized": true, "languageCode": "de", "source": "email",
 "body": "Der Duft ist gut", "reply": {"body": "Danke", "dateCreated": "2024-01-22T12:00:00.002Z"},
 "reviewer": {"email": "bob@example.com", "isVerified": false, "location": {"country": {"code": "DE"}}},
 "productAttributes": [{"title": "Fit", "type": "single-value", "value": "Small"}], "order": {"orderId": "9002"}},
{"variantId": "shopify-v2", "sentiment": "neutral", "languageCode": "en", "source": "import", "body": "Fine",
 "reviewer": {"email": "dora@example.com", "isVerified": true, "location": {"country": {"code": "GB"}},
              "attributes": [{"title": "Skin type", "type": "multi-value", "value": ["Oily", "Dry"]}]},
 "productAttributes": [{"title": "Fit", "type": "single-value", "value": "small"}]},
{"sentiment": "negative", "isIncentivized": false, "languageCode": "en", "source": "email",
 "body": "The refund took weeks", "media": [{"streamId": "m2", "type": "video"}],
 "reply": {"body": "Sorry", "dateCreated": "2024-02-10T12:00:00.004Z"},
 "reviewer": {"email": "cleo@example.com", "isVerified": true, "location": {"country": {"code": "US"}}},
 "productAttributes": [{"title": "Fit", "type": "single-value", "value": "Large"}], "order": {"orderId": "9003"}},
{"sentiment": "mixed", "body": "", "media": [{"streamId": "m3", "type": "image"}]},
{}, {}, {"rating": null, "body": ""}])";

constexpr auto responses = R"(
{"surveyResponseId": "r1", "surveyId": "s1", "dateCreated": "2024-01-15T12:00:00Z", "channel": "email", "customer": {"email": "ada@example.com"}, "order": {"remoteOrderId": "9001"}, "answeredQuestions": [{"id": "q", "text": "How likely?", "type": "nps", "answer": 10, "answerNpsCategory": "promoter"}, {"id": "w", "text": "Why?", "type": "text", "answer": "Fast shipping"}]}
{"surveyResponseId": "r2", "surveyId": "s2", "dateCreated": "2024-02-10T12:00:00Z", "channel": "checkout", "customer": {"email": "fay@example.com"}, "answeredQuestions": [{"id": "q", "text": "How likely?", "type": "nps", "answer": 7, "answerNpsCategory": "passive"}, {"id": "w", "text": "Why?", "type": "text", "answer": "Good scent"}]}
{"surveyResponseId": "r3", "surveyId": "s3", "dateCreated": "2024-02-12T12:00:00Z", "channel": "email", "customer": {"email": "cleo@example.com"}, "order": {"remoteOrderId": "9003"}, "answeredQuestions": [{"id": "q", "text": "How likely?", "type": "nps", "answer": 3, "answerNpsCategory": "detractor"}, {"id": "w", "text": "Why?", "type": "text", "answer": "Slow refund"}]}
{"surveyResponseId": "r4", "surveyId": "s4", "dateCreated": "2024-03-01T12:00:00Z", "answeredQuestions": [{"id": "q", "text": "How likely?", "type": "nps", "answer": "6.5"}]}
)";

constexpr auto orders =
    "Name,Email,Created at,Currency,Subtotal,Shipping,Taxes,Total,Lineitem quantity,Lineitem name,Lineitem price,Id\n"
    "#1001,ada@example.com,2024-01-05 10:00:00 +0000,EUR,40.00,0.00,0.00,40.00,1,Cup,40.00,9001\n"
    "#1002,bob@example.com,2024-01-15 10:00:00 +0000,EUR,20.00,0.00,0.00,20.00,1,Jug,20.00,9002\n"
    "#1003,cleo@example.com,2024-02-04 10:00:00 +0000,EUR,75.00,0.00,0.00,75.00,1,Pot,75.00,9003\n"
    "#1004,emil@example.com,2024-02-15 10:00:00 +0000,EUR,10.00,0.00,0.00,10.00,1,Lid,10.00,9004\n";

std::vector<QJsonObject> reviews()
{
    using S = ReviewStatus;
    struct Told
    {
        QDate day;
        int rating;
        S status = S::Approved;
    };
    const Told told[] = {{QDate(2024, 1, 10), 5}, {QDate(2024, 1, 20), 4}, {QDate(2024, 2, 5), 3},
        {QDate(2024, 2, 6), 1}, {QDate(2024, 2, 7), 2}, {QDate(2024, 2, 8), 5, S::Pending},
        {QDate(2024, 2, 9), 2, S::Rejected}, {QDate(2024, 3, 3), 1}};
    const auto more = QJsonDocument::fromJson(details).array();
    std::vector<QJsonObject> all;
    for (int i = 0; i < more.size(); ++i) {
        const auto &[day, rating, status] = told[i];
        auto review = contractReview(i + 1, day, rating, status);
        review[u"productId"_s] = u"shopify-p%1"_s.arg(i + 1);
        review[u"productName"_s] = u"Thing %1"_s.arg(i + 1);
        const auto own = more[i].toObject();
        for (auto it = own.begin(); it != own.end(); ++it)
            review[it.key()] = it.value();
        all.push_back(review);
    }
    return all;
}

} // namespace

SmallStore::SmallStore()
    : store(reviews())
{
    const auto &program = store.program;
    const auto note = [this](const ProgramRun &run) {
        m_exitCodes.append(run.exitCode);
        if (run.exitCode != 0)
            m_said += run.shown();
    };
    note(store.sync());
    note(program.run({u"import"_s, u"events"_s, u"--json"_s,
        program.write(u"responses.jsonl"_s, QByteArray(responses).trimmed() + '\n')}));
    note(program.run({u"import"_s, u"orders"_s, u"--json"_s, program.write(u"orders.csv"_s, orders)}));
}

} // namespace plaudit
