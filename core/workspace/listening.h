// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/delivery.h"
#include "domain/result.h"
#include "domain/secret.h"

#include <QString>
#include <QUrl>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace plaudit
{

class Workspace;

/// Where webhooks are taken.
struct ListenerPlace
{
    QString address = QStringLiteral("127.0.0.1"); ///< or ::1
    int port = 8'741;                              ///< 0: any free one
    QString path = QStringLiteral("/okendo");

    [[nodiscard]] friend bool operator==(const ListenerPlace &, const ListenerPlace &) = default;
};

/// What is remembered of the listener that runs with the window.
struct ListenerSettings
{
    ListenerPlace place;
    bool isWanted = false;
};
[[nodiscard]] Result<ListenerSettings> listenerSettings(const Workspace &workspace);
[[nodiscard]] Result<void> rememberListener(Workspace &workspace, const ListenerSettings &settings);

/// What became of webhooks since the listener was started.
struct ListenerState
{
    QUrl address;
    qint64 startedMs = 0;                     ///< UTC
    std::map<DeliveryOutcome, qint64> counts; ///< those there were
    std::optional<qint64> lastTakenMs;        ///< UTC
    std::optional<Error> problem;             ///< why the last delivery could not be stored; the sender tries again

    [[nodiscard]] qint64 count(DeliveryOutcome outcome) const;
    [[nodiscard]] qint64 refused() const;
};

/// Takes Okendo's webhooks over HTTP on this machine's own address, for whatever tunnel or relay passes them on. A
/// delivery is answered with 204 once it is on the disk, with 401 where its signature isn't good, with 404 and 405 away
/// from its place, with 413 where it is larger than 1 MB, and with 503 where it can't be stored, so that the sender
/// tries again. One at a time for a workspace, over all processes. The workspace outlives it.
class Listener
{
public:
    /// Any thread. `onChange` is called from several threads at once, after each delivery. Errors: SecretMissing
    /// without a secret, RunInProgress where another process listens (subject "webhooks"), InvalidArgument where the
    /// port can't be had, FolderReadOnly.
    [[nodiscard]] static Result<std::unique_ptr<Listener>> start(Workspace &workspace, std::vector<Secret> secrets,
        const ListenerPlace &place, std::function<void()> onChange = {});
    /// Ends all connections; what was answered is stored.
    ~Listener();
    Q_DISABLE_COPY_MOVE(Listener)

    [[nodiscard]] ListenerState state() const; ///< any thread
    /// What signs from now on; without any, every delivery is refused. Any thread.
    void setSecrets(std::vector<Secret> secrets);

private:
    class Private;
    explicit Listener(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace plaudit
