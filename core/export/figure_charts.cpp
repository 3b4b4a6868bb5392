// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/figure_charts.h"

#include "export/figure_rows.h"
#include "wording/export_words.h"
#include "wording/metric_words.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

using Kind = ExportChart::Kind;
using Numbers = ExportChart::Numbers;
using Found = std::vector<const RecordCells *>;

constexpr std::uint32_t accent = 0x4F46E5;
constexpr std::uint32_t star = 0xE8A317;
constexpr std::uint32_t good = 0x0F9D8A;
constexpr std::uint32_t neutral = 0x9AA4B2;
constexpr std::uint32_t mixed = 0x8B6FD6;
constexpr std::uint32_t bad = 0xE4572E;
constexpr std::size_t mostProducts = 20;

QString textIn(const RecordCells &row, FigureRows::Column column)
{
    return row[column].toString();
}

std::optional<double> numberIn(const RecordCells &row, FigureRows::Column column)
{
    return row[column].isNull() ? std::nullopt : std::optional(row[column].toDouble());
}

std::vector<std::optional<double>> valuesOf(const Found &rows, FigureRows::Column column = FigureRows::Value)
{
    std::vector<std::optional<double>> values;
    for (const auto *row : rows)
        values.push_back(numberIn(*row, column));
    return values;
}

bool hasValue(const ExportChart::Series &series)
{
    return std::any_of(series.values.begin(), series.values.end(), [](const auto &value) { return value.has_value(); });
}

class Charts
{
public:
    explicit Charts(const std::vector<RecordCells> &rows)
        : m_rows(rows)
    {}

    std::vector<ExportChart> make()
    {
        ratings();
        sentiment();
        nps();
        questions();
        products();
        orders();
        matches(u"orders.matched_reviews"_s, Metric::MatchedReviews);
        matches(u"orders.matched_responses"_s, Metric::MatchedResponses);
        return std::move(m_charts);
    }

private:
    struct Part
    {
        QString figure;
        Metric metric;
        std::uint32_t colour;
    };

    [[nodiscard]] Found rowsOf(const QString &figure, const QString &dimension, const QString &currency = {}) const
    {
        Found found;
        for (const auto &row : m_rows) {
            if (textIn(row, FigureRows::Figure) == figure && textIn(row, FigureRows::Dimension) == dimension &&
                row[FigureRows::BucketLabel].isNull() && textIn(row, FigureRows::Currency) == currency)
                found.push_back(&row);
        }
        return found;
    }

    [[nodiscard]] Found overTime(const QString &figure) const
    {
        Found found;
        for (const auto &row : m_rows) {
            if (textIn(row, FigureRows::Figure) == figure && !row[FigureRows::BucketLabel].isNull())
                found.push_back(&row);
        }
        return found;
    }

    [[nodiscard]] QStringList currenciesOf(const QString &figure) const
    {
        QStringList currencies;
        for (const auto &row : m_rows) {
            const auto currency = textIn(row, FigureRows::Currency);
            if (textIn(row, FigureRows::Figure) == figure && !currencies.contains(currency))
                currencies += currency;
        }
        return currencies;
    }

    void add(ExportChart chart)
    {
        if (std::any_of(chart.series.begin(), chart.series.end(), hasValue))
            m_charts.push_back(std::move(chart));
    }

    [[nodiscard]] static QStringList periodsOf(const Found &rows)
    {
        QStringList periods;
        for (const auto *row : rows) {
            const auto label = textIn(*row, FigureRows::BucketLabel);
            const bool isCut = !(*row)[FigureRows::IsComplete].isNull() && !(*row)[FigureRows::IsComplete].toBool();
            periods += isCut ? incompletePeriod(label) : label;
        }
        return periods;
    }

