// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include "export_options.h"
#include "filter_options.h"
#include "import_options.h"
#include "keeping_options.h"
#include "metrics_options.h"
#include "option_values.h"
#include "sample_workspace.h"
#include "shell/view_link.h"
#include "webhook_options.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// The texts as CLI11 takes them, and what is made of them once all are read.
struct Texts
{
    std::string workspace, link, userId, name, api, baseUrl, userName, caFile, only, output, size, theme, chartFormat,
        specFile, title, language, reportTemplate, chartSize, asOf, surveyName, listenAddress, listenPath;
    std::vector<std::string> surveyIds;
    bool isUnvalidated = false;
    double timeoutSeconds = 30.0;
    std::optional<double> pictureScale;
};

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    CommandLine();
    ParsedCommandLine parse(const QStringList &arguments);

private:
    static std::string say(const QString &words) { return words.toStdString(); }
    CLI::App *command(const char *name, const QString &words, Command command);
    void addConnect();
    void addSync();
    void addListen();
    void addSurvey();
    void addDrawing();
    void addReport();
    void addDemo();
    static QSize sizeFrom(const std::string &words, const QSize &smallest);
    static ChartFormat chartFormatFrom(const std::string &words);
    Options read() const;

    CLI::App m_app;
    Texts m_texts;
    ImportOptions m_importOptions;
    KeepingOptions m_keepingOptions;
    WebhookOptions m_webhookOptions;
    MetricsOptions m_metricsOptions;
    ExportOptions m_exportOptions;
    FilterOptions m_filterOptions;
    Options m_options;
};

/// What is wrong with it; empty where nothing is.
std::string checkLink(const QString &link)
{
    const auto view = viewFrom(link, QDate::currentDate());
    if (view)
        return {};
    return QCoreApplication::translate("CommandLine", "“%1” is neither a command nor a link to a view: “%2”")
        .arg(link, view.error().subject)
        .toStdString();
}

CommandLine::CommandLine()
    : m_app(say(tr("What your customers say, and what it is worth. Without a command, the window opens.")), "plaudit")
{
    m_app.set_version_flag("--version", std::string(PLAUDIT_VERSION), say(tr("Show the version")));
    m_app.set_help_flag("-h,--help", say(tr("Show this help")));
    m_app.add_option("--workspace", m_texts.workspace, say(tr("The workspace: one store's folder")))
        ->type_name("DIR")
        ->check(
            [](const std::string &folder) { return folder.empty() ? say(tr("A folder is missing")) : std::string(); });
    m_app
        .add_option(
            "link", m_texts.link, say(tr("A link to a view, such as plaudit:ratings?rating=1: the window opens there")))
        ->type_name("LINK")
        ->check([](const std::string &link) { return checkLink(text(link)); });
    m_app.add_flag("--json", m_options.isJson, say(tr("One JSON document on standard output")));
    m_app.require_subcommand(0, 1);
    addConnect();
    command("validate", tr("Check user ID and API key against Okendo; nothing is stored"), Command::Validate)
        ->add_option("--timeout", m_texts.timeoutSeconds, say(tr("Seconds to wait for an answer")))
        ->check(finiteWithin(0.1, 600.0));
    addSync();
    addListen();
    addSurvey();
    m_importOptions.addTo(m_app, m_options);
    m_webhookOptions.addTo(m_app, m_options);
    m_keepingOptions.addTo(m_app, m_options);
    auto *metrics = command("metrics", tr("Figures of a page"), Command::Metrics);
    m_metricsOptions.addTo(*metrics);
    m_filterOptions.addTo(*metrics);
    auto *exporting = command("export", tr("Records or figures as a file"), Command::Export);
    m_exportOptions.addTo(*exporting);
    m_filterOptions.addTo(*exporting);
    addDrawing();
    addReport();
    addDemo();
}

CLI::App *CommandLine::command(const char *name, const QString &words, Command command)
{
    auto *added = m_app.add_subcommand(name, say(words));
    added->fallthrough();
    added->callback([this, command] { m_options.command = command; });
    return added;
}

