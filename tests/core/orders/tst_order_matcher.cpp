// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/order_reference.h"
#include "orders/order_matcher.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

constexpr qint64 day = 86'400'000;
constexpr qint64 now = 20'000 * day;

struct SoldLine
{
    QString name, sku, productId, variantId;
};

struct Sold
{
    QString id, name, email;
    qint64 ms = now - 10 * day;
    std::vector<SoldLine> lines = {};
    bool hasTime = true;
};

OrderIndex indexOf(const std::vector<Sold> &orders, const MatchRules &rules = {})
{
    OrderIndex index(rules);
    qint64 item = 0;
    for (const auto &order : orders) {
        for (const auto &line : order.lines) {
            index.addItem({.row = ++item,
                .productId = line.productId,
                .variantId = line.variantId,
                .sku = line.sku,
                .name = line.name});
        }
    }
    for (size_t i = 0; i < orders.size(); ++i) {
        const auto &order = orders[i];
        index.addOrder({.row = qint64(i) + 1,
            .id = order.id,
            .name = order.name,
            .createdMs = order.hasTime ? std::optional(order.ms) : std::nullopt,
            .customer = customerKey(order.email)});
    }
    index.seal();
    item = 0;
    for (size_t i = 0; i < orders.size(); ++i) {
        for (size_t line = 0; line < orders[i].lines.size(); ++line)
            index.addLine({.order = qint64(i) + 1, .position = int(line), .item = ++item});
    }
    return index;
}

MatchSubject review(const QString &orderId, const QString &orderNumber, const QString &product = u"Mug"_s)
{
    MatchSubject subject{.row = 1, .orderId = orderId, .orderNumber = orderNumber};
    subject.productName = product;
    subject.dateMs = now;
    return subject;
}

MatchSubject reviewOf(const QString &email, const QString &product = u"Mug"_s)
{
    auto subject = review({}, {}, product);
    subject.email = email;
    return subject;
}

MatchRow matched(const std::vector<Sold> &orders, const MatchSubject &subject, const MatchRules &rules = {})
{
    auto index = indexOf(orders, rules);
    OrderMatcher matcher(index, {.hasOrders = !orders.empty(), .span = index.span()});
    return matcher.match(subject);
}

/// "order_line 1/0", "ambiguous", "none: order_not_imported".
QString told(const MatchRow &row)
{
    auto text = toString(row.method);
    if (row.order != 0)
        text += u" %1"_s.arg(row.order);
    if (row.position >= 0)
        text += u"/%1"_s.arg(row.position);
    if (row.method == MatchMethod::None)
        text += u": "_s + toString(row.reason);
    return text;
}

const SoldLine mug{.name = u"Mug"_s};

} // namespace

class TestOrderMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsNamed_data();
    void anOrderIsNamed();
    void rulesTakeAPrefixOrSuffixOff_data();
    void rulesTakeAPrefixOrSuffixOff();
    void aProductIsTold_data();
    void aProductIsTold();
    void theSurestLineIsTaken();
    void ofOrdersNamedAlikeTheOneThatSoldTheProductIsTaken();
    void ordersNamedAlikeAreAmbiguous();
    void digitsThatSeveralOrdersShareNameNone();
    void aCustomersPurchaseIsFound_data();
    void aCustomersPurchaseIsFound();
    void theLatestPurchaseIsTaken();
    void twoPurchasesInOneInstantAreAmbiguous();
    void aResponseIsTiedToAnOrderAlone();
    void theReasonIsTold_data();
    void theReasonIsTold();
    void whatARecordIsFoundByIsKept();
    void rulesAreKeptAsJson();
    void equalReferencesShareAKey();
};

