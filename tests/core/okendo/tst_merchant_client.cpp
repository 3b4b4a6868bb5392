// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/okendo/scripted_transport.h"
#include "core/okendo/virtual_clock.h"
#include "okendo/merchant_client.h"

#include <QTest>
#include <QUrlQuery>

using namespace plaudit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const auto userId = u"0b5d42b5-a501-4c8e-9d86-c3b0e4fb3d34"_s;
const auto lastPage = R"({"reviews":[{"reviewId":"a"}]})"_ba;

QByteArray pageBefore(const QByteArray &nextUrl)
{
    return R"({"reviews":[{"reviewId":"a"}],"nextUrl":")"_ba + nextUrl + R"("})"_ba;
}

MerchantAccount accountAt(const QString &origin)
{
    return {.origin = QUrl(origin), .userId = userId, .key = Secret(u"s3cr3t-kéy"_s)};
}

MerchantClient::Options unlimited()
{
    MerchantClient::Options options;
    options.requestsPerSecond = 0;
    options.jitterSeed = 1;
    return options;
}

/// A client, its scripted server and its clock.
struct Fixture
{
    explicit Fixture(MerchantClient::Options options = unlimited(), const QString &origin = u"https://api.okendo.io"_s)
        : client(transport, clock, accountAt(origin), std::move(options))
    {}

    [[nodiscard]] Result<ReviewAnswer> ask(const ReviewQuery &query = {})
    {
        return client.reviews(query, stop.get_token());
    }

    ScriptedTransport transport;
    VirtualClock clock;
    std::stop_source stop;
    MerchantClient client;
};

QString kindOf(const auto &result)
{
    return result ? u"none"_s : toString(result.error().kind);
}

} // namespace

class MerchantClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestIsAsDocumented();
    void answersCarryTheirTime();
    void cursorsMakeTheRoundTrip_data();
    void cursorsMakeTheRoundTrip();
    void aPageThatNamesItselfIsStillAPage();
    void aReviewWithoutAStatusHasThatOfItsList_data();
    void aReviewWithoutAStatusHasThatOfItsList();
    void foreignNextPageIsRefused();
    void insecureOriginIsRefused_data();
    void insecureOriginIsRefused();
    void statuses_data();
    void statuses();
    void failuresOfTheWay_data();
    void failuresOfTheWay();
    void unreadablePageIsAskedForAgain();
    void retryAfterIsWaitedOut();
    void everyAttemptPassesTheLimiter();
    void redirectIsFollowed_data();
    void redirectIsFollowed();
    void redirectIsRefused_data();
    void redirectIsRefused();
    void redirectsEnd();
    void detailsHideTheCredentials();
    void stopInAPause();
    void stopInTheLimiter();
    void stopInARequest();
    void stopBeforeTheStart();
    void validateTellsTheStatus();
};

void MerchantClientTest::requestIsAsDocumented()
{
    Fixture fixture;
    fixture.transport.answer(200, lastPage);
    QVERIFY(fixture.ask({.status = ReviewStatus::Pending, .cursor = u"a b"_s, .limit = 50}).has_value());
    QCOMPARE(fixture.transport.requests().size(), 1u);
    const auto &request = fixture.transport.requests().front();
    QCOMPARE(request.url.toEncoded(),
        "https://api.okendo.io/enterprise/reviews?limit=50&orderBy=date%20desc&status=pending&lastEvaluated=a%20b"_ba);
    QCOMPARE(fixture.transport.sentHeader(0, "Authorization"_ba),
        "Basic MGI1ZDQyYjUtYTUwMS00YzhlLTlkODYtYzNiMGU0ZmIzZDM0OnMzY3IzdC1rw6l5"_ba);
    QCOMPARE(fixture.transport.sentHeader(0, "okendo-api-version"_ba), "2025-02-01"_ba);
    QCOMPARE(fixture.transport.sentHeader(0, "Accept"_ba), "application/json"_ba);
    QCOMPARE(fixture.transport.sentHeader(0, "User-Agent"_ba), "Plaudit/" PLAUDIT_VERSION ""_ba);
    QCOMPARE(request.timeout, 30s);

    QVERIFY(fixture.ask().has_value());
    QCOMPARE(fixture.transport.requests().back().url.toEncoded(),
        "https://api.okendo.io/enterprise/reviews?limit=100&orderBy=date%20desc&status=approved"_ba);
}

