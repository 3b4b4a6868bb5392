// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>
#include <optional>

namespace plaudit
{

/// A server that answers each request's head with the bytes a script says and then hangs up; nothing: it never answers.
/// Lives in the test's thread, whose event loop runs it. On this machine alone.
class ScriptedServer
{
public:
    using Script = std::function<std::optional<QByteArray>(const QByteArray &head)>;

    /// `certificate`: the name of one of tests/ui/certificates, to speak TLS with; empty: plain.
    explicit ScriptedServer(Script script, const QString &certificate = {});
    ~ScriptedServer();
    Q_DISABLE_COPY_MOVE(ScriptedServer)

    /// "http://127.0.0.1:PORT", or https.
    [[nodiscard]] QString origin() const;
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    /// All it received.
    [[nodiscard]] const QByteArrayList &heads() const { return m_heads; }
    void setScript(Script script) { m_script = std::move(script); }

private:
    void read(QTcpSocket &socket);

    Script m_script;
    bool m_isSecure;
    std::unique_ptr<QTcpServer> m_server;
    QByteArrayList m_heads;
};

/// A whole HTTP answer.
[[nodiscard]] QByteArray httpAnswer(const QByteArray &status, const QByteArray &body,
    const QByteArray &contentType = QByteArrayLiteral("application/json"), const QByteArray &headers = {});

/// The path of one of tests/ui/certificates.
[[nodiscard]] QString certificatePath(const QString &name);

} // namespace plaudit
