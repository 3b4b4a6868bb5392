// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/feed_item.h"

#include "okendo/json_fields.h"
#include "okendo/kustomer_review.h"
#include "okendo/page_reader.h"
#include "okendo/response_fields.h"
#include "okendo/review_fields.h"

#include <algorithm>
#include <limits>
#include <string>

using namespace Qt::StringLiterals;

namespace plaudit
{

using namespace json;

namespace
{

using Read = tl::expected<FeedItem, FaultyRecord>;

tl::unexpected<FaultyRecord> faulty(RecordFault fault, RecordId id = {})
{
    return tl::unexpected(FaultyRecord{.fault = fault, .id = std::move(id), .raw = {}});
}

std::string_view idFieldOf(const QString &resourceType)
{
    if (resourceType == "review"_L1)
        return "reviewId";
    if (resourceType == "survey_response"_L1)
        return "surveyResponseId";
    if (resourceType == "quiz_response"_L1)
        return "quizResponseId";
    if (resourceType == "referral"_L1)
        return "referralId";
    if (resourceType == "loyalty_customer"_L1)
        return "loyaltyCustomerId";
    return "loyaltyTransactionId";
}

CustomerEvent eventFrom(const Object &resource, const QString &type, const RecordId &id)
{
    CustomerEvent event{.type = type, .resourceId = id.toText(), .properties = {}};
    event.occurredAt = timestamp(resource, "dateCreated");
    if (!event.occurredAt)
        event.occurredAt = timestamp(resource, "date");
    const auto customer = objectMember(resource, "customer").value_or(resource);
    event.customerId = text(customer, "customerId");
    event.email = text(customer, "email");
    const std::string properties = simdjson::minify(resource);
    event.properties = QByteArray::fromStdString(properties);
    return event;
}

/// The record inside an envelope; the item's head is known.
Read withRecord(FeedItem item, const Object &resource)
{
    const auto idField = idFieldOf(item.resourceType);
    item.id = RecordId::fromText(text(resource, idField));
    const bool isReview = item.resourceType == "review"_L1;
    const bool isResponse = item.resourceType == "survey_response"_L1;
    if (item.topic == "delete"_L1) {
        if (item.id.isEmpty())
            return faulty(RecordFault::NoId);
        return item;
    }
    if (isReview) {
        auto review = reviewFrom(resource);
        if (!review)
            return faulty(review.error(), item.id);
        item.record = *std::move(review);
    } else if (isResponse) {
        auto response = responseFrom(resource);
        if (!response)
            return faulty(response.error(), item.id);
        item.id = response->responseId;
        item.record = *std::move(response);
    } else {
        // What these hold is not documented: without an id of its own, the event stands for itself.
        if (item.id.isEmpty())
            item.id = RecordId::fromText("sequence:"_L1 + item.sequence.toText());
        item.record = eventFrom(resource, item.resourceType, item.id);
    }
    return item;
}

Read envelopeFrom(const Object &envelope, std::optional<qint64> deliveredMs)
{
    FeedItem item{.isEnvelope = true, .deliveredMs = deliveredMs, .record = {}};
    item.resourceType = text(envelope, "resourceType").trimmed().toLower();
    item.topic = text(envelope, "topic").trimmed().toLower();
    if (!webhookResourceTypes().contains(item.resourceType) || !webhookTopics().contains(item.topic))
        return faulty(RecordFault::UnknownEvent);
    const auto sequence = SequenceNumber::fromText(text(envelope, "sequenceNumber"));
    if (!sequence)
        return faulty(RecordFault::NoSequenceNumber);
    item.sequence = *sequence;
    const auto resource = objectMember(envelope, "resource");
    return resource ? withRecord(std::move(item), *resource) : Read(faulty(RecordFault::NotAnObject));
}

Read bareFrom(const Object &object)
{
    FeedItem item{.record = {}};
    if (member(object, "surveyId")) {
        auto response = responseFrom(object);
        if (!response)
            return faulty(response.error(), responseIdOf(object));
        item.id = response->responseId;
        item.record = *std::move(response);
        return item;
    }
    const auto kustomer = kustomerBodyIn(object);
    if (!kustomer && !member(object, "reviewId"))
        return faulty(RecordFault::UnknownEvent);
    auto review = kustomer ? kustomerReviewFrom(*kustomer) : reviewFrom(object);
    if (!review)
        return faulty(review.error(), reviewIdOf(object));
    item.id = review->reviewId;
    item.record = *std::move(review);
    return item;
}

/// Seconds since 1970 in the header that the signature covers; names of headers come in any case, values as texts or
/// lists of them.
std::optional<qint64> deliveryTime(const Object &headers)
{
    for (const auto header : headers) {
        const auto name = QString::fromUtf8(header.key.data(), qsizetype(header.key.size())).toLower();
        if (name != "webhook-timestamp"_L1 && name != "svix-timestamp"_L1)
            continue;
        simdjson::dom::array list;
        const auto first = !header.value.get(list) && list.size() > 0 ? list.at(0).value_unsafe() : header.value;
        bool isNumber = false;
        const auto seconds = textFrom(first).trimmed().toLongLong(&isNumber);
        if (isNumber && seconds > 0 && seconds <= std::numeric_limits<qint64>::max() / 1000)
            return seconds * 1000;
    }
    return {};
}

Read itemFrom(const Object &object, std::optional<qint64> deliveredMs)
{
    return member(object, "resourceType") ? envelopeFrom(object, deliveredMs) : bareFrom(object);
}

} // namespace

const QStringList &webhookResourceTypes()
{
    static const QStringList types{u"review"_s, u"survey_response"_s, u"quiz_response"_s, u"referral"_s,
        u"loyalty_customer"_s, u"loyalty_adjustment_transaction"_s, u"loyalty_earning_transaction"_s,
        u"loyalty_redemption_transaction"_s};
    return types;
}

const QStringList &webhookTopics()
{
    static const QStringList topics{u"create"_s, u"update"_s, u"delete"_s};
    return topics;
}

FeedItemReader::FeedItemReader()
    : m_parser(std::make_unique<RecordParser>())
{}

FeedItemReader::~FeedItemReader() = default;

Read FeedItemReader::read(const QByteArray &json)
{
    const CleanUtf8 clean(json);
    m_isRepaired = clean.isRepaired(0, clean.text().size());
    const auto text = padded(clean.text());
    const auto object = m_parser->parse(withoutLeadingSpace(text));
    auto item = Read(FeedItem());
    if (!object) {
        item = faulty(object.error());
    } else if (const auto headers = objectMember(*object, "headers"); headers && member(*object, "body")) {
        const auto delivered = deliveryTime(*headers);
        const auto body = *member(*object, "body");
        Object inner;
        // The body of a capture is mostly a text that holds JSON.
        const auto inside = padded(plainText(body).toUtf8());
        RecordParser parser;
        if (!body.get(inner))
            item = itemFrom(inner, delivered);
        else if (const auto parsed = parser.parse(withoutLeadingSpace(inside)))
            item = itemFrom(*parsed, delivered);
        else
            item = faulty(parsed.error());
    } else {
        item = itemFrom(*object, {});
    }
    if (!item)
        item.error().raw = json;
    return item;
}

} // namespace plaudit
