// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/filter.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

QString toString(Bucket bucket)
{
    switch (bucket) {
    case Bucket::Day:
        return u"day"_s;
    case Bucket::Week:
        return u"week"_s;
    case Bucket::Month:
        return u"month"_s;
    case Bucket::Quarter:
        return u"quarter"_s;
    case Bucket::Year:
        return u"year"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Bucket> bucketFrom(const QString &text)
{
    for (const auto bucket : {Bucket::Day, Bucket::Week, Bucket::Month, Bucket::Quarter, Bucket::Year}) {
        if (text == toString(bucket))
            return bucket;
    }
    return {};
}

Result<QDate> filterDateFrom(const QString &text)
{
    const auto date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        return failure(ErrorKind::InvalidArgument, u"not a date of the form 2024-02-05"_s, text);
    return date;
}

} // namespace plaudit
