// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/page_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace plaudit
{

namespace
{

class PageCutter
{
public:
    PageCutter(const simdjson::padded_string &text, std::string_view list)
        : m_text(text)
        , m_list(list)
    {}

    Result<PageParts> cut()
    {
        if (const auto error = readPage())
            return failure(ErrorKind::UnreadablePage, QString::fromLatin1(simdjson::error_message(error)));
        if (!m_hasList)
            return failure(ErrorKind::UnreadablePage,
                u"the answer has no list of %1"_s.arg(QString::fromUtf8(m_list.data(), qsizetype(m_list.size()))));
        return std::move(m_parts);
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
        if (field.key() == m_list)
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
            m_parts.records.push_back(json);
        }
        m_hasList = true;
        return simdjson::SUCCESS;
    }

    /// Anything but a text or null is an error: to take it for the end would lose the rest of the list.
    simdjson::error_code readNextUrl(ondemand::value value)
    {
        std::string_view text;
        bool isNull = false;
        if (const auto error = value.is_null().get(isNull))
            return error;
        if (isNull)
            return simdjson::SUCCESS;
        if (const auto error = value.get(text))
            return error;
        m_parts.nextUrl = QString::fromUtf8(text.data(), qsizetype(text.size()));
        return simdjson::SUCCESS;
    }

    const simdjson::padded_string &m_text;
    std::string_view m_list;
    PageParts m_parts;
    bool m_hasList = false;
};

} // namespace

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

std::string_view withoutLeadingSpace(std::string_view json)
{
    return json.substr(std::min(json.find_first_not_of(" \t\r\n"), json.size()));
}

std::string_view memberJson(const simdjson::padded_string &text, std::string_view name)
{
    ondemand::parser parser;
    ondemand::document document;
    ondemand::object root;
    std::string_view found;
    if (parser.iterate(text).get(document) || document.get_object().get(root))
        return {};
    for (auto member : root) {
        ondemand::field field;
        if (std::move(member).get(field))
            return {};
        ondemand::value value = field.value();
        if (field.key() == name && simdjson::to_json_string(value).get(found))
            return {};
    }
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS ? found : std::string_view();
}

tl::expected<simdjson::dom::object, RecordFault> RecordParser::parse(std::string_view json)
{
    if (!json.starts_with('{'))
        return tl::unexpected(RecordFault::NotAnObject);
    simdjson::dom::object object;
    auto error = m_parser.parse(json.data(), json.size(), false).get(object);
    if (error == simdjson::NUMBER_ERROR || error == simdjson::STRING_ERROR) {
        m_relaxed = padded(relaxedJson(json));
        error = m_parser.parse(m_relaxed).get(object);
    }
    if (error)
        return tl::unexpected(RecordFault::UnreadableJson);
    return object;
}

Result<PageParts> cutPage(const simdjson::padded_string &text, std::string_view list)
{
    return PageCutter(text, list).cut();
}

} // namespace plaudit
