// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "report/report_filter.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

QJsonObject filterJson(const Options &options)
{
    auto json = conditionsJson(options.filter);
    if (options.filter.from)
        json.insert(u"from"_s, options.filter.from->toString(Qt::ISODate));
    if (options.filter.to)
        json.insert(u"to"_s, options.filter.to->toString(Qt::ISODate));
    if (options.comparison != Comparison::None)
        json.insert(u"compare"_s, toString(options.comparison));
    if (options.bucket)
        json.insert(u"bucket"_s, toString(*options.bucket));
    if (!options.productGroups.isEmpty())
        json.insert(u"group"_s, QJsonArray::fromStringList(options.productGroups));
    return json;
}

} // namespace plaudit
