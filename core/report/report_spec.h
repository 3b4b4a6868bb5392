// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"
#include "domain/result.h"
#include "wording/date_presets.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace plaudit
{

enum class ReportTemplate { Monthly, Weekly, Product, Survey };
inline constexpr ReportTemplate lastReportTemplate = ReportTemplate::Survey;
[[nodiscard]] QString keyOf(ReportTemplate kind); ///< "monthly" …
[[nodiscard]] std::optional<ReportTemplate> reportTemplateFrom(const QString &key);

/// What a report is made of, in the order it is told.
enum class ReportPart {
    Summary,
    Ratings,
    Sentiment,
    Nps,
    Questions,
    Orders,
    ProductPages, ///< each of the filter's products by itself
    Products,     ///< the table of all
    LowRatings,
    Voices,
    Reviews, ///< a table of each review that is chosen
    Definitions,
    Notes,
};
inline constexpr ReportPart lastReportPart = ReportPart::Notes;
[[nodiscard]] QString keyOf(ReportPart part); ///< "summary", "low_ratings" …
[[nodiscard]] QList<ReportPart> usualPartsOf(ReportTemplate kind);

/// The newest so many weeks, months … that are over.
struct WholeUnits
{
    int count = 1;
    Bucket unit = Bucket::Month;

    [[nodiscard]] friend bool operator==(const WholeUnits &, const WholeUnits &) = default;
};

/// Counted from the last day that the data can tell of, never from the clock.
using ReportPeriod = std::variant<DatePreset, DateRange, WholeUnits>;
[[nodiscard]] DateRange rangeOf(const ReportPeriod &period, QDate lastDay);

/// What a report is to be. The same spec and data make the same report.
struct ReportSpec
{
    ReportTemplate kind = ReportTemplate::Monthly;
    QString title;    ///< empty: the template's own
    QString language; ///< "en", "de"; empty: the program's
    bool isDark = false;
    bool isLetter = false;              ///< the paper; else A4
    std::optional<ReportPeriod> period; ///< unset: all time
    Comparison comparison = Comparison::None;
    std::optional<Bucket> bucket;
    Filter filter;                          ///< without dates, see period; without Filter::found
    std::optional<QList<ReportPart>> parts; ///< unset: the template's
    int quotes = 12;                        ///< at most so many of a kind
    int products = 100;                     ///< at most so many rows of products
    int reviews = 10'000;                   ///< at most so many rows of reviews
    bool hasNames = false;                  ///< of those who wrote
    QString accent;                         ///< "#RRGGBB"; empty: Plaudit's
    QString logo;                           ///< a PNG, JPEG or SVG; a relative path is meant beside the spec
};

/// What a template is, unless it is said otherwise: a week or a month against the one before, or all time.
[[nodiscard]] ReportSpec specOf(ReportTemplate kind);
/// Strict: an unknown key is an error, so that no condition is lost by a slip. Errors: InvalidArgument with the part
/// that is wrong as subject.
[[nodiscard]] Result<ReportSpec> reportSpecFrom(const QByteArray &json);
/// Such that reportSpecFrom() gives the same spec.
[[nodiscard]] QByteArray toJson(const ReportSpec &spec);

} // namespace plaudit
