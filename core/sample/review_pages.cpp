// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/review_pages.h"

#include "domain/timestamp.h"
#include "okendo/json_fields.h"

#include <QJsonDocument>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr std::pair<ReviewOrder, const char *> spelledOrders[] = {{ReviewOrder::DateDescending, "date desc"},
    {ReviewOrder::DateAscending, "date asc"}, {ReviewOrder::RatingDescending, "rating desc"},
    {ReviewOrder::RatingAscending, "rating asc"}, {ReviewOrder::HelpfulDescending, "helpful desc"},
    {ReviewOrder::HelpfulAscending, "helpful asc"}, {ReviewOrder::MediaFirst, "has_media desc"}};

bool isByRating(ReviewOrder order)
{
    return order == ReviewOrder::RatingAscending || order == ReviewOrder::RatingDescending;
}

std::optional<qint64> dateOf(const QJsonValue &value)
{
    const auto date = Timestamp::fromIso(value.toString());
    return date ? std::optional(date->utcMs) : std::nullopt;
}

std::optional<int> ratingOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

/// Which of the three listed statuses.
std::optional<size_t> indexOfStatus(const QString &status)
{
    const auto *found = std::find(std::begin(listedStatuses), std::end(listedStatuses), reviewStatusFrom(status));
    if (found == std::end(listedStatuses))
        return {};
    return size_t(std::distance(std::begin(listedStatuses), found));
}

/// Less than zero where `a` comes first; what is missing comes last in either direction.
template<class T>
int compare(const std::optional<T> &a, const std::optional<T> &b, bool ascending)
{
    if (a == b)
        return 0;
    if (!a || !b)
        return a ? -1 : 1;
    return (*a < *b) == ascending ? -1 : 1;
}

} // namespace

std::optional<ReviewOrder> reviewOrderFrom(QStringView text)
{
    for (const auto &[order, spelled] : spelledOrders) {
        if (text == QLatin1StringView(spelled))
            return order;
    }
    return {};
}

QString toString(ReviewOrder order)
{
    return QString::fromLatin1(spelledOrders[size_t(order)].second);
}

ReviewPages::ReviewPages(JsonRecords records)
    : m_records(std::move(records))
{
    m_entries.reserve(m_records.size());
    m_records.visit([this](quint32 index, const QByteArray &json) { add(index, json); });
}

ReviewPages::ReviewPages(const std::vector<QJsonObject> &reviews)
    : ReviewPages(JsonRecords(reviews))
{}

void ReviewPages::add(quint32 index, const QByteArray &record)
{
    thread_local simdjson::dom::parser parser;
    json::Object review;
    if (parser.parse(record.constData(), size_t(record.size())).get(review) != simdjson::SUCCESS) {
        m_entries.push_back({.key = {.id = u"record-%1"_s.arg(index)}, .product = productIndex({})});
        return;
    }
    simdjson::dom::array media;
    const auto date = json::timestamp(review, "dateCreated");
    const auto hasMedia = review["media"].get(media) == simdjson::SUCCESS && media.size() > 0;
    Entry entry{.key = {.date = date ? std::optional(date->utcMs) : std::nullopt,
                    .rating = json::count(review, "rating"),
                    .helpful = json::count(review, "helpfulCount").value_or(0),
                    .hasMedia = hasMedia,
                    .id = json::text(review, "reviewId")},
        .product = productIndex(json::text(review, "productId")),
        .status = quint8(indexOfStatus(json::text(review, "status")).value_or(0)),
        .isRecommended = json::flag(review, "isRecommended").value_or(false)};
    if (entry.key.id.isEmpty())
        entry.key.id = u"record-%1"_s.arg(index);
    m_entries.push_back(std::move(entry));
}

quint16 ReviewPages::productIndex(const QString &product)
{
    auto index = m_products.indexOf(product);
    if (index < 0) {
        index = m_products.size();
        m_products.append(product);
    }
    return quint16(index);
}

const ReviewPages::Sorted &ReviewPages::sorted(quint8 status, ReviewOrder order) const
{
    const std::lock_guard lock(m_mutex);
    const auto [at, isNew] = m_sorted.try_emplace({status, order});
    auto &sorted = at->second;
    if (!isNew)
        return sorted;
    for (quint32 i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].status == status)
            sorted.push_back(i);
    }
    std::sort(sorted.begin(), sorted.end(),
        [this, order](quint32 a, quint32 b) { return isBefore(order, m_entries[a].key, m_entries[b].key); });
    return sorted;
}

