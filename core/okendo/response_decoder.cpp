// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/response_decoder.h"

#include "okendo/page_reader.h"
#include "okendo/response_fields.h"

namespace plaudit
{

namespace
{

tl::expected<DecodedResponse, FaultyRecord> decoded(const simdjson::dom::object &object, std::string_view json)
{
    auto response = responseFrom(object);
    if (!response)
        return tl::unexpected(FaultyRecord{.fault = response.error(), .id = responseIdOf(object), .raw = {}});
    return DecodedResponse{.response = *std::move(response), .payload = minified(json)};
}

} // namespace

Result<ResponsePage> decodeResponsePage(const QByteArray &body)
{
    return readPage<DecodedResponse>(body, "surveyResponses", decoded);
}

tl::expected<DecodedResponse, FaultyRecord> decodeResponse(const QByteArray &json)
{
    const CleanUtf8 clean(json);
    const auto text = padded(clean.text());
    const auto record = withoutLeadingSpace(text);
    RecordParser parser;
    const auto object = parser.parse(record);
    auto response = object ? decoded(*object, record)
                           : tl::expected<DecodedResponse, FaultyRecord>(
                                 tl::unexpected(FaultyRecord{.fault = object.error(), .id = {}, .raw = {}}));
    if (!response)
        response.error().raw = json;
    return response;
}

} // namespace plaudit
