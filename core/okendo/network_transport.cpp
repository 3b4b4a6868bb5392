// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/network_transport.h"

#include "okendo/certificate_diagnosis.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qint64 largestBody = qint64{64} * 1024 * 1024;

QNetworkRequest networkRequest(const HttpRequest &request, const QList<QSslCertificate> &authorities)
{
    QNetworkRequest made(request.url);
    if (!authorities.isEmpty()) {
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
        made.setSslConfiguration(tls);
    }
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Qt takes a compressed body that is cut off for a whole one; the length of a plain one can be checked.
    made.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : request.headers)
        made.setRawHeader(name, value);
    return made;
}

/// Empty where the reply is an HTTP answer, whatever its status.
std::optional<ErrorKind> errorKind(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
    case QNetworkReply::UnknownContentError: // 402, 422, 429 and other statuses without a name of their own
        return {};
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::BackgroundRequestNotAllowedError:
    case QNetworkReply::UnknownNetworkError:
        return ErrorKind::ConnectionFailed;
    case QNetworkReply::RemoteHostClosedError:
        return ErrorKind::ConnectionLost;
    case QNetworkReply::TimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::OperationCanceledError:
        return ErrorKind::Cancelled;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ErrorKind::ProxyFailed;
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return ErrorKind::UnexpectedAnswer;
    }
    Q_UNREACHABLE();
}

bool goesThroughAProxy(const QUrl &url)
{
    const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    return !proxies.isEmpty() && proxies.front().type() != QNetworkProxy::NoProxy;
}

/// With its cause, where Qt tells more than the kind does.
Error errorOf(QNetworkReply &reply, ErrorKind kind, const QList<QSslError> &tlsErrors)
{
    // Through a proxy it is the proxy that is connected to and finds the host; Qt doesn't always tell it so.
    if ((kind == ErrorKind::ConnectionFailed || kind == ErrorKind::HostNotFound) && goesThroughAProxy(reply.url()))
        kind = ErrorKind::ProxyFailed;
    Error error{.kind = kind, .detail = reply.errorString(), .retryAfter = {}, .subject = reply.url().host()};
    if (kind == ErrorKind::TlsFailed)
        return withCause(std::move(error), causeOf(tlsErrors, QDateTime::currentDateTimeUtc()));
    if (reply.error() == QNetworkReply::ProxyAuthenticationRequiredError)
        return withCause(std::move(error), {.cause = Cause::ProxyLogin, .facts = {}});
    return error;
}

Result<HttpResponse> answerOf(QNetworkReply &reply, const QList<QSslError> &tlsErrors)
{
    const auto host = reply.url().host();
    if (const auto kind = errorKind(reply.error()))
        return failure(errorOf(reply, *kind, tlsErrors));
    const auto status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (!status.isValid())
        return failure(ErrorKind::UnexpectedAnswer, u"no HTTP answer"_s, host);
    HttpResponse response{.status = status.toInt(), .headers = reply.rawHeaderPairs(), .body = reply.readAll()};
    bool hasLength = false;
    const auto length = response.header("Content-Length").toLongLong(&hasLength);
    if (hasLength && response.body.size() < length)
        return failure(ErrorKind::ConnectionLost, u"the answer ended before its announced length"_s, host);
    return response;
}

enum class Ending { Finished, TimedOut, TooLarge };

/// Waits for the end of the reply, or of the patience with it.
Ending wait(QNetworkReply &reply, std::chrono::milliseconds timeout, const std::stop_token &stop)
{
    auto ending = Ending::Finished;
    QEventLoop loop;
    QTimer deadline;
    const auto end = [&](Ending how) {
        ending = how;
        loop.quit();
    };
    QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(&reply, &QNetworkReply::metaDataChanged, &loop, [&] {
        if (reply.header(QNetworkRequest::ContentLengthHeader).toLongLong() > largestBody)
            end(Ending::TooLarge);
    });
    QObject::connect(&reply, &QNetworkReply::readyRead, &loop, [&] {
        if (reply.bytesAvailable() > largestBody)
            end(Ending::TooLarge);
    });
    QObject::connect(&deadline, &QTimer::timeout, &loop, [&] { end(Ending::TimedOut); });
    deadline.setSingleShot(true);
    deadline.start(timeout);
    // From the stopping thread: a posted call wakes the loop, and is not lost before the loop has begun.
    const std::stop_callback wake(
        stop, [&] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
    if (!reply.isFinished())
        loop.exec();
    return ending;
}

} // namespace

NetworkTransport::NetworkTransport(QList<QSslCertificate> authorities)
    : m_authorities(std::move(authorities))
    , m_manager(std::make_unique<QNetworkAccessManager>())
{}

NetworkTransport::~NetworkTransport() = default;

Result<HttpResponse> NetworkTransport::get(const HttpRequest &request, const std::stop_token &stop)
{
    const auto host = request.url.host();
    if (stop.stop_requested())
        return failure(ErrorKind::Cancelled, u"stopped before the request"_s, host);
    if (request.url.scheme() == "https"_L1 && !QSslSocket::supportsSsl())
        return failure(ErrorKind::TlsFailed, u"Qt has no TLS library to use"_s, host);
    const std::unique_ptr<QNetworkReply> reply(
        m_manager->sendCustomRequest(networkRequest(request, m_authorities), request.method, request.body));
    QList<QSslError> tlsErrors;
    QObject::connect(reply.get(), &QNetworkReply::sslErrors, reply.get(),
        [&tlsErrors](const QList<QSslError> &errors) { tlsErrors = errors; });
    const auto ending = wait(*reply, request.timeout, stop);
    if (stop.stop_requested())
        return failure(ErrorKind::Cancelled, u"stopped during the request"_s, host);
    switch (ending) {
    case Ending::TimedOut:
        return failure(ErrorKind::Timeout, u"no whole answer within %1 ms"_s.arg(request.timeout.count()), host);
    case Ending::TooLarge:
        return failure(ErrorKind::UnreadablePage, u"the answer is larger than 64 MB"_s, host);
    case Ending::Finished:
        return answerOf(*reply, tlsErrors);
    }
    Q_UNREACHABLE();
}

} // namespace plaudit
