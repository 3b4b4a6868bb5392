// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/paged_stream.h"

#include "cache/reader.h"
#include "cache/survey_store.h"
#include "okendo/merchant_client.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

void include(StreamPage &page, const std::optional<Timestamp> &date)
{
    if (!date)
        return;
    page.newestMs = std::max(page.newestMs.value_or(date->utcMs), date->utcMs);
    page.oldestMs = std::min(page.oldestMs.value_or(date->utcMs), date->utcMs);
}

template<class Page>
StreamPage withHead(const PageAnswer<Page> &answer)
{
    StreamPage page{.commit = {.observedAtMs = answer.answeredAtMs}, .nextCursor = answer.nextCursor};
    for (const auto &faulty : answer.page.faulty) {
        page.commit.faults.push_back({.id = faulty.id,
            .reason = toString(faulty.fault),
            .raw = faulty.raw,
            .isKeptOut = faulty.fault != RecordFault::InvalidUtf8});
    }
    return page;
}

class ReviewStream final : public PagedStream
{
public:
    explicit ReviewStream(ReviewStatus status)
        : m_status(status)
    {}

    QString name() const override { return streamOf(m_status); }
    bool isAlwaysWhole() const override { return m_status == ReviewStatus::Pending; }
    Result<StreamPage> page(
        MerchantClient &client, const QString &cursor, int limit, const std::stop_token &stop) const override
    {
        auto answer = client.reviews({.status = m_status, .cursor = cursor, .limit = limit}, stop);
        if (!answer)
            return failure(answer.error());
        auto page = withHead(*answer);
        for (auto &decoded : answer->page.records) {
            include(page, decoded.review.dateCreated);
            page.commit.reviews.push_back({.review = std::move(decoded.review), .payload = std::move(decoded.payload)});
        }
        return page;
    }
    Result<qint64> knownRecords(Reader &reader, std::optional<qint64> sinceMs) const override
    {
        return reader.reviewCount(m_status, sinceMs);
    }

private:
    ReviewStatus m_status;
};

class SurveyStream final : public PagedStream
{
public:
    explicit SurveyStream(SurveyRow survey)
        : m_survey(std::move(survey))
    {}

    QString name() const override { return plaudit::surveyStream(m_survey.surveyId); }
    Result<StreamPage> page(
        MerchantClient &client, const QString &cursor, int limit, const std::stop_token &stop) const override
    {
        auto answer = client.responses({.surveyId = m_survey.surveyId, .cursor = cursor, .limit = limit}, stop);
        if (!answer)
            return failure(answer.error());
        auto page = withHead(*answer);
        for (auto &decoded : answer->page.records) {
            include(page, decoded.response.dateCreated);
            page.commit.responses.push_back(
                {.response = std::move(decoded.response), .payload = std::move(decoded.payload)});
        }
        return page;
    }
    /// All of them: the cache doesn't count by date, and a survey is short beside the reviews.
    Result<qint64> knownRecords(Reader &, std::optional<qint64> sinceMs) const override
    {
        return sinceMs ? 0 : m_survey.responses;
    }

private:
    SurveyRow m_survey;
};

} // namespace

QString streamOf(ReviewStatus status)
{
    return u"reviews:"_s + toString(status);
}

std::unique_ptr<PagedStream> reviewStream(ReviewStatus status)
{
    return std::make_unique<ReviewStream>(status);
}

std::unique_ptr<PagedStream> surveyStream(const SurveyRow &survey)
{
    return std::make_unique<SurveyStream>(survey);
}

} // namespace plaudit
