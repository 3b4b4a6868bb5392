// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/memory_store.h"
#include "dialogs/workspace_dialog.h"
#include "dialogs/workspaces_dialog.h"
#include "pages/rows_table.h"
#include "shell/main_window.h"
#include "shell/stores_session.h"
#include "shell/widget_image.h"
#include "shell/window_actions.h"
#include "workspace/connecting.h"
#include "workspace/recent_workspaces.h"
#include "workspace/workspace.h"
#include "workspace/workspace_folders.h"

#include <QComboBox>
#include <QDir>
#include <QMessageBox>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const Secret key(u"0123456789abcdef0123456789abcdef"_s);

template<class Widget>
Widget *shown(const QWidget &in, const QString &text)
{
    for (auto *widget : in.findChildren<Widget *>()) {
        if (!widget->isHidden() && widget->text().contains(text))
            return widget;
    }
    return nullptr;
}

/// A window program without its window: what is open, and what was opened.
class Switch
{
public:
    explicit Switch(const QString &folder) { QVERIFY(open(folder)); }

    [[nodiscard]] StoreSwitch functions()
    {
        return {.folder = [this] { return m_folder; },
            .open = [this](const QString &folder) { return open(folder); },
            .close =
                [this] {
                    m_workspace.reset();
                    history += u"close"_s;
                }};
    }
    [[nodiscard]] Result<void> open(const QString &folder)
    {
        auto workspace = Workspace::open(folder, Workspace::IfMissing::Fail);
        if (!workspace && folder == Workspace::defaultFolder())
            workspace = Workspace::open(folder, Workspace::IfMissing::Create);
        if (!workspace)
            return failure(workspace.error());
        m_workspace = std::move(*workspace);
        m_folder = m_workspace->folder();
        history += u"open "_s + QDir(m_folder).dirName();
        return {};
    }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }

    QStringList history;

private:
    QString m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void make(const QString &folder, const QString &name)
{
    const auto workspace = Workspace::open(folder, Workspace::IfMissing::Create);
    QVERIFY(workspace);
    QVERIFY(saveStoreSettings(**workspace, {.name = name}));
    rememberWorkspace({.folder = folder, .name = name});
}

} // namespace

class TestStoresSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theMenuHasTheStoresThatWereOpen();
    void aNewStoreIsMadeAndOpened();
    void aNewStoreNeverTakesAnothersPlace();
    void fieldsTakeWhateverIsTyped_data();
    void fieldsTakeWhateverIsTyped();
    void settingsAreChanged();
    void oneThatIsGoneIsMissingAndCanBeTakenOff();
    void theOpenStoreMoves();
    void aDeletedStoreGoesToTheTrashWithItsSecrets();
    void whatDoesntWorkIsSaid();
    void looks();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    MemoryStore m_credentials;
};

void TestStoresSession::init()
{
    QSettings().clear();
    // In the person's own folder, so that their trash takes it.
    m_folder = std::make_unique<QTemporaryDir>(QDir::homePath() + u"/stores-XXXXXX"_s);
    make(path(u"first"_s), u"First & best"_s);
}

void TestStoresSession::theMenuHasTheStoresThatWereOpen()
{
    make(path(u"second"_s), u"Second"_s);
    MainWindow window;
    Switch stores(path(u"second"_s));
    StoresSession session(stores.functions(), m_credentials, window);
    QMenu *menu = nullptr;
    for (auto *candidate : window.findChildren<QMenu *>()) {
        if (candidate->title() == u"Yo&ur stores"_s)
            menu = candidate;
    }
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions()[0]->text(), u"Second"_s);
    QVERIFY(menu->actions()[0]->isChecked());
    QCOMPARE(menu->actions()[1]->text(), u"First && best"_s);
    menu->actions()[1]->trigger();
    QCOMPARE(stores.history.back(), u"open first"_s);
    QCOMPARE(menu->actions()[0]->text(), u"First && best"_s); // made anew
    QVERIFY(menu->actions()[0]->isChecked());
}

