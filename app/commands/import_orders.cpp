// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "commands/import_progress.h"
#include "commands/mapping_file.h"
#include "console.h"
#include "domain/clock.h"
#include "domain/currency.h"
#include "json.h"
#include "orders/order_import.h"
#include "wording/money.h"
#include "wording/numbers.h"
#include "wording/order_words.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportOrdersCommand)

public:
    static QString read(qint64 rows) { return tr("%1 rows").arg(writtenCount(rows, QLocale())); }
    static QString imported(const QString &file, const OrderImportReport &report)
    {
        const QLocale locale;
        QStringList parts{tr("%n order(s)", nullptr, static_cast<int>(report.orders)),
            tr("%n unit(s)", nullptr, static_cast<int>(report.units))};
        for (const auto &total : report.totals)
            parts += writtenMoney(inUnits(total.total, total.currency), total.currency, locale);
        parts += tr("%n row(s) rejected", nullptr, static_cast<int>(report.rejected));
        return tr("%1: %2 (%3, %4)").arg(file, parts.join(u", "_s), toString(report.dialect), report.encoding);
    }
    static QString became(const OrderImportReport &report)
    {
        return tr("New: %1, changed: %2, unchanged: %3. Number %4 in the list of imports.")
            .arg(report.addedOrders)
            .arg(report.changedOrders)
            .arg(report.unchangedOrders)
            .arg(report.batchId);
    }
    static QString rejected(const ImportReject &reject)
    {
        return tr("Line %1: %2").arg(reject.line).arg(reject.reason);
    }
    static QString moreRejected(qint64 count)
    {
        return tr("and %n more; all of them are kept with line and reason.", nullptr, static_cast<int>(count));
    }
    static QString batch(const ImportBatch &batch)
    {
        const auto day = QLocale().toString(QDateTime::fromMSecsSinceEpoch(batch.startedAtMs), QLocale::ShortFormat);
        const auto state = batch.undoneAtMs ? tr("taken back") : batch.endedAtMs ? tr("done") : tr("unfinished");
        return u"%1  %2  %3  %4  %5"_s.arg(QString::number(batch.id), day, toString(batch.kind), batch.fileName, state);
    }
    static QString undone(qint64 orders)
    {
        return tr("Took it back: %n order(s) are as they were without it.", nullptr, static_cast<int>(orders));
    }
};

QJsonArray findingsJson(const OrderImportReport &report)
{
    QJsonArray findings;
    for (const auto &finding : report.firstFindings)
        findings.append(QJsonObject{
            {u"line"_s, finding.line}, {u"order"_s, finding.order}, {u"message"_s, sentenceFor(finding, QLocale())}});
    return findings;
}

QJsonObject fileJson(const QString &file, const OrderImportReport &report)
{
    QJsonArray totals;
    for (const auto &total : report.totals)
        totals.append(QJsonObject{{u"currency"_s, total.currency}, {u"orders"_s, total.orders},
            {u"units"_s, total.units}, {u"total"_s, inUnits(total.total, total.currency)}});
    return {{u"file"_s, file}, {u"dialect"_s, toString(report.dialect)}, {u"encoding"_s, report.encoding},
        {u"separator"_s, report.separator}, {u"rows"_s, report.rows}, {u"imported"_s, report.imported},
        {u"unchanged"_s, report.unchanged}, {u"rejected"_s, report.rejected}, {u"warnings"_s, report.warnings},
        {u"orders"_s, report.orders}, {u"lines"_s, report.lines}, {u"units"_s, report.units}, {u"totals"_s, totals},
        {u"batch"_s, report.batchId}, {u"findings"_s, findingsJson(report)},
        {u"mapping"_s, QJsonDocument::fromJson(report.mapping.toJson()).object()}};
}

void tell(Console &console, const QString &file, const OrderImportReport &report)
{
    console.answer(Words::imported(file, report));
    if (report.batchId != 0)
        console.answer(Words::became(report));
    for (const auto &finding : report.firstFindings)
        console.note(sentenceFor(finding, QLocale()));
    for (const auto &reject : report.firstRejects)
        console.note(Words::rejected(reject));
    if (const auto more = report.rejected - static_cast<qint64>(report.firstRejects.size()); more > 0)
        console.note(Words::moreRejected(more));
}

