// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/reader.h"
#include "shell/theme.h"
#include "ui/connect_desk.h"
#include "wording/error_sentence.h"
#include "workspace/connecting.h"
#include "workspace/syncing.h"

#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkProxy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plaudit;

namespace
{

QByteArray httpDate(const QDateTime &utc)
{
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

/// A port that nobody listens on.
quint16 closedPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(1);
}

struct Case
{
    QByteArray name;
    Typed fields;
    ScriptedServer::Script script;
    QString says, advises; ///< a part of each
    QString certificate = {};
    QString origin = {}; ///< in place of the server's
};

std::vector<Case> casesOfInput()
{
    const QString tooLong(10'000, u'x');
    const auto refuse = always(httpAnswer("401 Unauthorized", "{}"));
    return {
        {"no user id", typed({{u"userId"_s, {}}}), refuse, u"The user ID is missing."_s,
            u"Settings → Integrations → API credentials"_s},
        {"no key", typed({{u"key"_s, {}}}), refuse, u"The API key is missing."_s, u"It has 32 characters."_s},
        {"swapped", typed({{u"userId"_s, newKey}, {u"key"_s, userId + u' '}}), refuse,
            u"User ID and API key seem to be swapped."_s, u"Exchange them"_s},
        {"too long", typed({{u"key"_s, tooLong}}), refuse, u"longer than 1,000 characters"_s, u"on its own"_s},
        {"an invisible character", typed({{u"key"_s, u"k3y\u200bK3y"_s}}), refuse, u"an invisible character inside"_s,
            u"Copy each value on its own"_s},
        {"a space", typed({{u"key"_s, u"k3y K3y"_s}}), refuse, u"has a space"_s, u"Copy each value on its own"_s},
        {"a long name", typed({{u"name"_s, tooLong}}), refuse, u"longer than 200 characters"_s, u"short one"_s},
        {"no address", typed({}), refuse, u"not an address Plaudit can use"_s, u"only scheme and host"_s, {},
            u"ftp://okendo"_s},
        {"in the open", typed({}), refuse, u"would travel in the open"_s, u"Use an https address"_s, {},
            u"http://api.okendo.io"_s},
        {"no certificates", typed({{u"caFile"_s, u"/nowhere/authority.pem"_s}}), refuse,
            u"The file of certificates can't be used"_s, u"PEM"_s},
        {"a key as certificates", typed({{u"caFile"_s, certificatePath(u"server.key"_s)}}), refuse,
            u"no PEM certificate in it"_s, u"whoever runs your network"_s},
    };
}

std::vector<Case> casesOfAnswers()
{
    const auto page = "<!DOCTYPE html><html><body>Welcome to Hotel Wi-Fi</body></html>"_ba;
    const auto hours = httpDate(QDateTime::currentDateTimeUtc().addSecs(-3 * 3600 - 60));
    return {
        {"refused", usual, always(httpAnswer("401 Unauthorized", "{}")), u"Okendo doesn't accept this user ID"_s,
            u"Copy both again"_s},
        {"feature", usual, always(httpAnswer("403 Forbidden", "{}")), u"may not use the Merchant API"_s,
            u"Ask Okendo's support"_s},
        {"a firewall", usual, always(httpAnswer("403 Forbidden", page, "text/html")), u"refused with a web page"_s,
            u"A firewall, proxy or filter"_s},
        {"unknown path", usual, always(httpAnswer("404 Not Found", "{}")), u"doesn't know what was asked for"_s,
            u"Check the base URL"_s},
        {"bad request", usual, always(httpAnswer("400 Bad Request", "{}")), u"refused the request as invalid"_s,
            u"Update Plaudit"_s},
        {"too many", usual, always(httpAnswer("429 Too Many Requests", "")), u"asks to slow down"_s,
            u"Wait a few minutes"_s},
        {"failing", usual, always(httpAnswer("503 Service Unavailable", "")), u"(HTTP 503)"_s, u"in a few minutes"_s},
        {"a teapot", usual, always(httpAnswer("418 I'm a teapot", "")), u"unexpected way (HTTP 418)"_s,
            u"no proxy or login page"_s},
        {"empty", usual, always(httpAnswer("200 OK", "")), u"The answer was empty"_s, u"Check the user ID"_s},
        {"something else", usual, always(httpAnswer("200 OK", R"({"hello":"world"})")), u"not the list of reviews"_s,
            u"Check the base URL"_s},
        {"login page", usual, always(httpAnswer("200 OK", page, "text/html; charset=utf-8")),
            u"A web page came in place of Okendo's answer."_s, u"Open a browser, log in"_s},
        {"login required", usual, always(httpAnswer("511 Network Authentication Required", page, "text/html")),
            u"A web page came in place of Okendo's answer."_s, u"Open a browser, log in"_s},
        {"another host", usual, always(httpAnswer("302 Found", "", "text/html", "Location: http://login.example/\r\n")),
            u"another host (login.example)"_s, u"Your API key was not given away."_s},
        {"a wrong clock", usual,
            always(httpAnswer("401 Unauthorized", "{}", "application/json", "Date: " + hours + "\r\n")),
            u"Okendo doesn't accept this user ID"_s, u"This machine's clock is ahead of the server's by 3 hours."_s},
    };
}

std::vector<Case> casesOfTheWay()
{
    const auto good = always(httpAnswer("200 OK", oneReview));
    return {
        {"unknown host", usual, good, u"store.invalid can't be found"_s, u"this machine is online"_s, {},
            u"https://store.invalid"_s},
        {"refused connection", usual, good, u"No connection to 127.0.0.1."_s, u"no firewall is in the way"_s, {},
            u"http://127.0.0.1:%1"_s.arg(closedPort())},
        {"broken off", usual, always("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"),
            u"The connection to 127.0.0.1 broke off."_s, u"Try again."_s},
        {"no answer", usual, [](const QByteArray &) { return std::nullopt; }, u"127.0.0.1 didn't answer in time."_s,
            u"check your network"_s},
        {"expired", usual, good, u"The certificate of 127.0.0.1 has expired"_s,
            u"made out to “localhost”, issued by “Plaudit Test Authority”"_s, u"expired"_s},
        {"not yet valid", usual, good, u"this machine's clock is most likely wrong"_s, u"set date and time right"_s,
            u"not_yet_valid"_s},
        {"self-signed", usual, good, u"signed by nobody but itself"_s, u"give its certificate as a file"_s,
            u"self_signed"_s},
        {"unknown authority", usual, good, u"an authority this machine doesn't know"_s,
            u"issued by “Plaudit Test Authority”"_s, u"good"_s},
        {"another name", usual, good, u"belongs to another name than 127.0.0.1"_s, u"made out to “other.example”"_s,
            u"other_name"_s},
        {"another name, known authority", typed({{u"caFile"_s, certificatePath(u"authority.pem"_s)}}), good,
            u"belongs to another name than 127.0.0.1"_s, u"Somebody else answers"_s, u"other_name"_s},
    };
}

std::vector<Case> cases()
{
    auto all = casesOfInput();
    for (const auto &more : {casesOfAnswers(), casesOfTheWay()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace

/// The real dialog, against servers that do wrong in one way each.
class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }
    void leadsToTheCause_data();
    void leadsToTheCause();
    void aProxyThatIsNotThere();
    void aProxyThatWantsAPassword();
    void plainHttpWhereTlsWasAsked();
    void regeneratedCredentials();
    void saysWhatItAsked();
    void anAuthorityOfOnesOwn();
    void tellsOfAWrongClock();
    void warnsOfAnotherHost();
    void offersToExchange();
    void everyFieldTakesAnything_data();
    void everyFieldTakesAnything();
    void looks();
};

void TestDiagnosis::init()
{
    useNoProxy();
}

void TestDiagnosis::leadsToTheCause_data()
{
    QTest::addColumn<int>("index");
    const auto all = cases();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name.constData()) << int(i);
}

void TestDiagnosis::leadsToTheCause()
{
    QFETCH(int, index);
    const auto wanted = cases()[std::size_t(index)];
    const ScriptedServer server(wanted.script, wanted.certificate);
    Desk desk;
    if (wanted.name == "no answer")
        desk.setPatience(300ms);
    const auto dialog = desk.dialog();
    type(*dialog, wanted.fields);
    type(*dialog, {{u"baseUrl"_s, wanted.origin.isEmpty() ? server.origin() : wanted.origin}});
    QVERIFY(press(*dialog, defaultButton(*dialog)));
    QVERIFY2(sentenceIn(*dialog).contains(wanted.says), qPrintable(sentenceIn(*dialog)));
    QVERIFY2(adviceIn(*dialog).contains(wanted.advises), qPrintable(adviceIn(*dialog)));
    QVERIFY(!dialog->outcome());
    QVERIFY(desk.held().empty());
    named(*dialog, u"copyForSupport"_s)->click();
    const auto support = QGuiApplication::clipboard()->text();
    QVERIFY2(support.contains(u"Cause: "_s), qPrintable(support));
    for (const auto &secret : {wanted.fields.at(u"userId"_s), wanted.fields.at(u"key"_s)})
        QVERIFY2(secret.isEmpty() || !support.contains(secret), qPrintable(support));
    // What never made a good connection never got the credentials.
    if (!wanted.certificate.isEmpty())
        QVERIFY(server.heads().isEmpty());
}

void TestDiagnosis::aProxyThatIsNotThere()
{
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, closedPort()});
    Desk desk;
    const auto dialog = desk.dialog();
    type(*dialog, usual);
    QVERIFY(press(*dialog, defaultButton(*dialog)));
    QCOMPARE(sentenceIn(*dialog), u"The network's proxy refuses the connection."_s);
    QVERIFY(adviceIn(*dialog).contains(u"proxy settings of this machine"_s));
}

