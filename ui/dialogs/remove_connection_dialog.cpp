// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/remove_connection_dialog.h"

#include "shell/dialog_size.h"
#include "shell/looks.h"
#include "shell/plain_text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

RemoveConnectionDialog::RemoveConnectionDialog(const Connection &connection, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Remove the connection"));
    const auto name = oneLine(connection.name.isEmpty() ? connection.userId : connection.name);
    auto *question = plainLabel(tr("Remove the connection “%1”?").arg(name), u"title"_s, this);
    auto *text = plainLabel(tr("Its API key is taken out of your keychain, and nothing is fetched any more. Reviews, "
                               "answers and figures stay. Connect the same store again, and syncs go on where they "
                               "stopped."),
        u"second"_s, this);
    for (auto *label : {question, text})
        label->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    auto *keep = buttons->addButton(tr("Keep it"), QDialogButtonBox::RejectRole);
    auto *remove = buttons->addButton(tr("Remove"), QDialogButtonBox::AcceptRole);
    remove->setObjectName(u"remove"_s);
    keep->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(question);
    layout->addWidget(text);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setDialogSize(*this, {460, 200});
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace plaudit
