// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/json_repair.h"

#include <QTest>

using namespace plaudit;
using namespace Qt::StringLiterals;

class JsonRepairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badBytesAreReplaced_data();
    void badBytesAreReplaced();
    void everyOffsetLeadsBack();
    void refusedJsonIsRelaxed_data();
    void refusedJsonIsRelaxed();
};

void JsonRepairTest::badBytesAreReplaced_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");

    const auto mark = "\xef\xbf\xbd"_ba;
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("good") << "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z"_ba
                          << "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80z"_ba;
    QTest::newRow("Latin-1") << "caf\xe9!"_ba
                             << "caf"_ba + mark + "!"_ba;
    QTest::newRow("stray continuation") << "a\x80z"_ba
                                        << "a"_ba + mark + "z"_ba;
    QTest::newRow("cut at the end") << "a\xe2\x82"_ba
                                    << "a"_ba + mark + mark;
    QTest::newRow("cut before a letter") << "\xf0\x9f\x98z"_ba << mark + mark + mark + "z"_ba;
    QTest::newRow("overlong slash") << "\xc0\xaf"_ba << mark + mark;
    QTest::newRow("overlong of three") << "\xe0\x80\xaf"_ba << mark + mark + mark;
    QTest::newRow("overlong of four") << "\xf0\x80\x80\xaf"_ba << mark + mark + mark + mark;
    QTest::newRow("surrogate") << "\xed\xa0\x80"_ba << mark + mark + mark;
    QTest::newRow("beyond Unicode") << "\xf4\x90\x80\x80"_ba << mark + mark + mark + mark;
    QTest::newRow("never in UTF-8") << "\xff\xfe"_ba << mark + mark;
    QTest::newRow("last of each length") << "\xed\x9f\xbf\xf4\x8f\xbf\xbf\xdf\xbf\xff"_ba
                                         << "\xed\x9f\xbf\xf4\x8f\xbf\xbf\xdf\xbf"_ba + mark;
}

void JsonRepairTest::badBytesAreReplaced()
{
    QFETCH(QByteArray, bytes);
    const CleanUtf8 clean(bytes);
    QTEST(clean.text(), "text");
    QCOMPARE(clean.original(0, clean.text().size()), bytes);
    QCOMPARE(clean.isRepaired(0, clean.text().size()), clean.text() != bytes);
}

void JsonRepairTest::everyOffsetLeadsBack()
{
    const CleanUtf8 clean("ab\xff"
                          "cd\xfe\xfd"
                          "ef"_ba);
    const auto text = clean.text();
    QCOMPARE(clean.original(0, 2), "ab"_ba);
    QCOMPARE(clean.original(2, 5), "\xff"_ba);
    QCOMPARE(clean.original(text.indexOf("cd"), text.indexOf("cd") + 2), "cd"_ba);
    QCOMPARE(clean.original(text.indexOf("cd"), text.size()), "cd\xfe\xfd"
                                                              "ef"_ba);
    QVERIFY(!clean.isRepaired(0, 2));
    QVERIFY(clean.isRepaired(2, 5));
    QVERIFY(!clean.isRepaired(text.indexOf("cd"), text.indexOf("cd") + 2));
    QVERIFY(!clean.isRepaired(text.indexOf("ef"), text.size()));
}

void JsonRepairTest::refusedJsonIsRelaxed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("relaxed");

    QTest::newRow("nothing to do") << R"({"a":[1,-2.5,1e3,true,false,null,"x\"1e999\\"]})"_ba
                                   << R"({"a":[1,-2.5,1e3,true,false,null,"x\"1e999\\"]})"_ba;
    QTest::newRow("pair of surrogates") << R"("\ud83d\ude00")"_ba
                                        << R"("\ud83d\ude00")"_ba;
    QTest::newRow("high alone") << R"("a\ud83d.")"_ba
                                << R"("a\ufffd.")"_ba;
    QTest::newRow("low alone") << R"("\ude00")"_ba
                               << R"("\ufffd")"_ba;
    QTest::newRow("two high") << R"("\ud83d\ud83d\ude00")"_ba
                              << R"("\ufffd\ud83d\ude00")"_ba;
    QTest::newRow("escaped backslash before u") << R"("\\ud83d")"_ba
                                                << R"("\\ud83d")"_ba;
    QTest::newRow("largest integers") << "[9223372036854775807,18446744073709551615,-9223372036854775808]"_ba
                                      << "[9223372036854775807,18446744073709551615,-9223372036854775808]"_ba;
    QTest::newRow("larger integers") << "[18446744073709551616,-9223372036854775809]"_ba
                                     << R"(["18446744073709551616","-9223372036854775809"])"_ba;
    QTest::newRow("beyond a double") << "[1e999,-1E+999]"_ba
                                     << R"(["1e999","-1E+999"])"_ba;
    QTest::newRow("no numbers at all") << "[01,1.,+1,--1,1e]"_ba
                                       << "[01,1.,+1,--1,1e]"_ba;
    QTest::newRow("cut in an escape") << R"("\u12)"_ba
                                      << R"("\u12)"_ba;
    QTest::newRow("cut behind a backslash") << R"("\)"_ba
                                            << R"("\)"_ba;
}

void JsonRepairTest::refusedJsonIsRelaxed()
{
    QFETCH(QByteArray, json);
    QTEST(relaxedJson({json.constData(), size_t(json.size())}), "relaxed");
}

QTEST_GUILESS_MAIN(JsonRepairTest)
#include "tst_json_repair.moc"
