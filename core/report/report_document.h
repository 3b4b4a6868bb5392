// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_figures.h"
#include "wording/change_mark.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace plaudit
{

/// What a report says, in order and ready to be set; all of it is plain text, and parts of it come from outside.
/// Whoever sets it adds nothing and leaves nothing out.

struct ReportText
{
    QString text;
};

/// A point each.
struct ReportSentences
{
    QStringList sentences;
};

struct ReportCard
{
    QString name, value, margin, basis;
    std::optional<ChangeMark> change = {};
    bool isFew = false;
};
/// Figures beside each other.
struct ReportCards
{
    std::vector<ReportCard> cards;
};

enum class ReportChartKind {
    AverageByBucket,
    Distribution,
    SentimentByBucket,
    Sentiment,
    NpsByBucket,
    NpsCategories,
    AovByRating,
    RepeatByRating,
    RepeatByNps,
    Answers,        ///< of ReportFigures::questions at `index`
    ProductAverage, ///< of ReportFigures::products at `index`, as the next
    ProductDistribution,
};
struct ReportChart
{
    ReportChartKind kind = ReportChartKind::AverageByBucket;
    std::size_t index = 0;
};
/// One, or two beside each other.
struct ReportCharts
{
    std::vector<ReportChart> charts;
};

struct ReportColumn
{
    QString title;
    bool isNumber = false;
};
/// The first column may be as wide as it likes.
struct ReportTable
{
    QString title, note;
    std::vector<ReportColumn> columns;
    std::vector<QStringList> rows;
};

/// What a customer wrote.
struct ReportQuote
{
    std::optional<int> stars;
    QString mark; ///< instead of stars: "NPS 3"
    QString title, words, about;
};
struct ReportQuotes
{
    QString title, note;
    std::vector<ReportQuote> quotes;
};

/// Names with what is to be known of them.
struct ReportFacts
{
    std::vector<std::pair<QString, QString>> facts;
};

using ReportBlock =
    std::variant<ReportText, ReportSentences, ReportCards, ReportCharts, ReportTable, ReportQuotes, ReportFacts>;

struct ReportSection
{
    QString title, note;
    std::vector<ReportBlock> blocks = {};
};

struct ReportDocument
{
    QString kicker; ///< what kind of report
    QString title, storeName, period, before;
    QStringList conditions;
    std::vector<std::pair<QString, QString>> basis; ///< for the cover: what it rests on
    QString contents;                               ///< the heading over the list of sections
    QString footer;
    QString language; ///< "en", "de-AT"
    qint64 dataMs = 0;
    bool isDark = false, isLetter = false;
    QString accent; ///< "#RRGGBB"; empty: the theme's
    QString logo;   ///< a file; empty: none
    std::vector<ReportSection> sections;
    std::shared_ptr<const ReportFigures> figures; ///< that the charts are made of
};

/// Pure. Writes in the language that is set and by QLocale().
[[nodiscard]] ReportDocument reportDocument(const ReportSpec &spec, std::shared_ptr<const ReportFigures> figures);

} // namespace plaudit
