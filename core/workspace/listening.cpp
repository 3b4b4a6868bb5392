// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/listening.h"

#include "loopback/loopback_server.h"
#include "okendo/webhook_verification.h"
#include "sync/webhook_inbox.h"
#include "workspace/webhook_secrets.h"
#include "workspace/work_lock.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QLoggingCategory>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plaudit
{

Q_LOGGING_CATEGORY(lcListener, "plaudit.listener", QtInfoMsg)

namespace
{

const auto settingName = u"listener"_s;

/// Okendo's own events have some kilobytes.
constexpr qint64 longestBody = 1 << 20;
/// A tunnel keeps its connections, and each holds a thread.
constexpr int threads = 48;
/// Okendo waits for an answer for 15 s.
constexpr auto patience = 12s;
constexpr auto keepAlive = 10s;

enum Status {
    NoContent = 204,
    Unauthorized = 401,
    NotFound = 404,
    WrongMethod = 405,
    TooLarge = 413,
    Unavailable = 503
};

LoopbackResponse answered(Status status)
{
    return {.status = status, .headers = {}, .body = {}, .send = {}};
}

QByteArray eitherHeader(const LoopbackRequest &request, QByteArrayView name)
{
    const auto own = request.header("webhook-" + name.toByteArray());
    return own ? *own : request.header("svix-" + name.toByteArray()).value_or(QByteArray());
}

} // namespace

Result<ListenerSettings> listenerSettings(const Workspace &workspace)
{
    const auto reader = workspace.openReader();
    const auto text = reader ? (*reader)->setting(settingName) : failure(reader.error());
    if (!text)
        return failure(text.error());
    const auto json = QJsonDocument::fromJson(text->value_or(QString()).toUtf8()).object();
    ListenerSettings settings;
    settings.isWanted = json[u"wanted"_s].toBool();
    settings.place.port = json[u"port"_s].toInt(settings.place.port);
    settings.place.path = json[u"path"_s].toString(settings.place.path);
    settings.place.address = json[u"address"_s].toString(settings.place.address);
    return settings;
}

Result<void> rememberListener(Workspace &workspace, const ListenerSettings &settings)
{
    const QJsonObject json{{u"wanted"_s, settings.isWanted}, {u"port"_s, settings.place.port},
        {u"path"_s, settings.place.path}, {u"address"_s, settings.place.address}};
    return workspace.writer()
        .setSetting(settingName, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)))
        .get();
}

qint64 ListenerState::count(DeliveryOutcome outcome) const
{
    const auto found = counts.find(outcome);
    return found == counts.end() ? 0 : found->second;
}

qint64 ListenerState::refused() const
{
    qint64 refused = 0;
    for (const auto &[outcome, count] : counts)
        refused += isRefusal(outcome) ? count : 0;
    return refused;
}

class Listener::Private
{
public:
    Private(Workspace &workspace, std::vector<Secret> secrets, const ListenerPlace &place,
        std::function<void()> onChange, std::unique_ptr<QLockFile> lock)
        : m_secrets(std::move(secrets))
        , m_path(place.path.toUtf8())
        , m_onChange(std::move(onChange))
        , m_lock(std::move(lock))
        , m_inbox(
              workspace.writer(), [&workspace] { return workspace.openReader(); }, m_clock)
    {}
    Q_DISABLE_COPY_MOVE(Private)
    ~Private() { m_server.reset(); }

    Result<void> serve(const ListenerPlace &place);
    ListenerState state() const;
    void setSecrets(std::vector<Secret> secrets);

private:
    std::vector<Secret> secrets() const;
    LoopbackResponse answer(const LoopbackRequest &request);
    LoopbackResponse refuse(DeliveryOutcome outcome, Status status);
    void note(DeliveryOutcome outcome);
    void noteProblem(const Error &error);

    std::vector<Secret> m_secrets; ///< under the mutex
    QByteArray m_path;
    std::function<void()> m_onChange;
    SystemClock m_clock;
    std::unique_ptr<QLockFile> m_lock;
    mutable std::mutex m_mutex;
    ListenerState m_state;
    WebhookInbox m_inbox;
    std::unique_ptr<LoopbackServer> m_server;
};

