// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/cache_fixture.h"
#include "credentials/memory_store.h"
#include "dialogs/backup_dialog.h"
#include "dialogs/restore_dialog.h"
#include "shell/backups.h"
#include "shell/main_window.h"
#include "shell/session.h"
#include "shell/theme.h"
#include "shell/window_actions.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLockFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

QPushButton *buttonWith(const QWidget &dialog, const QString &words)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == words)
            return button;
    }
    return nullptr;
}

bool says(const QWidget &dialog, const QString &words)
{
    const auto labels = dialog.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&words](const QLabel *label) { return !label->isHidden() && label->text().contains(words); });
}

} // namespace

class BackupDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBackupIsWrittenAndRead();
    void aFileThatIsThereIsLeft();
    void stoppingLeavesNothing();
    void whatIsInABackupIsSaid();
    void aBackupTakesTheStoresPlace();
    void whatIsNoBackupChangesNothing_data();
    void whatIsNoBackupChangesNothing();
    void whatWritesIsLeftAlone_data();
    void whatWritesIsLeftAlone();
    void theWindowShowsWhatIsRestored();
    void looks();

private:
    [[nodiscard]] QString place(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString store() const { return place(u"Fernway Goods"_s); }
    bool open();
    bool tell(int n);
    [[nodiscard]] qint64 reviews() const
    {
        return lookAtBackup(store() + u"/plaudit.db"_s).value_or(BackupContent{}).reviews;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    qint64 m_connection = 0;
};

bool BackupDialogsTest::open()
{
    m_workspace.reset();
    auto opened = Workspace::open(store(), Workspace::IfMissing::Create);
    if (opened)
        m_workspace = *std::move(opened);
    return m_workspace != nullptr;
}

bool BackupDialogsTest::tell(int n)
{
    PageCommit page{
        .runId = m_workspace->writer().beginRun(m_connection, 1'000).get().value_or(0), .observedAtMs = 2'000};
    page.reviews.push_back(incoming(shortReview(n, 4), "{}"));
    page.checkpoint.connectionId = m_connection;
    page.checkpoint.stream = u"reviews:approved"_s;
    return m_workspace->writer().commitPage(std::move(page)).get().has_value();
}

void BackupDialogsTest::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(open());
    Connection connection;
    connection.userId = u"51eb4f5f-0000-4000-8000-000000000000"_s;
    connection.name = u"<b>Fernway</b>"_s;
    m_connection = m_workspace->writer().saveConnection(connection).get().value().id;
    QVERIFY(tell(1));
}

void BackupDialogsTest::aBackupIsWrittenAndRead()
{
    BackupDialog dialog(*m_workspace);
    dialog.show();
    QSignalSpy written(&dialog, &BackupDialog::written);
    dialog.write(place(u"one.plaudit"_s));
    QVERIFY(buttonWith(dialog, u"Cancel"_s));
    QTRY_COMPARE(written.count(), 1);
    QVERIFY(says(dialog, u"1 reviews,"_s));
    QVERIFY(buttonWith(dialog, u"Show in folder"_s)->isEnabled());
    QCOMPARE(lookAtBackup(place(u"one.plaudit"_s)).value().reviews, 1);
    QCOMPARE(knownBackups(*m_workspace).value(), QStringList{place(u"one.plaudit"_s)});
}

void BackupDialogsTest::aFileThatIsThereIsLeft()
{
    QFile mine(place(u"mine.plaudit"_s));
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    BackupDialog dialog(*m_workspace);
    dialog.show();
    QSignalSpy failed(&dialog, &BackupDialog::failed);
    dialog.write(mine.fileName());
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(says(dialog, u"There is a file mine.plaudit already."_s));
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), "mine");
}

void BackupDialogsTest::stoppingLeavesNothing()
{
    BackupDialog dialog(*m_workspace);
    dialog.show();
    QSignalSpy failed(&dialog, &BackupDialog::failed);
    dialog.write(place(u"one.plaudit"_s));
    dialog.reject();
    QVERIFY(dialog.isVisible());
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(says(dialog, u"Stopped. Nothing was written."_s));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    dialog.reject();
    QVERIFY(!dialog.isVisible());
}

