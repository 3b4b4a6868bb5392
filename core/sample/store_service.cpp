// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/store_service.h"

#include "domain/review.h"
#include "sample/served_records.h"
#include "sample/storefront_service.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr auto root = "/enterprise"_L1;

LoopbackResponse notFound()
{
    return errorAnswer(404, u"The requested resource was not found."_s);
}

/// The merchant's lists know four of the orders.
std::optional<ReviewOrder> merchantOrderFrom(const LoopbackRequest &request)
{
    const auto order = reviewOrderFrom(QString::fromUtf8(request.parameter("orderBy").value_or("date desc"_ba)));
    return order && *order <= ReviewOrder::RatingAscending ? order : std::nullopt;
}

/// What a webhook of a deletion surely carries.
QJsonObject idsOf(const QJsonObject &resource)
{
    QJsonObject ids;
    for (const auto &member : {u"subscriberId"_s, u"reviewId"_s, u"surveyResponseId"_s}) {
        if (resource.contains(member))
            ids.insert(member, resource[member]);
    }
    return ids;
}

void applyErrorBody(LoopbackResponse &answer, ErrorBody form)
{
    if (answer.status < 400 || form == ErrorBody::Json)
        return;
    answer.contentType = "text/plain"_ba;
    answer.body = form == ErrorBody::Empty ? QByteArray() : "error " + QByteArray::number(answer.status);
}

} // namespace

StoreService::StoreService(const std::vector<QJsonObject> &reviews, Options options)
    : StoreService(std::make_shared<const StoreContents>(StoreRecords{.reviews = reviews}), std::move(options))
{}

StoreService::StoreService(std::shared_ptr<const StoreContents> contents, Options options)
    : m_options(std::move(options))
    , m_contents(std::move(contents))
    , m_subscriptions(m_options.userId)
    , m_tokens(m_options.switches.burst)
    , m_tokensAt(std::chrono::steady_clock::now())
{}

void StoreService::setReviews(const std::vector<QJsonObject> &reviews)
{
    setContents(std::make_shared<const StoreContents>(StoreRecords{.reviews = reviews}));
}

void StoreService::setContents(std::shared_ptr<const StoreContents> contents)
{
    const std::lock_guard lock(m_mutex);
    m_contents.swap(contents);
}

std::shared_ptr<const StoreContents> StoreService::contents() const
{
    const std::lock_guard lock(m_mutex);
    return m_contents;
}

LoopbackResponse StoreService::answer(const LoopbackRequest &request)
{
    auto answer = route(request);
    applyErrorBody(answer, m_options.switches.errorBody);
    return answer;
}

LoopbackResponse StoreService::route(const LoopbackRequest &request)
{
    const auto path = QString::fromUtf8(request.path);
    if (path.startsWith("/v1/stores/"_L1)) {
        const auto store = path.section(u'/', 3, 3);
        if (store.compare(m_options.userId, Qt::CaseInsensitive) != 0)
            return {};
        return storefrontAnswer(
            *contents(), m_options.userId, u'/' + path.section(u'/', 4), request, m_options.switches);
    }
    if (!isAuthorized(request)) {
        auto answer = errorAnswer(401, u"Authentication credentials are missing or incorrect."_s);
        answer.headers.append({"WWW-Authenticate"_ba, "Basic realm=\"Okendo Enterprise API\""_ba});
        return answer;
    }
    if (isTooFast()) {
        auto answer = errorAnswer(429, u"Too many requests."_s);
        if (const auto seconds = m_options.switches.retryAfter)
            answer.headers.append({"Retry-After"_ba, QByteArray::number(*seconds)});
        return answer;
    }
    if (m_options.switches.isVersionHeaderRequired &&
        request.header("okendo-api-version").value_or(QByteArray()).isEmpty())
        return errorAnswer(400, u"The header okendo-api-version is missing."_s);
    return path.startsWith(root) ? merchantAnswer(path.mid(root.size()), request) : notFound();
}

LoopbackResponse StoreService::merchantAnswer(const QString &path, const LoopbackRequest &request)
{
    const auto parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return notFound();
    if (parts.front() == "webhook_subscriptions"_L1)
        return m_subscriptions.answer(parts.mid(1).join(u'/'), request);
    if (path == "/customer_lookup"_L1 && request.method == "POST")
        return customerId(request);
    if (request.method != "GET")
        return notFound();
    if (path == "/reviews"_L1)
        return reviews(request);
    if (parts.size() == 2 && parts.front() == "reviews"_L1)
        return review(parts[1]);
    if (parts.size() == 3 && parts.front() == "surveys"_L1 && parts[2] == "responses"_L1)
        return responses(parts[1], request);
    if (parts.size() == 2 && parts.front() == "customers"_L1)
        return customer(parts[1]);
    if (parts.size() == 3 && parts.front() == "customers"_L1 && parts[2] == "profiles"_L1)
        return profiles(parts[1], request);
    return notFound();
}

bool StoreService::isAuthorized(const LoopbackRequest &request) const
{
    const auto header = request.header("Authorization").value_or(QByteArray());
    constexpr auto scheme = "basic "_L1;
    if (!header.left(scheme.size()).toLower().startsWith("basic "))
        return false;
    const auto given = QString::fromUtf8(QByteArray::fromBase64(header.mid(scheme.size()).trimmed()));
    const auto colon = given.indexOf(u':');
    return colon >= 0 && given.left(colon).compare(m_options.userId, Qt::CaseInsensitive) == 0 &&
           given.mid(colon + 1) == m_options.key.reveal();
}

