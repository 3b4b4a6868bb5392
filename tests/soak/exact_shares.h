// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plaudit
{

/// What a simulation of a share comes near to, in per cent: summed over all outcomes with their binomial
/// probabilities, so that no draw is lucky or unlucky.
[[nodiscard]] double exactCoverage(double share, int n);
[[nodiscard]] double exactFalseAlarms(double share, int now, int before);

} // namespace plaudit