void BackupDialogsTest::whatIsInABackupIsSaid()
{
    QVERIFY(backUp(*m_workspace, place(u"one.plaudit"_s)));
    RestoreDialog dialog(store());
    dialog.show();
    QVERIFY(!buttonWith(dialog, u"Restore it"_s)->isEnabled());
    QSignalSpy looked(&dialog, &RestoreDialog::looked);
    dialog.look(place(u"one.plaudit"_s));
    QTRY_COMPARE(looked.count(), 1);
    QVERIFY(says(dialog, u"one.plaudit, of <b>Fernway</b>"_s));
    QVERIFY(says(dialog, u"1 reviews, 0 survey responses, 0 orders"_s));
    QVERIFY(says(dialog, store() + u"/plaudit.db.replaced"_s));
    QVERIFY(!says(dialog, u"an earlier restoring"_s));
    QVERIFY(buttonWith(dialog, u"Restore it"_s)->isEnabled());
    dialog.reject();
    QVERIFY(!QFile::exists(store() + u"/plaudit.db.replaced"_s));
}

void BackupDialogsTest::aBackupTakesTheStoresPlace()
{
    QVERIFY(backUp(*m_workspace, place(u"one.plaudit"_s)));
    QVERIFY(tell(2));
    RestoreDialog dialog(store());
    dialog.show();
    QSignalSpy looked(&dialog, &RestoreDialog::looked), ended(&dialog, &RestoreDialog::ended);
    connect(&dialog, &RestoreDialog::beginning, this, [this] { m_workspace.reset(); });
    connect(&dialog, &RestoreDialog::ended, this, [this] { QVERIFY(open()); });
    dialog.look(place(u"one.plaudit"_s));
    QTRY_COMPARE(looked.count(), 1);
    buttonWith(dialog, u"Restore it"_s)->click();
    dialog.reject();
    QVERIFY(dialog.isVisible());
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(ended.front().front().toBool(), true);
    QVERIFY(says(dialog, u"Restored: 1 reviews,"_s));
    QCOMPARE(reviews(), 1);
    QCOMPARE(lookAtBackup(store() + u"/plaudit.db.replaced"_s).value().reviews, 2);
    QVERIFY(buttonWith(dialog, u"Close"_s)->isEnabled());
    QVERIFY(tell(3));
    // And what an earlier one put aside is told of.
    RestoreDialog again(store());
    again.show();
    QSignalSpy lookedAgain(&again, &RestoreDialog::looked);
    again.look(place(u"one.plaudit"_s));
    QTRY_COMPARE(lookedAgain.count(), 1);
    QVERIFY(says(again, u"an earlier restoring"_s));
}

void BackupDialogsTest::whatIsNoBackupChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isOfABackup");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no database") << QByteArray("Order ID,Total\n") << false << u"is no backup that Plaudit made"_s;
    QTest::newRow("an empty file") << QByteArray() << false << u"is no backup that Plaudit made"_s;
    QTest::newRow("cut off") << QByteArray() << true << u"bad.plaudit is damaged"_s;
}

