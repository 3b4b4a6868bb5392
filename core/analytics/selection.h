// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/bits.h"
#include "analytics/column.h"
#include "analytics/day_range.h"
#include "analytics/filter.h"

#include <QMutex>

#include <cstddef>
#include <list>
#include <optional>

namespace plaudit
{

class Snapshot;

/// The records of one kind that a filter chooses.
struct Selection
{
    Column<BitWord> atAnyTime; ///< whatever their date: by everything but the filter's dates
    RowRange rows;             ///< those of the filter's dates; without dates all, undated ones too

    [[nodiscard]] BitSpan bits() const { return atAnyTime.values(); }
    [[nodiscard]] bool holds(std::size_t row) const
    {
        return row >= rows.first && row < rows.last && holdsRow(bits(), row);
    }
    [[nodiscard]] std::int64_t count() const { return countIn(bits(), rows); }
    /// Calls `use(row)` for each, in time.
    template<class Use>
    void eachRow(const Use &use) const
    {
        plaudit::eachRow(bits(), rows, use);
    }
};

/// What filters chose of one snapshot: conditions and their combinations are kept, so that a filter that changes in one
/// part is worked out in that part alone. Any thread.
class Selections
{
public:
    explicit Selections(const Snapshot &snapshot);

    [[nodiscard]] Selection reviews(const Filter &filter);
    [[nodiscard]] Selection responses(const Filter &filter);

private:
    enum class Kind { Reviews, ReviewPart, Responses, ResponsePart };
    struct Kept
    {
        Kind kind = Kind::Reviews;
        Filter filter;
        Column<BitWord> bits;
    };
    /// What a part of a filter, or a filter without dates, chooses: as it is kept, or else as `make` gives it.
    template<class Make>
    [[nodiscard]] Column<BitWord> kept(Kind kind, const Filter &filter, const Make &make);
    [[nodiscard]] Column<BitWord> reviewsAtAnyTime(const Filter &filter);
    [[nodiscard]] Column<BitWord> responsesAtAnyTime(const Filter &filter);

    const Snapshot &m_snapshot;
    QMutex m_mutex;
    std::list<Kept> m_kept; ///< the one used last comes first
};

/// From the first to the last day of what is chosen at any time; empty without any that has a day.
[[nodiscard]] DayRange daysOf(const Selection &selection, const class Days &days);

} // namespace plaudit
