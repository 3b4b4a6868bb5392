// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_spec.h"

#include "analytics/store_conventions.h"
#include "report/report_filter.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr int specVersion = 1;
constexpr int mostUnits = 120;
constexpr int mostRows = 100'000;

std::optional<ReportPart> reportPartFrom(const QString &key)
{
    for (int part = 0; part <= int(lastReportPart); ++part) {
        if (keyOf(ReportPart(part)) == key)
            return ReportPart(part);
    }
    return {};
}

QDate startOf(Bucket unit, QDate day)
{
    switch (unit) {
    case Bucket::Day:
        return day;
    case Bucket::Week:
        return startOfWeek(day);
    case Bucket::Month:
        return {day.year(), day.month(), 1};
    case Bucket::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case Bucket::Year:
        return {day.year(), 1, 1};
    }
    Q_UNREACHABLE();
}

QDate shifted(Bucket unit, QDate day, int by)
{
    switch (unit) {
    case Bucket::Day:
        return day.addDays(by);
    case Bucket::Week:
        return day.addDays(7 * by);
    case Bucket::Month:
        return day.addMonths(by);
    case Bucket::Quarter:
        return day.addMonths(3 * by);
    case Bucket::Year:
        return day.addYears(by);
    }
    Q_UNREACHABLE();
}

std::optional<ReportPeriod> periodFrom(const QJsonValue &json)
{
    if (json.isString()) {
        if (const auto preset = datePresetFrom(json.toString()))
            return ReportPeriod(*preset);
        return {};
    }
    const auto object = json.toObject();
    if (object.contains("last"_L1)) {
        const WholeUnits units{
            .count = object["last"_L1].toInt(), .unit = bucketFrom(object["unit"_L1].toString()).value_or(Bucket::Day)};
        const bool isMeant = object.size() == 2 && bucketFrom(object["unit"_L1].toString()) && units.count > 0 &&
                             units.count <= mostUnits;
        return isMeant ? std::optional(ReportPeriod(units)) : std::nullopt;
    }
    DateRange range;
    for (const auto &[name, day] : {std::pair{u"from"_s, &range.from}, {u"to"_s, &range.to}}) {
        if (!object.contains(name))
            continue;
        const auto date = filterDateFrom(object[name].toString());
        if (!date)
            return {};
        *day = *date;
    }
    const bool isMeant = object.size() == int(range.from.has_value()) + int(range.to.has_value()) &&
                         !object.isEmpty() && !(range.from && range.to && *range.from > *range.to);
    return isMeant ? std::optional(ReportPeriod(range)) : std::nullopt;
}

QJsonValue periodJson(const std::optional<ReportPeriod> &period)
{
    if (!period)
        return keyOf(DatePreset::AllTime);
    if (const auto *preset = std::get_if<DatePreset>(&*period))
        return keyOf(*preset);
    if (const auto *units = std::get_if<WholeUnits>(&*period))
        return QJsonObject{{u"last"_s, units->count}, {u"unit"_s, toString(units->unit)}};
    const auto &range = std::get<DateRange>(*period);
    QJsonObject json;
    if (range.from)
        json.insert(u"from"_s, range.from->toString(Qt::ISODate));
    if (range.to)
        json.insert(u"to"_s, range.to->toString(Qt::ISODate));
    return json;
}

/// Takes a value into a spec; false where it can't be meant.
using Take = std::function<bool(ReportSpec &, const QJsonValue &)>;

Take text(QString ReportSpec::*member, const QString &pattern = u".*"_s)
{
    return [member, shape = QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                        QRegularExpression::DotMatchesEverythingOption)](ReportSpec &spec, const QJsonValue &json) {
        spec.*member = json.toString();
        return json.isString() && shape.match(spec.*member).hasMatch();
    };
}

Take count(int ReportSpec::*member)
{
    return [member](ReportSpec &spec, const QJsonValue &json) {
        spec.*member = json.toInt(-1);
        return spec.*member >= 0 && spec.*member <= mostRows;
    };
}