void BackupDialogsTest::whatIsNoBackupChangesNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isOfABackup);
    QFETCH(QString, sentence);
    const auto path = place(u"bad.plaudit"_s);
    if (isOfABackup)
        QVERIFY(backUp(*m_workspace, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (isOfABackup)
        QVERIFY(file.resize(file.size() / 2));
    else
        file.write(bytes);
    file.close();
    RestoreDialog dialog(store());
    dialog.show();
    QSignalSpy looked(&dialog, &RestoreDialog::looked), beginning(&dialog, &RestoreDialog::beginning);
    dialog.look(path);
    QTRY_COMPARE(looked.count(), 1);
    QCOMPARE(looked.front().front().toBool(), false);
    QVERIFY(says(dialog, sentence));
    QVERIFY(!buttonWith(dialog, u"Restore it"_s)->isEnabled());
    dialog.restore();
    QCOMPARE(beginning.count(), 0);
    QCOMPARE(reviews(), 1);
}

void BackupDialogsTest::whatWritesIsLeftAlone_data()
{
    QTest::addColumn<QString>("lock");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a sync") << u"sync.lock"_s << u"A sync of this store is running."_s;
    QTest::newRow("a listener") << u"listen.lock"_s << u"Another Plaudit takes the live events"_s;
}

void BackupDialogsTest::whatWritesIsLeftAlone()
{
    QFETCH(QString, lock);
    QFETCH(QString, sentence);
    QVERIFY(backUp(*m_workspace, place(u"one.plaudit"_s)));
    QVERIFY(tell(2));
    QLockFile held(QDir(store()).filePath(lock));
    QVERIFY(held.tryLock(0));
    RestoreDialog dialog(store());
    dialog.show();
    QSignalSpy looked(&dialog, &RestoreDialog::looked), ended(&dialog, &RestoreDialog::ended);
    dialog.look(place(u"one.plaudit"_s));
    QTRY_COMPARE(looked.count(), 1);
    dialog.restore();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(ended.front().front().toBool(), false);
    QVERIFY(says(dialog, sentence));
    QVERIFY(buttonWith(dialog, u"Restore it"_s)->isEnabled());
    QCOMPARE(reviews(), 2);
}

void BackupDialogsTest::theWindowShowsWhatIsRestored()
{
    QVERIFY(backUp(*m_workspace, place(u"one.plaudit"_s)));
    QVERIFY(tell(2));
    MemoryStore keys;
    MainWindow window([] { return QDate(2026, 1, 15); });
    std::unique_ptr<Session> session;
    const auto show = [&] { session = std::make_unique<Session>(*m_workspace, keys, window); };
    offerRestoring(window, {.folder = [this] { return store(); },
                               .close =
                                   [&] {
                                       session.reset();
                                       m_workspace.reset();
                                   },
                               .open =
                                   [&] {
                                       QVERIFY(open());
                                       show();
                                   }});
    show();
    window.show();
    QTRY_VERIFY(says(window, u"2 rows"_s));
    window.actions().backUp->trigger();
    auto *backup = window.findChild<BackupDialog *>();
    QVERIFY(backup && backup->isVisible());
    backup->reject();
    window.actions().restore->trigger();
    auto *dialog = window.findChild<RestoreDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QSignalSpy looked(dialog, &RestoreDialog::looked), ended(dialog, &RestoreDialog::ended);
    dialog->look(place(u"one.plaudit"_s));
    QTRY_COMPARE(looked.count(), 1);
    buttonWith(*dialog, u"Restore it"_s)->click();
    QTRY_COMPARE(ended.count(), 1);
    QTRY_VERIFY(says(window, u"1 rows"_s));
    session.reset();
}

/// Saved to be looked at.
void BackupDialogsTest::looks()
{
    QVERIFY(QDir().mkpath(u"pictures"_s));
    const auto picture = [](const QDialog &dialog, const QString &name) {
        return const_cast<QDialog &>(dialog).grab().save(u"pictures/%1.png"_s.arg(name));
    };
    for (const auto *theme : {&Theme::light(), &Theme::dark()}) {
        const auto kind = theme->isDark ? u"dark"_s : u"light"_s;
        BackupDialog backup(*m_workspace);
        theme->applyTo(&backup);
        backup.show();
        QVERIFY(picture(backup, u"backup-asks-"_s + kind));
        QSignalSpy written(&backup, &BackupDialog::written);
        backup.write(place(kind + u".plaudit"_s));
        QVERIFY(picture(backup, u"backup-writes-"_s + kind));
        QTRY_COMPARE(written.count(), 1);
        QVERIFY(picture(backup, u"backup-done-"_s + kind));
        RestoreDialog restore(store());
        theme->applyTo(&restore);
        restore.show();
        QVERIFY(picture(restore, u"restore-asks-"_s + kind));
        QSignalSpy looked(&restore, &RestoreDialog::looked), ended(&restore, &RestoreDialog::ended);
        restore.look(place(kind + u".plaudit"_s));
        QTRY_COMPARE(looked.count(), 1);
        QVERIFY(picture(restore, u"restore-tells-"_s + kind));
        m_workspace.reset();
        restore.restore();
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(picture(restore, u"restore-done-"_s + kind));
        QVERIFY(restore.width() >= restore.minimumSizeHint().width());
        QVERIFY(open());
    }
}

QTEST_MAIN(BackupDialogsTest)

#include "tst_backup_dialogs.moc"
