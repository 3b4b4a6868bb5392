// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/review_decoder.h"

#include "okendo/page_reader.h"
#include "okendo/review_fields.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

tl::expected<DecodedReview, FaultyRecord> decoded(const simdjson::dom::object &object, std::string_view json)
{
    auto review = reviewFrom(object);
    if (!review)
        return tl::unexpected(FaultyRecord{.fault = review.error(), .id = reviewIdOf(object), .raw = {}});
    return DecodedReview{.review = *std::move(review), .payload = minified(json)};
}

} // namespace

QString toString(RecordFault fault)
{
    switch (fault) {
    case RecordFault::NotAnObject:
        return u"not_an_object"_s;
    case RecordFault::NoId:
        return u"no_id"_s;
    case RecordFault::UnusableRating:
        return u"unusable_rating"_s;
    case RecordFault::UnreadableDate:
        return u"unreadable_date"_s;
    case RecordFault::InvalidUtf8:
        return u"invalid_utf8"_s;
    case RecordFault::UnknownEvent:
        return u"unknown_event"_s;
    case RecordFault::NoSequenceNumber:
        return u"no_sequence_number"_s;
    case RecordFault::NoSurvey:
        return u"no_survey"_s;
    case RecordFault::UnreadableJson:
        return u"unreadable_json"_s;
    }
    Q_UNREACHABLE();
}

Result<ReviewPage> decodeReviewPage(const QByteArray &body)
{
    return readPage<DecodedReview>(body, "reviews", decoded);
}

void giveStatus(ReviewPage &page, ReviewStatus status)
{
    const auto text = toString(status);
    for (auto &decoded : page.records) {
        if (!decoded.review.status.isEmpty())
            continue;
        decoded.review.status = text;
        decoded.payload.insert(decoded.payload.indexOf('{') + 1, "\"status\":\"" + text.toLatin1() + "\",");
    }
}

tl::expected<DecodedReview, FaultyRecord> decodeReview(const QByteArray &json)
{
    const CleanUtf8 clean(json);
    const auto text = padded(clean.text());
    const auto wrapped = memberJson(text, "review");
    // A review of its own may have a member of that name too.
    const bool isWrapped = wrapped.starts_with('{') && memberJson(text, "reviewId").empty();
    const auto record = isWrapped ? wrapped : withoutLeadingSpace(text);
    RecordParser parser;
    const auto object = parser.parse(record);
    auto review = object ? decoded(*object, record)
                         : tl::expected<DecodedReview, FaultyRecord>(
                               tl::unexpected(FaultyRecord{.fault = object.error(), .id = {}, .raw = {}}));
    if (!review)
        review.error().raw = json;
    return review;
}

} // namespace plaudit
