// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/record_pages.h"
#include "okendo/review_decoder.h"

namespace plaudit
{

static bool isStripped(const Review &stripped, const Review &bare)
{
    return stripped == bare;
}

static void holdReview(const DecodedReview &decoded)
{
    const auto rating = decoded.review.rating.value_or(lowestRating);
    hold(rating >= lowestRating && rating <= highestRating, "a rating is 1–5");
    holdRecord(decoded, &decodeReview, &DecodedReview::review);
}

void fuzzReviewJson(const QByteArray &input)
{
    if (const auto page = decodeReviewPage(input)) {
        holdPage(input, "reviews", *page);
        for (const auto &record : page->records)
            holdReview(record);
    }
    if (const auto one = decodeReview(input))
        holdReview(*one);
    else
        hold(one.error().raw == input, "a faulty review is kept as it was received");
}

} // namespace plaudit
