// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_figures.h"

#include "analytics/comparison.h"
#include "analytics/last_known_day.h"
#include "analytics/review_list.h"
#include "analytics/snapshot.h"
#include "workspace/searching.h"
#include "workspace/store_settings.h"
#include "workspace/workspace.h"

#include <QHash>

#include <algorithm>

namespace plaudit
{

namespace
{

/// Nobody writes more; what a report quotes, it quotes whole.
constexpr int mostOfBody = 1'000'000;
constexpr std::size_t mostProductPages = 10;
constexpr int courseUnits = 12;
constexpr int mostOfListedBody = 200;
constexpr std::size_t linesInAPart = 2'000;

Filter withDates(Filter filter, const ReportSpec &spec, QDate lastDay)
{
    if (spec.period) {
        const auto range = rangeOf(*spec.period, lastDay);
        filter.from = range.from;
        filter.to = range.to;
    }
    return filter;
}

/// The year that ends with a month, the twelve weeks that end with a week.
std::optional<std::pair<Filter, Bucket>> longerTime(const Filter &now)
{
    constexpr qint64 longestMonth = 31;
    if (!now.from || !now.to || now.from->daysTo(*now.to) >= longestMonth)
        return {};
    constexpr qint64 daysOfWeek = 7;
    const bool isMonth = now.from->daysTo(*now.to) >= 4 * daysOfWeek - 1;
    auto longer = now;
    longer.from = isMonth ? QDate(now.to->year(), now.to->month(), 1).addMonths(1 - courseUnits)
                          : now.to->addDays(1 - courseUnits * daysOfWeek);
    return std::pair(longer, isMonth ? Bucket::Month : Bucket::Week);
}

/// Of the filter's stars only those that are wanted, all of them where it names none.
std::optional<Filter> withStars(Filter filter, const QList<int> &wanted)
{
    QList<int> stars;
    for (const int star : wanted) {
        if (filter.ratings.isEmpty() || filter.ratings.contains(star))
            stars += star;
    }
    if (stars.isEmpty())
        return {};
    filter.ratings = stars;
    if (!filter.has.contains(ReviewPart::Text))
        filter.has += ReviewPart::Text;
    return filter;
}

class Gathering
{
public:
    Gathering(ReportFigures &figures, Reader &reader, const ReportSpec &spec)
        : m_figures(figures)
        , m_reader(reader)
        , m_spec(spec)
        , m_parts(spec.parts.value_or(usualPartsOf(spec.kind)))
    {}

    Result<void> gather()
    {
        return storeName()
            .and_then([this] { return overview(); })
            .and_then([this] { return nps(); })
            .and_then([this] { return voices(); })
            .and_then([this] { return lowRatings(); })
            .and_then([this] { return productPages(); })
            .and_then([this] { return reviews(); });
    }

private:
    [[nodiscard]] const Snapshot &snapshot() const { return *m_figures.snapshot; }
    [[nodiscard]] std::size_t quotes() const { return std::size_t(m_spec.quotes); }

    Result<void> storeName()
    {
        return storeNameIn(m_reader).map([this](const QString &name) { m_figures.storeName = name; });
    }

    Result<void> overview()
    {
        m_figures.health = health(snapshot());
        m_figures.shares = reviewShares(snapshot(), m_figures.now);
        if (m_parts.contains(ReportPart::Orders))
            m_figures.orders = orders(snapshot(), m_figures.now);
        if (m_figures.before)
            m_figures.sharesBefore = reviewShares(snapshot(), *m_figures.before);
        if (m_parts.contains(ReportPart::Products) || m_parts.contains(ReportPart::ProductPages)) {
            m_figures.productRatings = productRatings(snapshot(), m_figures.now);
            if (m_figures.before)
                m_figures.productRatingsBefore = productRatings(snapshot(), *m_figures.before);
        }
        if (const auto longer = longerTime(m_figures.now)) {
            const auto bucket = m_spec.bucket.value_or(longer->second);
            m_figures.courseFilter = longer->first;
            m_figures.course = OverviewFigures{.ratings = ratings(snapshot(), longer->first, bucket),
                .sentiment = sentimentOverTime(snapshot(), longer->first, bucket),
                .nps = ::plaudit::nps(snapshot(), longer->first, bucket),
                .orders = {}};
        }
        return overviewContent(snapshot(), m_reader, m_figures.now, m_spec.bucket, m_figures.before)
            .map([this](OverviewContent content) { m_figures.overview = std::move(content); });
    }

    Result<void> nps()
    {
        if (m_figures.before)
            m_figures.questionsBefore = questions(snapshot(), *m_figures.before);
        return npsContent(snapshot(), m_reader, m_figures.now, m_spec.bucket, m_figures.before)
            .map([this](NpsContent content) { m_figures.nps = std::move(content); });
    }

