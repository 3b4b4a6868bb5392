// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/page_parameters.h"

#include "sample/served_records.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace plaudit
{

PageParameters pageParametersFrom(const LoopbackRequest &request, int highestLimit)
{
    PageParameters parameters;
    auto isNumber = true;
    if (const auto limit = request.parameter("limit"))
        parameters.limit = limit->toInt(&isNumber);
    if (!isNumber || parameters.limit < 1 || parameters.limit > highestLimit)
        parameters.wrong = u"limit"_s;
    const auto cursor = request.parameter("lastEvaluated");
    parameters.cursor = cursor.value_or(QByteArray());
    if (cursor && cursor->isEmpty())
        parameters.wrong = u"lastEvaluated"_s;
    return parameters;
}

LoopbackResponse errorAnswer(int status, const QString &description)
{
    LoopbackResponse answer;
    answer.status = status;
    answer.body = "{\"error\":{\"description\":" + jsonText(description) + "}}";
    return answer;
}

LoopbackResponse badParameter(const QString &name)
{
    return errorAnswer(400, u"Invalid request parameters. Check %1."_s.arg(name));
}

LoopbackResponse jsonAnswer(const QByteArray &body)
{
    LoopbackResponse answer;
    answer.body = body;
    return answer;
}

QString percentEncoded(const QByteArray &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(text)));
}

} // namespace plaudit
