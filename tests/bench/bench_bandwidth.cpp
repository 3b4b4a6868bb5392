// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_bandwidth.h"

#include "bench/bench_timing.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <span>
#include <thread>

namespace plaudit
{

namespace
{

/// Eight sums, so that no addition waits for the one before.
std::uint64_t sumOf(std::span<const std::uint64_t> values)
{
    std::array<std::uint64_t, 8> sums{};
    for (std::size_t i = 0; i + sums.size() <= values.size(); i += sums.size()) {
        for (std::size_t j = 0; j < sums.size(); ++j)
            sums[j] += values[i + j];
    }
    std::uint64_t all = 0;
    for (const auto sum : sums)
        all += sum;
    return all;
}

} // namespace

double memoryBandwidth(int threads)
{
    constexpr std::size_t bytes = 1U << 30U;
    const std::vector<std::uint64_t> values(bytes / sizeof(std::uint64_t), 1);
    const auto part = values.size() / static_cast<std::size_t>(threads);
    std::atomic<std::uint64_t> sum = 0;
    double fastest = 1e9;
    for (int run = 0; run < 7; ++run) {
        fastest = std::min(fastest, millisecondsOf([&] {
            std::vector<std::thread> running;
            for (int i = 0; i < threads; ++i)
                running.emplace_back([&, from = part * static_cast<std::size_t>(i)] {
                    sum += sumOf(std::span(values).subspan(from, part));
                });
            for (auto &thread : running)
                thread.join();
        }));
    }
    return sum == 0 ? 0.0 : static_cast<double>(bytes) / fastest * 1000.0;
}

} // namespace plaudit