bool ReviewPages::isBefore(ReviewOrder order, const Key &a, const Key &b)
{
    if (isByRating(order)) {
        if (const auto byRating = compare(a.rating, b.rating, order == ReviewOrder::RatingAscending))
            return byRating < 0;
    } else if (order == ReviewOrder::MediaFirst) {
        if (a.hasMedia != b.hasMedia)
            return a.hasMedia;
    } else if (order == ReviewOrder::HelpfulAscending || order == ReviewOrder::HelpfulDescending) {
        if (a.helpful != b.helpful)
            return (a.helpful < b.helpful) == (order == ReviewOrder::HelpfulAscending);
    }
    if (const auto byDate = compare(a.date, b.date, order == ReviewOrder::DateAscending))
        return byDate < 0;
    return a.id < b.id;
}

QByteArray ReviewPages::cursorOf(ReviewOrder order, const Key &key)
{
    QJsonObject cursor{{u"reviewId"_s, key.id}};
    cursor[u"dateCreated"_s] = key.date ? QJsonValue(Timestamp{.utcMs = *key.date}.toIso()) : QJsonValue();
    if (isByRating(order))
        cursor[u"rating"_s] = key.rating ? QJsonValue(*key.rating) : QJsonValue();
    else if (order == ReviewOrder::MediaFirst)
        cursor[u"hasMedia"_s] = key.hasMedia;
    else if (order == ReviewOrder::HelpfulAscending || order == ReviewOrder::HelpfulDescending)
        cursor[u"helpfulCount"_s] = key.helpful;
    return QJsonDocument(cursor).toJson(QJsonDocument::Compact);
}

std::optional<ReviewPages::Key> ReviewPages::keyOf(ReviewOrder order, const QByteArray &cursor)
{
    const auto object = QJsonDocument::fromJson(cursor).object();
    const auto date = object["dateCreated"_L1];
    const auto rating = object["rating"_L1];
    Key key{.date = dateOf(date),
        .rating = ratingOf(rating),
        .helpful = object["helpfulCount"_L1].toInt(),
        .hasMedia = object["hasMedia"_L1].toBool(),
        .id = object["reviewId"_L1].toString()};
    const auto isDateGood = date.isNull() || key.date;
    const auto isRatingGood = isByRating(order) ? rating.isNull() || key.rating : rating.isUndefined();
    return !key.id.isEmpty() && isDateGood && isRatingGood ? std::optional(std::move(key)) : std::nullopt;
}

std::vector<bool> ReviewPages::wanted(const std::optional<QStringList> &products) const
{
    std::vector<bool> wanted(size_t(m_products.size()), !products);
    for (qsizetype i = 0; products && i < m_products.size(); ++i)
        wanted[size_t(i)] = products->contains(m_products[i]);
    return wanted;
}

std::optional<ReviewPages::Page> ReviewPages::page(const Query &query) const
{
    const auto status = indexOfStatus(query.status);
    if (!status)
        return {};
    const auto &sorted = this->sorted(quint8(*status), query.order);
    auto at = sorted.begin();
    if (!query.cursor.isEmpty()) {
        const auto behind = keyOf(query.order, query.cursor);
        if (!behind)
            return {};
        at = std::upper_bound(sorted.begin(), sorted.end(), *behind,
            [&](const Key &key, quint32 index) { return isBefore(query.order, key, m_entries[index].key); });
    }
    const auto isWanted = wanted(query.products);
    const auto skip = [&] {
        while (at != sorted.end() && !isWanted[m_entries[*at].product])
            ++at;
    };
    Page page;
    auto last = sorted.end();
    for (skip(); at != sorted.end() && int(page.records.size()) < query.limit; skip()) {
        page.records.push_back(m_records.at(*at));
        last = at++;
    }
    if (at != sorted.end() && last != sorted.end())
        page.nextCursor = cursorOf(query.order, m_entries[*last].key);
    return page;
}

QByteArray ReviewPages::find(const QString &reviewId) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.key.id == reviewId; });
    return found == m_entries.end() ? QByteArray() : m_records.at(quint32(std::distance(m_entries.begin(), found)));
}

ReviewPages::Aggregate ReviewPages::aggregate(const std::optional<QStringList> &products) const
{
    const auto isWanted = wanted(products);
    Aggregate aggregate;
    for (const auto &entry : m_entries) {
        if (entry.status != 0 || !isWanted[entry.product])
            continue;
        if (const auto rating = entry.key.rating.value_or(0); rating >= lowestRating && rating <= highestRating)
            ++aggregate.byLevel[size_t(rating - 1)];
        aggregate.recommended += entry.isRecommended ? 1 : 0;
        aggregate.withMedia += entry.key.hasMedia ? 1 : 0;
    }
    return aggregate;
}

} // namespace plaudit
