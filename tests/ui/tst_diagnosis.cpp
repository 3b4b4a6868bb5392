// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/reader.h"
#include "credentials/keychain_store.h"
#include "credentials/memory_store.h"
#include "dialogs/connect_dialog.h"
#include "shell/theme.h"
#include "ui/scripted_server.h"
#include "wording/error_sentence.h"
#include "workspace/connecting.h"
#include "workspace/connections_content.h"
#include "workspace/syncing.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkProxy>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QtConcurrentRun>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plaudit;

namespace
{

const QString userId = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
const QString key = u"k3y/K3+k3=K3%k3yK3yk3yK3yk3yK3y4"_s;
const QString newKey = u"n3wN3wn3wN3wn3wN3wn3wN3wn3wN3w42"_s;
const QByteArray oneReview =
    R"({"reviews":[{"reviewId":"fb3d343b-0b5d-42b5-a501-c8e486c3b0e4","rating":5,"status":"approved"}]})"_ba;

ScriptedServer::Script always(const QByteArray &answer)
{
    return [answer](const QByteArray &) { return std::optional(answer); };
}

QByteArray basic(const QString &user, const QString &password)
{
    return "Basic " + (user + u':' + password).toUtf8().toBase64();
}

/// Takes one key, as Okendo does.
ScriptedServer::Script onlyWith(const QString &good)
{
    return [good](const QByteArray &head) {
        return std::optional(head.contains("Authorization: " + basic(userId, good) + "\r\n")
                                 ? httpAnswer("200 OK", oneReview)
                                 : httpAnswer("401 Unauthorized", "{}"));
    };
}

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

/// As it was typed; a field that isn't named stays as the dialog has it.
using Typed = std::map<QString, QString>;

const Typed usual{{u"userId"_s, userId}, {u"key"_s, key}};

Typed typed(Typed more)
{
    more.insert(usual.begin(), usual.end());
    return more;
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

QString sentenceIn(const ConnectDialog &dialog)
{
    const auto *label = dialog.findChild<QLabel *>(u"findingHeading"_s);
    return label->isVisibleTo(&dialog) ? label->text() : QString();
}

QString adviceIn(const ConnectDialog &dialog)
{
    const auto *label = dialog.findChild<QLabel *>(u"findingText"_s);
    return label->isVisibleTo(&dialog) ? label->text() : QString();
}

QPushButton *defaultButton(const QDialog &dialog)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    return *std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->isDefault(); });
}

QPushButton *named(const QDialog &dialog, const QString &name)
{
    return dialog.findChild<QPushButton *>(name);
}

void type(const QDialog &dialog, const Typed &fields)
{
    for (const auto &[name, text] : fields) {
        auto *field = dialog.findChild<QLineEdit *>(name);
        // What the person's own hand would not put there comes by pasting.
        const QSignalBlocker blocker(name == "userId"_L1 || name == "key"_L1 ? field : nullptr);
        field->setText(text);
    }
}

void clickTool(const QDialog &dialog, const QString &words)
{
    const auto buttons = dialog.findChildren<QToolButton *>();
    const auto found = std::find_if(
        buttons.begin(), buttons.end(), [&](const QToolButton *button) { return button->text().startsWith(words); });
    if (found == buttons.end())
        qFatal("no such button");
    (*found)->click();
}

void chooseStorefront(const QDialog &dialog)
{
    clickTool(dialog, u"Storefront"_s);
}

bool press(ConnectDialog &dialog, QPushButton *button)
{
    QSignalSpy tried(&dialog, &ConnectDialog::tried);
    button->click();
    return tried.wait(20'000);
}

/// A keychain in some state.
class FailingStore final : public CredentialStore
{
public:
    explicit FailingStore(ErrorKind kind)
        : m_kind(kind)
    {}
    Result<Secret> read(const QString &account) override
    {
        return m_session.isForSession(account) ? m_session.read(account) : failure(m_kind);
    }
    Result<void> write(const QString &, const Secret &) override { return failure(m_kind); }
    void keepForSession(const QString &account, const Secret &secret) override
    {
        m_session.keepForSession(account, secret);
    }
    bool isForSession(const QString &account) override { return m_session.isForSession(account); }
    Result<void> remove(const QString &) override { return failure(m_kind); }

private:
    ErrorKind m_kind;
    MemoryStore m_session;
};

/// A dialog on a workspace, as the window has it.
class Desk
{
public:
    explicit Desk(CredentialStore *store = nullptr)
        : m_store(store ? *store : m_memory)
        , m_workspace(*Workspace::open(m_folder.filePath(u"store"_s), Workspace::IfMissing::Create))
    {}

    [[nodiscard]] std::unique_ptr<ConnectDialog> dialog(
        ConnectDialog::Purpose purpose = ConnectDialog::Purpose::Connect)
    {
        auto made = std::make_unique<ConnectDialog>(
            [this](const ConnectRequest &request, const std::stop_token &stop) {
                auto again = request;
                again.isRotation = true;
                again.timeout = m_patience;
                return connectMerchant(*m_workspace, m_store, again, stop);
            },
            purpose);
        if (purpose == ConnectDialog::Purpose::ReplaceKey)
            made->setConnection(held().front().connection, held().front().settings);
        return made;
    }
    [[nodiscard]] std::vector<ConnectionState> held() const
    {
        return connectionsContent(**m_workspace->openReader())->connections;
    }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] CredentialStore &store() { return m_store; }
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

private:
    QTemporaryDir m_folder;
    MemoryStore m_memory;
    CredentialStore &m_store;
    std::unique_ptr<Workspace> m_workspace;
    std::chrono::milliseconds m_patience = 15s;
};

