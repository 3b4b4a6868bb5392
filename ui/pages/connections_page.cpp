// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/connections_page.h"

#include "pages/connection_card.h"
#include "pages/folding_row.h"
#include "pages/live_events_card.h"
#include "pages/rows_table.h"
#include "pages/schedule_card.h"
#include "shell/elided_label.h"
#include "shell/looks.h"
#include "shell/plain_text.h"
#include "wording/numbers.h"

#include <QDateTime>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int gap = 10;

static QLabel *wrappedLabel(const QString &text, const QString &look)
{
    auto *label = plainLabel(text, look, nullptr);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

/// Buttons at the end of a panel.
static QHBoxLayout *buttonRow(std::initializer_list<QPushButton *> buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    return row;
}

ConnectionsPage::ConnectionsPage(QWidget *parent)
    : FiguresPage(PageId::Connections, parent)
    , m_kept(std::make_shared<KeptReading<std::monostate, ConnectionsContent>>())
    , m_connections(new QVBoxLayout)
{
    auto *figures = new QWidget;
    m_connections->setSpacing(gap);
    m_invitation = makeInvitation();
    m_connections->addWidget(m_invitation);
    m_liveEvents = new LiveEventsCard;
    m_schedule = new ScheduleCard;
    auto *byThemselves = new FoldingRow(gap);
    byThemselves->addWidget(m_liveEvents, 7);
    byThemselves->addWidget(m_schedule, 4);
    auto *lower = new FoldingRow(gap);
    lower->addWidget(makeSurveys(), 4);
    lower->addWidget(makeFiles(), 3);
    lower->addWidget(makeWays(), 4);
    auto *layout = new QVBoxLayout(figures);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addLayout(m_connections);
    layout->addWidget(byThemselves);
    layout->addWidget(lower, 1);
    setFigures(figures);
}

PageWork ConnectionsPage::work()
{
    return [this, kept = m_kept](const PageSources &sources) {
        const auto read = [&] { return connectionsContent(sources.reader); };
        return kept->get(sources.storeState, {}, read)
            .map([this](const std::shared_ptr<const ConnectionsContent> &last) {
                ConnectionsContent content = *last;
                lookForWatchedFolder(content);
                const auto rows = qint64(content.connections.size());
                return PageMade{.rows = rows, .show = [this, content = std::move(content)] { show(content); }};
            });
    };
}

QWidget *ConnectionsPage::makeInvitation()
{
    auto *panel = new QFrame;
    setLook(panel, u"panel"_s);
    auto *button = new QPushButton(tr("Connect Okendo…"));
    setLook(button, u"primary"_s);
    auto *import = new QPushButton(tr("Import files…"));
    connect(button, &QPushButton::clicked, this, &FiguresPage::connectRequested);
    connect(import, &QPushButton::clicked, this, &ConnectionsPage::importFilesRequested);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(17, 14, 17, 14);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(tr("Okendo is not connected"), u"title"_s, panel));
    layout->addWidget(wrappedLabel(tr("With a connection, reviews and survey responses come by themselves with each "
                                      "sync. Without one, Plaudit works with the files you import."),
                          u"second"_s),
        1);
    layout->addLayout(buttonRow({button, import}));
    return panel;
}

QWidget *ConnectionsPage::makeSurveys()
{
    m_surveys = new RowsTable({{tr("Survey"), 0, false}, {tr("Responses"), 112, true}});
    m_surveys->setAccessibleName(tr("Known surveys"));
    m_surveys->rememberWidths(u"connections/surveys"_s);
    m_noSurveys = wrappedLabel(tr("None is known yet. Okendo can't list them: add those whose answers you want, by "
                                  "their ids."),
        u"second"_s);
    auto *add = new QPushButton(tr("Add surveys…"));
    connect(add, &QPushButton::clicked, this, &ConnectionsPage::addSurveysRequested);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(8, 0, 8, 4);
    m_surveys->setMinimumHeight(96);
    layout->addWidget(m_surveys, 1);
    layout->addWidget(m_noSurveys, 1);
    layout->addLayout(buttonRow({add}));
    return makePanel(tr("Surveys"), nullptr, body).frame;
}

QWidget *ConnectionsPage::makeFiles()
{
    m_files = wrappedLabel({}, {});
    m_folder = wrappedLabel({}, u"second"_s);
    auto *import = new QPushButton(tr("Import…"));
    import->setAccessibleName(tr("Import files"));
    m_watch = new QPushButton(tr("Watch a folder…"));
    connect(import, &QPushButton::clicked, this, &ConnectionsPage::importFilesRequested);
    connect(m_watch, &QPushButton::clicked, this,
        [this] { Q_EMIT watchFolderRequested(m_content.watchedFolder.isEmpty()); });
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(8, 2, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_files);
    layout->addWidget(m_folder);
    layout->addStretch(1);
    layout->addLayout(buttonRow({import, m_watch}));
    return makePanel(tr("Files"), nullptr, body).frame;
}

