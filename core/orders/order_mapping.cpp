// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/order_mapping.h"

#include "orders/mapped_columns.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

template<class Value>
struct Word
{
    Value value;
    const char *text;
};

constexpr Word<OrderFileKind> kinds[] = {
    {OrderFileKind::Orders, "orders"}, {OrderFileKind::Lines, "lines"}, {OrderFileKind::Customers, "customers"}};
constexpr Word<DateOrder> dateOrders[] = {{DateOrder::DayFirst, "day_first"}, {DateOrder::MonthFirst, "month_first"}};
constexpr Word<DecimalMark> decimalMarks[] = {{DecimalMark::Point, "point"}, {DecimalMark::Comma, "comma"}};
constexpr Word<bool> linePrices[] = {{false, "unit"}, {true, "total"}};
constexpr Word<TaxPlace> taxPlaces[] = {{TaxPlace::Included, "included"}, {TaxPlace::OnTop, "on_top"}};

template<class Value, size_t Size>
void write(QJsonObject &json, const QString &name, const std::optional<Value> &value, const Word<Value> (&words)[Size])
{
    for (const auto &word : words) {
        if (value == word.value)
            json.insert(name, QString::fromLatin1(word.text));
    }
}

/// Empty where the member is missing.
template<class Value, size_t Size>
Result<std::optional<Value>> read(const QJsonObject &json, const QString &name, const Word<Value> (&words)[Size])
{
    if (!json.contains(name))
        return std::optional<Value>();
    QStringList choices;
    for (const auto &word : words) {
        if (json[name].toString() == QLatin1String(word.text))
            return std::optional(word.value);
        choices.append(QString::fromLatin1(word.text));
    }
    return failure(ErrorKind::InvalidArgument, u"%1 is one of: %2"_s.arg(name, choices.join(u", "_s)), name);
}

Result<QHash<QString, QString>> textsOf(const QJsonValue &json)
{
    QHash<QString, QString> texts;
    for (const auto object = json.toObject(); const auto &field : object.keys()) {
        if (!orderFields().contains(field))
            return failure(ErrorKind::InvalidArgument, u"the mapping names an unknown field"_s, field);
        if (!object[field].isString())
            return failure(ErrorKind::InvalidArgument, u"a field of the mapping is no text"_s, field);
        texts.insert(field, object[field].toString());
    }
    return texts;
}

Result<void> readHabits(const QJsonObject &json, OrderMapping &mapping)
{
    const auto kind = read(json, u"kind"_s, kinds);
    const auto dateOrder = read(json, u"date_order"_s, dateOrders);
    const auto decimalMark = read(json, u"decimal_mark"_s, decimalMarks);
    const auto linePrice = read(json, u"line_price"_s, linePrices);
    const auto tax = read(json, u"tax"_s, taxPlaces);
    if (!kind)
        return failure(kind.error());
    if (!dateOrder)
        return failure(dateOrder.error());
    if (!decimalMark)
        return failure(decimalMark.error());
    if (!linePrice)
        return failure(linePrice.error());
    if (!tax)
        return failure(tax.error());
    mapping.kind = kind->value_or(OrderFileKind::Orders);
    mapping.dateOrder = *dateOrder;
    mapping.decimalMark = *decimalMark;
    mapping.isLineTotal = *linePrice;
    mapping.taxPlace = *tax;
    return {};
}

} // namespace

int OrderMapping::columnOf(const QString &field, const QStringList &header) const
{
    return plaudit::columnOf(columns, field, header);
}

QByteArray OrderMapping::toJson() const
{
    QJsonObject json{{u"version"_s, 1}, {u"columns"_s, jsonOf(columns)}};
    write(json, u"kind"_s, std::optional(kind), kinds);
    if (!source.isEmpty())
        json.insert(u"source"_s, source);
    if (!defaults.isEmpty())
        json.insert(u"defaults"_s, jsonOf(defaults));
    write(json, u"date_order"_s, dateOrder, dateOrders);
    write(json, u"decimal_mark"_s, decimalMark, decimalMarks);
    write(json, u"line_price"_s, isLineTotal, linePrices);
    write(json, u"tax"_s, taxPlace, taxPlaces);
    return QJsonDocument(json).toJson();
}

Result<OrderMapping> OrderMapping::fromJson(const QByteArray &bytes)
{
    QJsonParseError parsed{};
    const auto json = QJsonDocument::fromJson(bytes, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return failure(ErrorKind::InvalidArgument, u"the mapping is no JSON: "_s + parsed.errorString());
    OrderMapping mapping;
    mapping.source = json["source"_L1].toString().trimmed();
    auto columns = textsOf(json["columns"_L1]);
    if (!columns)
        return failure(columns.error());
    if (columns->isEmpty())
        return failure(ErrorKind::InvalidArgument, u"the mapping names no columns"_s);
    auto defaults = textsOf(json["defaults"_L1]);
    if (!defaults)
        return failure(defaults.error());
    mapping.columns = *std::move(columns);
    mapping.defaults = *std::move(defaults);
    return readHabits(json, mapping).map([&] { return mapping; });
}

} // namespace plaudit
