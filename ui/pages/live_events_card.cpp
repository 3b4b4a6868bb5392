// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/live_events_card.h"

#include "shell/elided_label.h"
#include "shell/looks.h"
#include "wording/delivery_words.h"
#include "wording/numbers.h"

#include <QClipboard>
#include <QDateTime>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int lowestPort = 1'024;
static constexpr int highestPort = 65'535;

static QString momentText(std::optional<qint64> ms)
{
    return ms && *ms > 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(*ms), QLocale::ShortFormat) : u"–"_s;
}

LiveEventsCard::LiveEventsCard(QWidget *parent)
    : QFrame(parent)
    , m_state(plainLabel({}, u"tag"_s, this))
    , m_address(new ElidedLabel({}, this))
    , m_last(new ElidedLabel({}, this))
    , m_port(new QSpinBox(this))
    , m_path(new QLineEdit(this))
    , m_counts(plainLabel({}, u"second"_s, this))
    , m_problem(plainLabel({}, u"problem"_s, this))
    , m_start(new QPushButton(tr("Start"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_secret(new QPushButton(tr("Signing secret…"), this))
    , m_webhooks(new QPushButton(tr("Webhooks…"), this))
    , m_copy(new QPushButton(tr("Copy address"), this))
{
    setLook(this, u"panel"_s);
    setAccessibleName(tr("Live events"));
    for (QLabel *label : {m_counts, m_problem})
        label->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(plainLabel(tr("Live events"), u"title"_s, this));
    top->addWidget(m_state);
    top->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(17, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(makeFacts());
    layout->addWidget(m_problem);
    layout->addWidget(m_counts);
    layout->addStretch(1);
    layout->addLayout(makeButtons());
    showStopped({});
    showHistory({});
}

QWidget *LiveEventsCard::makeFacts()
{
    setLook(m_port, u"field"_s);
    m_port->setRange(lowestPort, highestPort);
    m_port->setGroupSeparatorShown(false);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setAccessibleName(tr("Port"));
    m_path->setAccessibleName(tr("Path"));
    m_path->setMaxLength(200);
    m_path->setValidator(new QRegularExpressionValidator(QRegularExpression(u"/[A-Za-z0-9._~/-]+"_s), m_path));
    connect(m_path, &QLineEdit::textChanged, this, [this] { m_start->setEnabled(m_path->hasAcceptableInput()); });
    auto *facts = new QWidget(this);
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(12);
    auto *place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_address, 1);
    place->addWidget(m_port);
    place->addWidget(m_path, 1);
    grid->addWidget(plainLabel(tr("Address"), u"faint"_s, facts), 0, 0);
    grid->addLayout(place, 0, 1);
    grid->addWidget(plainLabel(tr("Last event"), u"faint"_s, facts), 1, 0);
    grid->addWidget(m_last, 1, 1);
    grid->setColumnStretch(1, 1);
    return facts;
}

QLayout *LiveEventsCard::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_start, m_stop, m_secret, m_webhooks, m_copy})
        buttons->addWidget(button);
    buttons->addStretch(1);
    m_secret->setToolTip(tr("What Okendo signs its webhooks with; it is kept in this machine's keychain alone"));
    m_webhooks->setToolTip(tr("What Okendo sends where: list, create and delete webhooks, and renew their secrets"));
    m_copy->setToolTip(tr("For the tunnel or relay that passes Okendo's webhooks on to this machine"));
    connect(m_start, &QPushButton::clicked, this, [this] { Q_EMIT startRequested(place()); });
    connect(m_stop, &QPushButton::clicked, this, &LiveEventsCard::stopRequested);
    connect(m_secret, &QPushButton::clicked, this, &LiveEventsCard::secretRequested);
    connect(m_webhooks, &QPushButton::clicked, this, &LiveEventsCard::webhooksRequested);
    connect(
        m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_address->wholeText()); });
    return buttons;
}

ListenerPlace LiveEventsCard::place() const
{
    auto place = m_place;
    place.port = m_port->value();
    place.path = m_path->text();
    return place;
}

void LiveEventsCard::setListening(bool isListening)
{
    m_port->setVisible(!isListening);
    m_path->setVisible(!isListening);
    m_address->setVisible(isListening);
    m_copy->setVisible(isListening);
    m_stop->setVisible(isListening);
    m_start->setVisible(!isListening);
}

void LiveEventsCard::showProblem(const std::optional<ErrorSentence> &problem)
{
    m_problem->setVisible(problem.has_value());
    m_problem->setText(problem ? problem->message + u' ' + problem->advice : QString());
}

void LiveEventsCard::showStopped(const ListenerSettings &settings, const std::optional<ErrorSentence> &problem)
{
    m_place = settings.place;
    m_port->setValue(settings.place.port);
    m_path->setText(settings.place.path);
    m_state->setText(tr("not listening"));
    m_start->setEnabled(m_path->hasAcceptableInput());
    setListening(false);
    showProblem(problem);
}

void LiveEventsCard::showStarting()
{
    m_state->setText(tr("starting…"));
    m_start->setEnabled(false);
    showProblem({});
}

void LiveEventsCard::showListening(const ListenerState &state)
{
    m_state->setText(tr("listening since %1").arg(momentText(state.startedMs)));
    m_address->setWholeText(state.address.toString());
    if (state.lastTakenMs)
        m_last->setWholeText(momentText(state.lastTakenMs));
    setListening(true);
    showProblem(state.problem ? std::optional(sentenceFor(*state.problem)) : std::nullopt);
}

void LiveEventsCard::showHistory(const std::vector<DeliveryCount> &counts)
{
    const QLocale locale;
    qint64 taken = 0;
    std::optional<qint64> last;
    for (const DeliveryCount &count : counts) {
        if (count.outcome != DeliveryOutcome::Taken)
            continue;
        taken = count.count;
        last = count.lastMs;
    }
    m_last->setWholeText(momentText(last));
    const auto refused = refusalSentence(counts, locale);
    QString words = tr("%Ln event(s) taken in the last 30 days.", nullptr, int(taken));
    if (!refused.isEmpty())
        words += u' ' + refused;
    else if (taken == 0)
        words = tr("Takes Okendo's webhooks as they happen, when a tunnel or relay passes them on to this machine. No "
                   "other machine can reach the address itself.");
    m_counts->setText(words);
}

} // namespace plaudit
