// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/matching.h"

#include "cache/reader.h"
#include "cache/writer.h"
#include "orders/match_changes.h"
#include "orders/match_writing.h"
#include "orders/order_matcher.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// With fewer a look at all of them is quick enough.
constexpr size_t manyOrders = 50'000;
const auto periodSetting = u"matched_order_period"_s;

Result<void> addItems(Reader &reader, OrderIndex &index)
{
    return reader.orderItems().map([&index](const std::vector<OrderItemRow> &items) {
        for (const auto &item : items)
            index.addItem(item);
    });
}

Result<void> loadAll(Reader &reader, OrderIndex &index)
{
    return addItems(reader, index)
        .and_then([&] {
            return reader.eachOrderReference({}, [&index](const OrderReferenceRow &order) { index.addOrder(order); });
        })
        .and_then([&] {
            index.seal();
            return reader.eachOrderLine([&index](const OrderLineRow &line) { index.addLine(line); });
        });
}

/// Only what the subjects may be tied to, and all orders that share digits with it.
Result<void> loadFor(Reader &reader, OrderIndex &index, const std::vector<MatchSubject> &subjects)
{
    MatchKeys keys;
    for (const auto &subject : subjects)
        keys.add(index.core(), subject);
    keys.makeUnique();
    return addItems(reader, index)
        .and_then([&] {
            return reader.eachOrderReferenceOf(
                keys.orders, keys.customers, [&index](const OrderReferenceRow &order) { index.addOrder(order); });
        })
        .and_then([&] {
            index.seal();
            return reader.eachLineOf(index.rows(), [&index](const OrderLineRow &line) { index.addLine(line); });
        });
}

/// Everything anew. Gives how many records there are.
Result<qint64> matchAll(Reader &reader, OrderIndex &index, const std::stop_token &stop, OrderPeriod &period,
    const std::function<void(const MatchRow &)> &use)
{
    qint64 count = 0;
    return loadAll(reader, index)
        .and_then([&]() -> Result<void> {
            period = {.hasOrders = !index.isEmpty(), .span = index.span()};
            OrderMatcher matcher(index, period);
            return reader.eachMatchSubject({}, [&](const MatchSubject &subject) {
                if (stop.stop_requested())
                    return;
                use(matcher.match(subject));
                ++count;
            });
        })
        .and_then([&]() -> Result<qint64> {
            return stop.stop_requested() ? Result<qint64>(failure(ErrorKind::Cancelled)) : count;
        });
}

/// One call of matchOrders, inside one view.
class Run
{
public:
    Run(Writer &writer, Reader &reader, const std::stop_token &stop)
        : m_writer(writer)
        , m_reader(reader)
        , m_stop(stop)
        , m_writing(writer)
    {}

    Result<void> run()
    {
        const auto state = m_reader.matchState();
        const auto counter = m_reader.changeCounter();
        if (!state || !counter)
            return failure(state ? counter.error() : state.error());
        if (state->matchedSeq == *counter)
            return {};
        const auto rules = MatchRules::fromJson(state->rules.toUtf8());
        if (!rules)
            return failure(rules.error());
        OrderIndex index(*rules);
        auto done = prepare(*state, index.core()).and_then([&](bool isWhole) {
            return isWhole ? everything(index) : changes(index);
        });
        if (!done)
            return failure(done.error());
        return m_writing.finish(*counter).and_then([this] { return keepPeriod(); }).map([this] {
            // Nobody waits for it, and without it the next run takes only longer.
            if (m_hasMany)
                static_cast<void>(m_writer.indexOrderKeys());
        });
    }

    [[nodiscard]] qint64 looked() const { return m_looked; }

private:
    /// Whether everything is to be matched, because nothing is yet or too much has changed.
    Result<bool> prepare(const MatchState &state, const ReferenceCore &core)
    {
        const auto kept = m_reader.setting(periodSetting);
        if (!kept)
            return failure(kept.error());
        m_before = OrderPeriod::fromText(kept->value_or(QString()));
        if (state.matchedSeq < 0 || !m_before)
            return true;
        m_now = *m_before;
        return m_changes.read(m_reader, state.matchedSeq, core).and_then([this]() -> Result<bool> {
            if (m_changes.isTooMuch() || (m_changes.hasOrders() && !m_before->hasOrders))
                return true;
            if (!m_changes.hasOrders())
                return false;
            return m_reader.orderSpan().map([this](const std::optional<std::pair<qint64, qint64>> &span) {
                m_now.span = span;
                return m_before->span.has_value() != span.has_value();
            });
        });
    }

    Result<void> everything(OrderIndex &index)
    {
        return matchAll(m_reader, index, m_stop, m_now, [this](const MatchRow &row) {
            m_writing.add(row);
        }).map([this, &index](qint64 count) {
            m_looked = count;
            m_hasMany = index.size() >= manyOrders;
        });
    }

    Result<void> changes(OrderIndex &index)
    {
        auto done = reviseReasons();
        const auto &subjects = m_changes.subjects();
        if (!done || subjects.empty())
            return done;
        return loadFor(m_reader, index, subjects).and_then([&]() -> Result<void> {
            OrderMatcher matcher(index, m_now);
            for (const auto &subject : subjects) {
                if (m_stop.stop_requested())
                    return failure(ErrorKind::Cancelled);
                m_writing.add(matcher.match(subject));
            }
            m_looked = qint64(subjects.size());
            return {};
        });
    }

    /// Records that the orders' period reaches since it grew, or no longer.
    Result<void> reviseReasons()
    {
        if (!m_before->span || m_before->span == m_now.span)
            return {};
        const auto revise = [this](const MatchRow &row, qint64 dateMs) {
            auto revised = row;
            const auto isCustomerKnown = row.reason == UnmatchedReason::ProductNotBought;
            revised.reason = unmatchedReason(row, dateMs, m_now, isCustomerKnown);
            if (revised != row)
                m_writing.add(revised);
        };
        const auto between = [&](qint64 a, qint64 b) {
            return a == b ? Result<void>() : m_reader.eachUnmatched(std::min(a, b), std::max(a, b), revise);
        };
        return between(m_before->span->first, m_now.span->first).and_then([&] {
            return between(m_before->span->second, m_now.span->second);
        });
    }

    /// Last: where it isn't reached, the reasons are revised once more.
    Result<void> keepPeriod()
    {
        if (m_before == m_now)
            return {};
        return m_writer.setSetting(periodSetting, m_now.toText()).get();
    }

    Writer &m_writer;
    Reader &m_reader;
    std::stop_token m_stop;
    MatchWriting m_writing;
    MatchChanges m_changes;
    std::optional<OrderPeriod> m_before;
    OrderPeriod m_now;
    qint64 m_looked = 0;
    bool m_hasMany = false;
};

} // namespace

Result<qint64> matchOrders(Writer &writer, Reader &reader, const std::stop_token &stop)
{
    Run run(writer, reader, stop);
    return reader.inOneView([&run] { return run.run(); }).map([&run] { return run.looked(); });
}

Result<MatchTrial> tryMatchRules(Reader &reader, const MatchRules &rules, const std::stop_token &stop)
{
    MatchTrial trial;
    OrderIndex index(rules);
    OrderPeriod period;
    const auto count = [&trial](const MatchRow &row) {
        ++(row.kind == MatchKind::Review ? trial.reviews : trial.responses)[size_t(row.method)];
    };
    return reader.inOneView([&] { return matchAll(reader, index, stop, period, count).map([](qint64) {}); })
        .map([&trial] { return trial; });
}

} // namespace plaudit
