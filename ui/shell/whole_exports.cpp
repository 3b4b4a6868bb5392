// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/whole_exports.h"

#include "dialogs/whole_export_dialog.h"
#include "pages/customers_page.h"
#include "shell/main_window.h"
#include "shell/window_actions.h"

#include <QAction>

namespace plaudit
{

void offerWholeExports(Workspace &workspace, MainWindow &window, QObject *as)
{
    const auto open = [](QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    QObject::connect(window.actions().exportEverything, &QAction::triggered, as,
        [&workspace, &window, open] { open(new WholeExportDialog(workspace, &window)); });
    QObject::connect(&window.customersPage(), &CustomersPage::dataRequested, as,
        [&workspace, &window, open](const QString &subject, const QString &name) {
            open(new WholeExportDialog(workspace, subject, name, &window));
        });
}

} // namespace plaudit
