// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripted_server.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

std::unique_ptr<QTcpServer> makeServer(const QString &certificate)
{
    if (certificate.isEmpty())
        return std::make_unique<QTcpServer>();
    QFile file(certificatePath(u"server.key"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no key to speak TLS with");
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(&file, QSsl::Ec));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificatePath(certificate + u".pem"_s)));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

ScriptedServer::ScriptedServer(Script script, const QString &certificate)
    : m_script(std::move(script))
    , m_isSecure(!certificate.isEmpty())
    , m_server(makeServer(certificate))
{
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
        while (auto *const socket = m_server->nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, m_server.get(), [this, socket] { read(*socket); });
            if (socket->bytesAvailable() > 0)
                read(*socket);
        }
    });
}

ScriptedServer::~ScriptedServer() = default;

QString ScriptedServer::origin() const
{
    return u"%1://127.0.0.1:%2"_s.arg(m_isSecure ? u"https"_s : u"http"_s).arg(port());
}

void ScriptedServer::read(QTcpSocket &socket)
{
    auto received = socket.property("received").toByteArray() + socket.readAll();
    const auto end = received.indexOf("\r\n\r\n");
    socket.setProperty("received", end < 0 ? received : QByteArray());
    if (end < 0)
        return;
    m_heads.append(received.first(end + 4));
    const auto answer = m_script(m_heads.back());
    if (!answer)
        return;
    socket.write(*answer);
    socket.disconnectFromHost();
}

QByteArray httpAnswer(
    const QByteArray &status, const QByteArray &body, const QByteArray &contentType, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + contentType +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + headers + "\r\n" +
           body;
}

QString certificatePath(const QString &name)
{
    return QStringLiteral(CERTIFICATES) + u'/' + name;
}

} // namespace plaudit
