// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/dated_rows.h"
#include "analytics/local_days.h"
#include "analytics/row_merge.h"
#include "analytics/snapshot.h"
#include "analytics/text_codes.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace plaudit
{

struct ReviewRow;

/// Reviews as they are read, in whatever order, on their way into a snapshot.
class ReviewDraft
{
public:
    /// `days` must outlive it.
    ReviewDraft(LocalDays &days, const Snapshot &base);

    void add(const ReviewRow &row);
    void nameProduct(const QString &productId, const QString &name);

    [[nodiscard]] const std::vector<std::uint32_t> &rows() const { return m_dated.rows; }
    [[nodiscard]] RowMerge mergeWith(const Snapshot::Reviews &base, const std::vector<std::uint32_t> &leaving) const
    {
        return m_dated.mergeWith(base, leaving);
    }
    /// Everything but what hangs on matches: those and the bits. `facts` is left to be completed.
    [[nodiscard]] Snapshot::Reviews merged(
        const Snapshot::Reviews &base, const RowMerge &merge, std::vector<std::uint32_t> &facts) const;

    [[nodiscard]] std::vector<Snapshot::Product> products() const;
    [[nodiscard]] const TextCodes &variants() const { return m_variants; }
    [[nodiscard]] const TextCodes &languages() const { return m_languages; }
    [[nodiscard]] const TextCodes &countries() const { return m_countries; }
    [[nodiscard]] const TextCodes &sources() const { return m_sources; }

private:
    LocalDays &m_localDays;
    DatedRows m_dated;
    TextCodes m_products, m_variants, m_languages, m_countries, m_sources;
    std::vector<QString> m_productNames;
    std::vector<std::uint32_t> m_facts, m_product, m_variant;
    std::vector<std::uint16_t> m_language, m_country, m_source, m_helpful, m_unhelpful;
    std::vector<std::int32_t> m_replyDelays;
};

} // namespace plaudit
