// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/currency_sign.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// By the sign in lower case. Two-letter signs of one country are sure; those that several share are not.
const QHash<QString, CurrencySign> &signs()
{
    static const QHash<QString, CurrencySign> table{{u"€"_s, {u"EUR"_s}}, {u"£"_s, {u"GBP"_s, false}},
        {u"₹"_s, {u"INR"_s}}, {u"$"_s, {u"USD"_s, false}}, {u"us$"_s, {u"USD"_s}}, {u"a$"_s, {u"AUD"_s}},
        {u"au$"_s, {u"AUD"_s}}, {u"c$"_s, {u"CAD"_s}}, {u"ca$"_s, {u"CAD"_s}}, {u"nz$"_s, {u"NZD"_s}},
        {u"hk$"_s, {u"HKD"_s}}, {u"s$"_s, {u"SGD"_s}}, {u"mx$"_s, {u"MXN"_s}}, {u"r$"_s, {u"BRL"_s}},
        {u"¥"_s, {u"JPY"_s, false}}, {u"元"_s, {u"CNY"_s}}, {u"円"_s, {u"JPY"_s}}, {u"₩"_s, {u"KRW"_s}},
        {u"₽"_s, {u"RUB"_s}}, {u"₺"_s, {u"TRY"_s}}, {u"₫"_s, {u"VND"_s}}, {u"₪"_s, {u"ILS"_s}}, {u"฿"_s, {u"THB"_s}},
        {u"₱"_s, {u"PHP"_s}}, {u"₴"_s, {u"UAH"_s}}, {u"₦"_s, {u"NGN"_s}}, {u"৳"_s, {u"BDT"_s}}, {u"zł"_s, {u"PLN"_s}},
        {u"kč"_s, {u"CZK"_s}}, {u"ft"_s, {u"HUF"_s}}, {u"fr"_s, {u"CHF"_s, false}}, {u"fr."_s, {u"CHF"_s, false}},
        {u"kr"_s, {u"SEK"_s, false}}, {u"kr."_s, {u"DKK"_s, false}}, {u"rs"_s, {u"INR"_s, false}},
        {u"rs."_s, {u"INR"_s, false}}, {u"rp"_s, {u"IDR"_s}}, {u"rm"_s, {u"MYR"_s}}, {u"r"_s, {u"ZAR"_s, false}}};
    return table;
}

bool isCode(const QString &text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

CurrencySign currencyOf(QByteArrayView sign)
{
    const auto text = QString::fromUtf8(sign).trimmed();
    const auto known = signs().constFind(text.toLower());
    if (known != signs().constEnd())
        return *known;
    const auto code = text.toUpper();
    return {.code = isCode(code) ? code : QString()};
}

} // namespace plaudit
