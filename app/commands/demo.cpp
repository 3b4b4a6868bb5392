// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/snapshot.h"
#include "commands.h"
#include "console.h"
#include "domain/clock.h"
#include "drawing.h"
#include "export/whole_file.h"
#include "json.h"
#include "orders/order_import.h"
#include "report/report_file.h"
#include "sample_workspace.h"
#include "wording/numbers.h"
#include "workspace/event_files.h"
#include "workspace/searching.h"

#include <QCoreApplication>
#include <QDir>
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
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)

public:
    static QString making(double share)
    {
        return tr("Making the sample store: %1 %").arg(static_cast<int>(share * 100.0));
    }
    static QString made(const QJsonObject &truth)
    {
        const auto number = [](const QJsonValue &value) { return writtenCount(value.toInteger(), QLocale()); };
        return tr("Made the sample store up to %1: %2 reviews, %3 survey responses, %4 orders.")
            .arg(truth["as_of"_L1].toString(), number(truth["health"_L1]["reviews"_L1]),
                number(truth["health"_L1]["responses"_L1]), number(truth["orders"_L1]["orders"_L1]));
    }
    static QString synced(qint64 reviews)
    {
        return tr("Synced %n record(s) of the sample store.", nullptr, static_cast<int>(reviews));
    }
    static QString importing(double share)
    {
        return tr("Importing its webhooks: %1 %").arg(static_cast<int>(share * 100.0));
    }
    static QString imported(qint64 events)
    {
        return tr("Imported %n webhook event(s).", nullptr, static_cast<int>(events));
    }
    static QString importingOrders(double share)
    {
        return tr("Importing its orders: %1 %").arg(static_cast<int>(share * 100.0));
    }
    static QString importedOrders(qint64 orders)
    {
        return tr("Imported %n order(s).", nullptr, static_cast<int>(orders));
    }
    static QString wrote(const QString &path) { return tr("Wrote %1").arg(path); }
};

/// Both themes of every picture.
Result<QStringList> drawAll(Workspace &workspace, Options options)
{
    QStringList files;
    for (const auto theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        options.theme = theme;
        for (const auto drawing : {drawPages, drawCharts}) {
            const auto drawn = drawing(workspace, options);
            if (!drawn)
                return failure(drawn.error());
            files += *drawn;
        }
    }
    return files;
}

/// A board report of the last month, in both formats.
Result<QStringList> writeReports(Workspace &workspace, const QDir &folder)
{
    const auto spec = specOf(ReportTemplate::Monthly);
    const auto figures = reportFigures(workspace, spec, [](const SearchProgress &) {}, {});
    if (!figures)
        return failure(figures.error());
    const auto document = reportDocument(spec, *figures);
    QStringList files{folder.filePath(u"report.pdf"_s), folder.filePath(u"report.html"_s)};
    for (const auto &file : files) {
        if (const auto saved = saveReport(document, file); !saved)
            return failure(saved.error());
    }
    return files;
}

/// Figures and pictures; gives their paths.
Result<QStringList> writeAll(Workspace &workspace, const QDir &folder, const Options &options)
{
    const auto snapshot = workspace.snapshot();
    if (!snapshot)
        return failure(snapshot.error());
    auto metrics = metricsJson(**snapshot, {}, SystemClock().utcMs());
    metrics.insert(u"ratings"_s, ratingsJson({.now = ratings(**snapshot, {})}));
    metrics.insert(u"sentiment"_s, sentimentJson({.now = sentiment(**snapshot, {})}));
    metrics.insert(u"nps"_s, npsJson({.now = nps(**snapshot, {})}));
    metrics.insert(u"questions"_s, questionsJson({.now = questions(**snapshot, {})}));
    metrics.insert(u"orders"_s, ordersJson({.now = orders(**snapshot, {})}, matchQuality(**snapshot, {})));
    metrics.insert(u"health"_s, healthJson(health(**snapshot)));
    const auto path = folder.filePath(u"metrics.json"_s);
    if (const auto written = writeWhole(path, QJsonDocument(metrics).toJson()); !written)
        return failure(written.error());
    return drawAll(workspace, options).and_then([&](QStringList drawn) {
        return writeReports(workspace, folder).map([&](const QStringList &reports) {
            return QStringList{path} + drawn + reports;
        });
    });
}

Result<OrderImportReport> importOrdersOf(
    Workspace &workspace, const QString &file, Console &console, const std::stop_token &stop)
{
    const auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());
    auto report = importOrders(
        workspace.writer(), **reader, {.path = file},
        [&](const OrderImportProgress &progress) { console.progress(Words::importingOrders(progress.share)); }, stop);
    console.endProgress();
    return report;
}

} // namespace

ExitCode runDemo(const CommandContext &context)
{
    auto &console = context.console;
    const QDir folder(context.options.outputFolder);
    if (const auto made = makeFolder(folder.path()); !made)
        return console.fail(made.error());
    const auto place = folder.filePath(u"workspace"_s);
    const auto prepared = SampleWorkspace::prepare(
        place, context.options.sample, [&](double share) { console.progress(Words::making(share)); }, context.stop);
    console.endProgress();
    if (!prepared)
        return console.fail(prepared.error());
    const auto store = SampleWorkspace::storeFolder(place);
    console.answer(Words::made(sampleTruthIn(store)));
    const auto sample = SampleWorkspace::open(place, context.stop);
    if (!sample)
        return console.fail(sample.error());
    auto &workspace = (*sample)->workspace();
    if (const auto feed = (*sample)->feedToImport(); !feed.isEmpty()) {
        const auto imported = importEventFiles(
            workspace, {feed},
            [&](const EventImportProgress &progress) { console.progress(Words::importing(progress.share)); },
            context.stop);
        console.endProgress();
        if (!imported)
            return console.fail(imported.error());
        console.answer(Words::imported(imported->received));
    }
    if (const auto file = (*sample)->ordersToImport(); !file.isEmpty()) {
        const auto imported = importOrdersOf(workspace, file, console, context.stop);
        if (!imported)
            return console.fail(imported.error());
        console.answer(Words::importedOrders(imported->orders));
    }
    const auto report =
        (*sample)->sync([&](const SyncProgress &progress) { console.progress(progress); }, context.stop);
    console.endProgress();
    if (!report)
        return console.fail(report.error());
    if (report->outcome != RunOutcome::Completed)
        return console.fail(
            report->streams.front().error.value_or(Error{.kind = ErrorKind::Cancelled}), syncJson(*report));
    console.answer(Words::synced(report->total().received));

    const auto files = writeAll(workspace, folder, context.options);
    if (!files)
        return console.fail(files.error());
    for (const auto &file : *files)
        console.answer(Words::wrote(QDir::toNativeSeparators(file)));
    auto json = filesJson(*files);
    json.insert(u"workspace"_s, workspace.folder());
    json.insert(u"store"_s, QDir(store).absolutePath());
    json.insert(u"sync"_s, syncJson(*report));
    console.document(json);
    return report->total().quarantined > 0 ? ExitCode::DoneWithFindings : ExitCode::Done;
}

} // namespace plaudit
