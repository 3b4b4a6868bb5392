// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/erase_customer_dialog.h"

#include "export/whole_file.h"
#include "shell/dialog_size.h"
#include "shell/looks.h"
#include "shell/plain_text.h"
#include "wording/error_sentence.h"
#include "workspace/erasing_words.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QLabel *wrapped(const QString &text, const QString &look, QWidget *parent)
{
    auto *label = plainLabel(text, look, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString listed(const QStringList &lines)
{
    return lines.isEmpty() ? QString() : u"•  "_s + lines.join(u"\n•  "_s);
}

QString toldOf(const Error &error)
{
    const auto [message, advice] = sentenceFor(error);
    return message + u' ' + advice;
}

} // namespace

EraseCustomerDialog::EraseCustomerDialog(const QPointer<Workspace> &workspace, const QString &email, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_email(email.trimmed())
    , m_steps(new QStackedWidget(this))
{
    setWindowTitle(tr("Erase a customer"));
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("Save the certificate…"), QDialogButtonBox::ActionRole);
    m_erase = buttons->addButton(tr("Erase for good"), QDialogButtonBox::ActionRole);
    setLook(m_erase, u"primary"_s);
    setLook(m_save, u"primary"_s);
    m_save->hide();
    m_steps->addWidget(makeQuestion());
    m_steps->addWidget(makeAnswer());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(tr("Erase a customer"), u"title"_s, this));
    layout->addWidget(wrapped(oneLine(m_email), u"second"_s, this));
    layout->addWidget(m_steps, 1);
    layout->addWidget(buttons);
    setDialogSize(*this, {560, 540});
    connect(m_erase, &QPushButton::clicked, this, &EraseCustomerDialog::erase);
    connect(m_save, &QPushButton::clicked, this, &EraseCustomerDialog::saveCertificate);
    connect(buttons, &QDialogButtonBox::rejected, this, &EraseCustomerDialog::reject);
    m_worker.setMaxThreadCount(1);
    check();
    look();
}

EraseCustomerDialog::~EraseCustomerDialog() = default;

QWidget *EraseCustomerDialog::makeQuestion()
{
    auto *question = new QWidget(this);
    auto *layout = new QVBoxLayout(question);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_goes = wrapped(tr("Looking for what is held of them…"), {}, question);
    m_typed = new QLineEdit(question);
    m_typed->setAccessibleName(tr("Their email, typed once more"));
    m_typed->setPlaceholderText(tr("Type the email to confirm"));
    m_typed->setEnabled(false);
    m_state = wrapped({}, u"faint"_s, question);
    m_state->setAccessibleName(tr("State"));
    layout->addWidget(plainLabel(tr("This goes for good"), u"strong"_s, question));
    layout->addWidget(m_goes);
    layout->addWidget(plainLabel(tr("This stays"), u"strong"_s, question));
    layout->addWidget(wrapped(listed(whatStays()), u"second"_s, question));
    layout->addStretch(1);
    layout->addWidget(wrapped(
        tr("It can't be undone. Exports and backups that you made are yours: Plaudit names them and leaves them."),
        u"second"_s, question));
    layout->addWidget(m_typed);
    layout->addWidget(m_state);
    connect(m_typed, &QLineEdit::textChanged, this, &EraseCustomerDialog::check);
    return question;
}

QWidget *EraseCustomerDialog::makeAnswer()
{
    auto *answer = new QWidget(this);
    auto *layout = new QVBoxLayout(answer);
    layout->setContentsMargins(0, 0, 0, 0);
    m_done = wrapped({}, {}, answer);
    layout->addWidget(m_done);
    layout->addStretch(1);
    return answer;
}

void EraseCustomerDialog::look()
{
    if (!m_workspace)
        return;
    m_worker.start([this, workspace = m_workspace.data(), email = m_email] {
        auto held = workspace->openReader().and_then([&](const std::unique_ptr<Reader> &reader) {
            return reader->heldOfCustomer({.email = email, .customerId = {}});
        });
        QMetaObject::invokeMethod(this, [this, held = std::move(held)] { showHeld(held); });
    });
}

void EraseCustomerDialog::showHeld(const Result<HeldOfCustomer> &held)
{
    m_canErase = held && !held->isEmpty();
    if (!held)
        m_goes->setText(toldOf(held.error()));
    else if (held->isEmpty())
        m_goes->setText(tr("Nothing is held of this customer."));
    else
        m_goes->setText(listed(whatGoes(*held)));
    m_typed->setEnabled(m_canErase);
    if (m_canErase)
        m_typed->setFocus();
    check();
}

void EraseCustomerDialog::check()
{
    const bool isTyped = m_typed->text().trimmed().compare(m_email, Qt::CaseInsensitive) == 0;
    m_erase->setEnabled(m_canErase && isTyped && !m_isErasing);
}

void EraseCustomerDialog::erase()
{
    if (!m_workspace)
        return;
    m_isErasing = true;
    check();
    m_typed->setEnabled(false);
    m_close->setEnabled(false);
    m_state->setText(tr("Erasing, and writing the database anew…"));
    m_worker.start([this, workspace = m_workspace.data(), email = m_email] {
        auto erased = eraseCustomer(*workspace, {.email = email, .customerId = {}});
        QMetaObject::invokeMethod(this, [this, erased = std::move(erased)] { showErased(erased); });
    });
}

void EraseCustomerDialog::showErased(const Result<Erased> &erased)
{
    m_isErasing = false;
    m_close->setEnabled(true);
    if (!erased) {
        m_state->setText(toldOf(erased.error()));
        m_typed->setEnabled(true);
        check();
        return;
    }
    m_erased = *erased;
    auto text = tr("They are erased. Keep the certificate: it says when and what, and nothing of who.");
    if (const auto left = whatIsLeftToDo(*erased); !left.isEmpty())
        text += u"\n\n"_s + listed(left);
    m_done->setText(text);
    m_steps->setCurrentIndex(1);
    m_erase->hide();
    m_save->show();
    m_save->setFocus();
    m_close->setText(tr("Close"));
}

void EraseCustomerDialog::saveCertificate()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Save the certificate"),
        u"erasure-%1.txt"_s.arg(m_erased->record.id), tr("Text (*.txt);;JSON (*.json)"));
    if (path.isEmpty())
        return;
    const bool isJson = path.endsWith(u".json"_s, Qt::CaseInsensitive);
    const auto bytes = isJson ? certificateJson(*m_erased) : certificateText(*m_erased, QLocale()).toUtf8();
    m_worker.start([this, path, bytes] {
        auto written = writeWhole(path, bytes);
        QMetaObject::invokeMethod(this, [this, written = std::move(written)] {
            if (!written)
                m_done->setText(toldOf(written.error()));
            else
                accept();
        });
    });
}

void EraseCustomerDialog::reject()
{
    if (m_isErasing)
        return;
    // Done is done, however the dialog is left.
    if (m_erased)
        QDialog::accept();
    else
        QDialog::reject();
}

} // namespace plaudit
