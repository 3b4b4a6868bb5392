// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/filter_part.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

const QString yes = u"yes"_s, no = u"no"_s, other = u"other"_s, unlabelled = u"unlabelled"_s;

QString keyOf(Sentiment sentiment)
{
    return sentiment == Sentiment::Unlabelled ? unlabelled
           : sentiment == Sentiment::Other    ? other
                                              : toString(sentiment);
}

QString keyOf(ReviewStatus status)
{
    return status == ReviewStatus::Other ? other : toString(status);
}

QString keyOf(const std::optional<bool> &isSo)
{
    return *isSo ? yes : no;
}

QString keyOf(const OrderValueRange &range)
{
    const auto written = [](const std::optional<double> &amount) {
        return amount ? QString::number(*amount, 'g', QLocale::FloatingPointShortest) : QString();
    };
    return written(range.from) + u".."_s + written(range.to);
}

template<class Value, class Key>
QStringList keysOf(const QList<Value> &values, const Key &key)
{
    QStringList keys;
    for (const Value &value : values)
        keys += key(value);
    return keys;
}

template<class Value>
std::optional<Value> oneOf(const QString &text, std::initializer_list<Value> known, QString (*key)(Value))
{
    const auto *found = std::find_if(known.begin(), known.end(), [&](Value value) { return key(value) == text; });
    return found == known.end() ? std::nullopt : std::optional(*found);
}

std::optional<int> ratingFrom(const QString &text)
{
    const bool isStar = text.size() == 1 && text.front() >= u'1' && text.front() <= u'5';
    return isStar ? std::optional(text.front().unicode() - u'0') : std::nullopt;
}

std::optional<Sentiment> sentimentOf(const QString &text)
{
    return oneOf(text,
        {Sentiment::Positive, Sentiment::Neutral, Sentiment::Mixed, Sentiment::Negative, Sentiment::Unlabelled,
            Sentiment::Other},
        &keyOf);
}

std::optional<ReviewStatus> statusOf(const QString &text)
{
    return oneOf(
        text, {ReviewStatus::Approved, ReviewStatus::Pending, ReviewStatus::Rejected, ReviewStatus::Other}, &keyOf);
}

std::optional<NpsCategory> categoryOf(const QString &text)
{
    return oneOf(text, {NpsCategory::Promoter, NpsCategory::Passive, NpsCategory::Detractor}, &toString);
}

std::optional<bool> yesOrNoFrom(const QString &text)
{
    return text == yes ? std::optional(true) : text == no ? std::optional(false) : std::nullopt;
}

std::optional<AttributeValueIs> attributeFrom(const QString &text)
{
    const auto at = text.indexOf(u'=');
    if (at <= 0 || at + 1 == text.size())
        return {};
    return AttributeValueIs{text.left(at), text.mid(at + 1)};
}

std::optional<OrderValueRange> orderValueFrom(const QString &text)
{
    const QStringList ends = text.split(u".."_s);
    if (ends.size() != 2)
        return {};
    bool isGood = true;
    const auto amountFrom = [&isGood](const QString &end) -> std::optional<double> {
        if (end.isEmpty())
            return {};
        bool isNumber = false;
        const double amount = end.toDouble(&isNumber);
        isGood = isGood && isNumber && std::isfinite(amount) && amount >= 0.0;
        return amount;
    };
    const OrderValueRange range{.from = amountFrom(ends.front()), .to = amountFrom(ends.back())};
    const bool isTurned = range.from && range.to && *range.from > *range.to;
    return !isGood || isTurned || (!range.from && !range.to) ? std::nullopt : std::optional(range);
}

/// Reads each value; the first that `read` refuses is the error.
template<class Value>
Result<QList<Value>> readAll(const QStringList &texts, std::optional<Value> (*read)(const QString &))
{
    QList<Value> values;
    for (const QString &text : texts) {
        const auto value = read(text);
        if (!value)
            return failure(ErrorKind::InvalidArgument, u"no value of this condition"_s, text);
        values += *value;
    }
    return values;
}

/// The same where there can be only one value; none without any.
template<class Value>
Result<std::optional<Value>> readOne(const QStringList &texts, std::optional<Value> (*read)(const QString &))
{
    if (texts.size() > 1)
        return failure(ErrorKind::InvalidArgument, u"more than one value of this condition"_s, texts.at(1));
    return readAll(texts, read).map([](const QList<Value> &values) {
        return values.isEmpty() ? std::optional<Value>() : std::optional<Value>(values.first());
    });
}

