// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/signing_secret_dialog.h"

#include "shell/dialog_size.h"
#include "shell/looks.h"
#include "workspace/webhook_secrets.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

SigningSecretDialog::SigningSecretDialog(QWidget *parent)
    : QDialog(parent)
    , m_current(new QLineEdit(this))
    , m_previous(new QLineEdit(this))
    , m_state(plainLabel({}, u"faint"_s, this))
{
    setWindowTitle(tr("Signing secret"));
    auto *explanation = plainLabel(tr("Okendo shows it with the webhook; it begins with whsec_. It is kept in this "
                                      "machine's keychain alone, and what was kept before is replaced."),
        u"second"_s, this);
    explanation->setWordWrap(true);
    m_state->setWordWrap(true);
    for (auto *edit : {m_current, m_previous}) {
        edit->setEchoMode(QLineEdit::Password);
        connect(edit, &QLineEdit::textChanged, this, &SigningSecretDialog::check);
    }
    m_previous->setPlaceholderText(tr("only while one replaces the other"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = buttons->addButton(tr("Keep in the keychain"), QDialogButtonBox::AcceptRole);
    setLook(m_keep, u"primary"_s);
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("Signing secret"), m_current);
    form->addRow(tr("Previous secret"), m_previous);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(tr("Signing secret"), u"title"_s, this));
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(m_state);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setDialogSize(*this, {520, 300});
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void SigningSecretDialog::check()
{
    const auto secrets = webhookSecretsFrom(Secret(m_current->text() + u' ' + m_previous->text()));
    const bool isGood = secrets && !m_current->text().trimmed().isEmpty();
    m_secrets = isGood ? *secrets : std::vector<Secret>();
    m_keep->setEnabled(isGood);
    m_state->setText(isGood || m_current->text().isEmpty() ? QString() : tr("That is no signing secret."));
}

} // namespace plaudit
