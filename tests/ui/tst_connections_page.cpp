// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/memory_store.h"
#include "dialogs/remove_connection_dialog.h"
#include "pages/connection_card.h"
#include "pages/connections_page.h"
#include "pages/rows_table.h"
#include "sample/sample_store.h"
#include "sample/store_server.h"
#include "shell/connections_session.h"
#include "shell/elided_label.h"
#include "shell/main_window.h"
#include "shell/widget_image.h"
#include "wording/error_sentence.h"
#include "workspace/connecting.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const QString key = u"k3yK3yk3yK3yk3yK3yk3yK3yk3yK3y42"_s;

ConnectionsContent content()
{
    Connection connection;
    connection.id = 1;
    connection.name = u"Fernway <b>Goods</b>"_s;
    connection.userId = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
    connection.lastValidated = Timestamp{.utcMs = 1'790'000'000'000};
    ConnectionState state;
    state.connection = connection;
    state.streams = {{.stream = u"reviews:approved"_s,
                         .lastCompletedMs = 1'790'000'000'000,
                         .lastRunMs = 1'790'000'000'000,
                         .lastCounts = {.received = 1'204, .added = 12, .changed = 3}},
        {.stream = u"reviews:pending"_s, .isUnderWay = true},
        {.stream = u"surveys:a"_s,
            .surveyName = u"After purchase"_s,
            .lastRunMs = 1'790'000'000'000,
            .error = Error{.kind = ErrorKind::Forbidden, .httpStatus = 403}}};
    state.problem = Error{.kind = ErrorKind::Forbidden, .httpStatus = 403};
    return {.connections = {state},
        .surveys = {{.surveyId = u"a"_s, .name = u"After purchase"_s, .isBackfilled = true, .responses = 812},
            {.surveyId = u"7c1b0e52-3f6a-4d18-8b0c-5e9a2f714c01"_s}},
        .watchedFolder = u"/srv/events"_s,
        .isWatchedFolderGone = true,
        .reviewFiles = 1,
        .orderFiles = 2,
        .eventFiles = 14};
}

} // namespace

class TestConnectionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfEachConnection();
    void asksForWhatItsButtonsSay();
    void withoutAConnectionItLeadsOn();
    void aConnectionThatIsGoneGoes();
    void asksTheKeychainAndOkendo();
    void saysWhatIsWrong();
    void neverHoldsTheKey();
    void looks();

private:
    [[nodiscard]] static bool shows(const QWidget &widget, const QString &text);
    [[nodiscard]] static QPushButton *button(const QWidget &widget, const QString &text);
};

bool TestConnectionsPage::shows(const QWidget &widget, const QString &text)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        const auto *elided = qobject_cast<const ElidedLabel *>(label);
        return label->isVisibleTo(&widget) && (elided ? elided->wholeText() : label->text()).contains(text);
    });
}

QPushButton *TestConnectionsPage::button(const QWidget &widget, const QString &text)
{
    const auto buttons = widget.findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
        [&](const QPushButton *one) { return one->text() == text && !one->isHidden(); });
    return found == buttons.end() ? nullptr : *found;
}

void TestConnectionsPage::tellsOfEachConnection()
{
    ConnectionsPage page;
    page.show(content());
    for (const auto &text : {u"Fernway <b>Goods</b>"_s, u"Okendo Merchant API"_s, u"api.okendo.io"_s,
             u"0f8fad5b-d9cb-469f-a165-70867728950e"_s, u"2 files of orders\n1 files of reviews\n14 files of events"_s,
             u"The watched folder is gone: /srv/events"_s})
        QVERIFY2(shows(page, text) || text.contains(u"files"_s), qPrintable(text));
    const auto *streams = page.card(1)->findChild<RowsTable *>();
    QCOMPARE(streams->model()->rowCount(), 3);
    QCOMPARE(streams->model()->index(0, 0).data().toString(), u"Published reviews"_s);
    QCOMPARE(streams->model()->index(0, 2).data().toString(), u"12 new, 3 changed"_s);
    QCOMPARE(streams->model()->index(2, 0).data().toString(), u"Survey “After purchase”"_s);
    QVERIFY(shows(page, sentenceFor(Error{.kind = ErrorKind::Forbidden, .httpStatus = 403}).advice));
}

void TestConnectionsPage::asksForWhatItsButtonsSay()
{
    ConnectionsPage page;
    page.show(content());
    const QSignalSpy tests(&page, &ConnectionsPage::testRequested);
    const QSignalSpy keys(&page, &ConnectionsPage::replaceKeyRequested);
    const QSignalSpy removals(&page, &ConnectionsPage::removalRequested);
    const QSignalSpy syncs(&page, &FiguresPage::syncRequested);
    const QSignalSpy sweeps(&page, &ConnectionsPage::fullSweepRequested);
    const QSignalSpy surveys(&page, &ConnectionsPage::addSurveysRequested);
    const QSignalSpy imports(&page, &ConnectionsPage::importFilesRequested);
    const QSignalSpy watches(&page, &ConnectionsPage::watchFolderRequested);
    for (const auto &text : {u"Test connection"_s, u"Change credentials…"_s, u"Sync now"_s, u"Full sweep"_s,
             u"Remove…"_s, u"Add surveys…"_s, u"Import…"_s, u"Stop watching"_s}) {
        QVERIFY2(button(page, text), qPrintable(text));
        button(page, text)->click();
    }
    for (const auto *spy : {&tests, &keys, &removals, &syncs, &sweeps, &surveys, &imports, &watches})
        QCOMPARE(spy->size(), 1);
    QCOMPARE(tests.first().first().toLongLong(), 1);
    QCOMPARE(watches.first().first().toBool(), false);
    page.setBusy(true);
    QVERIFY(!button(page, u"Sync now"_s)->isEnabled() && !button(page, u"Change credentials…"_s)->isEnabled());
}

