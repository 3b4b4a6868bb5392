// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/money.h"

#include "domain/currency.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class MoneyWords
{
    Q_DECLARE_TR_FUNCTIONS(MoneyWords)

public:
    static QString amount(const QString &number, const QString &currency)
    {
        if (currency.isEmpty())
            return number;
        return tr("%2 %1", "%1 is an amount, %2 its currency's code; the blank does not break")
            .replace(u' ', QChar(u'\u00a0'))
            .arg(number, currency);
    }
};

QString digits(double amount, int decimals, const QLocale &locale)
{
    const double scale = std::pow(10.0, decimals);
    const double shown = std::round(amount * scale) / scale;
    const auto text = locale.toString(std::abs(shown), 'f', decimals);
    return shown < 0.0 ? u"−"_s + text : text;
}

QString digits(double amount, const QString &currency, const QLocale &locale)
{
    return digits(amount, minorUnitDigits(currency), locale);
}

} // namespace

QString writtenAmount(std::optional<double> amount, const QString &currency, const QLocale &locale)
{
    return amount ? digits(*amount, currency, locale) : u"–"_s;
}

QString writtenWholeMoney(std::optional<double> amount, const QString &currency, const QLocale &locale)
{
    return amount ? MoneyWords::amount(digits(*amount, 0, locale), currency) : u"–"_s;
}

QString writtenWholeAmount(std::optional<double> amount, const QLocale &locale)
{
    return amount ? digits(*amount, 0, locale) : u"–"_s;
}

QString writtenMoney(std::optional<double> amount, const QString &currency, const QLocale &locale)
{
    return amount ? MoneyWords::amount(digits(*amount, currency, locale), currency) : u"–"_s;
}

QString writtenMoneyInterval(const Interval &interval, const QString &currency, const QLocale &locale)
{
    return MoneyWords::amount(
        digits(interval.low, currency, locale) + u" – "_s + digits(interval.high, currency, locale), currency);
}

QString writtenMoneyMargin(double amount, const Interval &interval, const QString &currency, const QLocale &locale)
{
    return u"±"_s + digits(std::max(amount - interval.low, interval.high - amount), currency, locale);
}

} // namespace plaudit
