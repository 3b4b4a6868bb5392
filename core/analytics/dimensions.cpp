// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/breakdown.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

QString toString(ReviewDimension dimension)
{
    switch (dimension) {
    case ReviewDimension::Product:
        return u"product"_s;
    case ReviewDimension::Variant:
        return u"variant"_s;
    case ReviewDimension::Rating:
        return u"rating"_s;
    case ReviewDimension::Sentiment:
        return u"sentiment"_s;
    case ReviewDimension::Status:
        return u"status"_s;
    case ReviewDimension::Verified:
        return u"verified"_s;
    case ReviewDimension::Incentivized:
        return u"incentivized"_s;
    case ReviewDimension::Language:
        return u"language"_s;
    case ReviewDimension::Country:
        return u"country"_s;
    case ReviewDimension::Source:
        return u"source"_s;
    case ReviewDimension::Text:
        return u"text"_s;
    case ReviewDimension::Media:
        return u"media"_s;
    case ReviewDimension::Reply:
        return u"reply"_s;
    case ReviewDimension::Matched:
        return u"matched"_s;
    }
    Q_UNREACHABLE();
}

QString toString(ResponseDimension dimension)
{
    switch (dimension) {
    case ResponseDimension::Survey:
        return u"survey"_s;
    case ResponseDimension::Channel:
        return u"channel"_s;
    case ResponseDimension::NpsCategory:
        return u"nps_category"_s;
    case ResponseDimension::Matched:
        return u"matched"_s;
    }
    Q_UNREACHABLE();
}

} // namespace plaudit
