// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/snapshot.h"

#include "analytics/local_days.h"
#include "cache/reader.h"

#include <QHash>

namespace plaudit {

/// Fills a snapshot row by row.
class SnapshotBuilder
{
public:
    explicit SnapshotBuilder(const QTimeZone &zone)
        : m_days(zone)
        , m_snapshot(std::make_shared<Snapshot>())
    {
        m_snapshot->m_zone = zone;
        m_snapshot->m_products.emplace_back();
        m_codes.insert(QString(), 0);
    }

    [[nodiscard]] Result<void> read(Reader &reader)
    {
        const auto counter = reader.changeCounter();
        if (!counter)
            return failure(counter.error());
        m_snapshot->m_changeCounter = *counter;
        const auto lastSync = reader.lastCompletedSyncMs();
        if (!lastSync)
            return failure(lastSync.error());
        m_snapshot->m_lastSyncMs = *lastSync;
        const auto products = reader.products();
        if (!products)
            return failure(products.error());
        for (const auto &product : *products)
            m_snapshot->m_products.at(codeOf(product.productId)).name = product.name;
        return reader.eachReview([this](const ReviewRow &row) { add(row); });
    }

    [[nodiscard]] std::shared_ptr<const Snapshot> take() { return std::move(m_snapshot); }

private:
    std::uint32_t codeOf(const QString &productId)
    {
        const auto known = m_codes.constFind(productId);
        if (known != m_codes.constEnd())
            return *known;
        const auto code = static_cast<std::uint32_t>(m_snapshot->m_products.size());
        m_snapshot->m_products.push_back({.id = productId, .name = {}});
        m_codes.insert(productId, code);
        return code;
    }

    void add(const ReviewRow &row)
    {
        m_snapshot->m_rating.push_back(static_cast<std::uint8_t>(row.rating.value_or(0)));
        m_snapshot->m_status.push_back(row.status);
        m_snapshot->m_day.push_back(row.dateMs ? m_days.dayOf(*row.dateMs) : Snapshot::noDay);
        m_snapshot->m_product.push_back(codeOf(row.productId));
        m_snapshot->m_removed.push_back(row.isRemoved ? 1 : 0);
        if (row.status == ReviewStatus::Approved && !row.isRemoved)
            ++m_snapshot->m_publishedReviews;
    }

    LocalDays m_days;
    QHash<QString, std::uint32_t> m_codes;
    std::shared_ptr<Snapshot> m_snapshot;
};

Result<std::shared_ptr<const Snapshot>> Snapshot::build(Reader &reader, const QTimeZone &zone)
{
    SnapshotBuilder builder(zone);
    auto outcome = reader.inOneView([&] { return builder.read(reader); });
    if (!outcome)
        return failure(outcome.error());
    return builder.take();
}

} // namespace plaudit
