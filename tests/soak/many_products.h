// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plaudit
{

/// What happened over many draws of a page of products, in per cent.
struct ManyProducts
{
    double falseDiscoveryRate = 0.0; ///< of the verdicts 'real change', those of products that didn't change
    double anyFalse = 0.0;           ///< pages with at least one of these
    double found = 0.0;              ///< of the products that did change, with Benjamini–Hochberg
    double anyFalseSingly = 0.0;     ///< as anyFalse, of single verdicts
    double foundSingly = 0.0;        ///< as found, of single verdicts
};

/// 200 products of the star populations in turn, with 5 to 500 ratings in either period; every `changedEvery`th one
/// changed (0: none).
[[nodiscard]] ManyProducts drawManyProducts(int draws, int changedEvery);

} // namespace plaudit
