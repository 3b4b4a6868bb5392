// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/order_findings.h"

#include <algorithm>

namespace plaudit
{

namespace
{

constexpr int findingsOfAKind = 20;
constexpr size_t rejectsShown = 20;

bool hasMoney(const Order &order)
{
    return order.total || order.subtotal ||
           std::any_of(order.lines.begin(), order.lines.end(), [](const OrderLine &line) { return line.amount != 0; });
}

} // namespace

void OrderFindings::add(const OrderFinding &finding)
{
    if (m_shown[size_t(finding.warning)]++ < findingsOfAKind)
        m_report.firstFindings.push_back(finding);
}

void OrderFindings::add(OrderWarning warning, const QString &detail)
{
    ++m_report.warnings;
    add(OrderFinding{.warning = warning, .order = {}, .currency = {}, .detail = detail});
}

void OrderFindings::addTotal(const Order &order)
{
    auto &total = m_totals[order.currency];
    total.currency = order.currency;
    ++total.orders;
    total.units += order.units();
    total.total += order.total.value_or(0);
}

void OrderFindings::count(const OrderRowsResult &told)
{
    for (size_t i = 0; i < told.orders.size(); ++i) {
        const auto &order = told.orders[i];
        if (told.origins[i].isRepeated)
            continue;
        ++m_report.orders;
        m_report.units += order.units();
        m_report.lines += qint64(order.lines.size());
        addTotal(order);
        m_withoutCurrency += order.currency.isEmpty() && hasMoney(order) ? 1 : 0;
        const auto differs = [](const std::optional<qint64> &gap) { return gap.value_or(0) != 0; };
        m_report.warnings += differs(order.subtotalGap) || differs(order.totalGap) ? 1 : 0;
        OrderFinding finding{
            .line = told.origins[i].line, .order = order.name, .currency = order.currency, .detail = {}};
        if (differs(order.subtotalGap)) {
            finding.gap = *order.subtotalGap;
            add(finding);
        }
        if (differs(order.totalGap)) {
            finding.warning = OrderWarning::TotalDiffers;
            finding.gap = *order.totalGap;
            add(finding);
        }
    }
}

void OrderFindings::show(const std::vector<ImportReject> &rejects)
{
    const auto room = rejectsShown - std::min(rejectsShown, m_report.firstRejects.size());
    const auto end = rejects.begin() + qsizetype(std::min(room, rejects.size()));
    m_report.firstRejects.insert(m_report.firstRejects.end(), rejects.begin(), end);
    m_report.rejected += qint64(rejects.size());
}

void OrderFindings::finish()
{
    if (m_withoutCurrency > 0)
        add(OrderWarning::NoCurrency, QString::number(m_withoutCurrency));
    for (const auto &total : std::as_const(m_totals))
        m_report.totals.push_back(total);
    std::sort(m_report.totals.begin(), m_report.totals.end(), [](const OrderTotal &a, const OrderTotal &b) {
        return std::tie(b.orders, a.currency) < std::tie(a.orders, b.currency);
    });
}

} // namespace plaudit
