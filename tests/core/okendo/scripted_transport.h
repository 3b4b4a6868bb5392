// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "okendo/transport.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <vector>

namespace plaudit
{

/// Answers from a script, one a request, and keeps the requests. The last answer is repeated when the script is over.
/// A requested stop is Cancelled, as with a real transport.
class ScriptedTransport final : public Transport
{
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    /// Called before each answer.
    std::function<void(const HttpRequest &)> onRequest;

    ScriptedTransport &answer(int status, const QByteArray &body = {}, const Headers &headers = {})
    {
        m_script.push_back(HttpResponse{.status = status, .headers = headers, .body = body});
        return *this;
    }

    ScriptedTransport &fail(ErrorKind kind)
    {
        m_script.push_back(failure(kind, QStringLiteral("scripted")));
        return *this;
    }

    [[nodiscard]] Result<HttpResponse> get(const HttpRequest &request, const std::stop_token &stop) override
    {
        if (onRequest)
            onRequest(request);
        if (stop.stop_requested())
            return failure(ErrorKind::Cancelled);
        m_requests.push_back(request);
        if (m_script.empty())
            return failure(ErrorKind::UnexpectedAnswer, QStringLiteral("the script has no answer"));
        auto answer = m_script.front();
        if (m_script.size() > 1)
            m_script.pop_front();
        return answer;
    }

    [[nodiscard]] const std::vector<HttpRequest> &requests() const { return m_requests; }

    /// A header of the `index`-th request.
    [[nodiscard]] QByteArray sentHeader(size_t index, const QByteArray &name) const
    {
        return HttpResponse{.status = 0, .headers = m_requests.at(index).headers, .body = {}}.header(name);
    }

private:
    std::deque<Result<HttpResponse>> m_script;
    std::vector<HttpRequest> m_requests;
};

} // namespace plaudit