void TestOrderMatcher::anOrderIsNamed_data()
{
    QTest::addColumn<QString>("orderId");
    QTest::addColumn<QString>("orderNumber");
    QTest::addColumn<QString>("match");
    const auto row = [](const char *name, const QString &id, const QString &number, const QString &match) {
        QTest::newRow(name) << id << number << match;
    };
    row("by its id", u"5480032800768"_s, {}, u"order_line 1/0"_s);
    row("by its id in a path", u"gid://shopify/Order/5480032800768"_s, {}, u"order_line 1/0"_s);
    row("by its number", {}, u"#FW1001"_s, u"order_line 1/0"_s);
    row("in another case, with white space", {}, u" fw 1001 "_s, u"order_line 1/0"_s);
    row("in full width", {}, u"ＦＷ１００１"_s, u"order_line 1/0"_s);
    row("by the digits of its number", {}, u"1001"_s, u"order_line 1/0"_s);
    row("with another prefix", {}, u"#1001"_s, u"order_line 1/0"_s);
    row("with a suffix", {}, u"FW1001-US"_s, u"order_line 1/0"_s);
    row("by a number in the id", u"#FW1001"_s, {}, u"order_line 1/0"_s);
    row("by an id in the number", {}, u"5480032800768"_s, u"order_line 1/0"_s);
    row("the id first", u"5480032833536"_s, u"#FW1001"_s, u"order_line 2/0"_s);
    row("what is written before digits", u"1002"_s, u"#FW1001"_s, u"order_line 1/0"_s);
    row("by the number where the id is unknown", u"77"_s, u"#FW1002"_s, u"order_line 2/0"_s);
    row("not by leading zeros", {}, u"#FW01001"_s, u"none: order_not_imported"_s);
    row("not by a part of its digits", {}, u"100"_s, u"none: order_not_imported"_s);
    row("not by digits apart", {}, u"10-01"_s, u"none: order_not_imported"_s);
    row("without digits", {}, u"gift"_s, u"order_line 3/0"_s);
}

void TestOrderMatcher::anOrderIsNamed()
{
    QFETCH(QString, orderId);
    QFETCH(QString, orderNumber);
    QFETCH(QString, match);
    const std::vector<Sold> orders{{.id = u"5480032800768"_s, .name = u"#FW1001"_s, .lines = {mug}},
        {.id = u"5480032833536"_s, .name = u"#FW1002"_s, .lines = {mug}},
        {.id = u"3"_s, .name = u"GIFT"_s, .ms = now + day, .lines = {mug}}};
    QCOMPARE(told(matched(orders, review(orderId, orderNumber))), match);
}

void TestOrderMatcher::rulesTakeAPrefixOrSuffixOff_data()
{
    QTest::addColumn<QStringList>("prefixes");
    QTest::addColumn<QStringList>("suffixes");
    QTest::addColumn<QString>("orderNumber");
    QTest::addColumn<QString>("match");
    QTest::newRow("without rules, shared digits") << QStringList() << QStringList() << u"1001"_s << u"ambiguous"_s;
    QTest::newRow("of the order") << QStringList{u"eu"_s} << QStringList() << u"1001"_s << u"order_line 2/0"_s;
    QTest::newRow("of the order, in upper case")
        << QStringList{u"EU"_s} << QStringList() << u"#1001"_s << u"order_line 2/0"_s;
    QTest::newRow("of the record") << QStringList{u"web"_s} << QStringList() << u"WEB24-1003"_s << u"order_line 3/0"_s;
    QTest::newRow("with digits of its own")
        << QStringList{u"24-"_s} << QStringList() << u"1003"_s << u"order_line 3/0"_s;
    QTest::newRow("a suffix with digits") << QStringList() << QStringList{u"-v2"_s} << u"1004"_s << u"order_line 4/0"_s;
    QTest::newRow("both") << QStringList{u"us"_s} << QStringList{u"-v2"_s} << u"US1004"_s << u"order_line 4/0"_s;
    QTest::newRow("both orders' prefixes")
        << QStringList{u"us"_s, u"eu"_s} << QStringList() << u"1001"_s << u"ambiguous"_s;
    QTest::newRow("as written before the rules")
        << QStringList{u"us"_s, u"eu"_s} << QStringList() << u"US1001"_s << u"order_line 1/0"_s;
}

