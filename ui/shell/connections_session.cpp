// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/connections_session.h"

#include "pages/connection_card.h"
#include "pages/connections_page.h"
#include "shell/main_window.h"
#include "wording/error_sentence.h"
#include "workspace/connecting.h"

#include <chrono>

using namespace std::chrono_literals;

namespace plaudit
{

ConnectionsSession::ConnectionsSession(
    Workspace &workspace, CredentialStore &store, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_store(store)
    , m_page(window.connectionsPage())
{
    connect(&m_page, &ConnectionsPage::connectionsShown, this, &ConnectionsSession::showKeys);
    connect(&m_page, &ConnectionsPage::testRequested, this, &ConnectionsSession::test);
}

void ConnectionsSession::forgetKeys()
{
    m_asked.clear();
    showKeys();
}

void ConnectionsSession::showKeys()
{
    using Keys = std::map<qint64, KeyState>;
    std::vector<Connection> unasked;
    for (const ConnectionState &state : m_page.content().connections) {
        if (m_asked.insert(state.connection.id).second)
            unasked.push_back(state.connection);
        const auto known = m_keys.find(state.connection.id);
        if (auto *card = m_page.card(state.connection.id); card && known != m_keys.end())
            card->showKey(known->second);
    }
    if (unasked.empty())
        return;
    m_asking.start<Keys>(
        [this, unasked](const std::stop_token &) {
            Keys keys;
            for (const Connection &connection : unasked)
                keys.emplace(connection.id, keyStateOf(m_store, connection).value_or(KeyState::Unknown));
            return keys;
        },
        [this](const Keys &keys) {
            for (const auto &[id, state] : keys) {
                m_keys.insert_or_assign(id, state);
                if (auto *card = m_page.card(id))
                    card->showKey(state);
            }
        });
}

void ConnectionsSession::test(qint64 connectionId)
{
    static constexpr auto patience = 15s;
    if (auto *card = m_page.card(connectionId))
        card->setTesting(true);
    m_testing.start<Result<int>>(
        [this](const std::stop_token &stop) { return validateConnection(m_workspace, m_store, patience, stop); },
        [this, connectionId](const Result<int> &status) {
            if (auto *card = m_page.card(connectionId))
                card->showTest(status ? std::nullopt : std::optional(sentenceFor(status.error())));
            Q_EMIT tested();
        });
}

} // namespace plaudit
