// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/add_surveys_dialog.h"

#include "shell/dialog_size.h"
#include "shell/looks.h"
#include "shell/plain_text.h"
#include "workspace/surveys.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

AddSurveysDialog::AddSurveysDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_state(plainLabel({}, u"faint"_s, this))
{
    setWindowTitle(tr("Add surveys"));
    auto *explanation = plainLabel(
        tr("Okendo's API can't list surveys, so each is made known by its id. Paste one or many; addresses that hold an "
           "id do too. Surveys met in webhook events are known by themselves."),
        u"second"_s, this);
    explanation->setWordWrap(true);
    m_text->setAccessibleName(tr("Survey ids"));
    m_text->setPlaceholderText(u"7c1b0e52-3f6a-4d18-8b0c-5e9a2f714c01"_s);
    m_text->setTabChangesFocus(true);
    m_state->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add and fetch"), QDialogButtonBox::AcceptRole);
    setLook(m_add, u"primary"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(tr("Add surveys"), u"title"_s, this));
    layout->addWidget(explanation);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    setDialogSize(*this, {520, 340});
    connect(m_text, &QPlainTextEdit::textChanged, this, &AddSurveysDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void AddSurveysDialog::check()
{
    const auto ids = surveyIdsFrom(m_text->toPlainText());
    m_ids = ids.value_or(QStringList());
    m_add->setEnabled(ids.has_value());
    if (ids)
        m_state->setText(tr("%Ln survey id(s)", nullptr, int(m_ids.size())));
    else if (ids.error().subject.isEmpty())
        m_state->setText(QString());
    else
        m_state->setText(tr("“%1” is no survey id.").arg(oneLine(ids.error().subject)));
}

} // namespace plaudit
