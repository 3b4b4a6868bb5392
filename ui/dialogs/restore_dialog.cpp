// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/restore_dialog.h"

#include "dialogs/backup_words.h"
#include "shell/dialog_size.h"
#include "shell/looks.h"
#include "shell/plain_text.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
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

} // namespace

RestoreDialog::RestoreDialog(const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
{
    build();
    showRunning(false);
}

RestoreDialog::~RestoreDialog() = default;

void RestoreDialog::build()
{
    const auto title = tr("Restore from a backup");
    setWindowTitle(title);
    m_words = wrapped(tr("Choose a file that “Back up this workspace” made. You see what is in it before anything is "
                         "changed."),
        u"second"_s, this);
    m_file = wrapped({}, u"strong"_s, this);
    m_contentLabel = wrapped({}, {}, this);
    m_consequencesHead = plainLabel(tr("What will happen"), u"strong"_s, this);
    m_consequences = wrapped({}, u"second"_s, this);
    m_state = wrapped({}, u"second"_s, this);
    m_state->setAccessibleName(tr("State"));
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Working"));
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_choose = buttons->addButton(tr("Choose a backup…"), QDialogButtonBox::ActionRole);
    m_restore = buttons->addButton(tr("Restore it"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(title, u"title"_s, this));
    for (auto *label : {m_words, m_file, m_contentLabel, m_consequencesHead, m_consequences})
        layout->addWidget(label);
    layout->addStretch(1);
    layout->addWidget(m_progress);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    setDialogSize(*this, {580, 400});
    for (auto *label : {m_file, m_contentLabel, m_consequencesHead, m_consequences})
        label->hide();
    setLook(m_choose, u"primary"_s);
    m_choose->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &RestoreDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &RestoreDialog::chooseFile);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restore);
}

void RestoreDialog::chooseFile()
{
    const auto path = QFileDialog::getOpenFileName(
        this, tr("Restore from a backup"), {}, tr("Plaudit backups (*.plaudit);;All files (*)"));
    if (!path.isEmpty())
        look(path);
}

void RestoreDialog::look(const QString &path)
{
    m_path = path;
    m_content.reset();
    m_state->setText(tr("Reading all of it…"));
    showRunning(true);
    m_worker = std::jthread([this, path] {
        auto content = lookAtBackup(path);
        QMetaObject::invokeMethod(this, [this, content = std::move(content)] { showContent(content); });
    });
}

void RestoreDialog::showContent(const Result<BackupContent> &content)
{
    const QFileInfo file(m_path);
    m_content = content ? std::optional(*content) : std::nullopt;
    showRunning(false);
    for (auto *label : {m_file, m_contentLabel, m_consequencesHead, m_consequences})
        label->setVisible(content.has_value());
    m_words->setVisible(!content);
    if (content) {
        m_state->clear();
        m_choose->setText(tr("Choose another…"));
        setLook(m_choose, {});
        setLook(m_restore, u"primary"_s);
        const auto saved = QLocale().toString(file.lastModified(), QLocale::ShortFormat);
        const auto name = oneLine(file.fileName());
        m_file->setText(content->store.isEmpty() ? name : tr("%1, of %2").arg(name, oneLine(content->store)));
        m_contentLabel->setText(tr("Saved on %1. In it are %2.").arg(saved, countsOf(*content)));
        m_consequences->setText(consequences());
        m_restore->setFocus();
    } else {
        tell(content.error());
    }
    Q_EMIT looked(content.has_value());
}

QString RestoreDialog::consequences() const
{
    const auto aside = replacedDatabase(m_folder);
    QStringList lines{tr("The backup takes the place of what this window shows now."),
        tr("What is here now isn't deleted: it stays beside it, in %1.").arg(oneLine(QDir::toNativeSeparators(aside)))};
    if (QFileInfo::exists(aside))
        lines.append(tr("What an earlier restoring left there goes."));
    lines.append(tr("The next sync fetches what has come since the backup."));
    lines.append(tr("Customers who were erased after the backup was made are in it: erase them again."));
    return u"•  "_s + lines.join(u"\n•  "_s);
}

void RestoreDialog::restore()
{
    if (!m_content || m_isRunning)
        return;
    m_state->setText(tr("Putting the backup in its place…"));
    showRunning(true);
    Q_EMIT beginning();
    m_worker = std::jthread([this, path = m_path, folder = m_folder] {
        auto restored = restoreBackup(path, folder, true);
        QMetaObject::invokeMethod(this, [this, restored = std::move(restored)] { showRestored(restored); });
    });
}

void RestoreDialog::showRestored(const Result<BackupContent> &restored)
{
    if (restored)
        m_content.reset();
    showRunning(false);
    if (restored) {
        for (auto *widget : std::initializer_list<QWidget *>{m_consequencesHead, m_consequences, m_choose, m_restore})
            widget->hide();
        m_contentLabel->setText(tr("Restored: %1.").arg(countsOf(*restored)));
        const auto aside = replacedDatabase(m_folder);
        m_state->setText(QFileInfo::exists(aside) ? tr("What was here before is in %1. Delete it when all is well.")
                                                        .arg(oneLine(QDir::toNativeSeparators(aside)))
                                                  : QString());
        m_close->setText(tr("Close"));
        m_close->setFocus();
    } else {
        tell(restored.error());
    }
    Q_EMIT ended(restored.has_value());
}

void RestoreDialog::reject()
{
    if (!m_isRunning)
        QDialog::reject();
}

void RestoreDialog::tell(const Error &error)
{
    const auto sentence = sentenceForBackup(error);
    m_state->setText(sentence.message + u'\n' + sentence.advice);
}

void RestoreDialog::showRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_progress->setVisible(isRunning);
    m_choose->setEnabled(!isRunning);
    m_close->setEnabled(!isRunning);
    m_restore->setEnabled(!isRunning && m_content);
}

} // namespace plaudit
