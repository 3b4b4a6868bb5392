// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace plaudit
{

/// Orders the webhooks of one resource type. A whole number of any length; leading zeros mean nothing.
class SequenceNumber
{
public:
    /// Below every number.
    SequenceNumber() = default;

    /// Digits alone, white space around them dropped; anything else is none.
    [[nodiscard]] static std::optional<SequenceNumber> fromText(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_digits.isEmpty(); }
    /// Without leading zeros.
    [[nodiscard]] const QString &toText() const { return m_digits; }

    [[nodiscard]] friend bool operator==(const SequenceNumber &, const SequenceNumber &) = default;
    [[nodiscard]] friend std::strong_ordering operator<=>(const SequenceNumber &a, const SequenceNumber &b)
    {
        if (a.m_digits.size() != b.m_digits.size())
            return a.m_digits.size() <=> b.m_digits.size();
        return a.m_digits.compare(b.m_digits) <=> 0;
    }

private:
    QString m_digits;
};

} // namespace plaudit
