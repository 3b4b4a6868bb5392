// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/nps_page.h"

#include "analytics/group_changes.h"
#include "charts/chart_view.h"
#include "charts/survey_charts.h"
#include "pages/cards_row.h"
#include "pages/change_cell.h"
#include "pages/chart_panel.h"
#include "pages/kpi_card.h"
#include "pages/nps_cards.h"
#include "pages/question_panel.h"
#include "pages/rows_table.h"
#include "shell/elided_label.h"
#include "shell/theme.h"
#include "wording/numbers.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int gap = 10;

NpsPage::NpsPage(QWidget *parent)
    : FiguresPage(PageId::Nps, parent)
{
    setFigures(makeFigures());
    connect(this, &FiguresPage::noticeActionRequested, this, &NpsPage::addSurveysRequested);
}

PageWork NpsPage::work()
{
    return [this](const PageSources &sources) {
        return npsContent(*sources.snapshot, sources.reader, sources.filter, sources.view.bucket, sources.before)
            .map([&](NpsContent content) {
                const auto rows = content.nps.responses;
                return PageMade{.rows = rows,
                    .show = [this, content = std::move(content), view = sources.view,
                                context = figureContext(sources)] {
                        show(content, view.filter, view.bucket, context);
                    }};
            });
    };
}

QWidget *NpsPage::makeFigures()
{
    auto *figures = new QWidget(this);
    auto *cards = new CardsRow;
    m_score = new KpiCard(Metric::NpsScore, figures);
    m_responses = new KpiCard(Metric::NpsResponses, figures);
    m_promoters = new KpiCard(Metric::Promoters, figures);
    m_detractors = new KpiCard(Metric::Detractors, figures);
    const std::pair<KpiCard *, std::optional<NpsCategory>> rowsOf[] = {
        {m_score, {}}, {m_responses, {}}, {m_promoters, NpsCategory::Promoter}, {m_detractors, NpsCategory::Detractor}};
    for (const auto &[card, category] : rowsOf) {
        cards->addCard(card);
        card->setHasRows(true);
        connect(card, &KpiCard::rowsRequested, this, [this, category = category] { showRows(category); });
    }

    m_bucket = makeBucketButton();
    m_trend = new ChartPanel(new ChartView, m_bucket);
    m_trend->chart()->setHasRows(true);
    connect(m_trend->chart(), &ChartView::markActivated, this, &NpsPage::choosePoint);
    connect(m_trend->chart(), &ChartView::rowsRequested, this, [this] { showRows({}); });
    m_groups = new RowsTable({{tr("Group"), 0, false}, {tr("NPS"), 48, true}, {tr("95 % interval"), 106, true, true},
        {tr("Change"), 130, false}, {tr("n"), 54, true}});
    m_groups->setAccessibleName(tr("NPS by channel and survey"));
    connect(m_groups, &RowsTable::rowChosen, this, &NpsPage::chooseGroup);
    const Panel groups = makePanel(tr("By channel and survey"), nullptr, m_groups);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(gap);
    charts->addWidget(m_trend, 56);
    charts->addWidget(groups.frame, 44);

    m_latest = new RowsTable({{tr("Date"), 98, false}, {tr("NPS"), 48, true}, {tr("In their words"), 0, false},
        {tr("Customer"), 140, false}});
    m_latest->setAccessibleName(tr("Latest responses"));
    const Panel latest = makePanel(tr("Latest responses"), nullptr, m_latest);
    m_latestNote = latest.note;
    auto *lists = new QHBoxLayout;
    lists->setSpacing(gap);
    m_questions = new QuestionPanel;
    lists->addWidget(m_questions, 43);
    lists->addWidget(latest.frame, 57);

    auto *layout = new QVBoxLayout(figures);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(cards);
    layout->addLayout(charts, 5);
    layout->addLayout(lists, 5);
    return figures;
}

void NpsPage::show(
    const NpsContent &content, const Filter &filter, std::optional<Bucket> bucketChoice, const FigureContext &context)
{
    m_content = content;
    m_context = context;
    m_filter = filter;
    if (content.nps.responses == 0) {
        if (filter.isEmpty())
            showNotice({u"nps"_s, tr("No survey responses yet"),
                           tr("Okendo can't list your surveys. Add their ids, or drop a file of webhook events on this "
                              "window; then sync to fetch their history."),
                           tr("Add surveys…")},
                Action::Own);
        else
            showNotice({u"filter"_s, tr("No responses fit this filter"),
                           tr("Choose a longer time or fewer conditions, or clear the filter."), {}},
                Action::ClearFilter);
        return;
    }
    m_trend->setSpec(npsByBucketChart(content.nps, content.before, context.comparison));
    showBucket(m_bucket, content.nps.bucket, bucketChoice);
    showCards();
    showGroups();
    m_questions->show(content.questions);
    showResponses();
    QStringList parts{tr("%Ln responses", nullptr, int(content.nps.responses)),
        tr("%Ln surveys", nullptr, int(content.nps.bySurvey.size()))};
    if (content.before)
        parts += againstWords(context);
    const bool isFew = basisOf(content.nps.figures.counts.total()) == Basis::Few;
    FiguresPage::showFigures(parts.join(u" · "_s), isFew ? tr("under 30 scores: read with care") : QString());
}