Take either(bool ReportSpec::*member, const QString &no, const QString &yes)
{
    return [member, no, yes](ReportSpec &spec, const QJsonValue &json) {
        spec.*member = json.toString() == yes;
        return json.toString() == yes || json.toString() == no;
    };
}

bool takeParts(ReportSpec &spec, const QJsonValue &json)
{
    QList<ReportPart> parts;
    for (const auto values = json.toArray(); const auto &value : values) {
        const auto part = reportPartFrom(value.toString());
        if (!part || parts.contains(*part))
            return false;
        parts += *part;
    }
    spec.parts = parts;
    return !parts.isEmpty();
}

bool takePeriod(ReportSpec &spec, const QJsonValue &json)
{
    const auto period = periodFrom(json);
    spec.period = period && *period != ReportPeriod(DatePreset::AllTime) ? period : std::nullopt;
    return period.has_value();
}

bool takeComparison(ReportSpec &spec, const QJsonValue &json)
{
    const auto comparison = comparisonFrom(json.toString());
    spec.comparison = comparison.value_or(Comparison::None);
    return comparison.has_value();
}

bool takeBucket(ReportSpec &spec, const QJsonValue &json)
{
    spec.bucket = bucketFrom(json.toString());
    return spec.bucket.has_value();
}

/// All but the version, the template and the filter.
const QHash<QString, Take> &takers()
{
    static const QHash<QString, Take> known{{u"title"_s, text(&ReportSpec::title)},
        {u"language"_s, text(&ReportSpec::language, u"[a-z]{2,3}([-_][A-Za-z]+)*|"_s)},
        {u"theme"_s, either(&ReportSpec::isDark, u"light"_s, u"dark"_s)},
        {u"paper"_s, either(&ReportSpec::isLetter, u"a4"_s, u"letter"_s)},
        {u"accent"_s, text(&ReportSpec::accent, u"#[0-9A-Fa-f]{6}|"_s)}, {u"logo"_s, text(&ReportSpec::logo)},
        {u"quotes"_s, count(&ReportSpec::quotes)}, {u"products"_s, count(&ReportSpec::products)},
        {u"reviews"_s, count(&ReportSpec::reviews)},
        {u"names"_s,
            [](ReportSpec &spec, const QJsonValue &json) {
                spec.hasNames = json.toBool();
                return json.isBool();
            }},
        {u"parts"_s, takeParts}, {u"period"_s, takePeriod}, {u"compare"_s, takeComparison}, {u"bucket"_s, takeBucket}};
    return known;
}

Result<ReportSpec> wrong(const QString &subject)
{
    return failure(ErrorKind::InvalidArgument, u"the report's spec can't be understood"_s, subject);
}

} // namespace

