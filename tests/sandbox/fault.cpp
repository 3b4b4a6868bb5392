// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/fault.h"

#include "sample/store_service.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// False where the server stops first.
bool pause(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any wakeUp;
    std::unique_lock lock(mutex);
    wakeUp.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

LoopbackResponse html(int status, const QByteArray &title)
{
    LoopbackResponse page;
    page.status = status;
    page.contentType = "text/html; charset=utf-8";
    page.body =
        "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title + "</h1></body></html>\n";
    return page;
}

/// Changes the "nextUrl" of an answer; one without stays as it is.
void changeNextUrl(LoopbackResponse &response, const std::function<QString(const QString &)> &change)
{
    auto page = QJsonDocument::fromJson(response.body).object();
    const auto nextUrl = page["nextUrl"_L1].toString();
    if (nextUrl.isEmpty())
        return;
    page[u"nextUrl"_s] = change(nextUrl);
    response.body = QJsonDocument(page).toJson(QJsonDocument::Compact);
}

void spoilUtf8(QByteArray &body)
{
    for (const auto field : {"\"title\":\"", "\"body\":\""}) {
        const auto key = QByteArray(field);
        if (const auto at = body.indexOf(key); at >= 0) {
            body.insert(at + key.size(), '\xff');
            return;
        }
    }
}

} // namespace

Fault::Fault(QString name, Change change)
    : m_name(std::move(name))
    , m_change(std::move(change))
{}

void Fault::apply(LoopbackResponse &response, const LoopbackRequest &request, const std::stop_token &stop) const
{
    m_change(response, request, stop);
}

Fault Fault::rateLimited(std::optional<std::chrono::seconds> retryAfter)
{
    return {u"rateLimited"_s, [retryAfter](LoopbackResponse &response, const auto &, const auto &) {
                response = errorAnswer(429, u"Too many requests."_s);
                if (retryAfter)
                    response.headers.append({"Retry-After"_ba, QByteArray::number(qint64(retryAfter->count()))});
            }};
}

Fault Fault::serverFailure(int status)
{
    return {u"serverFailure"_s, [status](LoopbackResponse &response, const auto &, const auto &) {
                response = html(status, QByteArray::number(status) + " Server Error");
            }};
}

Fault Fault::unauthorized()
{
    return {u"unauthorized"_s, [](LoopbackResponse &response, const auto &, const auto &) {
                response = errorAnswer(401, u"Authentication credentials are missing or incorrect."_s);
            }};
}

Fault Fault::missingFeature()
{
    return {u"missingFeature"_s, [](LoopbackResponse &response, const auto &, const auto &) {
                response = errorAnswer(403, u"The requested resource is forbidden."_s);
            }};
}

Fault Fault::expiredCursor()
{
    return {u"expiredCursor"_s, [](LoopbackResponse &response, const auto &, const auto &) {
                response = errorAnswer(400, u"Invalid request parameters. Check lastEvaluated."_s);
            }};
}

Fault Fault::droppedInBody()
{
    return {u"droppedInBody"_s, [](LoopbackResponse &response, const auto &, const auto &) {
                response.send = [](const QByteArray &body, const LoopbackResponse::Write &write, const auto &) {
                    write(QByteArrayView(body).first(body.size() / 2));
                    return false;
                };
            }};
}

Fault Fault::truncatedJson()
{
    return {u"truncatedJson"_s, [](LoopbackResponse &response, const auto &, const auto &) {
                response.body.truncate(response.body.size() / 2);
            }};
}

Fault Fault::slow(std::chrono::milliseconds delay)
{
    return {u"slow"_s, [delay](LoopbackResponse &, const auto &, const std::stop_token &stop) {
                static_cast<void>(pause(delay, stop));
            }};
}

Fault Fault::dripping(qsizetype size, std::chrono::milliseconds time)
{
    return {u"dripping"_s, [size, time](LoopbackResponse &response, const auto &, const auto &) {
                response.send = [size, time](const QByteArray &body, const LoopbackResponse::Write &write,
                                    const std::stop_token &stop) {
                    for (qsizetype at = 0; at < body.size(); at += size) {
                        const auto part = QByteArrayView(body).sliced(at, std::min(size, body.size() - at));
                        if (!pause(time, stop) || !write(part))
                            return false;
                    }
                    return true;
                };
            }};
}

Fault Fault::foreignNextUrl(const QString &host)
{
    return {u"foreignNextUrl"_s, [host](LoopbackResponse &response, const auto &, const auto &) {
                changeNextUrl(response, [&host](const QString &nextUrl) {
                    auto url = QUrl(u"https://"_s + host).resolved(QUrl(nextUrl));
                    url.setHost(host);
                    return url.toString(QUrl::FullyEncoded);
                });
            }};
}

Fault Fault::loopingCursor()
{
    return {u"loopingCursor"_s, [](LoopbackResponse &response, const LoopbackRequest &request, const auto &) {
                const auto own = request.parameter("lastEvaluated");
                changeNextUrl(response, [&own](const QString &nextUrl) {
                    return own ? nextUrl.section(u"lastEvaluated="_s, 0, 0) + u"lastEvaluated="_s +
                                     QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(*own)))
                               : nextUrl;
                });
            }};
}

Fault Fault::redirect(const QUrl &target, int status)
{
    return {u"redirect"_s, [target, status](LoopbackResponse &response, const auto &, const auto &) {
                response = html(status, "Moved");
                response.headers.append({"Location"_ba, target.toEncoded()});
            }};
}

Fault Fault::captivePortal()
{
    return {u"captivePortal"_s, [](LoopbackResponse &response, const auto &, const auto &) {
                response = html(200, "Welcome to Harbour Hotel Wi-Fi: please log in");
            }};
}

Fault Fault::invalidUtf8()
{
    return {u"invalidUtf8"_s, [](LoopbackResponse &response, const auto &, const auto &) { spoilUtf8(response.body); }};
}

Fault Fault::wrongTypes()
{
    return answer(200, "application/json", R"({"reviews":{"reviewId":"1"},"nextUrl":5})");
}

Fault Fault::answer(int status, const QByteArray &contentType, const QByteArray &body)
{
    return {u"answer"_s, [status, contentType, body](LoopbackResponse &response, const auto &, const auto &) {
                response = {.status = status, .contentType = contentType, .headers = {}, .body = body, .send = {}};
            }};
}

FaultRule faultAt(QList<int> numbers, const Fault &fault)
{
    return [numbers = std::move(numbers), fault](int number, const SandboxRequest &) {
        return numbers.contains(number) ? std::optional(fault) : std::nullopt;
    };
}

FaultRule faultFrom(int first, int last, const Fault &fault)
{
    return [first, last, fault](int number, const SandboxRequest &) {
        return number >= first && number <= last ? std::optional(fault) : std::nullopt;
    };
}

FaultRule faultAtRate(double share, const Fault &fault, quint32 seed)
{
    return [share, fault, random = QRandomGenerator(seed)](int, const SandboxRequest &) mutable {
        return random.generateDouble() < share ? std::optional(fault) : std::nullopt;
    };
}

} // namespace plaudit
