// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/stores_session.h"

#include "dialogs/workspace_dialog.h"
#include "dialogs/workspaces_dialog.h"
#include "shell/main_window.h"
#include "shell/plain_text.h"
#include "shell/status_line.h"
#include "shell/window_actions.h"
#include "wording/error_sentence.h"
#include "workspace/recent_workspaces.h"
#include "workspace/workspace.h"
#include "workspace/workspace_folders.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace plaudit
{

/// Made, or opened, and closed again: the window opens it by itself.
static Result<void> keepSettings(const QString &folder, const StoreSettings &settings, Workspace::IfMissing ifMissing)
{
    if (ifMissing == Workspace::IfMissing::Create && Workspace::exists(folder))
        return failure(ErrorKind::InvalidArgument, u"the folder holds a workspace"_s, folder);
    return Workspace::open(folder, ifMissing).and_then([&](const std::unique_ptr<Workspace> &workspace) {
        return saveStoreSettings(*workspace, settings);
    });
}

static QString rememberedName(const QString &folder)
{
    for (const RecentWorkspace &recent : recentWorkspaces()) {
        if (QDir(recent.folder) == QDir(folder))
            return recent.name;
    }
    return {};
}

StoresSession::StoresSession(StoreSwitch stores, CredentialStore &credentials, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_stores(std::move(stores))
    , m_credentials(credentials)
    , m_window(window)
{
    WindowActions &actions = window.actions();
    connect(actions.newStore, &QAction::triggered, this, &StoresSession::openNew);
    connect(actions.openStore, &QAction::triggered, this, &StoresSession::openFolder);
    connect(actions.allStores, &QAction::triggered, this, &StoresSession::openAll);
    connect(actions.storeSettings, &QAction::triggered, this, [this] { openSettings(m_stores.folder()); });
    connect(&actions, &WindowActions::storeChosen, this, &StoresSession::open);
    fillMenu();
}

void StoresSession::fillMenu()
{
    QList<std::pair<QString, QString>> stores;
    for (const RecentWorkspace &recent : recentWorkspaces()) {
        const QString folder = QDir::toNativeSeparators(recent.folder);
        stores.append({recent.name.isEmpty() ? folder : recent.name, recent.folder});
    }
    m_window.actions().setStores(stores, QDir(m_stores.folder()).absolutePath());
}

void StoresSession::remember()
{
    const QString folder = m_stores.folder();
    rememberWorkspace({.folder = folder, .name = rememberedName(folder)});
    m_naming.start<QString>([folder](const std::stop_token &) { return storeNameIn(folder).value_or(QString()); },
        [this, folder](const QString &name) {
            renameRecent(folder, name);
            fillMenu();
        });
    fillMenu();
}

QWidget *StoresSession::dialogParent() const
{
    return m_all ? static_cast<QWidget *>(m_all) : &m_window;
}

bool StoresSession::isOpen(const QString &folder) const
{
    return QDir(m_stores.folder()).absolutePath() == QDir(folder).absolutePath();
}

void StoresSession::openNew()
{
    auto *dialog = new WorkspaceDialog(
        WorkspaceDialog::Purpose::Create,
        [](const QString &folder, const StoreSettings &settings, const std::stop_token &) {
            return keepSettings(folder, settings, Workspace::IfMissing::Create);
        },
        dialogParent());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { open(dialog->folder()); });
    dialog->open();
}

void StoresSession::openFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        &m_window, tr("Open a store's folder"), QFileInfo(m_stores.folder()).absolutePath());
    if (!folder.isEmpty())
        open(folder);
}

void StoresSession::open(const QString &folder)
{
    if (const auto opened = m_stores.open(folder); opened) {
        if (m_all)
            m_all->close();
        remember();
    } else {
        tell(opened.error());
    }
    Q_EMIT done();
}

