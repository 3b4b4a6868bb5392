// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/match_words.h"

#include <QCoreApplication>

namespace plaudit
{

namespace
{

class MatchWords
{
    Q_DECLARE_TR_FUNCTIONS(MatchWords)

public:
    static QString name(MatchMethod method);
    static QString definition(MatchMethod method);
    static QString name(UnmatchedReason reason);
    static QString definition(UnmatchedReason reason);
    static QString advice(UnmatchedReason reason);
};

QString MatchWords::name(MatchMethod method)
{
    switch (method) {
    case MatchMethod::OrderLine:
        return tr("By order and product");
    case MatchMethod::Order:
        return tr("By order");
    case MatchMethod::CustomerProduct:
        return tr("By customer and product");
    case MatchMethod::Ambiguous:
        return tr("Ambiguous");
    case MatchMethod::None:
        return tr("Not matched");
    }
    Q_UNREACHABLE();
}

QString MatchWords::definition(MatchMethod method)
{
    switch (method) {
    case MatchMethod::OrderLine:
        return tr("The order it names was imported, and one of its line items is the product: by id, SKU or name.");
    case MatchMethod::Order:
        return tr("The order it names was imported, but none of its line items is the product.");
    case MatchMethod::CustomerProduct:
        return tr("It names no imported order, but the same customer bought this product within 365 days before: the "
                  "latest such purchase counts.");
    case MatchMethod::Ambiguous:
        return tr("Several orders fit equally well. It is counted here and left unmatched.");
    case MatchMethod::None:
        return tr("No imported order fits. It is in no figure of revenue, repeat orders or refunds.");
    }
    Q_UNREACHABLE();
}

QString MatchWords::name(UnmatchedReason reason)
{
    switch (reason) {
    case UnmatchedReason::NotUnmatched:
        return tr("Matched");
    case UnmatchedReason::NoOrders:
        return tr("No orders imported");
    case UnmatchedReason::NoReference:
        return tr("Names neither order nor customer");
    case UnmatchedReason::BeforeOrders:
        return tr("Older than the imported orders");
    case UnmatchedReason::AfterOrders:
        return tr("Newer than the imported orders");
    case UnmatchedReason::OrderNotImported:
        return tr("Its order was not imported");
    case UnmatchedReason::CustomerUnknown:
        return tr("Its customer has no imported order");
    case UnmatchedReason::ProductNotBought:
        return tr("Its customer bought other products");
    case UnmatchedReason::SeveralFit:
        return tr("Several orders fit");
    }
    Q_UNREACHABLE();
}

QString MatchWords::definition(UnmatchedReason reason)
{
    switch (reason) {
    case UnmatchedReason::NotUnmatched:
        return tr("Its order is known.");
    case UnmatchedReason::NoOrders:
        return tr("There is no order that it could belong to.");
    case UnmatchedReason::NoReference:
        return tr("It came without order number and email, so nothing ties it to a purchase.");
    case UnmatchedReason::BeforeOrders:
        return tr("It was given before the first imported order was placed.");
    case UnmatchedReason::AfterOrders:
        return tr("It was given after the last imported order was placed, and its own order is not among them.");
    case UnmatchedReason::OrderNotImported:
        return tr("It names an order that is in none of the imported files.");
    case UnmatchedReason::CustomerUnknown:
        return tr("It names no imported order, and no imported order is of its email.");
    case UnmatchedReason::ProductNotBought:
        return tr("Its customer has orders, but none with this product within 365 days before.");
    case UnmatchedReason::SeveralFit:
        return tr("More than one order fits equally well, and nothing tells which.");
    }
    Q_UNREACHABLE();
}

QString MatchWords::advice(UnmatchedReason reason)
{
    switch (reason) {
    case UnmatchedReason::NotUnmatched:
    case UnmatchedReason::NoReference:
        return {};
    case UnmatchedReason::NoOrders:
        return tr("Export the orders from your shop and drop the file here.");
    case UnmatchedReason::BeforeOrders:
        return tr("Import older orders, back to the first review.");
    case UnmatchedReason::AfterOrders:
        return tr("Export the newest orders from your shop and import them.");
    case UnmatchedReason::OrderNotImported:
        return tr("Import the missing orders; if they are there under another form of the number, try a prefix rule.");
    case UnmatchedReason::CustomerUnknown:
        return tr("Import the orders of all sales channels; orders without an email can only be found by number.");
    case UnmatchedReason::ProductNotBought:
        return tr("Compare the product's name in Okendo with the line items of the orders; a renamed product is not "
                  "found by its name.");
    case UnmatchedReason::SeveralFit:
        return tr("Look at the orders behind it: two shops or files may use the same numbers.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString nameOf(MatchMethod method)
{
    return MatchWords::name(method);
}

QString definitionOf(MatchMethod method)
{
    return MatchWords::definition(method);
}

QString nameOf(UnmatchedReason reason)
{
    return MatchWords::name(reason);
}

QString definitionOf(UnmatchedReason reason)
{
    return MatchWords::definition(reason);
}

QString adviceFor(UnmatchedReason reason)
{
    return MatchWords::advice(reason);
}

} // namespace plaudit