void TestStoresSession::aNewStoreIsMadeAndOpened()
{
    MainWindow window;
    Switch stores(path(u"first"_s));
    StoresSession session(stores.functions(), m_credentials, window);
    window.actions().newStore->trigger();
    auto *dialog = window.findChild<WorkspaceDialog *>();
    QVERIFY(dialog);
    auto *create = shown<QPushButton>(*dialog, u"Create store"_s);
    QVERIFY(!create->isEnabled());
    const auto edits = dialog->findChildren<QLineEdit *>();
    edits[0]->setText(u"Büro & Söhne"_s);
    QCOMPARE(dialog->folder(), folderForStore(u"Büro & Söhne"_s));
    edits[1]->setText(path(u"new"_s));
    const auto boxes = dialog->findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 3);
    boxes[0]->setCurrentText(u"Asia/Tokyo"_s);
    boxes[1]->setCurrentText(u"JPY"_s);
    boxes[2]->setCurrentIndex(boxes[2]->findData(u"sunday"_s));
    QVERIFY(create->isEnabled());
    QSignalSpy done(&session, &StoresSession::done);
    create->click();
    QVERIFY(done.wait());
    QCOMPARE(stores.history.back(), u"open new"_s);
    const auto settings = storeSettings(*stores.workspace().openReader().value()).value();
    QCOMPARE(settings, storeSettingsFrom({u"Büro & Söhne"_s, u"Asia/Tokyo"_s, u"JPY"_s, u"sunday"_s}).value());
    QTRY_COMPARE(recentWorkspaces().front().name, u"Büro & Söhne"_s);
}

void TestStoresSession::aNewStoreNeverTakesAnothersPlace()
{
    MainWindow window;
    Switch stores(path(u"first"_s));
    StoresSession session(stores.functions(), m_credentials, window);
    session.openNew();
    auto *dialog = window.findChild<WorkspaceDialog *>();
    const auto edits = dialog->findChildren<QLineEdit *>();
    edits[0]->setText(u"Another"_s);
    edits[1]->setText(path(u"first"_s));
    QSignalSpy tried(dialog, &WorkspaceDialog::tried);
    shown<QPushButton>(*dialog, u"Create store"_s)->click();
    QVERIFY(tried.wait());
    QVERIFY(shown<QLabel>(*dialog, u"can't be used here"_s));
    QCOMPARE(storeNameIn(path(u"first"_s)).value(), u"First & best"_s);
}

void TestStoresSession::fieldsTakeWhateverIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("10,000 characters") << QString(10'000, u'x');
    QTest::newRow("control characters") << u"a\u0001\u0007\u001bb\n\tc"_s;
    QTest::newRow("other scripts") << u"متجر 店舗 🛍 <b>x</b>"_s;
}

void TestStoresSession::fieldsTakeWhateverIsTyped()
{
    QFETCH(QString, text);
    int kept = 0;
    WorkspaceDialog dialog(WorkspaceDialog::Purpose::Create,
        [&kept](const QString &, const StoreSettings &settings, const std::stop_token &) -> Result<void> {
            ++kept;
            for (const auto c : settings.name) {
                if (c.category() == QChar::Other_Control)
                    return failure(ErrorKind::InvalidArgument);
            }
            return {};
        });
    auto *create = shown<QPushButton>(dialog, u"Create store"_s);
    const auto edits = dialog.findChildren<QLineEdit *>();
    edits[0]->setText(text);
    QVERIFY(create->isEnabled() == !text.isEmpty());
    const auto boxes = dialog.findChildren<QComboBox *>();
    for (auto *box : {boxes[0], boxes[1]}) {
        const auto before = box->currentText();
        box->setCurrentText(text);
        QVERIFY2(text.isEmpty() || !create->isEnabled(), "what is no zone or currency can't be kept");
        box->setCurrentText(before);
    }
    edits[1]->setText(text); // no whole path
    QVERIFY(!create->isEnabled());
    edits[1]->setText(path(u"x"_s));
    if (!text.isEmpty()) {
        QSignalSpy tried(&dialog, &WorkspaceDialog::tried);
        create->click();
        QVERIFY(tried.wait());
        QCOMPARE(kept, 1);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }
}

