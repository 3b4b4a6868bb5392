// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/last_known_day.h"
#include "analytics/snapshot.h"
#include "charts/chart_view.h"
#include "credentials/memory_store.h"
#include "pages/health_page.h"
#include "pages/ratings_page.h"
#include "pages/rows_table.h"
#include "pages/sentiment_page.h"
#include "sample/sample_store.h"
#include "sample/store_server.h"
#include "shell/elided_label.h"
#include "shell/first_start_page.h"
#include "shell/main_window.h"
#include "shell/page_image.h"
#include "shell/saved_views_button.h"
#include "shell/session.h"
#include "shell/status_line.h"
#include "shell/sync_words.h"
#include "shell/view_commands.h"
#include "shell/window_actions.h"
#include "workspace/connecting.h"
#include "workspace/event_files.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const QString userId = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
const QString key = u"k3yK3yk3yK3yk3yK3yk3yK3yk3yK3y42"_s;
constexpr int reviews = 120;

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beginsWithFirstStart();
    void syncsAndShows();
    void filtersAndGoesBack();
    void saysWhyASyncFailed();
    void stopsARunningSync();
    void paintsThePageWithoutAWindow();
    void tellsOfProgress();
    void importsWhatIsDropped();
    void importsFromAWatchedFolder();
    void quarantineIsReadAgain();
    void showsEachPage();
    void theFirstViewEndsWithTheData();
    void comesBackToTheLastView();
    void keepsSavedViews();

private:
    /// An event file of so many survey responses.
    [[nodiscard]] QString eventFile(const QString &name, int responses, const QByteArray &more = {}) const;
    [[nodiscard]] bool connectStore(const QString &withKey = key);
    [[nodiscard]] QString status() const { return m_window->statusLine().findChild<ElidedLabel *>()->wholeText(); }
    [[nodiscard]] bool shows(const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreServer> m_server;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<MainWindow> m_window;
};

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto server = StoreServer::start(sampleReviews({.seed = 7, .reviews = reviews, .asOf = QDate(2026, 10, 31)}),
        {.userId = userId, .key = Secret(key)});
    QVERIFY(server);
    m_server = std::move(*server);
    auto workspace = Workspace::open(m_folder->filePath(u"store"_s), Workspace::IfMissing::Create);
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    m_store = std::make_unique<MemoryStore>();
    m_window = std::make_unique<MainWindow>();
    m_window->goTo(PageId::Ratings);
}

void TestSession::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    m_server.reset();
}

bool TestSession::connectStore(const QString &withKey)
{
    const ConnectRequest request{.name = u"Fernway Goods"_s,
        .userId = userId,
        .key = Secret(withKey),
        .baseUrl = m_server->origin().toString(),
        .isValidated = false};
    return connectMerchant(*m_workspace, *m_store, request, {}).has_value();
}

bool TestSession::shows(const QString &text) const
{
    const auto labels = m_window->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
}

void TestSession::beginsWithFirstStart()
{
    Session session(*m_workspace, *m_store, *m_window);
    QSignalSpy shown(&session, &Session::shown);
    QVERIFY(shown.wait());
    QVERIFY(m_window->findChild<FirstStartPage *>()->isVisibleTo(m_window.get()));
}

