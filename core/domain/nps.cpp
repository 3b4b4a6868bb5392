// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nps.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

NpsCategory npsCategoryOf(int score)
{
    return score >= 9 ? NpsCategory::Promoter : score >= 7 ? NpsCategory::Passive : NpsCategory::Detractor;
}

QString toString(NpsCategory category)
{
    switch (category) {
    case NpsCategory::Promoter:
        return u"promoter"_s;
    case NpsCategory::Passive:
        return u"passive"_s;
    case NpsCategory::Detractor:
        return u"detractor"_s;
    }
    Q_UNREACHABLE();
}

std::optional<NpsCategory> npsCategoryFrom(QStringView text)
{
    auto word = text.trimmed().toString().toLower();
    if (word.endsWith(u's'))
        word.chop(1);
    if (word == "neutral"_L1)
        return NpsCategory::Passive;
    for (const auto category : {NpsCategory::Promoter, NpsCategory::Passive, NpsCategory::Detractor}) {
        if (word == toString(category) || word + u's' == toString(category))
            return category;
    }
    return {};
}

} // namespace plaudit
