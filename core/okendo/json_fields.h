// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"

#include <QString>
#include <QStringList>
#include <simdjson.h>

#include <optional>
#include <string_view>

/// Lenient readers of a JSON object's members: what is of an unexpected kind is empty.
namespace plaudit::json
{

using Element = simdjson::dom::element;
using Object = simdjson::dom::object;

/// Empty where the member is missing or null.
[[nodiscard]] std::optional<Element> member(const Object &parent, std::string_view name);
[[nodiscard]] std::optional<Object> objectMember(const Object &parent, std::string_view name);

/// Empty where the value is no text.
[[nodiscard]] QString plainText(const Element &value);
/// A text, or what reads the same as one: a number, true, false.
[[nodiscard]] QString textFrom(const Element &value);
[[nodiscard]] QString text(const Object &parent, std::string_view name);
/// Okendo's own spelling of a shop platform's id: `shopify-123` is `123`.
[[nodiscard]] QString bareId(const Object &parent, std::string_view name);
/// Texts of a list: tags are names, or objects that have one.
[[nodiscard]] QStringList textsFrom(const simdjson::dom::array &list);
[[nodiscard]] QStringList texts(const Object &parent, std::string_view name);

/// A whole number, or a text that is nothing but one.
[[nodiscard]] std::optional<int> wholeNumberFrom(const Element &value);
/// A whole number that is not negative.
[[nodiscard]] std::optional<int> count(const Object &parent, std::string_view name);
/// true and false, 1 and 0, or their texts.
[[nodiscard]] std::optional<bool> flag(const Object &parent, std::string_view name);
[[nodiscard]] std::optional<Timestamp> timestamp(const Object &parent, std::string_view name);
/// Every object of a list; a single object stands for a list of one.
template<class Take>
void eachObject(const Object &parent, std::string_view name, Take take)
{
    simdjson::dom::array list;
    Object single;
    const auto value = member(parent, name);
    if (!value)
        return;
    if (!value->get(single)) {
        take(single);
    } else if (!value->get(list)) {
        for (const Element item : list) {
            if (!item.get(single))
                take(single);
        }
    }
}

} // namespace plaudit::json
