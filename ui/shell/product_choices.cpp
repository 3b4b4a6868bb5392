// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/product_choices.h"

#include "analytics/snapshot.h"

namespace plaudit
{

std::vector<ProductChoice> productChoices(const Snapshot &snapshot)
{
    std::vector<ProductChoice> choices;
    choices.reserve(snapshot.products().size());
    for (const Snapshot::Product &product : snapshot.products()) {
        if (!product.id.isEmpty())
            choices.push_back({product.id, product.name});
    }
    return choices;
}

} // namespace plaudit
