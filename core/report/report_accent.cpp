// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_accent.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

using Colour = std::array<double, 3>; ///< red, green, blue, 0–1

/// Relative luminance of sRGB, WCAG 2.
double luminance(const Colour &colour)
{
    constexpr Colour weights{0.2126, 0.7152, 0.0722};
    double sum = 0.0;
    for (std::size_t i = 0; i < colour.size(); ++i) {
        const double part = colour[i];
        sum += weights[i] * (part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
}

double contrast(double one, double other)
{
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace

QString readableAccent(const QString &accent, bool isDark)
{
    constexpr double enough = 4.5;
    constexpr double darkGround = 0.0105; ///< of #171B22
    constexpr int steps = 40;
    if (accent.size() != 7)
        return accent;
    Colour given{};
    for (qsizetype i = 0; i < 3; ++i)
        given[std::size_t(i)] = accent.mid(1 + 2 * i, 2).toInt(nullptr, 16) / 255.0;
    Colour made = given;
    for (int step = 0; step <= steps && contrast(luminance(made), isDark ? darkGround : 1.0) < enough; ++step) {
        for (std::size_t i = 0; i < made.size(); ++i)
            made[i] = given[i] + ((isDark ? 1.0 : 0.0) - given[i]) * step / steps;
    }
    QString name = u"#"_s;
    for (const double part : made)
        name += QString::number(int(std::lround(part * 255.0)), 16).rightJustified(2, u'0');
    return name;
}

} // namespace plaudit
