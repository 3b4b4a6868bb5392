// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/schedule_session.h"

#include "pages/connections_page.h"
#include "pages/schedule_card.h"
#include "shell/main_window.h"
#include "shell/notice_bar.h"
#include "shell/plain_text.h"
#include "shell/status_line.h"
#include "wording/error_sentence.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QDateTime>
#include <QLocale>
#include <QNetworkInformation>
#include <QSystemTrayIcon>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plaudit
{

ScheduleSession::ScheduleSession(Workspace &workspace, MainWindow &window, QObject *parent)
    : ScheduleSession(workspace, window, m_systemClock, parent)
{}

ScheduleSession::ScheduleSession(Workspace &workspace, MainWindow &window, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_window(window)
    , m_clock(clock)
    , m_card(window.connectionsPage().schedule())
    , m_schedule(clock.utcMs())
{
    constexpr auto lookEvery = 20s;
    m_looking.setInterval(lookEvery);
    connect(&m_looking, &QTimer::timeout, this, &ScheduleSession::look);
    connect(&m_card, &ScheduleCard::chosen, this, &ScheduleSession::choose);
    m_card.show(ScheduleSettings(), {});
    begin();
}

ScheduleSession::~ScheduleSession()
{
    m_window.statusLine().showNext({});
}

void ScheduleSession::begin()
{
    using Kept = std::pair<ScheduleSettings, std::optional<qint64>>;
    m_reading.start<Kept>(
        [this](const std::stop_token &) -> Kept {
            const auto reader = m_workspace.openReader();
            if (!reader)
                return {};
            const auto run = (*reader)->lastRun();
            return {scheduleSettings(**reader).value_or(ScheduleSettings()),
                run && *run ? (*run)->endedAtMs : std::nullopt};
        },
        [this](const Kept &kept) {
            if (kept.second)
                m_schedule.lastEnded(*kept.second, m_clock.utcMs());
            m_schedule.set(kept.first, m_clock.utcMs());
            watchNetwork();
            m_looking.start();
            showNext();
            Q_EMIT read();
        });
}

void ScheduleSession::choose(const ScheduleSettings &settings)
{
    m_schedule.set(settings, m_clock.utcMs());
    watchNetwork();
    showNext();
    m_keeping.start<Result<void>>(
        [this, settings](const std::stop_token &) { return rememberSchedule(m_workspace, settings); },
        [this](const Result<void> &kept) {
            if (!kept)
                m_window.statusLine().showResult(sentenceFor(kept.error()).message, StatusLine::Mood::Bad);
        });
    look();
}

void ScheduleSession::watchNetwork()
{
    if (m_watchesNetwork || !m_schedule.settings().isOn)
        return;
    m_watchesNetwork = true;
    // Not every system has a way to tell.
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
        [this](QNetworkInformation::Reachability reachability) {
            if (reachability == QNetworkInformation::Reachability::Online)
                m_schedule.networkReturned(m_clock.utcMs());
            showNext();
        });
}

void ScheduleSession::setConnected(bool isConnected)
{
    if (m_isConnected == isConnected)
        return;
    m_isConnected = isConnected;
    showNext();
}

void ScheduleSession::syncBegan()
{
    m_schedule.began();
    showNext();
}

void ScheduleSession::syncEnded(const Result<RunReport> &run)
{
    const auto problem = problemOf(run);
    m_schedule.ended(problem ? std::optional(problem->kind) : std::nullopt, m_clock.utcMs());
    if (m_schedule.takeConcern() && m_schedule.settings().isOn)
        tell(*problem);
    showNext();
}

void ScheduleSession::lastEnded(qint64 endedMs)
{
    m_schedule.lastEnded(endedMs, m_clock.utcMs());
    showNext();
}

void ScheduleSession::look()
{
    m_schedule.tick(m_clock.utcMs());
    if (m_isConnected && m_schedule.isDue(m_clock.utcMs()))
        Q_EMIT syncWanted();
    showNext();
}

void ScheduleSession::showNext()
{
    const auto next = m_isConnected ? m_schedule.nextMs() : std::nullopt;
    const auto at = next ? QDateTime::fromMSecsSinceEpoch(*next) : QDateTime();
    const bool isToday = at.date() == QDateTime::fromMSecsSinceEpoch(m_clock.utcMs()).date();
    const QString moment = !next     ? QString()
                           : isToday ? QLocale().toString(at.time(), QLocale::ShortFormat)
                                     : QLocale().toString(at, QLocale::ShortFormat);
    m_card.show(m_schedule.settings(), moment);
    const auto &settings = m_schedule.settings();
    m_window.statusLine().showNext(next                                 ? tr("next sync at %1").arg(moment)
                                   : settings.isOn && settings.isPaused ? tr("syncs are paused")
                                                                        : QString());
}

void ScheduleSession::tell(const Error &concern)
{
    const ErrorSentence sentence = sentenceFor(concern);
    const bool isSeen = m_window.isActiveWindow();
    if (!isSeen && QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages()) {
        if (!m_tray) {
            m_tray = std::make_unique<QSystemTrayIcon>(m_window.windowIcon());
            connect(m_tray.get(), &QSystemTrayIcon::messageClicked, &m_window, [this] {
                m_window.raise();
                m_window.activateWindow();
                m_tray->hide();
            });
        }
        m_tray->show();
        m_tray->showMessage(tr("Plaudit can't sync"), oneLine(sentence.message), QSystemTrayIcon::Warning);
    } else {
        m_window.showNoticeBar(new NoticeBar(tr("Plaudit can't sync: %1 %2").arg(sentence.message, sentence.advice)));
    }
    Q_EMIT told(concern);
}

} // namespace plaudit
