// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/payload_decoders.h"

#include "okendo/feed_item.h"
#include "okendo/record_encoder.h"
#include "okendo/response_decoder.h"
#include "okendo/review_decoder.h"

namespace plaudit
{

namespace
{

/// A record as a list gives it, or inside an event or another body.
template<class Record>
std::optional<Record> fromItem(const QByteArray &payload)
{
    auto item = FeedItemReader().read(payload);
    if (!item)
        return {};
    auto *record = std::get_if<Record>(&item->record);
    return record ? std::optional(std::move(*record)) : std::nullopt;
}

} // namespace

PayloadDecoders payloadDecoders()
{
    return {.review =
                [](const QByteArray &payload, Way way) {
                    if (way == Way::Webhook)
                        return fromItem<Review>(payload);
                    auto decoded = decodeReview(payload);
                    return decoded ? std::optional(std::move(decoded->review)) : fromItem<Review>(payload);
                },
        .response =
            [](const QByteArray &payload, Way way) {
                if (way == Way::Webhook)
                    return fromItem<SurveyResponse>(payload);
                auto decoded = decodeResponse(payload);
                return decoded ? std::optional(std::move(decoded->response)) : std::nullopt;
            },
        .reviewPayload = [](const Review &review) { return strippedPayload(review); },
        .responsePayload = [](const SurveyResponse &response) { return strippedPayload(response); }};
}

} // namespace plaudit