QWidget *ConnectionsPage::makeWays()
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(8, 2, 8, 4);
    layout->setSpacing(8);
    for (const QString &line :
        {tr("Reviews come by the API: all of them at the first sync, later what is new or was edited lately."),
            tr("Past survey answers come by the API too, survey by survey, once their ids are known here."),
            tr("What happens live comes as webhooks: as they are sent, or in files you import, or in a folder that is watched.")})
        layout->addWidget(wrappedLabel(line, u"second"_s));
    layout->addStretch(1);
    return makePanel(tr("Which data comes which way"), nullptr, body).frame;
}

void ConnectionsPage::addCard(qint64 connectionId)
{
    auto *card = new ConnectionCard;
    card->setBusy(m_isBusy);
    m_cards.emplace(connectionId, card);
    m_connections->addWidget(card);
    connect(card, &ConnectionCard::testRequested, this, [this, connectionId] { Q_EMIT testRequested(connectionId); });
    connect(card, &ConnectionCard::replaceKeyRequested, this,
        [this, connectionId] { Q_EMIT replaceKeyRequested(connectionId); });
    connect(
        card, &ConnectionCard::removalRequested, this, [this, connectionId] { Q_EMIT removalRequested(connectionId); });
    connect(card, &ConnectionCard::syncRequested, this, &FiguresPage::syncRequested);
    connect(card, &ConnectionCard::fullSweepRequested, this, &ConnectionsPage::fullSweepRequested);
}

ConnectionCard *ConnectionsPage::card(qint64 connectionId) const
{
    const auto found = m_cards.find(connectionId);
    return found == m_cards.end() ? nullptr : found->second;
}

void ConnectionsPage::show(const ConnectionsContent &content)
{
    m_content = content;
    // Another store may stand behind the window now.
    std::erase_if(m_cards, [&](const auto &entry) {
        const bool isThere = std::any_of(content.connections.begin(), content.connections.end(),
            [&](const ConnectionState &state) { return state.connection.id == entry.first; });
        if (!isThere)
            delete entry.second;
        return !isThere;
    });
    for (const ConnectionState &state : content.connections) {
        if (!card(state.connection.id))
            addCard(state.connection.id);
        card(state.connection.id)->show(state);
    }
    m_invitation->setVisible(content.connections.empty());
    showSurveys();
    showFiles();
    m_liveEvents->showHistory(content.deliveries);
    showFigures(content.connections.empty() ? tr("Nothing comes by itself yet.")
                                            : tr("%Ln connection(s)", nullptr, int(content.connections.size())));
    Q_EMIT connectionsShown();
}

void ConnectionsPage::showSurveys()
{
    const QLocale locale;
    std::vector<std::vector<RowsTable::Cell>> rows;
    for (const SurveyRow &survey : m_content.surveys) {
        const bool isExpected = !survey.isBackfilled && survey.responses == 0;
        rows.push_back({{survey.name.isEmpty() ? survey.surveyId : survey.name},
            {isExpected ? tr("at the next sync") : writtenCount(survey.responses, locale), survey.responses}});
    }
    m_surveys->setRows(rows);
    m_surveys->setVisible(!rows.empty());
    m_noSurveys->setVisible(rows.empty());
}

void ConnectionsPage::showFiles()
{
    m_files->setText(QStringList{tr("%Ln file(s) of orders", nullptr, int(m_content.orderFiles)),
        tr("%Ln file(s) of reviews", nullptr, int(m_content.reviewFiles)),
        tr("%Ln file(s) of events", nullptr, int(m_content.eventFiles))}
                         .join(u'\n'));
    const QString folder = oneLine(QDir::toNativeSeparators(m_content.watchedFolder));
    m_folder->setText(m_content.watchedFolder.isEmpty() ? tr("No folder is watched for new files of events.")
                      : m_content.isWatchedFolderGone   ? tr("The watched folder is gone: %1").arg(folder)
                                                        : tr("New files of events are taken from %1").arg(folder));
    m_watch->setText(m_content.watchedFolder.isEmpty() ? tr("Watch a folder…") : tr("Stop watching"));
}

void ConnectionsPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    for (const auto &[id, card] : m_cards)
        card->setBusy(isBusy);
}

} // namespace plaudit
