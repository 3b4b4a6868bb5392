// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "console.h"
#include "wording/finding_words.h"
#include "workspace/examination.h"
#include "workspace/repairing.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(DoctorCommand)

public:
    static QString inOrder() { return tr("Everything is in order."); }
    static QString done(const RepairStep &step)
    {
        const auto count = static_cast<int>(step.count);
        switch (step.repair) {
        case Repair::DatabaseSaved:
            return tr(
                "The database was damaged: %Ln row(s) that could be read are in a new file, the damaged one is kept as plaudit.db.damaged.",
                nullptr, count);
        case Repair::IndexesRebuilt:
            return tr("Indexes and the search are made anew.");
        case Repair::SnapshotRebuilt:
            return tr("The snapshot is made anew: %Ln review(s).", nullptr, count);
        case Repair::QuarantineRetried:
            return tr("Quarantine was read again: %Ln record(s) understood by now.", nullptr, count);
        case Repair::RecordsReadAgain:
            return tr(
                "All records were read again from what was received: %Ln say(s) more than before.", nullptr, count);
        case Repair::ErasuresFinished:
            return tr("Erasures that were waiting: %Ln finished.", nullptr, count);
        case Repair::ImportsClosed:
            return tr("Imports of orders that never ended: %Ln taken back.", nullptr, count);
        }
        Q_UNREACHABLE();
    }
    static QString left(const RepairStep &step)
    {
        const auto count = static_cast<int>(step.left);
        switch (step.repair) {
        case Repair::DatabaseSaved:
            return tr("Of %Ln table(s) some rows could not be read. A full sync brings back what Okendo has.", nullptr,
                count);
        case Repair::QuarantineRetried:
            return tr("%Ln record(s) in quarantine still can't be understood.", nullptr, count);
        case Repair::RecordsReadAgain:
            return tr("%Ln record(s) can't be read again and are as they were.", nullptr, count);
        case Repair::ImportsClosed:
            return tr("%Ln import(s) stopped on the way: import the files again, they go on where they stood.", nullptr,
                count);
        case Repair::IndexesRebuilt:
        case Repair::SnapshotRebuilt:
        case Repair::ErasuresFinished:
            break;
        }
        return {};
    }
};

QString nameOf(Repair repair)
{
    switch (repair) {
    case Repair::DatabaseSaved:
        return u"database_saved"_s;
    case Repair::IndexesRebuilt:
        return u"indexes_rebuilt"_s;
    case Repair::SnapshotRebuilt:
        return u"snapshot_rebuilt"_s;
    case Repair::QuarantineRetried:
        return u"quarantine_retried"_s;
    case Repair::RecordsReadAgain:
        return u"records_read_again"_s;
    case Repair::ErasuresFinished:
        return u"erasures_finished"_s;
    case Repair::ImportsClosed:
        return u"imports_closed"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray repairsJson(const std::vector<RepairStep> &steps)
{
    QJsonArray all;
    for (const auto &step : steps) {
        all.append(QJsonObject{{u"repair"_s, nameOf(step.repair)}, {u"count"_s, step.count}, {u"left"_s, step.left},
            {u"message"_s, Words::done(step)}});
    }
    return all;
}

QJsonObject doctorJson(const std::vector<Finding> &findings, bool isOk)
{
    QJsonArray all;
    for (const auto &finding : findings) {
        const auto [message, advice] = sentenceFor(finding);
        all.append(QJsonObject{{u"kind"_s, toString(finding.kind)}, {u"count"_s, qint64(finding.count)},
            {u"message"_s, message}, {u"advice"_s, advice}});
    }
    return {{u"ok"_s, isOk}, {u"findings"_s, all}};
}

void tell(Console &console, const std::vector<RepairStep> &steps)
{
    for (const auto &step : steps) {
        console.answer(Words::done(step));
        if (step.left > 0)
            console.answer(u"  "_s + Words::left(step));
    }
}

} // namespace

ExitCode runDoctor(const CommandContext &context)
{
    auto &console = context.console;
    const bool repairs = context.options.keeping.repairs;
    std::vector<RepairStep> steps;
    const auto failed = [&](const Error &error) {
        auto document = doctorJson({}, false);
        if (repairs)
            document.insert(u"repairs"_s, repairsJson(steps));
        return console.fail(error, document);
    };
    const auto saved = repairs ? saveDamagedDatabase(context.options.workspace) : Result<std::vector<RepairStep>>();
    if (!saved)
        return failed(saved.error());
    steps = *saved;
    const auto workspace = Workspace::open(context.options.workspace, Workspace::IfMissing::Fail);
    if (!workspace)
        return failed(workspace.error());
    const auto repaired = repairs ? repair(**workspace, context.stop) : Result<std::vector<RepairStep>>();
    if (!repaired)
        return failed(repaired.error());
    steps.insert(steps.end(), repaired->begin(), repaired->end());
    const auto findings = examine(**workspace);
    if (!findings)
        return failed(findings.error());
    tell(console, steps);
    for (const auto &finding : *findings) {
        const auto [message, advice] = sentenceFor(finding);
        console.answer(message);
        console.answer(u"  "_s + advice);
    }
    if (findings->empty())
        console.answer(Words::inOrder());
    auto document = doctorJson(*findings, findings->empty());
    if (repairs)
        document.insert(u"repairs"_s, repairsJson(steps));
    console.document(document);
    return findings->empty() ? ExitCode::Done : ExitCode::DoneWithFindings;
}

} // namespace plaudit