/// Runs it beside the event loop that the scripted server needs.
template<class Work>
auto beside(Work work)
{
    auto future = QtConcurrent::run(work);
    while (!future.isFinished())
        QTest::qWait(1);
    return future.result();
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
    void aKeychainThatFails_data();
    void aKeychainThatFails();
    void aRealKeychain_data();
    void aRealKeychain();
    void rotationForgetsTheOldPairLast();
    void aKeptKeyStaysAtItsHost();
    void removalTakesTheSecret();
    void theKeyGoesToTheHostAlone();
    void aStorefrontNeedsNoKey();
    void everyFieldTakesAnything_data();
    void everyFieldTakesAnything();
    void looks();
};

void TestDiagnosis::init()
{
    qunsetenv("http_proxy");
    qunsetenv("https_proxy");
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
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

void TestDiagnosis::aKeychainThatFails_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("absent") << int(ErrorKind::KeychainUnavailable) << u"no keychain"_s;
    QTest::newRow("denied") << int(ErrorKind::KeychainDenied) << u"refused access"_s;
    QTest::newRow("stuck") << int(ErrorKind::KeychainTimeout) << u"didn't answer within 3 seconds"_s;
}

void TestDiagnosis::aKeychainThatFails()
{
    QFETCH(int, kind);
    QFETCH(QString, says);
    const ScriptedServer server(onlyWith(key));
    FailingStore store{ErrorKind(kind)};
    Desk desk(&store);
    const auto dialog = desk.dialog();
    type(*dialog, typed({{u"baseUrl"_s, server.origin()}}));
    QVERIFY(press(*dialog, defaultButton(*dialog)));
    QVERIFY2(sentenceIn(*dialog).contains(says), qPrintable(sentenceIn(*dialog)));
    QVERIFY(adviceIn(*dialog).contains(u"for this session only"_s));
    QVERIFY(desk.held().empty());
    auto *sessionOnly = named(*dialog, u"sessionOnly"_s);
    QVERIFY(sessionOnly->isVisibleTo(dialog.get()));
    QVERIFY(press(*dialog, sessionOnly));
    QVERIFY(dialog->outcome());
    QVERIFY(keyStateOf(store, desk.held().front().connection).value() == KeyState::ForSession);
    QVERIFY(beside([&] { return validateConnection(desk.workspace(), store, 15s, {}); }));
}

void TestDiagnosis::aRealKeychain_data()
{
    QTest::addColumn<QString>("session");
    QTest::addColumn<QString>("says");
    QTest::newRow("good") << u"keyring"_s << u"connected"_s;
    QTest::newRow("locked") << u"locked"_s << u"The keychain is locked."_s;
    QTest::newRow("absent") << u"empty"_s << u"This machine has no keychain that Plaudit can keep the API key in."_s;
    QTest::newRow("no bus") << u"none"_s << u"This machine has no keychain that Plaudit can keep the API key in."_s;
    QTest::newRow("stuck") << u"stuck"_s << u"The keychain didn't answer within 3 seconds."_s;
}

