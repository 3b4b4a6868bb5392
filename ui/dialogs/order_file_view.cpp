// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/order_file_view.h"

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

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
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

OrderFileView::OrderFileView(OrderImportFunctions functions, QWidget *parent)
    : QWidget(parent)
    , m_functions(std::move(functions))
    , m_name(plainLabel({}, u"title"_s, this))
    , m_format(new ElidedLabel(u"faint"_s, this))
    , m_options(new OrderOptions(this))
    , m_preview(new QTableWidget(this))
    , m_header(new MappingHeader(m_preview))
    , m_body(new QStackedWidget(this))
    , m_notice(new PageNotice(this))
    , m_totals(plainLabel({}, u"totals"_s, this))
    , m_findings(new RowsTable({{tr("Line"), 64, true}, {tr("What deserves a look"), 0, false},
                                   {tr("The row as it stood there"), 180, false}},
          this))
    , m_job(new NewestJob(this))
{
    makePreview();
    m_totals->setWordWrap(true);
    m_findings->setAccessibleName(tr("What deserves a look"));
    m_findings->setFixedHeight(126);
    setLook(m_findings, u"framed"_s);
    layOut();
    m_settles.setSingleShot(true);
    m_settles.setInterval(settling);
    connect(&m_settles, &QTimer::timeout, this, &OrderFileView::tryOut);
    connect(m_options, &OrderOptions::changed, this, &OrderFileView::takeOptions);
    connect(m_options, &OrderOptions::dialectChosen, this, &OrderFileView::readPreview);
    connect(m_header, &MappingHeader::fieldChosen, this, &OrderFileView::chooseField);
}

void OrderFileView::makePreview()
{
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
}

void OrderFileView::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_name);
    top->addWidget(m_format, 1);
    auto *shown = new QWidget;
    auto *inside = new QVBoxLayout(shown);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(12);
    inside->addWidget(m_options);
    inside->addWidget(m_preview, 1);
    inside->addWidget(m_totals);
    inside->addWidget(m_findings);
    m_body->addWidget(shown);
    m_body->addWidget(m_notice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_body, 1);
}

void OrderFileView::show(OrderFile &file)
{
    m_file = &file;
    m_job->cancel();
    m_settles.stop();
    m_name->setText(oneLine(QFileInfo(file.request.path).fileName()));
    m_format->setWholeText({});
    if (file.error) {
        showError(*file.error);
    } else if (!file.preview) {
        readPreview(std::nullopt);
    } else {
        showPreview();
        showReport();
        if (!file.report)
            tryOut();
    }
}

void OrderFileView::readPreview(std::optional<OrderDialect> dialect)
{
    m_settles.stop();
    if (dialect)
        m_file->request.dialect = dialect;
    m_totals->setText(tr("Reading the file…"));
    m_job->start<Result<OrderFilePreview>>([read = m_functions.preview, path = m_file->request.path, dialect](
                                               const std::stop_token &) { return read(path, dialect); },
        [this](const Result<OrderFilePreview> &preview) { takePreview(preview); });
}

void OrderFileView::takePreview(const Result<OrderFilePreview> &preview)
{
    if (!preview) {
        showError(preview.error());
        Q_EMIT triedOut();
        return;
    }
    m_file->preview = *preview;
    m_file->request.mapping = preview->mapping;
    m_file->report.reset();
    m_file->isRefused = false;
    showPreview();
    tryOut();
}

void OrderFileView::showPreview()
{
    const OrderFilePreview &shown = *m_file->preview;
    m_body->setCurrentIndex(0);
    QStringList format{
        shown.encoding, nameOfSeparator(shown.separator), tr("%Ln columns", nullptr, int(shown.header.size()))};
    if (shown.isRemembered)
        format += tr("columns as last time");
    m_format->setWholeText(format.join(u" · "_s));
    m_options->show(m_file->request, m_file->request.dialect.value_or(shown.dialect));
    const int columns = int(shown.header.size());
    m_preview->clear();
    m_preview->setRowCount(int(shown.rows.size()));
    m_preview->setColumnCount(columns);
    for (int row = 0; row < m_preview->rowCount(); ++row) {
        for (int column = 0; column < columns; ++column)
            m_preview->setItem(row, column, new QTableWidgetItem(oneLine(shown.rows[std::size_t(row)].value(column))));
    }
    showColumns();
}

