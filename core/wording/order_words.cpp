// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/order_words.h"

#include "domain/currency.h"
#include "wording/money.h"

#include <QCoreApplication>

namespace plaudit
{

namespace
{

class OrderWords
{
    Q_DECLARE_TR_FUNCTIONS(OrderWords)

public:
    static QString sentence(const OrderFinding &finding, const QLocale &locale)
    {
        const auto gap = writtenMoney(inUnits(finding.gap, finding.currency), finding.currency, locale);
        switch (finding.warning) {
        case OrderWarning::SubtotalDiffers:
            return tr("Line %1, order %2: its items less discounts are not its subtotal, by %3.")
                .arg(QString::number(finding.line), finding.order, gap);
        case OrderWarning::TotalDiffers:
            return tr("Line %1, order %2: its parts don't add up to its total, by %3.")
                .arg(QString::number(finding.line), finding.order, gap);
        case OrderWarning::NoCurrency:
            return tr("Nothing says in which currency the amounts are. Name one, so that they can be counted apart.");
        case OrderWarning::DoubtfulDates:
            return tr("Whether day or month comes first in the dates is not certain: no number in them is above 12.");
        case OrderWarning::DoubtfulDecimals:
            return tr("Whether point or comma marks the decimals is not certain.");
        case OrderWarning::UnknownOrders:
            return tr("These line items belong to orders that no file has told of yet (%1). They are kept, and shown "
                      "once one does.")
                .arg(finding.detail);
        case OrderWarning::MissingColumns:
            return tr("Columns that such files usually have are missing: %1.").arg(finding.detail);
        case OrderWarning::RepeatedColumns:
            return tr("The header has these columns more than once, and the first of each counts: %1.")
                .arg(finding.detail);
        case OrderWarning::NoRows:
            return tr("The file has a header and nothing below it.");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString sentenceFor(const OrderFinding &finding, const QLocale &locale)
{
    return OrderWords::sentence(finding, locale);
}

} // namespace plaudit
