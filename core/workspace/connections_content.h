// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/connection.h"
#include "domain/delivery.h"
#include "domain/result.h"
#include "workspace/connection_settings.h"

#include <QString>

#include <optional>
#include <vector>

namespace plaudit
{

class CredentialStore;
class Reader;

/// Whether the key of a connection is where it belongs.
enum class KeyState {
    Unknown, ///< not asked, or the keychain gave no answer
    Kept,
    Missing,
    GivenByEnvironment, ///< for this run, by PLAUDIT_API_KEY
    ForSession,         ///< in this program's memory, until it ends
    NotNeeded,          ///< a Storefront connection of a store without passwords
};

/// A stream of a connection: where it stands, and what the last run over it came to.
struct ConnectionStream
{
    QString stream, surveyName;
    std::optional<qint64> lastCompletedMs;
    bool isUnderWay = false; ///< a walk stopped before its end and is gone on with
    std::optional<qint64> lastRunMs;
    StreamCounts lastCounts;
    std::optional<Error> error; ///< of that run
};

struct ConnectionState
{
    Connection connection;
    std::vector<ConnectionStream> streams; ///< reviews first, then surveys by name
    std::optional<RunReport> lastRun;
    std::optional<Error> problem; ///< that the last run told of first
    ConnectionSettings settings;
};

/// What the page on connections shows, but for the keys.
struct ConnectionsContent
{
    std::vector<ConnectionState> connections;
    std::vector<SurveyRow> surveys;
    QString watchedFolder; ///< empty: none
    bool isWatchedFolderGone = false;
    qint64 reviewFiles = 0, orderFiles = 0, eventFiles = 0; ///< imported to their end and not taken back
    std::optional<qint64> lastEventFileMs;
    std::vector<DeliveryCount> deliveries; ///< webhooks that came to this machine in the last 30 days
};

/// Any thread. Errors: those of the reader.
[[nodiscard]] Result<ConnectionsContent> connectionsContent(Reader &reader);
/// The folder comes and goes without the store's knowing. Any thread.
void lookForWatchedFolder(ConnectionsContent &content);

/// Asks the keychain, which may take 3 s and ask the person. Any thread. Errors: those of CredentialStore::read but
/// SecretMissing.
[[nodiscard]] Result<KeyState> keyStateOf(CredentialStore &store, const Connection &connection);

} // namespace plaudit
