// SPDX-License-Identifier: GPL-3.0-or-later
// plaudit-sandbox: a stand-in for Okendo to try the program against by hand.
#include "sample/sample_store.h"
#include "sample/store_calendar.h"
#include "sandbox/sandbox.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QUuid>

#include <csignal>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

struct Choices
{
    std::string folder, write, userId, key, log, asOf, deliver;
    std::vector<std::string> faults, switches;
    SampleOptions sample;
    ContractSwitches contract;
    int port = 0;
    double deliverEvery = 1.0;
    bool isJson = false;
};

/// A fault and the requests it spoils.
struct Spoiling
{
    Fault fault;
    int first = 1;
    int last = std::numeric_limits<int>::max();
};

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// NAME[=ARGUMENT][@FIRST[-LAST]]
std::optional<Spoiling> spoilingFrom(const QString &words)
{
    const auto at = words.lastIndexOf(u'@');
    auto fault = faultNamed(at < 0 ? words : words.first(at));
    if (!fault)
        return {};
    Spoiling spoiling{.fault = *fault};
    if (at >= 0) {
        const auto range = words.mid(at + 1).split(u'-');
        spoiling.first = range.front().toInt();
        spoiling.last = range.size() > 1 ? range[1].toInt() : spoiling.first;
    }
    return spoiling.first > 0 ? std::optional(spoiling) : std::nullopt;
}

std::string list(const QStringList &names)
{
    return (u"\n  "_s + names.join(u"\n  "_s)).toStdString();
}

/// The exit code, where the program ends here.
std::optional<int> parse(Choices &choices, int argc, char **argv)
{
    CLI::App app("A stand-in for Okendo on this machine: serves a store until Ctrl+C.", "plaudit-sandbox");
    app.footer("Faults:" + list(faultNames()) + "\nSwitches:" + list(contractSwitchNames()));
    app.add_option("--folder", choices.folder, "Serve the store in this folder; without it one is made")
        ->check(CLI::ExistingDirectory);
    app.add_option("--write", choices.write, "Only write a store into this folder");
    app.add_option("--seed", choices.sample.seed, "The same number makes the same store");
    app.add_option("--scale", choices.sample.reviews, "Reviews of the store")->check(CLI::Range(1, 1'000'000));
    app.add_option("--as-of", choices.asOf, "The store ends before this day; today unless given");
    app.add_option("--port", choices.port, "0 is any free one")->check(CLI::Range(0, 65'535));
    app.add_option("--user-id", choices.userId, "User ID to accept");
    app.add_option("--key", choices.key, "API key to accept; made up unless given");
    app.add_option("--fault", choices.faults, "NAME[=ARGUMENT][@FIRST[-LAST]], by the numbers of the requests");
    app.add_option("--switch", choices.switches, "NAME=VALUE, where the contract leaves it open");
    app.add_option("--log", choices.log, "Write each request into this file, as JSON Lines");
    app.add_option("--deliver", choices.deliver, "Send the webhooks of this file (JSON Lines) to the subscriptions")
        ->check(CLI::ExistingFile);
    app.add_option("--deliver-every", choices.deliverEvery, "Seconds between two of them")->check(CLI::Range(0.0, 1e6));
    app.add_flag("--json", choices.isJson, "Say where it serves as one line of JSON");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &end) {
        return app.exit(end);
    }
    for (const auto &fault : choices.faults) {
        if (!spoilingFrom(text(fault)))
            return app.exit(CLI::ValidationError("--fault", fault + " is no fault"));
    }
    for (const auto &one : choices.switches) {
        const auto words = text(one);
        if (!setContractSwitch(choices.contract, words.section(u'=', 0, 0), words.section(u'=', 1)))
            return app.exit(CLI::ValidationError("--switch", one + " is no switch"));
    }
    choices.sample.asOf = choices.asOf.empty() ? storeDate(QDateTime::currentMSecsSinceEpoch())
                                               : QDate::fromString(text(choices.asOf), Qt::ISODate);
    if (!choices.sample.asOf.isValid())
        return app.exit(CLI::ValidationError("--as-of", choices.asOf + " is no date"));
    return {};
}

int fail(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(error.subject), qPrintable(error.detail));
    return 1;
}

FaultRule ruleOf(const std::vector<std::string> &faults)
{
    std::vector<Spoiling> spoilings;
    for (const auto &fault : faults)
        spoilings.push_back(*spoilingFrom(text(fault)));
    return [spoilings](int number, const SandboxRequest &) -> std::optional<Fault> {
        for (const auto &spoiling : spoilings) {
            if (number >= spoiling.first && number <= spoiling.last)
                return spoiling.fault;
        }
        return {};
    };
}

