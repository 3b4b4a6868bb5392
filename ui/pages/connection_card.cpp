// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/connection_card.h"

#include "pages/rows_table.h"
#include "shell/elided_label.h"
#include "shell/looks.h"
#include "shell/theme.h"
#include "wording/check_words.h"
#include "wording/diagnosis.h"
#include "wording/numbers.h"
#include "wording/stream_words.h"
#include "workspace/connection_support.h"

#include <QClipboard>
#include <QDateTime>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace plaudit
{

static QString timeText(std::optional<qint64> ms)
{
    return ms && *ms > 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(*ms), QLocale::ShortFormat) : u"–"_s;
}

static QString apiName(const QString &api)
{
    return api == "merchant"_L1     ? ConnectionCard::tr("Okendo Merchant API")
           : api == "storefront"_L1 ? ConnectionCard::tr("Okendo Storefront API")
                                    : api;
}

ConnectionCard::ConnectionCard(QWidget *parent)
    : QFrame(parent)
    , m_name(new ElidedLabel(u"title"_s, this))
    , m_state(plainLabel({}, u"tag"_s, this))
    , m_host(new ElidedLabel({}, this))
    , m_userId(new ElidedLabel({}, this))
    , m_validated(new ElidedLabel({}, this))
    , m_key(new ElidedLabel({}, this))
    , m_streams(new RowsTable({{tr("Stream"), 0, false}, {tr("Up to date since"), 172, false},
          {tr("Last run brought"), 180, false}, {tr("State"), 0, false}}))
    , m_noStreams(
          plainLabel(tr("Nothing was fetched yet. The first sync fetches everything there is."), u"second"_s, this))
    , m_problemFrame(makeProblem())
    , m_outcome(plainLabel({}, u"second"_s, this))
    , m_test(new QPushButton(tr("Test connection"), this))
    , m_replace(new QPushButton(tr("Change credentials…"), this))
    , m_sync(new QPushButton(tr("Sync now"), this))
    , m_sweep(new QPushButton(tr("Full sweep"), this))
    , m_remove(new QPushButton(tr("Remove…"), this))
{
    setLook(this, u"panel"_s);
    m_streams->setAccessibleName(tr("Streams"));
    m_streams->rememberWidths(u"connections/streams"_s);
    m_sweep->setToolTip(tr("Walk everything again: for edits of old reviews and for what was deleted"));
    m_outcome->setWordWrap(true);
    m_noStreams->setWordWrap(true);
    m_outcome->hide();
    m_problemFrame->hide();
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_name);
    top->addWidget(m_state);
    top->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(17, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_problemFrame);
    layout->addWidget(makeFacts());
    layout->addWidget(m_streams, 1);
    layout->addWidget(m_noStreams);
    layout->addWidget(m_outcome);
    layout->addLayout(makeButtons());
}

QWidget *ConnectionCard::makeFacts()
{
    auto *facts = new QWidget(this);
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(12);
    const std::pair<QString, ElidedLabel *> values[] = {
        {tr("Host"), m_host}, {tr("User ID"), m_userId}, {tr("Last validated"), m_validated}, {tr("API key"), m_key}};
    for (int i = 0; i < 4; ++i) {
        // Two pairs a row.
        const int column = i % 2 * 2;
        grid->addWidget(plainLabel(values[i].first, u"faint"_s, facts), i / 2, column);
        grid->addWidget(values[i].second, i / 2, column + 1);
        grid->setColumnStretch(column + 1, 1);
    }
    return facts;
}

QFrame *ConnectionCard::makeProblem()
{
    auto *frame = new QFrame(this);
    setLook(frame, u"notice"_s);
    m_problem = plainLabel({}, u"problem"_s, frame);
    m_advice = plainLabel({}, u"second"_s, frame);
    m_copy = new QPushButton(tr("Copy for support"), frame);
    m_copy->setToolTip(tr("Cause, technical detail, clock and versions; neither user ID nor key"));
    setLook(m_copy, u"quiet"_s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (QLabel *label : {m_problem, m_advice}) {
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(12);
    layout->addLayout(texts, 1);
    layout->addWidget(m_copy, 0, Qt::AlignBottom);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_supportText);
        m_copy->setText(tr("Copied"));
    });
    return frame;
}