std::optional<QString> searchFrom(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

QStringList valuesOf(const Filter &filter, FilterPart part)
{
    if (!isSet(filter, part))
        return {};
    switch (part) {
    case FilterPart::Dates:
        return {};
    case FilterPart::Product:
        return filter.products;
    case FilterPart::Variant:
        return filter.variants;
    case FilterPart::Rating:
        return keysOf(filter.ratings, [](int rating) { return QString::number(rating); });
    case FilterPart::Sentiment:
        return keysOf(filter.sentiments, [](Sentiment sentiment) { return keyOf(sentiment); });
    case FilterPart::Search:
        return {filter.search};
    case FilterPart::Verified:
        return {keyOf(filter.isVerified)};
    case FilterPart::Incentivized:
        return {keyOf(filter.isIncentivized)};
    case FilterPart::Has:
        return keysOf(filter.has, [](ReviewPart has) { return toString(has); });
    case FilterPart::Language:
        return filter.languages;
    case FilterPart::Country:
        return filter.countries;
    case FilterPart::Source:
        return filter.sources;
    case FilterPart::Attribute:
        return keysOf(filter.attributes, [](const AttributeValueIs &one) { return one.title + u'=' + one.value; });
    case FilterPart::Status:
        return keysOf(filter.statuses, [](ReviewStatus status) { return keyOf(status); });
    case FilterPart::Survey:
        return filter.surveys;
    case FilterPart::Channel:
        return filter.channels;
    case FilterPart::NpsCategory:
        return keysOf(filter.npsCategories, [](NpsCategory category) { return toString(category); });
    case FilterPart::Matched:
        return {keyOf(filter.isMatched)};
    case FilterPart::OrderValue:
        return {keyOf(*filter.orderValue)};
    }
    Q_UNREACHABLE();
}

Result<Filter> withValues(Filter filter, FilterPart part, const QStringList &values)
{
    const auto put = [&filter](auto &member, auto read) -> Result<Filter> {
        if (!read)
            return failure(read.error());
        member = *std::move(read);
        return std::move(filter);
    };
    switch (part) {
    case FilterPart::Dates:
        return failure(ErrorKind::InvalidArgument, u"dates are no list of values"_s, values.join(u' '));
    case FilterPart::Product:
        return put(filter.products, Result<QStringList>(values));
    case FilterPart::Variant:
        return put(filter.variants, Result<QStringList>(values));
    case FilterPart::Rating:
        return put(filter.ratings, readAll(values, &ratingFrom));
    case FilterPart::Sentiment:
        return put(filter.sentiments, readAll(values, &sentimentOf));
    case FilterPart::Search:
        return put(filter.search, readOne(values, &searchFrom).map([](const std::optional<QString> &text) {
            return text.value_or(QString());
        }));
    case FilterPart::Verified:
        return put(filter.isVerified, readOne(values, &yesOrNoFrom));
    case FilterPart::Incentivized:
        return put(filter.isIncentivized, readOne(values, &yesOrNoFrom));
    case FilterPart::Has:
        return put(filter.has, readAll(values, &reviewPartFrom));
    case FilterPart::Language:
        return put(filter.languages, Result<QStringList>(values));
    case FilterPart::Country:
        return put(filter.countries, Result<QStringList>(values));
    case FilterPart::Source:
        return put(filter.sources, Result<QStringList>(values));
    case FilterPart::Attribute:
        return put(filter.attributes, readAll(values, &attributeFrom));
    case FilterPart::Status:
        return put(filter.statuses, readAll(values, &statusOf));
    case FilterPart::Survey:
        return put(filter.surveys, Result<QStringList>(values));
    case FilterPart::Channel:
        return put(filter.channels, Result<QStringList>(values));
    case FilterPart::NpsCategory:
        return put(filter.npsCategories, readAll(values, &categoryOf));
    case FilterPart::Matched:
        return put(filter.isMatched, readOne(values, &yesOrNoFrom));
    case FilterPart::OrderValue:
        return put(filter.orderValue, readOne(values, &orderValueFrom));
    }
    Q_UNREACHABLE();
}

} // namespace plaudit
