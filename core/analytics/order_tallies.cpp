// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/order_tallies.h"

#include "analytics/orders.h"
#include "analytics/selection.h"

#include <algorithm>
#include <array>
#include <bit>

namespace plaudit
{

namespace
{

/// Counted orders that are touched alike. They are told apart by what touches them, all in one step, so that nothing
/// has to be decided for a single order.
struct AlikeTally
{
    double distances = 0.0, squares = 0.0; ///< of revenues to one near them
    std::uint32_t orders = 0, refunded = 0, withoutEmail = 0;
};

/// Orders that don't count come after those that do.
constexpr std::size_t notCounted = std::size_t{1} << opinionGroups, alikes = notCounted + 1;

/// What is alike is summed up by turns in so many places, so that no sum waits for the one before.
constexpr std::size_t places = 4;

/// Some rows of orders.
class Pass
{
public:
    /// Which opinions touched each order, and which orders are reviewed.
    Pass(const Snapshot &snapshot, const std::vector<Touched> &touched, BitSpan reviewedOrders, double near)
        : m_orders(snapshot.orders())
        , m_touched(touched)
        , m_reviewed(reviewedOrders)
        , m_alike(snapshot.currencies().size() * alikes * places)
        , m_near(near)
    {
        // The newest time at which an order is old enough to have been reviewed.
        constexpr std::uint32_t reviewableSeconds = reviewableDays * 86'400U;
        m_newest = std::max(snapshot.lastOrderSecond(), reviewableSeconds) - reviewableSeconds;
    }

    void run(const RowRange &rows)
    {
        const auto *touched = m_touched.data();
        const auto reviewedSet = m_reviewed;
        const auto *second = m_orders.second.data();
        const auto *revenue = m_orders.revenue.data();
        const auto *customer = m_orders.customer.data();
        const auto *currency = m_orders.currency.data();
        const auto *facts = m_orders.facts.data();
        auto *alike = m_alike.data();
        const auto near = m_near;
        std::int64_t oldOnes = 0, reviewedOnes = 0;
        for (auto i = rows.first; i < rows.last; ++i) {
            const auto isCounted = static_cast<std::uint32_t>((facts[i] & maskOf(OrderBit::Counted)) != 0);
            auto &tally =
                alike[(currency[i] * alikes + (isCounted != 0 ? touched[i] : notCounted)) * places + i % places];
            const auto distance = revenue[i] - near;
            tally.distances += distance;
            tally.squares += distance * distance;
            ++tally.orders;
            tally.refunded += (facts[i] & maskOf(OrderBit::Refunded)) != 0;
            tally.withoutEmail += customer[i] == 0;
            // A time of 0 is none.
            const auto isOld = isCounted & static_cast<std::uint32_t>(second[i] - 1 < m_newest);
            oldOnes += isOld;
            reviewedOnes += isOld & static_cast<std::uint32_t>(holdsRow(reviewedSet, i));
        }
        oldEnough += oldOnes;
        reviewed += reviewedOnes;
    }
    /// Calls `use(touched, alike)` for what counts in a currency.
    template<class Use>
    void eachAlike(std::size_t currency, const Use &use) const
    {
        for (std::size_t i = 0; i < notCounted * places; ++i) {
            if (const auto &alike = m_alike[currency * alikes * places + i]; alike.orders > 0)
                use(i / places, alike);
        }
    }

