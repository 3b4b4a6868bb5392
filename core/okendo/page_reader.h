// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "okendo/json_repair.h"
#include "okendo/review_decoder.h"

#include <QByteArray>
#include <QString>
#include <simdjson.h>

#include <string_view>

namespace plaudit
{

[[nodiscard]] simdjson::padded_string padded(const QByteArray &text);
/// Without white space between tokens.
[[nodiscard]] QByteArray minified(std::string_view json);
[[nodiscard]] std::string_view withoutLeadingSpace(std::string_view json);
/// The value under `name` of the object that `text` is, as it stands there; empty where there is none, or where the
/// rest is broken.
[[nodiscard]] std::string_view memberJson(const simdjson::padded_string &text, std::string_view name);

/// Parses single records; keeps its parser's memory from one to the next.
class RecordParser
{
public:
    /// `json` lies in a padded text. The object is valid until the next call.
    [[nodiscard]] tl::expected<simdjson::dom::object, RecordFault> parse(std::string_view json);

private:
    simdjson::dom::parser m_parser;
    simdjson::padded_string m_relaxed;
};

/// The places of a page's records.
struct PageParts
{
    std::vector<std::string_view> records; ///< as they stand in the text, broken ones too
    QString nextUrl;
};
/// Cuts a page, an object with a list under `list`, into its records, so that a broken one leaves the others alone.
/// Error: UnreadablePage.
[[nodiscard]] Result<PageParts> cutPage(const simdjson::padded_string &text, std::string_view list);

/// Reads a page. `decode(object, json)` gives a decoded record with an `id()`, or its fault with its id.
template<class Decoded, class Decode>
Result<RecordPage<Decoded>> readPage(const QByteArray &body, std::string_view list, Decode decode)
{
    const CleanUtf8 clean(body);
    const auto text = padded(clean.text());
    auto parts = cutPage(text, list);
    if (!parts)
        return failure(parts.error());
    RecordPage<Decoded> page;
    page.nextUrl = parts->nextUrl;
    RecordParser parser;
    for (const auto json : parts->records) {
        const auto from = qsizetype(json.data() - text.data());
        const auto to = from + qsizetype(json.size());
        auto object = parser.parse(json);
        auto record = object ? decode(*object, json)
                             : tl::expected<Decoded, FaultyRecord>(
                                   tl::unexpected(FaultyRecord{.fault = object.error(), .id = {}, .raw = {}}));
        if (!record) {
            record.error().raw = clean.original(from, to);
            page.faulty.push_back(std::move(record.error()));
            continue;
        }
        if (clean.isRepaired(from, to))
            page.faulty.push_back(
                {.fault = RecordFault::InvalidUtf8, .id = record->id(), .raw = clean.original(from, to)});
        page.records.push_back(*std::move(record));
    }
    return page;
}

} // namespace plaudit
