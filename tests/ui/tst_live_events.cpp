// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/memory_store.h"
#include "dialogs/signing_secret_dialog.h"
#include "listening/webhook_sender.h"
#include "loopback/loopback_server.h"
#include "pages/connections_page.h"
#include "pages/live_events_card.h"
#include "pages/schedule_card.h"
#include "shell/live_events_session.h"
#include "shell/main_window.h"
#include "shell/widget_image.h"
#include "workspace/webhook_secrets.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const Secret secret(u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s);

template<class Widget>
Widget *shown(const QWidget &in, const QString &text)
{
    for (auto *widget : in.findChildren<Widget *>()) {
        if (widget->isVisibleTo(&in) && widget->text().contains(text))
            return widget;
    }
    return nullptr;
}

/// That nothing listens on now.
int freePort()
{
    const auto listener = LoopbackServer::start([](const auto &, const auto &) { return LoopbackResponse(); });
    return (*listener)->port();
}

} // namespace

class TestLiveEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listensFromTheCard();
    void isRememberedAndStartsWithTheWindow();
    void saysWhyItDoesnt();
    void takesASecretAndNeverShowsIt();
    void looks();

private:
    [[nodiscard]] LiveEventsCard &card() const { return m_window->connectionsPage().liveEvents(); }
    [[nodiscard]] QUrl address() const
    {
        return QUrl(u"http://127.0.0.1:%1%2"_s.arg(card().place().port).arg(card().place().path));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    MemoryStore m_store;
    std::unique_ptr<MainWindow> m_window;
};

void TestLiveEvents::init()
{
    m_window.reset();
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = Workspace::open(m_folder->filePath(u"store"_s), Workspace::IfMissing::Create).value();
    m_window = std::make_unique<MainWindow>();
}

void TestLiveEvents::listensFromTheCard()
{
    QVERIFY(keepWebhookSecrets(*m_workspace, m_store, {secret}));
    const int port = freePort();
    QVERIFY(rememberListener(*m_workspace, {.place = {.port = port}}));
    LiveEventsSession session(*m_workspace, m_store, *m_window);
    QSignalSpy started(&session, &LiveEventsSession::started);
    QSignalSpy stopped(&session, &LiveEventsSession::stopped);
    QTRY_COMPARE(card().place().port, port);
    QVERIFY(shown<QLabel>(card(), u"not listening"_s));
    shown<QPushButton>(card(), u"Start"_s)->click();
    QVERIFY(started.wait());
    QVERIFY(shown<QLabel>(card(), u"listening since"_s));
    QVERIFY(!shown<QPushButton>(card(), u"Start"_s));
    WebhookSender sender(address(), secret);
    QCOMPARE(sender.send({.id = "msg_1", .body = "{\"cut\":"}), 204);
    QCOMPARE(sender.send({.id = "msg_1", .body = "{\"cut\":", .signature = "v1,AAAA"}), 401);
    const auto reader = m_workspace->openReader().value();
    QCOMPARE(reader->quarantine().value().size(), 1u);
    shown<QPushButton>(card(), u"Stop"_s)->click();
    QVERIFY(stopped.wait());
    QCOMPARE(sender.send({.id = "msg_2", .body = "{}"}), 0);
    m_window->connectionsPage().show(connectionsContent(*reader).value());
    QVERIFY(shown<QLabel>(card(), u"were refused: 1 wrong signature."_s));
}

void TestLiveEvents::isRememberedAndStartsWithTheWindow()
{
    QVERIFY(keepWebhookSecrets(*m_workspace, m_store, {secret}));
    QVERIFY(rememberListener(*m_workspace, {.place = {.port = freePort(), .path = u"/hooks"_s}, .isWanted = true}));
    for (int time = 0; time < 2; ++time) {
        LiveEventsSession session(*m_workspace, m_store, *m_window);
        QTRY_VERIFY(session.isListening());
        QCOMPARE(card().place().path, u"/hooks"_s);
        QCOMPARE(WebhookSender(address(), secret).send({.id = "msg_1", .body = "{}"}), 204);
    }
    {
        LiveEventsSession session(*m_workspace, m_store, *m_window);
        QTRY_VERIFY(session.isListening());
        QSignalSpy stopped(&session, &LiveEventsSession::stopped);
        shown<QPushButton>(card(), u"Stop"_s)->click();
        QVERIFY(stopped.wait());
    }
    QVERIFY(!listenerSettings(*m_workspace).value().isWanted);
    QCOMPARE(listenerSettings(*m_workspace).value().place.path, u"/hooks"_s);
}

