// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/records.h"
#include "domain/result.h"
#include "domain/review.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace plaudit
{

class MerchantClient;
class Reader;

/// One page of a list, ready to be committed; run and checkpoint are the walk's to set.
struct StreamPage
{
    PageCommit commit;
    QString nextCursor;                       ///< empty on the last page
    std::optional<qint64> newestMs, oldestMs; ///< dates of its records, UTC
};

/// A list of the API that is walked page by page, newest first.
class PagedStream
{
public:
    virtual ~PagedStream() = default;

    [[nodiscard]] virtual QString name() const = 0;
    /// Walked to its end every time.
    [[nodiscard]] virtual bool isAlwaysWhole() const { return false; }
    [[nodiscard]] virtual Result<StreamPage> page(
        MerchantClient &client, const QString &cursor, int limit, const std::stop_token &stop) const = 0;
    /// How many records the cache knows that a walk down to `sinceMs` would meet.
    [[nodiscard]] virtual Result<qint64> knownRecords(Reader &reader, std::optional<qint64> sinceMs) const = 0;
};

/// "reviews:approved", "reviews:pending", "reviews:rejected".
[[nodiscard]] QString streamOf(ReviewStatus status);
/// The reviews of one status. Pending ones are short and change as a whole: always walked to their end.
[[nodiscard]] std::unique_ptr<PagedStream> reviewStream(ReviewStatus status);
/// The responses of one survey: "surveys:" and its id.
[[nodiscard]] std::unique_ptr<PagedStream> surveyStream(const SurveyRow &survey);

} // namespace plaudit