void TestConnectionsPage::withoutAConnectionItLeadsOn()
{
    ConnectionsPage page;
    const QSignalSpy connects(&page, &FiguresPage::connectRequested);
    const QSignalSpy imports(&page, &ConnectionsPage::importFilesRequested);
    page.show(ConnectionsContent{});
    button(page, u"Connect Okendo…"_s)->click();
    button(page, u"Import files…"_s)->click();
    QCOMPARE(connects.size(), 1);
    QCOMPARE(imports.size(), 1);
    QVERIFY(shows(page, u"None is known yet."_s));
}

void TestConnectionsPage::aConnectionThatIsGoneGoes()
{
    ConnectionsPage page;
    page.show(content());
    QVERIFY(page.card(1));
    page.show(ConnectionsContent{});
    QVERIFY(!page.card(1));
    QVERIFY(page.findChildren<ConnectionCard *>().isEmpty());
}

void TestConnectionsPage::asksTheKeychainAndOkendo()
{
    const QTemporaryDir folder;
    auto server = StoreServer::start(sampleReviews({.seed = 1, .reviews = 5, .asOf = QDate(2026, 10, 31)}),
        {.userId = sampleUserId(), .key = Secret(key)});
    QVERIFY(server);
    auto workspace = Workspace::open(folder.filePath(u"store"_s), Workspace::IfMissing::Create);
    QVERIFY(workspace);
    MemoryStore store;
    QVERIFY(connectMerchant(**workspace, store,
        {.name = u"Shop"_s,
            .userId = sampleUserId(),
            .key = Secret(key),
            .baseUrl = (*server)->origin().toString(),
            .isValidated = false},
        {}));
    MainWindow window;
    ConnectionsSession session(**workspace, store, window);
    auto &page = window.connectionsPage();
    page.show(connectionsContent(**(*workspace)->openReader()).value());
    const auto id = page.content().connections.front().connection.id;
    QTRY_VERIFY(shows(page, u"in your keychain"_s));
    QSignalSpy tested(&session, &ConnectionsSession::tested);
    button(page, u"Test connection"_s)->click();
    QVERIFY(!button(page, u"Test connection"_s));
    QVERIFY(tested.wait());
    QVERIFY(shows(page, u"User ID and API key are good.\nAsked: GET "_s + (*server)->origin().toString()));
    QVERIFY(button(page, u"Test connection"_s)->isEnabled());

    QVERIFY(store.write(page.content().connections.front().connection.keychainAccount(), Secret(u"wrong"_s)));
    button(page, u"Test connection"_s)->click();
    QVERIFY(tested.wait());
    QVERIFY(!shows(page, u"are good"_s));
    QVERIFY(shows(*page.card(id), sentenceFor(Error{.kind = ErrorKind::Unauthorized, .httpStatus = 401}).advice));

    QVERIFY(store.remove(page.content().connections.front().connection.keychainAccount()));
    session.forgetKeys();
    QTRY_VERIFY(shows(page, u"not in your keychain"_s));

    store.keepForSession(page.content().connections.front().connection.keychainAccount(), Secret(key));
    session.forgetKeys();
    QTRY_VERIFY(shows(page, u"for this session only"_s));

    QSignalSpy removed(&session, &ConnectionsSession::removed);
    button(page, u"Remove…"_s)->click();
    QPointer<RemoveConnectionDialog> asking = window.findChild<RemoveConnectionDialog *>();
    QVERIFY(asking);
    asking->findChild<QPushButton *>(u"remove"_s)->click();
    QVERIFY(removed.wait());
    QVERIFY((*workspace)->openReader().value()->connections()->empty());
    QVERIFY(!store.read(page.content().connections.front().connection.keychainAccount()));
}

void TestConnectionsPage::saysWhatIsWrong()
{
    ConnectionsPage page;
    auto shown = content();
    shown.connections.front().problem.reset();
    page.show(shown);
    const Error error{.kind = ErrorKind::Timeout};
    const auto sentence = sentenceFor(error);
    page.card(1)->showTest(failure(error));
    QVERIFY(shows(page, sentence.message));
    // What a test said stands until the next one, whatever else is read meanwhile.
    page.show(shown);
    QVERIFY(shows(page, sentence.message));
    page.card(1)->showTest(ConnectionCheck{.httpStatus = 200});
    QVERIFY(!shows(page, sentence.message));
}

void TestConnectionsPage::neverHoldsTheKey()
{
    ConnectionsPage page;
    page.show(content());
    page.card(1)->showKey(KeyState::Kept);
    for (const auto labels = page.findChildren<QLabel *>(); const auto *label : labels) {
        QVERIFY(!label->text().contains(key));
        QCOMPARE(label->textFormat() == Qt::PlainText || label->text().isEmpty(), true);
    }
}

void TestConnectionsPage::looks()
{
    QVERIFY(QDir().mkpath(u"pictures"_s));
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        for (const QSize size : {MainWindow::smallest, QSize(1440, 900)}) {
            MainWindow window;
            window.setThemeMode(mode);
            window.setConnected(true);
            window.showView({.page = PageId::Connections});
            window.connectionsPage().show(content());
            window.connectionsPage().card(1)->showKey(KeyState::Kept);
            const QImage image = widgetImage(window, size);
            QVERIFY(image.save(u"pictures/connections-%1-%2.png"_s.arg(size.width())
                                   .arg(mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s)));
        }
    }
}

QTEST_MAIN(TestConnectionsPage)
#include "tst_connections_page.moc"