void TestOrderMatcher::rulesTakeAPrefixOrSuffixOff()
{
    QFETCH(QStringList, prefixes);
    QFETCH(QStringList, suffixes);
    QFETCH(QString, orderNumber);
    QFETCH(QString, match);
    const std::vector<Sold> orders{{.name = u"#US1001"_s, .lines = {mug}}, {.name = u"#EU1001"_s, .lines = {mug}},
        {.name = u"24-1003"_s, .lines = {mug}}, {.name = u"1004-v2"_s, .lines = {mug}}};
    const MatchRules rules{.prefixes = prefixes, .suffixes = suffixes};
    QCOMPARE(told(matched(orders, review({}, orderNumber), rules)), match);
}

void TestOrderMatcher::aProductIsTold_data()
{
    QTest::addColumn<SoldLine>("sold");
    QTest::addColumn<SoldLine>("wanted"); // its name: the product's, then after a bar the variant's
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *name, const SoldLine &sold, const SoldLine &wanted, bool fits) {
        QTest::newRow(name) << sold << wanted << fits;
    };
    const auto named = [](const QString &name) { return SoldLine{.name = name}; };
    row("variant id", {.variantId = u"41"_s}, {.name = u"Other"_s, .variantId = u"shopify-41"_s}, true);
    row("product id", {.productId = u"7"_s, .variantId = u"41"_s}, {.productId = u"7"_s, .variantId = u"42"_s}, true);
    row("SKU", {.name = u"Old name"_s, .sku = u"mg-01 "_s}, {.name = u"Mug"_s, .sku = u"MG-01"_s}, true);
    row("no SKU is none", {.sku = {}}, {.sku = {}}, false);
    row("the word null is no SKU", {.name = u"A"_s, .sku = u"null"_s}, {.name = u"B"_s, .sku = u"null"_s}, false);
    row("an id is no SKU", {.sku = u"41"_s}, {.variantId = u"41"_s}, false);
    row("name", named(u"Mug"_s), named(u"Mug"_s), true);
    row("another name", named(u"Mug"_s), named(u"Mugs"_s), false);
    row("product - variant", named(u"Mug - Blue / Large"_s), named(u"Mug|Blue / Large"_s), true);
    row("another variant", named(u"Mug - Blue"_s), named(u"Mug|Red"_s), false);
    row("a variant that the review doesn't tell", named(u"Mug - Blue"_s), named(u"Mug"_s), false);
    row("a variant that the line doesn't tell", named(u"Mug"_s), named(u"Mug|Blue"_s), true);
    row("case and white space", named(u"  BIG\u00a0 mug\t"_s), named(u"Big Mug"_s), true);
    row("ß and ss", named(u"STRASSENKARTE"_s), named(u"Straßenkarte"_s), true);
    row("composed and decomposed", named(u"Cafe\u0301"_s), named(u"Café"_s), true);
    row("an accent is a letter's own", named(u"Cafe"_s), named(u"Café"_s), false);
    row("Greek sigma at the end", named(u"ΚΑΦΕΣ"_s), named(u"Καφες"_s), true);
    row("Cyrillic", named(u"ЧАЙ"_s), named(u"Чай"_s), true);
    row("kana of half width", named(u"ｺｰﾋｰ"_s), named(u"コーヒー"_s), true);
    row("letters of full width", named(u"Ｍｕｇ"_s), named(u"mug"_s), true);
    row("Hangul of parts", named(u"\u1106\u1165\u1100\u1173"_s), named(u"\uba38\uadf8"_s), true);
    row("Arabic", named(u"قهوة"_s), named(u"قهوة"_s), true);
    row("ligatures", named(u"ﬁne mug"_s), named(u"Fine Mug"_s), true);
}

