// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/health_page.h"

#include "analytics/findings.h"
#include "pages/folding_row.h"
#include "pages/public_counts_view.h"
#include "pages/rows_table.h"
#include "shell/elided_label.h"
#include "shell/looks.h"
#include "shell/plain_text.h"
#include "shell/sync_words.h"
#include "shell/theme.h"
#include "wording/delivery_words.h"
#include "wording/finding_words.h"
#include "wording/numbers.h"
#include "wording/stream_words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int gap = 10;

static QString timeText(std::optional<qint64> ms)
{
    return ms && *ms > 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(*ms), QLocale::ShortFormat) : u"–"_s;
}

static QString kindName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Reviews:
        return HealthPage::tr("reviews");
    case ImportKind::Events:
        return HealthPage::tr("events");
    case ImportKind::Orders:
        return HealthPage::tr("orders");
    }
    Q_UNREACHABLE();
}

HealthPage::HealthPage(QWidget *parent)
    : FiguresPage(PageId::Health, parent)
    , m_kept(std::make_shared<KeptReading<std::optional<HealthFigure>, HealthContent>>())
{
    setFigures(makeFigures());
}

PageWork HealthPage::work()
{
    return [this, chosen = m_chosen, kept = m_kept](const PageSources &sources) {
        const auto read = [&] { return healthContent(*sources.snapshot, sources.reader, chosen); };
        return kept->get(sources.storeState, chosen, read)
            .map([this](const std::shared_ptr<const HealthContent> &content) {
                const auto rows = content->health.reviews + content->health.responses;
                return PageMade{.rows = rows, .show = [this, content] { show(*content); }};
            });
    };
}

QWidget *HealthPage::makeFigures()
{
    auto *figures = new FoldingRow(gap, this);
    m_figures = new RowsTable({{tr("Figure"), 0, false}, {tr("Count"), 84, true}});
    m_figures->setAccessibleName(tr("Reconciliation"));
    m_figures->setSelectionMode(QAbstractItemView::SingleSelection);
    m_figures->setSortingEnabled(false);
    connect(m_figures, &RowsTable::rowChosen, this, [this](int row) {
        choose(HealthFigure(row) == HealthFigure::Quarantined ? Section::Quarantine : Section::Rows);
        m_chosen = HealthFigure(row);
        Q_EMIT refreshRequested();
    });
    m_gaps = plainLabel({}, u"second"_s, figures);
    m_gaps->setWordWrap(true);
    m_gaps->setContentsMargins(8, 4, 8, 4);
    auto *body = new QWidget;
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_figures, 1);
    inside->addWidget(m_gaps);
    const Panel reconciliation = makePanel(tr("Reconciliation"), nullptr, body);
    reconciliation.note->setWholeText(tr("click a figure for its rows"));
    reconciliation.frame->setMinimumWidth(zoomed(264));
    figures->addWidget(reconciliation.frame, 38);
    figures->addWidget(makeViews(), 62);
    return figures;
}

QWidget *HealthPage::makeSwitch()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_switch = new QButtonGroup(this);
    m_switch->setExclusive(true);
    const std::pair<Section, QString> sections[] = {{Section::Rows, tr("Rows")}, {Section::Runs, tr("Runs")},
        {Section::Surveys, tr("Surveys")}, {Section::Files, tr("Files")}, {Section::Quarantine, tr("Quarantine")},
        {Section::PublicCounts, tr("Public counts")}};
    for (const auto &[section, name] : sections) {
        auto *button = new QToolButton(bar);
        button->setText(name);
        button->setCheckable(true);
        setLook(button, u"switch"_s);
        m_switch->addButton(button, int(section));
        layout->addWidget(button);
    }
    layout->addStretch(1);
    m_switch->button(int(Section::Rows))->setChecked(true);
    connect(m_switch, &QButtonGroup::idClicked, this, [this](int id) { choose(Section(id)); });
    return bar;
}

