// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/group_changes.h"
#include "report/report_sections.h"
#include "report/report_words.h"
#include "wording/money.h"
#include "wording/numbers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportProducts)

public:
    static QString title() { return tr("Products"); }
    static QString ranked()
    {
        return tr("Best first, by their average drawn towards that of all (Bayesian), so that few ratings don't lead.");
    }
    static QString cut(std::size_t shown, std::size_t all, const QString &words)
    {
        return words + u' ' + tr("Shown are the first %1 of %2.").arg(shown).arg(all);
    }
    static QString product() { return tr("Product"); }
    static QString reviews() { return tr("Reviews"); }
    static QString average() { return tr("Average"); }
    static QString interval() { return tr("95 % interval"); }
    static QString fiveStar() { return tr("5★"); }
    static QString lowStar() { return tr("1–2★"); }
    static QString score() { return tr("Score"); }
    static QString change() { return tr("Change"); }
    static QString without() { return tr("without a product"); }
    static QString place(std::int64_t rank, std::int64_t ranked)
    {
        return tr("Place %1 of %2 products").arg(rank).arg(ranked);
    }
    static QString variants() { return tr("Variants"); }
    static QString variant() { return tr("Variant"); }
    static QString value() { return tr("Value"); }
    static QString share() { return tr("Share"); }
    static QString said(std::int64_t n) { return tr("Of %Ln reviews that say so.", nullptr, int(n)); }
    static QString mean(const QString &mean) { return tr("Mean %1.").arg(mean); }
    static QString revenue(const QString &amount, std::int64_t lines)
    {
        return tr("Its reviewers paid %1 for it, in %Ln order lines.", nullptr, int(lines)).arg(amount);
    }
    static QString latest() { return tr("Latest reviews"); }
};

QString nameOf(const QString &name, const QString &id)
{
    return name.isEmpty() ? id.isEmpty() ? Words::without() : cellWords(id) : cellWords(name);
}

ReportTable productTable(const ReportContext &context)
{
    const auto &all = context.figures.productRatings;
    const auto shown = std::min(all.size(), std::size_t(context.spec.products));
    ReportTable table{.title = {},
        .note = shown < all.size() ? Words::cut(shown, all.size(), Words::ranked()) : Words::ranked(),
        .columns = {{Words::product()}, {Words::reviews(), true}, {Words::average(), true}, {Words::interval(), true},
            {Words::fiveStar(), true}, {Words::lowStar(), true}, {Words::score(), true}},
        .rows = {}};
    std::vector<Change> changes(all.size());
    if (context.past()) {
        table.columns.push_back({Words::change(), true});
        changes = productChanges(all, context.figures.productRatingsBefore);
    }
    const auto &locale = context.locale;
    for (std::size_t i = 0; i < shown; ++i) {
        const auto &figures = all[i].figures;
        QStringList row{nameOf(all[i].name, all[i].productId), countCell(figures.count, locale),
            writtenRating(figures.average, locale),
            figures.averageCi95 ? writtenInterval(*figures.averageCi95, locale, false) : QString(),
            writtenShare(figures.fiveStar.value, locale), writtenShare(figures.lowStar.value, locale),
            writtenRating(all[i].bayesian, locale)};
        if (context.past())
            row += changeCell(changes[i], ChangeUnit::Stars, Wanted::More, locale);
        table.rows.push_back(row);
    }
    return table;
}

ReportTable variantTable(const ReportContext &context, const ProductContent &product)
{
    ReportTable table{.title = Words::variants(),
        .note = {},
        .columns = {{Words::variant()}, {Words::reviews(), true}, {Words::average(), true}, {Words::interval(), true}},
        .rows = {}};
    if (context.past())
        table.columns.push_back({Words::change(), true});
    for (const auto &variant : product.variants) {
        const auto &figures = variant.group.ratings;
        QStringList row{nameOf(variant.name, variant.group.value), countCell(figures.count, context.locale),
            writtenRating(figures.average, context.locale),
            figures.averageCi95 ? writtenInterval(*figures.averageCi95, context.locale, false) : QString()};
        if (context.past())
            row += changeCell(variant.change, ChangeUnit::Stars, Wanted::More, context.locale);
        table.rows.push_back(row);
    }
    return table;
}

ReportTable attributeTable(const ReportContext &context, const AttributeFigures &attribute)
{
    ReportTable table{.title = cellWords(attribute.title),
        .note = Words::said(attribute.reviews),
        .columns = {{Words::value()}, {Words::reviews(), true}, {Words::share(), true}, {Words::average(), true}},
        .rows = {}};
    if (attribute.mean.value)
        table.note += u' ' + Words::mean(writtenRating(attribute.mean.value, context.locale));
    for (const auto &value : attribute.values)
        table.rows.push_back({cellWords(value.value), countCell(value.share.count, context.locale),
            writtenShare(value.share.value, context.locale), writtenRating(value.ratings.average, context.locale)});
    return table;
}

void addOpinions(ReportSection &section, const ReportContext &context, const ProductContent &product)
{
    if (product.variants.size() > 1)
        section.blocks.emplace_back(variantTable(context, product));
    for (const auto &attribute : product.attributes) {
        if (!attribute.values.empty())
            section.blocks.emplace_back(attributeTable(context, attribute));
    }
    if (product.latest.reviews.empty())
        return;
    ReportQuotes quotes{.title = Words::latest(), .note = {}, .quotes = {}};
    for (const auto &review : product.latest.reviews)
        quotes.quotes.push_back(quoteOf(review, context.figures, context.spec.hasNames));
    section.blocks.emplace_back(std::move(quotes));
}

} // namespace

std::vector<ReportSection> productSections(const ReportContext &context)
{
    if (context.figures.productRatings.empty())
        return {};
    ReportSection section{.title = Words::title(), .note = {}};
    section.blocks.emplace_back(productTable(context));
    return {section};
}

std::vector<ReportSection> productPageSections(const ReportContext &context)
{
    std::vector<ReportSection> sections;
    for (std::size_t index = 0; index < context.figures.products.size(); ++index) {
        const auto &product = context.figures.products[index];
        const auto &now = product.ratings.figures;
        const auto past = product.before ? std::optional(product.before->figures) : std::nullopt;
        ReportSection section{.title = nameOf(product.name, product.productId),
            .note = product.rank > 0 ? Words::place(product.rank, product.ranked) : QString()};
        section.blocks.emplace_back(ReportCards{{ratingCard(now, past), reviewsCard(now, past),
            shareCard(
                Metric::FiveStarShare, now.fiveStar, past ? std::optional(past->fiveStar) : std::nullopt, Wanted::More),
            shareCard(
                Metric::LowStarShare, now.lowStar, past ? std::optional(past->lowStar) : std::nullopt, Wanted::Less)}});
        ReportSentences sentences;
        for (const auto &revenue : product.revenue)
            sentences.sentences +=
                Words::revenue(writtenMoney(revenue.revenue, revenue.currency, context.locale), revenue.lines);
        if (!sentences.sentences.isEmpty())
            section.blocks.emplace_back(std::move(sentences));
        if (now.count > 0) {
            section.blocks.emplace_back(ReportCharts{{{ReportChartKind::ProductAverage, index}}});
            section.blocks.emplace_back(ReportCharts{{{ReportChartKind::ProductDistribution, index}}});
        }
        addOpinions(section, context, product);
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace plaudit
