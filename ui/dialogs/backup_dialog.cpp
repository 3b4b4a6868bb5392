// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/backup_dialog.h"

#include "dialogs/backup_words.h"
#include "shell/dialog_size.h"
#include "shell/looks.h"
#include "shell/plain_text.h"
#include "workspace/workspace.h"

#include <QDate>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plaudit
{

static constexpr int wholeProgress = 1'000;

BackupDialog::BackupDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_state(plainLabel({}, u"second"_s, this))
    , m_progress(new QProgressBar(this))
{
    build();
    m_sharing.setInterval(100ms);
    connect(&m_sharing, &QTimer::timeout, this, &BackupDialog::showShare);
    showRunning(false);
}

BackupDialog::~BackupDialog()
{
    m_worker.request_stop();
}

void BackupDialog::build()
{
    const auto title = tr("Back up this workspace");
    setWindowTitle(title);
    auto *words = plainLabel(tr("One file with all that Plaudit keeps of this store. Only you can read it. The API key "
                                "isn't in it: it stays in the keychain."),
        u"second"_s, this);
    words->setWordWrap(true);
    m_state->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How much is written"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_save = buttons->addButton(tr("Choose where…"), QDialogButtonBox::ActionRole);
    m_show = buttons->addButton(tr("Show in folder"), QDialogButtonBox::ActionRole);
    setLook(m_save, u"primary"_s);
    m_save->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(title, u"title"_s, this));
    layout->addWidget(words);
    layout->addStretch(1);
    layout->addWidget(m_progress);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    setDialogSize(*this, {560, 280});
    m_show->setEnabled(false); // the box of buttons shows hidden ones where its style changes
    connect(buttons, &QDialogButtonBox::rejected, this, &BackupDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &BackupDialog::choosePlace);
    connect(m_show, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
}

void BackupDialog::choosePlace()
{
    const auto name = u"plaudit-"_s + QDate::currentDate().toString(Qt::ISODate) + u".plaudit"_s;
    auto path = QFileDialog::getSaveFileName(this, tr("Back up this workspace"), name,
        tr("Plaudit backups (*.plaudit)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += ".plaudit"_L1;
    write(path);
}

void BackupDialog::write(const QString &path)
{
    m_path = path;
    m_state->setText(tr("Writing…"));
    showRunning(true);
    m_worker = std::jthread([this, path](const std::stop_token &stop) {
        auto result = backUp(m_workspace, path).and_then([&]() -> Result<BackupContent> {
            QMetaObject::invokeMethod(this, [this] { m_state->setText(tr("Reading it once more…")); });
            auto content = stop.stop_requested() ? failure(ErrorKind::Cancelled) : lookAtBackup(path);
            if (content && stop.stop_requested())
                content = failure(ErrorKind::Cancelled);
            if (!content)
                QFile::remove(path);
            return content;
        });
        QMetaObject::invokeMethod(this, [this, result = std::move(result)] { finish(result); });
    });
}

/// The copy is about as long as what is copied, or shorter.
void BackupDialog::showShare()
{
    const auto whole = std::max<qint64>(QFileInfo(m_workspace.databasePath()).size(), 1);
    const auto half = QFileInfo(m_path + u".part"_s);
    const auto done = half.exists() ? half.size() : QFileInfo(m_path).size();
    m_progress->setValue(int(std::min<qint64>(done * wholeProgress / whole, wholeProgress)));
}

void BackupDialog::finish(const Result<BackupContent> &result)
{
    showRunning(false);
    if (result) {
        const auto size = QLocale().formattedDataSize(QFileInfo(m_path).size(), 1, QLocale::DataSizeSIFormat);
        m_state->setText(tr("Saved as %1 (%2) and read once more: %3.").arg(oneLine(m_path), size, countsOf(*result)));
        m_show->setEnabled(true);
        Q_EMIT written(m_path);
        return;
    }
    if (result.error().kind == ErrorKind::Cancelled) {
        m_state->setText(tr("Stopped. Nothing was written."));
    } else {
        const auto sentence = sentenceForBackup(result.error());
        m_state->setText(sentence.message + u'\n' + sentence.advice);
    }
    Q_EMIT failed(m_state->text());
}

void BackupDialog::reject()
{
    if (!m_isRunning) {
        QDialog::reject();
        return;
    }
    m_state->setText(tr("Stopping…"));
    m_close->setEnabled(false);
    m_worker.request_stop();
}

void BackupDialog::showRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_progress->setVisible(isRunning);
    m_progress->setRange(0, wholeProgress);
    m_progress->setValue(0);
    m_save->setEnabled(!isRunning);
    m_close->setEnabled(true);
    m_close->setText(isRunning ? tr("Cancel") : tr("Close"));
    if (isRunning) {
        m_show->setEnabled(false);
        m_sharing.start();
    } else {
        m_sharing.stop();
    }
}

} // namespace plaudit