    /// With the ends of its interval behind it.
    void addCourse(const QString &figure, Metric metric, Metric title, Numbers numbers, std::pair<double, double> range)
    {
        const auto rows = overTime(figure);
        ExportChart chart{.kind = Kind::Line,
            .title = nameOf(title),
            .categoryName = nameOfColumn(u"bucket"_s),
            .valueName = nameOf(metric),
            .categories = periodsOf(rows),
            .series = {},
            .numbers = numbers,
            .range = range};
        for (const auto &[key, column] :
            {std::pair(u"ci95_low"_s, FigureRows::Ci95Low), std::pair(u"ci95_high"_s, FigureRows::Ci95High)}) {
            ExportChart::Series bound{.name = nameOfColumn(key), .values = valuesOf(rows, column), .colour = neutral};
            bound.isBound = true;
            chart.series.push_back(std::move(bound));
        }
        chart.series.push_back({.name = nameOf(metric), .values = valuesOf(rows), .colour = accent});
        add(std::move(chart));
    }

    void addStack(std::initializer_list<Part> parts, Metric title, const QString &valueName, Kind kind)
    {
        const auto rows = overTime(parts.begin()->figure);
        ExportChart chart{.kind = kind,
            .title = nameOf(title),
            .categoryName = nameOfColumn(u"bucket"_s),
            .valueName = valueName,
            .categories = periodsOf(rows),
            .series = {},
            .numbers = kind == Kind::StackedShares ? Numbers::Percent : Numbers::Whole};
        for (const auto &part : parts)
            chart.series.push_back(
                {.name = nameOf(part.metric), .values = valuesOf(overTime(part.figure)), .colour = part.colour});
        add(std::move(chart));
    }

    /// A column for each figure of all.
    void addParts(
        std::initializer_list<Part> parts, const QString &title, const QString &categoryName, const QString &valueName)
    {
        ExportChart chart{.title = title,
            .categoryName = categoryName,
            .valueName = valueName,
            .categories = {},
            .series = {{.name = valueName, .values = {}, .colour = accent}},
            .numbers = Numbers::Percent};
        for (const auto &part : parts) {
            for (const auto *row : rowsOf(part.figure, {})) {
                chart.categories += nameOf(part.metric);
                chart.series.front().values.push_back(numberIn(*row, FigureRows::Value));
            }
        }
        add(std::move(chart));
    }

    struct Grouping
    {
        Kind kind = Kind::Columns;
        QString title, categoryName, valueName;
        Numbers numbers = Numbers::Whole;
        std::uint32_t colour = accent;
        FigureRows::Column names = FigureRows::Group;
        std::optional<std::pair<double, double>> range = {};
    };
    void addGroups(const Found &rows, const Grouping &as)
    {
        ExportChart chart{.kind = as.kind,
            .title = as.title,
            .categoryName = as.categoryName,
            .valueName = as.valueName,
            .categories = {},
            .series = {{.name = as.valueName, .values = valuesOf(rows), .colour = as.colour}},
            .numbers = as.numbers,
            .range = as.range};
        for (const auto *row : rows)
            chart.categories += textIn(*row, as.names);
        add(std::move(chart));
    }

    void ratings()
    {
        addCourse(u"ratings.average"_s, Metric::AverageRating, Metric::AverageByBucket, Numbers::TwoDecimals, {1, 5});
        addGroupsOverTime(u"ratings.count"_s, ratingsOverTime(), nameOfColumn(u"count"_s));
        addGroups(rowsOf(u"ratings.distribution"_s, u"rating"_s), {.title = nameOf(Metric::Distribution),
                                                                      .categoryName = nameOfColumn(u"rating"_s),
                                                                      .valueName = shareOfRatings(),
                                                                      .numbers = Numbers::Percent,
                                                                      .colour = star});
    }

    void addGroupsOverTime(const QString &figure, const QString &title, const QString &valueName)
    {
        const auto rows = overTime(figure);
        add({.title = title,
            .categoryName = nameOfColumn(u"bucket"_s),
            .valueName = valueName,
            .categories = periodsOf(rows),
            .series = {{.name = valueName, .values = valuesOf(rows), .colour = accent}}});
    }

