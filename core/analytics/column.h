// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace plaudit
{

/// Values of one kind, one a row, that nobody changes. Copies share them; they live in memory of their own or in a
/// mapped file, which stays open as long as one of them lives.
template<class T>
class Column
{
public:
    Column() = default;
    Column(std::vector<T> values) // NOLINT(google-explicit-constructor): a finished vector is a column
    {
        auto owner = std::make_shared<const std::vector<T>>(std::move(values));
        m_values = *owner;
        m_owner = std::move(owner);
    }
    Column(std::shared_ptr<const void> owner, std::span<const T> values)
        : m_owner(std::move(owner))
        , m_values(values)
    {}

    [[nodiscard]] const T &operator[](std::size_t row) const { return m_values[row]; }
    [[nodiscard]] std::size_t size() const { return m_values.size(); }
    [[nodiscard]] bool empty() const { return m_values.empty(); }
    [[nodiscard]] auto begin() const { return m_values.begin(); }
    [[nodiscard]] auto end() const { return m_values.end(); }
    [[nodiscard]] const T *data() const { return m_values.data(); }
    [[nodiscard]] std::span<const T> values() const { return m_values; }

private:
    std::shared_ptr<const void> m_owner;
    std::span<const T> m_values;
};

} // namespace plaudit
