// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/money.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsHaveTheirCurrencysDecimals_data();
    void amountsHaveTheirCurrencysDecimals();
    void noAmountIsADash();
    void shorterFormsLeaveOut();
    void intervalsNameTheCurrencyOnce();
};

void TestMoney::amountsHaveTheirCurrencysDecimals_data()
{
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("written");
    QTest::newRow("euro") << 1245.58 << u"EUR"_s << u"en_US"_s << u"EUR\u00a01,245.58"_s;
    QTest::newRow("euro, German") << 1245.58 << u"EUR"_s << u"de_DE"_s << u"EUR\u00a01.245,58"_s;
    QTest::newRow("yen") << 2445065.4 << u"JPY"_s << u"en_US"_s << u"JPY\u00a02,445,065"_s;
    QTest::newRow("dinar") << 1.5 << u"KWD"_s << u"en_US"_s << u"KWD\u00a01.500"_s;
    QTest::newRow("no currency") << 12.0 << QString() << u"en_US"_s << u"12.00"_s;
    QTest::newRow("a loss") << -7.25 << u"EUR"_s << u"en_US"_s << u"EUR\u00a0−7.25"_s;
    QTest::newRow("less than nothing, shown as nothing") << -0.001 << u"EUR"_s << u"en_US"_s << u"EUR\u00a00.00"_s;
}

void TestMoney::amountsHaveTheirCurrencysDecimals()
{
    QFETCH(double, amount);
    QFETCH(QString, currency);
    QFETCH(QString, locale);
    QTEST(writtenMoney(amount, currency, QLocale(locale)), "written");
}

void TestMoney::noAmountIsADash()
{
    QCOMPARE(writtenMoney({}, u"EUR"_s, QLocale::c()), u"–"_s);
}

void TestMoney::shorterFormsLeaveOut()
{
    const QLocale english(u"en_US"_s);
    QCOMPARE(writtenAmount(1245.578, u"EUR"_s, english), u"1,245.58"_s);
    QCOMPARE(writtenAmount(1245.578, u"JPY"_s, english), u"1,246"_s);
    QCOMPARE(writtenWholeMoney(1245.5, u"EUR"_s, english), u"EUR\u00a01,246"_s);
    QCOMPARE(writtenWholeAmount(-1245.4, english), u"−1,245"_s);
    QCOMPARE(writtenWholeMoney({}, u"EUR"_s, english), u"–"_s);
}

void TestMoney::intervalsNameTheCurrencyOnce()
{
    const QLocale english(u"en_US"_s);
    QCOMPARE(writtenMoneyInterval({.low = 40.1, .high = 1052.949}, u"EUR"_s, english), u"EUR\u00a040.10 – 1,052.95"_s);
    QCOMPARE(writtenMoneyMargin(50.0, {.low = 43.7, .high = 55.0}, u"EUR"_s, english), u"±6.30"_s);
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
