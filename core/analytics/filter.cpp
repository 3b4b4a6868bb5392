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

QString toString(ReviewPart part)
{
    switch (part) {
    case ReviewPart::Text:
        return u"text"_s;
    case ReviewPart::Media:
        return u"media"_s;
    case ReviewPart::Reply:
        return u"reply"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ReviewPart> reviewPartFrom(const QString &text)
{
    for (const auto part : {ReviewPart::Text, ReviewPart::Media, ReviewPart::Reply}) {
        if (text == toString(part))
            return part;
    }
    return {};
}

QString toString(Comparison comparison)
{
    switch (comparison) {
    case Comparison::None:
        return u"none"_s;
    case Comparison::Previous:
        return u"previous"_s;
    case Comparison::Year:
        return u"year"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Comparison> comparisonFrom(const QString &text)
{
    for (const auto comparison : {Comparison::None, Comparison::Previous, Comparison::Year}) {
        if (text == toString(comparison))
            return comparison;
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
