// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_options.h"

#include "cache/search_text.h"
#include "domain/catalogue_id.h"
#include "domain/record_id.h"
#include "option_values.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// Adds options to the filter's group of a command's help.
class Group
{
public:
    Group(CLI::App &command, const QString &name)
        : m_command(command)
        , m_name(name.toStdString())
    {}

    template<class Value>
    CLI::Option &add(const char *name, Value &value, const QString &words, const char *type)
    {
        return *m_command.add_option(name, value, words.toStdString())->type_name(type)->group(m_name);
    }
    template<class Value>
    void addOneOf(const char *name, Value &value, const QString &words, const std::vector<std::string> &known)
    {
        m_command.add_option(name, value, words.toStdString())->check(CLI::IsMember(known))->group(m_name);
    }

private:
    CLI::App &m_command;
    std::string m_name;
};

template<class Make>
auto listOf(const std::vector<std::string> &texts, const Make &make)
{
    QList<std::decay_t<decltype(make(QString()))>> list;
    for (const auto &one : texts)
        list.append(make(text(one)));
    return list;
}

QString asGiven(const QString &text)
{
    return text;
}

std::optional<bool> yesOrNo(const std::string &words)
{
    return words.empty() ? std::nullopt : std::optional(words == "yes");
}

const std::vector<std::string> yesNo{"yes", "no"};

} // namespace

void FilterOptions::addTo(CLI::App &command)
{
    addTime(command);
    addOfReviews(command);
    addOfResponses(command);
    addOfBoth(command);
}

void FilterOptions::addTime(CLI::App &command)
{
    Group group(command, tr("Filter"));
    group.add("--from", m_from, tr("First day"), "DATE").check(aDate());
    group.add("--to", m_to, tr("Last day, inclusive"), "DATE").check(aDate());
    group.addOneOf("--compare", m_compare, tr("Tell what changed since the days before, or since a year earlier"),
        {"previous", "year", "none"});
    group.addOneOf(
        "--bucket", m_bucket, tr("Stretch of time of each value"), {"day", "week", "month", "quarter", "year"});
}

void FilterOptions::addOfReviews(CLI::App &command)
{
    Group group(command, tr("Filter of reviews"));
    group.add("--product", m_products, tr("Product ids"), "ID");
    group.add("--variant", m_variants, tr("Variant ids"), "ID");
    group.add("--group", m_groups, tr("Product groups"), "ID");
    group.add("--rating", m_ratings, tr("Stars"), "1..5").check(CLI::Range(1, 5));
    group.addOneOf(
        "--sentiment", m_sentiments, tr("Sentiment as Okendo labels it"), {"positive", "neutral", "mixed", "negative"});
    group.addOneOf(
        "--status", m_statuses, tr("Moderation status; approved unless given"), {"approved", "pending", "rejected"});
    group.addOneOf("--verified", m_verified, tr("Whether the purchase is verified"), yesNo);
    group.addOneOf("--incentivized", m_incentivized, tr("Whether it was rewarded"), yesNo);
    group.add("--language", m_languages, tr("Language codes, such as en"), "CODE");
    group.add("--country", m_countries, tr("Country codes, such as US"), "CODE");
    group.add("--source", m_sources, tr("Where it came from, as Okendo names it"), "SOURCE");
    group.addOneOf("--has", m_has, tr("What it must have; several: all of them"), {"text", "media", "reply"});
    group
        .add("--attribute", m_attributes, tr("An attribute's value; of one title any of them, of several titles each"),
            "TITLE=VALUE")
        .check([](const std::string &words) {
            (void)attributeFrom(text(words));
            return std::string();
        });
}

void FilterOptions::addOfResponses(CLI::App &command)
{
    Group group(command, tr("Filter of survey responses"));
    group.add("--survey", m_surveys, tr("Survey ids"), "ID");
    group.add("--channel", m_channels, tr("Channels of survey responses"), "CHANNEL");
    group.addOneOf("--nps-category", m_npsCategories, tr("Promoters, passives or detractors"),
        {"promoter", "passive", "detractor"});
}