void TestOrderMatcher::aProductIsTold()
{
    QFETCH(SoldLine, sold);
    QFETCH(SoldLine, wanted);
    QFETCH(bool, fits);
    auto subject = review({}, u"1001"_s, wanted.name.section(u'|', 0, 0));
    subject.variantName = wanted.name.section(u'|', 1);
    subject.sku = wanted.sku;
    subject.productId = wanted.productId;
    subject.variantId = wanted.variantId;
    const std::vector<Sold> orders{{.name = u"1001"_s, .lines = {sold}}};
    QCOMPARE(told(matched(orders, subject)), fits ? u"order_line 1/0"_s : u"order 1"_s);
}

void TestOrderMatcher::theSurestLineIsTaken()
{
    const std::vector<SoldLine> byName{mug, {.name = u"Mug - Blue"_s}, {.name = u"x"_s, .sku = u"M-1"_s},
        {.name = u"y"_s, .productId = u"7"_s}, {.name = u"z"_s, .variantId = u"41"_s}, mug};
    auto subject = review({}, u"1001"_s);
    subject.variantName = u"Blue"_s;
    subject.sku = u"M-1"_s;
    subject.productId = u"7"_s;
    subject.variantId = u"41"_s;
    auto lines = byName;
    for (const auto position : {4, 3, 2, 1, 0}) {
        QCOMPARE(matched({{.name = u"1001"_s, .lines = lines}}, subject).position, position);
        lines[size_t(position)] = {.name = u"gone"_s};
    }
    QCOMPARE(matched({{.name = u"1001"_s, .lines = lines}}, subject).position, 5);
}

void TestOrderMatcher::ofOrdersNamedAlikeTheOneThatSoldTheProductIsTaken()
{
    const std::vector<Sold> orders{{.id = u"1"_s, .name = u"1001"_s, .lines = {{.name = u"Lamp"_s}}},
        {.id = u"2"_s, .name = u"1001"_s, .lines = {mug}}};
    QCOMPARE(told(matched(orders, review({}, u"#1001"_s))), u"order_line 2/0"_s);
}

void TestOrderMatcher::ordersNamedAlikeAreAmbiguous()
{
    const std::vector<Sold> orders{{.id = u"1"_s, .name = u"1001"_s, .email = u"ann@example.com"_s, .lines = {mug}},
        {.id = u"2"_s, .name = u"1001"_s, .lines = {mug}}};
    auto subject = review({}, u"1001"_s);
    subject.email = u"ann@example.com"_s;
    const auto row = matched(orders, subject);
    QCOMPARE(told(row), u"ambiguous"_s);
    QCOMPARE(toString(row.reason), u"several_fit"_s);
    QCOMPARE(told(matched(orders, review({}, u"1001"_s, u"Lamp"_s))), u"ambiguous"_s);
    QCOMPARE(told(matched(orders, review(u"2"_s, u"1001"_s))), u"order_line 2/0"_s);
}

void TestOrderMatcher::digitsThatSeveralOrdersShareNameNone()
{
    const std::vector<Sold> orders{{.name = u"#US1001"_s, .email = u"ann@example.com"_s, .lines = {mug}},
        {.name = u"#EU1001"_s, .email = u"bob@example.com"_s, .lines = {mug}}};
    QCOMPARE(told(matched(orders, review({}, u"US1001"_s))), u"order_line 1/0"_s);
    QCOMPARE(told(matched(orders, review({}, u"1001"_s))), u"ambiguous"_s);
    auto subject = review({}, u"1001"_s);
    subject.email = u"bob@example.com"_s;
    QCOMPARE(told(matched(orders, subject)), u"customer_product 2/0"_s);
}

