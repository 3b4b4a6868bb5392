// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/plain_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesOneLine_data();
    void makesOneLine();
    void toolTipsHoldNoMarkup();
};

void TestPlainText::makesOneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << u"Linen Shirt"_s << u"Linen Shirt"_s;
    QTest::newRow("line breaks") << u"a\r\nb\u2028c\td"_s << u"a b c d"_s;
    QTest::newRow("controls") << u"a\u0000b\u001bc"_s << u"a b c"_s;
    QTest::newRow("turned direction") << u"abc\u202Efdp.exe\u202C\u2067x\u2069"_s << u"abcfdp.exex"_s;
    QTest::newRow("Arabic stays") << u"قميص"_s << u"قميص"_s;
    QTest::newRow("emoji stays") << u"👍 fine"_s << u"👍 fine"_s;
    QTest::newRow("long") << QString(400, u'x') << QString(300, u'x') + u'…';
    QTest::newRow("not in half an emoji") << QString(299, u'x') + u"👍👍"_s << QString(299, u'x') + u'…';
}

void TestPlainText::makesOneLine()
{
    QFETCH(QString, text);
    QVERIFY(oneLine(text).isValidUtf16());
    QTEST(oneLine(text), "line");
}

void TestPlainText::toolTipsHoldNoMarkup()
{
    const QString tip = plainToolTip(u"<img src=\"http://evil/x.png\"> & co"_s);
    QCOMPARE(tip, u"<span>&lt;img src=&quot;http://evil/x.png&quot;&gt; &amp; co</span>"_s);
    QVERIFY(plainToolTip({}).isEmpty());
}

QTEST_MAIN(TestPlainText)
#include "tst_plain_text.moc"
