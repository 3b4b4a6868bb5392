// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/raw_store.h"
#include "cache/suppression.h"
#include "domain/without_person.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// Replaces those records of a commit that are of somebody who was erased.
class Stripping
{
public:
    Stripping(Database &database, const PayloadDecoders &decoders)
        : m_list(database)
        , m_decoders(decoders)
    {}

    [[nodiscard]] Result<bool> isNeeded() { return m_list.isInUse(); }
    [[nodiscard]] bool hasStripped() const { return m_hasStripped; }

    Result<void> strip(IncomingReview &incoming)
    {
        return ifConcerned(incoming.review, [&] {
            strip(incoming.review);
            incoming.payload = payloadOf(incoming.review);
            return Result<void>();
        }).and_then([&] { return blot(incoming.payload, incoming.review); });
    }

    Result<void> strip(IncomingResponse &incoming)
    {
        return ifConcerned(incoming.response,
            [&] { return strip(incoming.response).map([&] { incoming.payload = payloadOf(incoming.response); }); });
    }

    /// `bytes` is what the event's are taken from, and where to they go.
    Result<void> strip(IncomingEvent &event, const QByteArray &from, QByteArray &to)
    {
        auto bytes = from.mid(event.start, event.length);
        return ifConcerned(event, [&] { return stripConcerned(event, bytes); })
            .and_then([&] {
                if (auto *review = std::get_if<Review>(&event.record))
                    return blot(bytes, *review);
                if (auto *response = std::get_if<SurveyResponse>(&event.record))
                    return blot(bytes, *response);
                auto *told = std::get_if<CustomerEvent>(&event.record);
                return blot(bytes).and_then([&] { return told ? blot(told->properties) : Result<void>(); });
            })
            .map([&] {
                event.start = to.size();
                event.length = bytes.size();
                to += bytes;
            });
    }

    Result<void> strip(Order &order)
    {
        return m_list.hasCustomer(order.email, order.customerId).map([&](bool isErased) {
            if (isErased)
                order = withoutPerson(order);
            m_hasStripped = m_hasStripped || isErased;
        });
    }

    Result<void> drop(std::vector<CustomerIdentity> &customers)
    {
        auto done = Result<void>();
        std::erase_if(customers, [&](const CustomerIdentity &customer) {
            const auto isErased = done ? m_list.hasCustomer(customer.email, customer.customerId) : false;
            if (!isErased)
                done = failure(isErased.error());
            m_hasStripped = m_hasStripped || isErased.value_or(false);
            return isErased.value_or(false);
        });
        return done;
    }

private:
    Result<void> stripConcerned(IncomingEvent &event, QByteArray &bytes)
    {
        bytes = "{}";
        event.isOfErased = true;
        if (auto *review = std::get_if<Review>(&event.record)) {
            strip(*review);
            bytes = payloadOf(*review);
        } else if (auto *response = std::get_if<SurveyResponse>(&event.record)) {
            if (auto done = strip(*response); !done)
                return done;
            event.id = response->responseId;
            bytes = payloadOf(*response);
        } else if (event.resourceType != "review"_L1 && event.resourceType != "survey_response"_L1) {
            event.record = {};
            event.id = {};
        }
        return {};
    }

    /// Takes emails of those who were erased out of what another said.
    Result<void> blot(QByteArray &bytes)
    {
        return m_list.blot(bytes).map([this](bool isBlotted) { m_hasStripped = m_hasStripped || isBlotted; });
    }
    Result<void> blot(QString &text)
    {
        if (!text.contains(u'@'))
            return {};
        auto bytes = text.toUtf8();
        return blot(bytes).map([&] { text = QString::fromUtf8(bytes); });
    }
    Result<void> blot(QByteArray &payload, Review &review)
    {
        auto reply = review.reply.value_or(ReviewReply());
        auto done = blot(payload);
        for (auto *text : {&review.title, &review.body, &reply.body, &reply.rawBody})
            done = done.and_then([&] { return blot(*text); });
        if (review.reply)
            review.reply = reply;
        return done;
    }
    Result<void> blot(QByteArray &payload, SurveyResponse &response)
    {
        auto done = blot(payload);
        for (auto &answer : response.answers) {
            done = done.and_then([&] { return blot(answer.json); })
                       .and_then([&] { return blot(answer.text); })
                       .and_then([&] { return blot(answer.customAnswer); });
        }
        return done;
    }

