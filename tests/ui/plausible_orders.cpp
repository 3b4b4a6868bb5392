// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plausible_orders.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

OpinionOrders group(int rating, std::optional<NpsCategory> category, const QString &currency, std::int64_t orders,
    double aov, std::int64_t returned, std::int64_t customers)
{
    return {.rating = rating,
        .category = category,
        .currency = currency,
        .orders = orders,
        .revenue = aov * double(orders),
        .aov = {.n = orders, .value = aov, .ci95 = Interval{aov * 0.93, aov * 1.07}},
        .repeatRate = shareOf(returned, customers),
        .withoutEmail = 3,
        .refundRate = shareOf(orders / 20, orders)};
}

void addGroups(OrdersMetrics &metrics, const QString &currency, double scale)
{
    const auto scaled = [&](std::int64_t count) { return std::int64_t(double(count) * scale); };
    metrics.byRating.push_back(group(5, {}, currency, scaled(2'410), 61.2, scaled(690), scaled(1'980)));
    metrics.byRating.push_back(group(4, {}, currency, scaled(820), 58.4, scaled(190), scaled(700)));
    metrics.byRating.push_back(group(3, {}, currency, scaled(310), 55.9, scaled(52), scaled(260)));
    metrics.byRating.push_back(group(2, {}, currency, scaled(120), 57.3, scaled(11), scaled(98)));
    metrics.byRating.push_back(group(1, {}, currency, scaled(27), 49.5, scaled(2), scaled(21)));
    using enum NpsCategory;
    metrics.byNpsCategory.push_back(group(0, Promoter, currency, scaled(980), 63.8, scaled(330), scaled(820)));
    metrics.byNpsCategory.push_back(group(0, Passive, currency, scaled(410), 57.0, scaled(84), scaled(350)));
    metrics.byNpsCategory.push_back(group(0, Detractor, currency, scaled(190), 52.6, scaled(14), scaled(160)));
}