    std::int64_t oldEnough = 0, reviewed = 0;

private:
    const Snapshot::Orders &m_orders;
    const std::vector<Touched> &m_touched;
    BitSpan m_reviewed;
    std::vector<AlikeTally> m_alike; ///< by currency, what touches them, and place
    double m_near;
    std::uint32_t m_newest = 0;
};

void addToGroups(OrderTallies &tallies, std::size_t currency, const Pass &pass)
{
    pass.eachAlike(currency, [&](std::size_t touched, const AlikeTally &alike) {
        for (auto set = touched; set != 0; set &= set - 1) {
            auto &group = tallies.groups[currency * opinionGroups + static_cast<std::size_t>(std::countr_zero(set))];
            group.revenue.add(alike.orders, alike.distances, alike.squares);
            group.refunded += alike.refunded;
            group.withoutEmail += alike.withoutEmail;
        }
    });
}

void addAsImported(OrderTallies &tallies, const Snapshot::Orders &orders, const RowRange &rows)
{
    // Most orders are of the same currency as the one before.
    for (auto i = rows.first; i < rows.last;) {
        const auto currency = orders.currency[i];
        const auto first = i;
        std::int64_t total = 0, units = 0;
        for (; i < rows.last && orders.currency[i] == currency; ++i) {
            total += orders.total[i];
            units += orders.units[i];
        }
        auto &tally = tallies.currencies[currency];
        tally.orders += static_cast<std::int64_t>(i - first);
        tally.total += total;
        tally.units += units;
    }
    if (!rows.isEmpty())
        tallies.lines = std::int64_t{orders.firstLine[rows.last]} - orders.firstLine[rows.first];
}

constexpr std::size_t sets = std::size_t{1} << ratingGroups;
using SetSums = std::array<double, sets>;

void addToGroups(OrderTallies &tallies, std::size_t currency, const SetSums &sums)
{
    for (std::size_t touched = 1; touched < sets; ++touched) {
        for (auto set = touched; set != 0; set &= set - 1)
            tallies.groups[currency * opinionGroups + static_cast<std::size_t>(std::countr_zero(set))].lines +=
                sums[touched];
    }
}

/// Lines that are touched alike are summed up alike.
void addLines(OrderTallies &tallies, const Snapshot &snapshot, const OpinionMarks &marks)
{
    const auto &orders = snapshot.orders();
    const auto *revenue = snapshot.lines().revenue.data();
    std::vector<std::array<SetSums, places>> sums(snapshot.currencies().size());
    if (sums.size() == 1) {
        for (auto line = marks.lines.first; line < marks.lines.last; ++line)
            sums[0][line % places][marks.ofLine[line]] += revenue[line];
    } else {
        for (auto order = marks.orders.first; order < marks.orders.last; ++order) {
            auto &ofCurrency = sums[orders.currency[order]];
            for (auto line = orders.firstLine[order]; line < orders.firstLine[order + 1]; ++line)
                ofCurrency[line % places][marks.ofLine[line]] += revenue[line];
        }
    }
    for (std::size_t currency = 0; currency < sums.size(); ++currency) {
        for (const auto &place : sums[currency])
            addToGroups(tallies, currency, place);
    }
}

/// An amount like those there are.
double usualRevenue(const Snapshot::Orders &orders)
{
    double sum = 0.0;
    const auto step = std::max<std::size_t>(1, orders.size() / 64);
    std::size_t n = 0;
    for (std::size_t i = 0; i < orders.size(); i += step, ++n)
        sum += orders.revenue[i];
    return n == 0 ? 0.0 : sum / static_cast<double>(n);
}

OrderTallies noneYet(const Snapshot &snapshot, double near)
{
    OrderTallies tallies;
    tallies.currencies.resize(snapshot.currencies().size(), {.revenue = MeanTally(near)});
    tallies.groups.resize(snapshot.currencies().size() * opinionGroups, {.revenue = MeanTally(near)});
    return tallies;
}

void addChosen(OrderTallies &tallies, const Pass &chosen)
{
    tallies.oldEnough = chosen.oldEnough;
    tallies.reviewed = chosen.reviewed;
    for (std::size_t currency = 0; currency < tallies.currencies.size(); ++currency) {
        chosen.eachAlike(currency, [&](std::size_t, const AlikeTally &alike) {
            tallies.currencies[currency].revenue.add(alike.orders, alike.distances, alike.squares);
            tallies.currencies[currency].refunded += alike.refunded;
        });
    }
}

} // namespace

OrderTallies tallyOrders(const Snapshot &snapshot, const Filter &filter)
{
    const auto &orders = snapshot.orders();
    const auto near = usualRevenue(orders);
    const auto rows = rowsOf(filter, orders.days, orders.size());
    auto tallies = noneYet(snapshot, near);
    const std::vector<Touched> untouched(orders.size());
    const std::vector<BitWord> unreviewed(wordsFor(orders.size()));
    Pass chosen(snapshot, untouched, unreviewed, near);
    chosen.run(rows);
    addChosen(tallies, chosen);
    addAsImported(tallies, orders, rows);
    return tallies;
}

OrderTallies tallyOrders(const Snapshot &snapshot, const Filter &filter, const OpinionMarks &marks)
{
    const auto &orders = snapshot.orders();
    const auto near = usualRevenue(orders);
    const auto rows = rowsOf(filter, orders.days, orders.size());
    auto tallies = noneYet(snapshot, near);
    Pass chosen(snapshot, marks.ofOrder, marks.reviewed, near), others(snapshot, marks.ofOrder, marks.reviewed, near);
    chosen.run(rows);
    // Of other dates only those count that are touched.
    if (rows.isEmpty()) {
        others.run(marks.orders);
    } else {
        others.run(marks.orders.within({.first = 0, .last = rows.first}));
        others.run(marks.orders.within({.first = rows.last, .last = orders.size()}));
    }
    addChosen(tallies, chosen);
    for (std::size_t currency = 0; currency < tallies.currencies.size(); ++currency) {
        addToGroups(tallies, currency, chosen);
        addToGroups(tallies, currency, others);
    }
    addAsImported(tallies, orders, rows);
    addLines(tallies, snapshot, marks);
    return tallies;
}

} // namespace plaudit
