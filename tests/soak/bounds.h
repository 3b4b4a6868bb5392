// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace plaudit
{

/// A share of the draws that is allowed, in per cent.
struct Allowed
{
    double least = 0.0, most = 100.0;

    [[nodiscard]] bool holds(double perCent) const { return least <= perCent && perCent <= most; }
};

/// What was drawn: `now` values against `before`, of which the fewer count for the bounds.
struct Setting
{
    std::string population, figure;
    int now = 0, before = 0;
};

struct Bounds
{
    Allowed coverage, falseAlarms;
    std::string exception; ///< why they aren't those of all others; empty where they are
};

[[nodiscard]] Bounds boundsOf(const Setting &setting);

} // namespace plaudit
