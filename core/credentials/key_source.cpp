// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/key_source.h"

namespace plaudit
{

namespace
{

Secret takenFromEnvironment()
{
    constexpr auto variable = "PLAUDIT_API_KEY";
    Secret key(qEnvironmentVariable(variable).trimmed());
    qunsetenv(variable);
    return key;
}

} // namespace

Secret environmentKey()
{
    static const auto key = takenFromEnvironment();
    return key;
}

Result<Secret> keyForRun(CredentialStore &store, const QString &account)
{
    if (auto key = environmentKey(); !key.isEmpty())
        return key;
    return store.read(account);
}

} // namespace plaudit
