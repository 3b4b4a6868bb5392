// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/order_matcher.h"

#include "domain/order_reference.h"

#include <algorithm>

namespace plaudit
{

namespace
{

constexpr qint64 longestMs = 365 * qint64(86'400'000);
/// More orders than these under one name tell nothing; looking through them all could take forever.
constexpr size_t mostNamed = 16;

using Field = OrderIndex::Field;

void tie(MatchRow &row, MatchMethod method, qint64 order, int position = -1)
{
    row.method = method;
    row.order = order;
    row.position = position;
}

void leaveAmbiguous(MatchRow &row)
{
    tie(row, MatchMethod::Ambiguous, 0);
    row.reason = UnmatchedReason::SeveralFit;
}

} // namespace

OrderMatcher::OrderMatcher(OrderIndex &index, const OrderPeriod &period)
    : m_index(index)
    , m_period(period)
{}

OrderMatcher::Reference OrderMatcher::referenceOf(const QString &text) const
{
    const auto reference = orderReference(text);
    return {.text = reference,
        .core = m_index.core().hasRules() ? m_index.core().of(reference) : QString(),
        .digits = digitsOf(reference)};
}

template<class IsEqual>
void OrderMatcher::collect(Field field, qint64 key, IsEqual isEqual)
{
    for (const auto &candidate : m_index.candidates(field, key)) {
        if (m_named.size() > mostNamed)
            return;
        if (isEqual(m_index.reference(field, candidate.value)))
            m_named.push_back(candidate.value);
    }
}

bool OrderMatcher::findWritten(const Reference &id, const Reference &number)
{
    const auto isFound = [this](Field field, const Reference &reference) {
        collect(field, orderKey(reference.text), [&](QStringView text) { return text == reference.text; });
        return !m_named.empty();
    };
    return isFound(Field::Id, id) || isFound(Field::Name, number) || isFound(Field::Id, number) ||
           isFound(Field::Name, id);
}

bool OrderMatcher::findByRules(const Reference &id, const Reference &number)
{
    const auto &core = m_index.core();
    if (!core.hasRules())
        return false;
    const auto isFound = [this, &core](Field field, const Reference &reference) {
        collect(field, orderKey(reference.core),
            [&](QStringView text) { return core.of(text.toString()) == reference.core; });
        return !m_named.empty();
    };
    return isFound(Field::Id, id) || isFound(Field::Name, number) || isFound(Field::Id, number) ||
           isFound(Field::Name, id);
}

OrderMatcher::Naming OrderMatcher::findByDigits(const Reference &id, const Reference &number)
{
    auto isShared = false;
    const auto isFound = [this, &isShared](Field field, const Reference &reference) {
        m_named.clear();
        collect(field, textKey(reference.digits),
            [&](QStringView text) { return digitsOf(text.toString()) == reference.digits; });
        isShared = isShared || m_named.size() > 1;
        return m_named.size() == 1;
    };
    if (isFound(Field::Id, id) || isFound(Field::Name, number) || isFound(Field::Id, number) ||
        isFound(Field::Name, id))
        return Naming::Orders;
    m_named.clear();
    return isShared ? Naming::SharedDigits : Naming::Nothing;
}

OrderMatcher::Naming OrderMatcher::findNamed(const MatchSubject &subject, MatchRow &row)
{
    m_named.clear();
    const auto id = referenceOf(subject.orderId);
    const auto number = referenceOf(subject.orderNumber);
    row.idKey = orderKey(id.text);
    row.numberKey = orderKey(number.text);
    if (row.idKey == 0 && row.numberKey == 0)
        return Naming::Nothing;
    if (findWritten(id, number) || findByRules(id, number))
        return Naming::Orders;
    return findByDigits(id, number);
}

void OrderMatcher::tieToNamed(MatchRow &row, const ProductTraits &product) const
{
    std::optional<quint32> fitting;
    auto position = -1;
    auto fittingCount = 0;
    if (m_named.size() <= mostNamed) {
        for (const auto order : m_named) {
            const auto line = m_index.fittingLine(order, product);
            if (line.fit == ProductFit::None)
                continue;
            fitting = order;
            position = line.position;
            ++fittingCount;
        }
    }
    if (fittingCount == 1)
        tie(row, MatchMethod::OrderLine, m_index.row(*fitting), position);
    else if (m_named.size() == 1)
        tie(row, MatchMethod::Order, m_index.row(m_named.front()));
    else
        leaveAmbiguous(row);
}

void OrderMatcher::tieToPurchase(MatchRow &row, const ProductTraits &product, qint64 dateMs) const
{
    std::optional<qint64> boughtMs;
    for (const auto &[key, order] : m_index.ofCustomer(row.customer)) {
        const auto created = m_index.createdMs(order);
        if (created == OrderIndex::noTime || created < dateMs - longestMs || (boughtMs && created != *boughtMs))
            return;
        const auto line = created < dateMs ? m_index.fittingLine(order, product) : OrderIndex::FittingLine();
        if (line.fit == ProductFit::None)
            continue;
        if (boughtMs) {
            leaveAmbiguous(row);
            return;
        }
        boughtMs = created;
        tie(row, MatchMethod::CustomerProduct, m_index.row(order), line.position);
    }
}

MatchRow OrderMatcher::match(const MatchSubject &subject)
{
    MatchRow row{.kind = subject.kind, .record = subject.row};
    row.customer = customerKey(subject.email);
    const auto naming = findNamed(subject, row);
    const auto product = m_index.book().traitsOf(subject);
    if (naming == Naming::Orders)
        tieToNamed(row, product);
    else if (subject.kind == MatchKind::Review && !product.areNone() && subject.dateMs)
        tieToPurchase(row, product, *subject.dateMs);
    if (row.method == MatchMethod::None && naming == Naming::SharedDigits)
        leaveAmbiguous(row);
    if (row.method == MatchMethod::None)
        row.reason = unmatchedReason(row, subject.dateMs, m_period, !m_index.ofCustomer(row.customer).empty());
    return row;
}

UnmatchedReason unmatchedReason(
    const MatchRow &row, std::optional<qint64> dateMs, const OrderPeriod &period, bool isCustomerKnown)
{
    if (!period.hasOrders)
        return UnmatchedReason::NoOrders;
    const auto namesOrder = row.idKey != 0 || row.numberKey != 0;
    const auto isFoundByCustomer = row.kind == MatchKind::Review && row.customer != 0;
    if (!namesOrder && !isFoundByCustomer)
        return UnmatchedReason::NoReference;
    if (!namesOrder && isCustomerKnown)
        return UnmatchedReason::ProductNotBought;
    if (dateMs && period.span && *dateMs < period.span->first)
        return UnmatchedReason::BeforeOrders;
    if (dateMs && period.span && *dateMs > period.span->second)
        return UnmatchedReason::AfterOrders;
    return namesOrder ? UnmatchedReason::OrderNotImported : UnmatchedReason::CustomerUnknown;
}

} // namespace plaudit