bool StoreService::isTooFast()
{
    const auto &switches = m_options.switches;
    if (switches.requestsPerSecond <= 0.0)
        return false;
    const std::lock_guard lock(m_mutex);
    const auto now = std::chrono::steady_clock::now();
    const std::chrono::duration<double> passed = now - std::exchange(m_tokensAt, now);
    m_tokens = std::min(double(switches.burst), m_tokens + passed.count() * switches.requestsPerSecond);
    if (m_tokens < 1.0)
        return true;
    m_tokens -= 1.0;
    return false;
}

LoopbackResponse StoreService::reviews(const LoopbackRequest &request) const
{
    auto parameters = pageParametersFrom(request, highestPageLimit);
    const auto statusText = QString::fromUtf8(request.parameter("status").value_or("approved"_ba));
    const auto status = reviewStatusFrom(statusText);
    if (status == ReviewStatus::Other || toString(status) != statusText)
        parameters.wrong = u"status"_s;
    const auto order = merchantOrderFrom(request);
    if (!order)
        parameters.wrong = u"orderBy"_s;
    if (!parameters.wrong.isEmpty())
        return badParameter(parameters.wrong);
    const auto contents = this->contents();
    ReviewPages::Query query{
        .status = statusText, .order = *order, .limit = parameters.limit, .cursor = parameters.cursor, .products = {}};
    auto page = contents->reviews().page(query);
    if (!page && m_options.switches.badCursor == BadCursor::FirstPage) {
        query.cursor.clear();
        page = contents->reviews().page(query);
    }
    if (!page)
        return badParameter(u"lastEvaluated"_s);
    for (auto &record : page->records)
        record = servedReview(record, m_options.switches);
    const auto again = u"/reviews?limit=%1&orderBy=%2&status=%3"_s.arg(parameters.limit)
                           .arg(percentEncoded(toString(*order).toUtf8()), statusText);
    return this->page(request, "reviews", page->records, again, page->nextCursor);
}

LoopbackResponse StoreService::review(const QString &reviewId) const
{
    const auto json = contents()->reviews().find(reviewId);
    return json.isEmpty() ? errorAnswer(404, u"No review has this id."_s)
                          : single("review", servedReview(json, m_options.switches));
}

LoopbackResponse StoreService::responses(const QString &surveyId, const LoopbackRequest &request) const
{
    auto parameters = pageParametersFrom(request, highestPageLimit);
    const auto order = request.parameter("orderBy").value_or("date desc"_ba);
    if (order != "date desc" && order != "date asc")
        parameters.wrong = u"orderBy"_s;
    if (!parameters.wrong.isEmpty())
        return badParameter(parameters.wrong);
    const auto contents = this->contents();
    if (!contents->responses().knows(surveyId) && m_options.switches.unknownSurvey == UnknownSurvey::NotFound)
        return errorAnswer(404, u"No survey has this id."_s);
    ResponsePages::Query query{.surveyId = surveyId,
        .isAscending = order == "date asc",
        .limit = parameters.limit,
        .cursor = parameters.cursor};
    auto page = contents->responses().page(query);
    if (!page && m_options.switches.badCursor == BadCursor::FirstPage) {
        query.cursor.clear();
        page = contents->responses().page(query);
    }
    if (!page)
        return badParameter(u"lastEvaluated"_s);
    for (auto &record : page->records)
        record = servedResponse(record, m_options.switches);
    const auto again =
        u"/surveys/%1/responses?limit=%2&orderBy=%3"_s.arg(surveyId).arg(parameters.limit).arg(percentEncoded(order));
    return this->page(request, "surveyResponses", page->records, again, page->nextCursor);
}

LoopbackResponse StoreService::page(const LoopbackRequest &request, const QByteArray &list,
    const std::vector<QByteArray> &records, const QString &query, const QByteArray &nextCursor) const
{
    auto body = "{\"" + list + "\":" + jsonArray(records);
    if (!nextCursor.isEmpty()) {
        auto next = query + u"&lastEvaluated="_s + percentEncoded(nextCursor);
        if (m_options.switches.nextUrl != NextUrlForm::Relative)
            next.prepend(root);
        if (m_options.switches.nextUrl == NextUrlForm::Absolute)
            next.prepend(u"http://"_s + QString::fromLatin1(request.header("Host").value_or(QByteArray())));
        body += ",\"nextUrl\":" + jsonText(next);
    }
    return jsonAnswer(body + '}');
}

LoopbackResponse StoreService::single(const QByteArray &name, const QByteArray &json) const
{
    if (m_options.switches.single == SingleForm::Bare)
        return jsonAnswer(json);
    return jsonAnswer("{\"" + name + "\":" + json + '}');
}

std::vector<DeliveryAttempt> StoreService::deliver(
    const QByteArray &envelope, const std::vector<std::chrono::seconds> &schedule, const std::stop_token &stop) const
{
    auto event = QJsonDocument::fromJson(envelope).object();
    const auto type = event["resourceType"_L1].toString();
    const auto topic = event["topic"_L1].toString();
    const auto isShortened = topic == "delete"_L1 && m_options.switches.deleted == DeleteForm::IdOnly;
    if (isShortened)
        event.insert(u"resource"_s, idsOf(event["resource"_L1].toObject()));
    const auto body = isShortened ? QJsonDocument(event).toJson(QJsonDocument::Compact) : envelope;
    const auto &switches = m_options.switches;
    return deliverWebhook(body, m_subscriptions.targets(type, topic), switches.signatureHeaders, schedule, stop);
}

} // namespace plaudit
