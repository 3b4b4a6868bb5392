// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record_id.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestRecordId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uuidsAreSixteenBytesInOneSpelling_data();
    void uuidsAreSixteenBytesInOneSpelling();
    void otherTextsComeBackAsTheyWere_data();
    void otherTextsComeBackAsTheyWere();
    void anEmptyTextIsNoId();
};

void TestRecordId::uuidsAreSixteenBytesInOneSpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("lower case") << u"fb3d343b-0b5d-42b5-a501-c8e486c3b0e4"_s;
    QTest::newRow("upper case") << u"FB3D343B-0B5D-42B5-A501-C8E486C3B0E4"_s;
    QTest::newRow("padded") << u"  fb3d343b-0b5d-42b5-a501-c8e486c3b0e4\n"_s;
    QTest::newRow("braces") << u"{fb3d343b-0b5d-42b5-a501-c8e486c3b0e4}"_s;
}

void TestRecordId::uuidsAreSixteenBytesInOneSpelling()
{
    QFETCH(QString, text);
    const auto id = RecordId::fromText(text);
    QCOMPARE(id.bytes().size(), 16);
    QCOMPARE(id.toText(), u"fb3d343b-0b5d-42b5-a501-c8e486c3b0e4"_s);
    QCOMPARE(RecordId::fromBytes(id.bytes()), id);
}

void TestRecordId::otherTextsComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("number") << u"1205"_s;
    QTest::newRow("fifteen bytes, sixteen with the mark") << u"123456789012345"_s;
    QTest::newRow("sixteen bytes") << u"1234567890123456"_s;
    QTest::newRow("not quite a uuid") << u"fb3d343b-0b5d-42b5-a501-c8e486c3b0ex"_s;
    QTest::newRow("beyond ASCII") << u"röstung-№7"_s;
    QTest::newRow("zero uuid without dashes") << QString(32, u'0');
}

void TestRecordId::otherTextsComeBackAsTheyWere()
{
    QFETCH(QString, text);
    const auto id = RecordId::fromText(text);
    QVERIFY(id.bytes().size() != 16);
    QCOMPARE(RecordId::fromBytes(id.bytes()).toText(), text);
}

void TestRecordId::anEmptyTextIsNoId()
{
    QVERIFY(RecordId().isEmpty());
    QVERIFY(RecordId::fromText(u" \t"_s).isEmpty());
    QVERIFY(!RecordId::fromText(u"00000000-0000-0000-0000-000000000000"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestRecordId)
#include "tst_record_id.moc"