void CommandLine::addConnect()
{
    auto *connect =
        command("connect", tr("Connect a store; the API key is read from standard input"), Command::Connect);
    connect->add_option("--user-id", m_texts.userId, say(tr("Okendo user ID")))->required();
    connect->add_option("--name", m_texts.name, say(tr("What to call the store")));
    connect->add_option("--api", m_texts.api, say(tr("Which API: merchant or storefront")))
        ->check(CLI::IsMember({"merchant", "storefront"}));
    connect->add_option("--user-name", m_texts.userName,
        say(tr("With --api storefront: of a store that has one; its password is read from standard input")));
    connect
        ->add_option(
            "--ca-file", m_texts.caFile, say(tr("A PEM file of authorities to be trusted besides the system's")))
        ->type_name("FILE");
    connect->add_option("--base-url", m_texts.baseUrl, say(tr("Another origin than Okendo's own")))->type_name("URL");
    connect->add_flag("--no-validate", m_texts.isUnvalidated, say(tr("Save without asking Okendo")));
    connect->add_flag(
        "--rotate", m_options.connect.isRotation, say(tr("Replace the key of a store that is connected")));
    connect->add_option("--timeout", m_texts.timeoutSeconds, say(tr("Seconds to wait for an answer")))
        ->check(finiteWithin(0.1, 600.0));
}

void CommandLine::addSync()
{
    auto *sync = command("sync", tr("Fetch what is new"), Command::Sync);
    auto &options = m_options.sync.options;
    sync->add_flag("--full", options.isFull, say(tr("Walk everything again, for edits of old reviews")));
    sync->add_flag("--confirm-removals", options.isRemovalSure,
        say(tr("With --full: mark missing reviews removed however many they are")));
    sync->add_option("--only", m_texts.only, say(tr("reviews or surveys")))
        ->check(CLI::IsMember({"reviews", "surveys"}));
    sync->add_option(
            "--requests-per-second", m_options.sync.requestsPerSecond, say(tr("0 is no limit; Okendo allows 2")))
        ->check(finiteWithin(0.0, 1000.0));
    sync->add_option_function<int>(
            "--max-pages", [&options](int pages) { options.maxPages = pages; }, say(tr("Stop after this many pages")))
        ->check(CLI::Range(1, 1'000'000));
    sync->add_option("--timeout", m_texts.timeoutSeconds, say(tr("Seconds to wait for an answer")))
        ->check(finiteWithin(0.1, 600.0));
    sync->add_flag("--quiet", m_options.sync.isQuiet, say(tr("Say only what went wrong, as cron likes it")));
}

void CommandLine::addListen()
{
    auto *listen = command("listen", tr("Take Okendo's webhooks as a tunnel or relay passes them on"), Command::Listen);
    auto &options = m_options.listening;
    constexpr int highestPort = 65'535;
    listen
        ->add_option_function<int>(
            "--port", [&options](int port) { options.port = port; }, say(tr("8741 unless given; 0 is any free one")))
        ->check(CLI::Range(0, highestPort));
    listen->add_option("--path", m_texts.listenPath, say(tr("/okendo unless given")))
        ->type_name("PATH")
        ->check([](const std::string &path) {
            return path.size() > 1 && path.front() == '/' ? std::string() : say(tr("A path begins with /"));
        });
    listen->add_option("--address", m_texts.listenAddress, say(tr("127.0.0.1 or ::1: no other machine can reach it")))
        ->check(CLI::IsMember({"127.0.0.1", "::1"}));
    listen->add_flag("--secret-stdin", options.isSecretGiven,
        say(tr("Read the signing secrets from standard input and keep them in the keychain")));
}

void CommandLine::addSurvey()
{
    auto *survey = m_app.add_subcommand("survey", say(tr("Known surveys: Okendo's API can't list them")));
    survey->fallthrough()->require_subcommand(1);
    auto *add = survey->add_subcommand("add", say(tr("Make surveys known by their ids; the next sync fetches them")));
    add->fallthrough()->callback([this] { m_options.command = Command::SurveyAdd; });
    add->add_option("id", m_texts.surveyIds, say(tr("Survey ids; addresses that hold one do too")))
        ->required()
        ->type_name("ID");
    add->add_option("--name", m_texts.surveyName, say(tr("What to call it")));
    auto *list = survey->add_subcommand("list", say(tr("The surveys that are known")));
    list->fallthrough()->callback([this] { m_options.command = Command::SurveyList; });
}