QWidget *HealthPage::makeViews()
{
    m_definition = plainLabel({}, u"second"_s, nullptr);
    m_definition->setWordWrap(true);
    m_definition->setContentsMargins(8, 2, 8, 4);
    m_responses = new RowsTable({{tr("Date"), 98, false}, {tr("Survey"), 102, false}, {tr("NPS"), 48, true},
        {tr("In their words"), 0, false}, {tr("Response ID"), 92, false, true}});
    m_responses->setAccessibleName(tr("Responses behind the figure"));
    m_responses->rememberWidths(u"health/responses"_s);
    m_others = new RowsTable(
        {{tr("Kind"), 130, false}, {tr("What"), 0, false}, {tr("When"), 130, false}, {tr("ID"), 150, false}});
    m_others->setAccessibleName(tr("Records behind the figure"));
    m_others->rememberWidths(u"health/records"_s);
    m_rowKinds = new QStackedWidget;
    m_rowKinds->addWidget(m_responses);
    m_rowKinds->addWidget(m_others);
    auto *rows = new QWidget;
    auto *rowsLayout = new QVBoxLayout(rows);
    rowsLayout->setContentsMargins(0, 0, 0, 0);
    rowsLayout->setSpacing(2);
    rowsLayout->addWidget(m_definition);
    rowsLayout->addWidget(m_rowKinds, 1);
    m_runs = new RowsTable({{tr("Started"), 128, false}, {tr("Stream"), 0, false}, {tr("Received"), 76, true},
        {tr("New"), 58, true}, {tr("Changed"), 74, true}, {tr("Removed"), 76, true}, {tr("State"), 0, false}});
    m_runs->setAccessibleName(tr("Runs of the sync"));
    m_runs->rememberWidths(u"health/runs"_s);
    m_surveys = new RowsTable(
        {{tr("Survey"), 0, false}, {tr("Responses"), 90, true}, {tr("History"), 130, false}, {tr("ID"), 150, false}});
    m_surveys->setAccessibleName(tr("Known surveys"));
    m_surveys->rememberWidths(u"health/surveys"_s);
    m_files = new RowsTable(
        {{tr("Imported"), 118, false}, {tr("Kind"), 68, false}, {tr("File"), 0, false}, {tr("Received"), 74, true},
            {tr("New"), 56, true}, {tr("Seen before"), 88, true}, {tr("Refused"), 70, true}, {tr("State"), 80, false}});
    m_files->setAccessibleName(tr("Imported files"));
    m_files->rememberWidths(u"health/files"_s);
    m_views = new QStackedWidget;
    m_publicCounts = new PublicCountsView;
    connect(m_publicCounts, &PublicCountsView::productChosen, this, [this](const QString &productId) {
        Filter filter;
        filter.products = {productId};
        Q_EMIT pageRequested(PageId::Reviews, filter, {});
    });
    for (QWidget *view : {rows, static_cast<QWidget *>(m_runs), static_cast<QWidget *>(m_surveys),
             static_cast<QWidget *>(m_files), makeQuarantine(), static_cast<QWidget *>(m_publicCounts)})
        m_views->addWidget(view);

    auto *add = new QPushButton(tr("Add surveys…"));
    auto *import = new QPushButton(tr("Import events…"));
    connect(add, &QPushButton::clicked, this, &HealthPage::addSurveysRequested);
    connect(import, &QPushButton::clicked, this, &HealthPage::importEventsRequested);
    auto *panel = new QFrame;
    setLook(panel, u"panel"_s);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(makeSwitch(), 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addStretch(1);
    bottom->addWidget(add);
    bottom->addWidget(import);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(9, 10, 9, 10);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_views, 1);
    layout->addLayout(bottom);
    return panel;
}

