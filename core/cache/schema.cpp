// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/schema.h"

#include "cache/database.h"
#include "cache/database_copy.h"
#include "cache/migrations/migration.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr int applicationId = 0x506c6175; // "Plau", as file(1) and others see it

/// Of a file that is Plaudit's or still empty; 0 is an empty one.
Result<int> versionOf(Database &database, int newest)
{
    const auto application = database.value(u"PRAGMA application_id"_s);
    const auto version = database.value(u"PRAGMA user_version"_s);
    const auto objects = database.value(u"SELECT count(*) FROM sqlite_schema"_s);
    for (const auto *answer : {&application, &version, &objects}) {
        if (!*answer)
            return failure(answer->error());
    }
    const bool isEmpty = version->toInt() == 0 && objects->toInt() == 0;
    if (!isEmpty && application->toInt() != applicationId)
        return failure(ErrorKind::DatabaseFailed, u"this SQLite file is not Plaudit's"_s);
    if (version->toInt() > newest)
        return failure(
            ErrorKind::DatabaseNewer, u"schema %1, this program knows %2"_s.arg(version->toInt()).arg(newest));
    return version->toInt();
}

/// Tells which step it was.
Error inStep(Error error, int version, const QString &description)
{
    error.detail = u"schema step %1 (%2): %3"_s.arg(version).arg(description, error.detail);
    return error;
}

Result<void> runStep(Database &database, const Migration &step, int version)
{
    auto done = Result<void>();
    for (qsizetype i = 0; done && i < step.statements.size(); ++i)
        done = database.execute(step.statements.at(i));
    if (done)
        done = database.execute(u"PRAGMA application_id = %1"_s.arg(applicationId));
    if (done)
        done = database.execute(u"PRAGMA user_version = %1"_s.arg(version));
    return done;
}

} // namespace

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> steps{reviewsAndRuns(), imports(), surveysAndEvents(), ordersAndMatches(),
        search(), changesSince(), ownWords(), deliveries(), erasures()};
    return steps;
}

Result<SchemaState> migrate(Database &database, const std::vector<Migration> &steps)
{
    const auto newest = int(steps.size());
    auto state = SchemaState::Current;
    bool isCopied = false;
    for (;;) {
        const auto held = versionOf(database, newest);
        if (!held)
            return failure(held.error());
        if (*held == newest)
            return state;
        if (!std::exchange(isCopied, true) && *held > 0) {
            if (auto copied = keepCopyBefore(database.path(), newest); !copied)
                return failure(copied.error());
        }
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return failure(transaction.error());
        // Another program may have taken this step while this one waited.
        const auto current = versionOf(database, newest);
        if (!current)
            return failure(current.error());
        if (*current != *held)
            continue;
        const auto &step = steps.at(std::size_t(*held));
        auto done = runStep(database, step, *held + 1).and_then([&] { return transaction->commit(); });
        if (!done)
            return failure(inStep(done.error(), *held + 1, step.description));
        state = SchemaState::Upgraded;
    }
}

Result<SchemaState> migrate(Database &database)
{
    return migrate(database, migrations());
}

Result<void> checkSchema(Database &database)
{
    const auto version = versionOf(database, schemaVersion());
    if (!version)
        return failure(version.error());
    if (*version < schemaVersion())
        return failure(ErrorKind::DatabaseFailed, u"schema %1 is older than %2"_s.arg(*version).arg(schemaVersion()));
    return {};
}

Result<int> readableVersion(Database &database)
{
    return versionOf(database, schemaVersion());
}

int schemaVersion()
{
    return int(migrations().size());
}

} // namespace plaudit
