// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/snapshot.h"
#include "commands.h"
#include "commands/salt.h"
#include "commands/whole_export.h"
#include "console.h"
#include "domain/timestamp.h"
#include "export/group_tables.h"
#include "export/workbook.h"
#include "inquiry.h"
#include "json.h"
#include "wording/export_words.h"
#include "wording/numbers.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
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
    Q_DECLARE_TR_FUNCTIONS(Export)

public:
    static QString progress(std::size_t done, std::size_t total)
    {
        const QLocale locale;
        return tr("Writing: %1 of %2 rows")
            .arg(writtenCount(qint64(done), locale), writtenCount(qint64(total), locale));
    }
    static QString written(const ExportedFile &file)
    {
        return tr("%Ln rows written to %1", nullptr, int(file.rows)).arg(file.path);
    }
    static ExportNotes about(const Snapshot &snapshot, const QJsonObject &filter)
    {
        ExportNotes notes{{tr("Made by"), u"Plaudit " PLAUDIT_VERSION ""_s}};
        const auto lastSync = snapshot.lastSyncMs();
        notes.emplace_back(
            tr("Data of"), lastSync ? Timestamp{.utcMs = *lastSync}.toIso() : tr("no completed sync yet"));
        notes.emplace_back(tr("Time zone"), QString::fromUtf8(snapshot.timeZone().id()));
        if (filter.isEmpty())
            notes.emplace_back(tr("Filter"), tr("none: all published reviews, all responses, all orders"));
        for (auto it = filter.begin(); it != filter.end(); ++it)
            notes.emplace_back(tr("Filter: %1").arg(it.key()), textOf(it.value()));
        return notes;
    }

private:
    static QString textOf(const QJsonValue &value)
    {
        if (value.isString())
            return value.toString();
        const auto json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(json.mid(1, json.size() - 2));
    }
};

ExportTable tableOf(const Options &options, const Inquiry &inquiry)
{
    const auto &snapshot = *inquiry.snapshot;
    if (const auto *page = std::get_if<FigurePage>(&options.exporting.subject))
        return figureTable(snapshot, *page, inquiry.now, inquiry.bucket);
    if (const auto *groups = std::get_if<GroupTable>(&options.exporting.subject))
        return *groups == GroupTable::Products ? productTable(snapshot, inquiry.now)
                                               : customerTable(inquiry.snapshot, inquiry.now);
    return recordTable(snapshot, inquiry.now, std::get<RecordTable>(options.exporting.subject));
}

Result<ExportedFile> write(const ExportTable &table, const CommandContext &context, Workspace &workspace,
    const Snapshot &snapshot, const QJsonObject &filter)
{
    const auto &asked = context.options.exporting;
    const auto openReader = [&] { return workspace.openReader(); };
    const auto progress = [&](std::size_t done, std::size_t total) {
        context.console.progress(Words::progress(done, total));
        return !context.stop.stop_requested();
    };
    switch (asked.format) {
    case ExportFormat::Csv:
        return exportText(table, CsvFormat({.separator = asked.separator, .hasByteOrderMark = asked.hasByteOrderMark}),
            asked.file, openReader, progress);
    case ExportFormat::JsonLines:
        return exportText(table, JsonLinesFormat(), asked.file, openReader, progress);
    case ExportFormat::Workbook:
        return exportWorkbook({table}, Words::about(snapshot, filter),
            {.about = aboutSheetName(),
                .longTexts = longTextsSheetName(),
                .goesOn = goesOnInLongTexts(),
                .charts = chartsSheetName(),
                .chartData = chartDataSheetName()},
            snapshot.timeZone(), asked.file, openReader, progress);
    }
    Q_UNREACHABLE();
}

} // namespace

ExitCode runExport(const CommandContext &context)
{
    auto &console = context.console;
    if (const auto *whole = std::get_if<WholeSubject>(&context.options.exporting.subject))
        return runWholeExport(context, *whole);
    const auto filter = filterJson(context.options);
    const auto workspace = Workspace::open(context.options.workspace, Workspace::IfMissing::Fail);
    if (!workspace)
        return console.fail(workspace.error(), {{u"filter"_s, filter}});
    const auto inquiry = inquire(**workspace, context);
    if (!inquiry)
        return console.fail(inquiry.error(), {{u"filter"_s, filter}});
    auto table = tableOf(context.options, *inquiry);
    const auto redaction = context.options.exporting.redaction;
    if (redaction != Redaction::None) {
        const auto salt = saltFor(redaction, console);
        table = redacted(std::move(table), redaction, salt);
    }
    const auto written = write(table, context, **workspace, *inquiry->snapshot, filter);
    console.endProgress();
    if (!written)
        return console.fail(written.error(), {{u"filter"_s, filter}});
    console.answer(Words::written(*written));
    console.document({{u"filter"_s, filter},
        {u"files"_s, QJsonArray{QJsonObject{{u"file"_s, written->path}, {u"rows"_s, qint64(written->rows)}}}}});
    return ExitCode::Done;
}

} // namespace plaudit
