// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "console.h"
#include "workspace/surveys.h"
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
    Q_DECLARE_TR_FUNCTIONS(SurveyCommand)

public:
    static QString added(const QString &id) { return tr("%1 is known; the next sync fetches its responses.").arg(id); }
    static QString line(const SurveyRow &survey)
    {
        return u"%1  %2  %3  %4"_s.arg(survey.surveyId, survey.name,
            tr("%n response(s)", nullptr, static_cast<int>(survey.responses)),
            survey.isBackfilled ? tr("backfilled") : tr("not backfilled yet"));
    }
    static QString none() { return tr("No survey is known yet. Add one by its id: plaudit survey add ID"); }
};

QJsonObject surveysJson(const std::vector<SurveyRow> &surveys)
{
    QJsonArray all;
    for (const auto &survey : surveys) {
        all.append(QJsonObject{{u"id"_s, survey.surveyId}, {u"name"_s, survey.name}, {u"responses"_s, survey.responses},
            {u"backfilled"_s, survey.isBackfilled}});
    }
    return {{u"surveys"_s, all}};
}

Result<std::vector<SurveyRow>> surveysOf(const Workspace &workspace)
{
    const auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());
    return (*reader)->surveys();
}

} // namespace

ExitCode runSurveyAdd(const CommandContext &context)
{
    auto &console = context.console;
    const auto ids = surveyIdsFrom(context.options.survey.ids.join(u'\n'));
    if (!ids)
        return console.fail(ids.error(), surveysJson({}));
    const auto workspace = Workspace::open(context.options.workspace, Workspace::IfMissing::Create);
    if (!workspace)
        return console.fail(workspace.error(), surveysJson({}));
    for (const auto &id : *ids) {
        if (const auto added = (*workspace)->writer().addSurvey(id, context.options.survey.name).get(); !added)
            return console.fail(added.error(), surveysJson({}));
        console.answer(Words::added(id));
    }
    const auto surveys = surveysOf(**workspace);
    if (!surveys)
        return console.fail(surveys.error(), surveysJson({}));
    console.document(surveysJson(*surveys));
    return ExitCode::Done;
}

ExitCode runSurveyList(const CommandContext &context)
{
    auto &console = context.console;
    const auto workspace = Workspace::open(context.options.workspace, Workspace::IfMissing::Fail);
    if (!workspace)
        return console.fail(workspace.error(), surveysJson({}));
    const auto surveys = surveysOf(**workspace);
    if (!surveys)
        return console.fail(surveys.error(), surveysJson({}));
    for (const auto &survey : *surveys)
        console.answer(Words::line(survey));
    if (surveys->empty())
        console.answer(Words::none());
    console.document(surveysJson(*surveys));
    return ExitCode::Done;
}

} // namespace plaudit
