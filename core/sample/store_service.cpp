// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/store_service.h"

#include "domain/review.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr auto root = "/enterprise"_L1;
constexpr auto reviewsPath = "/reviews"_L1;
constexpr int defaultLimit = 25;
constexpr int highestLimit = 100;

struct ListQuery
{
    ReviewPages::Query query;
    QString wrong; ///< the name of a parameter that is not as the contract has it
};

ListQuery queryFrom(const LoopbackRequest &request)
{
    ListQuery list;
    const auto limit = request.parameter("limit");
    auto isNumber = true;
    list.query.limit = limit ? limit->toInt(&isNumber) : defaultLimit;
    if (!isNumber || list.query.limit < 1 || list.query.limit > highestLimit)
        list.wrong = u"limit"_s;
    list.query.status = QString::fromUtf8(request.parameter("status").value_or("approved"_ba));
    const auto status = reviewStatusFrom(list.query.status);
    if (status == ReviewStatus::Other || toString(status) != list.query.status)
        list.wrong = u"status"_s;
    const auto order = reviewOrderFrom(QString::fromUtf8(request.parameter("orderBy").value_or("date desc"_ba)));
    if (!order)
        list.wrong = u"orderBy"_s;
    list.query.order = order.value_or(ReviewOrder::DateDescending);
    const auto cursor = request.parameter("lastEvaluated");
    list.query.cursor = cursor.value_or(QByteArray());
    if (cursor && cursor->isEmpty())
        list.wrong = u"lastEvaluated"_s;
    return list;
}

LoopbackResponse badParameter(const QString &name)
{
    return errorAnswer(400, u"Invalid request parameters. Check %1."_s.arg(name));
}

QByteArray jsonText(const QString &text)
{
    auto array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

LoopbackResponse errorAnswer(int status, const QString &description)
{
    LoopbackResponse answer;
    answer.status = status;
    answer.body = "{\"error\":{\"description\":" + jsonText(description) + "}}";
    return answer;
}

StoreService::StoreService(const std::vector<QJsonObject> &reviews, Options options)
    : m_options(std::move(options))
    , m_pages(std::make_shared<const ReviewPages>(reviews))
{}

void StoreService::setReviews(const std::vector<QJsonObject> &reviews)
{
    auto pages = std::make_shared<const ReviewPages>(reviews);
    const std::lock_guard lock(m_mutex);
    m_pages.swap(pages);
}

std::shared_ptr<const ReviewPages> StoreService::pages() const
{
    const std::lock_guard lock(m_mutex);
    return m_pages;
}

LoopbackResponse StoreService::answer(const LoopbackRequest &request) const
{
    if (!isAuthorized(request)) {
        auto answer = errorAnswer(401, u"Authentication credentials are missing or incorrect."_s);
        answer.headers.append({"WWW-Authenticate"_ba, "Basic realm=\"Okendo Enterprise API\""_ba});
        return answer;
    }
    if (m_options.isVersionHeaderRequired && request.header("okendo-api-version").value_or(QByteArray()).isEmpty())
        return errorAnswer(400, u"The header okendo-api-version is missing."_s);
    const auto path = QString::fromUtf8(request.path);
    const auto reviews = root + reviewsPath;
    if (path == reviews)
        return list(request);
    if (path.startsWith(reviews + u'/'))
        return one(path.mid(reviews.size() + 1));
    return errorAnswer(404, u"The requested resource was not found."_s);
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

LoopbackResponse StoreService::list(const LoopbackRequest &request) const
{
    auto [query, wrong] = queryFrom(request);
    if (!wrong.isEmpty())
        return badParameter(wrong);
    const auto page = pages()->page(query);
    if (!page)
        return badParameter(u"lastEvaluated"_s);
    LoopbackResponse answer;
    answer.body = "{\"reviews\":" + page->reviews;
    if (!page->nextCursor.isEmpty()) {
        query.cursor = page->nextCursor;
        answer.body += ",\"nextUrl\":" + jsonText(nextUrl(request, query));
    }
    answer.body += '}';
    return answer;
}

LoopbackResponse StoreService::one(const QString &reviewId) const
{
    LoopbackResponse answer;
    answer.body = pages()->find(reviewId);
    return answer.body.isEmpty() ? errorAnswer(404, u"No review has this id."_s) : answer;
}

QString StoreService::nextUrl(const LoopbackRequest &request, const ReviewPages::Query &query) const
{
    const auto encoded = [](const QByteArray &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(text)));
    };
    const auto path = u"/reviews?limit=%1&orderBy=%2&status=%3&lastEvaluated="_s.arg(query.limit)
                          .arg(encoded(toString(query.order).toUtf8()), query.status) +
                      encoded(query.cursor);
    switch (m_options.nextUrlForm) {
    case NextUrlForm::Relative:
        return path;
    case NextUrlForm::WithEnterprise:
        return root + path;
    case NextUrlForm::Absolute:
        return u"http://"_s + QString::fromLatin1(request.header("Host").value_or(QByteArray())) + root + path;
    }
    Q_UNREACHABLE();
}

} // namespace plaudit
