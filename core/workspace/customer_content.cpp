// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/customer_content.h"

#include "analytics/orders.h"
#include "cache/reader.h"
#include "domain/order_reference.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// The newest of them, newest first.
template<class Rows>
std::vector<qint64> newestRows(const std::vector<std::uint32_t> &indexes, const Rows &rows, bool &isCut)
{
    isCut = isCut || indexes.size() > std::size_t(mostCustomerRecords);
    std::vector<qint64> newest;
    for (auto i = indexes.rbegin(); i != indexes.rend() && newest.size() < std::size_t(mostCustomerRecords); ++i)
        newest.push_back(rows[*i]);
    return newest;
}

Result<void> readRecords(CustomerContent &content, const Snapshot &snapshot, Reader &reader, CustomerRecords &records)
{
    const auto &orders = snapshot.orders();
    return reader.reviewsAt(newestRows(records.reviews, snapshot.reviews().row, content.isCut))
        .and_then([&](std::vector<Review> reviews) {
            content.reviews = std::move(reviews);
            return reader.responsesAt(newestRows(records.responses, snapshot.responses().row, content.isCut));
        })
        .and_then([&](std::vector<SurveyResponse> responses) {
            content.responses = std::move(responses);
            return reader.ordersAt(newestRows(records.orders, orders.row, content.isCut));
        })
        .map([&](std::vector<Order> read) {
            // An order that is gone since the snapshot would shift the others' money.
            const bool isWhole = read.size() == std::min(records.orders.size(), std::size_t(mostCustomerRecords));
            for (std::size_t i = 0; i < read.size(); ++i) {
                const auto index = records.orders[records.orders.size() - 1 - i];
                CustomerOrder told{.order = std::move(read[i]), .revenue = {}};
                if (isWhole)
                    told.revenue = orderRevenue(snapshot, index);
                content.orders.push_back(std::move(told));
            }
        });
}

void addOnce(QStringList &texts, const QString &text)
{
    if (!text.isEmpty() && !texts.contains(text))
        texts += text;
}

/// Those of the person's own records; what is matched to their orders may be somebody else's.
void gatherIdentities(CustomerContent &content, QStringList &emails)
{
    addOnce(emails, content.face.email);
    for (const auto &review : content.reviews) {
        if (!review.reviewer.email.isEmpty() && customerKey(review.reviewer.email) != content.key)
            continue;
        addOnce(emails, review.reviewer.email);
        addOnce(content.okendoIds, review.customerId);
        const auto name = review.reviewer.name.simplified();
        if (name != content.face.name.simplified())
            addOnce(content.otherNames, name);
    }
    for (const auto &response : content.responses) {
        if (!response.customerEmail.isEmpty() && customerKey(response.customerEmail) != content.key)
            continue;
        addOnce(emails, response.customerEmail);
        addOnce(content.okendoIds, response.customerId);
    }
    for (const auto &[order, revenue] : content.orders) {
        addOnce(emails, order.email);
        addOnce(content.shopIds, order.customerId);
    }
}

std::optional<qint64> timeOf(const KeptCustomerEvent &kept)
{
    return kept.event.occurredAt ? std::optional(kept.event.occurredAt->utcMs) : kept.deliveredMs;
}

void readLoyalty(CustomerProfile &profile, const CustomerContent &content, const QDate &today)
{
    for (const auto &kept : content.events) {
        if (kept.event.type != "loyalty_customer"_L1)
            continue;
        if (kept.topic == "create"_L1 && kept.deliveredMs && !profile.loyaltyEnrolment)
            profile.loyaltyEnrolment = QDateTime::fromMSecsSinceEpoch(*kept.deliveredMs, content.zone).date();
        const auto resource = QJsonDocument::fromJson(kept.event.properties).object();
        const auto birthday = resource[u"birthday"_s].toObject();
        if (!profile.nextBirthday)
            profile.nextBirthday = nextBirthday(birthday[u"day"_s].toInt(), birthday[u"month"_s].toInt(), today);
    }
}

std::optional<qint64> msOf(const std::optional<Timestamp> &time)
{
    return time ? std::optional(time->utcMs) : std::nullopt;
}

void putInTime(CustomerContent &content)
{
    using Kind = CustomerMoment::Kind;
    auto &moments = content.moments;
    const auto add = [&moments](Kind kind, const auto &records, const auto &time) {
        for (std::size_t i = 0; i < records.size(); ++i)
            moments.push_back({.kind = kind, .index = i, .ms = time(records[i])});
    };
    add(Kind::Event, content.events, timeOf);
    add(Kind::Response, content.responses, [](const SurveyResponse &response) { return msOf(response.dateCreated); });
    add(Kind::Review, content.reviews, [](const Review &review) { return msOf(review.dateCreated); });
    add(Kind::Order, content.orders, [](const CustomerOrder &order) { return msOf(order.order.createdAt); });
    std::stable_sort(
        moments.begin(), moments.end(), [](const CustomerMoment &a, const CustomerMoment &b) { return a.ms > b.ms; });
}

} // namespace

Result<qint64> customerKeyFrom(Reader &reader, const QString &subject)
{
    if (subject.contains(u'@'))
        return customerKey(subject);
    if (const auto key = keyOfSubject(subject))
        return *key;
    return reader.emailOfCustomer(subject).map([](const QString &email) { return customerKey(email); });
}

Result<CustomerContent> customerContent(
    const Snapshot &snapshot, Reader &reader, const QString &subject, const QDate &today)
{
    CustomerContent content;
    content.zone = snapshot.timeZone();
    const auto key = customerKeyFrom(reader, subject);
    if (!key)
        return failure(key.error());
    const auto number = customerNumber(snapshot, *key);
    if (number == 0)
        return content;
    content.key = *key;
    auto records = recordsOf(snapshot, number);
    auto faces = customerFaces(snapshot, reader, {number});
    if (!faces)
        return failure(faces.error());
    content.face = faces->front();
    if (const auto read = readRecords(content, snapshot, reader, records); !read)
        return failure(read.error());
    QStringList emails;
    gatherIdentities(content, emails);
    auto events = reader.customerEvents(emails, content.okendoIds, mostCustomerRecords);
    if (!events)
        return failure(events.error());
    content.events = *std::move(events);
    content.profile = customerProfile(snapshot, records);
    std::tie(content.profile.givenName, content.profile.familyName) = givenAndFamilyName(content.face.name);
    readLoyalty(content.profile, content, today);
    putInTime(content);
    return content;
}

bool areAlike(const CustomerContent &a, const CustomerContent &b)
{
    return a.key == b.key && a.zone == b.zone && a.orders == b.orders && a.reviews == b.reviews &&
           a.responses == b.responses && a.events == b.events;
}

Result<std::vector<CustomerFace>> customerFaces(
    const Snapshot &snapshot, Reader &reader, const std::vector<std::uint32_t> &customers)
{
    return reader.customerFaces(witnessesOf(snapshot, customers));
}

} // namespace plaudit