void TestOrderMatcher::aCustomersPurchaseIsFound_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<qint64>("ago");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("match");
    const auto row = [](const char *name, const QString &email, qint64 ago, const QString &product, bool isFound) {
        QTest::newRow(name) << email << ago << product
                            << (isFound ? u"customer_product 1/0"_s : u"none: product_not_bought"_s);
    };
    row("before the review", u"ann@example.com"_s, day, u"Mug"_s, true);
    row("a millisecond before", u"ann@example.com"_s, 1, u"Mug"_s, true);
    row("at the same time", u"ann@example.com"_s, 0, u"Mug"_s, false);
    row("after the review", u"ann@example.com"_s, -1, u"Mug"_s, false);
    row("365 days before", u"ann@example.com"_s, 365 * day, u"Mug"_s, true);
    row("a millisecond more", u"ann@example.com"_s, 365 * day + 1, u"Mug"_s, false);
    row("another product", u"ann@example.com"_s, day, u"Lamp"_s, false);
    row("the email in another case, with blanks", u" Ann@Example.COM "_s, day, u"Mug"_s, true);
}

void TestOrderMatcher::aCustomersPurchaseIsFound()
{
    QFETCH(QString, email);
    QFETCH(qint64, ago);
    QFETCH(QString, product);
    QFETCH(QString, match);
    const std::vector<Sold> orders{{.name = u"1001"_s, .email = u"ann@example.com"_s, .ms = now - ago, .lines = {mug}}};
    QCOMPARE(told(matched(orders, reviewOf(email, product))), match);
}

void TestOrderMatcher::theLatestPurchaseIsTaken()
{
    const auto sold = [](qint64 ago) {
        return Sold{.name = u"#%1"_s.arg(ago), .email = u"ann@example.com"_s, .ms = now - ago * day, .lines = {mug}};
    };
    std::vector<Sold> orders{sold(90), sold(20), sold(-3), sold(40)};
    orders.push_back(
        {.name = u"#5"_s, .email = u"ann@example.com"_s, .ms = now - 5 * day, .lines = {{.name = u"Lamp"_s}}});
    orders.push_back({.name = u"#6"_s, .email = u"ann@example.com"_s, .lines = {mug}, .hasTime = false});
    orders.push_back({.name = u"#7"_s, .email = u"bob@example.com"_s, .ms = now - day, .lines = {mug}});
    QCOMPARE(told(matched(orders, reviewOf(u"ann@example.com"_s))), u"customer_product 2/0"_s);
    auto undated = reviewOf(u"ann@example.com"_s);
    undated.dateMs = {};
    QCOMPARE(told(matched(orders, undated)), u"none: product_not_bought"_s);
}

void TestOrderMatcher::twoPurchasesInOneInstantAreAmbiguous()
{
    std::vector<Sold> orders(2, {.email = u"ann@example.com"_s, .lines = {mug}});
    orders.push_back({.email = u"ann@example.com"_s, .ms = now - 30 * day, .lines = {mug}});
    QCOMPARE(told(matched(orders, reviewOf(u"ann@example.com"_s))), u"ambiguous"_s);
    orders[0].lines = {{.name = u"Lamp"_s}};
    QCOMPARE(told(matched(orders, reviewOf(u"ann@example.com"_s))), u"customer_product 2/0"_s);
}

void TestOrderMatcher::aResponseIsTiedToAnOrderAlone()
{
    const std::vector<Sold> orders{{.id = u"11"_s, .name = u"1001"_s, .email = u"ann@example.com"_s, .lines = {mug}}};
    MatchSubject response{.kind = MatchKind::Response, .row = 1, .orderId = u"11"_s};
    response.email = u"ann@example.com"_s;
    response.dateMs = now;
    QCOMPARE(told(matched(orders, response)), u"order 1"_s);
    response.orderId = u"1001"_s;
    QCOMPARE(told(matched(orders, response)), u"order 1"_s);
    response.orderId.clear();
    QCOMPARE(told(matched(orders, response)), u"none: no_reference"_s);
}

