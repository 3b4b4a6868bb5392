// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/buckets.h"
#include "analytics/store_conventions.h"
#include "credentials/memory_store.h"
#include "workspace/connecting.h"
#include "workspace/recent_workspaces.h"
#include "workspace/store_settings.h"
#include "workspace/webhook_secrets.h"
#include "workspace/workspace.h"
#include "workspace/workspace_folders.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const auto userId = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
const auto otherUserId = u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s;
const Secret key(u"0123456789abcdef0123456789abcdef"_s);
const Secret signingSecret(u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s);

} // namespace

class TestStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void settingsAreCheckedAndCleaned_data();
    void settingsAreCheckedAndCleaned();
    void settingsComeBack();
    void theNameComesFromTheWorkspaceOrItsConnection();
    void whatCantBeUsedAnyMoreIsAsIfItWerentThere();
    void weeksBeginOnTheStoresDay_data();
    void weeksBeginOnTheStoresDay();
    void theSnapshotSetsTheConventions();
    void foldersAreNamedAfterStores_data();
    void foldersAreNamedAfterStores();
    void recentOnesAreRemembered();
    void aWorkspaceMoves();
    void aWorkspaceStaysWhereItCantMove();
    void aDeletedOneLiesInTheTrash();
    void onlySecretsOfItsOwnAreForgotten();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void make(const QString &name, const QString &user = {}, CredentialStore *store = nullptr)
    {
        const auto workspace = Workspace::open(path(name), Workspace::IfMissing::Create);
        QVERIFY(workspace);
        if (!user.isEmpty())
            QVERIFY(connectMerchant(**workspace, *store,
                {.name = u"Shop of "_s + name, .userId = user, .key = key, .isValidated = false}, {}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStores::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings().clear();
}

void TestStores::cleanup()
{
    setStoreConventions({});
}

void TestStores::settingsAreCheckedAndCleaned_data()
{
    QTest::addColumn<StoreSettingsText>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nothing") << StoreSettingsText{} << QString();
    QTest::newRow("all of it") << StoreSettingsText{u" Büro & Söhne "_s, u"Europe/Berlin"_s, u"eur"_s, u"Sunday"_s}
                               << QString();
    QTest::newRow("words for nothing") << StoreSettingsText{{}, u"system"_s, u"none"_s, {}} << QString();
    QTest::newRow("control characters") << StoreSettingsText{u"a\u0000\u0007\nb"_s, {}, {}, {}} << QString();
    QTest::newRow("other scripts") << StoreSettingsText{u"متجر 店舗 🛍"_s, {}, {}, {}} << QString();
    QTest::newRow("200 characters") << StoreSettingsText{QString(200, u'x'), {}, {}, {}} << QString();
    QTest::newRow("10,000 characters") << StoreSettingsText{QString(10'000, u'x'), {}, {}, {}} << QString(60, u'x');
    QTest::newRow("no such zone") << StoreSettingsText{{}, u"Mars/Olympus"_s, {}, {}} << u"Mars/Olympus"_s;
    QTest::newRow("no code") << StoreSettingsText{{}, {}, u"Euro"_s, {}} << u"Euro"_s;
    QTest::newRow("digits") << StoreSettingsText{{}, {}, u"E1R"_s, {}} << u"E1R"_s;
    QTest::newRow("no such day") << StoreSettingsText{{}, {}, {}, u"friday"_s} << u"friday"_s;
}

void TestStores::settingsAreCheckedAndCleaned()
{
    QFETCH(StoreSettingsText, text);
    QFETCH(QString, problem);
    const auto settings = storeSettingsFrom(text);
    QCOMPARE(settings ? QString() : settings.error().subject, problem);
    if (!settings) {
        QCOMPARE(toString(settings.error().kind), toString(ErrorKind::InvalidArgument));
        return;
    }
    for (const auto c : settings->name)
        QVERIFY(c.category() != QChar::Other_Control);
    QCOMPARE(settings->name, settings->name.simplified());
}

void TestStores::settingsComeBack()
{
    make(u"a"_s);
    const auto settings = storeSettingsFrom({u"Büro & Söhne"_s, u"Europe/Berlin"_s, u"EUR"_s, u"sunday"_s}).value();
    {
        const auto workspace = Workspace::open(path(u"a"_s), Workspace::IfMissing::Fail).value();
        QCOMPARE(storeSettings(*workspace->openReader().value()).value(), StoreSettings());
        QVERIFY(saveStoreSettings(*workspace, settings));
        QCOMPARE(storeSettings(*workspace->openReader().value()).value(), settings);
        QCOMPARE(workspace->timeZone().value().id(), "Europe/Berlin"_ba);
    }
    QCOMPARE(storeSettingsIn(path(u"a"_s)).value(), settings);
    QCOMPARE(toString(storeSettingsIn(path(u"b"_s)).error().kind), toString(ErrorKind::NoWorkspace));
    QVERIFY(!QFile::exists(path(u"b"_s)));
}

void TestStores::theNameComesFromTheWorkspaceOrItsConnection()
{
    MemoryStore store;
    make(u"a"_s);
    QCOMPARE(storeNameIn(path(u"a"_s)).value(), QString());
    make(u"a"_s, userId, &store);
    QCOMPARE(storeNameIn(path(u"a"_s)).value(), u"Shop of a"_s);
    const auto workspace = Workspace::open(path(u"a"_s), Workspace::IfMissing::Fail).value();
    QVERIFY(saveStoreSettings(*workspace, {.name = u"My own"_s}));
    QCOMPARE(storeNameIn(path(u"a"_s)).value(), u"My own"_s);
}

void TestStores::whatCantBeUsedAnyMoreIsAsIfItWerentThere()
{
    const auto workspace = Workspace::open(path(u"a"_s), Workspace::IfMissing::Create).value();
    for (const auto &name : {u"time_zone"_s, u"currency"_s, u"first_day_of_week"_s, u"store_name"_s})
        QVERIFY(workspace->writer().setSetting(name, u"no\u0001such thing"_s.repeated(500)).get());
    const auto settings = storeSettings(*workspace->openReader().value());
    QVERIFY(settings);
    QCOMPARE(settings->timeZone, QString());
    QCOMPARE(settings->conventions, StoreConventions());
    QVERIFY(settings->name.size() <= 200);
    QVERIFY(workspace->snapshot());
}

void TestStores::weeksBeginOnTheStoresDay_data()
{
    QTest::addColumn<Qt::DayOfWeek>("first");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QString>("label");
    // By a printed calendar of 2024 and 2025.
    QTest::newRow("Monday") << Qt::Monday << QDate(2024, 2, 4) << QDate(2024, 1, 29) << u"2024-W05"_s;
    QTest::newRow("Sunday begins") << Qt::Sunday << QDate(2024, 2, 4) << QDate(2024, 2, 4) << u"2024-W06"_s;
    QTest::newRow("Saturday ends it") << Qt::Sunday << QDate(2024, 2, 3) << QDate(2024, 1, 28) << u"2024-W05"_s;
    QTest::newRow("Saturday begins") << Qt::Saturday << QDate(2024, 2, 3) << QDate(2024, 2, 3) << u"2024-W06"_s;
    QTest::newRow("Friday ends it") << Qt::Saturday << QDate(2024, 2, 2) << QDate(2024, 1, 27) << u"2024-W05"_s;
    QTest::newRow("over the year's end") << Qt::Sunday << QDate(2025, 1, 1) << QDate(2024, 12, 29) << u"2025-W01"_s;
}

void TestStores::weeksBeginOnTheStoresDay()
{
    QFETCH(Qt::DayOfWeek, first);
    QFETCH(QDate, day);
    QFETCH(QDate, start);
    QFETCH(QString, label);
    setStoreConventions({.firstDayOfWeek = first});
    QCOMPARE(startOfWeek(day), start);
    const auto span = bucketOf(day, Bucket::Week);
    QCOMPARE(span.start, start);
    QCOMPARE(span.end, start.addDays(7));
    QCOMPARE(span.label, label);
    // A year of weeks, each named once.
    const auto weeks = bucketsBetween(day, day.addDays(370), Bucket::Week);
    QSet<QString> labels;
    for (const auto &week : weeks)
        labels.insert(week.label);
    QCOMPARE(std::size_t(labels.size()), weeks.size());
}

void TestStores::theSnapshotSetsTheConventions()
{
    const auto first = Workspace::open(path(u"a"_s), Workspace::IfMissing::Create).value();
    const auto second = Workspace::open(path(u"b"_s), Workspace::IfMissing::Create).value();
    QVERIFY(saveStoreSettings(*first, storeSettingsFrom({{}, {}, u"EUR"_s, u"sunday"_s}).value()));
    QVERIFY(first->snapshot());
    QCOMPARE(storeConventions(), (StoreConventions{.firstDayOfWeek = Qt::Sunday, .currency = u"EUR"_s}));
    QVERIFY(isStoreCurrency(u"EUR"_s) && !isStoreCurrency(u"USD"_s) && !isStoreCurrency({}));
    QVERIFY(second->snapshot());
    QCOMPARE(storeConventions(), StoreConventions());
    QVERIFY(!isStoreCurrency({}));
}

void TestStores::foldersAreNamedAfterStores_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folder");
    QTest::newRow("plain") << u"My Shop"_s << u"my-shop"_s;
    QTest::newRow("accents") << u"  Büro & Söhne!  "_s << u"buro-sohne"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s << u"etc-passwd"_s;
    QTest::newRow("nothing usable") << u"!!! … \u0007"_s << u"store"_s;
    QTest::newRow("another script") << u"متجر"_s << u"متجر"_s;
    QTest::newRow("long") << QString(10'000, u'x') << QString(60, u'x');
}

void TestStores::foldersAreNamedAfterStores()
{
    QFETCH(QString, name);
    QFETCH(QString, folder);
    const auto above = QFileInfo(Workspace::defaultFolder()).dir();
    QCOMPARE(folderForStore(name), above.filePath(folder));
    QVERIFY(QDir().mkpath(above.filePath(folder)));
    QCOMPARE(folderForStore(name), above.filePath(folder + u"-2"_s));
    QVERIFY(QDir().rmdir(above.filePath(folder)));
}

void TestStores::recentOnesAreRemembered()
{
    QVERIFY(recentWorkspaces().empty());
    for (int i = 0; i < 25; ++i)
        rememberWorkspace({.folder = path(QString::number(i)), .name = u"Nº %1"_s.arg(i)});
    QCOMPARE(recentWorkspaces().size(), 20u);
    rememberWorkspace({.folder = path(u"10/../10"_s), .name = u"Ten"_s});
    auto recent = recentWorkspaces();
    QCOMPARE(recent.size(), 20u);
    QCOMPARE(recent[0].folder, path(u"10"_s));
    QCOMPARE(recent[0].name, u"Ten"_s);
    QCOMPARE(recent[1].name, u"Nº 24"_s);
    renameRecent(path(u"24"_s), u"Other"_s);
    forgetWorkspace(path(u"10"_s));
    recent = recentWorkspaces();
    QCOMPARE(recent.size(), 19u);
    QCOMPARE(recent[0].name, u"Other"_s);
}

void TestStores::aWorkspaceMoves()
{
    make(u"a"_s);
    QFile note(path(u"a/exports/note.txt"_s));
    QVERIFY(note.open(QIODevice::WriteOnly) && note.write("kept") == 4);
    note.close();
    QVERIFY(moveWorkspace(path(u"a"_s), path(u"deep/in/b"_s)));
    QVERIFY(!QFile::exists(path(u"a"_s)));
    QVERIFY(Workspace::open(path(u"deep/in/b"_s), Workspace::IfMissing::Fail));
    QVERIFY(QFile::exists(path(u"deep/in/b/exports/note.txt"_s)));
    // An empty folder is as good as none.
    QVERIFY(QDir().mkpath(path(u"empty"_s)));
    QVERIFY(moveWorkspace(path(u"deep/in/b"_s), path(u"empty"_s)));
    QVERIFY(Workspace::exists(path(u"empty"_s)));
}

void TestStores::aWorkspaceStaysWhereItCantMove()
{
    make(u"a"_s);
    make(u"b"_s);
    const auto kindOf = [this](const QString &from, const QString &to) {
        const auto moved = moveWorkspace(from, to);
        return moved ? ErrorKind::Cancelled : moved.error().kind;
    };
    QCOMPARE(toString(kindOf(path(u"a"_s), path(u"b"_s))), toString(ErrorKind::InvalidArgument));
    QCOMPARE(toString(kindOf(path(u"a"_s), path(u"a"_s))), toString(ErrorKind::InvalidArgument));
    QCOMPARE(toString(kindOf(path(u"a"_s), path(u"a/inside"_s))), toString(ErrorKind::InvalidArgument));
    QCOMPARE(toString(kindOf(path(u"a"_s), u"  "_s)), toString(ErrorKind::InvalidArgument));
    QCOMPARE(toString(kindOf(path(u"none"_s), path(u"c"_s))), toString(ErrorKind::NoWorkspace));
    {
        const auto workspace = Workspace::open(path(u"a"_s), Workspace::IfMissing::Fail).value();
        const auto lock = workspace->lockRun();
        QVERIFY(lock && isAtWork(path(u"a"_s)));
        QCOMPARE(toString(kindOf(path(u"a"_s), path(u"c"_s))), toString(ErrorKind::RunInProgress));
        QCOMPARE(toString(trashWorkspace(path(u"a"_s)).error().kind), toString(ErrorKind::RunInProgress));
    }
    QVERIFY(!isAtWork(path(u"a"_s)));
    QVERIFY(Workspace::exists(path(u"a"_s)) && Workspace::exists(path(u"b"_s)));
    QVERIFY(!QFile::exists(path(u"c"_s)));
}

void TestStores::aDeletedOneLiesInTheTrash()
{
    // In the person's own folder, so that their trash takes it.
    const QTemporaryDir home(QDir::homePath() + u"/stores-XXXXXX"_s);
    const auto folder = home.filePath(u"shop"_s);
    QVERIFY(Workspace::open(folder, Workspace::IfMissing::Create));
    const auto inTrash = trashWorkspace(folder);
    QVERIFY2(inTrash, inTrash ? "" : qPrintable(inTrash.error().detail));
    QVERIFY(!QFile::exists(folder));
    QVERIFY(Workspace::exists(*inTrash));
    QVERIFY(moveWorkspace(*inTrash, folder)); // and back
    QVERIFY(Workspace::open(folder, Workspace::IfMissing::Fail));
    QCOMPARE(toString(trashWorkspace(home.filePath(u"none"_s)).error().kind), toString(ErrorKind::NoWorkspace));
}

void TestStores::onlySecretsOfItsOwnAreForgotten()
{
    MemoryStore store;
    make(u"a"_s, userId, &store);
    make(u"same store"_s, userId, &store);
    make(u"another store"_s, otherUserId, &store);
    {
        const auto workspace = Workspace::open(path(u"a"_s), Workspace::IfMissing::Fail).value();
        QVERIFY(keepWebhookSecrets(*workspace, store, {signingSecret}));
    }
    const QStringList all{path(u"a"_s), path(u"same store"_s), path(u"another store"_s), path(u"gone"_s)};
    const auto own = keychainAccountsOf(path(u"a"_s), all).value();
    QCOMPARE(own.size(), 1);
    QVERIFY(own.front().startsWith(u"webhooks|"_s));
    const auto alone = keychainAccountsOf(path(u"another store"_s), all).value();
    QCOMPARE(alone, (QStringList{u"merchant:%1@api.okendo.io"_s.arg(otherUserId)}));
    QVERIFY(forgetSecrets(store, own + alone));
    QCOMPARE(toString(store.read(own.front()).error().kind), toString(ErrorKind::SecretMissing));
    QCOMPARE(toString(store.read(alone.front()).error().kind), toString(ErrorKind::SecretMissing));
    QVERIFY(store.read(u"merchant:%1@api.okendo.io"_s.arg(userId)));
    QCOMPARE(toString(keychainAccountsOf(path(u"gone"_s), all).error().kind), toString(ErrorKind::NoWorkspace));
}

QTEST_GUILESS_MAIN(TestStores)
#include "tst_stores.moc"
