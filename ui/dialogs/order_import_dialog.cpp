// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/order_import_dialog.h"

#include "dialogs/mapping_file.h"
#include "dialogs/mapping_header.h"
#include "dialogs/newest_job.h"
#include "dialogs/order_file_words.h"
#include "dialogs/order_options.h"
#include "pages/page_notice.h"
#include "pages/rows_table.h"
#include "shell/elided_label.h"
#include "shell/looks.h"
#include "shell/plain_text.h"
#include "shell/theme.h"
#include "wording/error_sentence.h"
#include "wording/order_words.h"

#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plaudit
{

static constexpr int previewColumn = 150;
/// A change is tried out once no other has come for this long.
static constexpr auto settling = 200ms;

OrderImportDialog::OrderImportDialog(
    OrderImportFunctions functions, const QStringList &paths, const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_functions(std::move(functions))
    , m_zone(zone)
    , m_list(new QListWidget(this))
    , m_job(new NewestJob(this))
    , m_scan(new NewestJob(this))
{
    setWindowTitle(tr("Import orders"));
    setAcceptDrops(true);
    resize(960, 640);
    m_list->setAccessibleName(tr("Files to import"));
    m_list->setFixedWidth(190);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_list);
    middle->addWidget(makeFile(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 18, 24, 18);
    layout->setSpacing(12);
    layout->addLayout(middle, 1);
    layout->addWidget(makeButtons());
    m_settles.setSingleShot(true);
    m_settles.setInterval(settling);
    connect(&m_settles, &QTimer::timeout, this, &OrderImportDialog::tryOut);
    connect(m_list, &QListWidget::currentRowChanged, this, &OrderImportDialog::showFile);
    addFiles(paths);
}

OrderImportDialog::~OrderImportDialog() = default;

QWidget *OrderImportDialog::makeFile()
{
    auto *whole = new QWidget;
    m_name = plainLabel({}, u"title"_s, whole);
    m_format = new ElidedLabel(u"faint"_s, whole);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_name);
    top->addWidget(m_format, 1);
    m_options = new OrderOptions(whole);
    connect(m_options, &OrderOptions::changed, this, &OrderImportDialog::takeOptions);
    connect(m_options, &OrderOptions::dialectChosen, this, &OrderImportDialog::readPreview);
    m_preview = new QTableWidget(whole);
    m_header = new MappingHeader(m_preview);
    m_preview->setHorizontalHeader(m_header);
    m_preview->verticalHeader()->hide();
    m_preview->verticalHeader()->setDefaultSectionSize(26);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->setWordWrap(false);
    m_preview->setTabKeyNavigation(false);
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview->setAccessibleName(tr("The first rows"));
    setLook(m_preview, u"framed"_s);
    connect(m_header, &MappingHeader::fieldChosen, this, &OrderImportDialog::chooseField);
    m_totals = plainLabel({}, u"totals"_s, whole);
    m_totals->setWordWrap(true);
    m_findings = new RowsTable({{tr("Line"), 64, true}, {tr("What deserves a look"), 0, false},
        {tr("The row as it stood there"), 180, false}});
    m_findings->setAccessibleName(tr("What deserves a look"));
    m_findings->setFixedHeight(126);
    setLook(m_findings, u"framed"_s);
    auto *shown = new QWidget;
    auto *inside = new QVBoxLayout(shown);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(12);
    inside->addWidget(m_options);
    inside->addWidget(m_preview, 1);
    inside->addWidget(m_totals);
    inside->addWidget(m_findings);
    m_notice = new PageNotice;
    m_body = new QStackedWidget;
    m_body->addWidget(shown);
    m_body->addWidget(m_notice);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_body, 1);
    return whole;
}

QWidget *OrderImportDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_load = buttons->addButton(tr("Load mapping…"), QDialogButtonBox::ResetRole);
    m_save = buttons->addButton(tr("Save mapping…"), QDialogButtonBox::ResetRole);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    setLook(m_import, u"primary"_s);
    m_import->setDefault(true);
    m_load->setAutoDefault(false);
    m_save->setAutoDefault(false);
    connect(m_load, &QPushButton::clicked, this, &OrderImportDialog::loadMapping);
    connect(m_save, &QPushButton::clicked, this, &OrderImportDialog::saveMapping);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void OrderImportDialog::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        const bool isThere =
            std::any_of(m_files.begin(), m_files.end(), [&](const File &file) { return file.request.path == path; });
        if (isThere)
            continue;
        File file;
        file.request.path = path;
        file.request.timeZone = m_zone;
        m_files.push_back(file);
        m_list->addItem(oneLine(QFileInfo(path).fileName()));
    }
    m_list->setVisible(m_files.size() > 1);
    if (m_shown < 0 && !m_files.empty())
        m_list->setCurrentRow(0);
    scan();
    updateButtons();
}

