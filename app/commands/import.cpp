// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "commands/import_progress.h"
#include "commands/mapping_file.h"
#include "console.h"
#include "json.h"
#include "orders/review_import.h"
#include "wording/numbers.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    static QString read(qint64 rows) { return tr("%1 rows").arg(writtenCount(rows, QLocale())); }
    static QString imported(const QString &file, const ReviewImportReport &report)
    {
        return tr("%1: %2 rows, %3 imported, %4 unchanged, %5 rejected (%6, %7)")
            .arg(file)
            .arg(report.rows)
            .arg(report.imported)
            .arg(report.unchanged)
            .arg(report.rejected)
            .arg(report.dialect, report.encoding);
    }
    static QString rejected(const ImportReject &reject)
    {
        return tr("Line %1: %2").arg(reject.line).arg(reject.reason);
    }
    static QString moreRejected(qint64 count)
    {
        return tr("and %n more; all of them are kept with line and reason.", nullptr, static_cast<int>(count));
    }
    static QString doubtfulDates()
    {
        return tr("Whether day or month comes first in the dates is not certain: no number in them is above 12. A "
                  "mapping can say it.");
    }
};

QJsonObject fileJson(const QString &file, const ReviewImportReport &report)
{
    return {{u"file"_s, file}, {u"dialect"_s, report.dialect}, {u"encoding"_s, report.encoding},
        {u"separator"_s, report.separator}, {u"rows"_s, report.rows}, {u"imported"_s, report.imported},
        {u"unchanged"_s, report.unchanged}, {u"rejected"_s, report.rejected}, {u"warnings"_s, report.warnings},
        {u"orders"_s, 0}, {u"units"_s, 0}, {u"totals"_s, QJsonArray()}};
}

void tell(Console &console, const QString &file, const ReviewImportReport &report)
{
    console.answer(Words::imported(file, report));
    if (report.warnings > 0)
        console.note(Words::doubtfulDates());
    for (const auto &reject : report.firstRejects)
        console.note(Words::rejected(reject));
    if (const auto more = report.rejected - static_cast<qint64>(report.firstRejects.size()); more > 0)
        console.note(Words::moreRejected(more));
}

} // namespace

ExitCode runImportReviews(const CommandContext &context)
{
    auto &console = context.console;
    QJsonArray files;
    const auto mapping = mappingIn<ReviewMapping>(context.options.import.mappingFile);
    if (!mapping)
        return console.fail(mapping.error(), importJson(files));
    const auto workspace = Workspace::open(context.options.workspace, Workspace::IfMissing::Create);
    if (!workspace)
        return console.fail(workspace.error(), importJson(files));
    const auto reader = (*workspace)->openReader();
    if (!reader)
        return console.fail(reader.error(), importJson(files));
    qint64 rejected = 0;
    for (const auto &file : context.options.import.files) {
        QElapsedTimer timer;
        timer.start();
        const auto report = importReviews((*workspace)->writer(), **reader,
            {.path = file, .mapping = *mapping, .isDryRun = context.options.import.isDryRun},
            [&](const ReviewImportProgress &progress) {
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

} // namespace plaudit