QWidget *HealthPage::makeQuarantine()
{
    auto *view = new QWidget;
    m_quarantine = new RowsTable(
        {{tr("Received"), 130, false}, {tr("Reason"), 150, false}, {tr("Stream"), 0, false}, {tr("ID"), 150, false}});
    m_quarantine->setAccessibleName(tr("Quarantine"));
    m_quarantine->rememberWidths(u"health/quarantine"_s);
    m_raw = new QPlainTextEdit;
    m_raw->setReadOnly(true);
    m_raw->setAccessibleName(tr("The record as it was received"));
    m_raw->setPlaceholderText(tr("Choose a row to see the record as it was received."));
    m_retry = new QPushButton(tr("Try to understand them again"));
    auto *bottom = new QHBoxLayout;
    bottom->addStretch(1);
    bottom->addWidget(m_retry);
    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->addWidget(m_quarantine, 3);
    layout->addWidget(m_raw, 2);
    layout->addLayout(bottom);
    connect(m_retry, &QPushButton::clicked, this, &HealthPage::quarantineRetryRequested);
    connect(m_quarantine, &RowsTable::rowChosen, this,
        [this](int row) { m_raw->setPlainText(QString::fromUtf8(m_content.quarantine[std::size_t(row)].raw)); });
    return view;
}

void HealthPage::choose(Section section)
{
    m_switch->button(int(section))->setChecked(true);
    m_views->setCurrentIndex(int(section));
}

void HealthPage::show(const HealthContent &content)
{
    m_content = content;
    showReconciliation();
    showRows();
    showRuns();
    showSurveys();
    showFiles();
    showQuarantine();
    m_publicCounts->show(content.publicCounts);
    // Without a Storefront connection there is nothing to be seen there.
    m_switch->button(int(Section::PublicCounts))->setVisible(content.publicCounts.store.has_value());
    const auto findings = findingsOf(content.health);
    FiguresPage::showFigures(findings.empty() ? tr("Everything is in order.") : sentenceFor(findings.front()).message);
}

void HealthPage::showReconciliation()
{
    const QLocale locale;
    const Theme &theme = Theme::of(this);
    std::vector<std::vector<RowsTable::Cell>> rows;
    for (int i = 0; i <= int(lastHealthFigure); ++i) {
        const auto figure = HealthFigure(i);
        const bool isPart = figure >= HealthFigure::BackfillOnly && figure <= HealthFigure::Several;
        const auto count = countOf(figure, m_content.health);
        const QColor colour = count == 0 ? theme.faintText : QColor();
        rows.push_back(
            {{(isPart ? u"· "_s : QString()) + nameOf(figure), {}, colour}, {writtenCount(count, locale), {}, colour}});
    }
    m_figures->setRows(rows);
    m_figures->selectSourceRow(int(m_content.figure));
    QStringList gaps;
    if (m_content.health.feedFrom)
        gaps += tr("The live feed began on %1.").arg(locale.toString(*m_content.health.feedFrom, QLocale::ShortFormat));
    for (const FeedGap &feedGap : m_content.health.gaps)
        gaps += gapSentence(feedGap, locale);
    constexpr int mostLines = 3;
    if (gaps.size() > mostLines)
        gaps = gaps.mid(0, mostLines) << tr("and %Ln more", nullptr, int(gaps.size()) - mostLines);
    if (const auto refused = refusalSentence(m_content.deliveries, locale); !refused.isEmpty())
        gaps += refused;
    m_gaps->setText(gaps.join(u'\n'));
    m_gaps->setVisible(!gaps.isEmpty());
}

void HealthPage::showRows()
{
    const QLocale locale;
    QString definition = definitionOf(m_content.figure);
    const auto shown = std::int64_t(m_content.evidence.responses.size() + m_content.evidence.others.size());
    if (m_content.evidence.total > shown)
        definition += u' ' + tr("The newest %1 of %2 are listed.")
                                 .arg(writtenCount(shown, locale), writtenCount(m_content.evidence.total, locale));
    if (m_content.evidence.total == 0)
        definition += u' ' + tr("There are none.");
    m_definition->setText(nameOf(m_content.figure) + u": "_s + definition);
    std::vector<std::vector<RowsTable::Cell>> responses;
    for (const ResponseLine &line : m_content.evidence.responses) {
        const auto date = QDateTime::fromMSecsSinceEpoch(line.dateMs.value_or(0), m_content.zone).date();
        responses.push_back(
            {{line.dateMs ? locale.toString(date, QLocale::ShortFormat) : u"–"_s, line.dateMs.value_or(0)},
                {line.surveyName}, {line.score ? locale.toString(*line.score) : u"–"_s, line.score.value_or(-1)},
                {line.words.isEmpty() ? u"–"_s : line.words}, {line.responseId}});
    }
    m_responses->setRows(responses);
    std::vector<std::vector<RowsTable::Cell>> others;
    for (const EvidenceRow &row : m_content.evidence.others)
        others.push_back({{row.kind}, {row.what}, {timeText(row.atMs), row.atMs.value_or(0)}, {row.id}});
    m_others->setRows(others);
    m_rowKinds->setCurrentWidget(others.empty() ? m_responses : m_others);
}