void NpsPage::showCards()
{
    const NpsCards cards = cardsOf(m_content.nps, m_content.before);
    m_score->setContent(cards.score);
    m_responses->setContent(cards.responses);
    m_promoters->setContent(cards.promoters);
    m_detractors->setContent(cards.detractors);
    for (KpiCard *card : {m_score, m_responses, m_promoters, m_detractors})
        card->setContext(m_context);
}

void NpsPage::showRows(std::optional<NpsCategory> category)
{
    m_latest->setFocus(Qt::OtherFocusReason);
    Filter filter = m_filter;
    if (category)
        filter.npsCategories = {*category};
    if (filter != m_filter)
        Q_EMIT filterChanged(filter);
}

void NpsPage::showGroups()
{
    const QLocale locale;
    const Theme &theme = Theme::of(this);
    std::vector<std::vector<RowsTable::Cell>> rows;
    for (const auto of : {&Nps::byChannel, &Nps::bySurvey}) {
        const auto *const groups = &(m_content.nps.*of);
        const auto changes =
            m_content.before ? npsChanges(*groups, *m_content.before.*of) : std::vector<Change>(groups->size());
        for (std::size_t i = 0; i < groups->size(); ++i) {
            const NpsGroup &group = (*groups)[i];
            const NpsFigures &figures = group.figures;
            const bool isChannel = of == &Nps::byChannel;
            const QString name = isChannel && group.name.isEmpty() ? tr("without a channel") : group.name;
            rows.push_back({{name}, {writtenNps(figures.score, locale), figures.score.value_or(-1000.0)},
                {figures.scoreCi95 ? writtenNpsInterval(*figures.scoreCi95, locale) : u"–"_s},
                m_content.before
                    ? changeCell(changeMark(changes[i], ChangeUnit::NpsPoints, Wanted::More, locale), theme)
                    : RowsTable::Cell{},
                {writtenCount(figures.counts.total(), locale), qint64(figures.counts.total())}});
        }
    }
    constexpr int changeColumn = 3;
    m_groups->setColumnWanted(changeColumn, m_content.before.has_value());
    m_groups->setRows(rows);
}

void NpsPage::showResponses()
{
    const QLocale locale;
    const Theme &theme = Theme::of(this);
    std::vector<std::vector<RowsTable::Cell>> rows;
    for (const ResponseLine &line : m_content.latest) {
        const QDate date = line.dateMs ? QDateTime::fromMSecsSinceEpoch(*line.dateMs, m_content.zone).date() : QDate();
        RowsTable::Cell score{
            .text = line.score ? locale.toString(*line.score) : u"–"_s, .sortValue = line.score.value_or(-1)};
        if (line.score)
            score.colour = npsCategoryOf(*line.score) == NpsCategory::Promoter    ? theme.promoterText
                           : npsCategoryOf(*line.score) == NpsCategory::Detractor ? theme.detractorText
                                                                                  : theme.secondText;
        rows.push_back({{locale.toString(date, QLocale::ShortFormat), line.dateMs.value_or(0)}, score,
            {line.words.isEmpty() ? u"–"_s : line.words}, {line.customer}});
    }
    m_latest->setRows(rows);
    const bool isCut = m_content.nps.responses > std::int64_t(m_content.latest.size());
    m_latestNote->setWholeText(isCut ? tr("the newest %Ln", nullptr, int(m_content.latest.size())) : QString());
}

void NpsPage::chooseGroup(int row)
{
    Filter filter = m_filter;
    const auto channels = int(m_content.nps.byChannel.size());
    const bool isChannel = row < channels;
    const auto &group =
        isChannel ? m_content.nps.byChannel[std::size_t(row)] : m_content.nps.bySurvey[std::size_t(row - channels)];
    auto &chosen = isChannel ? filter.channels : filter.surveys;
    const QStringList alone{group.id};
    chosen = chosen == alone ? QStringList() : alone;
    Q_EMIT filterChanged(filter);
}

void NpsPage::choosePoint(int index)
{
    if (index < 0 || std::size_t(index) >= m_content.nps.byBucket.size())
        return;
    const BucketSpan &span = m_content.nps.byBucket[std::size_t(index)].span;
    Filter filter = m_filter;
    filter.from = span.start;
    filter.to = span.end.addDays(-1);
    Q_EMIT filterChanged(filter);
}

} // namespace plaudit