void OrderFileView::showColumns()
{
    const OrderFilePreview &shown = *m_file->preview;
    std::vector<MappingHeader::Column> heads;
    for (int column = 0; column < int(shown.header.size()); ++column) {
        QString field;
        for (const QString &known : orderFields()) {
            if (field.isEmpty() && m_file->request.mapping->columnOf(known, shown.header) == column)
                field = known;
        }
        heads.push_back({shown.header[column], columnKind(shown.rows, column), field});
        m_preview->setColumnWidth(column, previewColumn);
    }
    m_header->setColumns(heads);
}

void OrderFileView::chooseField(int column, const QString &field)
{
    auto &columns = m_file->request.mapping->columns;
    const QStringList &header = m_file->preview->header;
    for (const QString &known : orderFields()) {
        if (m_file->request.mapping->columnOf(known, header) == column)
            columns.remove(known);
    }
    if (!field.isEmpty()) {
        const int before = m_file->request.mapping->columnOf(field, header);
        if (before >= 0 && before != column)
            m_header->setField(before, {});
        columns.insert(field, header[column]);
    }
    tryOutSoon();
}

void OrderFileView::takeOptions()
{
    if (!m_file->preview)
        return;
    m_options->applyTo(m_file->request);
    tryOutSoon();
}

void OrderFileView::tryOutSoon()
{
    m_job->cancel();
    m_file->report.reset();
    m_file->isRefused = false;
    m_totals->setText(tr("Adding up…"));
    m_settles.start();
    Q_EMIT changed();
}

void OrderFileView::tryOut()
{
    auto request = m_file->request;
    request.isDryRun = true;
    m_totals->setText(tr("Adding up…"));
    m_job->start<Result<OrderImportReport>>(
        [this, request, run = m_functions.tryOut, job = m_job](const std::stop_token &stop) {
            return run(
                request,
                [&](const OrderImportProgress &progress) {
                    const QString share = QLocale().toString(int(progress.share * 100.0));
                    job->tell(stop, [this, share] { m_totals->setText(tr("Adding up… %1 %").arg(share)); });
                },
                stop);
        },
        [this](const Result<OrderImportReport> &report) { takeReport(report); });
}

void OrderFileView::takeReport(const Result<OrderImportReport> &report)
{
    m_file->isRefused = !report;
    if (report) {
        m_file->report = *report;
        showReport();
    } else {
        m_totals->setText(sentenceFor(report.error()).message + u' ' + sentenceFor(report.error()).advice);
        m_findings->hide();
    }
    Q_EMIT changed();
    Q_EMIT triedOut();
}

void OrderFileView::showReport()
{
    const auto &report = m_file->report;
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

void OrderFileView::showError(const Error &error)
{
    m_file->error = error;
    m_file->preview.reset();
    const ErrorSentence sentence = sentenceFor(error);
    m_notice->setContent({u"problem"_s, sentence.message, sentence.advice, {}});
    m_body->setCurrentIndex(1);
    Q_EMIT changed();
}

void OrderFileView::saveMapping()
{
    auto mapping = *m_file->request.mapping;
    if (m_file->report)
        mapping = m_file->report->mapping;
    saveMappingFile(mapping, this);
}

void OrderFileView::loadMapping()
{
    const auto mapping = loadMappingFile(this);
    if (!mapping)
        return;
    m_file->request.mapping = *mapping;
    showPreview();
    tryOutSoon();
}

} // namespace plaudit