void TestOrderMatcher::theReasonIsTold_data()
{
    QTest::addColumn<QString>("orderNumber");
    QTest::addColumn<QString>("email");
    QTest::addColumn<qint64>("ago");
    QTest::addColumn<QString>("reason");
    const QString none;
    const auto ann = u"ann@example.com"_s, bob = u"bob@example.com"_s;
    QTest::newRow("neither order nor customer") << none << none << 7 * day << u"no_reference"_s;
    QTest::newRow("an order that isn't there") << u"77"_s << none << 7 * day << u"order_not_imported"_s;
    QTest::newRow("an order that isn't there, of a customer who is")
        << u"77"_s << ann << 7 * day << u"order_not_imported"_s;
    QTest::newRow("older than the first order") << u"77"_s << none << 90 * day << u"before_orders"_s;
    QTest::newRow("newer than the last order") << u"77"_s << none << qint64(0) << u"after_orders"_s;
    QTest::newRow("an unknown customer") << none << bob << 7 * day << u"customer_unknown"_s;
    QTest::newRow("an unknown customer, newer than the last order") << none << bob << qint64(0) << u"after_orders"_s;
    QTest::newRow("another product was bought") << none << ann << 7 * day << u"product_not_bought"_s;
}

void TestOrderMatcher::theReasonIsTold()
{
    QFETCH(QString, orderNumber);
    QFETCH(QString, email);
    QFETCH(qint64, ago);
    QFETCH(QString, reason);
    const std::vector<Sold> orders{
        {.name = u"1001"_s, .email = u"ann@example.com"_s, .ms = now - 60 * day, .lines = {{.name = u"Lamp"_s}}},
        {.name = u"1002"_s, .ms = now - 5 * day, .lines = {mug}}};
    auto subject = review({}, orderNumber);
    subject.email = email;
    subject.dateMs = now - ago;
    QCOMPARE(told(matched(orders, subject)), u"none: "_s + reason);
    QCOMPARE(told(matched({}, subject)), u"none: no_orders"_s);
}

void TestOrderMatcher::whatARecordIsFoundByIsKept()
{
    auto subject = review(u"gid://Order/77"_s, u"#FW1001"_s);
    subject.email = u" Ann@Example.com"_s;
    const auto row = matched({}, subject);
    QCOMPARE(row.idKey, textKey(u"77"_s));
    QCOMPARE(row.numberKey, textKey(u"1001"_s));
    QCOMPARE(row.customer, textKey(u"ann@example.com"_s));
    QCOMPARE(row.record, 1);
}

void TestOrderMatcher::rulesAreKeptAsJson()
{
    const MatchRules rules{.prefixes = {u"eu"_s, u"24-"_s}, .suffixes = {u"-v2"_s}};
    QCOMPARE(MatchRules::fromJson(rules.toJson()).value(), rules);
    QCOMPARE(MatchRules::fromJson({}).value(), MatchRules());
    QCOMPARE(MatchRules::fromJson(R"({"prefixes": ["#EU "]})").value(), (MatchRules{.prefixes = {u"eu"_s}}));
    for (const auto *wrong : {"[]", "{", R"({"prefixes": "eu"})", R"({"suffixes": [1]})"})
        QVERIFY(MatchRules::fromJson(wrong).error().kind == ErrorKind::InvalidArgument);
}

void TestOrderMatcher::equalReferencesShareAKey()
{
    const ReferenceCore core({.prefixes = {u"24-"_s, u"us"_s}, .suffixes = {u"-v2"_s}});
    const QStringList equal{u"24-1001"_s, u"US1001"_s, u"1001-v2"_s, u"1001"_s, u"24-1001-V2"_s};
    for (const auto &one : equal) {
        const auto keys = core.keysOf(one);
        for (const auto &other : equal)
            QVERIFY2(std::count(keys.begin(), keys.end(), orderKey(other)) == 1, qPrintable(one + u' ' + other));
    }
    QVERIFY(core.keysOf({}).empty());
}

QTEST_APPLESS_MAIN(TestOrderMatcher)
#include "tst_order_matcher.moc"