void TestDiagnosis::aRealKeychain()
{
    for (const auto &tool : {u"bash"_s, u"dbus-run-session"_s, u"dbus-send"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP(qPrintable(tool + u" is not installed"_s));
    }
    QFETCH(QString, session);
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(
        QStringLiteral(PRIVATE_SESSION), {session, QCoreApplication::applicationFilePath(), u"--in-session"_s});
    QVERIFY(program.waitForFinished(30'000));
    QCOMPARE(program.exitCode(), 0);
    const auto lines = QString::fromUtf8(program.readAllStandardOutput()).trimmed().split(u'\n');
    QTEST(lines.value(0), "says");
    if (session != "keyring"_L1)
        QCOMPARE(lines.value(1), u"connected for this session"_s);
}

void TestDiagnosis::rotationForgetsTheOldPairLast()
{
    ScriptedServer server(onlyWith(key));
    Desk desk;
    const auto first = desk.dialog();
    type(*first, typed({{u"baseUrl"_s, server.origin()}, {u"name"_s, u"Fernway"_s}}));
    QVERIFY(press(*first, defaultButton(*first)));
    const auto sync = [&] {
        return beside(
            [&] { return syncWorkspace(desk.workspace(), desk.store(), {.requestsPerSecond = 0.0}, [](auto) {}, {}); });
    };
    QCOMPARE(sync()->streams.front().counts.added, 1);
    const auto before = desk.held().front();
    const auto account = before.connection.keychainAccount();

    const auto changing = desk.dialog(ConnectDialog::Purpose::ReplaceKey);
    type(*changing, {{u"key"_s, newKey}});
    QVERIFY(press(*changing, defaultButton(*changing)));
    QVERIFY(!changing->outcome());
    QCOMPARE(desk.store().read(account)->reveal(), key);
    QVERIFY(beside([&] { return validateConnection(desk.workspace(), desk.store(), 15s, {}); }));

    server.setScript(onlyWith(newKey));
    QVERIFY(press(*changing, defaultButton(*changing)));
    QVERIFY(changing->outcome());
    QCOMPARE(desk.store().read(account)->reveal(), newKey);
    const auto after = desk.held().front();
    QCOMPARE(after.connection.id, before.connection.id);
    QCOMPARE(after.connection.name, u"Fernway"_s);
    QCOMPARE(after.streams.front().lastCompletedMs, before.streams.front().lastCompletedMs);
    const auto again = sync();
    QCOMPARE(again->streams.front().counts.added, 0);
    QCOMPARE(again->streams.front().counts.unchanged, 1);

    // A name alone can be changed too: the key stays.
    const auto renaming = desk.dialog(ConnectDialog::Purpose::ReplaceKey);
    type(*renaming, {{u"name"_s, u"Fernway Goods"_s}});
    QVERIFY(press(*renaming, defaultButton(*renaming)));
    QCOMPARE(desk.held().front().connection.name, u"Fernway Goods"_s);
    QCOMPARE(desk.store().read(account)->reveal(), newKey);
}

void TestDiagnosis::aKeptKeyStaysAtItsHost()
{
    const ScriptedServer server(onlyWith(key));
    const ScriptedServer elsewhere(always(httpAnswer("200 OK", oneReview)));
    Desk desk;
    const auto first = desk.dialog();
    type(*first, typed({{u"baseUrl"_s, server.origin()}}));
    QVERIFY(press(*first, defaultButton(*first)));
    const auto account = desk.held().front().connection.keychainAccount();
    const auto changing = desk.dialog(ConnectDialog::Purpose::ReplaceKey);
    type(*changing, {{u"baseUrl"_s, elsewhere.origin()}});
    QVERIFY(press(*changing, defaultButton(*changing)));
    QCOMPARE(sentenceIn(*changing), u"The API key is missing."_s);
    QVERIFY(elsewhere.heads().isEmpty());
    // Given for the new host, it is no longer kept for the old one.
    type(*changing, {{u"key"_s, key}});
    QVERIFY(press(*changing, defaultButton(*changing)));
    QVERIFY(changing->outcome());
    QVERIFY(desk.store().read(account).error().kind == ErrorKind::SecretMissing);
}

void TestDiagnosis::removalTakesTheSecret()
{
    const ScriptedServer server(onlyWith(key));
    Desk desk;
    const auto fields = typed({{u"baseUrl"_s, server.origin()}, {u"name"_s, u"Fernway"_s}});
    const auto first = desk.dialog();
    type(*first, fields);
    QVERIFY(press(*first, defaultButton(*first)));
    QVERIFY(beside(
        [&] { return syncWorkspace(desk.workspace(), desk.store(), {.requestsPerSecond = 0.0}, [](auto) {}, {}); }));
    const auto before = desk.held().front();
    QVERIFY(removeConnection(desk.workspace(), desk.store(), before.connection.id));
    QVERIFY(desk.held().empty());
    QVERIFY(desk.store().read(before.connection.keychainAccount()).error().kind == ErrorKind::SecretMissing);
    QVERIFY(connectionOf(desk.workspace()).error().kind == ErrorKind::NoConnection);
    const auto again = desk.dialog();
    type(*again, fields);
    QVERIFY(press(*again, defaultButton(*again)));
    QCOMPARE(desk.held().front().connection.id, before.connection.id);
    QCOMPARE(desk.held().front().streams.front().lastCompletedMs, before.streams.front().lastCompletedMs);
}

void TestDiagnosis::theKeyGoesToTheHostAlone()
{
    const ScriptedServer elsewhere(always(httpAnswer("200 OK", oneReview)));
    QString good = key;
    QByteArray body = oneReview;
    ScriptedServer server([&](const QByteArray &head) {
        return head.contains("Authorization: " + basic(userId, good) + "\r\n")
                   ? httpAnswer("200 OK", body)
                   : httpAnswer("302 Found", "", "text/html", "Location: " + elsewhere.origin().toUtf8() + "/in\r\n");
    });
    Desk desk;
    const auto first = desk.dialog();
    type(*first, typed({{u"baseUrl"_s, server.origin()}}));
    QVERIFY(press(*first, defaultButton(*first)));
    QVERIFY(first->outcome());
    QVERIFY(beside([&] { return validateConnection(desk.workspace(), desk.store(), 15s, {}); }));
    body = R"({"reviews":[{"reviewId":"fb3d343b-0b5d-42b5-a501-c8e486c3b0e4","rating":5}],"nextUrl":")" +
           elsewhere.origin().toUtf8() + R"(/enterprise/reviews?lastEvaluated=x"})";
    const auto run = beside(
        [&] { return syncWorkspace(desk.workspace(), desk.store(), {.requestsPerSecond = 0.0}, [](auto) {}, {}); });
    QVERIFY(run->streams.front().error->kind == ErrorKind::ForeignHost);
    body = oneReview;
    const auto changing = desk.dialog(ConnectDialog::Purpose::ReplaceKey);
    type(*changing, {{u"key"_s, newKey}});
    QVERIFY(press(*changing, defaultButton(*changing))); // to be sent elsewhere
    QVERIFY(sentenceIn(*changing).contains(u"another host"_s));
    good = newKey;
    QVERIFY(press(*changing, defaultButton(*changing)));
    QVERIFY(changing->outcome());

    QVERIFY(elsewhere.heads().isEmpty());
    QVERIFY(server.heads().size() >= 5);
    for (auto head : server.heads()) {
        for (const auto &secret : {key, newKey})
            head.replace("\r\nAuthorization: " + basic(userId, secret) + "\r\n", "\r\n");
        QVERIFY2(!head.contains("uthorization"), head.constData());
        for (const auto &secret : {key, newKey}) {
            const auto bytes = secret.toUtf8();
            for (const auto &form : {bytes, bytes.toBase64(), bytes.toPercentEncoding(), bytes.toHex()})
                QVERIFY2(!head.contains(form), head.constData());
        }
    }
}