OrdersMetrics plausibleMetrics()
{
    OrdersMetrics metrics;
    metrics.orders = 9'412;
    metrics.lines = 16'020;
    metrics.units = 18'733;
    metrics.byCurrency = {{.currency = u"USD"_s,
                              .orders = 9'012,
                              .units = 18'001,
                              .total = 612'345.67,
                              .counted = 8'790,
                              .revenue = 541'208.4,
                              .aov = {.n = 8'790, .value = 61.57, .ci95 = Interval{60.4, 62.74}},
                              .refundRate = shareOf(402, 8'790)},
        {.currency = u"EUR"_s,
            .orders = 400,
            .units = 732,
            .total = 21'000.5,
            .counted = 391,
            .revenue = 19'020.1,
            .aov = {.n = 391, .value = 48.64, .ci95 = Interval{45.1, 52.2}},
            .refundRate = shareOf(12, 391)}};
    metrics.reviews = {.orderLine = 3'310, .order = 260, .customerProduct = 410, .ambiguous = 22, .none = 998};
    metrics.responses = {.orderLine = 0, .order = 1'580, .customerProduct = 0, .ambiguous = 4, .none = 310};
    addGroups(metrics, u"USD"_s, 1.0);
    addGroups(metrics, u"EUR"_s, 0.05);
    metrics.coverage = shareOf(3'320, 8'610);
    metrics.timeToReview = {.n = 3'980, .lower = 9.5, .median = 14.25, .upper = 22.75};
    metrics.risk = {{.currency = u"USD"_s,
        .customers = 331,
        .exposure = 28'411.2,
        .repeatUnhappy = shareOf(27, 280),
        .repeatOthers = shareOf(880, 2'680),
        .expectedLoss = 6'592.1,
        .expectedLossCi95 = Interval{5'310.4, 7'640.9}}};
    metrics.firstOrder = QDate(2025, 1, 2);
    metrics.lastOrder = QDate(2026, 10, 30);
    return metrics;
}

MatchQuality plausibleQuality(const OrdersMetrics &metrics)
{
    MatchQuality quality{.reviews = metrics.reviews, .responses = metrics.responses};
    const auto set = [&](UnmatchedReason reason, std::int64_t reviews, std::int64_t responses) {
        quality.reviewReasons[std::size_t(reason)] = reviews;
        quality.responseReasons[std::size_t(reason)] = responses;
    };
    set(UnmatchedReason::BeforeOrders, 512, 120);
    set(UnmatchedReason::OrderNotImported, 230, 96);
    set(UnmatchedReason::CustomerUnknown, 131, 70);
    set(UnmatchedReason::NoReference, 84, 20);
    set(UnmatchedReason::ProductNotBought, 41, 4);
    const std::int64_t matched[] = {20, 41, 190, 240, 260, 255, 270, 281, 266, 290, 301, 120};
    for (int month = 0; month < 12; ++month) {
        const auto found = matched[month];
        quality.byMonth.push_back({.span = bucketOf(QDate(2025, 11, 1).addMonths(month), Bucket::Month),
            .isComplete = month != 11,
            .reviews = shareOf(found, found + 60 + (month < 2 ? 150 : 0)),
            .responses = shareOf(found / 3, found / 3 + 12)});
    }
    return quality;
}

std::vector<MatchLine> plausibleLines()
{
    const std::pair<QString, QString> named[] = {{u"Cloud Fleece Hoodie"_s, u"2026-1042"_s},
        {u"<b>Night Repair</b> Serum 30 ml"_s, u"2026-1040"_s}, {u"Ember Espresso 250 g"_s, QString()},
        {u"Linen Shirt with a Name Long Enough to Be Cut in This Table"_s, u"FW998"_s},
        {u"Daily SPF 50"_s, u"2026-991"_s}};
    std::vector<MatchLine> lines;
    qint64 ms = 1'793'000'000'000;
    int rating = 5;
    for (const auto &[product, order] : named) {
        lines.push_back({.recordId = u"r%1"_s.arg(lines.size()),
            .product = product,
            .orderReference = order,
            .customer = u"ann%1@example.com"_s.arg(lines.size()),
            .dateMs = ms -= 90'000'000,
            .rating = rating--});
    }
    return lines;
}

} // namespace

OrdersContent plausibleOrders()
{
    OrdersContent content;
    content.metrics = plausibleMetrics();
    content.quality = plausibleQuality(content.metrics);
    content.listed.reason = UnmatchedReason::OrderNotImported;
    content.lines = plausibleLines();
    content.files = {{.id = 7,
                         .kind = ImportKind::Orders,
                         .fileName = u"orders_export_2026.csv"_s,
                         .dialect = u"shopify"_s,
                         .startedAtMs = 1'793'400'000'000,
                         .endedAtMs = 1'793'400'009'000,
                         .added = 9'011,
                         .changed = 84,
                         .unchanged = 317,
                         .rejected = 2},
        {.id = 5,
            .kind = ImportKind::Orders,
            .fileName = u"orders_2024 (1).csv"_s,
            .dialect = u"generic"_s,
            .startedAtMs = 1'793'200'000'000,
            .endedAtMs = 1'793'200'002'000,
            .added = 120,
            .undoneAtMs = 1'793'300'000'000}};
    content.listed.batch = 7;
    content.rejects = {
        {.line = 1'204, .reason = u"the date 13/13/2024 is none"_s, .raw = "#FW3204,,paid,13/13/2024,\"a \"\"b\"\"\""},
        {.line = 7'788, .reason = u"a quantity of -2"_s, .raw = "=cmd|x,<b>bold</b>,-2"}};
    content.differences = {{.name = u"#FW1882"_s,
        .currency = u"USD"_s,
        .subtotal = 4'500,
        .total = 5'200,
        .subtotalGap = -250,
        .totalGap = 0}};
    content.differenceCount = 1;
    content.hasOrders = true;
    content.zone = QTimeZone::utc();
    return content;
}

} // namespace plaudit
