// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/review.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace plaudit
{

/// Why a record could not be taken as it is. Stable texts: quarantine keeps them.
enum class RecordFault {
    NotAnObject,
    NoId,
    UnusableRating,   ///< anything but null, absent, or a whole number 1–5 ("5" is one)
    UnreadableDate,   ///< a date that is there and is none
    InvalidUtf8,      ///< the record is taken with the bad bytes replaced, and quarantined raw beside it
    UnknownEvent,     ///< neither an event nor a record of a known kind
    NoSequenceNumber, ///< an event whose place among the others can't be told
    NoSurvey,         ///< a response that doesn't say of which survey it is
    UnreadableJson,   ///< broken inside, or nested over 1,000 levels deep, in a page that is whole
};
[[nodiscard]] QString toString(RecordFault fault);

struct DecodedReview
{
    Review review;
    QByteArray payload; ///< the record's own JSON without white space between tokens

    [[nodiscard]] const RecordId &id() const { return review.reviewId; }
};

struct FaultyRecord
{
    RecordFault fault = RecordFault::NotAnObject;
    RecordId id;    ///< empty where there is none to be read
    QByteArray raw; ///< the bytes as received
};

/// One page of a list.
template<class Decoded>
struct RecordPage
{
    std::vector<Decoded> records; ///< in the order received
    std::vector<FaultyRecord> faulty;
    QString nextUrl; ///< as sent; empty on the last page
};
using ReviewPage = RecordPage<DecodedReview>;

/// Reads a `GET /reviews` answer. Lenient where the contract is unsure: see docs/decisions. An answer that is not a
/// JSON object with a "reviews" array is an UnreadablePage; one bad record never spoils its page. Thread-safe.
[[nodiscard]] Result<ReviewPage> decodeReviewPage(const QByteArray &body);

/// The status of the list that the page is of, to records that say none. Their payloads say so too, so that they are
/// read again as they were read now.
void giveStatus(ReviewPage &page, ReviewStatus status);

/// Reads one review, bare or wrapped as {"review": …}. Bytes that are no UTF-8 are replaced without a fault.
[[nodiscard]] tl::expected<DecodedReview, FaultyRecord> decodeReview(const QByteArray &json);

} // namespace plaudit
