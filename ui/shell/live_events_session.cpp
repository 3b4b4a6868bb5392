// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/live_events_session.h"

#include "dialogs/signing_secret_dialog.h"
#include "dialogs/webhooks_dialog.h"
#include "domain/clock.h"
#include "pages/connections_page.h"
#include "pages/live_events_card.h"
#include "shell/main_window.h"
#include "shell/status_line.h"
#include "wording/error_sentence.h"
#include "workspace/webhook_secrets.h"
#include "workspace/workspace.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace plaudit
{

struct LiveEventsSession::Listening
{
    std::shared_ptr<Listener> listener;
    std::shared_ptr<WebhookSecretsWatch> watch;
};

LiveEventsSession::LiveEventsSession(Workspace &workspace, CredentialStore &store, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_store(store)
    , m_window(window)
    , m_card(window.connectionsPage().liveEvents())
{
    // Many events a second are shown as one change.
    constexpr auto showEvery = 500ms;
    m_showing.setInterval(showEvery);
    connect(&m_showing, &QTimer::timeout, this, [this] {
        if (m_isChanged.exchange(false))
            showState();
    });
    connect(&m_card, &LiveEventsCard::startRequested, this, &LiveEventsSession::start);
    connect(&m_card, &LiveEventsCard::stopRequested, this, &LiveEventsSession::stop);
    connect(&m_card, &LiveEventsCard::secretRequested, this, &LiveEventsSession::askForSecret);
    connect(&m_card, &LiveEventsCard::webhooksRequested, this, &LiveEventsSession::openWebhooks);
    constexpr auto lookEvery = 60s;
    m_looking.setInterval(lookEvery);
    connect(&m_looking, &QTimer::timeout, this, &LiveEventsSession::renewSecrets);
    connect(&workspace, &Workspace::changed, this, &LiveEventsSession::renewSecrets);
    m_card.showStopped({});
    begin();
}

LiveEventsSession::~LiveEventsSession()
{
    m_changing.cancel();
    m_renewing.cancel();
    delete m_webhooks;
    m_listener.reset();
}

void LiveEventsSession::begin()
{
    m_reading.start<Result<ListenerSettings>>([this](const std::stop_token &) { return listenerSettings(m_workspace); },
        [this](const Result<ListenerSettings> &settings) {
            m_settings = settings.value_or(ListenerSettings());
            m_card.showStopped(m_settings);
            if (m_settings.isWanted)
                start(m_settings.place);
        });
}

void LiveEventsSession::start(const ListenerPlace &place)
{
    m_reading.cancel(); // a person was faster than what is remembered
    using Started = Result<Listening>;
    m_settings = {.place = place, .isWanted = true};
    m_card.showStarting();
    m_changing.start<Started>(
        [this, previous = std::exchange(m_listener, nullptr), settings = m_settings](
            const std::stop_token &) mutable -> Started {
            previous.reset();
            auto watch = std::make_shared<WebhookSecretsWatch>(m_workspace, m_store);
            const auto secrets = webhookSecrets(m_workspace, m_store);
            if (!secrets)
                return failure(secrets.error());
            auto listener = Listener::start(m_workspace, *secrets, settings.place, [this] { m_isChanged.store(true); });
            if (!listener)
                return failure(listener.error());
            static_cast<void>(rememberListener(m_workspace, settings));
            return Listening{.listener = std::move(*listener), .watch = std::move(watch)};
        },
        [this](const Started &listening) {
            if (!listening) {
                m_card.showStopped(m_settings, sentenceFor(listening.error()));
                Q_EMIT failed(listening.error());
                return;
            }
            m_listener = listening->listener;
            m_watch = listening->watch;
            m_showing.start();
            m_looking.start();
            showState();
            Q_EMIT started();
        });
}

void LiveEventsSession::stop()
{
    m_showing.stop();
    m_looking.stop();
    m_settings.isWanted = false;
    m_card.showStopped(m_settings);
    m_changing.start<bool>(
        [this, listener = std::exchange(m_listener, nullptr), settings = m_settings](const std::stop_token &) mutable {
            listener.reset();
            static_cast<void>(rememberListener(m_workspace, settings));
            return true;
        },
        [this](const bool &) { Q_EMIT stopped(); });
}

void LiveEventsSession::askForSecret()
{
    auto *dialog = new SigningSecretDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_keeping.start<Result<void>>(
            [this, secrets = dialog->secrets()](
                const std::stop_token &) { return keepWebhookSecrets(m_workspace, m_store, secrets); },
            [this](const Result<void> &kept) {
                if (!kept)
                    m_card.showStopped(m_settings, sentenceFor(kept.error()));
                else if (m_listener || m_settings.isWanted)
                    start(m_settings.place);
                else
                    m_window.statusLine().showResult(
                        tr("The signing secret is in the keychain."), StatusLine::Mood::Good);
            });
    });
    dialog->open();
}

void LiveEventsSession::openWebhooks()
{
    const WebhookAccess access{.workspace = m_workspace, .store = m_store};
    auto *dialog = new WebhooksDialog(
        {.list = [access](const std::stop_token &stop) { return listWebhooks(access, stop); },
            .create = [access](const WebhookWish &wish,
                          const std::stop_token &stop) { return createWebhook(access, wish, stop); },
            .rotate = [access](const QString &id,
                          const std::stop_token &stop) { return rotateWebhookSecret(access, id, stop); },
            .remove = [access](
                          const QString &id, const std::stop_token &stop) { return deleteWebhook(access, id, stop); }},
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_webhooks = dialog;
    dialog->open();
}

void LiveEventsSession::renewSecrets()
{
    if (!m_listener)
        return;
    m_renewing.start<bool>(
        [listener = std::weak_ptr(m_listener), watch = m_watch](const std::stop_token &) {
            const auto secrets = watch->changed(SystemClock().utcMs());
            if (!secrets)
                return false;
            const auto stillListening = listener.lock();
            if (stillListening)
                stillListening->setSecrets(*secrets);
            return stillListening != nullptr;
        },
        [](const bool &) {});
}

void LiveEventsSession::showState()
{
    if (m_listener)
        m_card.showListening(m_listener->state());
}

} // namespace plaudit
