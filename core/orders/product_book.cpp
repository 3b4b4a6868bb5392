// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/product_book.h"

#include "domain/catalogue_id.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qsizetype mostRemembered = 100'000;

/// Exports write `null` where there is no SKU.
QString comparedSku(const QString &sku)
{
    const auto compared = comparedName(sku);
    return compared == "null"_L1 ? QString() : compared;
}

QString comparedId(const QString &id)
{
    return bareCatalogueId(id);
}

bool areEqual(quint32 a, quint32 b)
{
    return a != 0 && a == b;
}

} // namespace

QString comparedName(const QString &name)
{
    auto folded = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    // Qt folds letter by letter.
    folded.replace(u'ß', u"ss"_s);
    return folded.normalized(QString::NormalizationForm_KC).simplified();
}

quint32 ProductBook::numberFor(const QString &text)
{
    if (text.isEmpty())
        return 0;
    auto &number = m_numbers[text];
    if (number == 0)
        number = quint32(m_numbers.size());
    return number;
}

void ProductBook::add(const OrderItemRow &item)
{
    m_places.insert(item.row, quint32(m_items.size()));
    m_items.push_back({.product = numberFor(comparedId(item.productId)),
        .variant = numberFor(comparedId(item.variantId)),
        .sku = numberFor(comparedSku(item.sku)),
        .name = numberFor(comparedName(item.name))});
}

std::optional<quint32> ProductBook::find(qint64 row) const
{
    const auto found = m_places.constFind(row);
    return found == m_places.constEnd() ? std::nullopt : std::optional(*found);
}

template<class Compared>
quint32 ProductBook::remembered(Memory &memory, const QString &text, const QString &more, Compared compared) const
{
    if (text.isEmpty())
        return 0;
    const std::pair key(text, more);
    if (const auto known = memory.constFind(key); known != memory.constEnd())
        return *known;
    if (memory.size() >= mostRemembered)
        memory.clear();
    const auto number = numberOf(compared());
    memory.insert(key, number);
    return number;
}

ProductTraits ProductBook::traitsOf(const MatchSubject &subject)
{
    const auto id = [this](const QString &text) {
        return remembered(m_ids, text, {}, [&text] { return comparedId(text); });
    };
    const auto &product = subject.productName;
    const auto &variant = subject.variantName;
    ProductTraits traits{.product = id(subject.productId), .variant = id(subject.variantId)};
    traits.sku = remembered(m_skus, subject.sku, {}, [&subject] { return comparedSku(subject.sku); });
    traits.name = remembered(m_names, product, {}, [&] { return comparedName(product); });
    if (!variant.isEmpty())
        traits.fullName =
            remembered(m_names, product, variant, [&] { return comparedName(product + u" - "_s + variant); });
    return traits;
}

ProductFit ProductBook::fit(quint32 item, const ProductTraits &wanted) const
{
    const auto &sold = m_items[item];
    if (areEqual(sold.variant, wanted.variant))
        return ProductFit::Variant;
    if (areEqual(sold.product, wanted.product))
        return ProductFit::Product;
    if (areEqual(sold.sku, wanted.sku))
        return ProductFit::Sku;
    if (areEqual(sold.name, wanted.fullName))
        return ProductFit::FullName;
    return areEqual(sold.name, wanted.name) ? ProductFit::Name : ProductFit::None;
}

} // namespace plaudit
