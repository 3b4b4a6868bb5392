// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/catalogue.h"
#include "sample/store_plan.h"

#include <QJsonObject>

#include <vector>

namespace plaudit
{

/// When each customer of a plan was first and last heard of: by order, review or response.
class CustomerActivity
{
public:
    explicit CustomerActivity(const StorePlan &plan);

    struct Span
    {
        qint64 firstMs = 0, lastMs = 0;
    };
    [[nodiscard]] Span of(quint32 customer) const { return m_spans[customer]; }

private:
    void see(quint32 customer, qint64 ms);

    std::vector<Span> m_spans;
};

/// The customer in contract JSON, with the member `profiles`.
[[nodiscard]] QJsonObject customerJson(const StorePlan &plan, quint32 customer, const CustomerActivity &activity);

/// The product as a storefront shows it, with the member `groups`.
[[nodiscard]] QJsonObject productJson(const SampleProduct &product);

} // namespace plaudit