void TestDiagnosis::aProxyThatWantsAPassword()
{
    const ScriptedServer proxy(always(
        httpAnswer("407 Proxy Authentication Required", "", "text/html", "Proxy-Authenticate: Basic realm=\"x\"\r\n")));
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()});
    Desk desk;
    const auto dialog = desk.dialog();
    type(*dialog, usual);
    QVERIFY(press(*dialog, defaultButton(*dialog)));
    QCOMPARE(sentenceIn(*dialog), u"The network's proxy wants a user name and a password."_s);
    QVERIFY(adviceIn(*dialog).contains(u"let api.okendo.io pass"_s));
    QVERIFY(!proxy.heads().isEmpty());
    for (const auto &head : proxy.heads())
        QVERIFY2(!head.contains("\r\nAuthorization:"), head.constData());
}

void TestDiagnosis::plainHttpWhereTlsWasAsked()
{
    const ScriptedServer server(always(httpAnswer("400 Bad Request", "")));
    Desk desk;
    const auto dialog = desk.dialog();
    type(*dialog, usual);
    type(*dialog, {{u"baseUrl"_s, u"https://127.0.0.1:%1"_s.arg(server.port())}});
    // It waits for more of what is no HTTP: the person's patience would end first.
    desk.setPatience(2s);
    QVERIFY(press(*dialog, defaultButton(*dialog)));
    const auto said = sentenceIn(*dialog);
    QVERIFY2(
        said == "No secure connection to 127.0.0.1 could be made."_L1 || said == "127.0.0.1 didn't answer in time."_L1,
        qPrintable(said));
}