void OrderImportDialog::scan()
{
    using Previews = std::vector<std::pair<QString, Result<OrderFilePreview>>>;
    QStringList paths;
    for (int i = 0; i < int(m_files.size()); ++i) {
        const File &other = m_files[std::size_t(i)];
        if (i != m_shown && !other.preview && !other.error)
            paths += other.request.path;
    }
    if (paths.isEmpty())
        return;
    const auto work = [read = m_functions.preview, paths](const std::stop_token &stop) {
        Previews previews;
        for (const QString &path : paths) {
            if (!stop.stop_requested())
                previews.emplace_back(path, read(path, std::nullopt));
        }
        return previews;
    };
    m_scan->start<Previews>(work, [this](const Previews &previews) {
        for (const auto &[path, preview] : previews)
            takeScanned(path, preview);
        updateButtons();
    });
}

void OrderImportDialog::takeScanned(const QString &path, const Result<OrderFilePreview> &preview)
{
    for (int i = 0; i < int(m_files.size()); ++i) {
        File &scanned = m_files[std::size_t(i)];
        if (scanned.request.path != path || scanned.preview || scanned.error || i == m_shown)
            continue;
        if (preview) {
            scanned.preview = *preview;
            scanned.request.mapping = preview->mapping;
        } else {
            scanned.error = preview.error();
            m_list->item(i)->setForeground(Theme::of(this).detractorText);
        }
    }
}

void OrderImportDialog::showFile(int index)
{
    if (index < 0 || index == m_shown)
        return;
    m_shown = index;
    m_job->cancel();
    m_settles.stop();
    m_name->setText(oneLine(QFileInfo(file().request.path).fileName()));
    m_format->setWholeText({});
    if (file().error) {
        showError(*file().error);
    } else if (!file().preview) {
        readPreview(std::nullopt);
    } else {
        showPreview();
        showReport();
        if (!file().report)
            tryOut();
    }
    updateButtons();
}

void OrderImportDialog::readPreview(std::optional<OrderDialect> dialect)
{
    m_settles.stop();
    if (dialect)
        file().request.dialect = dialect;
    m_totals->setText(tr("Reading the file…"));
    m_job->start<Result<OrderFilePreview>>([read = m_functions.preview, path = file().request.path, dialect](
                                               const std::stop_token &) { return read(path, dialect); },
        [this](const Result<OrderFilePreview> &preview) { takePreview(preview); });
}

void OrderImportDialog::takePreview(const Result<OrderFilePreview> &preview)
{
    if (!preview) {
        showError(preview.error());
        Q_EMIT triedOut();
        return;
    }
    file().preview = *preview;
    file().request.mapping = preview->mapping;
    file().report.reset();
    file().isRefused = false;
    showPreview();
    tryOut();
}

void OrderImportDialog::showPreview()
{
    const OrderFilePreview &shown = *file().preview;
    m_body->setCurrentIndex(0);
    QStringList format{
        shown.encoding, nameOfSeparator(shown.separator), tr("%Ln columns", nullptr, int(shown.header.size()))};
    if (shown.isRemembered)
        format += tr("columns as last time");
    m_format->setWholeText(format.join(u" · "_s));
    m_options->show(file().request, file().request.dialect.value_or(shown.dialect));
    const int columns = int(shown.header.size());
    m_preview->clear();
    m_preview->setRowCount(int(shown.rows.size()));
    m_preview->setColumnCount(columns);
    for (int row = 0; row < m_preview->rowCount(); ++row) {
        for (int column = 0; column < columns; ++column)
            m_preview->setItem(row, column, new QTableWidgetItem(oneLine(shown.rows[std::size_t(row)].value(column))));
    }
    std::vector<MappingHeader::Column> heads;
    for (int column = 0; column < columns; ++column) {
        QString field;
        for (const QString &known : orderFields()) {
            if (field.isEmpty() && file().request.mapping->columnOf(known, shown.header) == column)
                field = known;
        }
        heads.push_back({shown.header[column], columnKind(shown.rows, column), field});
        m_preview->setColumnWidth(column, previewColumn);
    }
    m_header->setColumns(heads);
}

void OrderImportDialog::chooseField(int column, const QString &field)
{
    auto &columns = file().request.mapping->columns;
    const QStringList &header = file().preview->header;
    for (const QString &known : orderFields()) {
        if (file().request.mapping->columnOf(known, header) == column)
            columns.remove(known);
    }
    if (!field.isEmpty()) {
        const int before = file().request.mapping->columnOf(field, header);
        if (before >= 0 && before != column)
            m_header->setField(before, {});
        columns.insert(field, header[column]);
    }
    tryOutSoon();
}

