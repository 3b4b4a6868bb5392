// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/review_decoder.h"

#include "okendo/json_repair.h"
#include "okendo/review_fields.h"

#include <simdjson.h>

#include <algorithm>

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace plaudit
{

namespace
{

simdjson::padded_string padded(const QByteArray &text)
{
    return simdjson::padded_string(text.constData(), size_t(text.size()));
}

QByteArray minified(std::string_view json)
{
    QByteArray out(qsizetype(json.size()), Qt::Uninitialized);
    size_t length = 0;
    if (simdjson::minify(json.data(), json.size(), out.data(), length))
        return QByteArray(json.data(), qsizetype(json.size()));
    out.truncate(qsizetype(length));
    out.squeeze();
    return out;
}

/// Decodes single records; keeps its parser's memory from one to the next.
class RecordReader
{
public:
    /// `json` lies in a padded text.
    tl::expected<DecodedReview, FaultyRecord> read(std::string_view json)
    {
        if (!json.starts_with('{'))
            return faulty(RecordFault::NotAnObject);
        simdjson::dom::object object;
        auto error = m_parser.parse(json.data(), json.size(), false).get(object);
        if (error == simdjson::NUMBER_ERROR || error == simdjson::STRING_ERROR) {
            m_relaxed = padded(relaxedJson(json));
            error = m_parser.parse(m_relaxed).get(object);
        }
        if (error)
            return faulty(RecordFault::UnreadableJson);
        auto review = reviewFrom(object);
        if (!review)
            return faulty(review.error(), reviewIdOf(object));
        return DecodedReview{.review = *std::move(review), .payload = minified(json)};
    }

private:
    static tl::unexpected<FaultyRecord> faulty(RecordFault fault, RecordId id = {})
    {
        return tl::unexpected(FaultyRecord{.fault = fault, .id = std::move(id), .raw = {}});
    }

    simdjson::dom::parser m_parser;
    simdjson::padded_string m_relaxed;
};

/// Cuts a page into its records. Each is read by itself, so that a broken one leaves the others alone.
class PageReader
{
public:
    explicit PageReader(const QByteArray &body)
        : m_clean(body)
        , m_text(padded(m_clean.text()))
    {}

    Result<ReviewPage> read()
    {
        if (const auto error = readPage())
            return failure(ErrorKind::UnreadablePage, QString::fromLatin1(simdjson::error_message(error)));
        if (!m_hasReviews)
            return failure(ErrorKind::UnreadablePage, u"the answer has no list of reviews"_s);
        return std::move(m_page);
    }

private:
    simdjson::error_code readPage()
    {
        ondemand::parser parser;
        ondemand::document document;
        ondemand::object root;
        if (const auto error = parser.iterate(m_text).get(document))
            return error;
        if (const auto error = document.get_object().get(root))
            return error;
        for (auto member : root) {
            ondemand::field field;
            if (const auto error = std::move(member).get(field))
                return error;
            if (const auto error = readField(field))
                return error;
        }
        const bool isAtEnd = document.current_location().error() == simdjson::OUT_OF_BOUNDS;
        return isAtEnd ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
    }

    simdjson::error_code readField(ondemand::field &field)
    {
        if (field.key() == "reviews")
            return readRecords(field.value());
        if (field.key() == "nextUrl")
            return readNextUrl(field.value());
        return simdjson::SUCCESS;
    }

    simdjson::error_code readRecords(ondemand::value value)
    {
        ondemand::array records;
        if (const auto error = value.get(records))
            return error;
        for (auto item : records) {
            ondemand::value record;
            std::string_view json;
            if (const auto error = std::move(item).get(record))
                return error;
            if (const auto error = simdjson::to_json_string(record).get(json))
                return error;
            take(json);
        }
        m_hasReviews = true;
        return simdjson::SUCCESS;
    }

    /// Anything but a text or null is an error: to take it for the end would lose the rest of the list.
    simdjson::error_code readNextUrl(ondemand::value value)
    {
        std::string_view text;
        if (value.is_null())
            return simdjson::SUCCESS;
        if (const auto error = value.get(text))
            return error;
        m_page.nextUrl = QString::fromUtf8(text.data(), qsizetype(text.size()));
        return simdjson::SUCCESS;
    }

    void take(std::string_view json)
    {
        const auto from = qsizetype(json.data() - m_text.data());
        const auto to = from + qsizetype(json.size());
        auto record = m_records.read(json);
        if (!record) {
            record.error().raw = m_clean.original(from, to);
            m_page.faulty.push_back(std::move(record.error()));
            return;
        }
        if (m_clean.isRepaired(from, to)) {
            m_page.faulty.push_back(
                {.fault = RecordFault::InvalidUtf8, .id = record->review.reviewId, .raw = m_clean.original(from, to)});
        }
        m_page.reviews.push_back(*std::move(record));
    }

    CleanUtf8 m_clean;
    simdjson::padded_string m_text;
    RecordReader m_records;
    ReviewPage m_page;
    bool m_hasReviews = false;
};

/// The object under "review" in `text`; empty where there is none, or where the rest is broken.
std::string_view wrappedRecord(const simdjson::padded_string &text)
{
    ondemand::parser parser;
    ondemand::document document;
    ondemand::object root;
    std::string_view record;
    if (parser.iterate(text).get(document) || document.get_object().get(root))
        return {};
    for (auto member : root) {
        ondemand::field field;
        if (std::move(member).get(field))
            return {};
        ondemand::object inner;
        if (field.key() == "review" && (field.value().get(inner) || simdjson::to_json_string(inner).get(record)))
            return {};
    }
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS ? record : std::string_view();
}

std::string_view withoutLeadingSpace(std::string_view json)
{
    return json.substr(std::min(json.find_first_not_of(" \t\r\n"), json.size()));
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
    case RecordFault::UnreadableJson:
        return u"unreadable_json"_s;
    }
    Q_UNREACHABLE();
}

Result<ReviewPage> decodeReviewPage(const QByteArray &body)
{
    return PageReader(body).read();
}

tl::expected<DecodedReview, FaultyRecord> decodeReview(const QByteArray &json)
{
    const CleanUtf8 clean(json);
    const auto text = padded(clean.text());
    const auto wrapped = wrappedRecord(text);
    auto review = RecordReader().read(wrapped.empty() ? withoutLeadingSpace(text) : wrapped);
    if (!review)
        review.error().raw = json;
    return review;
}

} // namespace plaudit
