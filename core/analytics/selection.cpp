// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/selection.h"

#include "analytics/response_conditions.h"
#include "analytics/review_conditions.h"
#include "analytics/snapshot.h"

#include <QMutexLocker>

#include <algorithm>
#include <bit>

namespace plaudit
{

namespace
{

constexpr std::size_t mostKept = 64, mostFigures = 32;

} // namespace

RowRange rowsOf(const Filter &filter, const Days &days, std::size_t size)
{
    if (!filter.from && !filter.to)
        return {.first = 0, .last = size};
    DayRange range{.first = noDay + 1, .last = std::numeric_limits<std::int32_t>::max()};
    if (filter.from)
        range.first = static_cast<std::int32_t>(filter.from->toJulianDay());
    if (filter.to)
        range.last = static_cast<std::int32_t>(filter.to->toJulianDay());
    return days.rowsOf(range);
}

Selections::Selections(const Snapshot &snapshot)
    : m_snapshot(snapshot)
{}

template<class Make>
Column<BitWord> Selections::kept(Kind kind, const Filter &filter, const Make &make)
{
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = std::find_if(m_kept.begin(), m_kept.end(),
            [&](const Kept &entry) { return entry.kind == kind && entry.filter == filter; });
        if (found != m_kept.end()) {
            m_kept.splice(m_kept.begin(), m_kept, found);
            return found->bits;
        }
    }
    const Column<BitWord> made(make());
    const QMutexLocker lock(&m_mutex);
    m_kept.push_front({.kind = kind, .filter = filter, .bits = made});
    if (m_kept.size() > mostKept)
        m_kept.pop_back();
    return made;
}

std::shared_ptr<const void> Selections::knownFigures(std::type_index kind, const Filter &filter)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = std::find_if(m_figures.begin(), m_figures.end(),
        [&](const KeptFigures &entry) { return entry.kind == kind && entry.filter == filter; });
    if (found == m_figures.end())
        return nullptr;
    m_figures.splice(m_figures.begin(), m_figures, found);
    return found->figures;
}

void Selections::keepFigures(std::type_index kind, const Filter &filter, std::shared_ptr<const void> figures)
{
    const QMutexLocker lock(&m_mutex);
    m_figures.push_front({.kind = kind, .filter = filter, .figures = std::move(figures)});
    if (m_figures.size() > mostFigures)
        m_figures.pop_back();
}

Selection Selections::reviews(const Filter &filter)
{
    return {.atAnyTime = reviewsAtAnyTime(aboutReviews(filter)),
        .rows = rowsOf(filter, m_snapshot.reviews().days, m_snapshot.size())};
}

Selection Selections::responses(const Filter &filter)
{
    return {.atAnyTime = responsesAtAnyTime(aboutResponses(filter)),
        .rows = rowsOf(filter, m_snapshot.responses().days, m_snapshot.responses().size())};
}

Column<BitWord> Selections::reviewsAtAnyTime(const Filter &filter)
{
    return kept(Kind::Reviews, filter, [&] {
        auto bits = quickReviewConditions(m_snapshot, filter);
        for (const auto &part : slowReviewConditions(filter))
            keepOnly(bits, kept(Kind::ReviewPart, part, [&] { return reviewCondition(m_snapshot, part); }).values());
        return bits;
    });
}

Column<BitWord> Selections::responsesAtAnyTime(const Filter &filter)
{
    return kept(Kind::Responses, filter, [&] {
        auto bits = quickResponseConditions(m_snapshot, filter);
        for (const auto &part : slowResponseConditions(filter))
            keepOnly(
                bits, kept(Kind::ResponsePart, part, [&] { return responseCondition(m_snapshot, part); }).values());
        return bits;
    });
}

DayRange daysOf(const Selection &selection, const Days &days)
{
    DayRange range;
    const auto bits = selection.bits();
    const auto isSet = [](BitWord word) { return word != 0; };
    // Undated rows come first and have no day.
    auto first = std::size_t(-1);
    eachWord({.first = days.undated().last, .last = bits.size() * rowsInWord}, [&](std::size_t word, BitWord mask) {
        if (first == std::size_t(-1) && (bits[word] & mask) != 0)
            first = word * rowsInWord + static_cast<std::size_t>(std::countr_zero(bits[word] & mask));
    });
    if (first == std::size_t(-1))
        return range;
    const auto lastWord = std::find_if(bits.rbegin(), bits.rend(), isSet);
    const auto last = static_cast<std::size_t>(bits.rend() - lastWord) * rowsInWord - 1 -
                      static_cast<std::size_t>(std::countl_zero(*lastWord));
    range.include(days.dayOf(first));
    range.include(days.dayOf(last));
    return range;
}

} // namespace plaudit
