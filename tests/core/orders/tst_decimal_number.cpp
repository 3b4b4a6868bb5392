// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/currency_sign.h"
#include "orders/decimal_number.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestDecimalNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreRead_data();
    void numbersAreRead();
    void otherTextsAreNone_data();
    void otherTextsAreNone();
    void minorUnitsAreExact();
    void theColumnTellsTheMark_data();
    void theColumnTellsTheMark();
    void signsTellCurrencies();
};

void TestDecimalNumber::numbersAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("comma");
    QTest::addColumn<qint64>("thousandths");
    QTest::addColumn<QByteArray>("unit");
    const auto row = [](const char *text, bool comma, qint64 thousandths, const char *unit = "") {
        QTest::addRow("%s%s", text, comma ? " (comma)" : "")
            << QByteArray(text) << comma << thousandths << QByteArray(unit);
    };
    row("0", false, 0);
    row("12", false, 12'000);
    row("12.5", false, 12'500);
    row("1234.50", false, 1'234'500);
    row("-3.10", false, -3'100);
    row("1.234,56 €", true, 1'234'560, "€");
    row("1.234,56 €", false, 1'234'560, "€");
    row("1 234,56", true, 1'234'560);
    row("1\u00a0234,56", false, 1'234'560);
    row("1\u202f234,56", true, 1'234'560);
    row("1'234.56", false, 1'234'560);
    row("1’234.56", true, 1'234'560);
    row("$1,234.50", false, 1'234'500, "$");
    row("$1,234.50", true, 1'234'500, "$");
    row("(12.00)", false, -12'000);
    row("12.00-", false, -12'000);
    row("\u221212.00", false, -12'000);
    row("-$5.00", false, -5'000, "$");
    row("EUR 1.234.567,89", false, 1'234'567'890, "EUR");
    row("1,23,456.50", false, 123'456'500);
    row("1,234", false, 1'234'000);
    row("1,234", true, 1'234);
    row("1.234", false, 1'234);
    row("1.234", true, 1'234'000);
    row("0,123", false, 123);
    row("12,5", false, 12'500);
    row("1234.567", true, 1'234'567);
    row(".50", false, 500);
    row("Rs. 1,500.00", false, 1'500'000, "Rs.");
    row("12,-", true, 12'000);
    row("'99.95", false, 99'950);
    row("52.0000", false, 52'000);
}

void TestDecimalNumber::numbersAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, comma);
    const auto reading = readDecimal(text, comma ? DecimalMark::Comma : DecimalMark::Point);
    QVERIFY(reading);
    QTEST(inMinorUnits(reading->value, 3).value_or(-1), "thousandths");
    QTEST(reading->unit, "unit");
}

void TestDecimalNumber::otherTextsAreNone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const auto *text : {"", "-", "abc", "12abc34", "1,234.567.890", "12.5.2021 10:30", "€", "12 pieces of it",
             "99999999999999999999999999"})
        QTest::addRow("%s", text) << QByteArray(text);
}

void TestDecimalNumber::otherTextsAreNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!readDecimal(text, DecimalMark::Point));
}

void TestDecimalNumber::minorUnitsAreExact()
{
    const auto units = [](qint64 digits, int scale, int minor, qint64 times = 1) {
        return inMinorUnits({.digits = digits, .scale = scale}, minor, times);
    };
    QCOMPARE(units(19, 1, 2), std::optional<qint64>(190));
    QCOMPARE(units(1'234'567, 3, 3), std::optional<qint64>(1'234'567));
    QCOMPARE(units(520'000, 4, 0), std::optional<qint64>(52));
    // A third of a cent three times is a cent: the price is not rounded before it is multiplied.
    QCOMPARE(units(33'333, 7, 2, 3), std::optional<qint64>(1));
    QCOMPARE(units(5, 3, 2), std::optional<qint64>(1));
    QCOMPARE(units(-5, 3, 2), std::optional<qint64>(-1));
    QCOMPARE(units(4, 3, 2), std::optional<qint64>(0));
    QVERIFY(!units(999'999'999'999'999'999, 0, 2, 1'000));
    QVERIFY((Decimal{.digits = 1'500, .scale = 2}).isWhole());
    QVERIFY(!(Decimal{.digits = 15, .scale = 1}).isWhole());
}

void TestDecimalNumber::theColumnTellsTheMark_data()
{
    QTest::addColumn<QStringList>("column");
    QTest::addColumn<bool>("comma");
    QTest::addColumn<bool>("doubtful");
    QTest::newRow("points") << QStringList{u"10.00"_s, u"1,234"_s} << false << false;
    QTest::newRow("commas") << QStringList{u"10,00"_s, u"1.234"_s} << true << false;
    QTest::newRow("both marks") << QStringList{u"1.234,50 €"_s} << true << false;
    QTest::newRow("several groups") << QStringList{u"1.234.567"_s} << true << false;
    QTest::newRow("whole numbers") << QStringList{u"10"_s, u"1234"_s} << false << false;
    QTest::newRow("three digits alone") << QStringList{u"1,234"_s, u"12,500"_s} << false << true;
}

void TestDecimalNumber::theColumnTellsTheMark()
{
    QFETCH(QStringList, column);
    DecimalMarkGuess guess;
    for (const auto &text : column)
        guess.look(text.toUtf8());
    QTEST(guess.mark() == DecimalMark::Comma, "comma");
    QTEST(guess.isDoubtful(), "doubtful");
}

void TestDecimalNumber::signsTellCurrencies()
{
    QCOMPARE(currencyOf("€").code, u"EUR"_s);
    QCOMPARE(currencyOf("pkr").code, u"PKR"_s);
    QCOMPARE(currencyOf("R$").code, u"BRL"_s);
    QVERIFY(currencyOf("R$").isSure);
    QCOMPARE(currencyOf("$").code, u"USD"_s);
    QVERIFY(!currencyOf("$").isSure);
    QVERIFY(currencyOf("euros").code.isEmpty());
}

QTEST_GUILESS_MAIN(TestDecimalNumber)
#include "tst_decimal_number.moc"
