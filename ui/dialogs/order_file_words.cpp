// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/order_file_words.h"

#include "domain/currency.h"
#include "orders/date_order.h"
#include "wording/money.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class OrderFileWords
{
    Q_DECLARE_TR_FUNCTIONS(OrderFileWords)

public:
    static QString dialect(OrderDialect dialect)
    {
        switch (dialect) {
        case OrderDialect::Shopify:
            return u"Shopify"_s;
        case OrderDialect::WooCommerce:
            return u"WooCommerce"_s;
        case OrderDialect::BigCommerce:
            return u"BigCommerce"_s;
        case OrderDialect::Magento:
            return u"Magento"_s;
        case OrderDialect::Amazon:
            return u"Amazon"_s;
        case OrderDialect::Generic:
            return tr("Another shop");
        }
        Q_UNREACHABLE();
    }

    static QString kind(OrderFileKind kind)
    {
        switch (kind) {
        case OrderFileKind::Orders:
            return tr("orders");
        case OrderFileKind::Lines:
            return tr("line items alone");
        case OrderFileKind::Customers:
            return tr("customers");
        }
        Q_UNREACHABLE();
    }

    static QString separator(const QString &separator)
    {
        if (separator == u"\t"_s)
            return tr("tabs");
        return separator == u","_s ? tr("commas") : separator == u";"_s ? tr("semicolons") : separator;
    }

    static QString field(const QString &field)
    {
        static const std::pair<const char *, const char *> names[] = {
            {"order_id", QT_TR_NOOP("Order ID")},
            {"order_name", QT_TR_NOOP("Order number")},
            {"created_at", QT_TR_NOOP("Ordered on")},
            {"email", QT_TR_NOOP("Email")},
            {"customer_id", QT_TR_NOOP("Customer ID")},
            {"currency", QT_TR_NOOP("Currency")},
            {"total", QT_TR_NOOP("Total")},
            {"subtotal", QT_TR_NOOP("Subtotal")},
            {"shipping", QT_TR_NOOP("Shipping")},
            {"taxes", QT_TR_NOOP("Taxes")},
            {"discount", QT_TR_NOOP("Discount")},
            {"refunded", QT_TR_NOOP("Refunded")},
            {"fees", QT_TR_NOOP("Fees")},
            {"financial_status", QT_TR_NOOP("Payment status")},
            {"fulfillment_status", QT_TR_NOOP("Fulfilment status")},
            {"paid_at", QT_TR_NOOP("Paid on")},
            {"fulfilled_at", QT_TR_NOOP("Fulfilled on")},
            {"cancelled_at", QT_TR_NOOP("Cancelled on")},
            {"is_test", QT_TR_NOOP("Is a test")},
            {"line_name", QT_TR_NOOP("Product name")},
            {"line_quantity", QT_TR_NOOP("Quantity")},
            {"line_price", QT_TR_NOOP("Price")},
            {"line_sku", QT_TR_NOOP("SKU")},
            {"line_product_id", QT_TR_NOOP("Product ID")},
            {"line_variant_id", QT_TR_NOOP("Variant ID")},
            {"line_discount", QT_TR_NOOP("Discount of the line")},
            {"line_items", QT_TR_NOOP("All line items")},
        };
        for (const auto &[key, name] : names) {
            if (field == QLatin1StringView(key))
                return tr(name);
        }
        return field;
    }

    static QString totals(const OrderImportReport &report)
    {
        QStringList parts{tr("%Ln orders", nullptr, int(report.orders)), tr("%Ln units", nullptr, int(report.units))};
        for (const OrderTotal &total : report.totals)
            parts += writtenMoney(inUnits(total.total, total.currency), total.currency, QLocale());
        parts += tr("%Ln rejected", nullptr, int(report.rejected));
        return parts.join(u", "_s);
    }

    static QString columnKind(bool isEmpty, bool isNumber, bool isDate)
    {
        return isEmpty ? tr("empty") : isNumber ? tr("number") : isDate ? tr("date") : tr("text");
    }
};

} // namespace

QString nameOf(OrderDialect dialect)
{
    return OrderFileWords::dialect(dialect);
}

QString nameOf(OrderFileKind kind)
{
    return OrderFileWords::kind(kind);
}

QString nameOfSeparator(const QString &separator)
{
    return OrderFileWords::separator(separator);
}

QString nameOfOrderField(const QString &field)
{
    return OrderFileWords::field(field);
}

QString totalsSentence(const OrderImportReport &report)
{
    return OrderFileWords::totals(report);
}

std::vector<OrderFinding> joined(const std::vector<OrderFinding> &findings)
{
    std::vector<OrderFinding> shown;
    for (const OrderFinding &finding : findings) {
        const auto same = std::find_if(shown.begin(), shown.end(), [&](const OrderFinding &other) {
            return finding.warning == OrderWarning::MissingColumns && other.warning == finding.warning;
        });
        if (same == shown.end())
            shown.push_back(finding);
        else
            same->detail += u", "_s + finding.detail;
    }
    return shown;
}

QString columnKind(const std::vector<QStringList> &rows, int column)
{
    static const QRegularExpression number(u"^(\\p{Sc}|[A-Z]{3})?\\s*[-−]?\\s*\\d[\\d.,'\\s]*(\\p{Sc}|[A-Z]{3}|%)?$"_s);
    bool isEmpty = true;
    bool isNumber = true;
    bool isDate = true;
    for (const QStringList &row : rows) {
        const QString cell = row.value(column).trimmed();
        if (cell.isEmpty())
            continue;
        isEmpty = false;
        isNumber = isNumber && number.match(cell).hasMatch();
        isDate = isDate && (dateFrom(cell, DateOrder::DayFirst) || dateFrom(cell, DateOrder::MonthFirst));
    }
    return OrderFileWords::columnKind(isEmpty, isNumber, isDate);
}

} // namespace plaudit
