// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/cache_fixture.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

namespace plaudit
{

/// A workspace whose reviews and responses a test tells by hand.
class DeskStore
{
public:
    [[nodiscard]] bool open()
    {
        auto opened = Workspace::open(m_folder.filePath(QStringLiteral("store")), Workspace::IfMissing::Create);
        if (!opened)
            return false;
        m_workspace = std::move(*opened);
        Connection connection;
        connection.userId = QStringLiteral("51eb4f5f-0000-4000-8000-000000000000");
        const auto saved = m_workspace->writer().saveConnection(connection).get();
        m_connection = saved ? saved->id : 0;
        m_run = m_workspace->writer().beginRun(m_connection, 1'000).get().value_or(0);
        return m_run > 0 && m_workspace->writer().setSetting(QStringLiteral("time_zone"), QStringLiteral("UTC")).get();
    }
    [[nodiscard]] bool tell(const std::vector<Review> &reviews, const std::vector<SurveyResponse> &responses = {})
    {
        PageCommit page{.runId = m_run, .observedAtMs = ++m_clock};
        for (const auto &review : reviews)
            page.reviews.push_back(incoming(review, QByteArray::number(++m_clock)));
        for (const auto &response : responses)
            page.responses.push_back({.response = response, .payload = QByteArray::number(++m_clock)});
        page.checkpoint.connectionId = m_connection;
        page.checkpoint.stream = QStringLiteral("reviews:approved");
        return m_workspace->writer().commitPage(std::move(page)).get().has_value();
    }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] std::unique_ptr<Reader> reader() { return std::move(m_workspace->openReader().value()); }

    /// The n-th of January 2026, noon.
    [[nodiscard]] static Timestamp day(int n)
    {
        return {.utcMs = 1'767'225'600'000 + (n - 1) * 86'400'000LL + 43'200'000, .offsetSeconds = 0};
    }
    /// Approved, of the n-th of January.
    [[nodiscard]] static Review review(int n, int rating, const QString &title, const QString &body = {})
    {
        auto review = shortReview(n, rating);
        review.dateCreated = day(n);
        review.title = title;
        review.body = body;
        return review;
    }
    [[nodiscard]] static SurveyResponse response(int n, int score, const QString &words)
    {
        SurveyResponse told{.responseId = reviewId(n),
            .surveyId = QStringLiteral("S1"),
            .surveyName = QStringLiteral("After delivery"),
            .channel = QStringLiteral("email"),
            .dateCreated = day(n),
            .customerEmail = QStringLiteral("ann@example.com")};
        told.answers = {{.questionId = QStringLiteral("q1"),
                            .questionText = QStringLiteral("How likely are you to recommend us?"),
                            .type = QStringLiteral("nps"),
                            .json = QByteArray::number(score),
                            .number = double(score),
                            .isNps = true},
            {.questionId = QStringLiteral("q2"),
                .questionText = QStringLiteral("Why?"),
                .type = QStringLiteral("text"),
                .json = "\"x\"",
                .text = words}};
        return told;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    qint64 m_connection = 0, m_run = 0, m_clock = 2'000;
};

} // namespace plaudit
