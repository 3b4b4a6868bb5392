// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/product_variants.h"

#include "pages/change_cell.h"
#include "shell/theme.h"
#include "wording/change_mark.h"
#include "wording/numbers.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class VariantWords
{
    Q_DECLARE_TR_FUNCTIONS(ProductView)

public:
    static std::vector<RowsTable::Column> columns()
    {
        constexpr int number = 74, change = 150;
        return {{tr("Variant")}, {tr("Reviews"), number, true}, {tr("Average"), number, true},
            {tr("Change"), change, true}, {u"1–2 ★"_s, number, true}};
    }
    static QString nameOf(const VariantStanding &variant)
    {
        if (!variant.name.isEmpty())
            return variant.name;
        return variant.group.value.isEmpty() ? tr("without a variant") : variant.group.value;
    }
};

} // namespace

std::vector<RowsTable::Column> variantColumns()
{
    return VariantWords::columns();
}

std::vector<std::vector<RowsTable::Cell>> variantRows(const ProductContent &content, const Theme &theme)
{
    const QLocale locale;
    std::vector<std::vector<RowsTable::Cell>> rows;
    for (const VariantStanding &variant : content.variants) {
        const RatingFigures &figures = variant.group.ratings;
        const auto changed =
            content.before ? changeCell(changeMark(variant.change, ChangeUnit::Stars, Wanted::More, locale), theme)
                           : RowsTable::Cell{writtenRating({}, locale)};
        rows.push_back(
            {{VariantWords::nameOf(variant)}, {writtenCount(figures.reviews, locale), qint64(figures.reviews)},
                {writtenRating(figures.average, locale), figures.average.value_or(0.0)}, changed,
                {writtenShare(figures.lowStar.value, locale), figures.lowStar.value.value_or(0.0)}});
    }
    return rows;
}

bool hasVariants(const ProductContent &content)
{
    const bool isAllWithout = content.variants.size() == 1 && content.variants.front().group.value.isEmpty();
    return !content.variants.empty() && !isAllWithout;
}

} // namespace plaudit
