// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/filter_part.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

QString keyOf(FilterPart part)
{
    switch (part) {
    case FilterPart::Dates:
        return u"period"_s;
    case FilterPart::Product:
        return u"product"_s;
    case FilterPart::Variant:
        return u"variant"_s;
    case FilterPart::Rating:
        return u"rating"_s;
    case FilterPart::Sentiment:
        return u"sentiment"_s;
    case FilterPart::Search:
        return u"search"_s;
    case FilterPart::Verified:
        return u"verified"_s;
    case FilterPart::Incentivized:
        return u"incentivized"_s;
    case FilterPart::Has:
        return u"has"_s;
    case FilterPart::Language:
        return u"language"_s;
    case FilterPart::Country:
        return u"country"_s;
    case FilterPart::Source:
        return u"source"_s;
    case FilterPart::Attribute:
        return u"attribute"_s;
    case FilterPart::Status:
        return u"status"_s;
    case FilterPart::Survey:
        return u"survey"_s;
    case FilterPart::Channel:
        return u"channel"_s;
    case FilterPart::NpsCategory:
        return u"nps-category"_s;
    case FilterPart::Matched:
        return u"matched"_s;
    case FilterPart::OrderValue:
        return u"order-value"_s;
    }
    Q_UNREACHABLE();
}

Filter without(Filter filter, FilterPart part)
{
    switch (part) {
    case FilterPart::Dates:
        filter.from.reset();
        filter.to.reset();
        break;
    case FilterPart::Product:
        filter.products.clear();
        break;
    case FilterPart::Variant:
        filter.variants.clear();
        break;
    case FilterPart::Rating:
        filter.ratings.clear();
        break;
    case FilterPart::Sentiment:
        filter.sentiments.clear();
        break;
    case FilterPart::Search:
        filter.search.clear();
        break;
    case FilterPart::Verified:
        filter.isVerified.reset();
        break;
    case FilterPart::Incentivized:
        filter.isIncentivized.reset();
        break;
    case FilterPart::Has:
        filter.has.clear();
        break;
    case FilterPart::Language:
        filter.languages.clear();
        break;
    case FilterPart::Country:
        filter.countries.clear();
        break;
    case FilterPart::Source:
        filter.sources.clear();
        break;
    case FilterPart::Attribute:
        filter.attributes.clear();
        break;
    case FilterPart::Status:
        filter.statuses.clear();
        break;
    case FilterPart::Survey:
        filter.surveys.clear();
        break;
    case FilterPart::Channel:
        filter.channels.clear();
        break;
    case FilterPart::NpsCategory:
        filter.npsCategories.clear();
        break;
    case FilterPart::Matched:
        filter.isMatched.reset();
        break;
    case FilterPart::OrderValue:
        filter.orderValue.reset();
        break;
    }
    return filter;
}

std::optional<FilterPart> filterPartFrom(const QString &key)
{
    for (int index = 0; index <= int(lastFilterPart); ++index) {
        if (key == keyOf(FilterPart(index)))
            return FilterPart(index);
    }
    return {};
}

bool isSet(const Filter &filter, FilterPart part)
{
    return without(filter, part) != filter;
}

} // namespace plaudit