void CommandLine::addDrawing()
{
    auto *charts = command("charts", tr("Charts as pictures"), Command::Charts);
    auto *pages = command("pages", tr("Pages as pictures"), Command::Pages);
    for (auto *drawing : {charts, pages})
        drawing->add_option("-o,--output", m_texts.output, say(tr("Folder to write to")))->required()->type_name("DIR");
    charts->add_option("--format", m_texts.chartFormat, say(tr("png, svg, pdf or csv; png unless given")))
        ->check(CLI::IsMember({"png", "svg", "pdf", "csv"}));
    charts->add_option("--size", m_texts.chartSize, say(tr("Width and height in points; by the chart unless given")))
        ->type_name("WxH");
    charts->add_option("--scale", m_texts.pictureScale, say(tr("Pixels of a point in a png; 2 unless given")))
        ->check(finiteWithin(0.5, 8.0));
    pages->add_option("--size", m_texts.size, say(tr("Width and height; 1440x900 unless given")))->type_name("WxH");
    pages->add_option("--scale", m_texts.pictureScale, say(tr("Pixels of a point, as on a fine screen")))
        ->check(finiteWithin(0.5, 4.0));
    pages->add_option("--zoom", m_options.zoom, say(tr("How large the texts are")))->check(finiteWithin(0.8, 2.0));
    pages->add_flag("--pseudo-language", m_options.isPseudoLanguage,
        say(tr("Every text with accents and 40 % longer, to see whether it finds room")));
    pages->add_flag("--mirrored", m_options.isMirrored, say(tr("From right to left")));
    for (auto *drawing : {charts, pages}) {
        drawing->add_option("--theme", m_texts.theme, say(tr("light or dark")))
            ->check(CLI::IsMember({"light", "dark"}));
        m_filterOptions.addTo(*drawing);
    }
}

void CommandLine::addReport()
{
    auto *report = command("report", tr("A report to be sent: PDF or one HTML file"), Command::Report);
    report->add_option("-o,--output", m_texts.output, say(tr("File to write, .pdf or .html")))
        ->required()
        ->type_name("FILE")
        ->check([](const std::string &file) {
            const auto ending = text(file).section(u'.', -1).toLower();
            const bool isKnown = ending == "pdf"_L1 || ending == "html"_L1 || ending == "htm"_L1;
            return isKnown ? std::string() : say(tr("A report's file ends in .pdf or .html"));
        });
    auto *spec = report->add_option("--spec", m_texts.specFile, say(tr("What it is to be: see docs/reports.md")));
    spec->type_name("FILE");
    report
        ->add_option("--template", m_texts.reportTemplate,
            say(tr("weekly, monthly, product or survey, with their own period; without it, all time")))
        ->check(CLI::IsMember({"weekly", "monthly", "product", "survey"}))
        ->excludes(spec);
    report->add_option("--title", m_texts.title, say(tr("Its title")));
    report->add_option("--report-language", m_texts.language, say(tr("What it is written in, such as en or de")));
    report->add_option("--theme", m_texts.theme, say(tr("light or dark")))->check(CLI::IsMember({"light", "dark"}));
    m_filterOptions.addTo(*report);
}

void CommandLine::addDemo()
{
    auto *demo =
        command("demo", tr("The sample store from end to end: serve, connect, sync, figures, pictures"), Command::Demo);
    demo->add_option("-o,--output", m_texts.output, say(tr("Folder to write to")))->required()->type_name("DIR");
    demo->add_option("--seed", m_options.sample.seed, say(tr("The same number makes the same store; 1 unless given")))
        ->check(CLI::NonNegativeNumber);
    demo->add_option("--scale", m_options.sample.reviews, say(tr("Reviews of the store; 5000 unless given")))
        ->check(CLI::Range(1, 1'000'000));
    demo->add_option("--as-of", m_texts.asOf, say(tr("The store ends before this day; today unless given")))
        ->check(aDate())
        ->type_name("DATE");
}

QSize CommandLine::sizeFrom(const std::string &words, const QSize &smallest)
{
    constexpr int greatest = 16'000;
    const auto parts = text(words).split(u'x');
    const auto size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (size.width() < smallest.width() || size.height() < smallest.height() || size.width() > greatest ||
        size.height() > greatest)
        throw CLI::ValidationError(say(tr("“%1” is not a size between %2x%3 and %4x%4")
                                           .arg(text(words))
                                           .arg(smallest.width())
                                           .arg(smallest.height())
                                           .arg(greatest)));
    return size;
}

