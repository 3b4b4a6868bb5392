// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/opinions_in_time.h"

#include "analytics/cases_in_turn.h"

namespace plaudit
{

namespace
{

/// The opinions of one kind in their order.
template<class Part>
class Told
{
public:
    Told(const Part &part, const Snapshot::Orders &orders)
        : m_part(part)
        , m_orders(orders)
    {}
    [[nodiscard]] bool isAtEnd() const { return m_row == m_part.size() && m_other == m_part.casesOutOfTurn.size(); }
    [[nodiscard]] bool isOutOfTurn() const
    {
        const auto &others = m_part.casesOutOfTurn;
        return m_other < others.size() && others.before[m_other] <= m_row;
    }
    [[nodiscard]] std::uint32_t row() const
    {
        return isOutOfTurn() ? m_part.casesOutOfTurn.row[m_other] : static_cast<std::uint32_t>(m_row);
    }
    [[nodiscard]] std::uint32_t second() const
    {
        return isOutOfTurn() ? sinceOf(m_part, m_orders, row()) : m_part.second[m_row];
    }
    void goOn() { ++(isOutOfTurn() ? m_other : m_row); }

private:
    const Part &m_part;
    const Snapshot::Orders &m_orders;
    std::size_t m_row = 0, m_other = 0; ///< the next that stands, and the next out of turn
};

} // namespace

OpinionsInTime::OpinionsInTime(const Snapshot &snapshot)
    : m_kinds(wordsFor(snapshot.reviews().size() + snapshot.responses().size()))
{
    Told reviews(snapshot.reviews(), snapshot.orders());
    Told responses(snapshot.responses(), snapshot.orders());
    const auto take = [this](auto &told, OpinionKind kind) {
        if (told.isOutOfTurn())
            m_outOfTurn.push_back({.before = m_size, .row = told.row(), .kind = kind});
        else if (m_size++; kind == IsResponse)
            addRow(m_kinds.data(), m_size - 1);
        told.goOn();
    };
    for (; !responses.isAtEnd(); take(responses, IsResponse)) {
        const auto second = responses.second();
        while (!reviews.isAtEnd() && reviews.second() <= second)
            take(reviews, IsReview);
    }
    while (!reviews.isAtEnd())
        take(reviews, IsReview);
}

} // namespace plaudit
