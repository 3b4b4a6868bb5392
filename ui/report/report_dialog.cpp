// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_dialog.h"

#include "export/file_error.h"
#include "export/whole_file.h"
#include "shell/dialog_size.h"
#include "shell/looks.h"
#include "shell/plain_text.h"
#include "wording/error_sentence.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class DialogWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportDialog)

public:
    static QString name(ReportTemplate kind)
    {
        switch (kind) {
        case ReportTemplate::Monthly:
            return tr("Monthly board");
        case ReportTemplate::Weekly:
            return tr("Weekly");
        case ReportTemplate::Product:
            return tr("Product deep dive");
        case ReportTemplate::Survey:
            return tr("Survey");
        }
        Q_UNREACHABLE();
    }
    static QString asInWindow(const QString &period) { return tr("As in the window: %1").arg(period); }
    static QString lastWhole(Bucket unit)
    {
        switch (unit) {
        case Bucket::Week:
            return tr("The last whole week");
        case Bucket::Month:
            return tr("The last whole month");
        case Bucket::Quarter:
            return tr("The last whole quarter");
        case Bucket::Year:
            return tr("The last whole year");
        case Bucket::Day:
            break;
        }
        return tr("The last whole day");
    }
};

/// Behind the entries of the choice of a period.
enum class PeriodChoice { AsInWindow, AllTime, Week, Month, Quarter, Year };

std::optional<Bucket> unitOf(PeriodChoice choice)
{
    switch (choice) {
    case PeriodChoice::Week:
        return Bucket::Week;
    case PeriodChoice::Month:
        return Bucket::Month;
    case PeriodChoice::Quarter:
        return Bucket::Quarter;
    case PeriodChoice::Year:
        return Bucket::Year;
    case PeriodChoice::AsInWindow:
    case PeriodChoice::AllTime:
        break;
    }
    return {};
}

} // namespace

ReportDialog::ReportDialog(const QString &workspaceFolder, const View &view, QWidget *parent, QString program)
    : QDialog(parent)
    , m_workspaceFolder(workspaceFolder)
    , m_program(program.isEmpty() ? QCoreApplication::applicationFilePath() : std::move(program))
    , m_view(view)
    , m_progress(new QProgressBar(this))
    , m_state(plainLabel({}, u"second"_s, this))
    , m_process(new QProcess(this))
{
    setWindowTitle(tr("Report"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The report is being made"));
    m_state->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_cancel = buttons->button(QDialogButtonBox::Close);
    m_save = buttons->addButton(tr("Save report…"), QDialogButtonBox::ActionRole);
    m_saveSpec = buttons->addButton(tr("Save as spec…"), QDialogButtonBox::ActionRole);
    m_saveSpec->setToolTip(tr("A file that plaudit report --spec makes the report from, again and again"));
    m_open = buttons->addButton(tr("Open it"), QDialogButtonBox::ActionRole);
    setLook(m_save, u"primary"_s);
    m_save->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(tr("Report"), u"title"_s, this));
    layout->addWidget(makeChoices());
    layout->addStretch(1);
    layout->addWidget(m_progress);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    setDialogSize(*this, {560, 420});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::chooseFile);
    connect(m_saveSpec, &QPushButton::clicked, this, &ReportDialog::chooseSpecFile);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(m_process, &QProcess::finished, this, &ReportDialog::finish);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(-1);
    });
    m_open->hide();
    showRunning(false);
    chooseTemplate();
}

