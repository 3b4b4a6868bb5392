// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/merchant_client.h"

#include "okendo/answer_diagnosis.h"
#include "okendo/next_url.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr int mostRedirects = 3;
constexpr int largestPage = 100;

using Parameters = std::initializer_list<std::pair<QLatin1String, QString>>;

/// Every reserved character of a value is encoded, so that the server reads back exactly the same text.
QUrl enterpriseUrl(const QUrl &origin, const QString &path, const Parameters &parameters)
{
    QByteArray query;
    for (const auto &[name, value] : parameters) {
        if (value.isEmpty())
            continue;
        query += query.isEmpty() ? "" : "&";
        query += name.latin1() + "="_ba + QUrl::toPercentEncoding(value);
    }
    auto url = origin;
    url.setPath("/enterprise"_L1 + path, QUrl::StrictMode);
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

/// An id as one part of a path, whatever somebody typed for it.
QString pathPart(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

ApiCaller::Options withRedirects(ApiCaller::Options options)
{
    options.mostRedirects = mostRedirects;
    return options;
}

/// Cut off, or somebody else's page.
bool isNoReview(RecordFault fault)
{
    return fault == RecordFault::NotAnObject || fault == RecordFault::UnreadableJson;
}

} // namespace

MerchantClient::MerchantClient(Transport &transport, Clock &clock, MerchantAccount account, Options options)
    : m_clock(clock)
    , m_origin(std::move(account.origin))
    , m_caller(transport, clock, ApiCredentials{.userId = std::move(account.userId), .key = std::move(account.key)},
          withRedirects(std::move(options)))
{}

template<class Page, class Decode>
Result<PageAnswer<Page>> MerchantClient::page(const QUrl &url, const std::stop_token &stop, Decode decode)
{
    auto answer = asked(url, stop, [&](const HttpResponse &response) {
        const auto answeredAtMs = m_clock.utcMs();
        return decode(response.body)
            .map([answeredAtMs](Page &&page) {
                return PageAnswer<Page>{.page = std::move(page), .nextCursor = {}, .answeredAtMs = answeredAtMs};
            })
            .map_error([&](Error error) { return explained(std::move(error), response); });
    });
    if (!answer)
        return answer;
    auto cursor = cursorFromNextUrl(answer->page.nextUrl, m_origin);
    if (!cursor)
        return failure(std::move(cursor.error()));
    answer->nextCursor = *std::move(cursor);
    return answer;
}

Result<ReviewAnswer> MerchantClient::reviews(const ReviewQuery &query, const std::stop_token &stop)
{
    Q_ASSERT(query.status != ReviewStatus::Other);
    Q_ASSERT(query.limit >= 1 && query.limit <= largestPage);
    const auto url = enterpriseUrl(m_origin, u"/reviews"_s,
        {{"limit"_L1, QString::number(query.limit)}, {"orderBy"_L1, u"date desc"_s},
            {"status"_L1, toString(query.status)}, {"lastEvaluated"_L1, query.cursor}});
    auto answer = page<ReviewPage>(url, stop, decodeReviewPage);
    if (answer)
        giveStatus(answer->page, query.status);
    return answer;
}

Result<ResponseAnswer> MerchantClient::responses(const ResponseQuery &query, const std::stop_token &stop)
{
    Q_ASSERT(query.limit >= 1 && query.limit <= largestPage);
    const auto url = enterpriseUrl(m_origin, u"/surveys/%1/responses"_s.arg(pathPart(query.surveyId)),
        {{"limit"_L1, QString::number(query.limit)}, {"orderBy"_L1, u"date desc"_s},
            {"lastEvaluated"_L1, query.cursor}});
    return page<ResponsePage>(url, stop, decodeResponsePage);
}

Result<SingleReviewAnswer> MerchantClient::review(const RecordId &id, const std::stop_token &stop)
{
    const auto url = enterpriseUrl(m_origin, u"/reviews/%1"_s.arg(pathPart(id.toText())), {});
    auto answer = asked(url, stop, [this](const HttpResponse &response) {
        SingleReviewAnswer single{.review = {}, .faulty = {}, .answeredAtMs = m_clock.utcMs()};
        auto decoded = decodeReview(response.body);
        if (!decoded && isNoReview(decoded.error().fault))
            return Result<SingleReviewAnswer>(failure(ErrorKind::UnreadablePage, u"the answer is no review"_s));
        if (decoded)
            single.review = *std::move(decoded);
        else
            single.faulty = std::move(decoded.error());
        return Result<SingleReviewAnswer>(std::move(single));
    });
    if (!answer && answer.error().kind == ErrorKind::NotFound)
        return SingleReviewAnswer{.review = {}, .faulty = {}, .answeredAtMs = m_clock.utcMs()};
    return answer;
}

Result<int> MerchantClient::validate(const std::stop_token &stop)
{
    const auto url = enterpriseUrl(m_origin, u"/reviews"_s, {{"limit"_L1, u"1"_s}});
    return asked(url, stop, [](const HttpResponse &response) {
        return reviewsIn(response).map([&](qsizetype) { return response.status; });
    });
}

template<class Read>
auto MerchantClient::asked(const QUrl &url, const std::stop_token &stop, Read read) -> decltype(read(HttpResponse{}))
{
    decltype(read(HttpResponse{})) answer = failure(ErrorKind::Cancelled);
    ApiCaller::Call call{.url = url};
    const auto take = [&](const HttpResponse &response) -> Result<void> {
        if (response.status == 200)
            answer = read(response);
        else
            answer = failure(m_caller.errorOf(response));
        return answer ? Result<void>() : failure(answer.error());
    };
    if (auto done = m_caller.call(call, take, stop); !done)
        return failure(std::move(done.error()));
    return answer;
}

} // namespace plaudit
