// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/filter_words.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestFilterWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartHasANameAndAKey();
    void tellsEachCondition_data();
    void tellsEachCondition();
    void namesComeFromTheChoices();
    void tellsAWholeFilter();
    void listsWhatCanBeChosen();
    void namesLanguagesAndCountries();
    void valuesComeBack();
    void refusesWhatIsNoValue();
};

void TestFilterWords::everyPartHasANameAndAKey()
{
    QSet<QString> names, keys;
    for (int index = 0; index <= int(lastFilterPart); ++index) {
        names += nameOf(FilterPart(index));
        keys += keyOf(FilterPart(index));
        QVERIFY(filterPartFrom(keyOf(FilterPart(index))) == FilterPart(index));
        QVERIFY(wordsOf(FilterPart(index), {}, {}).isEmpty());
        QVERIFY(!isSet({}, FilterPart(index)));
    }
    QCOMPARE(names.size(), int(lastFilterPart) + 1);
    QCOMPARE(keys.size(), int(lastFilterPart) + 1);
    QVERIFY(!filterPartFrom(u"colour"_s));
}

void TestFilterWords::tellsEachCondition_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QString>("words");
    QTest::newRow("dates") << Filter{.from = QDate(2026, 8, 1), .to = QDate(2026, 10, 31)} << u"1 Aug – 31 Oct 2026"_s;
    QTest::newRow("unknown product") << Filter{.products = {u"9"_s}} << u"9"_s;
    QTest::newRow("products") << Filter{.products = {u"9"_s, u"8"_s}} << u"2 products"_s;
    QTest::newRow("stars") << Filter{.ratings = {2, 1}} << u"1, 2 ★"_s;
    QTest::newRow("sentiment") << Filter{.sentiments = {Sentiment::Negative, Sentiment::Mixed}} << u"Negative, Mixed"_s;
    QTest::newRow("verified") << Filter{.isVerified = true} << u"Verified"_s;
    QTest::newRow("not verified") << Filter{.isVerified = false} << u"Not verified"_s;
    QTest::newRow("countries") << Filter{.countries = {u"DE"_s, {}}} << u"Country: DE, none"_s;
    QTest::newRow("many countries") << Filter{.countries = {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s}}
                                    << u"Country: A, B, C and 2 more"_s;
    QTest::newRow("attribute") << Filter{.attributes = {{u"Fit"_s, u"Small"_s}}} << u"Fit: Small"_s;
    QTest::newRow("order value") << Filter{.orderValue = OrderValueRange{.from = 20.0, .to = 49.5}}
                                 << u"Order value 20 – 49.50"_s;
    QTest::newRow("order value from") << Filter{.orderValue = OrderValueRange{.from = 20.0, .to = {}}}
                                      << u"Order value from 20"_s;
    QTest::newRow("order value to") << Filter{.orderValue = OrderValueRange{.from = {}, .to = 20.0}}
                                    << u"Order value up to 20"_s;
    QTest::newRow("search") << Filter{.search = u"too small"_s} << u"“too small”"_s;
    QTest::newRow("nothing") << Filter{} << u"All data"_s;
}

void TestFilterWords::tellsEachCondition()
{
    QFETCH(Filter, filter);
    QTEST(filterWords(filter, {}), "words");
}

void TestFilterWords::namesComeFromTheChoices()
{
    const FilterChoices choices{
        .products = {{u"9"_s, u"Linen Shirt"_s, {}}}, .surveys = {{u"s"_s, u"After delivery"_s, {}}}};
    QCOMPARE(filterWords({.products = {u"9"_s}}, choices), u"Linen Shirt"_s);
    QCOMPARE(filterWords({.surveys = {u"s"_s}}, choices), u"Survey: After delivery"_s);
}

void TestFilterWords::tellsAWholeFilter()
{
    const Filter filter{.from = QDate(2026, 8, 1), .ratings = {1}, .isVerified = true, .isMatched = false};
    QCOMPARE(filterWords(filter, {}), u"from 1 Aug 2026 · 1 ★ · Verified · Without an order"_s);
}

void TestFilterWords::listsWhatCanBeChosen()
{
    QStringList stars;
    for (const auto choices = choicesOf(FilterPart::Rating, {}); const FilterChoice &choice : choices)
        stars += choice.value + u' ' + choice.name;
    QCOMPARE(stars, (QStringList{u"5 5 ★"_s, u"4 4 ★"_s, u"3 3 ★"_s, u"2 2 ★"_s, u"1 1 ★"_s}));
    const auto countries = choicesOf(FilterPart::Country, {.countries = {{u"DE"_s, {}, 3}, {{}, {}, 1}}});
    QCOMPARE(countries.size(), 2u);
    QCOMPARE(countries[0].name, u"Germany (DE)"_s);
    QCOMPARE(countries[1].name, u"Without a country"_s);
    QCOMPARE(choicesOf(FilterPart::Verified, {}).size(), 2u);
    QVERIFY(choicesOf(FilterPart::Search, {}).empty());
}

void TestFilterWords::namesLanguagesAndCountries()
{
    QCOMPARE(languageName(u"de"_s), u"German (de)"_s);
    QCOMPARE(languageName(u"zzz"_s), u"zzz"_s);
    QCOMPARE(countryName(u"fr"_s), u"France (FR)"_s);
    QCOMPARE(countryName(u"??"_s), u"??"_s);
}

void TestFilterWords::valuesComeBack()
{
    const Filter filter{.products = {u"9"_s},
        .ratings = {1, 5},
        .statuses = {ReviewStatus::Other},
        .sentiments = {Sentiment::Unlabelled},
        .isIncentivized = false,
        .has = {ReviewPart::Media},
        .attributes = {{u"Fit"_s, u"a=b"_s}},
        .npsCategories = {NpsCategory::Passive},
        .orderValue = OrderValueRange{.from = 0.1, .to = 1e12},
        .search = u"zip"_s};
    Filter made;
    for (int index = int(FilterPart::Product); index <= int(lastFilterPart); ++index) {
        const auto part = FilterPart(index);
        made = withValues(made, part, valuesOf(filter, part)).value();
        QVERIFY(!isSet(without(filter, part), part));
    }
    QVERIFY(made == filter);
}

void TestFilterWords::refusesWhatIsNoValue()
{
    const auto refuses = [](FilterPart part, const QStringList &values) {
        const auto made = withValues({}, part, values);
        return !made && made.error().kind == ErrorKind::InvalidArgument;
    };
    QVERIFY(refuses(FilterPart::Rating, {u"0"_s}));
    QVERIFY(refuses(FilterPart::Rating, {u"5"_s, u"12"_s}));
    QVERIFY(refuses(FilterPart::Sentiment, {u"Positive"_s}));
    QVERIFY(refuses(FilterPart::Verified, {u"yes"_s, u"yes"_s}));
    QVERIFY(refuses(FilterPart::OrderValue, {u"-1..2"_s}));
    QVERIFY(refuses(FilterPart::OrderValue, {u"nan.."_s}));
    QVERIFY(refuses(FilterPart::OrderValue, {u"1..2..3"_s}));
    QVERIFY(refuses(FilterPart::Attribute, {u"=Small"_s}));
    QVERIFY(refuses(FilterPart::Dates, {u"2026-01-01"_s}));
    QVERIFY(withValues({.ratings = {1}}, FilterPart::Rating, {}).value().isEmpty());
}

QTEST_GUILESS_MAIN(TestFilterWords)
#include "tst_filter_words.moc"
