// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database.h"
#include "cache/erasure.h"
#include "cache/match_store.h"
#include "cache/order_reading.h"
#include "cache/order_store.h"
#include "cache/response_reading.h"
#include "cache/response_store.h"
#include "cache/review_reading.h"
#include "cache/review_store.h"
#include "domain/order_reference.h"
#include "domain/without_person.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr Way allWays[] = {Way::Merchant, Way::Storefront, Way::Webhook, Way::Archive};

const auto among = u"IN (SELECT value FROM json_each(?))"_s;

/// What the parts of a review's older tellings say of its words once there are none.
QByteArray hashOfNoWords()
{
    return QCryptographicHash::hash(QByteArray(1, '\x1f'), QCryptographicHash::Blake2b_160).left(8);
}

void setHash(Candidates &candidates, Way way, const QByteArray &hash)
{
    auto &held = way == Way::Webhook   ? candidates.webhookHash
                 : way == Way::Archive ? candidates.archiveHash
                                       : candidates.restHash;
    if (!held.isEmpty())
        held = hash;
}

QByteArray payloadOf(const PayloadDecoders &decoders, const Review &review)
{
    return decoders.reviewPayload ? decoders.reviewPayload(review) : QByteArrayLiteral("{}");
}

QByteArray payloadOf(const PayloadDecoders &decoders, const SurveyResponse &response)
{
    return decoders.responsePayload ? decoders.responsePayload(response) : QByteArrayLiteral("{}");
}

Result<Review> bareOf(Suppression &, const Review &review)
{
    return withoutPerson(review);
}

Result<SurveyResponse> bareOf(Suppression &suppression, const SurveyResponse &response)
{
    return suppression.stripped(response);
}

} // namespace

template<class Store>
Result<typename Store::Record> Erasure::strip(
    Store &store, qint64 row, const RecordId &id, const typename Store::Record &standing)
{
    using Record = typename Store::Record;
    const auto held = store.find(id);
    if (!held)
        return failure(held.error());
    auto now = held->candidates;
    std::map<Way, Record> told;
    typename Store::Newest newest;
    std::map<Way, RawStore::Payloads> payloads;
    for (const auto way : allWays) {
        const auto payload = m_raw.payload(Store::kind(), row, way);
        if (!payload)
            return failure(payload.error());
        const bool isTold = *payload || (way != Way::Storefront && !now.hashBy(way).isEmpty());
        if (!isTold)
            continue;
        const auto decoded = *payload ? store.decode(**payload, way) : std::nullopt;
        auto bare = bareOf(m_suppression, decoded.value_or(standing));
        if (!bare)
            return failure(bare.error());
        const auto bytes = payloadOf(m_decoders, *bare);
        setHash(now, way, QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160));
        if (*payload)
            payloads[way].emplace(row, PayloadPlace{.bytes = bytes});
        const auto &kept = told.emplace(way, *std::move(bare)).first->second;
        newest.emplace(way, std::pair(&kept, PayloadPlace{.bytes = bytes}));
    }
    auto bare = bareOf(m_suppression, standing);
    if (!bare)
        return bare;
    if (const auto found = told.find(now.way()); found != told.end())
        bare = found->second;
    auto done = store.write(*held, id, *bare, now, newest, m_changedSeq).map([](qint64) {});
    for (auto it = payloads.begin(); done && it != payloads.end(); ++it)
        done = m_raw.keep(Store::kind(), it->first, it->second);
    return done.map([&bare] { return *std::move(bare); });
}

Result<void> Erasure::stripReviews()
{
    ReviewStore store(m_database, m_decoders);
    std::vector<std::pair<qint64, RecordId>> reviews;
    auto done = m_database.eachRow(
        u"SELECT id, review_id FROM review WHERE id "_s + among, {jsonOf(m_held.reviews)}, [&](const Statement &row) {
            reviews.emplace_back(row.value(0).toLongLong(), RecordId::fromBytes(row.value(1).toByteArray()));
        });
    for (std::size_t i = 0; done && i < reviews.size(); ++i) {
        const auto row = reviews[i].first;
        const auto &id = reviews[i].second;
        done = ReviewReading(m_database).review(id).and_then([&](const std::optional<Review> &standing) {
            return standing ? strip(store, row, id, *standing).map([](const Review &) {}) : Result<void>();
        });
    }
    return done.and_then([&] {
        m_record.stripped.emplace_back(u"review"_s, qint64(reviews.size()));
        return m_database.execute(u"UPDATE review_version SET words_hash = ? WHERE review "_s + among,
            {hashOfNoWords(), jsonOf(m_held.reviews)});
    });
}

Result<void> Erasure::stripResponses()
{
    ResponseStore store(m_database, m_decoders);
    std::vector<std::pair<qint64, RecordId>> responses;
    auto done = m_database.eachRow(u"SELECT id, response_id FROM survey_response WHERE id "_s + among,
        {jsonOf(m_held.responses)}, [&](const Statement &row) {
            responses.emplace_back(row.value(0).toLongLong(), RecordId::fromBytes(row.value(1).toByteArray()));
        });
    for (std::size_t i = 0; done && i < responses.size(); ++i) {
        const auto row = responses[i].first;
        const auto &id = responses[i].second;
        done = ResponseReading(m_database).response(id).and_then([&](const std::optional<SurveyResponse> &standing) {
            if (!standing)
                return Result<void>();
            return strip(store, row, id, *standing).and_then([&](const SurveyResponse &bare) {
                return m_database.execute(u"UPDATE survey_response SET response_id = ?, has_own_id = ? WHERE id = ?"_s,
                    {bare.responseId.bytes(), standing->hasOwnId, row});
            });
        });
    }
    return done.map([&] { m_record.stripped.emplace_back(u"survey_response"_s, qint64(responses.size())); });
}

Result<void> Erasure::stripOrders()
{
    OrderStore store(m_database, m_changedSeq);
    auto done = Result<void>();
    for (std::size_t i = 0; done && i < m_held.orders.size(); ++i)
        done = store.stripPerson(m_held.orders[i]);
    std::vector<qint64> keys;
    for (const auto &email : m_held.emails)
        keys.push_back(customerKey(email));
    return done
        .and_then([&] {
            m_record.stripped.emplace_back(u"orders"_s, qint64(m_held.orders.size()));
            return m_database.execute(u"UPDATE match SET customer = 0, changed_seq = ? WHERE customer "_s + among,
                {m_changedSeq, jsonOf(keys)});
        })
        .and_then([&] { return MatchStore(m_database).restart(); });
}

} // namespace plaudit