ReportDialog::~ReportDialog()
{
    m_process->disconnect(this);
    // Nothing is under the final name before all of it is.
    m_process->kill();
    m_process->waitForFinished(1'000);
}

QWidget *ReportDialog::makeChoices()
{
    auto *choices = new QWidget(this);
    m_template = new QComboBox(choices);
    for (int kind = 0; kind <= int(lastReportTemplate); ++kind)
        m_template->addItem(DialogWords::name(ReportTemplate(kind)), kind);
    m_period = new QComboBox(choices);
    fillPeriods();
    m_language = new QComboBox(choices);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->setCurrentIndex(QLocale().language() == QLocale::German ? 1 : 0);
    m_theme = new QComboBox(choices);
    m_theme->addItem(tr("Light"), false);
    m_theme->addItem(tr("Dark"), true);
    m_title = new QLineEdit(choices);
    m_title->setPlaceholderText(tr("The template's own"));
    auto *form = new QFormLayout(choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Template"), m_template);
    form->addRow(tr("&Period"), m_period);
    form->addRow(tr("T&itle"), m_title);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Colours"), m_theme);
    connect(m_template, &QComboBox::currentIndexChanged, this, &ReportDialog::chooseTemplate);
    return choices;
}

void ReportDialog::fillPeriods()
{
    const auto add = [this](const QString &words, PeriodChoice choice) { m_period->addItem(words, int(choice)); };
    add(DialogWords::asInWindow(writtenRange({.from = m_view.filter.from, .to = m_view.filter.to})),
        PeriodChoice::AsInWindow);
    for (const auto choice : {PeriodChoice::Week, PeriodChoice::Month, PeriodChoice::Quarter, PeriodChoice::Year})
        add(DialogWords::lastWhole(*unitOf(choice)), choice);
    add(nameOf(DatePreset::AllTime), PeriodChoice::AllTime);
}

void ReportDialog::chooseTemplate()
{
    const auto kind = ReportTemplate(m_template->currentData().toInt());
    const bool isDated = m_view.filter.from || m_view.filter.to;
    const auto choice = isDated                           ? PeriodChoice::AsInWindow
                        : kind == ReportTemplate::Weekly  ? PeriodChoice::Week
                        : kind == ReportTemplate::Monthly ? PeriodChoice::Month
                                                          : PeriodChoice::AllTime;
    m_period->setCurrentIndex(m_period->findData(int(choice)));
}

ReportSpec ReportDialog::spec() const
{
    auto spec = specOf(ReportTemplate(m_template->currentData().toInt()));
    spec.filter = m_view.filter;
    spec.filter.from = spec.filter.to = std::nullopt;
    spec.filter.found.reset();
    const auto choice = PeriodChoice(m_period->currentData().toInt());
    spec.period.reset();
    spec.comparison = m_view.comparison;
    if (const auto unit = unitOf(choice)) {
        spec.period = WholeUnits{.count = 1, .unit = *unit};
        if (spec.comparison == Comparison::None)
            spec.comparison = Comparison::Previous;
    } else if (choice == PeriodChoice::AsInWindow && (m_view.filter.from || m_view.filter.to)) {
        spec.period = DateRange{.from = m_view.filter.from, .to = m_view.filter.to};
    }
    spec.bucket = choice == PeriodChoice::AsInWindow ? m_view.bucket : std::nullopt;
    spec.title = m_title->text().trimmed();
    spec.language = m_language->currentData().toString();
    spec.isDark = m_theme->currentData().toBool();
    return spec;
}

void ReportDialog::chooseFile()
{
    const auto kinds = tr("PDF (*.pdf);;Web page (*.html)");
    QString kind;
    auto path = QFileDialog::getSaveFileName(this, tr("Save report"), tr("report") + ".pdf"_L1, kinds, &kind);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += kind.section(u'*', -1).chopped(1);
    make(path);
}

void ReportDialog::make(const QString &path)
{
    m_path = path;
    m_specFile = std::make_unique<QTemporaryFile>();
    const auto json = toJson(spec());
    if (!m_specFile->open() || m_specFile->write(json) != json.size() || !m_specFile->flush()) {
        const auto sentence = sentenceFor(fileError(*m_specFile));
        tell(sentence.message, sentence.advice);
        Q_EMIT failed(sentence.message);
        return;
    }
    tell(tr("The report is being made…"));
    showRunning(true);
    m_process->start(m_program, {u"--workspace"_s, m_workspaceFolder, u"--json"_s, u"report"_s, u"--spec"_s,
                                    m_specFile->fileName(), u"-o"_s, path});
}

void ReportDialog::finish(int exitCode)
{
    showRunning(false);
    m_specFile.reset();
    if (exitCode == 0 && m_process->exitStatus() == QProcess::NormalExit) {
        tell(tr("Saved as %1").arg(oneLine(m_path)));
        m_open->show();
        Q_EMIT made(m_path);
        return;
    }
    const auto error = QJsonDocument::fromJson(m_process->readAllStandardOutput()).object()["error"_L1].toObject();
    const auto message = error["message"_L1].toString();
    tell(message.isEmpty() ? tr("The report could not be made.") : message, error["advice"_L1].toString());
    Q_EMIT failed(m_state->text());
}

void ReportDialog::chooseSpecFile()
{
    const auto path =
        QFileDialog::getSaveFileName(this, tr("Save as spec"), tr("report") + ".json"_L1, tr("Report spec (*.json)"));
    if (!path.isEmpty())
        saveSpec(path);
}

void ReportDialog::saveSpec(const QString &path)
{
    const auto saved = writeWhole(path, toJson(spec()));
    if (saved) {
        tell(tr("Saved as %1").arg(oneLine(path)));
        return;
    }
    const auto sentence = sentenceFor(saved.error());
    tell(sentence.message, sentence.advice);
}

void ReportDialog::tell(const QString &sentence, const QString &advice)
{
    m_state->setText(advice.isEmpty() ? sentence : sentence + u'\n' + advice);
}

void ReportDialog::showRunning(bool isRunning)
{
    m_progress->setVisible(isRunning);
    m_save->setEnabled(!isRunning);
    m_saveSpec->setEnabled(!isRunning);
    m_cancel->setText(isRunning ? tr("Cancel") : tr("Close"));
    if (isRunning)
        m_open->hide();
}

} // namespace plaudit
