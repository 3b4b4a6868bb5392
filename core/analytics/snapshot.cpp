// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/snapshot.h"

#include "analytics/opinions_in_time.h"
#include "analytics/selection.h"
#include "analytics/snapshot_columns.h"

namespace plaudit
{

Snapshot::Snapshot()
    : m_selections(std::make_unique<Selections>(*this))
{}

Snapshot::~Snapshot() = default;

const OpinionsInTime &Snapshot::opinionsInTime() const
{
    std::call_once(m_isInTime, [this] { m_opinionsInTime = std::make_unique<const OpinionsInTime>(*this); });
    return *m_opinionsInTime;
}

std::int32_t Snapshot::lastDay() const
{
    std::int32_t last = noDay;
    for (const auto *days : {&m_reviews.days, &m_responses.days}) {
        if (!days->day.empty())
            last = std::max(last, days->day[days->day.size() - 1]);
    }
    return last;
}

Snapshot::Bytes Snapshot::bytes() const
{
    Bytes bytes;
    const auto add = [](std::size_t &sum) {
        return [&sum](const auto &column) { sum += column.values().size_bytes(); };
    };
    eachColumn(m_reviews, add(bytes.reviews));
    add(bytes.reviews)(m_customerKeys);
    bytes.all = bytes.reviews;
    eachColumn(m_responses, add(bytes.all));
    eachColumn(m_answers, add(bytes.all));
    eachColumn(m_orders, add(bytes.all));
    eachColumn(m_lines, add(bytes.all));
    return bytes;
}

} // namespace plaudit
