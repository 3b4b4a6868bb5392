// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/next_url.h"

#include <QTest>

using namespace plaudit;
using namespace Qt::StringLiterals;

class NextUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cursorIsTakenOut_data()
    {
        QTest::addColumn<QString>("nextUrl");
        QTest::addColumn<QString>("cursor");

        const auto json = uR"({"dateCreated":"2024-01-02T03:04:05.678Z","reviewId":"a b"})"_s;
        const auto encoded = QString::fromLatin1(QUrl::toPercentEncoding(json));
        QTest::newRow("as documented") << u"/reviews?limit=100&orderBy=date%20desc&lastEvaluated="_s + encoded << json;
        QTest::newRow("under enterprise")
            << u"/enterprise/reviews?lastEvaluated="_s + encoded + u"&limit=100"_s << json;
        QTest::newRow("absolute") << u"https://api.okendo.io/enterprise/reviews?lastEvaluated="_s + encoded << json;
        QTest::newRow("absolute with port") << u"https://api.okendo.io:443/reviews?lastEvaluated=x"_s << u"x"_s;
        QTest::newRow("host in capitals") << u"https://API.Okendo.IO/reviews?lastEvaluated=x"_s << u"x"_s;
        QTest::newRow("without slash") << u"reviews?lastEvaluated=x"_s << u"x"_s;
        QTest::newRow("query alone") << u"?lastEvaluated=x"_s << u"x"_s;
        QTest::newRow("blanks around") << u"  /reviews?lastEvaluated=x\n"_s << u"x"_s;
        QTest::newRow("not encoded at all") << u"/reviews?lastEvaluated="_s + json << json;
        QTest::newRow("plus is a plus") << u"/reviews?lastEvaluated=a+b%2Bc"_s << u"a+b+c"_s;
        QTest::newRow("encoded ampersand") << u"/reviews?lastEvaluated=a%26b%3Dc&limit=1"_s << u"a&b=c"_s;
        QTest::newRow("equals sign inside") << u"/reviews?lastEvaluated=abc=="_s << u"abc=="_s;
        QTest::newRow("question mark inside") << u"/reviews?lastEvaluated=a?b"_s << u"a?b"_s;
        QTest::newRow("unicode") << u"/reviews?lastEvaluated=%C3%A9%F0%9F%98%80\u00e9"_s << u"\u00e9\U0001F600\u00e9"_s;
        QTest::newRow("twice encoded stays once encoded") << u"/reviews?lastEvaluated=%257B"_s << u"%7B"_s;
        QTest::newRow("stray percent signs") << u"/reviews?lastEvaluated=100%&x=1"_s << u"100%"_s;
        QTest::newRow("percent without digits") << u"/reviews?lastEvaluated=%zz%+1% 1"_s << u"%zz%+1% 1"_s;
        QTest::newRow("encoded name") << u"/reviews?last%45valuated=x"_s << u"x"_s;
        QTest::newRow("the first of two") << u"/reviews?lastEvaluated=x&lastEvaluated=y"_s << u"x"_s;

        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("blank") << u"  "_s << QString();
        QTest::newRow("no query") << u"/reviews"_s << QString();
        QTest::newRow("no cursor") << u"/reviews?limit=100"_s << QString();
        QTest::newRow("empty cursor") << u"/reviews?lastEvaluated=&limit=1"_s << QString();
        QTest::newRow("another name") << u"/reviews?xlastEvaluated=x&lastEvaluatedx=y"_s << QString();
    }
    void cursorIsTakenOut()
    {
        QFETCH(QString, nextUrl);
        QFETCH(QString, cursor);
        const auto taken = cursorFromNextUrl(nextUrl, QUrl(u"https://api.okendo.io"_s));
        QVERIFY(taken.has_value());
        QCOMPARE(*taken, cursor);
    }

    void otherOriginsAreRefused_data()
    {
        QTest::addColumn<QString>("nextUrl");
        QTest::addColumn<QString>("host");

        QTest::newRow("another host") << u"https://evil.example/reviews?lastEvaluated=x"_s << u"evil.example"_s;
        QTest::newRow("the documentation's placeholder") << u"https://example.com"_s << u"example.com"_s;
        QTest::newRow("no scheme") << u"//evil.example/reviews?lastEvaluated=x"_s << u"evil.example"_s;
        QTest::newRow("no scheme, own host") << u"//api.okendo.io/reviews?lastEvaluated=x"_s << u"api.okendo.io"_s;
        QTest::newRow("plain http") << u"http://api.okendo.io/reviews?lastEvaluated=x"_s << u"api.okendo.io"_s;
        QTest::newRow("another port") << u"https://api.okendo.io:8443/reviews?lastEvaluated=x"_s << u"api.okendo.io"_s;
        QTest::newRow("own host as user")
            << u"https://api.okendo.io@evil.example/?lastEvaluated=x"_s << u"evil.example"_s;
        QTest::newRow("own host as user and password")
            << u"https://api.okendo.io:443@evil.example/?lastEvaluated=x"_s << u"evil.example"_s;
        QTest::newRow("user on own host") << u"https://x@api.okendo.io/reviews?lastEvaluated=x"_s << u"api.okendo.io"_s;
        QTest::newRow("own host as prefix")
            << u"https://api.okendo.io.evil.example/?lastEvaluated=x"_s << u"api.okendo.io.evil.example"_s;
        QTest::newRow("a file") << u"file:///etc/passwd?lastEvaluated=x"_s << QString();
        QTest::newRow("a script") << u"javascript:alert(1)?lastEvaluated=x"_s << QString();
        QTest::newRow("foreign without a cursor") << u"https://evil.example/reviews"_s << u"evil.example"_s;
        QTest::newRow("backslashes") << u"\\\\evil.example\\reviews?lastEvaluated=x"_s << QString();
    }
    void otherOriginsAreRefused()
    {
        QFETCH(QString, nextUrl);
        const auto taken = cursorFromNextUrl(nextUrl, QUrl(u"https://api.okendo.io"_s));
        QVERIFY(!taken.has_value());
        QCOMPARE(toString(taken.error().kind), toString(ErrorKind::ForeignHost));
        QTEST(taken.error().subject, "host");
    }

    void loopbackWithPortIsAnOrigin()
    {
        const QUrl base(u"http://127.0.0.1:8080"_s);
        QCOMPARE(
            cursorFromNextUrl(u"http://127.0.0.1:8080/enterprise/reviews?lastEvaluated=x"_s, base).value(), u"x"_s);
        const auto foreign = cursorFromNextUrl(u"http://127.0.0.1:8081/reviews?lastEvaluated=x"_s, base);
        QVERIFY(!foreign.has_value());
        QCOMPARE(toString(foreign.error().kind), toString(ErrorKind::ForeignHost));
    }
};

QTEST_GUILESS_MAIN(NextUrlTest)
#include "tst_next_url.moc"