void TestSession::syncsAndShows()
{
    QVERIFY(connectStore());
    Session session(*m_workspace, *m_store, *m_window);
    QSignalSpy shown(&session, &Session::shown);
    QSignalSpy finished(&session, &Session::syncFinished);
    session.startSync();
    QVERIFY(session.isSyncing());
    QVERIFY(!m_window->actions().sync->isEnabled());
    QVERIFY(finished.wait(30'000));
    QVERIFY(status().startsWith("Synced"_L1));
    const auto snapshot = m_workspace->snapshot();
    QVERIFY(snapshot);
    const Ratings expected = ratings(**snapshot, {});
    QVERIFY(expected.figures.reviews > 0);
    const QString reviewsText = QLocale().toString(qlonglong(expected.figures.reviews));
    QTRY_VERIFY(shows(reviewsText));
    QVERIFY(m_window->actions().sync->isEnabled());
}

void TestSession::filtersAndGoesBack()
{
    QVERIFY(connectStore());
    Session session(*m_workspace, *m_store, *m_window);
    QSignalSpy finished(&session, &Session::syncFinished);
    session.startSync();
    QVERIFY(finished.wait(30'000));
    const auto snapshot = m_workspace->snapshot();
    QVERIFY(snapshot);
    Filter filter;
    filter.ratings = {5};
    const auto textOf = [&](const Filter &of) {
        return QLocale().toString(qlonglong(ratings(**snapshot, of).figures.reviews));
    };
    QVERIFY(textOf(filter) != textOf({}));
    // Asked twice in a row: the newest counts.
    session.setView({.page = PageId::Ratings});
    session.setView({.page = PageId::Ratings, .filter = filter});
    QTRY_VERIFY(shows(textOf(filter)) && !shows(textOf({})));
    QVERIFY(m_window->actions().back->isEnabled());
    m_window->actions().back->trigger();
    QTRY_VERIFY(shows(textOf({})));
    QVERIFY(m_window->actions().forward->isEnabled());
}

void TestSession::saysWhyASyncFailed()
{
    QVERIFY(connectStore(u"wrong-wrong-wrong-wrong-wrong-00"_s));
    Session session(*m_workspace, *m_store, *m_window);
    QSignalSpy finished(&session, &Session::syncFinished);
    session.startSync();
    QVERIFY(finished.wait(30'000));
    const ErrorSentence sentence =
        sentenceFor(Error{.kind = ErrorKind::Unauthorized, .httpStatus = 401, .subject = m_server->origin().host()});
    QVERIFY2(status().startsWith(sentence.message), qPrintable(status()));
    QVERIFY(!status().contains("wrong-wrong"_L1));
}

void TestSession::stopsARunningSync()
{
    QVERIFY(connectStore());
    Session session(*m_workspace, *m_store, *m_window);
    QSignalSpy finished(&session, &Session::syncFinished);
    session.startSync();
    m_window->actions().stop->trigger();
    QVERIFY(finished.wait(30'000));
    QVERIFY(!session.isSyncing());
}

void TestSession::paintsThePageWithoutAWindow()
{
    QVERIFY(connectStore());
    QVERIFY(syncWorkspace(
        *m_workspace, *m_store, {.options = {}, .requestsPerSecond = 0}, [](const SyncProgress &) {}, {}));
    const View view{.page = PageId::Ratings};
    const auto light = renderPage(*m_workspace, view, {.size = {1440, 900}, .scale = 2.0});
    QVERIFY(light);
    QCOMPARE(light->size(), QSize(2880, 1800));
    const auto dark = renderPage(*m_workspace, view, {.size = {1024, 700}, .theme = Theme::Mode::Dark});
    QVERIFY(dark);
    QCOMPARE(dark->size(), QSize(1024, 700));
    QCOMPARE(dark->pixelColor(210, 66), Theme::dark().ground);
    QVERIFY(light->save(u"pictures/sample-1440-light.png"_s) || !QDir().exists(u"pictures"_s));
}

void TestSession::tellsOfProgress()
{
    SyncProgress progress;
    progress.counts = {.received = 1200, .added = 38};
    progress.timeLeft = std::chrono::minutes(3);
    const QString said = sentenceFor(progress);
    QVERIFY(said.contains("1,200"_L1) && said.contains("38 new"_L1) && said.contains("3 min"_L1));
    progress.waitingFor = Error{.kind = ErrorKind::RateLimited};
    progress.pause = std::chrono::seconds(10);
    QVERIFY(sentenceFor(progress).contains(sentenceFor(*progress.waitingFor).message));
}

QString TestSession::eventFile(const QString &name, int responses, const QByteArray &more) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("a file can't be written");
    for (int i = 0; i < responses; ++i) {
        file.write(
            R"({"resourceType":"survey_response","topic":"create","sequenceNumber":")" + QByteArray::number(100 + i) +
            R"(","resource":{"surveyId":"S1","surveyResponseId":"r)" + QByteArray::number(i) +
            R"(","dateCreated":"2026-03-01T10:00:00.000Z","answeredQuestions":[{"id":"q","type":"nps","answer":9}]}})"
            "\n");
    }
    file.write(more);
    return file.fileName();
}

void TestSession::importsWhatIsDropped()
{
    Session session(*m_workspace, *m_store, *m_window);
    QSignalSpy finished(&session, &Session::syncFinished);
    Q_EMIT m_window->filesDropped({eventFile(u"events.jsonl"_s, 40)});
    QVERIFY(finished.wait());
    QCOMPARE(status(), u"Imported 40 events"_s);
    m_window->goTo(PageId::Nps);
    QTRY_VERIFY(shows(u"100"_s)); // the NPS of forty promoters
    Q_EMIT m_window->filesDropped({m_folder->filePath(u"events.jsonl"_s)});
    QVERIFY(finished.wait());
    QCOMPARE(status(), u"Imported 0 events, 40 were there already"_s);
    Q_EMIT m_window->filesDropped({m_folder->filePath(u"nowhere.jsonl"_s)});
    QTRY_VERIFY(status().contains(u"nowhere.jsonl"_s));
    QVERIFY(!session.isSyncing());
}

void TestSession::importsFromAWatchedFolder()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"watched"_s));
    QVERIFY(m_workspace->writer().setSetting(watchedFolderSetting, m_folder->filePath(u"watched"_s)).get());
    Session session(*m_workspace, *m_store, *m_window);
    QVERIFY(m_window->actions().watchFolder->isChecked());
    QSignalSpy finished(&session, &Session::syncFinished);
    const auto file = eventFile(u"watched/new.jsonl"_s, 3);
    QVERIFY(finished.wait(10'000));
    QCOMPARE(status(), u"Imported 3 events"_s);
    QVERIFY(isImported(*m_workspace, file));
    QVERIFY(newFilesInWatchedFolder(*m_workspace).isEmpty());
}

void TestSession::quarantineIsReadAgain()
{
    Session session(*m_workspace, *m_store, *m_window);
    QSignalSpy finished(&session, &Session::syncFinished);
    Q_EMIT m_window->filesDropped({eventFile(u"events.jsonl"_s, 2, "{\"what\":\"is this\"}\n")});
    QVERIFY(finished.wait());
    QCOMPARE(status(), u"Imported 2 events, 1 wait in quarantine"_s);
    // As if an earlier version had not known what a review is.
    EventsCommit earlier{
        .faults = {{.id = {}, .reason = u"unknown_event"_s, .raw = R"({"reviewId":"r7","rating":4})"}}};
    QVERIFY(m_workspace->writer().commitEvents(earlier).get());
    Q_EMIT m_window->quarantineRetryRequested();
    QVERIFY(finished.wait());
    QCOMPARE(status(), u"1 understood now, 1 still waiting"_s);
    const auto reader = m_workspace->openReader().value();
    QCOMPARE(reader->quarantine().value().size(), 1u);
    QCOMPARE(reader->review(RecordId::fromText(u"r7"_s)).value()->rating, std::optional(4));
}

void TestSession::showsEachPage()
{
    QVERIFY(connectStore());
    Session session(*m_workspace, *m_store, *m_window);
    QSignalSpy finished(&session, &Session::syncFinished);
    session.startSync();
    QVERIFY(finished.wait(30'000));
    const auto firstTable = [](const QWidget &page) { return page.findChild<RowsTable *>()->model(); };
    m_window->goTo(PageId::Sentiment);
    QTRY_VERIFY(firstTable(m_window->sentimentPage())->rowCount() > 10);
    m_window->goTo(PageId::Nps);
    QTRY_VERIFY(shows(u"No survey responses yet"_s));
    m_window->goTo(PageId::Health);
    QTRY_VERIFY(firstTable(m_window->healthPage())->rowCount() == int(lastHealthFigure) + 1);
}

void TestSession::theFirstViewEndsWithTheData()
{
    QVERIFY(connectStore());
    QVERIFY(syncWorkspace(
        *m_workspace, *m_store, {.options = {}, .requestsPerSecond = 0}, [](const SyncProgress &) {}, {}));
    m_window->showView({});
    const Session session(*m_workspace, *m_store, *m_window);
    const QDate last = lastKnownDay(**m_workspace->snapshot());
    QTRY_COMPARE(m_window->view().filter.to, std::optional(last));
    QCOMPARE(m_window->view().filter.from, std::optional(last.addDays(-89)));
    QVERIFY(m_window->view().page == PageId::Overview);
    QVERIFY(!m_window->actions().back->isEnabled());
}

void TestSession::comesBackToTheLastView()
{
    const View view{.page = PageId::Sentiment, .filter = {.ratings = {2}}, .comparison = Comparison::Year};
    {
        Session session(*m_workspace, *m_store, *m_window);
        session.setView(view);
    }
    m_window->showView({});
    const Session session(*m_workspace, *m_store, *m_window);
    QTRY_VERIFY(m_window->view() == view);
}

void TestSession::keepsSavedViews()
{
    QVERIFY(connectStore());
    const Session session(*m_workspace, *m_store, *m_window);
    auto &commands = m_window->commands();
    Q_EMIT commands.savedViews()->savingRequested(u"Mine"_s);
    QTRY_COMPARE(commands.savedViews()->views().size(), 1u);
    const SavedView saved = commands.savedViews()->views().front();
    QCOMPARE(saved.name, u"Mine"_s);
    Q_EMIT commands.removeRequested(saved.id);
    QTRY_VERIFY(commands.savedViews()->views().empty());
    Q_EMIT commands.saveRequested(saved);
    QTRY_COMPARE(commands.savedViews()->views(), std::vector{saved});
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
