// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/answer_diagnosis.h"

#include "domain/failure_cause.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

bool isWebPage(const HttpResponse &response)
{
    const auto type = response.header("Content-Type").trimmed().toLower();
    return type.startsWith("text/html") || type.startsWith("application/xhtml") ||
           response.body.trimmed().startsWith('<');
}

tl::unexpected<Error> notReviews(Cause cause, const QString &words)
{
    return failure(withCause(
        {.kind = ErrorKind::UnreadablePage, .detail = words, .httpStatus = 200, .retryAfter = {}, .subject = {}},
        {.cause = cause, .facts = {}}));
}

} // namespace

Error explained(Error error, const HttpResponse &response)
{
    constexpr int loginRequired = 511;
    if (response.status == loginRequired)
        return withCause(std::move(error), {.cause = Cause::LoginPage, .facts = {}});
    if (response.status == 200 && response.body.trimmed().isEmpty())
        return withCause(std::move(error), {.cause = Cause::EmptyAnswer, .facts = {}});
    if (!isWebPage(response))
        return error;
    switch (response.status) {
    case 200:
        return withCause(std::move(error), {.cause = Cause::LoginPage, .facts = {}});
    case 403:
        return withCause(std::move(error), {.cause = Cause::RefusedOnTheWay, .facts = {}});
    default:
        return error;
    }
}

Result<qsizetype> reviewsIn(const HttpResponse &response)
{
    if (response.body.trimmed().isEmpty())
        return notReviews(Cause::EmptyAnswer, u"HTTP 200 with an empty body"_s);
    if (isWebPage(response))
        return notReviews(Cause::LoginPage, u"HTTP 200 with a web page"_s);
    const auto reviews = QJsonDocument::fromJson(response.body).object().value("reviews"_L1);
    if (!reviews.isArray())
        return notReviews(Cause::NotReviews, u"HTTP 200 without a list of reviews"_s);
    return reviews.toArray().size();
}

std::optional<qint64> secondsAheadOf(const HttpResponse &response, qint64 utcMs)
{
    auto date = QLocale::c().toDateTime(
        QString::fromLatin1(response.header("Date").trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    return (utcMs - date.toMSecsSinceEpoch()) / 1'000;
}

} // namespace plaudit
