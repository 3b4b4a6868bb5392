// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

#include <QCoreApplication>

#include <string>
#include <vector>

namespace CLI
{
class App;
class Option;
class Validator;
} // namespace CLI

namespace plaudit
{

/// The options that say what a command's figures are about; the same for every command that takes a filter. Must
/// outlive the parsing.
class FilterOptions
{
    Q_DECLARE_TR_FUNCTIONS(FilterOptions)

public:
    void addTo(CLI::App &command);
    /// Fills filter, comparison, bucket and product groups. Throws a CLI::ParseError that says what is expected.
    void read(Options &options) const;

private:
    using Texts = std::vector<std::string>;

    void addTime(CLI::App &command);
    void addOfReviews(CLI::App &command);
    void addOfResponses(CLI::App &command);
    void addOfBoth(CLI::App &command);
    void readTime(Options &options) const;
    void readOfReviews(Filter &filter) const;
    void readOfResponses(Filter &filter) const;
    [[nodiscard]] static AttributeValueIs attributeFrom(const QString &words);
    [[nodiscard]] static OrderValueRange orderValueFrom(const QString &words);
    static void checkSearch(const std::string &words);

    std::string m_from, m_to, m_compare, m_bucket, m_verified, m_incentivized, m_matched, m_orderValue, m_search;
    Texts m_products, m_variants, m_groups, m_sentiments, m_statuses, m_languages, m_countries, m_sources, m_has,
        m_attributes, m_surveys, m_channels, m_npsCategories;
    std::vector<int> m_ratings;
};

} // namespace plaudit
