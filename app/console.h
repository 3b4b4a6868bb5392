// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/result.h"
#include "domain/secret.h"
#include "options.h"
#include "sync/store_sync.h"

#include <QJsonObject>
#include <QString>

namespace plaudit
{

/// Standard output and error of a command. With --json one document and nothing else goes to standard output.
class Console
{
public:
    explicit Console(bool isJson);

    /// The command's document; shown only with --json.
    void document(const QJsonObject &json);
    /// A line of the command's answer; shown only without --json.
    void answer(const QString &line);
    /// Progress, warnings and the like, on standard error.
    void note(const QString &line);
    /// A bar that is drawn over itself; only where standard error is a terminal.
    void progress(const SyncProgress &progress);
    void progress(const QString &words);
    /// Ends the bar's line.
    void endProgress();

    /// Says what went wrong in words and, with --json, adds it to `document`. Gives the exit code that fits.
    [[nodiscard]] ExitCode fail(const Error &error, QJsonObject document = {});

    /// Reads a secret from standard input to its end; from a terminal one line, unseen. At most 64 KB are read.
    /// Error: Cancelled, where the person interrupts it.
    [[nodiscard]] Result<Secret> readSecret(const QString &prompt);

private:
    bool m_isJson;
    bool m_hasBar = false;
};

} // namespace plaudit
