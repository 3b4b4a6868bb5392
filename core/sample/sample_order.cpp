// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_order.h"

#include "sample/catalogue.h"
#include "sample/sample_streams.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr int firstNumber = 1'001;
constexpr qint64 freeShippingFrom = 6'000;
constexpr qint64 hourMs = 3'600'000;

/// In hundredths of a percent; what is included elsewhere, what comes on top in America.
int taxRate(const QString &country)
{
    static const QHash<QString, int> rates{{u"us"_s, 700}, {u"ca"_s, 1'200}, {u"gb"_s, 2'000}, {u"ie"_s, 2'300},
        {u"de"_s, 1'900}, {u"at"_s, 2'000}, {u"fr"_s, 2'000}, {u"es"_s, 2'100}, {u"jp"_s, 1'000}, {u"au"_s, 1'000},
        {u"mx"_s, 1'600}};
    return rates.value(country, 0);
}

void addLines(SampleOrder &order, const Basket &basket)
{
    for (const auto &line : basket.lines) {
        const auto price = qint64(sampleCatalogue()[size_t(line.product)].price);
        order.lines.push_back(
            {.product = line.product, .variant = line.variant, .quantity = line.quantity, .price = price});
        order.subtotal += price * line.quantity;
    }
}

void addDiscount(SampleOrder &order, int turn, Random &random)
{
    struct Code
    {
        const char *name;
        int percent;
    };
    static constexpr Code codes[] = {{"WELCOME10", 10}, {"FERN15", 15}, {"THANKS20", 20}};
    if (!random.chance(turn == 0 ? 22 : 12))
        return;
    const auto &code = codes[turn == 0 ? 0 : 1 + random.below(2)];
    order.discountCode = QString::fromLatin1(code.name);
    order.discount = (order.subtotal * code.percent + 50) / 100;
    order.subtotal -= order.discount;
}

void addTotals(SampleOrder &order)
{
    const auto &country = order.person.countryCode;
    order.isTaxIncluded = country != "us"_L1 && country != "ca"_L1;
    const qint64 postage = country == "us"_L1 ? 695 : country == "ca"_L1 ? 1'150 : 1'600;
    order.shipping = order.subtotal >= freeShippingFrom ? 0 : postage;
    const auto rate = qint64(taxRate(country));
    order.taxes = order.isTaxIncluded ? (order.subtotal * rate + (10'000 + rate) / 2) / (10'000 + rate)
                                      : (order.subtotal * rate + 5'000) / 10'000;
    order.total = order.subtotal + order.shipping + (order.isTaxIncluded ? 0 : order.taxes);
}

void addFate(SampleOrder &order, int score, Random &random)
{
    const auto fate = random.below(1'000);
    const auto refundedPerMille = score <= 6 ? 150 : 34;
    if (fate < 12) {
        order.state = OrderState::Voided;
        order.cancelledMs = order.ms + random.between(1, 30) * hourMs;
        return;
    }
    order.fulfilledMs = order.ms + random.between(4, 70) * hourMs;
    if (fate < 16) {
        order.state = OrderState::Pending;
    } else if (fate < 16 + refundedPerMille) {
        const auto &line = order.lines[size_t(random.below(int(order.lines.size())))];
        const auto isWhole = order.lines.size() == 1 || random.chance(35);
        order.state = isWhole ? OrderState::Refunded : OrderState::PartiallyRefunded;
        order.refunded = isWhole ? order.total : std::min(line.price * line.quantity, order.total);
    }
}

/// "M" for "M", "FPG" for "French press grind", "50M" for "50 ml".
QString shortened(const QString &variant)
{
    const auto words = variant.toUpper().split(u' ');
    QString code;
    for (const auto &word : words)
        code += words.size() == 1 || word.front().isDigit() ? word : word.left(1);
    return code.remove(u'/').remove(u'-');
}

} // namespace

int orderNumber(quint32 index)
{
    return firstNumber + int(index);
}

QString orderId(quint32 index)
{
    return QString::number(5'480'000'000'000 + orderNumber(index) * 32'768LL);
}

QString orderName(quint32 index)
{
    return isSecondPart(index) ? orderName(index - 1) + u"-B"_s : u"#FW"_s + QString::number(orderNumber(index));
}

QString bareNumber(quint32 index)
{
    return QString::number(orderNumber(isSecondPart(index) ? index - 1 : index));
}

bool isSecondPart(quint32 index)
{
    constexpr quint32 each = 97;
    return index % each == each - 1;
}

bool leavesEmail(const StorePlan &plan, quint32 customer)
{
    return plan.random(EmailStream, customer).chance(50);
}

bool hasEarlierName(const StorePlan &plan, const PlannedOrder &order, int product)
{
    return sampleCatalogue()[size_t(product)].earlierName != nullptr &&
           order.ms < startOfStoreDay(plan.calendar().renamedOn());
}

QString variantId(int product, int variant)
{
    const auto id = sampleCatalogue()[size_t(product)].id;
    return QString::number(41'000'000'000'000 + id % 100'000'000 * 10 + quint64(variant));
}

QString skuOf(int product, int variant)
{
    const auto &sold = sampleCatalogue()[size_t(product)];
    return u"FW-%1-"_s.arg(sold.id % 100'000) + shortened(QString::fromUtf8(sold.variants[size_t(variant)]));
}

SampleOrder sampleOrder(const StorePlan &plan, quint32 index)
{
    const auto &planned = plan.orders()[index];
    const auto basket = plan.basket(planned);
    auto random = plan.random(OrderStream, StorePlan::keyOf(planned));
    SampleOrder order{.number = orderNumber(index),
        .id = orderId(index),
        .name = orderName(index),
        .ms = planned.ms,
        .person = plan.person(planned.customer)};
    addLines(order, basket);
    for (auto &line : order.lines)
        line.hasEarlierName = hasEarlierName(plan, planned, line.product);
    addDiscount(order, planned.turn, random);
    addTotals(order);
    addFate(order, basket.score, random);
    order.hasEmail = leavesEmail(plan, planned.customer);
    order.hasSkus = random.chance(50);
    return order;
}

} // namespace plaudit
