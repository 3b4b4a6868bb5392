// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "console.h"
#include "wording/error_sentence.h"
#include "wording/numbers.h"
#include "workspace/listening.h"
#include "workspace/webhook_secrets.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>

#include <chrono>
#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ListenCommand)

public:
    static QString prompt() { return tr("Signing secret of the webhook:"); }
    static QString listening(const QUrl &address)
    {
        return tr("Listening on %1. Ctrl+C ends it.").arg(address.toString());
    }
    static QString notKept(const QString &why)
    {
        return tr("The signing secret is used for this run and not kept: %1").arg(why);
    }
    static QString taken(const ListenerState &state)
    {
        const QLocale locale;
        return tr("%1 live events taken, %2 delivered again, %3 refused.")
            .arg(writtenCount(state.count(DeliveryOutcome::Taken), locale),
                writtenCount(state.count(DeliveryOutcome::Repeated), locale), writtenCount(state.refused(), locale));
    }
};

QJsonObject listenJson(const ListenerState &state)
{
    QJsonObject refused;
    for (const auto &[outcome, count] : state.counts) {
        if (isRefusal(outcome))
            refused.insert(toString(outcome), count);
    }
    return {{u"address"_s, state.address.toString()},
        {u"deliveries"_s,
            QJsonObject{{u"taken"_s, state.count(DeliveryOutcome::Taken)},
                {u"repeated"_s, state.count(DeliveryOutcome::Repeated)}, {u"refused"_s, state.refused()}}},
        {u"refused_by_reason"_s, refused}};
}

ListenerPlace placeFrom(const Options &options, ListenerPlace remembered)
{
    remembered.address = options.listening.address.value_or(remembered.address);
    remembered.port = options.listening.port.value_or(remembered.port);
    remembered.path = options.listening.path.value_or(remembered.path);
    return remembered;
}

/// Where no keychain answers, they are for this run.
Result<std::vector<Secret>> givenSecrets(const CommandContext &context, Workspace &workspace)
{
    const auto typed = context.console.readSecret(Words::prompt());
    if (!typed)
        return failure(typed.error());
    auto secrets = webhookSecretsFrom(*typed);
    if (!secrets)
        return secrets;
    if (const auto kept = keepWebhookSecrets(workspace, context.credentials, *secrets); !kept)
        context.console.note(Words::notKept(sentenceFor(kept.error()).message));
    return secrets;
}

/// Until it is to stop. Secrets that are rotated meanwhile count at once.
void listenOn(Listener &listener, WebhookSecretsWatch &watch, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any over;
    std::unique_lock lock(mutex);
    while (!stop.stop_requested()) {
        over.wait_for(lock, stop, std::chrono::seconds(1), [] { return false; });
        if (auto secrets = watch.changed(SystemClock().utcMs()))
            listener.setSecrets(*std::move(secrets));
    }
}

} // namespace

ExitCode runListen(const CommandContext &context)
{
    auto &console = context.console;
    const auto workspace = Workspace::open(context.options.workspace, Workspace::IfMissing::Create);
    if (!workspace)
        return console.fail(workspace.error(), listenJson({}));
    WebhookSecretsWatch watch(**workspace, context.credentials);
    const auto secrets = context.options.listening.isSecretGiven ? givenSecrets(context, **workspace)
                                                                 : webhookSecrets(**workspace, context.credentials);
    if (!secrets)
        return console.fail(secrets.error(), listenJson({}));
    const auto settings = listenerSettings(**workspace);
    if (!settings)
        return console.fail(settings.error(), listenJson({}));
    const auto listener = Listener::start(**workspace, *secrets, placeFrom(context.options, settings->place));
    if (!listener)
        return console.fail(listener.error(), listenJson({}));
    console.note(Words::listening((*listener)->state().address));
    listenOn(**listener, watch, context.stop);
    const auto state = (*listener)->state();
    console.answer(Words::taken(state));
    console.document(listenJson(state));
    return ExitCode::Done;
}

} // namespace plaudit
