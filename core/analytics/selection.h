// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/bits.h"
#include "analytics/column.h"
#include "analytics/day_range.h"
#include "analytics/filter.h"

#include <QMutex>

#include <cstddef>
#include <list>
#include <memory>
#include <typeindex>

namespace plaudit
{

class Days;
class Snapshot;

/// The records of one kind that a filter chooses.
struct Selection
{
    Column<BitWord> atAnyTime; ///< whatever their date: by everything but the filter's dates
    RowRange rows;             ///< those of the filter's dates; without dates all, undated ones too

    [[nodiscard]] BitSpan bits() const { return atAnyTime.values(); }
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

    /// Figures of a kind that depend on a filter alone, as they are kept, or else as `make` gives them.
    template<class Figures, class Make>
    [[nodiscard]] std::shared_ptr<const Figures> figures(const Filter &filter, const Make &make)
    {
        const std::type_index kind(typeid(Figures));
        if (auto known = knownFigures(kind, filter))
            return std::static_pointer_cast<const Figures>(known);
        auto made = std::make_shared<const Figures>(make());
        keepFigures(kind, filter, made);
        return made;
    }

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

    [[nodiscard]] std::shared_ptr<const void> knownFigures(std::type_index kind, const Filter &filter);
    void keepFigures(std::type_index kind, const Filter &filter, std::shared_ptr<const void> figures);

    struct KeptFigures
    {
        std::type_index kind;
        Filter filter;
        std::shared_ptr<const void> figures;
    };
    const Snapshot &m_snapshot;
    QMutex m_mutex;
    std::list<KeptFigures> m_figures; ///< the one used last comes first, in both
    std::list<Kept> m_kept;
};

/// Rows of the filter's dates; without dates all `size`, undated ones too.
[[nodiscard]] RowRange rowsOf(const Filter &filter, const Days &days, std::size_t size);

/// From the first to the last day of what is chosen at any time; empty without any that has a day.
[[nodiscard]] DayRange daysOf(const Selection &selection, const Days &days);

} // namespace plaudit
