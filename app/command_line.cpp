// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include "domain/catalogue_id.h"
#include "domain/record_id.h"
#include "sample_workspace.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QRegularExpression>

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
    std::string workspace, userId, name, api, baseUrl, only, from, to, bucket, output, size, theme, format, page, asOf,
        mapping, surveyName, dialect, timeZone, currency;
    std::vector<std::string> products, statuses, files, surveyIds, sentiments, surveys, channels, npsCategories;
    std::vector<int> ratings;
    bool isUnvalidated = false;
    double timeoutSeconds = 30.0;
};

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// CLI::Range lets "nan" through.
CLI::Validator finiteWithin(double low, double high)
{
    return CLI::Validator(
        [low, high](const std::string &words) {
            double value = 0.0;
            const bool isInside = CLI::detail::lexical_cast(words, value) && value >= low && value <= high;
            return isInside ? std::string()
                            : words + " is not a number in " + CLI::detail::to_string(low) + " - " +
                                  CLI::detail::to_string(high);
        },
        "NUMBER");
}

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
    void addSurvey();
    void addImport();
    void addImportOrders(CLI::App &import);
    void readOrderImport(Options &options) const;
    void addFilter(CLI::App *command);
    void addDrawing();
    void addDemo();
    Options read() const;
    void readFilter(Options &options) const;
    static QDate dateOf(const std::string &words);

    CLI::App m_app;
    Texts m_texts;
    Options m_options;
};

