// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/local_days.h"
#include "analytics/snapshot.h"

#include <QHash>
#include <QString>
#include <QTimeZone>

#include <cstdint>
#include <memory>
#include <optional>

namespace plaudit
{

struct ReviewRow;

/// Makes a snapshot row by row; single use.
class SnapshotBuilder
{
public:
    explicit SnapshotBuilder(const QTimeZone &zone);

    void setChangeCounter(qint64 counter);
    void setLastSync(std::optional<qint64> utcMs);
    void addProduct(const QString &productId, const QString &name);
    void addReview(const ReviewRow &row);
    [[nodiscard]] std::shared_ptr<const Snapshot> take();

private:
    [[nodiscard]] std::uint32_t codeOf(const QString &productId);

    LocalDays m_days;
    QHash<QString, std::uint32_t> m_codes;
    std::shared_ptr<Snapshot> m_snapshot;
};

} // namespace plaudit