void TestDiagnosis::regeneratedCredentials()
{
    ScriptedServer server(onlyWith(key));
    Desk desk;
    const auto first = desk.dialog();
    type(*first, typed({{u"baseUrl"_s, server.origin()}, {u"name"_s, u"Fernway"_s}}));
    QVERIFY(press(*first, defaultButton(*first)));
    QVERIFY(first->outcome());
    server.setScript(onlyWith(newKey));

    const auto changing = desk.dialog(ConnectDialog::Purpose::ReplaceKey);
    QVERIFY(press(*changing, named(*changing, u"test"_s)));
    QVERIFY2(sentenceIn(*changing).startsWith(u"Okendo no longer accepts this API key, though it did on "_s),
        qPrintable(sentenceIn(*changing)));
    QVERIFY(adviceIn(*changing).contains(u"regenerated in Okendo"_s));
    QVERIFY(adviceIn(*changing).contains(u"What was fetched stays."_s));

    // The command line and the page say the same.
    const auto check = beside([&] { return validateConnection(desk.workspace(), desk.store(), 15s, {}); });
    QVERIFY(!check);
    QCOMPARE(sentenceFor(check.error()).message, sentenceIn(*changing));
    const auto run = beside(
        [&] { return syncWorkspace(desk.workspace(), desk.store(), {.requestsPerSecond = 0.0}, [](auto) {}, {}); });
    QVERIFY(run);
    QVERIFY(!run->streams.empty() && run->streams.front().error);
    QCOMPARE(sentenceFor(*run->streams.front().error).message, sentenceIn(*changing));
    QCOMPARE(sentenceFor(*desk.held().front().problem).message, sentenceIn(*changing));

    // Another key that isn't good either was never good.
    type(*changing, {{u"key"_s, u"th1rdTh1rdth1rdTh1rdth1rdTh1rd12"_s}});
    QVERIFY(press(*changing, defaultButton(*changing)));
    QCOMPARE(sentenceIn(*changing), u"Okendo doesn't accept this user ID and API key."_s);
}

