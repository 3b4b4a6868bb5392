// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/review_draft.h"

#include "analytics/side_by_side.h"
#include "cache/records.h"

#include <algorithm>

namespace plaudit
{

namespace
{

std::uint32_t knownOrNot(std::optional<bool> value, ReviewBit yes, ReviewBit no)
{
    return !value ? 0U : maskOf(*value ? yes : no);
}

std::uint32_t labelOf(Sentiment sentiment)
{
    return sentiment == Sentiment::Unlabelled
               ? 0U
               : maskOf(ReviewBit::Positive)
                     << (static_cast<unsigned>(sentiment) - static_cast<unsigned>(Sentiment::Positive));
}

std::uint32_t factsOf(const ReviewRow &row)
{
    using enum ReviewBit;
    const auto when = [](bool is, ReviewBit bit) { return is ? maskOf(bit) : 0U; };
    auto facts = row.rating ? maskOf(starBit(*row.rating)) : 0U;
    facts |= labelOf(row.sentiment);
    facts |= row.status == ReviewStatus::Other ? 0U : maskOf(Approved) << static_cast<unsigned>(row.status);
    facts |= when(!row.isRemoved && !row.isDeleted, There) | when(row.isDeleted, Deleted);
    facts |= knownOrNot(row.isVerified, Verified, NotVerified);
    facts |= knownOrNot(row.isRecommended, Recommended, NotRecommended);
    facts |= knownOrNot(row.isIncentivized, Incentivized, NotIncentivized);
    return facts | when(row.hasText, Text) | when(row.hasMedia, Media) | when(row.hasReply, Reply);
}

std::uint16_t votes(qint64 count)
{
    return static_cast<std::uint16_t>(std::clamp<qint64>(count, 0, std::numeric_limits<std::uint16_t>::max()));
}

std::int32_t replyDelayOf(const ReviewRow &row)
{
    if (!row.hasReply || !row.replyMs || !row.dateMs)
        return Snapshot::Reviews::noReply;
    const auto delay = std::int64_t{secondOf(row.replyMs)} - secondOf(row.dateMs);
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(delay, 0, std::numeric_limits<std::int32_t>::max()));
}

std::vector<QString> orNone(const std::vector<QString> &texts)
{
    return texts.empty() ? std::vector<QString>{QString()} : texts;
}

std::vector<QString> idsOf(const std::vector<Snapshot::Product> &products)
{
    std::vector<QString> ids;
    for (const auto &product : products)
        ids.push_back(product.id);
    return orNone(ids);
}

} // namespace

ReviewDraft::ReviewDraft(LocalDays &days, const Snapshot &base)
    : m_localDays(days)
    , m_products(idsOf(base.products()))
    , m_variants(orNone(base.variants()))
    , m_languages(orNone(base.languages()))
    , m_countries(orNone(base.countries()))
    , m_sources(orNone(base.sources()))
{
    for (const auto &product : base.products())
        m_productNames.push_back(product.name);
}

void ReviewDraft::add(const ReviewRow &row)
{
    m_dated.add(row.row, row.dateMs, m_localDays);
    m_facts.push_back(factsOf(row));
    m_product.push_back(m_products.codeOf(row.productId));
    m_variant.push_back(m_variants.codeOf(row.variantId));
    m_language.push_back(m_languages.shortCodeOf(row.languageCode));
    m_country.push_back(m_countries.shortCodeOf(row.countryCode));
    m_source.push_back(m_sources.shortCodeOf(row.source));
    m_helpful.push_back(votes(row.helpfulCount));
    m_unhelpful.push_back(votes(row.unhelpfulCount));
    m_replyDelays.push_back(replyDelayOf(row));
}

void ReviewDraft::nameProduct(const QString &productId, const QString &name)
{
    const auto code = m_products.codeOf(productId);
    m_productNames.resize(std::max<std::size_t>(m_productNames.size(), code + 1U));
    m_productNames[code] = name;
}

Snapshot::Reviews ReviewDraft::merged(
    const Snapshot::Reviews &base, const RowMerge &merge, std::vector<std::uint32_t> &facts) const
{
    Snapshot::Reviews made;
    const auto mergeTimesAndFacts = [&] {
        m_dated.mergeInto(made, base, merge);
        facts = merge.merged(base.facts.values(), m_facts);
    };
    const auto mergeRest = [&] {
        made.product = merge.merged(base.product, m_product);
        made.variant = merge.merged(base.variant, m_variant);
        made.language = merge.merged(base.language, m_language);
        made.country = merge.merged(base.country, m_country);
        made.source = merge.merged(base.source, m_source);
        made.helpful = merge.merged(base.helpful, m_helpful);
        made.unhelpful = merge.merged(base.unhelpful, m_unhelpful);
        made.replyDelay = merge.merged(base.replyDelay, m_replyDelays);
    };
    sideBySide({mergeTimesAndFacts, mergeRest});
    return made;
}

std::vector<Snapshot::Product> ReviewDraft::products() const
{
    std::vector<Snapshot::Product> products;
    products.reserve(m_products.texts().size());
    for (std::size_t i = 0; i < m_products.texts().size(); ++i)
        products.push_back(
            {.id = m_products.texts()[i], .name = i < m_productNames.size() ? m_productNames[i] : QString()});
    return products;
}

} // namespace plaudit
