// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/fault.h"

#include "sample/page_parameters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <condition_variable>
#include <map>
#include <memory>
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

/// Changes every record of a page; an answer that is no page stays as it is.
template<class Change>
void changeRecords(LoopbackResponse &response, const Change &change)
{
    auto page = QJsonDocument::fromJson(response.body).object();
    for (const auto &list : {u"reviews"_s, u"surveyResponses"_s}) {
        if (page[list].isArray())
            page[list] = change(page[list].toArray());
    }
    if (!page.isEmpty())
        response.body = QJsonDocument(page).toJson(QJsonDocument::Compact);
}

template<class Change>
QJsonArray withField(const QJsonArray &records, const QString &field, const Change &change)
{
    QJsonArray changed;
    for (const auto &record : records) {
        auto object = record.toObject();
        object[field] = change(object[field]);
        changed.append(object);
    }
    return changed;
}

QJsonValue ofAnotherType(const QJsonValue &value)
{
    return value.isString() ? QJsonValue(QJsonArray{value}) : QJsonValue(u"not what it was"_s);
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

Fault Fault::wrongTypeOf(const QString &field)
{
    return {u"wrongTypeOf"_s, [field](LoopbackResponse &response, const auto &, const auto &) {
                changeRecords(
                    response, [&field](const QJsonArray &records) { return withField(records, field, ofAnotherType); });
            }};
}

Fault Fault::nullIn(const QString &field)
{
    return {u"nullIn"_s, [field](LoopbackResponse &response, const auto &, const auto &) {
                changeRecords(response, [&field](const QJsonArray &records) {
                    return withField(records, field, [](const QJsonValue &) { return QJsonValue(); });
                });
            }};
}

Fault Fault::hugePage(qsizetype size)
{
    return {u"hugePage"_s, [size](LoopbackResponse &response, const auto &, const auto &) {
                const auto field = QByteArray("\"body\":\"");
                if (const auto at = response.body.indexOf(field); at >= 0)
                    response.body.insert(at + field.size(), QByteArray(size, 'x'));
            }};
}

Fault Fault::duplicatedRecords()
{
    return {u"duplicatedRecords"_s, [](LoopbackResponse &response, const auto &, const auto &) {
                changeRecords(response, [](const QJsonArray &records) {
                    QJsonArray twice;
                    for (const auto &record : records) {
                        twice.append(record);
                        twice.append(record);
                    }
                    return twice;
                });
            }};
}

Fault Fault::shiftedPages()
{
    const auto lastOfLists = std::make_shared<std::map<QByteArray, QJsonArray>>();
    return {u"shiftedPages"_s, [lastOfLists](LoopbackResponse &response, const auto &request, const auto &) {
                auto &before = (*lastOfLists)[request.path + '?' + request.parameter("status").value_or(QByteArray())];
                changeRecords(response, [&before](const QJsonArray &records) {
                    auto shifted = before;
                    for (const auto &record : records)
                        shifted.append(record);
                    before = records.isEmpty() ? QJsonArray() : QJsonArray{records.last()};
                    return shifted;
                });
            }};
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

namespace
{

struct NamedFault
{
    QString name, argument;
    std::function<Fault(const QString &argument)> make;
};

const std::vector<NamedFault> &namedFaults()
{
    using namespace std::chrono;
    static const std::vector<NamedFault> all{
        {u"slow"_s, u"MILLISECONDS"_s, [](const QString &a) { return Fault::slow(milliseconds(a.toInt())); }},
        {u"rate-limited"_s, u"SECONDS"_s,
            [](const QString &a) {
                return Fault::rateLimited(a.isEmpty() ? std::nullopt : std::optional(seconds(a.toInt())));
            }},
        {u"server-failure"_s, u"STATUS"_s,
            [](const QString &a) { return Fault::serverFailure(a.isEmpty() ? 500 : a.toInt()); }},
        {u"unauthorized"_s, {}, [](const QString &) { return Fault::unauthorized(); }},
        {u"missing-feature"_s, {}, [](const QString &) { return Fault::missingFeature(); }},
        {u"dropped"_s, {}, [](const QString &) { return Fault::droppedInBody(); }},
        {u"truncated"_s, {}, [](const QString &) { return Fault::truncatedJson(); }},
        {u"dripping"_s, u"MILLISECONDS"_s,
            [](const QString &a) { return Fault::dripping(64, milliseconds(a.isEmpty() ? 50 : a.toInt())); }},
        {u"expired-cursor"_s, {}, [](const QString &) { return Fault::expiredCursor(); }},
        {u"looping-cursor"_s, {}, [](const QString &) { return Fault::loopingCursor(); }},
        {u"foreign-next-url"_s, {}, [](const QString &) { return Fault::foreignNextUrl(); }},
        {u"captive-portal"_s, {}, [](const QString &) { return Fault::captivePortal(); }},
        {u"invalid-utf8"_s, {}, [](const QString &) { return Fault::invalidUtf8(); }},
        {u"wrong-types"_s, {}, [](const QString &) { return Fault::wrongTypes(); }},
        {u"wrong-type-of"_s, u"FIELD"_s, [](const QString &a) { return Fault::wrongTypeOf(a); }},
        {u"null-in"_s, u"FIELD"_s, [](const QString &a) { return Fault::nullIn(a); }},
        {u"huge-page"_s, u"BYTES"_s,
            [](const QString &a) { return Fault::hugePage(a.isEmpty() ? 50'000'000 : a.toLongLong()); }},
        {u"duplicated-records"_s, {}, [](const QString &) { return Fault::duplicatedRecords(); }},
        {u"shifted-pages"_s, {}, [](const QString &) { return Fault::shiftedPages(); }},
    };
    return all;
}

} // namespace

QStringList faultNames()
{
    QStringList names;
    for (const auto &one : namedFaults())
        names.append(one.argument.isEmpty() ? one.name : one.name + u'=' + one.argument);
    return names;
}

std::optional<Fault> faultNamed(const QString &text)
{
    const auto name = text.section(u'=', 0, 0);
    for (const auto &one : namedFaults()) {
        if (one.name == name)
            return one.make(text.section(u'=', 1));
    }
    return {};
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
