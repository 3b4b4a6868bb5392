// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace plaudit
{

/// A text that must not leave the program. It has no stream operators and is never part of an Error:
/// only reveal() shows it, so that every use can be found.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QString text)
        : m_text(std::move(text))
    {}

    [[nodiscard]] const QString &reveal() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] friend bool operator==(const Secret &, const Secret &) = default;

private:
    QString m_text;
};

} // namespace plaudit