void TestDiagnosis::saysWhatItAsked()
{
    ScriptedServer server(onlyWith(key));
    Desk desk;
    const auto dialog = desk.dialog();
    type(*dialog, typed({{u"baseUrl"_s, server.origin()}}));
    QVERIFY(press(*dialog, named(*dialog, u"test"_s)));
    QCOMPARE(sentenceIn(*dialog), u"User ID and API key are good."_s);
    QCOMPARE(
        adviceIn(*dialog).split(u'\n').front(), u"Asked: GET %1/enterprise/reviews?limit=1"_s.arg(server.origin()));
    QVERIFY2(adviceIn(*dialog).contains(u"HTTP 200 and a list with a review"_s), qPrintable(adviceIn(*dialog)));
    QVERIFY(!dialog->outcome());
    QVERIFY(desk.held().empty());
    QCOMPARE(server.heads().size(), 1);
    QVERIFY(server.heads().front().startsWith("GET /enterprise/reviews?limit=1 HTTP/1.1\r\n"));
    server.setScript(always(httpAnswer("200 OK", R"({"reviews":[]})")));
    QVERIFY(press(*dialog, named(*dialog, u"test"_s)));
    QVERIFY2(adviceIn(*dialog).contains(u"an empty list"_s), qPrintable(adviceIn(*dialog)));
    // It stands for what was tested, not for what is typed since.
    dialog->findChild<QLineEdit *>(u"key"_s)->setText(newKey);
    QCOMPARE(sentenceIn(*dialog), QString());
}

