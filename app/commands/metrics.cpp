// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/snapshot.h"
#include "commands.h"
#include "commands/answers.h"
#include "console.h"
#include "domain/clock.h"
#include "inquiry.h"
#include "json.h"
#include "json_values.h"
#include "wording/verdict_words.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MetricsComparison)

public:
    static QString compared(const Filter &before, Comparison comparison)
    {
        const auto written = [](const std::optional<QDate> &day) {
            return QLocale().toString(day.value_or(QDate()), QLocale::ShortFormat);
        };
        return tr("Compared with %1 – %2 (%3)").arg(written(before.from), written(before.to), nameOf(comparison));
    }
    static QString nothing()
    {
        return tr("There is nothing to compare with: a comparison needs a first day (--from) that has data after it.");
    }
};

/// One page's answer in both forms.
class Page
{
public:
    Page(const CommandContext &context, const Inquiry &inquiry, QJsonObject json)
        : m_console(context.console)
        , m_options(context.options)
        , m_inquiry(inquiry)
        , m_json(std::move(json))
    {}

    void tell(MetricsPage page);
    [[nodiscard]] const QJsonObject &json() const { return m_json; }

private:
    void tellComparison();
    void tellOverview();
    void tellRatings();
    void tellSentiment();
    void tellNps();
    void tellQuestions();
    void tellProducts();
    void tellOrders();

    template<class Reckon>
    [[nodiscard]] auto reckoned(const Reckon &reckon) const
    {
        return m_inquiry.reckoned([&](const Filter &filter) { return reckon(*m_inquiry.snapshot, filter); });
    }
    [[nodiscard]] auto ratingsOf() const
    {
        return reckoned(
            [&](const Snapshot &of, const Filter &filter) { return ratings(of, filter, m_inquiry.bucket); });
    }
    [[nodiscard]] auto sentimentOf() const
    {
        return reckoned(
            [&](const Snapshot &of, const Filter &filter) { return sentiment(of, filter, m_inquiry.bucket); });
    }
    [[nodiscard]] auto npsOf() const
    {
        return reckoned([&](const Snapshot &of, const Filter &filter) { return nps(of, filter, m_inquiry.bucket); });
    }
    [[nodiscard]] Compared<OrdersMetrics> ordersOf() const;
    [[nodiscard]] auto groupsBy(ReviewDimension dimension) const
    {
        return reckoned(
            [dimension](const Snapshot &of, const Filter &filter) { return reviewsBy(of, filter, dimension); });
    }
    /// With what of the reviews stands beside their ratings.
    [[nodiscard]] QJsonObject ratingsWithShares(const Compared<Ratings> &figures, const Compared<ReviewShares> &shares,
        const IncentivizedDifference &difference) const;

    Console &m_console;
    const Options &m_options;
    const Inquiry &m_inquiry;
    QJsonObject m_json;
};

void Page::tell(MetricsPage page)
{
    tellComparison();
    const auto &snapshot = *m_inquiry.snapshot;
    switch (page) {
    case MetricsPage::Overview:
        tellOverview();
        break;
    case MetricsPage::Ratings:
        tellRatings();
        break;
    case MetricsPage::Sentiment:
        tellSentiment();
        break;
    case MetricsPage::Nps:
        tellNps();
        break;
    case MetricsPage::Questions:
        tellQuestions();
        break;
    case MetricsPage::Products:
        tellProducts();
        break;
    case MetricsPage::Orders:
        tellOrders();
        break;
    case MetricsPage::Customers: {
        const auto figures = customers(snapshot, m_inquiry.now);
        answerCustomers(m_console, figures);
        m_json.insert(u"customers"_s, customersJson(figures));
        break;
    }
    case MetricsPage::Health: {
        const auto figures = health(snapshot);
        answerHealth(m_console, figures);
        m_json.insert(u"health"_s, healthJson(figures));
        break;
    }
    }
}

void Page::tellComparison()
{
    if (m_inquiry.comparison == Comparison::None)
        return;
    const auto before = m_inquiry.before.value_or(Filter());
    m_json.insert(u"compare"_s, QJsonObject{{u"mode"_s, toString(m_inquiry.comparison)},
                                    {u"from"_s, dayOrNull(before.from)}, {u"to"_s, dayOrNull(before.to)}});
    if (m_inquiry.before) {
        m_console.answer(Words::compared(before, m_inquiry.comparison));
        m_console.answer({});
    } else {
        m_console.note(Words::nothing());
    }
}

Compared<OrdersMetrics> Page::ordersOf() const
{
    if (!m_inquiry.before)
        return reckoned(orders);
    auto both = comparedOrders(*m_inquiry.snapshot, {.now = m_inquiry.now, .before = *m_inquiry.before});
    return {.now = std::move(both.now),
        .before = std::move(both.before),
        .isAsked = m_inquiry.comparison != Comparison::None};
}

