// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/currency.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace plaudit
{

int minorUnitDigits(const QString &currency)
{
    // ISO 4217, list one: those whose minor unit is not a hundredth.
    static const QStringList none{u"BIF"_s, u"CLP"_s, u"DJF"_s, u"GNF"_s, u"ISK"_s, u"JPY"_s, u"KMF"_s, u"KRW"_s,
        u"PYG"_s, u"RWF"_s, u"UGX"_s, u"UYI"_s, u"VND"_s, u"VUV"_s, u"XAF"_s, u"XOF"_s, u"XPF"_s};
    static const QStringList three{u"BHD"_s, u"IQD"_s, u"JOD"_s, u"KWD"_s, u"LYD"_s, u"OMR"_s, u"TND"_s};
    static const QStringList four{u"CLF"_s, u"UYW"_s};
    if (none.contains(currency))
        return 0;
    if (three.contains(currency))
        return 3;
    return four.contains(currency) ? 4 : 2;
}

double inUnits(qint64 minorUnits, const QString &currency)
{
    static constexpr std::array powers = {1.0, 10.0, 100.0, 1'000.0, 10'000.0};
    return static_cast<double>(minorUnits) / powers[static_cast<std::size_t>(minorUnitDigits(currency))];
}

} // namespace plaudit
