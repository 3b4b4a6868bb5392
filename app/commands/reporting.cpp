// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "console.h"
#include "drawing.h"
#include "inquiry.h"
#include "report/report_file.h"
#include "translations.h"
#include "wording/numbers.h"
#include "workspace/searching.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)

public:
    static QString gathering() { return tr("Making the figures"); }
    static QString setting() { return tr("Setting the pages"); }
};

Result<ReportSpec> specIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileFailed, file.errorString(), path);
    return reportSpecFrom(file.readAll()).map([&](ReportSpec spec) {
        if (!spec.logo.isEmpty())
            spec.logo = QFileInfo(path).absoluteDir().absoluteFilePath(spec.logo);
        return spec;
    });
}

/// What the command line says is more than what the spec does: dates together, and conditions together.
ReportSpec withOptions(ReportSpec spec, const Options &options)
{
    const auto &asked = options.reporting;
    if (!asked.title.isEmpty())
        spec.title = asked.title;
    if (!asked.language.isEmpty())
        spec.language = asked.language;
    if (asked.theme)
        spec.isDark = *asked.theme == ThemeChoice::Dark;
    auto conditions = options.filter;
    if (conditions.from || conditions.to)
        spec.period = DateRange{.from = conditions.from, .to = conditions.to};
    conditions.from = conditions.to = std::nullopt;
    if (!conditions.isEmpty())
        spec.filter = conditions;
    if (options.comparison != Comparison::None)
        spec.comparison = options.comparison;
    if (options.bucket)
        spec.bucket = options.bucket;
    return spec;
}

Result<ReportSpec> specOf(const Options &options)
{
    const auto &asked = options.reporting;
    if (!asked.specFile.isEmpty())
        return specIn(asked.specFile).map([&](const ReportSpec &spec) { return withOptions(spec, options); });
    if (asked.kind)
        return withOptions(specOf(*asked.kind), options);
    return withOptions({}, options);
}

} // namespace

ExitCode runReport(const CommandContext &context)
{
    auto &console = context.console;
    const auto spec = specOf(context.options);
    if (!spec)
        return console.fail(spec.error());
    if (!spec->language.isEmpty() && !speak(QLocale(spec->language)))
        return console.fail({.kind = ErrorKind::InvalidArgument,
            .detail = u"a language that is not spoken"_s,
            .subject = spec->language});
    const auto workspace = Workspace::open(context.options.workspace, Workspace::IfMissing::Fail);
    if (!workspace)
        return console.fail(workspace.error());
    if (const auto ready = readyFilter(**workspace, context); !ready)
        return console.fail(ready.error());
    console.progress(Words::gathering());
    const auto figures = reportFigures(
        **workspace, *spec, [](const SearchProgress &) {}, context.stop);
    if (!figures)
        return console.fail(figures.error());
    console.progress(Words::setting());
    const auto document = reportDocument(*spec, *figures);
    const auto saved = context.stop.stop_requested()
                           ? Result<void>(failure(ErrorKind::Cancelled, {}, context.options.reporting.file))
                           : saveReport(document, context.options.reporting.file);
    console.endProgress();
    if (!saved)
        return console.fail(saved.error());
    console.answer(context.options.reporting.file);
    auto json = filesJson({context.options.reporting.file});
    json.insert(u"title"_s, document.title);
    json.insert(u"period"_s, document.period);
    console.document(json);
    return ExitCode::Done;
}

} // namespace plaudit