Result<void> Listener::Private::serve(const ListenerPlace &place)
{
    auto server = LoopbackServer::start(
        [this](const LoopbackRequest &request, const std::stop_token &) { return answer(request); },
        {.port = place.port,
            .address = place.address.toLatin1(),
            .longestBody = longestBody,
            .threads = threads,
            .keepAlive = keepAlive,
            .patience = patience,
            .onRefused = [this](int status) {
                const auto outcome = status == TooLarge ? DeliveryOutcome::TooLarge : DeliveryOutcome::Unreadable;
                m_inbox.count(outcome);
                note(outcome);
            }});
    if (!server)
        return failure(ErrorKind::InvalidArgument, server.error().detail,
            u"%1 port %2"_s.arg(place.address, QString::number(place.port)));
    m_server = std::move(*server);
    const std::lock_guard lock(m_mutex);
    m_state.address = m_server->origin();
    m_state.address.setPath(place.path);
    m_state.startedMs = m_clock.utcMs();
    return {};
}

ListenerState Listener::Private::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

void Listener::Private::setSecrets(std::vector<Secret> secrets)
{
    const std::lock_guard lock(m_mutex);
    m_secrets = std::move(secrets);
}

std::vector<Secret> Listener::Private::secrets() const
{
    const std::lock_guard lock(m_mutex);
    return m_secrets;
}

LoopbackResponse Listener::Private::answer(const LoopbackRequest &request)
{
    if (request.path != m_path)
        return refuse(DeliveryOutcome::WrongPlace, NotFound);
    if (request.method != "POST") {
        auto refusal = refuse(DeliveryOutcome::WrongPlace, WrongMethod);
        refusal.headers.append(std::pair<QByteArray, QByteArray>("Allow", "POST"));
        return refusal;
    }
    const WebhookHeaders headers{.id = eitherHeader(request, "id"),
        .timestamp = eitherHeader(request, "timestamp"),
        .signatures = eitherHeader(request, "signature")};
    const auto verified = verifyWebhook(secrets(), headers, request.body, m_clock.utcMs());
    if (!verified)
        return refuse(verified.error(), Unauthorized);
    const auto taken =
        m_inbox.take({.messageId = verified->messageId, .signedMs = verified->signedMs, .body = request.body});
    if (!taken) {
        noteProblem(taken.error());
        auto later = answered(Unavailable);
        later.headers.append(std::pair<QByteArray, QByteArray>("Retry-After", "10"));
        return later;
    }
    note(taken->isRepeated ? DeliveryOutcome::Repeated : DeliveryOutcome::Taken);
    return answered(NoContent);
}

LoopbackResponse Listener::Private::refuse(DeliveryOutcome outcome, Status status)
{
    m_inbox.count(outcome);
    note(outcome);
    return answered(status);
}

void Listener::Private::note(DeliveryOutcome outcome)
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_state.counts[outcome];
        if (!isRefusal(outcome)) {
            m_state.lastTakenMs = m_clock.utcMs();
            m_state.problem.reset();
        }
    }
    if (m_onChange)
        m_onChange();
}

void Listener::Private::noteProblem(const Error &error)
{
    qCWarning(lcListener) << "a delivery can't be stored:" << toString(error.kind) << error.detail;
    {
        const std::lock_guard lock(m_mutex);
        m_state.problem = error;
    }
    if (m_onChange)
        m_onChange();
}

Listener::Listener(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{}

Listener::~Listener() = default;

ListenerState Listener::state() const
{
    return m_d->state();
}

void Listener::setSecrets(std::vector<Secret> secrets)
{
    m_d->setSecrets(std::move(secrets));
}

Result<std::unique_ptr<Listener>> Listener::start(
    Workspace &workspace, std::vector<Secret> secrets, const ListenerPlace &place, std::function<void()> onChange)
{
    if (secrets.empty())
        return failure(ErrorKind::SecretMissing, u"no signing secret of webhooks"_s, webhookSecretsSubject);
    auto lock = lockFolder(workspace.folder(), FolderWork::Listening);
    if (!lock)
        return failure(lock.error());
    auto d = std::make_unique<Private>(workspace, std::move(secrets), place, std::move(onChange), std::move(*lock));
    if (auto served = d->serve(place); !served)
        return failure(served.error());
    qCDebug(lcListener) << "listens on" << d->state().address.toString();
    return std::unique_ptr<Listener>(new Listener(std::move(d)));
}

} // namespace plaudit
