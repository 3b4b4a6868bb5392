// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/review_pages.h"

#include "domain/review.h"
#include "domain/timestamp.h"

#include <QJsonDocument>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr ReviewOrder allOrders[] = {ReviewOrder::DateDescending, ReviewOrder::DateAscending,
    ReviewOrder::RatingDescending, ReviewOrder::RatingAscending};

bool isByRating(ReviewOrder order)
{
    return order == ReviewOrder::RatingAscending || order == ReviewOrder::RatingDescending;
}

bool isAscending(ReviewOrder order)
{
    return order == ReviewOrder::DateAscending || order == ReviewOrder::RatingAscending;
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
    for (const auto order : allOrders) {
        if (toString(order) == text)
            return order;
    }
    return {};
}

QString toString(ReviewOrder order)
{
    return (isByRating(order) ? u"rating "_s : u"date "_s) + (isAscending(order) ? u"asc"_s : u"desc"_s);
}

ReviewPages::ReviewPages(const std::vector<QJsonObject> &reviews)
{
    m_entries.reserve(reviews.size());
    for (const auto &review : reviews) {
        const auto index = m_entries.size();
        auto id = review["reviewId"_L1].toString();
        if (id.isEmpty())
            id = u"record-%1"_s.arg(index);
        m_entries.push_back({.key = {.date = dateOf(review["dateCreated"_L1]),
                                 .rating = ratingOf(review["rating"_L1]),
                                 .id = std::move(id)},
            .json = QJsonDocument(review).toJson(QJsonDocument::Compact)});
        const auto status = indexOfStatus(review["status"_L1].toString()).value_or(0);
        m_sorted[status][0].push_back(quint32(index));
    }
    for (auto &byOrder : m_sorted) {
        for (const auto order : allOrders) {
            auto &sorted = byOrder[size_t(order)];
            sorted = byOrder[0];
            std::sort(sorted.begin(), sorted.end(),
                [this, order](quint32 a, quint32 b) { return isBefore(order, m_entries[a].key, m_entries[b].key); });
        }
    }
}

bool ReviewPages::isBefore(ReviewOrder order, const Key &a, const Key &b)
{
    if (isByRating(order)) {
        if (const auto byRating = compare(a.rating, b.rating, isAscending(order)))
            return byRating < 0;
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
    return QJsonDocument(cursor).toJson(QJsonDocument::Compact);
}

std::optional<ReviewPages::Key> ReviewPages::keyOf(ReviewOrder order, const QByteArray &cursor)
{
    const auto object = QJsonDocument::fromJson(cursor).object();
    const auto date = object["dateCreated"_L1];
    const auto rating = object["rating"_L1];
    Key key{.date = dateOf(date), .rating = ratingOf(rating), .id = object["reviewId"_L1].toString()};
    const auto isDateGood = date.isNull() || key.date;
    const auto isRatingGood = isByRating(order) ? rating.isNull() || key.rating : rating.isUndefined();
    return !key.id.isEmpty() && isDateGood && isRatingGood ? std::optional(std::move(key)) : std::nullopt;
}

std::optional<ReviewPages::Page> ReviewPages::page(const Query &query) const
{
    const auto status = indexOfStatus(query.status);
    if (!status)
        return {};
    const auto &sorted = m_sorted[*status][size_t(query.order)];
    auto from = sorted.begin();
    if (!query.cursor.isEmpty()) {
        const auto behind = keyOf(query.order, query.cursor);
        if (!behind)
            return {};
        from = std::upper_bound(sorted.begin(), sorted.end(), *behind,
            [&](const Key &key, quint32 index) { return isBefore(query.order, key, m_entries[index].key); });
    }
    const auto count = std::min<qsizetype>(query.limit, std::distance(from, sorted.end()));
    const auto end = std::next(from, count);
    Page page{.reviews = "[", .nextCursor = {}};
    for (auto it = from; it != end; ++it) {
        if (it != from)
            page.reviews += ',';
        page.reviews += m_entries[*it].json;
    }
    page.reviews += ']';
    if (end != sorted.end() && count > 0)
        page.nextCursor = cursorOf(query.order, m_entries[*std::prev(end)].key);
    return page;
}

QByteArray ReviewPages::find(const QString &reviewId) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.key.id == reviewId; });
    return found == m_entries.end() ? QByteArray() : found->json;
}

} // namespace plaudit