void TestStoresSession::settingsAreChanged()
{
    MainWindow window;
    Switch stores(path(u"first"_s));
    StoresSession session(stores.functions(), m_credentials, window);
    window.actions().storeSettings->trigger();
    QTRY_VERIFY(window.findChild<WorkspaceDialog *>());
    auto *dialog = window.findChild<WorkspaceDialog *>();
    const auto edits = dialog->findChildren<QLineEdit *>();
    QCOMPARE(edits[0]->text(), u"First & best"_s);
    QCOMPARE(dialog->folder(), path(u"first"_s));
    QVERIFY(edits[1]->isReadOnly());
    edits[0]->setText(u"Renamed"_s);
    dialog->findChildren<QComboBox *>()[0]->setCurrentText(u"America/New_York"_s);
    QSignalSpy changed(&stores.workspace(), &Workspace::changed);
    shown<QPushButton>(*dialog, u"Save"_s)->click();
    QVERIFY(changed.wait()); // so that figures are made anew
    QCOMPARE(stores.workspace().timeZone().value().id(), "America/New_York"_ba);
    QTRY_COMPARE(recentWorkspaces().front().name, u"Renamed"_s);
}

void TestStoresSession::oneThatIsGoneIsMissingAndCanBeTakenOff()
{
    make(path(u"second"_s), u"Second"_s);
    QVERIFY(QDir(path(u"second"_s)).removeRecursively());
    MainWindow window;
    Switch stores(path(u"first"_s));
    StoresSession session(stores.functions(), m_credentials, window);
    window.actions().allStores->trigger();
    auto *dialog = window.findChild<WorkspacesDialog *>();
    QVERIFY(dialog);
    QSignalSpy loaded(dialog, &WorkspacesDialog::loaded);
    QVERIFY(loaded.wait());
    auto *table = dialog->findChild<RowsTable *>();
    const auto cell = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(cell(0, 0), u"Second"_s);
    QCOMPARE(cell(0, 2), u"missing"_s);
    QCOMPARE(cell(1, 2), u"open"_s);
    for (const auto &text : {u"Open"_s, u"Settings…"_s, u"Move…"_s, u"Delete…"_s})
        QVERIFY2(!shown<QPushButton>(*dialog, text)->isEnabled(), qPrintable(text));
    shown<QPushButton>(*dialog, u"Take off the list"_s)->click();
    QVERIFY(loaded.wait());
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(recentWorkspaces().size(), 1u);
    QVERIFY(!shown<QPushButton>(*dialog, u"Take off the list"_s)->isEnabled()); // it is open
    QVERIFY(shown<QPushButton>(*dialog, u"Delete…"_s)->isEnabled());
}

void TestStoresSession::theOpenStoreMoves()
{
    MainWindow window;
    Switch stores(path(u"first"_s));
    StoresSession session(stores.functions(), m_credentials, window);
    QSignalSpy done(&session, &StoresSession::done);
    session.move(path(u"first"_s), path(u"elsewhere/first"_s));
    QVERIFY(done.wait());
    QCOMPARE(stores.history, (QStringList{u"open first"_s, u"close"_s, u"open first"_s}));
    QCOMPARE(stores.workspace().folder(), path(u"elsewhere/first"_s));
    QTRY_COMPARE(recentWorkspaces().front().name, u"First & best"_s);
    QCOMPARE(recentWorkspaces().size(), 1u);

    // Where it can't go, it is opened again where it was.
    make(path(u"second"_s), u"Second"_s);
    session.move(path(u"elsewhere/first"_s), path(u"second"_s));
    QVERIFY(done.wait());
    QCOMPARE(stores.workspace().folder(), path(u"elsewhere/first"_s));
    QTRY_VERIFY(window.findChild<QMessageBox *>());
}

