// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace plaudit
{

/// (now − before)/before, of a count or a sum, which rests on no sample and so gets no verdict. Empty where there was
/// nothing before.
[[nodiscard]] std::optional<double> growth(double now, double before);

} // namespace plaudit
