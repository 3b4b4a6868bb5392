// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace plaudit
{

/// What a sign beside an amount says of its currency.
struct CurrencySign
{
    QString code;       ///< ISO 4217; empty where the sign is not known
    bool isSure = true; ///< false: several currencies have this sign, and this is the most usual
};

/// "€", "EUR", "eur", "R$", "$" … in UTF-8.
[[nodiscard]] CurrencySign currencyOf(QByteArrayView sign);

} // namespace plaudit