void FilterOptions::addOfBoth(CLI::App &command)
{
    Group group(command, tr("Filter of both"));
    group.addOneOf("--matched", m_matched, tr("Whether an imported order is known to it"), yesNo);
    group.add("--order-value", m_orderValue, tr("What its order was worth, such as 20..50, 20.. or ..50"), "A..B")
        .check([](const std::string &words) {
            (void)orderValueFrom(text(words));
            return std::string();
        });
    group.add("--search", m_search, tr("Words, \"a phrase\", beginning*, -without"), "TEXT")
        .check([](const std::string &words) {
            checkSearch(words);
            return std::string();
        });
}

AttributeValueIs FilterOptions::attributeFrom(const QString &words)
{
    const auto at = words.indexOf(u'=');
    const auto title = words.left(at).trimmed();
    const auto value = words.mid(at + 1).trimmed();
    if (at < 0 || title.isEmpty() || value.isEmpty())
        throw CLI::ValidationError(tr("“%1” is not an attribute such as Fit=Small").arg(words).toStdString());
    return {.title = title, .value = value};
}

OrderValueRange FilterOptions::orderValueFrom(const QString &words)
{
    bool isGood = true;
    const auto amountFrom = [&isGood](const QString &end) -> std::optional<double> {
        if (end.isEmpty())
            return {};
        bool isNumber = false;
        const double amount = end.toDouble(&isNumber);
        isGood = isGood && isNumber && std::isfinite(amount) && amount >= 0.0;
        return amount;
    };
    const auto ends = words.split(u".."_s);
    const OrderValueRange range{.from = amountFrom(ends.front().trimmed()), .to = amountFrom(ends.back().trimmed())};
    const bool isTurned = range.from && range.to && *range.from > *range.to;
    if (!isGood || isTurned || ends.size() != 2 || (!range.from && !range.to))
        throw CLI::ValidationError(
            tr("“%1” is not an order value such as 20..50, 20.. or ..50").arg(words).toStdString());
    return range;
}

void FilterOptions::checkSearch(const std::string &words)
{
    if (!matchExpression(text(words)))
        throw CLI::ValidationError(tr("“%1” holds no word to search for, such as scent, \"too small\" or refund*")
                                       .arg(text(words))
                                       .toStdString());
}

void FilterOptions::read(Options &options) const
{
    readTime(options);
    options.productGroups = listOf(m_groups, asGiven);
    auto &filter = options.filter;
    readOfReviews(filter);
    readOfResponses(filter);
    filter.isMatched = yesOrNo(m_matched);
    if (!m_orderValue.empty())
        filter.orderValue = orderValueFrom(text(m_orderValue));
    filter.search = text(m_search);
}

void FilterOptions::readTime(Options &options) const
{
    auto &filter = options.filter;
    if (!m_from.empty())
        filter.from = dateOf(m_from);
    if (!m_to.empty())
        filter.to = dateOf(m_to);
    if (filter.from && filter.to && *filter.from > *filter.to)
        throw CLI::ValidationError(
            tr("The last day, %1, must not be before the first, %2").arg(text(m_to), text(m_from)).toStdString());
    options.comparison = comparisonFrom(text(m_compare)).value_or(Comparison::None);
    options.bucket = bucketFrom(text(m_bucket));
}

void FilterOptions::readOfReviews(Filter &filter) const
{
    filter.products = listOf(m_products, bareCatalogueId);
    filter.variants = listOf(m_variants, bareCatalogueId);
    filter.ratings = QList<int>(m_ratings.begin(), m_ratings.end());
    filter.sentiments = listOf(m_sentiments, [](const QString &label) { return sentimentFrom(label); });
    filter.statuses = listOf(m_statuses, [](const QString &status) { return reviewStatusFrom(status); });
    filter.isVerified = yesOrNo(m_verified);
    filter.isIncentivized = yesOrNo(m_incentivized);
    filter.languages = listOf(m_languages, asGiven);
    filter.countries = listOf(m_countries, asGiven);
    filter.sources = listOf(m_sources, asGiven);
    filter.has = listOf(m_has, [](const QString &part) { return reviewPartFrom(part).value(); });
    filter.attributes = listOf(m_attributes, attributeFrom);
}

void FilterOptions::readOfResponses(Filter &filter) const
{
    filter.surveys = listOf(m_surveys, [](const QString &id) { return RecordId::fromText(id).toText(); });
    filter.channels = listOf(m_channels, asGiven);
    filter.npsCategories =
        listOf(m_npsCategories, [](const QString &category) { return npsCategoryFrom(category).value(); });
}

} // namespace plaudit