ChartFormat CommandLine::chartFormatFrom(const std::string &words)
{
    for (const auto format : {ChartFormat::Svg, ChartFormat::Pdf, ChartFormat::Csv}) {
        if (text(words) == endingOf(format))
            return format;
    }
    return ChartFormat::Png;
}

Options CommandLine::read() const
{
    auto options = m_options;
    options.workspace = text(m_texts.workspace);
    options.link = text(m_texts.link);
    if (!options.link.isEmpty() && options.command != Command::Window)
        throw CLI::ValidationError(say(tr("A link opens the window, and a command does without one")));
    options.timeout = std::chrono::milliseconds(static_cast<qint64>(m_texts.timeoutSeconds * 1000.0));
    options.connect.userId = text(m_texts.userId);
    options.connect.name = text(m_texts.name);
    options.connect.baseUrl = text(m_texts.baseUrl);
    if (!m_texts.api.empty())
        options.connect.api = text(m_texts.api);
    options.connect.userName = text(m_texts.userName);
    options.connect.caFile = text(m_texts.caFile);
    options.connect.isValidated = !m_texts.isUnvalidated;
    m_importOptions.read(options);
    m_webhookOptions.read(options);
    m_keepingOptions.read(options);
    options.sync.options.hasReviews = m_texts.only != "surveys";
    options.sync.options.hasSurveys = m_texts.only != "reviews";
    for (const auto &id : m_texts.surveyIds)
        options.survey.ids.append(text(id));
    options.survey.name = text(m_texts.surveyName);
    if (!m_texts.listenAddress.empty())
        options.listening.address = text(m_texts.listenAddress);
    if (!m_texts.listenPath.empty())
        options.listening.path = text(m_texts.listenPath);
    m_metricsOptions.read(options);
    m_exportOptions.read(options);
    options.sample.asOf = m_texts.asOf.empty() ? SampleWorkspace::currentOptions().asOf : dateOf(m_texts.asOf);
    options.outputFolder = text(m_texts.output);
    auto &report = options.reporting;
    report.file = text(m_texts.output);
    report.specFile = text(m_texts.specFile);
    report.title = text(m_texts.title);
    report.language = text(m_texts.language);
    report.kind = reportTemplateFrom(text(m_texts.reportTemplate));
    if (!m_texts.theme.empty())
        report.theme = m_texts.theme == "dark" ? ThemeChoice::Dark : ThemeChoice::Light;
    options.theme = m_texts.theme == "dark" ? ThemeChoice::Dark : ThemeChoice::Light;
    m_filterOptions.read(options);
    ExportOptions::check(options);
    options.pictureScale = m_texts.pictureScale;
    if (!m_texts.size.empty())
        options.pageSize = sizeFrom(m_texts.size, {1024, 700});
    options.charts.format = chartFormatFrom(m_texts.chartFormat);
    if (!m_texts.chartSize.empty())
        options.charts.size = sizeFrom(m_texts.chartSize, {320, 240});
    return options;
}

ParsedCommandLine CommandLine::parse(const QStringList &arguments)
{
    std::vector<std::string> reversed;
    reversed.reserve(static_cast<std::size_t>(arguments.size()));
    for (const auto &argument : arguments)
        reversed.push_back(argument.toStdString());
    std::reverse(reversed.begin(), reversed.end());
    try {
        m_app.parse(reversed);
        return {.options = read()};
    } catch (const CLI::Success &asked) {
        return {.exitCode = static_cast<ExitCode>(m_app.exit(asked))};
    } catch (const CLI::ParseError &wrong) {
        std::fprintf(stderr, "%s\n%s\n", wrong.what(), qPrintable(tr("See plaudit --help.")));
        return {.exitCode = ExitCode::WrongUsage};
    }
}

} // namespace

ParsedCommandLine parseCommandLine(const QStringList &arguments)
{
    return CommandLine().parse(arguments);
}

QString commandIn(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--workspace"_L1)
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return isLink(arguments[i]) ? QString() : arguments[i];
    }
    return {};
}

} // namespace plaudit