QJsonObject batchJson(const ImportBatch &batch)
{
    const auto timeOrNull = [](const std::optional<qint64> &ms) {
        return ms ? QJsonValue(Timestamp{.utcMs = *ms}.toIso()) : QJsonValue(QJsonValue::Null);
    };
    return {{u"batch"_s, batch.id}, {u"kind"_s, toString(batch.kind)}, {u"file"_s, batch.fileName},
        {u"dialect"_s, batch.dialect}, {u"started"_s, timeOrNull(batch.startedAtMs)},
        {u"ended"_s, timeOrNull(batch.endedAtMs)}, {u"undone"_s, timeOrNull(batch.undoneAtMs)}, {u"new"_s, batch.added},
        {u"changed"_s, batch.changed}, {u"unchanged"_s, batch.unchanged}, {u"rejected"_s, batch.rejected}};
}

} // namespace

ExitCode runImportOrders(const CommandContext &context)
{
    auto &console = context.console;
    const auto &import = context.options.import;
    QJsonArray files;
    const auto mapping = mappingIn<OrderMapping>(import.mappingFile);
    if (!mapping)
        return console.fail(mapping.error(), importJson(files));
    const auto workspace = Workspace::open(context.options.workspace, Workspace::IfMissing::Create);
    if (!workspace)
        return console.fail(workspace.error(), importJson(files));
    const auto reader = (*workspace)->openReader();
    const auto zone = (*workspace)->timeZone();
    if (!reader || !zone)
        return console.fail(reader ? zone.error() : reader.error(), importJson(files));
    qint64 rejected = 0;
    for (const auto &file : import.files) {
        QElapsedTimer timer;
        timer.start();
        const auto report = importOrders((*workspace)->writer(), **reader,
            {.path = file,
                .mapping = *mapping,
                .dialect = import.dialect,
                .timeZone = import.timeZone.value_or(*zone),
                .currency = import.currency,
                .isDryRun = import.isDryRun},
            [&](const OrderImportProgress &progress) {
                console.progress(importProgress(
                    progress.share, Words::read(progress.rows), std::chrono::milliseconds(timer.elapsed())));
            },
            context.stop);
        console.endProgress();
        if (!report)
            return console.fail(report.error(), importJson(files));
        tell(console, file, *report);
        files.append(fileJson(file, *report));
        rejected += report->rejected;
    }
    console.document(importJson(files));
    return rejected > 0 ? ExitCode::DoneWithFindings : ExitCode::Done;
}

ExitCode runImportList(const CommandContext &context)
{
    auto &console = context.console;
    const auto workspace = Workspace::open(context.options.workspace, Workspace::IfMissing::Fail);
    if (!workspace)
        return console.fail(workspace.error());
    const auto batches =
        (*workspace)->openReader().and_then([](const std::unique_ptr<Reader> &reader) { return reader->imports(); });
    if (!batches)
        return console.fail(batches.error());
    QJsonArray imports;
    for (const auto &batch : *batches) {
        console.answer(Words::batch(batch));
        imports.append(batchJson(batch));
    }
    console.document({{u"imports"_s, imports}});
    return ExitCode::Done;
}

ExitCode runImportUndo(const CommandContext &context)
{
    auto &console = context.console;
    const auto batchId = context.options.import.batchId;
    const auto workspace = Workspace::open(context.options.workspace, Workspace::IfMissing::Fail);
    if (!workspace)
        return console.fail(workspace.error());
    const auto undone = (*workspace)->writer().undoOrderImport(batchId, SystemClock().utcMs()).get();
    if (!undone)
        return console.fail(undone.error());
    console.answer(Words::undone(*undone));
    console.document({{u"batch"_s, batchId}, {u"orders"_s, *undone}});
    return ExitCode::Done;
}

} // namespace plaudit
