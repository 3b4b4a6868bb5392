// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/json_fields.h"

#include "domain/catalogue_id.h"

#include <QLocale>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace plaudit::json
{

namespace
{

/// A number, or a text that is nothing but one.
std::optional<double> numberFrom(const Element &value)
{
    double number = 0;
    if (!value.get(number))
        return number;
    bool isNumber = false;
    number = plainText(value).trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<Element> member(const Object &parent, std::string_view name)
{
    Element found;
    if (parent.at_key(name).get(found) || found.is_null())
        return {};
    return found;
}

std::optional<Object> objectMember(const Object &parent, std::string_view name)
{
    Object found;
    const auto value = member(parent, name);
    if (!value || value->get(found))
        return {};
    return found;
}

QString plainText(const Element &value)
{
    std::string_view text;
    if (value.get(text))
        return {};
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString textFrom(const Element &value)
{
    switch (value.type()) {
    case simdjson::dom::element_type::STRING:
        return plainText(value);
    case simdjson::dom::element_type::INT64:
        return QString::number(value.get_int64().value_unsafe());
    case simdjson::dom::element_type::UINT64:
        return QString::number(value.get_uint64().value_unsafe());
    case simdjson::dom::element_type::DOUBLE:
        return QString::number(value.get_double().value_unsafe(), 'g', QLocale::FloatingPointShortest);
    case simdjson::dom::element_type::BOOL:
        return value.get_bool().value_unsafe() ? u"true"_s : u"false"_s;
    default:
        return {};
    }
}

QString text(const Object &parent, std::string_view name)
{
    const auto value = member(parent, name);
    return value ? textFrom(*value) : QString();
}

QString bareId(const Object &parent, std::string_view name)
{
    return bareCatalogueId(text(parent, name));
}

std::optional<int> wholeNumberFrom(const Element &value)
{
    const auto number = numberFrom(value);
    if (!number || std::trunc(*number) != *number || std::abs(*number) > std::numeric_limits<int>::max())
        return {};
    return int(*number);
}

std::optional<int> count(const Object &parent, std::string_view name)
{
    const auto value = member(parent, name);
    const auto number = value ? wholeNumberFrom(*value) : std::nullopt;
    return number && *number >= 0 ? number : std::nullopt;
}

std::optional<bool> flag(const Object &parent, std::string_view name)
{
    const auto word = text(parent, name).trimmed();
    if (word.compare("true"_L1, Qt::CaseInsensitive) == 0 || word == "1"_L1)
        return true;
    if (word.compare("false"_L1, Qt::CaseInsensitive) == 0 || word == "0"_L1)
        return false;
    return {};
}

std::optional<Timestamp> timestamp(const Object &parent, std::string_view name)
{
    const auto value = member(parent, name);
    return value ? Timestamp::fromIso(plainText(*value)) : std::nullopt;
}

QStringList textsFrom(const simdjson::dom::array &list)
{
    QStringList texts;
    for (const Element item : list) {
        Object named;
        if (const auto word = item.get(named) ? textFrom(item) : text(named, "name"); !word.isEmpty())
            texts.append(word);
    }
    return texts;
}

QStringList texts(const Object &parent, std::string_view name)
{
    simdjson::dom::array list;
    const auto value = member(parent, name);
    return value && !value->get(list) ? textsFrom(list) : QStringList();
}

} // namespace plaudit::json
