// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/backups.h"

#include "dialogs/backup_dialog.h"
#include "dialogs/restore_dialog.h"
#include "shell/main_window.h"
#include "shell/window_actions.h"

#include <QAction>

namespace plaudit
{

void offerBackups(Workspace &workspace, MainWindow &window, QObject *as)
{
    QObject::connect(window.actions().backUp, &QAction::triggered, as, [&workspace, &window] {
        auto *dialog = new BackupDialog(workspace, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void offerRestoring(MainWindow &window, const StoreHolder &holder)
{
    QObject::connect(window.actions().restore, &QAction::triggered, &window, [&window, holder] {
        auto *dialog = new RestoreDialog(holder.folder(), &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &RestoreDialog::beginning, &window, holder.close);
        QObject::connect(dialog, &RestoreDialog::ended, &window, holder.open);
        dialog->open();
    });
}

} // namespace plaudit