void TestDiagnosis::aStorefrontNeedsNoKey()
{
    ScriptedServer server([](const QByteArray &head) {
        return std::optional(head.startsWith("GET /v1/stores/" + userId.toUtf8() + "/reviews?limit=1 ")
                                 ? httpAnswer("200 OK", oneReview)
                                 : httpAnswer("404 Not Found", "{}"));
    });
    MemoryStore store;
    Desk desk(&store);
    ConnectRequest request{
        .name = u"Shop"_s, .userId = userId, .baseUrl = server.origin(), .api = OkendoApi::Storefront, .timeout = 15s};
    const auto connecting = [&] { return connectMerchant(desk.workspace(), store, request, {}); };
    const auto connected = beside(connecting);
    QVERIFY2(connected, connected ? "" : qPrintable(connected.error().detail));
    QCOMPARE(connected->connection.api, u"storefront"_s);
    QVERIFY(!server.heads().front().contains("Authorization"));
    QVERIFY(keyStateOf(store, connected->connection).value() == KeyState::NotNeeded);
    QVERIFY(beside([&] { return validateConnection(desk.workspace(), store, 15s, {}); }));

    // A wrong store id is answered with 200 and an empty body.
    server.setScript(always(httpAnswer("200 OK", "")));
    request.isRotation = true;
    const auto wrong = beside(connecting);
    QVERIFY(!wrong);
    QVERIFY(sentenceFor(wrong.error()).advice.contains(u"the user ID is no store's"_s));
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

/// The other half of aRealKeychain(): the dialog with the real store, in a session of its own.
static int connectInSession()
{
    const ScriptedServer server(onlyWith(key));
    KeychainStore store;
    Desk desk(&store);
    const auto dialog = desk.dialog();
    type(*dialog, typed({{u"baseUrl"_s, server.origin()}}));
    if (!press(*dialog, defaultButton(*dialog)))
        return 1;
    if (dialog->outcome()) {
        std::puts("connected");
        return 0;
    }
    std::puts(qPrintable(sentenceIn(*dialog)));
    if (!press(*dialog, named(*dialog, u"sessionOnly"_s)) || !dialog->outcome())
        return 2;
    const auto isGood = store.isForSession(desk.held().front().connection.keychainAccount()) &&
                        beside([&] { return validateConnection(desk.workspace(), store, 15s, {}); });
    std::puts(isGood ? "connected for this session" : "not connected");
    return 0;
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (QCoreApplication::arguments().contains(u"--in-session"_s))
        return connectInSession();
    TestDiagnosis test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_diagnosis.moc"
