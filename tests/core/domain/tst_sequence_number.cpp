// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sequence_number.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace plaudit;
using namespace Qt::StringLiterals;

class SequenceNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digitsAreANumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");

        QTest::newRow("one digit") << u"7"_s << u"7"_s;
        QTest::newRow("several") << u"48213"_s << u"48213"_s;
        QTest::newRow("zero") << u"0"_s << u"0"_s;
        QTest::newRow("zeros") << u"0000"_s << u"0"_s;
        QTest::newRow("leading zeros") << u"000420"_s << u"420"_s;
        QTest::newRow("blanks around") << u" \t42\r\n"_s << u"42"_s;
        QTest::newRow("beyond 64 bits") << u"18446744073709551616"_s << u"18446744073709551616"_s;
        QTest::newRow("a thousand digits") << u"9"_s.repeated(1000) << u"9"_s.repeated(1000);
        QTest::newRow("a thousand zeros before") << u"0"_s.repeated(1000) + u"1"_s << u"1"_s;
    }
    void digitsAreANumber()
    {
        QFETCH(QString, text);
        const auto number = SequenceNumber::fromText(text);
        QVERIFY(number.has_value());
        QVERIFY(!number->isEmpty());
        QTEST(number->toText(), "number");
    }

    void anythingElseIsNone_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u" \n"_s;
        QTest::newRow("a sign") << u"+5"_s;
        QTest::newRow("negative") << u"-5"_s;
        QTest::newRow("a fraction") << u"5.0"_s;
        QTest::newRow("an exponent") << u"1e3"_s;
        QTest::newRow("hexadecimal") << u"0x1f"_s;
        QTest::newRow("a blank inside") << u"12 3"_s;
        QTest::newRow("groups") << u"1,234"_s;
        QTest::newRow("a word") << u"latest"_s;
        QTest::newRow("digits of another script") << u"\u0661\u0662"_s;
        QTest::newRow("full-width digits") << u"\uff11"_s;
    }
    void anythingElseIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!SequenceNumber::fromText(text).has_value());
    }

    void numbersAreOrderedByValue()
    {
        const QStringList ascending{u"0"_s, u"1"_s, u"9"_s, u"10"_s, u"11"_s, u"99"_s, u"100"_s,
            u"9223372036854775807"_s, u"9223372036854775808"_s, u"18446744073709551616"_s,
            u"1"_s + u"0"_s.repeated(40)};
        std::vector<SequenceNumber> numbers;
        for (const auto &text : ascending)
            numbers.push_back(SequenceNumber::fromText(text).value());
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            QVERIFY(SequenceNumber() < numbers[i]);
            for (std::size_t k = 0; k < numbers.size(); ++k) {
                QCOMPARE(numbers[i] < numbers[k], i < k);
                QCOMPARE(numbers[i] > numbers[k], i > k);
                QCOMPARE(numbers[i] == numbers[k], i == k);
            }
        }
        auto sorted = numbers;
        std::reverse(sorted.begin(), sorted.end());
        std::sort(sorted.begin(), sorted.end());
        QVERIFY(sorted == numbers);
    }

    void leadingZerosMeanNothing()
    {
        const auto plain = SequenceNumber::fromText(u"9"_s).value();
        const auto padded = SequenceNumber::fromText(u"0009"_s).value();
        QVERIFY(plain == padded);
        QVERIFY(padded < SequenceNumber::fromText(u"10"_s).value());
    }

    void noNumberIsEmpty()
    {
        QVERIFY(SequenceNumber().isEmpty());
        QVERIFY(SequenceNumber() == SequenceNumber());
        QVERIFY(SequenceNumber() != SequenceNumber::fromText(u"0"_s).value());
    }
};

QTEST_GUILESS_MAIN(SequenceNumberTest)
#include "tst_sequence_number.moc"