void TestDiagnosis::anAuthorityOfOnesOwn()
{
    const ScriptedServer server(always(httpAnswer("200 OK", oneReview)), u"good"_s);
    Desk desk;
    const auto dialog = desk.dialog();
    const auto authority = certificatePath(u"authority.pem"_s);
    type(*dialog, typed({{u"baseUrl"_s, server.origin()}, {u"caFile"_s, authority}}));
    QVERIFY(press(*dialog, defaultButton(*dialog)));
    QVERIFY2(dialog->outcome(), qPrintable(sentenceIn(*dialog)));
    QCOMPARE(desk.held().front().settings.caFile, authority);
    // It is the connection's from now on.
    QVERIFY(beside([&] { return validateConnection(desk.workspace(), desk.store(), 15s, {}); }));
    QVERIFY(beside(
        [&] { return syncWorkspace(desk.workspace(), desk.store(), {.requestsPerSecond = 0.0}, [](auto) {}, {}); })
                ->streams.front()
                .isComplete);
}

void TestDiagnosis::tellsOfAWrongClock()
{
    const auto date = httpDate(QDateTime::currentDateTimeUtc().addDays(4).addSecs(60));
    const ScriptedServer server(always(httpAnswer("200 OK", oneReview, "application/json", "Date: " + date + "\r\n")));
    Desk desk;
    const auto dialog = desk.dialog();
    type(*dialog, typed({{u"baseUrl"_s, server.origin()}}));
    QVERIFY(press(*dialog, named(*dialog, u"test"_s)));
    QVERIFY2(adviceIn(*dialog).contains(u"This machine's clock is behind the server's by 4 days."_s),
        qPrintable(adviceIn(*dialog)));
}

void TestDiagnosis::warnsOfAnotherHost()
{
    Desk desk;
    const auto dialog = desk.dialog();
    const auto *warning = dialog->findChild<QLabel *>(u"foreignHost"_s);
    auto *baseUrl = dialog->findChild<QLineEdit *>(u"baseUrl"_s);
    clickTool(*dialog, u"Advanced"_s);
    for (const auto &own : {u""_s, u"https://api.okendo.io"_s, u"http://127.0.0.1:9"_s, u"https://API.okendo.io/"_s}) {
        baseUrl->setText(own);
        QVERIFY2(!warning->isVisibleTo(dialog.get()), qPrintable(own));
    }
    baseUrl->setText(u"https://okendo.example"_s);
    QVERIFY(warning->isVisibleTo(dialog.get()));
    QVERIFY(warning->text().contains(u"will be sent to okendo.example, which is not Okendo"_s));
}

void TestDiagnosis::offersToExchange()
{
    Desk desk;
    const auto dialog = desk.dialog();
    auto *id = dialog->findChild<QLineEdit *>(u"userId"_s);
    auto *secret = dialog->findChild<QLineEdit *>(u"key"_s);
    const auto *offer = dialog->findChild<QFrame *>(u"swapOffer"_s);
    QVERIFY(!offer->isVisibleTo(dialog.get()));
    id->setText(key);
    secret->setText(u" "_s + userId);
    QVERIFY(offer->isVisibleTo(dialog.get()));
    offer->findChild<QPushButton *>()->click();
    QCOMPARE(id->text(), userId);
    QCOMPARE(secret->text(), key);
    QVERIFY(!offer->isVisibleTo(dialog.get()));
}

