// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "console.h"
#include "wording/finding_words.h"
#include "workspace/examination.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

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

} // namespace

ExitCode runDoctor(const CommandContext &context)
{
    auto &console = context.console;
    const auto workspace = Workspace::open(context.options.workspace, Workspace::IfMissing::Fail);
    if (!workspace)
        return console.fail(workspace.error(), doctorJson({}, false));
    const auto findings = examine(**workspace);
    if (!findings)
        return console.fail(findings.error(), doctorJson({}, false));
    for (const auto &finding : *findings) {
        const auto [message, advice] = sentenceFor(finding);
        console.answer(message);
        console.answer(u"  "_s + advice);
    }
    if (findings->empty())
        console.answer(QCoreApplication::translate("DoctorCommand", "Everything is in order."));
    console.document(doctorJson(*findings, findings->empty()));
    return findings->empty() ? ExitCode::Done : ExitCode::DoneWithFindings;
}

} // namespace plaudit
