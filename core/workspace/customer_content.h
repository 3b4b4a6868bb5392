// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/customer_profile.h"
#include "cache/customer_rows.h"
#include "domain/customer_subject.h"
#include "domain/order.h"
#include "domain/result.h"
#include "domain/review.h"
#include "domain/survey_response.h"

#include <QDate>
#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace plaudit
{

class Reader;
class Snapshot;

/// The customerKey() behind a subject, an email, or an id of Okendo's or of the shop's file of customers; 0 where none
/// is known.
[[nodiscard]] Result<qint64> customerKeyFrom(Reader &reader, const QString &subject);

/// An order of a customer with what they paid for goods, see orderRevenue().
struct CustomerOrder
{
    Order order;
    std::optional<double> revenue; ///< unset where the order was read anew while the figures are of before

    [[nodiscard]] friend bool operator==(const CustomerOrder &, const CustomerOrder &) = default;
};

/// Something that happened; `index` is into the records of its kind.
struct CustomerMoment
{
    enum class Kind { Order, Review, Response, Event };
    Kind kind = Kind::Order;
    std::size_t index = 0;
    std::optional<qint64> ms; ///< UTC
};

/// One customer whole, whatever a filter says.
struct CustomerContent
{
    qint64 key = 0; ///< 0: nobody is known by that subject
    CustomerFace face;
    QStringList otherNames;         ///< that records gave beside the face's
    QStringList okendoIds, shopIds; ///< the customer's ids there
    CustomerProfile profile;
    std::vector<CustomerOrder> orders; ///< the newest mostCustomerRecords; so are the others
    std::vector<Review> reviews;
    std::vector<SurveyResponse> responses;
    std::vector<KeptCustomerEvent> events;
    std::vector<CustomerMoment> moments; ///< the newest first, those without a time last
    bool isCut = false;                  ///< there are more records than these
    QTimeZone zone;                      ///< the store's
};

/// Whether the same happened to the same customer.
[[nodiscard]] bool areAlike(const CustomerContent &a, const CustomerContent &b);

inline constexpr int mostCustomerRecords = 500;

/// `today` is for the next birthday. Any thread. Errors: those of the reader.
[[nodiscard]] Result<CustomerContent> customerContent(
    const Snapshot &snapshot, Reader &reader, const QString &subject, const QDate &today);

/// How the customers with these numbers are called, in their order.
[[nodiscard]] Result<std::vector<CustomerFace>> customerFaces(
    const Snapshot &snapshot, Reader &reader, const std::vector<std::uint32_t> &customers);

} // namespace plaudit
