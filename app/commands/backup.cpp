// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "console.h"
#include "workspace/backing_up.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(BackupCommand)

public:
    static QString made(const QString &file) { return tr("Backed up: %1").arg(file); }
    static QString keySays() { return tr("It holds everything but the API key, which stays in the keychain."); }
    static QString restored(const BackupContent &restored)
    {
        return tr("Restored: %1 reviews, %2 survey responses, %3 orders.")
            .arg(restored.reviews)
            .arg(restored.responses)
            .arg(restored.orders);
    }
    static QString erasedAreBack()
    {
        return tr("Customers who were erased after the backup was made are in it: erase them again.");
    }
};

} // namespace

ExitCode runBackup(const CommandContext &context)
{
    auto &console = context.console;
    const auto file = QFileInfo(context.options.keeping.file).absoluteFilePath();
    const auto workspace = Workspace::open(context.options.workspace, Workspace::IfMissing::Fail);
    if (!workspace)
        return console.fail(workspace.error());
    if (const auto done = backUp(**workspace, file); !done)
        return console.fail(done.error());
    console.answer(Words::made(file));
    console.answer(Words::keySays());
    console.document({{u"file"_s, file}, {u"bytes"_s, QFileInfo(file).size()}});
    return ExitCode::Done;
}

ExitCode runRestore(const CommandContext &context)
{
    auto &console = context.console;
    const auto &options = context.options;
    const auto restored = restoreBackup(options.keeping.file, options.workspace, options.keeping.replaces);
    if (!restored)
        return console.fail(restored.error());
    console.answer(Words::restored(*restored));
    console.note(Words::erasedAreBack());
    console.document({{u"schema"_s, restored->schema}, {u"reviews"_s, restored->reviews},
        {u"responses"_s, restored->responses}, {u"orders"_s, restored->orders}});
    return ExitCode::Done;
}

} // namespace plaudit
