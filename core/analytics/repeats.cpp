// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/repeats.h"

#include "analytics/cases_in_turn.h"
#include "analytics/fetch_ahead.h"
#include "analytics/opinion_groups.h"
#include "analytics/selection.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace plaudit
{

namespace
{

/// Which groups a customer was met in, in one currency.
using Met = std::uint8_t;
static_assert(opinionGroups == 8 * sizeof(Met));

/// First cases of one currency. They are told apart by their group and by whether the customer returned in one step,
/// so that nothing has to be decided for a single case: what is of no group is counted as well.
class FirstCases
{
public:
    void add(std::size_t row, unsigned group, bool hasReturned, bool isFirst)
    {
        m_counts[group][hasReturned][row % places] += isFirst;
    }
    [[nodiscard]] RepeatTally of(std::size_t group) const
    {
        const auto &[others, returned] = m_counts[std::size_t{1} << group];
        const auto after = std::accumulate(returned.begin(), returned.end(), std::int64_t{0});
        return {.customers = std::accumulate(others.begin(), others.end(), after), .returned = after};
    }

private:
    /// By turns in four places, so that no count waits for the one before.
    static constexpr std::size_t places = 4;
    using Count = std::array<std::int64_t, places>;

    std::array<std::array<Count, 2>, std::size_t{1} << opinionGroups> m_counts{}; ///< by sets of one group or none
};

class RepeatCounting
{
public:
    explicit RepeatCounting(const Snapshot &snapshot)
        : m_currency(snapshot.currencies().size() == 1 ? nullptr : snapshot.orders().currency.data())
        , m_customers(std::size_t{snapshot.customers()} + 1)
        , m_met(m_customers * snapshot.currencies().size())
        , m_firsts(snapshot.currencies().size())
    {}

    /// `groupsOf(facts)`: the set of the only group that an opinion is of, or of none.
    template<class Part, class Bit, class GroupsOf>
    void add(const Part &part, const Selection &chosen, Bit returned, const GroupsOf &groupsOf)
    {
        std::vector<BitWord> cases(chosen.bits().begin(), chosen.bits().end());
        keepOnly(cases, casesInTurn(part));
        const auto add = [groupsOf, returned = maskOf(returned), facts = part.facts.data(),
                             customer = part.matches.customer.data(), met = m_met.data(), firsts = m_firsts.data(),
                             order = part.matches.order.data(), currency = m_currency, last = part.size() - 1,
                             customers = m_customers](std::size_t row) {
            fetchAhead(&met[customer[std::min(row + rowsAhead, last)]]);
            const unsigned group = groupsOf(facts[row]);
            const std::size_t code = currency == nullptr ? 0 : currency[order[row]];
            auto &ofCustomer = met[code * customers + customer[row]];
            firsts[code].add(row, group, (facts[row] & returned) != 0, (ofCustomer & group) == 0);
            ofCustomer = static_cast<Met>(ofCustomer | group);
        };
        eachInTurn(part, cases, chosen.bits(), chosen.rows, add, add);
    }
    [[nodiscard]] std::vector<RepeatTally> tallies() const
    {
        std::vector<RepeatTally> tallies;
        for (const auto &firsts : m_firsts) {
            for (std::size_t group = 0; group < opinionGroups; ++group)
                tallies.push_back(firsts.of(group));
        }
        return tallies;
    }

private:
    const std::uint16_t *m_currency; ///< of orders; null where there is only one
    std::size_t m_customers;
    std::vector<Met> m_met; ///< the customers of each currency side by side
    std::vector<FirstCases> m_firsts;
};

} // namespace

std::vector<RepeatTally> tallyRepeats(const Snapshot &snapshot, const Selection &reviews, const Selection &responses)
{
    RepeatCounting counting(snapshot);
    counting.add(
        snapshot.reviews(), reviews, ReviewBit::Returned, [](std::uint32_t facts) { return ratingGroupOf(facts); });
    counting.add(
        snapshot.responses(), responses, ResponseBit::Returned, [](std::uint32_t facts) { return npsGroupOf(facts); });
    return counting.tallies();
}

} // namespace plaudit
