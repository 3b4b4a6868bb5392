// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "domain/secret.h"
#include "okendo/api_caller.h"
#include "okendo/response_decoder.h"
#include "okendo/review_decoder.h"

#include <QUrl>

namespace plaudit
{

struct MerchantAccount
{
    QUrl origin; ///< the client appends `/enterprise`
    QString userId;
    Secret key;
};

struct ReviewQuery
{
    ReviewStatus status = ReviewStatus::Approved;
    QString cursor;  ///< verbatim from an earlier page; empty for the first
    int limit = 100; ///< 1–100
};

struct ResponseQuery
{
    QString surveyId;
    QString cursor;  ///< as of a ReviewQuery
    int limit = 100; ///< 1–100
};

template<class Page>
struct PageAnswer
{
    Page page;
    QString nextCursor;      ///< empty on the last page
    qint64 answeredAtMs = 0; ///< UTC; the observation time of everything in the page
};
using ReviewAnswer = PageAnswer<ReviewPage>;
using ResponseAnswer = PageAnswer<ResponsePage>;

/// One review asked for by its id.
struct SingleReviewAnswer
{
    std::optional<DecodedReview> review; ///< empty: the server says that there is none, or it can't be understood
    std::optional<FaultyRecord> faulty;
    qint64 answeredAtMs = 0;
};

/// The Merchant REST API. Blocks the calling thread; belongs to one thread together with its transport and clock, which
/// must outlive it. Every request carries Basic auth and the version header, waits for the rate limiter, and is
/// tried again as the retry policy says. Credentials never leave the account's origin: a redirect or next page
/// elsewhere is a ForeignHost, plain http to another machine an InsecureUrl, both before anything is sent there.
class MerchantClient
{
public:
    using Options = ApiCaller::Options; ///< its mostRedirects is the client's own

    MerchantClient(Transport &transport, Clock &clock, MerchantAccount account, Options options);

    /// One page of the reviews with that status, newest first. A page that can't be read is asked for again like a
    /// server failure. A review that doesn't say its status has that of the list.
    [[nodiscard]] Result<ReviewAnswer> reviews(const ReviewQuery &query, const std::stop_token &stop);

    /// One page of a survey's responses, newest first; else as reviews(). A survey unknown to Okendo is a NotFound.
    [[nodiscard]] Result<ResponseAnswer> responses(const ResponseQuery &query, const std::stop_token &stop);
    /// A 404 is an answer without a review; one that is no JSON object is asked for again like a page.
    [[nodiscard]] Result<SingleReviewAnswer> review(const RecordId &id, const std::stop_token &stop);

    /// `GET /reviews?limit=1`: 200 with a list of reviews means that user id and key are good. Gives the status;
    /// nothing of the body is kept.
    [[nodiscard]] Result<int> validate(const std::stop_token &stop);

private:
    template<class Page, class Decode>
    [[nodiscard]] Result<PageAnswer<Page>> page(const QUrl &url, const std::stop_token &stop, Decode decode);
    template<class Read>
    [[nodiscard]] auto asked(const QUrl &url, const std::stop_token &stop, Read read) -> decltype(read(HttpResponse{}));

    Clock &m_clock;
    QUrl m_origin;
    ApiCaller m_caller;
};

} // namespace plaudit