void logTo(Sandbox &sandbox, const std::shared_ptr<QFile> &file)
{
    sandbox.onAnswer([file](const SandboxLogEntry &entry) {
        const QJsonObject line{{u"number"_s, entry.number}, {u"method"_s, QString::fromLatin1(entry.method)},
            {u"path"_s, QString::fromUtf8(entry.path)}, {u"query"_s, QString::fromUtf8(entry.query)},
            {u"status"_s, entry.status}, {u"at_ms"_s, qint64(entry.at.count())}, {u"fault"_s, entry.fault},
            {u"request_bytes"_s, qint64(entry.requestSize)}, {u"answer_bytes"_s, qint64(entry.answerSize)}};
        file->write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        file->flush();
    });
}

void deliverAll(const Sandbox &sandbox, const Choices &choices, const std::stop_token &stop)
{
    QFile file(text(choices.deliver));
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd() && !stop.stop_requested()) {
        std::this_thread::sleep_for(std::chrono::duration<double>(choices.deliverEvery));
        for (const auto &attempt : sandbox.deliver(file.readLine().trimmed(), defaultDeliverySchedule(), stop)) {
            std::fprintf(stderr, "%s to %s: %d\n", attempt.id.constData(), qPrintable(attempt.endpoint.toString()),
                attempt.status);
        }
    }
}

void sayWhere(const Sandbox &sandbox, const QString &folder, const QString &userId, const QString &key, bool isJson)
{
    const auto origin = sandbox.origin().toString();
    const auto surveys = sampleTruthIn(folder)["surveys"_L1].toArray();
    if (isJson) {
        const QJsonObject where{{u"origin"_s, origin}, {u"user_id"_s, userId}, {u"key"_s, key}, {u"folder"_s, folder},
            {u"surveys"_s, surveys}};
        std::puts(QJsonDocument(where).toJson(QJsonDocument::Compact).constData());
    } else {
        std::printf("Serving %s at %s\nUser ID  %s\nAPI key  %s\n", qPrintable(folder), qPrintable(origin),
            qPrintable(userId), qPrintable(key));
        for (const auto &survey : surveys) {
            std::printf(
                "Survey   %s  %s\n", qPrintable(survey["id"_L1].toString()), qPrintable(survey["name"_L1].toString()));
        }
        std::printf("Try      printf %%s %s | plaudit connect --workspace DIR --user-id %s --base-url %s\n"
                    "         plaudit sync --workspace DIR\n",
            qPrintable(key), qPrintable(userId), qPrintable(origin));
    }
    std::fflush(stdout);
}

/// Until Ctrl+C or SIGTERM.
void waitForTheEnd()
{
#ifdef Q_OS_UNIX
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    int received = 0;
    sigwait(&signals, &received);
#else
    std::getchar();
#endif
}

/// Before any thread starts, so that all of them leave the signals to waitForTheEnd().
void blockSignals()
{
#ifdef Q_OS_UNIX
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
#endif
}

int serve(const Choices &choices, const QString &folder)
{
    const auto contents = StoreContents::open(folder);
    if (!contents)
        return fail(contents.error());
    const auto userId = choices.userId.empty() ? sampleUserId() : text(choices.userId);
    const auto key = choices.key.empty() ? QUuid::createUuid().toString(QUuid::Id128) : text(choices.key);
    Sandbox sandbox(*contents, {.userId = userId, .key = Secret(key), .switches = choices.contract}, choices.port);
    sandbox.onRequest(ruleOf(choices.faults));
    if (!choices.log.empty()) {
        auto file = std::make_shared<QFile>(text(choices.log));
        if (!file->open(QIODevice::WriteOnly))
            return fail({.kind = ErrorKind::FileFailed, .detail = file->errorString(), .subject = file->fileName()});
        logTo(sandbox, file);
    }
    sayWhere(sandbox, folder, userId, key, choices.isJson);
    std::jthread deliveries;
    if (!choices.deliver.empty())
        deliveries = std::jthread([&](const std::stop_token &stop) { deliverAll(sandbox, choices, stop); });
    waitForTheEnd();
    return 0;
}

int main(int argc, char **argv)
{
    blockSignals();
    const QCoreApplication application(argc, argv);
    Choices choices;
    if (const auto end = parse(choices, argc, argv))
        return *end;
    const QTemporaryDir temporary;
    auto folder = text(choices.folder);
    if (folder.isEmpty()) {
        folder = choices.write.empty() ? temporary.path() : text(choices.write);
        if (const auto written = writeSampleStore(folder, choices.sample); !written)
            return fail(written.error());
    }
    return choices.write.empty() ? serve(choices, folder) : 0;
}

} // namespace

} // namespace plaudit

int main(int argc, char **argv)
{
    return plaudit::main(argc, argv);
}