    template<class Concerned, class Work>
    Result<void> ifConcerned(const Concerned &record, Work work)
    {
        const auto isErased = m_list.concerns(record);
        if (!isErased)
            return failure(isErased.error());
        m_hasStripped = m_hasStripped || *isErased;
        return *isErased ? work() : Result<void>();
    }

    static void strip(Review &review) { review = withoutPerson(review); }
    Result<void> strip(SurveyResponse &response)
    {
        return m_list.stripped(response).map([&response](SurveyResponse bare) { response = std::move(bare); });
    }
    [[nodiscard]] QByteArray payloadOf(const Review &review) const
    {
        return m_decoders.reviewPayload ? m_decoders.reviewPayload(review) : QByteArrayLiteral("{}");
    }
    [[nodiscard]] QByteArray payloadOf(const SurveyResponse &response) const
    {
        return m_decoders.responsePayload ? m_decoders.responsePayload(response) : QByteArrayLiteral("{}");
    }

    Suppression m_list;
    const PayloadDecoders &m_decoders;
    bool m_hasStripped = false;
};

template<class Commit, class Work>
Result<std::optional<Commit>> stripped(
    Database &database, const PayloadDecoders &decoders, const Commit &commit, Work work)
{
    Stripping stripping(database, decoders);
    const auto isNeeded = stripping.isNeeded();
    if (!isNeeded)
        return failure(isNeeded.error());
    if (!*isNeeded)
        return std::nullopt;
    auto copy = commit;
    return work(stripping, copy).map([&] {
        return stripping.hasStripped() ? std::optional(std::move(copy)) : std::nullopt;
    });
}

template<class Record>
Result<void> stripAll(Stripping &stripping, std::vector<Record> &records)
{
    auto done = Result<void>();
    for (auto &record : records)
        done = done.and_then([&] { return stripping.strip(record); });
    return done;
}

} // namespace

Result<std::optional<PageCommit>> withoutErased(
    Database &database, const PayloadDecoders &decoders, const PageCommit &page)
{
    return stripped(database, decoders, page, [](Stripping &stripping, PageCommit &copy) {
        return stripAll(stripping, copy.reviews).and_then([&] { return stripAll(stripping, copy.responses); });
    });
}

Result<std::optional<ReviewImportCommit>> withoutErased(
    Database &database, const PayloadDecoders &decoders, const ReviewImportCommit &rows)
{
    return stripped(database, decoders, rows,
        [](Stripping &stripping, ReviewImportCommit &copy) { return stripAll(stripping, copy.reviews); });
}

Result<std::optional<EventsCommit>> withoutErased(
    Database &database, const PayloadDecoders &decoders, const EventsCommit &events)
{
    return stripped(database, decoders, events, [&](Stripping &stripping, EventsCommit &copy) {
        QByteArray bytes;
        auto done = Result<void>();
        for (auto &event : copy.events)
            done = done.and_then([&] { return stripping.strip(event, events.bytes, bytes); });
        return done.map([&] {
            copy.bytes = std::move(bytes);
            copy.packedBytes = packPayloads(copy.bytes);
        });
    });
}

Result<std::optional<OrdersCommit>> withoutErased(Database &database, const OrdersCommit &orders)
{
    return stripped(database, {}, orders, [](Stripping &stripping, OrdersCommit &copy) {
        return stripAll(stripping, copy.orders).and_then([&] { return stripping.drop(copy.customers); });
    });
}

} // namespace plaudit