void OrderImportDialog::takeOptions()
{
    if (!file().preview)
        return;
    m_options->applyTo(file().request);
    tryOutSoon();
}

void OrderImportDialog::tryOutSoon()
{
    m_job->cancel();
    file().report.reset();
    file().isRefused = false;
    m_totals->setText(tr("Adding up…"));
    m_settles.start();
    updateButtons();
}

void OrderImportDialog::tryOut()
{
    auto request = file().request;
    request.isDryRun = true;
    m_totals->setText(tr("Adding up…"));
    m_job->start<Result<OrderImportReport>>(
        [this, request, run = m_functions.tryOut](const std::stop_token &stop) {
            return run(
                request,
                [&](const OrderImportProgress &progress) {
                    const QString share = QLocale().toString(int(progress.share * 100.0));
                    m_job->tell(stop, [this, share] { m_totals->setText(tr("Adding up… %1 %").arg(share)); });
                },
                stop);
        },
        [this](const Result<OrderImportReport> &report) { takeReport(report); });
}

void OrderImportDialog::takeReport(const Result<OrderImportReport> &report)
{
    file().isRefused = !report;
    if (report) {
        file().report = *report;
        showReport();
    } else {
        m_totals->setText(sentenceFor(report.error()).message + u' ' + sentenceFor(report.error()).advice);
        m_findings->hide();
    }
    updateButtons();
    Q_EMIT triedOut();
}

/// With one finding for all columns that are missing.
static std::vector<OrderFinding> joined(const std::vector<OrderFinding> &findings)
{
    std::vector<OrderFinding> shown;
    for (const OrderFinding &finding : findings) {
        const auto same = std::find_if(shown.begin(), shown.end(), [&](const OrderFinding &other) {
            return finding.warning == OrderWarning::MissingColumns && other.warning == finding.warning;
        });
        if (same == shown.end())
            shown.push_back(finding);
        else
            same->detail += u", "_s + finding.detail;
    }
    return shown;
}

void OrderImportDialog::showReport()
{
    const auto &report = file().report;
    std::vector<std::vector<RowsTable::Cell>> rows;
    if (report) {
        const Theme &theme = Theme::of(this);
        m_totals->setText(totalsSentence(*report));
        m_options->showFound(report->mapping);
        const auto line = [](qint64 number) { return number > 0 ? QLocale().toString(number) : QString(); };
        for (const ImportReject &reject : report->firstRejects)
            rows.push_back({{line(reject.line), reject.line, theme.detractorText},
                {tr("Rejected: %1").arg(reject.reason), {}, theme.detractorText}, {QString::fromUtf8(reject.raw)}});
        for (const OrderFinding &finding : joined(report->firstFindings))
            rows.push_back({{line(finding.line), finding.line}, {sentenceFor(finding, QLocale())}, {}});
    }
    m_findings->setRows(rows);
    m_findings->setVisible(!rows.empty());
}

void OrderImportDialog::showError(const Error &error)
{
    file().error = error;
    file().preview.reset();
    const ErrorSentence sentence = sentenceFor(error);
    m_notice->setContent({u"problem"_s, sentence.message, sentence.advice, {}});
    m_body->setCurrentIndex(1);
    m_list->item(m_shown)->setForeground(Theme::of(this).detractorText);
    updateButtons();
}

void OrderImportDialog::updateButtons()
{
    const auto good = requests().size();
    m_import->setEnabled(good > 0);
    m_import->setText(m_files.size() > 1 ? tr("Import %Ln files", nullptr, int(good)) : tr("Import"));
    const bool hasMapping = m_shown >= 0 && file().preview;
    m_save->setEnabled(hasMapping);
    m_load->setEnabled(hasMapping);
}

std::vector<OrderImportRequest> OrderImportDialog::requests() const
{
    std::vector<OrderImportRequest> good;
    for (const File &file : m_files) {
        if (!file.error && !file.isRefused)
            good.push_back(file.request);
    }
    std::stable_sort(good.begin(), good.end(), [](const OrderImportRequest &a, const OrderImportRequest &b) {
        const auto kind = [](const OrderImportRequest &request) {
            return request.mapping ? request.mapping->kind : OrderFileKind::Orders;
        };
        return kind(a) < kind(b);
    });
    return good;
}

void OrderImportDialog::saveMapping()
{
    auto mapping = *file().request.mapping;
    if (file().report)
        mapping = file().report->mapping;
    saveMappingFile(mapping, this);
}

void OrderImportDialog::loadMapping()
{
    const auto mapping = loadMappingFile(this);
    if (!mapping)
        return;
    file().request.mapping = *mapping;
    showPreview();
    tryOutSoon();
}

void OrderImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void OrderImportDialog::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const auto urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    event->acceptProposedAction();
    addFiles(paths);
}

} // namespace plaudit
