// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/nps_mark.h"

#include "domain/nps.h"
#include "shell/theme.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

QString npsMark(int score)
{
    switch (npsCategoryOf(score)) {
    case NpsCategory::Promoter:
        return u"▲"_s;
    case NpsCategory::Passive:
        return u"●"_s;
    case NpsCategory::Detractor:
        return u"▼"_s;
    }
    Q_UNREACHABLE();
}

QString npsTone(int score)
{
    return toString(npsCategoryOf(score));
}

QColor npsTextColour(int score, const Theme &theme)
{
    switch (npsCategoryOf(score)) {
    case NpsCategory::Promoter:
        return theme.promoterText;
    case NpsCategory::Passive:
        return theme.secondText;
    case NpsCategory::Detractor:
        return theme.detractorText;
    }
    Q_UNREACHABLE();
}

} // namespace plaudit
