// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integration/program.h"
#include "sandbox/contract_review.h"
#include "sandbox/sandbox.h"

namespace plaudit
{

/// A store on real HTTP and the program that is connected to it, its key given by PLAUDIT_API_KEY.
class ConnectedStore
{
public:
    explicit ConnectedStore(const std::vector<QJsonObject> &reviews)
        : sandbox(reviews)
    {
        program.setVariable(QStringLiteral("PLAUDIT_API_KEY"), Sandbox::key);
        connection = program.run(connecting() + QStringList{QStringLiteral("--no-validate")});
    }

    [[nodiscard]] QStringList connecting() const
    {
        return {QStringLiteral("connect"), QStringLiteral("--json"), QStringLiteral("--user-id"), Sandbox::userId,
            QStringLiteral("--base-url"), sandbox.origin().toString()};
    }
    /// As fast as the server answers.
    [[nodiscard]] static QStringList syncing(const QStringList &more = {})
    {
        return QStringList{QStringLiteral("sync"), QStringLiteral("--json"), QStringLiteral("--requests-per-second"),
                   QStringLiteral("0")} +
               more;
    }
    [[nodiscard]] ProgramRun sync(const QStringList &more = {}) const { return program.run(syncing(more)); }

    Sandbox sandbox;
    Program program;
    ProgramRun connection;
};

} // namespace plaudit
