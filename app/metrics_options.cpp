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

template<class Dimension>
Dimension MetricsOptions::dimensionUpTo(Dimension last) const
{
    const auto wanted = text(m_by).replace(u'-', u'_');
    for (const auto dimension : dimensions(last)) {
        if (toString(dimension) == wanted)
            return dimension;
    }
    throw CLI::ValidationError(tr("“%1” is none of: %2").arg(text(m_by), namesUpTo(last)).toStdString());
}

void MetricsOptions::read(Options &options) const
{
    for (const auto &[name, page] : pages) {
        if (m_page == name)
            options.metricsPage = page;
    }
    if (m_by.empty())
        return;
    if (m_page == "ratings" || m_page == "sentiment")
        options.reviewDimension = dimensionUpTo(lastReviewDimension);
    else if (m_page == "nps")
        options.responseDimension = dimensionUpTo(lastResponseDimension);
    else
        throw CLI::ValidationError(tr("--by goes with the pages ratings, sentiment and nps").toStdString());
}

} // namespace plaudit
