// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_workspace_records.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// Spreads numbers as a UUID's would be (the finalizer of SplitMix64).
std::uint64_t mixed(std::uint64_t z)
{
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31U);
}

QString uuidOf(std::uint64_t number, char kind)
{
    const auto hex = [](std::uint64_t value) { return u"%1"_s.arg(value, 16, 16, QLatin1Char('0')); };
    const auto digits = hex(mixed(number + 1)) + hex(mixed(~number) ^ static_cast<std::uint64_t>(kind));
    return u"%1-%2-4%3-a%4-%5"_s.arg(
        digits.mid(0, 8), digits.mid(8, 4), digits.mid(13, 3), digits.mid(17, 3), digits.mid(20, 12));
}

QString words(std::uint64_t seed, int count)
{
    static const QStringList all = u"the lamp is bright and warm but its cable came too short for my desk so I had to "
                                   "return one while another works very well every evening since spring"_s.split(u' ');
    QString text;
    for (int i = 0; i < count; ++i) {
        seed = mixed(seed + 0x9e3779b97f4a7c15ULL);
        text +=
            (i == 0 ? u""_s : u" "_s) + all.at(static_cast<qsizetype>(seed % static_cast<std::uint64_t>(all.size())));
    }
    return text;
}

QString productName(int product)
{
    return u"Product number %1"_s.arg(product);
}

QString orderIdOf(std::uint32_t order)
{
    return QString::number(5'480'000'000'000 + order * 32'768LL);
}

QString emailOf(std::uint32_t customer)
{
    return u"customer%1@example.com"_s.arg(customer);
}

Timestamp timeOf(std::uint32_t second)
{
    return {.utcMs = second * 1000LL};
}

QByteArray payloadOf(const Review &review)
{
    return QJsonDocument(QJsonObject{{u"reviewId"_s, review.reviewId.toText()}, {u"rating"_s, *review.rating},
                             {u"status"_s, review.status}, {u"title"_s, review.title}, {u"body"_s, review.body},
                             {u"dateCreated"_s, review.dateCreated->toIso()}, {u"productId"_s, review.productId}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

IncomingReview StoreRecords::review(std::size_t place, int telling) const
{
    const auto &made = m_store.reviews[place];
    Review review;
    review.reviewId = RecordId::fromText(uuidOf(place, 'r'));
    review.rating = 1 + (made.rating - 1 + telling) % highestRating;
    review.status = made.isPublished ? u"approved"_s : u"pending"_s;
    review.sentiment = toString(made.sentiment);
    review.dateCreated = timeOf(made.second);
    review.title = words(place, 4);
    review.body = words(place + static_cast<std::size_t>(telling) * 7, 30);
    review.languageCode = u"en"_s;
    review.productId = MadeStore::productId(made.product);
    review.productName = productName(made.product);
    review.customerId = uuidOf(made.order, 'c');
    if (made.order != 0) {
        review.orderId = orderIdOf(made.order);
        review.reviewer.email = emailOf(m_store.orders[made.order - 1].customer);
    }
    review.reviewer.countryCode = MadeStore::countries()[made.country];
    review.reviewer.isVerified = made.isVerified;
    review.helpfulCount = static_cast<int>(place % 7);
    const auto payload = payloadOf(review);
    return {.review = std::move(review), .payload = payload};
}

Order StoreRecords::order(std::size_t place) const
{
    const auto &made = m_store.orders[place];
    const auto number = static_cast<std::uint32_t>(place + 1);
    Order order{.source = u"shopify"_s,
        .key = orderIdOf(number),
        .id = orderIdOf(number),
        .name = u"#FW%1"_s.arg(number),
        .email = emailOf(made.customer),
        .createdAt = timeOf(made.second),
        .currency = u"EUR"_s,
        .subtotal = made.goods,
        .total = made.goods,
        .refunded = made.refunded,
        .isCancelled = !made.isCounted};
    const auto end = place + 1 < m_store.orders.size() ? m_store.orders[place + 1].firstLine
                                                       : static_cast<std::uint32_t>(m_store.lines.size() + 1);
    for (auto line = made.firstLine; line < end; ++line)
        order.lines.push_back({.productId = MadeStore::productId(m_store.lines[line - 1].product),
            .name = productName(m_store.lines[line - 1].product),
            .amount = m_store.lines[line - 1].amount});
    return order;
}

IncomingResponse StoreRecords::response(std::size_t place) const
{
    static const QStringList choices{u"Search"_s, u"A friend"_s, u"Instagram"_s, u"A podcast"_s, u"In a shop"_s};
    const auto &made = m_store.responses[place];
    SurveyResponse response;
    response.responseId = RecordId::fromText(uuidOf(place, 's'));
    response.surveyId = u"survey-%1"_s.arg(made.survey);
    response.surveyName = u"Survey %1"_s.arg(made.survey);
    response.channel = made.channel == 0 ? u"email"_s : u"embedded"_s;
    response.dateCreated = timeOf(made.second);
    response.customerId = uuidOf(place, 'c');
    if (made.order != 0)
        response.orderId = orderIdOf(made.order);
    if (made.score >= 0) {
        SurveyAnswer score{.questionId = u"nps"_s, .questionText = u"NPS"_s, .type = u"nps"_s};
        score.json = QByteArray::number(int{made.score});
        score.number = made.score;
        score.npsCategory = toString(npsCategoryOf(made.score));
        score.isNps = true;
        response.answers.push_back(score);
    }
    SurveyAnswer found{.questionId = u"found"_s, .questionText = u"How did you find us?"_s, .type = u"single_choice"_s};
    found.text = choices[made.choice];
    found.json = '"' + found.text.toUtf8() + '"';
    response.answers.push_back(found);
    return {.response = std::move(response), .payload = "{}"};
}

} // namespace plaudit