void TestLiveEvents::saysWhyItDoesnt()
{
    LiveEventsSession session(*m_workspace, m_store, *m_window);
    QSignalSpy failed(&session, &LiveEventsSession::failed);
    QTRY_VERIFY(shown<QPushButton>(card(), u"Start"_s)->isEnabled());
    shown<QPushButton>(card(), u"Start"_s)->click();
    QVERIFY(failed.wait());
    QVERIFY(shown<QLabel>(card(), u"No signing secret for live events"_s));
    QVERIFY(shown<QPushButton>(card(), u"Start"_s)->isEnabled());

    QVERIFY(keepWebhookSecrets(*m_workspace, m_store, {secret}));
    const auto other = LoopbackServer::start([](const auto &, const auto &) { return LoopbackResponse(); });
    card().findChild<QSpinBox *>()->setValue((*other)->port());
    shown<QPushButton>(card(), u"Start"_s)->click();
    QVERIFY(failed.wait());
    QVERIFY(shown<QLabel>(card(), QString::number((*other)->port())));

    for (auto *edit : card().findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == u"Path"_s)
            edit->setText(u"no path"_s);
    }
    QVERIFY(!shown<QPushButton>(card(), u"Start"_s)->isEnabled());
}

void TestLiveEvents::takesASecretAndNeverShowsIt()
{
    LiveEventsSession session(*m_workspace, m_store, *m_window);
    shown<QPushButton>(card(), u"Signing secret…"_s)->click();
    auto *dialog = m_window->findChild<SigningSecretDialog *>();
    QVERIFY(dialog);
    auto *keep = shown<QPushButton>(*dialog, u"Keep in the keychain"_s);
    QVERIFY(!keep->isEnabled());
    const auto edits = dialog->findChildren<QLineEdit *>();
    QCOMPARE(edits.size(), 2);
    edits[0]->setText(u"whsec_*"_s);
    QVERIFY(!keep->isEnabled());
    edits[0]->setText(u"  "_s + secret.reveal() + u' ');
    QVERIFY(keep->isEnabled());
    for (const auto *edit : edits)
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
    keep->click();
    QTRY_VERIFY(webhookSecrets(*m_workspace, m_store).has_value());
    QCOMPARE(webhookSecrets(*m_workspace, m_store).value(), std::vector<Secret>{secret});
    for (const auto *label : m_window->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"whsec_MfKQ"_s));
}

void TestLiveEvents::looks()
{
    m_window.reset(); // its theme is the application's
    QVERIFY(QDir().mkpath(u"pictures"_s));
    ListenerState state{.address = QUrl(u"http://127.0.0.1:8741/okendo"_s),
        .startedMs = 1'790'000'000'000,
        .counts = {},
        .lastTakenMs = 1'790'000'300'000,
        .problem = {}};
    ConnectionsContent content;
    content.deliveries = {{.outcome = DeliveryOutcome::Taken, .count = 4'812, .lastMs = 1'790'000'300'000},
        {.outcome = DeliveryOutcome::WrongSignature, .count = 3, .lastMs = 1'790'000'000'000},
        {.outcome = DeliveryOutcome::TooOld, .count = 1, .lastMs = 1'790'000'000'000}};
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        for (const QSize size : {MainWindow::smallest, QSize(1440, 900)}) {
            for (const bool isListening : {true, false}) {
                MainWindow window;
                window.setThemeMode(mode);
                window.setConnected(true);
                window.showView({.page = PageId::Connections});
                auto &page = window.connectionsPage();
                page.show(content);
                page.schedule().show({.isOn = true, .minutes = 30}, u"14:35"_s);
                if (isListening)
                    page.liveEvents().showListening(state);
                const QImage image = widgetImage(window, size);
                QVERIFY(image.save(
                    u"pictures/live-events-%1-%2-%3.png"_s.arg(size.width())
                        .arg(mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s, isListening ? u"on"_s : u"off"_s)));
            }
        }
    }
}

QTEST_MAIN(TestLiveEvents)
#include "tst_live_events.moc"