QString HealthPage::streamName(const QString &stream) const
{
    const auto survey = std::find_if(m_content.surveys.begin(), m_content.surveys.end(),
        [&](const SurveyRow &one) { return stream == "surveys:"_L1 + one.surveyId; });
    return writtenStream(stream, survey == m_content.surveys.end() ? QString() : survey->name);
}

void HealthPage::showRuns()
{
    const QLocale locale;
    std::vector<std::vector<RowsTable::Cell>> rows;
    for (const RunReport &run : m_content.runs) {
        for (const StreamReport &stream : run.streams) {
            const auto number = [&](qint64 count) { return RowsTable::Cell{writtenCount(count, locale), count, {}}; };
            const QString state = stream.error        ? sentenceFor(*stream.error).message
                                  : stream.isComplete ? tr("complete")
                                                      : tr("not finished");
            rows.push_back({{timeText(run.startedAtMs), run.startedAtMs}, {streamName(stream.stream)},
                number(stream.counts.received), number(stream.counts.added), number(stream.counts.changed),
                number(stream.counts.removed), {state}});
        }
    }
    m_runs->setRows(rows);
}

void HealthPage::showSurveys()
{
    const QLocale locale;
    std::vector<std::vector<RowsTable::Cell>> rows;
    for (const SurveyRow &survey : m_content.surveys) {
        rows.push_back({{survey.name.isEmpty() ? tr("Name not known yet") : survey.name},
            {writtenCount(survey.responses, locale), survey.responses},
            {survey.isBackfilled ? tr("fetched") : tr("fetched by the next sync")}, {survey.surveyId}});
    }
    m_surveys->setRows(rows);
}

void HealthPage::showFiles()
{
    const QLocale locale;
    std::vector<std::vector<RowsTable::Cell>> rows;
    for (const ImportBatch &batch : m_content.imports) {
        const auto number = [&](qint64 count) { return RowsTable::Cell{writtenCount(count, locale), count, {}}; };
        const bool isEvents = batch.kind == ImportKind::Events;
        const qint64 told = batch.added + batch.changed + batch.unchanged + batch.rejected;
        const QString state = batch.undoneAtMs ? tr("undone") : batch.endedAtMs ? tr("whole") : tr("unfinished");
        rows.push_back({{timeText(batch.startedAtMs), batch.startedAtMs}, {kindName(batch.kind)}, {batch.fileName},
            number(isEvents ? batch.received : told), number(batch.added),
            number(isEvents ? batch.redelivered : batch.unchanged), number(batch.rejected), {state}});
    }
    m_files->setRows(rows);
}

void HealthPage::showQuarantine()
{
    std::vector<std::vector<RowsTable::Cell>> rows;
    for (const QuarantineRow &row : m_content.quarantine)
        rows.push_back(
            {{timeText(row.receivedAtMs), row.receivedAtMs}, {row.reason}, {streamName(row.stream)}, {row.recordId}});
    m_quarantine->setRows(rows);
    m_retry->setEnabled(!rows.empty());
    if (rows.empty())
        m_raw->clear();
    auto *button = m_switch->button(int(Section::Quarantine));
    button->setText(rows.empty() ? tr("Quarantine")
                                 : tr("Quarantine (%1)").arg(writtenCount(std::int64_t(rows.size()), QLocale())));
}

} // namespace plaudit
