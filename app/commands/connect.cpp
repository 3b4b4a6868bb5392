// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "console.h"
#include "credentials/key_source.h"
#include "wording/check_words.h"
#include "wording/diagnosis.h"
#include "workspace/connecting.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ConnectCommand)

public:
    static QString prompt() { return tr("API key:"); }
    static QString connected(const Connection &connection)
    {
        return tr("Connected %1.").arg(connection.name.isEmpty() ? connection.userId : connection.name);
    }
    static QString unusualKey()
    {
        return tr("The API key doesn't have 32 characters, as Okendo's keys usually do; it was taken as it is.");
    }
    static QString unusualUserId()
    {
        return tr("The user ID doesn't look like Okendo's, with four dashes; it was taken as it is.");
    }
    static QString keyNotKept()
    {
        return tr("The API key was taken from PLAUDIT_API_KEY and is not kept: give it on every run.");
    }
};

QStringList warningsOf(const ConnectOutcome &outcome, bool isKeyKept)
{
    QStringList warnings;
    if (outcome.isUserIdUnusual)
        warnings.append(Words::unusualUserId());
    if (outcome.isKeyLengthUnusual)
        warnings.append(Words::unusualKey());
    if (!isKeyKept)
        warnings.append(Words::keyNotKept());
    if (const auto host = writtenForeignBaseUrl(outcome.connection.baseUrl); !host.isEmpty())
        warnings.append(host);
    if (const auto clock = outcome.check ? writtenClock(outcome.check->secondsAhead) : QString(); !clock.isEmpty())
        warnings.append(clock);
    return warnings;
}

QJsonObject connectionJson(const Connection &connection)
{
    return {{u"name"_s, connection.name}, {u"api"_s, connection.api}, {u"user_id"_s, connection.userId},
        {u"base_url"_s, connection.baseUrl.toString()}, {u"validated"_s, connection.lastValidated.has_value()}};
}

} // namespace

ExitCode runConnect(const CommandContext &context)
{
    const auto &wanted = context.options.connect;
    ConnectRequest request{.name = wanted.name,
        .userId = wanted.userId,
        .baseUrl = wanted.baseUrl,
        .isValidated = wanted.isValidated,
        .isRotation = wanted.isRotation,
        .api = okendoApiFrom(wanted.api).value_or(OkendoApi::Merchant),
        .userName = wanted.userName,
        .caFile = wanted.caFile,
        .timeout = context.options.timeout};
    const bool isKeyNeeded = request.api == OkendoApi::Merchant || !request.userName.isEmpty();
    const auto environment = isKeyNeeded ? environmentKey() : Secret();
    if (!environment.isEmpty())
        request.keyPlace = KeyPlace::Nowhere;
    request.key = environment;
    if (isKeyNeeded && environment.isEmpty()) {
        auto typed = context.console.readSecret(Words::prompt());
        if (!typed)
            return context.console.fail(typed.error());
        request.key = std::move(*typed);
    }

    const auto workspace = Workspace::open(context.options.workspace, Workspace::IfMissing::Create);
    if (!workspace)
        return context.console.fail(workspace.error());
    const auto outcome = connectMerchant(**workspace, context.credentials, request, context.stop);
    if (!outcome)
        return context.console.fail(outcome.error());
    const auto warnings = warningsOf(*outcome, request.keyPlace == KeyPlace::Keychain);
    for (const auto &warning : warnings)
        context.console.note(warning);
    context.console.answer(Words::connected(outcome->connection));
    context.console.document({{u"connection"_s, connectionJson(outcome->connection)},
        {u"warnings"_s, QJsonArray::fromStringList(warnings)}});
    return ExitCode::Done;
}

ExitCode runValidate(const CommandContext &context)
{
    const auto report = [](bool isOk, int status, const QJsonValue &cause) {
        return QJsonObject{{u"ok"_s, isOk},
            {u"status"_s, status == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(status)}, {u"cause"_s, cause}};
    };
    const auto fail = [&](const Error &error) {
        return context.console.fail(error, report(false, error.httpStatus, toString(error.kind)));
    };
    const auto workspace = Workspace::open(context.options.workspace, Workspace::IfMissing::Fail);
    if (!workspace)
        return fail(workspace.error());
    const auto check = validateConnection(**workspace, context.credentials, context.options.timeout, context.stop);
    if (!check)
        return fail(check.error());
    context.console.answer(writtenCheck(*check));
    if (const auto clock = writtenClock(check->secondsAhead); !clock.isEmpty())
        context.console.note(clock);
    context.console.document(report(true, check->httpStatus, QJsonValue::Null));
    return ExitCode::Done;
}

} // namespace plaudit