void MerchantClientTest::answersCarryTheirTime()
{
    Fixture fixture;
    fixture.transport.answer(200, lastPage);
    fixture.transport.onRequest = [&](const HttpRequest &) { fixture.clock.advance(1'500ms); };
    const auto start = fixture.clock.utcMs();
    const auto answer = fixture.ask();
    QVERIFY(answer.has_value());
    QCOMPARE(answer->answeredAtMs, start + 1'500);
    QCOMPARE(answer->page.records.size(), 1u);
    QVERIFY(answer->nextCursor.isEmpty());
}

void MerchantClientTest::cursorsMakeTheRoundTrip_data()
{
    QTest::addColumn<QString>("cursor");

    QTest::newRow("JSON") << uR"({"dateCreated":"2024-01-02T03:04:05.678Z","reviewId":"x"})"_s;
    QTest::newRow("reserved") << uR"(:/?#[]@!$&'()*+,;=%"<>\^`{|} ~-._)"_s;
    QTest::newRow("encoded already") << u"%7B%22a%22%7D%2B%25"_s;
    QTest::newRow("unicode") << u"\u00e9\u65e5\U0001F600\u0130"_s;
    QTest::newRow("plus and blank") << u"a+b c%20d"_s;
    QTest::newRow("base64") << u"eyJhIjoiYiJ9+/=="_s;
}

void MerchantClientTest::cursorsMakeTheRoundTrip()
{
    QFETCH(QString, cursor);
    Fixture fixture;
    fixture.transport.answer(200, pageBefore("/reviews?lastEvaluated="_ba + QUrl::toPercentEncoding(cursor)))
        .answer(200, lastPage);
    const auto first = fixture.ask();
    QVERIFY(first.has_value());
    QCOMPARE(first->nextCursor, cursor);
    QVERIFY(fixture.ask({.status = ReviewStatus::Approved, .cursor = first->nextCursor}).has_value());

    const auto encoded = fixture.transport.requests().back().url.toEncoded();
    const auto sent = encoded.sliced(encoded.indexOf("lastEvaluated=") + 14);
    QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(sent)), cursor);
    // Nothing stays unencoded that a server could read otherwise.
    for (const char c : sent)
        QVERIFY2(std::isalnum(uchar(c)) != 0 || QByteArray("-._~%").contains(c), sent.constData());
}

void MerchantClientTest::aPageThatNamesItselfIsStillAPage()
{
    Fixture fixture;
    fixture.transport.answer(200, pageBefore("/reviews?lastEvaluated=same"_ba));
    const auto page = fixture.ask({.status = ReviewStatus::Approved, .cursor = u"same"_s});
    QVERIFY(page.has_value());
    QCOMPARE(page->nextCursor, u"same"_s);
}

void MerchantClientTest::aReviewWithoutAStatusHasThatOfItsList_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("status");
    QTest::newRow("absent") << QByteArray() << u"rejected"_s;
    QTest::newRow("null") << R"(,"status":null)"_ba << u"rejected"_s;
    QTest::newRow("a list") << R"(,"status":["approved"])"_ba << u"rejected"_s;
    QTest::newRow("its own") << R"(,"status":"approved")"_ba << u"approved"_s;
}

void MerchantClientTest::aReviewWithoutAStatusHasThatOfItsList()
{
    QFETCH(QByteArray, member);
    Fixture fixture;
    fixture.transport.answer(200, R"({"reviews":[{"reviewId":"r1")"_ba + member + "}]}"_ba);
    const auto page = fixture.ask({.status = ReviewStatus::Rejected});
    QVERIFY(page.has_value());
    QTEST(page->page.records.front().review.status, "status");
    // So says the payload that is kept, and read again by later versions.
    QTEST(decodeReview(page->page.records.front().payload)->review.status, "status");
}

void MerchantClientTest::foreignNextPageIsRefused()
{
    Fixture fixture;
    fixture.transport.answer(200, pageBefore("https://evil.example/reviews?lastEvaluated=x"_ba));
    const auto answer = fixture.ask();
    QCOMPARE(kindOf(answer), u"foreign_host"_s);
    QCOMPARE(answer.error().subject, u"evil.example"_s);
    QCOMPARE(fixture.transport.requests().size(), 1u);
    QCOMPARE(fixture.transport.requests().front().url.host(), u"api.okendo.io"_s);
}

void MerchantClientTest::insecureOriginIsRefused_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<bool>("isRefused");

    QTest::newRow("https") << u"https://api.okendo.io"_s << false;
    QTest::newRow("http") << u"http://api.okendo.io"_s << true;
    QTest::newRow("http in the house") << u"http://192.168.1.2:8080"_s << true;
    QTest::newRow("http on this machine") << u"http://127.0.0.1:8080"_s << false;
    QTest::newRow("another scheme") << u"ftp://api.okendo.io"_s << true;
}

void MerchantClientTest::insecureOriginIsRefused()
{
    QFETCH(QString, origin);
    QFETCH(bool, isRefused);
    Fixture fixture(unlimited(), origin);
    fixture.transport.answer(200, lastPage);
    QCOMPARE(kindOf(fixture.ask()), isRefused ? u"insecure_url"_s : u"none"_s);
    QCOMPARE(kindOf(fixture.client.validate({})), isRefused ? u"insecure_url"_s : u"none"_s);
    QCOMPARE(fixture.transport.requests().size(), isRefused ? 0u : 2u);
}

void MerchantClientTest::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<size_t>("requests");

    QTest::newRow("200") << 200 << u"none"_s << size_t(1);
    QTest::newRow("204") << 204 << u"unexpected_answer"_s << size_t(1);
    QTest::newRow("206") << 206 << u"unexpected_answer"_s << size_t(1);
    QTest::newRow("304") << 304 << u"unexpected_answer"_s << size_t(1);
    QTest::newRow("400") << 400 << u"bad_request"_s << size_t(1);
    QTest::newRow("401") << 401 << u"unauthorized"_s << size_t(1);
    QTest::newRow("403") << 403 << u"forbidden"_s << size_t(1);
    QTest::newRow("404") << 404 << u"not_found"_s << size_t(1);
    QTest::newRow("407") << 407 << u"unexpected_answer"_s << size_t(1);
    QTest::newRow("418") << 418 << u"unexpected_answer"_s << size_t(1);
    QTest::newRow("422") << 422 << u"unexpected_answer"_s << size_t(1);
    QTest::newRow("429") << 429 << u"rate_limited"_s << size_t(8);
    QTest::newRow("500") << 500 << u"server_failure"_s << size_t(8);
    QTest::newRow("502") << 502 << u"server_failure"_s << size_t(8);
    QTest::newRow("503") << 503 << u"server_failure"_s << size_t(8);
    QTest::newRow("504") << 504 << u"server_failure"_s << size_t(8);
    QTest::newRow("599") << 599 << u"server_failure"_s << size_t(8);
    QTest::newRow("600") << 600 << u"unexpected_answer"_s << size_t(1);
}

void MerchantClientTest::statuses()
{
    QFETCH(int, status);
    Fixture fixture;
    fixture.transport.answer(status, lastPage);
    const auto answer = fixture.ask();
    QTEST(kindOf(answer), "kind");
    QTEST(fixture.transport.requests().size(), "requests");
    if (!answer)
        QCOMPARE(answer.error().httpStatus, status);
}

void MerchantClientTest::failuresOfTheWay_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isTriedAgain");

    QTest::newRow("host not found") << ErrorKind::HostNotFound << true;
    QTest::newRow("refused") << ErrorKind::ConnectionFailed << true;
    QTest::newRow("lost") << ErrorKind::ConnectionLost << true;
    QTest::newRow("timeout") << ErrorKind::Timeout << true;
    QTest::newRow("TLS") << ErrorKind::TlsFailed << false;
    QTest::newRow("proxy") << ErrorKind::ProxyFailed << false;
    QTest::newRow("cancelled") << ErrorKind::Cancelled << false;
}

void MerchantClientTest::failuresOfTheWay()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, isTriedAgain);
    Fixture fixture;
    fixture.transport.fail(kind).answer(200, lastPage);
    QCOMPARE(kindOf(fixture.ask()), isTriedAgain ? u"none"_s : toString(kind));

    Fixture lasting;
    lasting.transport.fail(kind);
    QCOMPARE(kindOf(lasting.ask()), toString(kind));
    QCOMPARE(lasting.transport.requests().size(), isTriedAgain ? 8u : 1u);
}

void MerchantClientTest::unreadablePageIsAskedForAgain()
{
    Fixture fixture;
    fixture.transport.answer(200, R"({"reviews":[{"revi)"_ba).answer(200, "<html/>"_ba).answer(200, lastPage);
    const auto answer = fixture.ask();
    QVERIFY(answer.has_value());
    QCOMPARE(answer->page.records.size(), 1u);
    QCOMPARE(fixture.transport.requests().size(), 3u);
    QCOMPARE(fixture.clock.sleeps().size(), 2u);
}

void MerchantClientTest::retryAfterIsWaitedOut()
{
    auto options = unlimited();
    std::vector<std::pair<QString, std::chrono::milliseconds>> told;
    options.onRetry = [&](const Error &error, std::chrono::milliseconds pause) {
        told.emplace_back(toString(error.kind), pause);
    };
    Fixture fixture(options);
    fixture.transport.answer(429, {}, {{"retry-after"_ba, "7"_ba}})
        .answer(503, {}, {{"Retry-After"_ba, "Sun, 15 Jun 2025 12:00:20 GMT"_ba}})
        .answer(429, {}, {{"Retry-After"_ba, "86400"_ba}})
        .answer(200, lastPage);
    QVERIFY(fixture.ask().has_value());
    // Noon and 7 s; 13 s are left to the date; a day is cut to the longest pause.
    QCOMPARE(fixture.clock.sleeps(), (std::vector<std::chrono::milliseconds>{7s, 13s, 60s}));
    QCOMPARE(told.size(), 3u);
    QCOMPARE(told.at(0).first, u"rate_limited"_s);
    QCOMPARE(told.at(1).first, u"server_failure"_s);
    QCOMPARE(told.at(1).second, 13s);
}

void MerchantClientTest::everyAttemptPassesTheLimiter()
{
    auto options = unlimited();
    options.requestsPerSecond = 2;
    options.retry.firstPause = 1ms;
    options.retry.longestPause = 1ms;
    Fixture fixture(options);
    std::vector<std::chrono::milliseconds> starts;
    fixture.transport.onRequest = [&](const HttpRequest &) { starts.push_back(fixture.clock.monotonic()); };
    fixture.transport.fail(ErrorKind::Timeout)
        .answer(301, {}, {{"Location"_ba, "/enterprise/other"_ba}})
        .answer(500)
        .answer(200, lastPage);
    QVERIFY(fixture.ask().has_value());
    QVERIFY(fixture.ask().has_value());
    QCOMPARE(starts, (std::vector<std::chrono::milliseconds>{0ms, 505ms, 1'010ms, 1'515ms, 2'020ms}));
}

void MerchantClientTest::redirectIsFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("url");

    const auto moved = "https://api.okendo.io/v2/reviews?x=%7B"_ba;
    QTest::newRow("301 absolute") << 301 << moved << moved;
    QTest::newRow("302 by path") << 302 << "/v2/reviews?x=%7B"_ba << moved;
    QTest::newRow("303") << 303 << moved << moved;
    QTest::newRow("307 relative") << 307 << "../v2/reviews?x=%7B"_ba << moved;
    QTest::newRow("308 without scheme") << 308 << "//api.okendo.io:443/v2"_ba
                                        << "https://api.okendo.io:443/v2"_ba;
}

void MerchantClientTest::redirectIsFollowed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    Fixture fixture;
    fixture.transport.answer(status, {}, {{"Location"_ba, location}}).answer(200, lastPage);
    QVERIFY(fixture.ask().has_value());
    QCOMPARE(fixture.transport.requests().size(), 2u);
    QTEST(fixture.transport.requests().back().url.toEncoded(), "url");
    QVERIFY(fixture.transport.sentHeader(1, "Authorization"_ba).startsWith("Basic "));
}

void MerchantClientTest::redirectIsRefused_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("kind");

    QTest::newRow("another host") << "https://evil.example/enterprise/reviews"_ba << u"foreign_host"_s;
    QTest::newRow("another host without scheme") << "//evil.example/"_ba << u"foreign_host"_s;
    QTest::newRow("plain http") << "http://api.okendo.io/enterprise/reviews"_ba << u"foreign_host"_s;
    QTest::newRow("another port") << "https://api.okendo.io:444/"_ba << u"foreign_host"_s;
    QTest::newRow("own host as user") << "https://api.okendo.io@evil.example/"_ba << u"foreign_host"_s;
    QTest::newRow("user on own host") << "https://x:y@api.okendo.io/"_ba << u"foreign_host"_s;
    QTest::newRow("a file") << "file:///etc/passwd"_ba << u"foreign_host"_s;
    QTest::newRow("no location") << QByteArray() << u"unexpected_answer"_s;
    QTest::newRow("broken location") << "https://[api.okendo.io/"_ba << u"unexpected_answer"_s;
}

void MerchantClientTest::redirectIsRefused()
{
    QFETCH(QByteArray, location);
    Fixture fixture;
    fixture.transport.answer(302, {}, {{"Location"_ba, location}}).answer(200, lastPage);
    QTEST(kindOf(fixture.ask()), "kind");
    QCOMPARE(fixture.transport.requests().size(), 1u);
}

void MerchantClientTest::redirectsEnd()
{
    Fixture fixture;
    fixture.transport.answer(302, {}, {{"Location"_ba, "/enterprise/reviews"_ba}});
    QCOMPARE(kindOf(fixture.ask()), u"unexpected_answer"_s);
    QCOMPARE(fixture.transport.requests().size(), 4u);
}

void MerchantClientTest::detailsHideTheCredentials()
{
    Fixture fixture;
    fixture.transport.answer(
        400, R"({"error":{"description":"no key s3cr3t-kéy of 0B5D42B5-A501-4C8E-9D86-C3B0E4FB3D34"}})"_ba);
    const auto answer = fixture.ask();
    QCOMPARE(kindOf(answer), u"bad_request"_s);
    QCOMPARE(answer.error().detail, u"HTTP 400: no key [hidden] of [hidden]"_s);
}

void MerchantClientTest::stopInAPause()
{
    Fixture fixture;
    fixture.transport.answer(500);
    fixture.clock.onSleep = [&](std::chrono::milliseconds) { fixture.stop.request_stop(); };
    QCOMPARE(kindOf(fixture.ask()), u"cancelled"_s);
    QCOMPARE(fixture.transport.requests().size(), 1u);
}

void MerchantClientTest::stopInTheLimiter()
{
    auto options = unlimited();
    options.requestsPerSecond = 2;
    Fixture fixture(options);
    fixture.transport.answer(200, lastPage);
    QVERIFY(fixture.ask().has_value());
    fixture.clock.onSleep = [&](std::chrono::milliseconds) { fixture.stop.request_stop(); };
    QCOMPARE(kindOf(fixture.ask()), u"cancelled"_s);
    QCOMPARE(fixture.transport.requests().size(), 1u);
}

void MerchantClientTest::stopInARequest()
{
    Fixture fixture;
    fixture.transport.answer(200, lastPage);
    fixture.transport.onRequest = [&](const HttpRequest &) { fixture.stop.request_stop(); };
    QCOMPARE(kindOf(fixture.ask()), u"cancelled"_s);
    QVERIFY(fixture.clock.sleeps().empty());
}

void MerchantClientTest::stopBeforeTheStart()
{
    Fixture fixture;
    fixture.transport.answer(200, lastPage);
    fixture.stop.request_stop();
    QCOMPARE(kindOf(fixture.ask()), u"cancelled"_s);
    QVERIFY(fixture.transport.requests().empty());
}

void MerchantClientTest::validateTellsTheStatus()
{
    auto options = unlimited();
    options.retry = RetryPolicy::none();
    options.apiVersion = "2030-01-01"_ba;
    options.timeout = 5s;
    Fixture fixture(options);
    fixture.transport.answer(200, R"({"reviews":[]})"_ba).answer(401).answer(500).answer(200, "whatever"_ba);
    const auto good = fixture.client.validate({});
    QVERIFY(good.has_value());
    QCOMPARE(*good, 200);
    QCOMPARE(
        fixture.transport.requests().front().url.toEncoded(), "https://api.okendo.io/enterprise/reviews?limit=1"_ba);
    QCOMPARE(fixture.transport.sentHeader(0, "okendo-api-version"_ba), "2030-01-01"_ba);
    QCOMPARE(fixture.transport.requests().front().timeout, 5s);
    QCOMPARE(kindOf(fixture.client.validate({})), u"unauthorized"_s);
    QCOMPARE(kindOf(fixture.client.validate({})), u"server_failure"_s);
    QCOMPARE(kindOf(fixture.client.validate({})), u"unreadable_page"_s);
    QCOMPARE(fixture.transport.requests().size(), 4u);
}

QTEST_GUILESS_MAIN(MerchantClientTest)
#include "tst_merchant_client.moc"
