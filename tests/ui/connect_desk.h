// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/memory_store.h"
#include "dialogs/connect_dialog.h"
#include "ui/scripted_server.h"
#include "workspace/connections_content.h"
#include "workspace/workspace.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

#include <chrono>
#include <map>
#include <memory>
#include <optional>

namespace plaudit
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Whatever the system and the environment say; also undoes what a test set.
void useNoProxy();

inline const QString userId = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
inline const QString key = u"k3y/K3+k3=K3%k3yK3yk3yK3yk3yK3y4"_s;
inline const QString newKey = u"n3wN3wn3wN3wn3wN3wn3wN3wn3wN3w42"_s;
inline const QByteArray oneReview =
    R"({"reviews":[{"reviewId":"fb3d343b-0b5d-42b5-a501-c8e486c3b0e4","rating":5,"status":"approved"}]})"_ba;

inline ScriptedServer::Script always(const QByteArray &answer)
{
    return [answer](const QByteArray &) { return std::optional(answer); };
}

inline QByteArray basic(const QString &user, const QString &password)
{
    return "Basic " + (user + u':' + password).toUtf8().toBase64();
}

/// Takes one key, as Okendo does.
inline ScriptedServer::Script onlyWith(const QString &good)
{
    return [good](const QByteArray &head) {
        return std::optional(head.contains("Authorization: " + basic(userId, good) + "\r\n")
                                 ? httpAnswer("200 OK", oneReview)
                                 : httpAnswer("401 Unauthorized", "{}"));
    };
}

/// As it was typed; a field that isn't named stays as the dialog has it.
using Typed = std::map<QString, QString>;

inline const Typed usual{{u"userId"_s, userId}, {u"key"_s, key}};

inline Typed typed(Typed more)
{
    more.insert(usual.begin(), usual.end());
    return more;
}

QString sentenceIn(const ConnectDialog &dialog);
QString adviceIn(const ConnectDialog &dialog);
QPushButton *defaultButton(const QDialog &dialog);
QPushButton *named(const QDialog &dialog, const QString &name);
void type(const QDialog &dialog, const Typed &fields);
void clickTool(const QDialog &dialog, const QString &words);
void chooseStorefront(const QDialog &dialog);
bool press(ConnectDialog &dialog, QPushButton *button);

/// A keychain in some state.
class FailingStore final : public CredentialStore
{
public:
    explicit FailingStore(ErrorKind kind)
        : m_kind(kind)
    {}
    Result<Secret> read(const QString &account) override
    {
        return m_session.isForSession(account) ? m_session.read(account) : failure(m_kind);
    }
    Result<void> write(const QString &, const Secret &) override { return failure(m_kind); }
    void keepForSession(const QString &account, const Secret &secret) override
    {
        m_session.keepForSession(account, secret);
    }
    bool isForSession(const QString &account) override { return m_session.isForSession(account); }
    Result<void> remove(const QString &) override { return failure(m_kind); }

private:
    ErrorKind m_kind;
    MemoryStore m_session;
};

/// A dialog on a workspace, as the window has it.
class Desk
{
public:
    explicit Desk(CredentialStore *store = nullptr)
        : m_store(store ? *store : m_memory)
        , m_workspace(*Workspace::open(m_folder.filePath(u"store"_s), Workspace::IfMissing::Create))
    {}

    [[nodiscard]] std::unique_ptr<ConnectDialog> dialog(
        ConnectDialog::Purpose purpose = ConnectDialog::Purpose::Connect)
    {
        auto made = std::make_unique<ConnectDialog>(
            [this](const ConnectRequest &request, const std::stop_token &stop) {
                auto again = request;
                again.isRotation = true;
                again.timeout = m_patience;
                return connectMerchant(*m_workspace, m_store, again, stop);
            },
            purpose);
        if (purpose == ConnectDialog::Purpose::ReplaceKey)
            made->setConnection(held().front().connection, held().front().settings);
        return made;
    }
    [[nodiscard]] std::vector<ConnectionState> held() const
    {
        return connectionsContent(**m_workspace->openReader())->connections;
    }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] CredentialStore &store() { return m_store; }
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

private:
    QTemporaryDir m_folder;
    MemoryStore m_memory;
    CredentialStore &m_store;
    std::unique_ptr<Workspace> m_workspace;
    std::chrono::milliseconds m_patience = 15s;
};

/// Runs it beside the event loop that the scripted server needs.
template<class Work>
auto beside(Work work)
{
    auto future = QtConcurrent::run(work);
    while (!future.isFinished())
        QTest::qWait(1);
    return future.result();
}

} // namespace plaudit