void TestDiagnosis::everyFieldTakesAnything_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    const std::pair<const char *, QString> texts[] = {{"nothing", {}}, {"10,000 characters", QString(10'000, u'x')},
        {"control characters", u"a\u0001b\u007f\r\n\tc\u0000d"_s},
        {"other scripts", u"محل 日本語 магазин 👩🏽‍💻 \u202eabc"_s},
        {"half a character", QString(QChar(0xD83D)) + u"x"_s}};
    for (const auto &field :
        {u"name"_s, u"userId"_s, u"key"_s, u"userName"_s, u"password"_s, u"baseUrl"_s, u"caFile"_s}) {
        for (const auto &[words, text] : texts) {
            // The address's own default is a host of the world outside.
            if (field != "baseUrl"_L1 || !text.isEmpty())
                QTest::newRow(qPrintable(field + u": "_s + QLatin1StringView(words))) << field << text;
        }
    }
}

void TestDiagnosis::everyFieldTakesAnything()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    const ScriptedServer server(always(httpAnswer("401 Unauthorized", "{}")));
    Desk desk;
    const auto dialog = desk.dialog();
    dialog->setAttribute(Qt::WA_DontShowOnScreen);
    dialog->show();
    type(*dialog, typed({{u"baseUrl"_s, server.origin()}}));
    if (field == "userName"_L1 || field == "password"_L1) {
        chooseStorefront(*dialog);
        type(*dialog, {{u"userName"_s, u"shop"_s}, {u"password"_s, u"secret"_s}});
    }
    dialog->findChild<QLineEdit *>(field)->setText(text);
    QVERIFY(press(*dialog, defaultButton(*dialog)));
    QVERIFY2(sentenceIn(*dialog).endsWith(u'.'), qPrintable(sentenceIn(*dialog)));
    QVERIFY2(adviceIn(*dialog).endsWith(u'.'), qPrintable(adviceIn(*dialog)));
    QVERIFY(sentenceIn(*dialog).size() < 300 && adviceIn(*dialog).size() < 600);
}

void TestDiagnosis::looks()
{
    QVERIFY(QDir().mkpath(u"pictures"_s));
    const ScriptedServer good(onlyWith(key)), strange(onlyWith(key), u"good"_s);
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        const auto save = [&](ConnectDialog &dialog, const QString &name) {
            return dialog.grab().save(u"pictures/wizard-%1-%2.png"_s.arg(name, theme->isDark ? u"dark"_s : u"light"_s));
        };
        const auto shown = [&](Desk &desk) {
            auto dialog = desk.dialog();
            theme->applyTo(dialog.get());
            dialog->show();
            return dialog;
        };
        FailingStore locked{ErrorKind::KeychainTimeout};
        Desk desk, lockedDesk(&locked);
        const auto empty = shown(desk);
        QVERIFY(save(*empty, u"empty"_s));
        chooseStorefront(*empty);
        QVERIFY(save(*empty, u"storefront"_s));
        const auto swapped = shown(desk);
        type(*swapped, {{u"userId"_s, newKey}});
        swapped->findChild<QLineEdit *>(u"key"_s)->setText(userId);
        QVERIFY(save(*swapped, u"swapped"_s));
        const auto advanced = shown(desk);
        clickTool(*advanced, u"Advanced"_s);
        type(*advanced, typed({{u"baseUrl"_s, u"https://okendo.example"_s}}));
        QVERIFY(save(*advanced, u"advanced"_s));
        type(*advanced, {{u"baseUrl"_s, strange.origin()}});
        QVERIFY(press(*advanced, defaultButton(*advanced)));
        QVERIFY(save(*advanced, u"certificate"_s));
        const auto tested = shown(desk);
        type(*tested, typed({{u"baseUrl"_s, good.origin()}}));
        QVERIFY(press(*tested, named(*tested, u"test"_s)));
        QVERIFY(save(*tested, u"good"_s));
        Desk connected;
        ScriptedServer rotated(onlyWith(key));
        const auto first = connected.dialog();
        type(*first, typed({{u"baseUrl"_s, rotated.origin()}, {u"name"_s, u"Fernway Goods"_s}}));
        QVERIFY(press(*first, defaultButton(*first)));
        rotated.setScript(onlyWith(newKey));
        const auto changing = connected.dialog(ConnectDialog::Purpose::ReplaceKey);
        theme->applyTo(changing.get());
        changing->show();
        QVERIFY(press(*changing, named(*changing, u"test"_s)));
        QVERIFY(save(*changing, u"regenerated"_s));
        const auto stuck = shown(lockedDesk);
        type(*stuck, typed({{u"baseUrl"_s, good.origin()}}));
        QVERIFY(press(*stuck, defaultButton(*stuck)));
        QVERIFY(save(*stuck, u"keychain"_s));
    }
}

QTEST_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