QLayout *ConnectionCard::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_test, m_replace, m_sync, m_sweep})
        buttons->addWidget(button);
    buttons->addStretch(1);
    setLook(m_remove, u"quiet"_s);
    buttons->addWidget(m_remove);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionCard::removalRequested);
    connect(m_test, &QPushButton::clicked, this, &ConnectionCard::testRequested);
    connect(m_replace, &QPushButton::clicked, this, &ConnectionCard::replaceKeyRequested);
    connect(m_sync, &QPushButton::clicked, this, &ConnectionCard::syncRequested);
    connect(m_sweep, &QPushButton::clicked, this, &ConnectionCard::fullSweepRequested);
    return buttons;
}

void ConnectionCard::show(const ConnectionState &state)
{
    const Connection &connection = state.connection;
    m_name->setWholeText(connection.name.isEmpty() ? connection.userId : connection.name);
    setAccessibleName(tr("Connection %1").arg(m_name->wholeText()));
    m_state->setText(apiName(connection.api));
    m_api = connection.api;
    m_baseUrl = connection.baseUrl.toString();
    m_host->setWholeText(connection.baseUrl.host());
    m_userId->setWholeText(connection.userId);
    m_validated->setWholeText(connection.lastValidated ? timeText(connection.lastValidated->utcMs) : tr("not yet"));
    if (m_key->wholeText().isEmpty())
        m_key->setWholeText(u"–"_s); // until the keychain answered
    showStreams(state);
    if (!m_isTested)
        showProblem(state.problem);
}

void ConnectionCard::showStreams(const ConnectionState &state)
{
    const QLocale locale;
    const Theme &theme = Theme::of(this);
    std::vector<std::vector<RowsTable::Cell>> rows;
    for (const ConnectionStream &stream : state.streams) {
        const QString brought = stream.lastRunMs ? tr("%1 new, %2 changed")
                                                       .arg(writtenCount(stream.lastCounts.added, locale),
                                                           writtenCount(stream.lastCounts.changed, locale))
                                                 : u"–"_s;
        const QString words = stream.error        ? sentenceFor(*stream.error).message
                              : stream.isUnderWay ? tr("not finished; the next sync goes on from there")
                                                  : tr("in order");
        rows.push_back({{writtenStream(stream.stream, stream.surveyName)},
            {timeText(stream.lastCompletedMs), stream.lastCompletedMs.value_or(0)},
            {brought, stream.lastRunMs.value_or(0)}, {words, {}, stream.error ? theme.detractorText : QColor()}});
    }
    m_streams->setRows(rows);
    m_streams->showRows(3, 6);
    m_streams->setVisible(!rows.empty());
    m_noStreams->setVisible(rows.empty());
}

void ConnectionCard::showKey(KeyState state)
{
    switch (state) {
    case KeyState::Unknown:
        m_key->setWholeText(tr("the keychain gave no answer"));
        break;
    case KeyState::Kept:
        m_key->setWholeText(tr("in your keychain"));
        break;
    case KeyState::Missing:
        m_key->setWholeText(tr("not in your keychain: replace it"));
        break;
    case KeyState::GivenByEnvironment:
        m_key->setWholeText(tr("given by PLAUDIT_API_KEY, for this run"));
        break;
    case KeyState::ForSession:
        m_key->setWholeText(tr("for this session only"));
        break;
    case KeyState::NotNeeded:
        m_key->setWholeText(tr("none is needed"));
        break;
    }
}

void ConnectionCard::setTesting(bool isTesting)
{
    m_test->setEnabled(!isTesting);
    m_test->setText(isTesting ? tr("Asking Okendo…") : tr("Test connection"));
}

void ConnectionCard::showTest(const Result<ConnectionCheck> &check)
{
    setTesting(false);
    m_isTested = !check;
    if (check) {
        QStringList lines{writtenCheck(*check)};
        if (const auto clock = writtenClock(check->secondsAhead); !clock.isEmpty())
            lines += clock;
        m_outcome->setText(lines.join(u'\n'));
    }
    m_outcome->setVisible(check.has_value());
    showProblem(check ? std::nullopt : std::optional(check.error()));
}

void ConnectionCard::showProblem(const std::optional<Error> &problem)
{
    m_problemFrame->setVisible(problem.has_value());
    if (!problem)
        return;
    m_outcome->hide();
    const ErrorSentence sentence = sentenceFor(*problem);
    m_problem->setText(sentence.message);
    m_advice->setText(sentence.advice);
    m_problemFrame->setAccessibleName(sentence.message + u' ' + sentence.advice);
    m_supportText = connectionSupportText(*problem, m_baseUrl, m_api);
    m_copy->setText(tr("Copy for support"));
}

void ConnectionCard::setBusy(bool isBusy)
{
    for (QPushButton *button : {m_replace, m_sync, m_sweep, m_remove})
        button->setEnabled(!isBusy);
}

} // namespace plaudit