    Result<std::vector<ReviewLine>> newest(const QList<int> &stars)
    {
        const auto filter = withStars(m_figures.now, stars);
        if (!filter || quotes() == 0)
            return std::vector<ReviewLine>();
        return m_reader.reviewLines(newestReviews(snapshot(), *filter, ListOrder::Newest, quotes()), mostOfBody);
    }

    Result<void> voices()
    {
        if (!m_parts.contains(ReportPart::Voices))
            return {};
        return newest({4, 5})
            .and_then([this](std::vector<ReviewLine> praise) {
                m_figures.praise = std::move(praise);
                return newest({1, 2, 3});
            })
            .map([this](std::vector<ReviewLine> criticism) { m_figures.criticism = std::move(criticism); });
    }

    Result<void> lowRatings()
    {
        if (!m_parts.contains(ReportPart::LowRatings))
            return {};
        std::vector<qint64> rows;
        for (const auto &line : m_figures.overview.lowRatings) {
            if (rows.size() < quotes())
                rows.push_back(line.review.row);
        }
        return m_reader.reviewLines(rows, mostOfBody).map([this](std::vector<ReviewLine> lines) {
            m_figures.lowRatings = std::move(lines);
        });
    }

    [[nodiscard]] QStringList chosenProducts() const
    {
        if (!m_spec.filter.products.isEmpty())
            return m_spec.filter.products;
        auto all = m_figures.productRatings;
        std::stable_sort(
            all.begin(), all.end(), [](const auto &a, const auto &b) { return a.figures.reviews > b.figures.reviews; });
        QStringList ids;
        for (const auto &product : all) {
            if (!product.productId.isEmpty() && std::size_t(ids.size()) < mostProductPages)
                ids += product.productId;
        }
        return ids;
    }

    Result<void> productPages()
    {
        if (!m_parts.contains(ReportPart::ProductPages))
            return {};
        // Its place is one among all products.
        auto now = m_figures.now;
        now.products.clear();
        auto before = m_figures.before;
        if (before)
            before->products.clear();
        for (const auto ids = chosenProducts(); const auto &id : ids) {
            auto content = productContent(snapshot(), m_reader, id, now, before, m_spec.bucket, quotes());
            if (!content)
                return failure(content.error());
            if (auto &latest = content->latest; !latest.reviews.empty()) {
                std::vector<qint64> rows;
                for (const auto &line : latest.reviews)
                    rows.push_back(line.row);
                auto lines = m_reader.reviewLines(rows, mostOfBody);
                if (!lines)
                    return failure(lines.error());
                latest.reviews = *std::move(lines);
            }
            if (content->isKnown)
                m_figures.products.push_back(*std::move(content));
        }
        return {};
    }

    Result<void> reviews()
    {
        if (!m_parts.contains(ReportPart::Reviews))
            return {};
        m_figures.chosenReviews = m_figures.overview.now.ratings.figures.reviews;
        const auto rows =
            newestReviews(snapshot(), m_figures.now, ListOrder::Newest, static_cast<std::size_t>(m_spec.reviews));
        for (std::size_t first = 0; first < rows.size(); first += linesInAPart) {
            const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(first);
            const auto count = static_cast<std::ptrdiff_t>(std::min(linesInAPart, rows.size() - first));
            auto lines = m_reader.reviewLines({begin, begin + count}, mostOfListedBody);
            if (!lines)
                return failure(lines.error());
            std::move(lines->begin(), lines->end(), std::back_inserter(m_figures.reviews));
        }
        return {};
    }

    ReportFigures &m_figures;
    Reader &m_reader;
    const ReportSpec &m_spec;
    QList<ReportPart> m_parts;
};

} // namespace

Result<std::shared_ptr<const ReportFigures>> reportFigures(Workspace &workspace, const ReportSpec &spec,
    const std::function<void(const SearchProgress &)> &progress, const std::stop_token &stop)
{
    auto found = withFoundRecords(workspace, spec.filter, progress, stop);
    if (!found)
        return failure(found.error());
    auto snapshot = workspace.snapshot();
    if (!snapshot)
        return failure(snapshot.error());
    const auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());
    const auto figures = std::make_shared<ReportFigures>();
    const auto lastDay = lastKnownDay(**snapshot);
    figures->snapshot = *std::move(snapshot);
    figures->now = withDates(*std::move(found), spec, lastDay);
    if (auto compared = comparedFilters(figures->now, spec.comparison, lastDay)) {
        figures->now = std::move(compared->now);
        figures->before = std::move(compared->before);
        figures->comparison = spec.comparison;
    }
    return (*reader)->inOneView([&] { return Gathering(*figures, **reader, spec).gather(); }).map([&] {
        return std::shared_ptr<const ReportFigures>(figures);
    });
}

} // namespace plaudit