void TestStoresSession::aDeletedStoreGoesToTheTrashWithItsSecrets()
{
    make(path(u"second"_s), u"Second"_s);
    MainWindow window;
    Switch stores(path(u"second"_s));
    const auto connected = connectMerchant(stores.workspace(), m_credentials,
        {.name = u"Shop"_s, .userId = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s, .key = key, .isValidated = false}, {});
    QVERIFY(connected);
    const auto account = connected->connection.keychainAccount();
    StoresSession session(stores.functions(), m_credentials, window);
    QSignalSpy done(&session, &StoresSession::done);
    session.remove(path(u"second"_s), false);
    QVERIFY(done.wait());
    QVERIFY(!QFile::exists(path(u"second"_s)));
    QVERIFY(m_credentials.read(account));
    QCOMPARE(stores.workspace().folder(), Workspace::defaultFolder()); // there is always one
    for (const auto &recent : recentWorkspaces())
        QVERIFY(recent.folder != path(u"second"_s));

    make(path(u"third"_s), u"Third"_s);
    {
        const auto third = Workspace::open(path(u"third"_s), Workspace::IfMissing::Fail).value();
        QVERIFY(connectMerchant(*third, m_credentials,
            {.name = u"Shop"_s, .userId = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s, .key = key, .isValidated = false},
            {}));
    }
    session.remove(path(u"third"_s), true);
    QVERIFY(done.wait());
    QVERIFY(!QFile::exists(path(u"third"_s)));
    QVERIFY(!m_credentials.read(account));
    QCOMPARE(stores.history.back(), u"open default"_s); // it was not the one that was open
}

void TestStoresSession::whatDoesntWorkIsSaid()
{
    MainWindow window;
    Switch stores(path(u"first"_s));
    StoresSession session(stores.functions(), m_credentials, window);
    QVERIFY(QDir().mkpath(path(u"empty"_s)));
    session.open(path(u"empty"_s));
    auto *box = window.findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY(box->text().contains(u"There is no workspace in"_s));
    QCOMPARE(stores.history, QStringList{u"open first"_s});
    QVERIFY(!QFile::exists(path(u"empty/plaudit.db"_s)));
}

void TestStoresSession::looks()
{
    QVERIFY(QDir().mkpath(u"pictures"_s));
    make(path(u"zen"_s), u"Zen & Tea, a store with a rather long name"_s);
    make(path(u"gone"_s), u"Old store"_s);
    QVERIFY(QDir(path(u"gone"_s)).removeRecursively());
    const KeepStore nothing = [](const QString &, const StoreSettings &, const std::stop_token &) {
        return Result<void>();
    };
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        const auto name = mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s;
        QWidget ground;
        Theme::of(mode).applyTo(&ground);
        WorkspaceDialog create(WorkspaceDialog::Purpose::Create, nothing, &ground);
        create.findChildren<QLineEdit *>()[0]->setText(u"Fernway Goods"_s);
        QVERIFY(widgetImage(create, create.size()).save(u"pictures/new-store-%1.png"_s.arg(name)));
        WorkspaceDialog change(WorkspaceDialog::Purpose::Change, nothing, &ground);
        change.setStore(u"/home/ada/.local/share/Plaudit/fernway-goods"_s,
            storeSettingsFrom({u"Fernway Goods"_s, u"Europe/Berlin"_s, u"EUR"_s, u"sunday"_s}).value());
        QVERIFY(widgetImage(change, change.size()).save(u"pictures/store-settings-%1.png"_s.arg(name)));
        WorkspacesDialog all(path(u"zen"_s), &ground);
        QSignalSpy loaded(&all, &WorkspacesDialog::loaded);
        QVERIFY(loaded.wait());
        QVERIFY(widgetImage(all, all.size()).save(u"pictures/stores-%1.png"_s.arg(name)));
    }
}

QTEST_MAIN(TestStoresSession)
#include "tst_stores_session.moc"
