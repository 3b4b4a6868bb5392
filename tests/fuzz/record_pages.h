// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/without_person.h"
#include "fuzz/bodies.h"
#include "okendo/next_url.h"
#include "okendo/page_reader.h"
#include "okendo/record_encoder.h"

namespace plaudit
{

/// A record is the same read from what is kept of it, with the person or without.
template<class Decoded, class Decode, class Member>
void holdRecord(const Decoded &decoded, Decode decode, Member member)
{
    hold(!decoded.id().isEmpty(), "a record that is taken has an id");
    const auto again = decode(decoded.payload);
    hold(again.has_value(), "the payload that is kept can be read");
    hold(std::invoke(member, *again) == std::invoke(member, decoded), "the payload that is kept is the record");
    hold(again->payload == decoded.payload, "the payload of a payload is itself");
    const auto stripped = decode(strippedPayload(std::invoke(member, decoded)));
    hold(stripped.has_value(), "a stripped record can be read");
    hold(isStripped(std::invoke(member, *stripped), withoutPerson(std::invoke(member, decoded))),
        "a stripped record is what stripping leaves of it");
}

template<class Decoded>
void holdPage(const QByteArray &body, std::string_view list, const RecordPage<Decoded> &page)
{
    const auto text = padded(CleanUtf8(body).text());
    const auto parts = cutPage(text, list);
    hold(parts.has_value(), "a page that is read can be cut");
    size_t lost = 0;
    for (const auto &faulty : page.faulty) {
        hold(!faulty.raw.isEmpty() && body.contains(faulty.raw), "a faulty record is kept as it was received");
        lost += faulty.fault == RecordFault::InvalidUtf8 ? 0 : 1;
    }
    hold(page.records.size() + lost == parts->records.size(), "each record is taken or kept as faulty");
    static const QUrl origin(QStringLiteral("https://api.okendo.io/enterprise"));
    static_cast<void>(cursorFromNextUrl(page.nextUrl, origin));
}

} // namespace plaudit