    void sentiment()
    {
        const auto parts = {Part{u"sentiment.positive"_s, Metric::PositiveShare, good},
            Part{u"sentiment.neutral"_s, Metric::NeutralShare, neutral},
            Part{u"sentiment.mixed"_s, Metric::MixedShare, mixed},
            Part{u"sentiment.negative"_s, Metric::NegativeShare, bad}};
        addStack(parts, Metric::SentimentByBucket, shareOfLabelled(), Kind::StackedShares);
        const auto name = nameOfColumn(u"sentiment"_s);
        addParts(parts, name, name, shareOfLabelled());
    }

    void nps()
    {
        addCourse(u"nps.score"_s, Metric::NpsScore, Metric::NpsByBucket, Numbers::Whole, {-100, 100});
        addStack({{u"nps.detractors"_s, Metric::Detractors, bad}, {u"nps.passives"_s, Metric::Passives, neutral},
                     {u"nps.promoters"_s, Metric::Promoters, good}},
            Metric::NpsResponses, nameOf(Metric::NpsResponses), Kind::StackedCounts);
    }

    void questions()
    {
        const auto answers = rowsOf(u"questions.share"_s, u"question_answer"_s);
        for (const auto *question : rowsOf(u"questions.responses"_s, u"question"_s)) {
            Found own;
            std::copy_if(answers.begin(), answers.end(), std::back_inserter(own), [&](const RecordCells *answer) {
                return (*answer)[FigureRows::Group] == (*question)[FigureRows::Group];
            });
            addGroups(own, {.kind = Kind::Bars,
                               .title = textIn(*question, FigureRows::GroupName),
                               .categoryName = answerName(),
                               .valueName = shareOfResponses(),
                               .numbers = Numbers::Percent,
                               .names = FigureRows::GroupName});
        }
    }

    void products()
    {
        auto rows = rowsOf(u"products.bayesian"_s, u"product"_s);
        rows.resize(std::min(rows.size(), mostProducts));
        addGroups(rows, {.kind = Kind::Bars,
                            .title = nameOf(Metric::ProductRanking),
                            .categoryName = nameOfColumn(u"product_name"_s),
                            .valueName = nameOfColumn(u"bayesian"_s),
                            .numbers = Numbers::TwoDecimals,
                            .colour = star,
                            .names = FigureRows::GroupName,
                            .range = std::pair(1.0, 5.0)});
    }

    void orders()
    {
        struct Wanted
        {
            QString figure;
            Metric metric;
            Numbers numbers;
        };
        for (const auto currencies = currenciesOf(u"orders.revenue"_s); const auto &currency : currencies) {
            for (const auto &[figure, metric, numbers] :
                {Wanted{u"orders.revenue"_s, Metric::Revenue, Numbers::TwoDecimals},
                    Wanted{u"orders.aov"_s, Metric::Aov, Numbers::TwoDecimals},
                    Wanted{u"orders.repeat_rate"_s, Metric::RepeatRate, Numbers::Percent}}) {
                addByOpinion(figure, nameOf(metric), u"rating"_s, currency, numbers);
                addByOpinion(figure, nameOf(metric), u"nps_category"_s, currency, numbers);
            }
        }
    }

    void addByOpinion(
        const QString &figure, const QString &name, const QString &dimension, const QString &currency, Numbers numbers)
    {
        const bool isRating = dimension == "rating"_L1;
        const auto money = currency.isEmpty() || numbers == Numbers::Percent ? name : name + u", "_s + currency;
        addGroups(rowsOf(figure, dimension, currency), {.title = isRating ? byRating(money) : byNpsCategory(money),
                                                           .categoryName = nameOfColumn(dimension),
                                                           .valueName = money,
                                                           .numbers = numbers,
                                                           .colour = isRating ? star : accent});
    }

    void matches(const QString &figure, Metric metric)
    {
        addGroups(rowsOf(figure, u"match_method"_s),
            {.title = nameOf(metric), .categoryName = nameOfColumn(u"matched_by"_s), .valueName = nameOf(metric)});
    }

    const std::vector<RecordCells> &m_rows;
    std::vector<ExportChart> m_charts;
};

} // namespace

std::vector<ExportChart> figureCharts(const std::vector<RecordCells> &rows)
{
    return Charts(rows).make();
}

} // namespace plaudit
