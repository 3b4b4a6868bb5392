// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/whole_export_dialog.h"

#include "shell/dialog_size.h"
#include "shell/looks.h"
#include "shell/plain_text.h"
#include "wording/export_words.h"
#include "workspace/customer_file.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QDate>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int wholeProgress = 1'000;

WholeExportDialog::WholeExportDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
{
    auto *choices = new QWidget(this);
    buildFormats(choices);
    build(tr("Export everything"),
        tr("All that Plaudit keeps of this store as tables: reviews, responses, orders, customers, your notes and the "
           "records as they came. A description of every column is beside them. The API key isn't in it."));
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(2, choices);
}

WholeExportDialog::WholeExportDialog(Workspace &workspace, const QString &subject, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_subject(subject)
{
    build(tr("Export their data"),
        tr("Everything that is kept of %1 in one file (JSON): orders, reviews, responses, events, your notes, and the "
           "records as they came. Records that name another person are not in it.")
            .arg(oneLine(name)));
}

WholeExportDialog::~WholeExportDialog()
{
    m_worker.request_stop();
}

void WholeExportDialog::build(const QString &title, const QString &explanation)
{
    setWindowTitle(title);
    auto *words = plainLabel(explanation, u"second"_s, this);
    words->setWordWrap(true);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How much is written"));
    m_state = plainLabel({}, u"second"_s, this);
    m_state->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_save = buttons->addButton(m_subject.isEmpty() ? tr("Choose where…") : tr("Save…"), QDialogButtonBox::ActionRole);
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
    setDialogSize(*this, m_subject.isEmpty() ? QSize(560, 380) : QSize(560, 280));
    connect(buttons, &QDialogButtonBox::rejected, this, &WholeExportDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &WholeExportDialog::choosePlace);
    connect(m_show, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_subject.isEmpty() ? m_path : QFileInfo(m_path).absolutePath()));
    });
    m_show->hide();
    showRunning(false);
}

void WholeExportDialog::buildFormats(QWidget *choices)
{
    m_format = new QComboBox(choices);
    m_format->addItem(tr("CSV, a file for each table"), int(EverythingFormat::Csv));
    m_format->addItem(tr("JSON Lines, a file for each table"), int(EverythingFormat::JsonLines));
    m_format->addItem(tr("SQLite, a copy of the database"), int(EverythingFormat::Sqlite));
    m_names = new QComboBox(choices);
    m_names->addItem(tr("As they are"), int(Redaction::None));
    m_names->addItem(tr("Left out"), int(Redaction::Removed));
    m_names->addItem(tr("As codes that tell people apart"), int(Redaction::Hashed));
    auto *form = new QFormLayout(choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Names and emails"), m_names);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        const bool isCopy = EverythingFormat(m_format->currentData().toInt()) == EverythingFormat::Sqlite;
        if (isCopy)
            m_names->setCurrentIndex(0);
        m_names->setEnabled(!isCopy);
    });
}

EverythingAsked WholeExportDialog::asked() const
{
    return {.format = EverythingFormat(m_format->currentData().toInt()),
        .csv = {},
        .redaction = Redaction(m_names->currentData().toInt()),
        .salt = newSalt()};
}

void WholeExportDialog::choosePlace()
{
    if (m_subject.isEmpty()) {
        const auto folder = QFileDialog::getExistingDirectory(this, tr("Where the folder is to be"));
        if (!folder.isEmpty())
            write(folder + u"/plaudit-export-"_s + QDate::currentDate().toString(Qt::ISODate));
        return;
    }
    auto path = QFileDialog::getSaveFileName(
        this, tr("Export their data"), tr("customer data") + ".json"_L1, tr("JSON (*.json)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += ".json"_L1;
    write(path);
}

void WholeExportDialog::write(const QString &path)
{
    m_path = path;
    tell(tr("Writing…"));
    showRunning(true);
    m_progress->setRange(0, m_subject.isEmpty() ? wholeProgress : 0);
    m_progress->setValue(0);
    auto work = [this, path, subject = m_subject, asked = m_subject.isEmpty() ? asked() : EverythingAsked()](
                    const std::stop_token &stop) -> Result<void> {
        if (!subject.isEmpty())
            return writeCustomerFile(m_workspace, subject, path).map([](const QJsonObject &) {});
        const auto progress = [this, stop](double share) {
            QMetaObject::invokeMethod(this, [this, share] { m_progress->setValue(int(share * wholeProgress)); });
            return !stop.stop_requested();
        };
        return exportEverything(m_workspace.databasePath(), path, asked, progress).map([](const EverythingExport &) {});
    };
    m_worker = std::jthread([this, work = std::move(work)](const std::stop_token &stop) {
        const auto result = work(stop);
        QMetaObject::invokeMethod(this, [this, result] { finish(result); });
    });
}

void WholeExportDialog::finish(const Result<void> &result)
{
    showRunning(false);
    if (result) {
        tell(tr("Saved as %1").arg(oneLine(m_path)));
        m_show->show();
        Q_EMIT written(m_path);
        return;
    }
    if (result.error().kind == ErrorKind::Cancelled) {
        tell(tr("Stopped. Nothing was written."));
    } else {
        const auto sentence = sentenceForExport(result.error());
        tell(sentence.message, sentence.advice);
    }
    Q_EMIT failed(m_state->text());
}

void WholeExportDialog::reject()
{
    if (!m_isRunning) {
        QDialog::reject();
        return;
    }
    tell(tr("Stopping…"));
    m_close->setEnabled(false);
    m_worker.request_stop();
}

void WholeExportDialog::tell(const QString &sentence, const QString &advice)
{
    m_state->setText(advice.isEmpty() ? sentence : sentence + u'\n' + advice);
}

void WholeExportDialog::showRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_progress->setVisible(isRunning);
    m_save->setEnabled(!isRunning);
    m_close->setEnabled(true);
    m_close->setText(isRunning ? tr("Cancel") : tr("Close"));
    for (auto *choice : {m_format, m_names}) {
        if (choice)
            choice->setEnabled(!isRunning);
    }
    if (m_format && !isRunning)
        m_names->setEnabled(EverythingFormat(m_format->currentData().toInt()) != EverythingFormat::Sqlite);
    if (isRunning)
        m_show->hide();
}

} // namespace plaudit
