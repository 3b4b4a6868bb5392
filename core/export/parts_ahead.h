// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/reader.h"
#include "domain/result.h"

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace plaudit
{

using OpenReader = std::function<Result<std::unique_ptr<Reader>>()>;

/// Threads that make parts of something, each with a reader of its own, ahead of whoever takes them in their order.
/// Its destructor waits for what is being made.
template<class Part>
class PartsAhead
{
public:
    using Make = std::function<Result<Part>(Reader &reader, std::size_t number)>;
    /// Gives what makes the parts of a thread, in that thread.
    using Maker = std::function<Make()>;

    struct Amount
    {
        std::size_t parts = 0;
        std::size_t threads = 1;
        std::size_t ahead = 1; ///< parts that are being made or wait to be taken, at most
    };

    /// `openReader` must outlive it.
    PartsAhead(const Amount &amount, const OpenReader &openReader, Maker maker)
        : m_amount(amount)
        , m_openReader(openReader)
        , m_maker(std::move(maker))
    {
        for (std::size_t i = 0; i < std::min(amount.threads, amount.parts); ++i)
            m_threads.emplace_back([this] { work(); });
    }
    ~PartsAhead()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isOver = true;
        }
        m_changed.notify_all();
        for (auto &thread : m_threads)
            thread.join();
    }
    Q_DISABLE_COPY_MOVE(PartsAhead)

    [[nodiscard]] std::size_t parts() const { return m_amount.parts; }
    /// Each once, in their order.
    [[nodiscard]] Result<Part> take(std::size_t number)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_error || m_made.count(number) > 0; });
        if (m_error)
            return failure(*m_error);
        const auto made = m_made.find(number);
        Part part = std::move(made->second);
        m_made.erase(made);
        m_taken = number + 1;
        lock.unlock();
        m_changed.notify_all();
        return part;
    }

private:
    [[nodiscard]] std::optional<std::size_t> next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(
            lock, [&] { return m_isOver || m_error || m_next >= m_amount.parts || m_next < m_taken + m_amount.ahead; });
        if (m_isOver || m_error || m_next >= m_amount.parts)
            return {};
        return m_next++;
    }

    void work()
    {
        const auto reader = m_openReader();
        const auto make = m_maker();
        while (const auto number = next()) {
            auto part = reader ? make(**reader, *number) : Result<Part>(failure(reader.error()));
            const std::lock_guard lock(m_mutex);
            if (part)
                m_made.emplace(*number, *std::move(part));
            else if (!m_error)
                m_error = part.error();
            m_changed.notify_all();
        }
    }

    Amount m_amount;
    const OpenReader &m_openReader;
    Maker m_maker;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_next = 0, m_taken = 0;
    std::map<std::size_t, Part> m_made;
    std::optional<Error> m_error;
    bool m_isOver = false;
    std::vector<std::thread> m_threads;
};

} // namespace plaudit
