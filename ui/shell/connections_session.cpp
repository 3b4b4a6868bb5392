// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/connections_session.h"

#include "dialogs/remove_connection_dialog.h"
#include "pages/connection_card.h"
#include "pages/connections_page.h"
#include "shell/main_window.h"
#include "workspace/connecting.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace plaudit
{

ConnectionsSession::ConnectionsSession(
    Workspace &workspace, CredentialStore &store, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_store(store)
    , m_window(window)
    , m_page(window.connectionsPage())
{
    connect(&m_page, &ConnectionsPage::connectionsShown, this, &ConnectionsSession::showKeys);
    connect(&m_page, &ConnectionsPage::testRequested, this, &ConnectionsSession::test);
    connect(&m_page, &ConnectionsPage::removalRequested, this, &ConnectionsSession::confirmRemoval);
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
    m_testing.start<Result<ConnectionCheck>>(
        [this, connectionId](const std::stop_token &stop) {
            return validateConnection(m_workspace, m_store, patience, stop, connectionId);
        },
        [this, connectionId](const Result<ConnectionCheck> &check) {
            if (auto *card = m_page.card(connectionId))
                card->showTest(check);
            Q_EMIT tested();
        });
}

void ConnectionsSession::confirmRemoval(qint64 connectionId)
{
    const auto &held = m_page.content().connections;
    const auto wanted = std::find_if(held.begin(), held.end(),
        [connectionId](const ConnectionState &state) { return state.connection.id == connectionId; });
    if (wanted == held.end())
        return;
    auto *dialog = new RemoveConnectionDialog(wanted->connection, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, connectionId] { remove(connectionId); });
    dialog->open();
}

void ConnectionsSession::remove(qint64 connectionId)
{
    m_removing.start<Result<void>>(
        [this, connectionId](const std::stop_token &) { return removeConnection(m_workspace, m_store, connectionId); },
        [this, connectionId](const Result<void> &outcome) {
            m_asked.erase(connectionId);
            m_keys.erase(connectionId);
            if (auto *card = m_page.card(connectionId); card && !outcome)
                card->showTest(failure(outcome.error()));
            Q_EMIT removed();
        });
}

} // namespace plaudit
