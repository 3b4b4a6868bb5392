// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "core/cache/cache_fixture.h"

namespace plaudit
{

inline Review wordedReview(int n, const QString &title, const QString &body, std::optional<qint64> dateMs = {})
{
    auto review = shortReview(n, 4);
    review.title = title;
    review.body = body;
    if (dateMs)
        review.dateCreated = Timestamp{.utcMs = *dateMs, .offsetSeconds = 0};
    return review;
}

/// A database whose texts are searched.
struct SearchFixture : CacheFixture
{
    qint64 clockMs = 2'000;

    /// As a sync tells it, one page for each call.
    [[nodiscard]] bool tell(const std::vector<Review> &reviews, const std::vector<SurveyResponse> &responses = {})
    {
        auto commit = page(++clockMs);
        for (const auto &review : reviews)
            commit.reviews.push_back(incoming(review, payload()));
        for (const auto &response : responses)
            commit.responses.push_back({.response = response, .payload = payload()});
        return writer->commitPage(std::move(commit)).get().has_value();
    }

    [[nodiscard]] bool tellGone(int n)
    {
        auto commit = page(++clockMs);
        commit.goneReviews.push_back(reviewId(n));
        return writer->commitPage(std::move(commit)).get().has_value();
    }

    /// Takes everything, `most` records at a time.
    [[nodiscard]] bool index(qint64 most = 1'000) const
    {
        for (;;) {
            const auto taken = writer->indexTexts(most).get();
            if (!taken)
                return false;
            if (*taken < most)
                return true;
        }
    }

    [[nodiscard]] std::vector<qint64> reviews(const QString &text) const
    {
        return reader->matchingReviews(text).value_or(std::vector<qint64>{-1});
    }
    [[nodiscard]] std::vector<qint64> responses(const QString &text) const
    {
        return reader->matchingResponses(text).value_or(std::vector<qint64>{-1});
    }

    [[nodiscard]] bool run(const QString &sql) const
    {
        const auto database = Database::open(path, Database::Access::ReadWrite);
        return database && (*database)->execute(sql);
    }

    /// FTS5's own comparison of both indexes with the texts.
    [[nodiscard]] bool isWhole() const
    {
        return run(QStringLiteral("INSERT INTO review_words (review_words, rank) VALUES ('integrity-check', 1)")) &&
               run(QStringLiteral("INSERT INTO response_words (response_words, rank) VALUES ('integrity-check', 1)"));
    }

private:
    /// Each its own, so that every telling is a new one.
    QByteArray payload() { return QByteArray::number(++m_payloads); }
    int m_payloads = 0;
};

} // namespace plaudit
