// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/snapshot_builder.h"

#include "cache/records.h"

#include <utility>

namespace plaudit
{

SnapshotBuilder::SnapshotBuilder(const QTimeZone &zone)
    : m_days(zone)
    , m_snapshot(std::make_shared<Snapshot>())
{
    m_snapshot->m_zone = zone;
    m_snapshot->m_products.emplace_back();
    m_codes.insert(QString(), 0);
}

void SnapshotBuilder::setChangeCounter(qint64 counter)
{
    m_snapshot->m_changeCounter = counter;
}

void SnapshotBuilder::setLastSync(std::optional<qint64> utcMs)
{
    m_snapshot->m_lastSyncMs = utcMs;
}

void SnapshotBuilder::addProduct(const QString &productId, const QString &name)
{
    m_snapshot->m_products.at(codeOf(productId)).name = name;
}

void SnapshotBuilder::addReview(const ReviewRow &row)
{
    m_snapshot->m_rating.push_back(static_cast<std::uint8_t>(row.rating.value_or(0)));
    m_snapshot->m_status.push_back(row.status);
    m_snapshot->m_day.push_back(row.dateMs ? m_days.dayOf(*row.dateMs) : Snapshot::noDay);
    m_snapshot->m_product.push_back(codeOf(row.productId));
    m_snapshot->m_removed.push_back(row.isRemoved ? 1 : 0);
    if (row.status == ReviewStatus::Approved && !row.isRemoved)
        ++m_snapshot->m_publishedReviews;
}

std::shared_ptr<const Snapshot> SnapshotBuilder::take()
{
    return std::move(m_snapshot);
}

std::uint32_t SnapshotBuilder::codeOf(const QString &productId)
{
    const auto known = m_codes.constFind(productId);
    if (known != m_codes.constEnd())
        return *known;
    const auto code = static_cast<std::uint32_t>(m_snapshot->m_products.size());
    m_snapshot->m_products.push_back({.id = productId, .name = {}});
    m_codes.insert(productId, code);
    return code;
}

} // namespace plaudit
