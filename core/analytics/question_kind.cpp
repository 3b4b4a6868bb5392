// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/question_kind.h"

#include <algorithm>
#include <initializer_list>

namespace plaudit
{

namespace
{

bool speaksOf(const QString &type, std::initializer_list<QLatin1String> words)
{
    return std::any_of(
        words.begin(), words.end(), [&type](QLatin1String word) { return type.contains(word, Qt::CaseInsensitive); });
}

} // namespace

bool isTextType(const QString &type)
{
    using namespace Qt::StringLiterals;
    return speaksOf(type, {"text"_L1, "long"_L1, "short"_L1, "open"_L1, "comment"_L1, "paragraph"_L1, "email"_L1,
                              "phone"_L1, "date"_L1}) &&
           !speaksOf(type, {"choice"_L1, "select"_L1});
}

bool isNpsType(const QString &type)
{
    using namespace Qt::StringLiterals;
    return speaksOf(type, {"nps"_L1});
}

bool isScaleType(const QString &type)
{
    using namespace Qt::StringLiterals;
    return speaksOf(type, {"scale"_L1, "rating"_L1, "star"_L1, "csat"_L1, "range"_L1, "number"_L1, "slider"_L1});
}

} // namespace plaudit
