// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/text_dialog.h"

#include "shell/dialog_size.h"
#include "shell/looks.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

TextDialog::TextDialog(const QString &title, const QString &explanation, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setWindowTitle(title);
    setDialogSize(*this, {720, 520});
    auto *words = plainLabel(explanation, u"second"_s, this);
    words->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(title);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Gathering…"));
    // The text is laid out by columns in places; it is for reading and for support.
    setLook(m_text, u"code"_s);
    m_copy->setEnabled(false);
    setLook(m_copy, u"primary"_s);
    m_buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(title, u"title"_s, this));
    layout->addWidget(words);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_buttons);
    connect(m_copy, &QPushButton::clicked, this, &TextDialog::copy);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TextDialog::setText(const QString &text)
{
    m_text->setPlainText(text);
    m_copy->setEnabled(!text.isEmpty());
    m_copy->setFocus();
}

QString TextDialog::text() const
{
    return m_text->toPlainText();
}

void TextDialog::offerFolder(const QString &words, const QString &folder)
{
    auto *open = m_buttons->addButton(words, QDialogButtonBox::ActionRole);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void TextDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_copy->setText(tr("Copied"));
}

} // namespace plaudit
