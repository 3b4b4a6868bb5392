// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics_options.h"

#include "option_values.h"

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr std::pair<const char *, MetricsPage> pages[] = {{"overview", MetricsPage::Overview},
    {"ratings", MetricsPage::Ratings}, {"sentiment", MetricsPage::Sentiment}, {"nps", MetricsPage::Nps},
    {"questions", MetricsPage::Questions}, {"products", MetricsPage::Products}, {"orders", MetricsPage::Orders},
    {"customers", MetricsPage::Customers}, {"health", MetricsPage::Health}};

/// Those from the first to `last`.
template<class Dimension>
std::vector<Dimension> dimensions(Dimension last)
{
    std::vector<Dimension> all;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        all.push_back(static_cast<Dimension>(i));
    return all;
}

template<class Dimension>
QString namesUpTo(Dimension last)
{
    QStringList names;
    for (const auto dimension : dimensions(last))
        names.append(toString(dimension).replace(u'_', u'-'));
    return names.join(u", "_s);
}

/// The one of that name, among those up to `last`.
template<class Dimension>
std::optional<Dimension> dimensionOf(const std::string &name, Dimension last)
{
    const auto wanted = text(name).replace(u'-', u'_');
    for (const auto dimension : dimensions(last)) {
        if (toString(dimension) == wanted)
            return dimension;
    }
    return {};
}

} // namespace

void MetricsOptions::addTo(CLI::App &command)
{
    std::vector<std::string> names;
    for (const auto &[name, page] : pages)
        names.emplace_back(name);
    command.add_option("page", m_page, tr("Which page").toStdString())->required()->check(CLI::IsMember(names));
    command
        .add_option("--by", m_by,
            tr("Also by each value of this: of ratings and sentiment %1; of NPS %2")
                .arg(namesUpTo(lastReviewDimension), namesUpTo(lastResponseDimension))
                .toStdString())
        ->type_name("DIMENSION");
}

void MetricsOptions::read(Options &options) const
{
    for (const auto &[name, page] : pages) {
        if (m_page == name)
            options.metricsPage = page;
    }
    if (m_by.empty())
        return;
    const bool isOfReviews = m_page == "ratings" || m_page == "sentiment";
    if (!isOfReviews && m_page != "nps")
        throw CLI::ValidationError(tr("--by goes with the pages ratings, sentiment and nps").toStdString());
    if (isOfReviews)
        options.reviewDimension = dimensionOf(m_by, lastReviewDimension);
    else
        options.responseDimension = dimensionOf(m_by, lastResponseDimension);
    const auto known = isOfReviews ? namesUpTo(lastReviewDimension) : namesUpTo(lastResponseDimension);
    if (!options.reviewDimension && !options.responseDimension)
        throw CLI::ValidationError(tr("“%1” is none of: %2").arg(text(m_by), known).toStdString());
}

} // namespace plaudit
