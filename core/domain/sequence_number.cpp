// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sequence_number.h"

#include <algorithm>

namespace plaudit
{

std::optional<SequenceNumber> SequenceNumber::fromText(const QString &text)
{
    const auto digits = text.trimmed();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return {};
    const auto first = std::find_if(digits.begin(), digits.end() - 1, [](QChar c) { return c != u'0'; });
    SequenceNumber number;
    number.m_digits = digits.mid(first - digits.begin());
    return number;
}

} // namespace plaudit