QJsonObject Page::ratingsWithShares(const Compared<Ratings> &figures, const Compared<ReviewShares> &shares,
    const IncentivizedDifference &difference) const
{
    auto json = ratingsJson(figures);
    json.insert(u"shares"_s, sharesJson(shares));
    json.insert(u"incentivized_difference"_s, incentivizedJson(difference));
    return json;
}

void Page::tellOverview()
{
    const auto ratings = ratingsOf();
    const auto sentiment = sentimentOf();
    const auto nps = npsOf();
    const auto bought = ordersOf();
    answerRatingsHead(m_console, ratings.part(&Ratings::figures));
    answerSentimentHead(m_console, sentiment.part(&SentimentMetrics::figures));
    m_console.answer({});
    answerNpsHead(m_console, nps.part(&Nps::figures));
    m_console.answer({});
    answerOrdersHead(m_console, bought);
    m_json.insert(u"ratings"_s,
        ratingsWithShares(ratings, reckoned(reviewShares), incentivizedDifference(*m_inquiry.snapshot, m_inquiry.now)));
    m_json.insert(u"sentiment"_s, sentimentJson(sentiment));
    m_json.insert(u"nps"_s, npsJson(nps));
    m_json.insert(u"orders"_s, ordersJson(bought, matchQuality(*m_inquiry.snapshot, m_inquiry.now)));
}

void Page::tellRatings()
{
    const auto figures = ratingsOf();
    const auto shares = reckoned(reviewShares);
    const auto difference = incentivizedDifference(*m_inquiry.snapshot, m_inquiry.now);
    answerRatings(m_console, figures);
    answerShares(m_console, shares);
    answerIncentivized(m_console, difference);
    auto json = ratingsWithShares(figures, shares, difference);
    if (m_options.reviewDimension) {
        const auto groups = groupsBy(*m_options.reviewDimension);
        answerRatingGroups(m_console, groups, *m_options.reviewDimension);
        json.insert(u"by"_s, toString(*m_options.reviewDimension));
        json.insert(u"groups"_s, ratingGroupsJson(groups, *m_options.reviewDimension));
    }
    m_json.insert(u"ratings"_s, json);
}

void Page::tellSentiment()
{
    const auto figures = sentimentOf();
    answerSentiment(m_console, figures);
    auto json = sentimentJson(figures);
    if (m_options.reviewDimension) {
        const auto groups = groupsBy(*m_options.reviewDimension);
        answerSentimentGroups(m_console, groups);
        json.insert(u"by"_s, toString(*m_options.reviewDimension));
        json.insert(u"groups"_s, sentimentGroupsJson(groups));
    }
    m_json.insert(u"sentiment"_s, json);
}

void Page::tellNps()
{
    const auto figures = npsOf();
    answerNps(m_console, figures);
    auto json = npsJson(figures);
    if (m_options.responseDimension) {
        const auto groups = reckoned([dimension = *m_options.responseDimension](const Snapshot &of,
                                         const Filter &filter) { return responsesBy(of, filter, dimension); });
        answerNpsGroups(m_console, groups);
        json.insert(u"by"_s, toString(*m_options.responseDimension));
        json.insert(u"groups"_s, npsGroupsJson(groups));
    }
    m_json.insert(u"nps"_s, json);
}

void Page::tellQuestions()
{
    const auto figures = reckoned(questions);
    answerQuestions(m_console, figures);
    m_json.insert(u"questions"_s, questionsJson(figures));
}

void Page::tellProducts()
{
    const auto products = reckoned(productRatings);
    answerProducts(m_console, products);
    m_json.insert(u"products"_s, productsJson(products, sentimentOf()));
}

void Page::tellOrders()
{
    const auto figures = ordersOf();
    answerOrders(m_console, figures);
    m_json.insert(u"orders"_s, ordersJson(figures, matchQuality(*m_inquiry.snapshot, m_inquiry.now)));
}

} // namespace

ExitCode runMetrics(const CommandContext &context)
{
    auto &console = context.console;
    const auto filter = filterJson(context.options);
    const auto workspace = Workspace::open(context.options.workspace, Workspace::IfMissing::Fail);
    if (!workspace)
        return console.fail(workspace.error(), {{u"filter"_s, filter}});
    const auto inquiry = inquire(**workspace, context);
    if (!inquiry)
        return console.fail(inquiry.error(), {{u"filter"_s, filter}});
    Page page(context, *inquiry, metricsJson(*inquiry->snapshot, filter, SystemClock().utcMs()));
    page.tell(context.options.metricsPage);
    console.document(page.json());
    return ExitCode::Done;
}

} // namespace plaudit