CommandLine::CommandLine()
    : m_app(say(tr("What your customers say, and what it is worth. Without a command, the window opens.")), "plaudit")
{
    m_app.set_version_flag("--version", std::string(PLAUDIT_VERSION), say(tr("Show the version")));
    m_app.set_help_flag("-h,--help", say(tr("Show this help")));
    m_app.add_option("--workspace", m_texts.workspace, say(tr("The workspace: one store's folder")))
        ->type_name("DIR")
        ->check(
            [](const std::string &folder) { return folder.empty() ? say(tr("A folder is missing")) : std::string(); });
    m_app.add_flag("--json", m_options.isJson, say(tr("One JSON document on standard output")));
    m_app.require_subcommand(0, 1);
    addConnect();
    command("validate", tr("Check user ID and API key against Okendo; nothing is stored"), Command::Validate)
        ->add_option("--timeout", m_texts.timeoutSeconds, say(tr("Seconds to wait for an answer")))
        ->check(finiteWithin(0.1, 600.0));
    addSync();
    addSurvey();
    addImport();
    command("doctor", tr("Check the workspace: integrity, reconciliation, quarantine"), Command::Doctor);
    auto *metrics = command("metrics", tr("Figures of a page"), Command::Metrics);
    metrics
        ->add_option("page", m_texts.page, say(tr("Which page: ratings, sentiment, nps, questions, orders or health")))
        ->required()
        ->check(CLI::IsMember({"ratings", "sentiment", "nps", "questions", "orders", "health"}));
    addFilter(metrics);
    addDrawing();
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
    connect->add_option("--api", m_texts.api, say(tr("Which API: merchant")))->check(CLI::IsMember({"merchant"}));
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

void CommandLine::addImport()
{
    auto *import = m_app.add_subcommand("import", say(tr("Bring in files: reviews, events, orders")));
    import->fallthrough()->require_subcommand(1);
    auto *reviews = import->add_subcommand("reviews", say(tr("A CSV, TSV or JSON of reviews")));
    reviews->fallthrough()->callback([this] { m_options.command = Command::ImportReviews; });
    reviews->add_option("file", m_texts.files, say(tr("Files to import")))->required()->type_name("FILE");
    reviews
        ->add_option(
            "--mapping", m_texts.mapping, say(tr("Which column is which; remembered for files with the same columns")))
        ->type_name("FILE");
    auto *events = import->add_subcommand(
        "events", say(tr("Webhook events, survey responses or reviews: JSON or JSON Lines, also with gzip")));
    events->fallthrough()->callback([this] { m_options.command = Command::ImportEvents; });
    events->add_option("file", m_texts.files, say(tr("Files to import")))->required()->type_name("FILE");
    addImportOrders(*import);
    for (auto *table : {reviews, import->get_subcommand("orders")})
        table->add_flag("--dry-run", m_options.import.isDryRun, say(tr("Read and check all of it, write nothing")));
}

void CommandLine::addImportOrders(CLI::App &import)
{
    auto *orders = import.add_subcommand("orders", say(tr("A CSV or TSV of orders, from Shopify and others")));
    orders->fallthrough()->callback([this] { m_options.command = Command::ImportOrders; });
    orders->add_option("file", m_texts.files, say(tr("Files to import")))->required()->type_name("FILE");
    orders
        ->add_option("--dialect", m_texts.dialect, say(tr("Which shop system wrote the files; read off unless given")))
        ->check(CLI::IsMember({"shopify", "woocommerce", "bigcommerce", "magento", "amazon", "generic"}));
    orders
        ->add_option(
            "--mapping", m_texts.mapping, say(tr("Which column is which; remembered for files with the same columns")))
        ->type_name("FILE");
    orders
        ->add_option("--time-zone", m_texts.timeZone,
            say(tr("Of dates without an offset, such as Europe/Berlin; the workspace's unless given")))
        ->type_name("TZ");
    orders->add_option("--currency", m_texts.currency, say(tr("Of orders that name none, such as EUR")))
        ->type_name("CODE");
    auto *list = import.add_subcommand("list", say(tr("The files that were imported")));
    list->fallthrough()->callback([this] { m_options.command = Command::ImportList; });
    auto *undo = import.add_subcommand("undo", say(tr("Take an import of orders back")));
    undo->fallthrough()->callback([this] { m_options.command = Command::ImportUndo; });
    undo->add_option("number", m_options.import.batchId, say(tr("Its number in the list")))
        ->required()
        ->check(CLI::PositiveNumber)
        ->type_name("NUMBER");
}

void CommandLine::readOrderImport(Options &options) const
{
    auto &import = options.import;
    import.dialect = orderDialectFrom(text(m_texts.dialect));
    import.currency = text(m_texts.currency).toUpper();
    static const QRegularExpression code(u"^([A-Z]{3})?$"_s);
    if (!code.match(import.currency).hasMatch())
        throw CLI::ValidationError(say(tr("“%1” is not a currency such as EUR").arg(text(m_texts.currency))));
    if (m_texts.timeZone.empty())
        return;
    import.timeZone = QTimeZone(QByteArray::fromStdString(m_texts.timeZone));
    if (!import.timeZone->isValid())
        throw CLI::ValidationError(
            say(tr("“%1” is not a time zone such as Europe/Berlin").arg(text(m_texts.timeZone))));
}

void CommandLine::addFilter(CLI::App *command)
{
    const std::string group = say(tr("Filter"));
    // An empty one is a script's mistake; without this it would pass as none at all.
    const auto isGiven = [](const std::string &words) {
        dateOf(words);
        return std::string();
    };
    command->add_option("--from", m_texts.from, say(tr("First day")))->check(isGiven)->type_name("DATE")->group(group);
    command->add_option("--to", m_texts.to, say(tr("Last day, inclusive")))
        ->check(isGiven)
        ->type_name("DATE")
        ->group(group);
    command->add_option("--product", m_texts.products, say(tr("Product ids")))->type_name("ID")->group(group);
    command->add_option("--rating", m_texts.ratings, say(tr("Stars")))
        ->check(CLI::Range(1, 5))
        ->type_name("1..5")
        ->group(group);
    command->add_option("--status", m_texts.statuses, say(tr("Moderation status; approved unless given")))
        ->check(CLI::IsMember({"approved", "pending", "rejected"}))
        ->group(group);
    command->add_option("--sentiment", m_texts.sentiments, say(tr("Sentiment as Okendo labels it")))
        ->check(CLI::IsMember({"positive", "neutral", "mixed", "negative"}))
        ->group(group);
    command->add_option("--survey", m_texts.surveys, say(tr("Survey ids")))->type_name("ID")->group(group);
    command->add_option("--channel", m_texts.channels, say(tr("Channels of survey responses")))->group(group);
    command->add_option("--nps-category", m_texts.npsCategories, say(tr("Promoters, passives or detractors")))
        ->check(CLI::IsMember({"promoter", "passive", "detractor"}))
        ->group(group);
    command->add_option("--bucket", m_texts.bucket, say(tr("Stretch of time of each value")))
        ->check(CLI::IsMember({"day", "week", "month", "quarter", "year"}))
        ->group(group);
}

void CommandLine::addDrawing()
{
    auto *charts = command("charts", tr("Charts as pictures"), Command::Charts);
    auto *pages = command("pages", tr("Pages as pictures"), Command::Pages);
    for (auto *drawing : {charts, pages})
        drawing->add_option("-o,--output", m_texts.output, say(tr("Folder to write to")))->required()->type_name("DIR");
    charts->add_option("--format", m_texts.format, say(tr("File format: png")))->check(CLI::IsMember({"png"}));
    pages->add_option("--size", m_texts.size, say(tr("Width and height; 1440x900 unless given")))->type_name("WxH");
    for (auto *drawing : {charts, pages}) {
        drawing->add_option("--theme", m_texts.theme, say(tr("light or dark")))
            ->check(CLI::IsMember({"light", "dark"}));
        addFilter(drawing);
    }
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
        ->check([](const std::string &words) {
            dateOf(words);
            return std::string();
        })
        ->type_name("DATE");
}

QDate CommandLine::dateOf(const std::string &words)
{
    const auto date = filterDateFrom(text(words));
    if (!date)
        throw CLI::ValidationError(say(tr("“%1” is not a date such as 2024-02-05").arg(text(words))));
    return *date;
}

void CommandLine::readFilter(Options &options) const
{
    if (!m_texts.from.empty())
        options.filter.from = dateOf(m_texts.from);
    if (!m_texts.to.empty())
        options.filter.to = dateOf(m_texts.to);
    for (const auto &product : m_texts.products)
        options.filter.products.append(bareCatalogueId(text(product)));
    options.filter.ratings = QList<int>(m_texts.ratings.begin(), m_texts.ratings.end());
    for (const auto &status : m_texts.statuses)
        options.filter.statuses.append(reviewStatusFrom(text(status)));
    for (const auto &sentiment : m_texts.sentiments)
        options.filter.sentiments.append(sentimentFrom(text(sentiment)));
    for (const auto &survey : m_texts.surveys)
        options.filter.surveys.append(RecordId::fromText(text(survey)).toText());
    for (const auto &channel : m_texts.channels)
        options.filter.channels.append(text(channel));
    for (const auto &category : m_texts.npsCategories) {
        if (const auto known = npsCategoryFrom(text(category)))
            options.filter.npsCategories.append(*known);
    }
    options.bucket = bucketFrom(text(m_texts.bucket));
}

Options CommandLine::read() const
{
    auto options = m_options;
    options.workspace = text(m_texts.workspace);
    options.timeout = std::chrono::milliseconds(static_cast<qint64>(m_texts.timeoutSeconds * 1000.0));
    options.connect.userId = text(m_texts.userId);
    options.connect.name = text(m_texts.name);
    options.connect.baseUrl = text(m_texts.baseUrl);
    options.connect.isValidated = !m_texts.isUnvalidated;
    for (const auto &file : m_texts.files)
        options.import.files.append(text(file));
    options.import.mappingFile = text(m_texts.mapping);
    readOrderImport(options);
    options.sync.options.hasReviews = m_texts.only != "surveys";
    options.sync.options.hasSurveys = m_texts.only != "reviews";
    for (const auto &id : m_texts.surveyIds)
        options.survey.ids.append(text(id));
    options.survey.name = text(m_texts.surveyName);
    static constexpr std::pair<const char *, MetricsPage> pages[] = {{"ratings", MetricsPage::Ratings},
        {"sentiment", MetricsPage::Sentiment}, {"nps", MetricsPage::Nps}, {"questions", MetricsPage::Questions},
        {"orders", MetricsPage::Orders}, {"health", MetricsPage::Health}};
    for (const auto &[name, page] : pages) {
        if (m_texts.page == name)
            options.metricsPage = page;
    }
    options.sample.asOf = m_texts.asOf.empty() ? SampleWorkspace::currentOptions().asOf : dateOf(m_texts.asOf);
    options.outputFolder = text(m_texts.output);
    options.theme = m_texts.theme == "dark" ? ThemeChoice::Dark : ThemeChoice::Light;
    readFilter(options);
    if (!m_texts.size.empty()) {
        const auto parts = text(m_texts.size).split(u'x');
        options.pageSize = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
        if (options.pageSize.width() < 1024 || options.pageSize.height() < 700 || options.pageSize.width() > 16'000 ||
            options.pageSize.height() > 16'000)
            throw CLI::ValidationError(
                say(tr("“%1” is not a size between 1024x700 and 16000x16000").arg(text(m_texts.size))));
    }
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
            return arguments[i];
    }
    return {};
}

} // namespace plaudit