QString keyOf(ReportTemplate kind)
{
    switch (kind) {
    case ReportTemplate::Monthly:
        return u"monthly"_s;
    case ReportTemplate::Weekly:
        return u"weekly"_s;
    case ReportTemplate::Product:
        return u"product"_s;
    case ReportTemplate::Survey:
        return u"survey"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ReportTemplate> reportTemplateFrom(const QString &key)
{
    for (int kind = 0; kind <= int(lastReportTemplate); ++kind) {
        if (keyOf(ReportTemplate(kind)) == key)
            return ReportTemplate(kind);
    }
    return {};
}

QString keyOf(ReportPart part)
{
    static const QStringList keys{u"summary"_s, u"ratings"_s, u"sentiment"_s, u"nps"_s, u"questions"_s, u"orders"_s,
        u"product_pages"_s, u"products"_s, u"low_ratings"_s, u"voices"_s, u"reviews"_s, u"definitions"_s, u"notes"_s};
    return keys.at(int(part));
}

QList<ReportPart> usualPartsOf(ReportTemplate kind)
{
    using enum ReportPart;
    switch (kind) {
    case ReportTemplate::Monthly:
        return {Summary, Ratings, Sentiment, Nps, Orders, Products, Voices, Definitions, Notes};
    case ReportTemplate::Weekly:
        return {Summary, Ratings, LowRatings, Sentiment, Nps, Definitions, Notes};
    case ReportTemplate::Product:
        return {ProductPages, Definitions, Notes};
    case ReportTemplate::Survey:
        return {Summary, Nps, Questions, Voices, Definitions, Notes};
    }
    Q_UNREACHABLE();
}

DateRange rangeOf(const ReportPeriod &period, QDate lastDay)
{
    if (const auto *preset = std::get_if<DatePreset>(&period))
        return rangeOf(*preset, lastDay);
    if (const auto *range = std::get_if<DateRange>(&period))
        return *range;
    const auto &units = std::get<WholeUnits>(period);
    const auto end = startOf(units.unit, lastDay);
    return {.from = shifted(units.unit, end, -units.count), .to = end.addDays(-1)};
}

ReportSpec specOf(ReportTemplate kind)
{
    ReportSpec spec{.kind = kind, .title = {}, .language = {}, .period = {}, .filter = {}, .parts = {}};
    if (kind == ReportTemplate::Weekly || kind == ReportTemplate::Monthly) {
        spec.period = WholeUnits{.count = 1, .unit = kind == ReportTemplate::Weekly ? Bucket::Week : Bucket::Month};
        spec.comparison = Comparison::Previous;
    }
    return spec;
}

Result<ReportSpec> reportSpecFrom(const QByteArray &bytes)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return failure(ErrorKind::InvalidArgument, error.errorString(), u"JSON"_s);
    auto json = document.object();
    if (json.take("plaudit_report"_L1).toInt() != specVersion)
        return wrong(u"plaudit_report"_s);
    const auto kind = reportTemplateFrom(json.take("template"_L1).toString());
    if (!kind)
        return wrong(u"template"_s);
    auto spec = specOf(*kind);
    const auto filter = filterFromConditions(json.value("filter"_L1).toObject());
    if (!filter)
        return failure(filter.error());
    if (json.contains("filter"_L1) && !json.take("filter"_L1).isObject())
        return wrong(u"filter"_s);
    spec.filter = *filter;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto taker = takers().constFind(it.key());
        if (taker == takers().constEnd() || !(*taker)(spec, it.value()))
            return wrong(it.key());
    }
    return spec;
}

QByteArray toJson(const ReportSpec &spec)
{
    QJsonObject json{{u"plaudit_report"_s, specVersion}, {u"template"_s, keyOf(spec.kind)},
        {u"period"_s, periodJson(spec.period)}, {u"compare"_s, toString(spec.comparison)},
        {u"theme"_s, spec.isDark ? u"dark"_s : u"light"_s}, {u"paper"_s, spec.isLetter ? u"letter"_s : u"a4"_s},
        {u"quotes"_s, spec.quotes}, {u"products"_s, spec.products}, {u"reviews"_s, spec.reviews},
        {u"names"_s, spec.hasNames}};
    for (const auto &[name, words] : {std::pair{u"title"_s, spec.title}, {u"language"_s, spec.language},
             {u"accent"_s, spec.accent}, {u"logo"_s, spec.logo}}) {
        if (!words.isEmpty())
            json.insert(name, words);
    }
    if (spec.bucket)
        json.insert(u"bucket"_s, toString(*spec.bucket));
    if (const auto conditions = conditionsJson(spec.filter); !conditions.isEmpty())
        json.insert(u"filter"_s, conditions);
    if (spec.parts) {
        QJsonArray parts;
        for (const auto part : *spec.parts)
            parts.append(keyOf(part));
        json.insert(u"parts"_s, parts);
    }
    return QJsonDocument(json).toJson();
}

} // namespace plaudit