void StoresSession::openAll()
{
    if (m_all)
        return;
    auto *dialog = new WorkspacesDialog(m_stores.folder(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WorkspacesDialog::openRequested, this, &StoresSession::open);
    connect(dialog, &WorkspacesDialog::settingsRequested, this, &StoresSession::openSettings);
    connect(dialog, &WorkspacesDialog::moveRequested, this, &StoresSession::askWhereTo);
    connect(dialog, &WorkspacesDialog::deleteRequested, this, &StoresSession::askToRemove);
    connect(dialog, &WorkspacesDialog::newRequested, this, &StoresSession::openNew);
    connect(dialog, &QDialog::finished, this, &StoresSession::fillMenu);
    m_all = dialog;
    dialog->open();
}

void StoresSession::openSettings(const QString &folder)
{
    m_reading.start<Result<StoreSettings>>([folder](const std::stop_token &) { return storeSettingsIn(folder); },
        [this, folder](const Result<StoreSettings> &settings) {
            if (!settings) {
                tell(settings.error());
                Q_EMIT done();
                return;
            }
            auto *dialog = new WorkspaceDialog(
                WorkspaceDialog::Purpose::Change,
                [](const QString &place, const StoreSettings &wanted, const std::stop_token &) {
                    return keepSettings(place, wanted, Workspace::IfMissing::Fail);
                },
                dialogParent());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setStore(folder, *settings);
            connect(dialog, &QDialog::accepted, this, [this, folder, dialog] {
                renameRecent(folder, dialog->settings().name);
                if (isOpen(folder))
                    remember();
                reload();
                Q_EMIT done();
            });
            dialog->open();
        });
}

void StoresSession::askWhereTo(const QString &folder)
{
    const QString above = QFileDialog::getExistingDirectory(dialogParent(), tr("Move the store into this folder"));
    if (!above.isEmpty())
        move(folder, QDir(above).filePath(QDir(folder).dirName()));
}

void StoresSession::move(const QString &folder, const QString &place)
{
    const bool wasOpen = isOpen(folder);
    if (wasOpen)
        m_stores.close();
    setBusy(true);
    m_changing.start<Result<void>>([folder, place](const std::stop_token &) { return moveWorkspace(folder, place); },
        [this, folder, place, wasOpen](const Result<void> &moved) {
            setBusy(false);
            if (moved) {
                const QString name = rememberedName(folder);
                forgetWorkspace(folder);
                rememberWorkspace({.folder = place, .name = name});
            } else {
                tell(moved.error());
            }
            if (wasOpen)
                goOn(moved ? place : folder);
            reload();
            Q_EMIT done();
        });
}

void StoresSession::askToRemove(const QString &folder)
{
    QMessageBox box(QMessageBox::NoIcon, tr("Delete a store"),
        tr("Delete the store in %1?").arg(oneLine(QDir::toNativeSeparators(folder))), {}, dialogParent());
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("All that was fetched, imported and noted goes to the system's trash, from which it can "
                              "be brought back."));
    auto *secrets = new QCheckBox(tr("Forget its API key and signing secrets, too"));
    secrets->setChecked(true);
    box.setCheckBox(secrets);
    const auto *does = box.addButton(tr("Move to trash"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    if (box.clickedButton() == does)
        remove(folder, secrets->isChecked());
}

void StoresSession::remove(const QString &folder, bool forgetsSecrets)
{
    const bool wasOpen = isOpen(folder);
    if (wasOpen)
        m_stores.close();
    setBusy(true);
    struct Removed
    {
        Result<QString> trashed;
        Result<void> forgotten;
    };
    m_changing.start<Removed>(
        [folder, forgetsSecrets, &credentials = m_credentials](const std::stop_token &) -> Removed {
            QStringList others;
            for (const RecentWorkspace &recent : recentWorkspaces())
                others += recent.folder;
            const auto accounts =
                forgetsSecrets ? keychainAccountsOf(folder, others) : Result<QStringList>(QStringList());
            auto trashed = trashWorkspace(folder);
            // What stayed where it was keeps its secrets.
            return {.trashed = trashed,
                .forgotten = trashed && accounts ? forgetSecrets(credentials, *accounts) : Result<void>()};
        },
        [this, folder, wasOpen](const Removed &removed) {
            setBusy(false);
            if (removed.trashed)
                forgetWorkspace(folder);
            else
                tell(removed.trashed.error());
            if (!removed.forgotten)
                tell(removed.forgotten.error());
            if (wasOpen)
                goOn(removed.trashed ? Workspace::defaultFolder() : folder);
            if (removed.trashed)
                m_window.statusLine().showResult(tr("The store is in the system's trash."), StatusLine::Mood::Good);
            reload();
            Q_EMIT done();
        });
}

void StoresSession::goOn(const QString &folder)
{
    auto opened = m_stores.open(folder);
    if (!opened) {
        tell(opened.error());
        opened = m_stores.open(Workspace::defaultFolder());
    }
    if (opened)
        remember();
}

void StoresSession::tell(const Error &error)
{
    const ErrorSentence sentence = sentenceFor(error);
    if (m_all) {
        m_all->showProblem(sentence);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Stores"), sentence.message, QMessageBox::Close, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(sentence.advice);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void StoresSession::setBusy(bool isBusy)
{
    if (!m_all)
        return;
    m_all->setBusy(isBusy);
    if (isBusy)
        m_all->showProblem({});
}

void StoresSession::reload()
{
    fillMenu();
    if (m_all)
        m_all->reload(m_stores.folder());
}

} // namespace plaudit
