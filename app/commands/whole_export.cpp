// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/whole_export.h"

#include "commands/salt.h"
#include "console.h"
#include "json.h"
#include "wording/export_words.h"
#include "wording/numbers.h"
#include "workspace/customer_file.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)

public:
    static QString progress(double share) { return tr("Writing: %1").arg(writtenShare(share, QLocale())); }
    static QString written(const EverythingExport &made)
    {
        return tr("%Ln tables with %1 rows written to %2", nullptr, int(made.files.size()))
            .arg(writtenCount(made.rows, QLocale()), made.folder);
    }
    static QString copied(const QString &folder)
    {
        return tr("A copy of the database and what is in it written to %1").arg(folder);
    }
    static QString ofCustomer(const QJsonObject &document, const QString &path)
    {
        const QLocale locale;
        const auto count = [&](const QString &key) { return writtenCount(document[key].toArray().size(), locale); };
        return tr("Orders: %1, reviews: %2, responses: %3, events: %4; written to %5")
            .arg(count(u"orders"_s), count(u"reviews"_s), count(u"responses"_s), count(u"events"_s), path);
    }
};

ExitCode fail(Console &console, const Error &error)
{
    const auto sentence = sentenceForExport(error);
    auto json = errorJson(error);
    json[u"message"_s] = sentence.message;
    json[u"advice"_s] = sentence.advice;
    console.note(sentence.message + u' ' + sentence.advice);
    console.document({{u"error"_s, json}});
    return error.kind == ErrorKind::Cancelled ? ExitCode::Stopped : ExitCode::Failed;
}

ExitCode writeEverything(const CommandContext &context, const Workspace &workspace)
{
    auto &console = context.console;
    const auto &options = context.options.exporting;
    const EverythingAsked asked{.format = options.everythingFormat,
        .csv = {.separator = options.separator, .hasByteOrderMark = options.hasByteOrderMark},
        .redaction = options.redaction,
        .salt = saltFor(options.redaction, console)};
    const auto made = exportEverything(workspace.databasePath(), options.file, asked, [&](double share) {
        console.progress(Words::progress(share));
        return !context.stop.stop_requested();
    });
    console.endProgress();
    if (!made)
        return fail(console, made.error());
    console.answer(asked.format == EverythingFormat::Sqlite ? Words::copied(made->folder) : Words::written(*made));
    QJsonArray files;
    for (const auto &file : made->files)
        files.append(QJsonObject{{u"file"_s, file.path}, {u"rows"_s, qint64(file.rows)}});
    console.document({{u"folder"_s, made->folder}, {u"rows"_s, made->rows}, {u"files"_s, files}});
    return ExitCode::Done;
}

ExitCode writeCustomer(const CommandContext &context, Workspace &workspace)
{
    auto &console = context.console;
    const auto &options = context.options.exporting;
    const auto document = writeCustomerFile(workspace, options.customer, options.file);
    if (!document)
        return fail(console, document.error());
    console.answer(Words::ofCustomer(*document, options.file));
    QJsonObject told{{u"file"_s, options.file}};
    for (const auto &key : {u"orders"_s, u"reviews"_s, u"responses"_s, u"events"_s})
        told.insert(key, document->value(key).toArray().size());
    console.document(told);
    return ExitCode::Done;
}

} // namespace

ExitCode runWholeExport(const CommandContext &context, WholeSubject subject)
{
    const auto workspace = Workspace::open(context.options.workspace, Workspace::IfMissing::Fail);
    if (!workspace)
        return context.console.fail(workspace.error());
    return subject == WholeSubject::Everything ? writeEverything(context, **workspace)
                                               : writeCustomer(context, **workspace);
}

} // namespace plaudit
