// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/fault_rows.h"

#include "sandbox/contract_review.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <initializer_list>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plaudit
{

namespace
{

using Rule = SandboxTransport::Rule;

Disturbance with(const Fault &fault)
{
    return {.fault = fault};
}

Disturbance without(ErrorKind kind)
{
    return {.failure = kind};
}

Disturbance answering(int status, const QByteArray &body)
{
    return with(Fault::answer(status, "application/json", body));
}

Rule always(const Disturbance &disturbance)
{
    return [disturbance](int, const SandboxRequest &) { return disturbance; };
}

Rule at(int wanted, const Disturbance &disturbance)
{
    return [wanted, disturbance](
               int number, const SandboxRequest &) { return number == wanted ? disturbance : Disturbance{}; };
}

/// All but every `good`-th.
Rule butFor(int good, const Disturbance &disturbance)
{
    return [good, disturbance](
               int number, const SandboxRequest &) { return number % good == 0 ? Disturbance{} : disturbance; };
}

/// Of the approved reviews, from the second page on.
Rule inTheMiddle(const Disturbance &disturbance)
{
    return [disturbance](int, const SandboxRequest &request) {
        const bool isMet = request.query.contains("status=approved") && request.query.contains("lastEvaluated");
        return isMet ? disturbance : Disturbance{};
    };
}

/// The same two reviews for ever, each time under a new cursor.
Rule everNewCursors()
{
    const QJsonArray reviews{contractReview(2, firstDay.addDays(2), 3), contractReview(3, firstDay.addDays(3), 4)};
    return [reviews](int number, const SandboxRequest &request) {
        if (!request.query.contains("status=approved"))
            return Disturbance{};
        const QJsonObject page{
            {u"reviews"_s, reviews}, {u"nextUrl"_s, u"/reviews?lastEvaluated=%7B%22n%22%3A%1%7D"_s.arg(number)}};
        return answering(200, QJsonDocument(page).toJson());
    };
}

QByteArray utf16(const QString &text)
{
    return "\xff\xfe" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

const Disturbance late{.there = 20ms, .back = 31s};
const auto portal = QUrl(u"http://login.hotel.example/"_s);

std::vector<FaultRow> ofTheServer()
{
    return {
        {"429 before each answer, Retry-After 5 s", butFor(2, with(Fault::rateLimited(5s))), {}},
        {"429 storm without Retry-After", butFor(5, with(Fault::rateLimited())), {}},
        {"429 for good", always(with(Fault::rateLimited())), u"rate_limited"_s, 0, 8},
        {"429 for good, Retry-After an hour", always(with(Fault::rateLimited(1h))), u"rate_limited"_s, 0, 8},
        {"500 once in the middle", at(3, with(Fault::serverFailure())), {}, 0, sweepPages + 1},
        {"500 for good in the middle", inTheMiddle(with(Fault::serverFailure())), u"server_failure"_s},
        {"503 in HTML for good", always(with(Fault::serverFailure(503))), u"server_failure"_s},
        {"504 storm", butFor(4, with(Fault::serverFailure(504))), {}},
        {"400 for good", inTheMiddle(with(Fault::expiredCursor())), u"bad_request"_s},
        {"401 in the middle", at(3, with(Fault::unauthorized())), u"unauthorized"_s, 0, 3},
        {"403 in the middle", at(3, with(Fault::missingFeature())), u"forbidden"_s, 0, 3},
        {"418", at(3, answering(418, "{}")), u"unexpected_answer"_s},
    };
}

std::vector<FaultRow> ofTheWay()
{
    return {
        {"dropped in the body, every other", butFor(2, with(Fault::droppedInBody())), {}},
        {"dropped in the body for good", inTheMiddle(with(Fault::droppedInBody())), u"connection_lost"_s},
        {"later than the time it has, once", at(2, late), {}, 0, sweepPages + 1},
        {"later than the time it has, for good", inTheMiddle(late), u"timeout"_s},
        {"no network", always(without(ErrorKind::HostNotFound)), u"host_not_found"_s, 0, 8},
        {"no connection", always(without(ErrorKind::ConnectionFailed)), u"connection_failed"_s, 0, 8},
        {"a network that comes and goes", butFor(3, without(ErrorKind::HostNotFound)), {}},
        {"TLS is read on the way", at(3, without(ErrorKind::TlsFailed)), u"tls_failed"_s, 0, 3},
        {"a broken proxy", at(3, without(ErrorKind::ProxyFailed)), u"proxy_failed"_s, 0, 3},
        {"a portal's page with 200", always(with(Fault::captivePortal())), u"unreadable_page"_s},
        {"a portal's page for a while", butFor(4, with(Fault::captivePortal())), {}},
        {"a portal's redirect", always(with(Fault::redirect(portal))), u"foreign_host"_s, 0, 1},
        {"a portal's 511", always(with(Fault::serverFailure(511))), u"unexpected_answer"_s},
    };
}

std::vector<FaultRow> ofTheBody()
{
    const auto page = u"{\"reviews\":[]}"_s;
    return {
        {"truncated JSON, every other", butFor(2, with(Fault::truncatedJson())), {}},
        {"truncated JSON for good", inTheMiddle(with(Fault::truncatedJson())), u"unreadable_page"_s},
        {"an empty body", always(answering(200, {})), u"unreadable_page"_s},
        {"null", always(answering(200, "null")), u"unreadable_page"_s},
        {"a list", always(answering(200, "[]")), u"unreadable_page"_s},
        {"an object without a list", always(answering(200, "{}")), u"unreadable_page"_s},
        {"an error with 200", always(answering(200, R"({"error":{"description":"?"}})")), u"unreadable_page"_s},
        {"a list that is null", always(answering(200, R"({"reviews":null,"surveyResponses":null})")),
            u"unreadable_page"_s},
        {"a list that is an object, a next page that is a number", always(with(Fault::wrongTypes())),
            u"unreadable_page"_s},
        {"more behind the page", always(answering(200, R"({"reviews":[]}{"reviews":[]})")), u"unreadable_page"_s},
        {"UTF-16", always(answering(200, utf16(page))), u"unreadable_page"_s},
        {"zero bytes", always(answering(200, QByteArray(1000, '\0'))), u"unreadable_page"_s},
        {"no UTF-8 in one record", at(1, with(Fault::invalidUtf8())), {}, 1},
        // Of five records the four that are known are missed by the sweep, asked for by themselves, and told well.
        {"ratings that are texts", at(1, with(Fault::wrongTypeOf(u"rating"_s))), {}, 1},
        {"ratings that are null", at(1, with(Fault::nullIn(u"rating"_s))), {}},
        {"ids that are lists", at(1, with(Fault::wrongTypeOf(u"reviewId"_s))), {}, 5},
        {"dates that are lists", at(1, with(Fault::wrongTypeOf(u"dateCreated"_s))), {}, 1},
    };
}

std::vector<FaultRow> ofTheList()
{
    return {
        {"each record twice", always(with(Fault::duplicatedRecords())), {}, 0, sweepPages},
        {"pages that shift", always(with(Fault::shiftedPages())), {}},
        {"a cursor that names itself", inTheMiddle(with(Fault::loopingCursor())), u"repeated_cursor"_s},
        {"ever new cursors for the same page", everNewCursors(), u"repeated_cursor"_s},
        {"a cursor that expires, 400", at(3, with(Fault::expiredCursor())), {}},
        {"a cursor that expires, 404", at(3, answering(404, "{}")), {}},
        {"a cursor that expires, 410", at(3, answering(410, "{}")), {}},
        {"a cursor that expires, 422", at(3, answering(422, "{}")), {}},
        {"a next page on another host", at(1, with(Fault::foreignNextUrl())), u"foreign_host"_s, 0, 1},
        {"all lists are empty at once", always(answering(200, R"({"reviews":[],"surveyResponses":[]})")),
            u"removals_unsure"_s, 1}, // the same answer to each question for a single one
    };
}

} // namespace

StoreTruth mixedStore()
{
    StoreTruth truth;
    for (int i = 0; i < 23; ++i)
        truth.add(contractReview(i, firstDay.addDays(i), 1 + i % 5));
    for (int i = 0; i < 7; ++i)
        truth.add(contractReview(100 + i, firstDay.addDays(i), 4, ReviewStatus::Pending));
    for (int i = 0; i < 4; ++i)
        truth.add(contractReview(200 + i, firstDay.addDays(i), 1, ReviewStatus::Rejected));
    const QDateTime noon(firstDay, QTime(12, 0), Qt::UTC);
    for (int i = 0; i < 6; ++i)
        truth.addResponse(contractResponse(i, firstSurvey, noon.addDays(i), i));
    for (int i = 6; i < 9; ++i)
        truth.addResponse(contractResponse(i, secondSurvey, noon.addDays(i), i));
    truth.surveys = {firstSurvey, secondSurvey};
    return truth;
}

const std::vector<FaultRow> &faultRows()
{
    static const auto all = [] {
        std::vector<FaultRow> rows;
        for (auto part : {ofTheServer(), ofTheWay(), ofTheBody(), ofTheList()})
            rows.insert(rows.end(), part.begin(), part.end());
        return rows;
    }();
    return all;
}

} // namespace plaudit
