// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/product_model.h"

#include "shell/plain_text.h"
#include "wording/numbers.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

static QVariant orNothing(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

ProductModel::ProductModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ProductModel::setProducts(std::vector<ProductRatings> products)
{
    beginResetModel();
    m_products = std::move(products);
    const bool reachesLow = std::any_of(m_products.begin(), m_products.end(), [](const ProductRatings &product) {
        return product.figures.averageCi95 && product.figures.averageCi95->low < 3.0;
    });
    m_axisLow = reachesLow ? 1 : 3;
    endResetModel();
}

int ProductModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_products.size());
}

int ProductModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant ProductModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = std::size_t(index.row());
    const ProductRatings &product = m_products[row];
    const auto &interval = product.figures.averageCi95;
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case SortRole:
        return sortValue(row, index.column());
    case IdRole:
        return product.productId;
    case LowRole:
        return interval ? QVariant(interval->low) : QVariant();
    case HighRole:
        return interval ? QVariant(interval->high) : QVariant();
    case FewRole:
        return basisOf(product.figures.count, enoughForProduct) == Basis::Few;
    case Qt::TextAlignmentRole:
        return int((index.column() == Product ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return plainToolTip(
            tr("%1: ranking score %2").arg(display(row, Product), writtenRating(product.bayesian, QLocale())));
    default:
        return {};
    }
}

QString ProductModel::display(std::size_t row, int column) const
{
    const QLocale locale;
    const ProductRatings &product = m_products[row];
    switch (column) {
    case Rank:
        return writtenCount(std::int64_t(row) + 1, locale);
    case Product:
        if (product.productId.isEmpty())
            return tr("without a product");
        return oneLine(product.name.isEmpty() ? product.productId : product.name);
    case Reviews:
        return writtenCount(product.figures.reviews, locale);
    case Average:
        return writtenRating(product.figures.average, locale);
    case Interval95: {
        const auto &interval = product.figures.averageCi95;
        return interval ? writtenInterval(*interval, locale, false) : QString();
    }
    case FiveStar:
        return writtenShare(product.figures.fiveStar.value, locale);
    case LowStar:
        return writtenShare(product.figures.lowStar.value, locale);
    default:
        return {};
    }
}

QVariant ProductModel::sortValue(std::size_t row, int column) const
{
    const ProductRatings &product = m_products[row];
    switch (column) {
    case Rank:
        return int(row);
    case Product:
        return display(row, Product).toCaseFolded();
    case Reviews:
        return qint64(product.figures.reviews);
    case Average:
        return orNothing(product.figures.average);
    case Interval95:
        return data(index(int(row), column), LowRole);
    case FiveStar:
        return orNothing(product.figures.fiveStar.value);
    case LowStar:
        return orNothing(product.figures.lowStar.value);
    default:
        return {};
    }
}

QVariant ProductModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isLeading = section == Product || section == Interval95;
        return int((isLeading ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Rank:
        return u"#"_s;
    case Product:
        return tr("Product");
    case Reviews:
        return tr("Reviews");
    case Average:
        return tr("Average");
    case Interval95:
        return tr("Interval %1 … 5").arg(m_axisLow);
    case FiveStar:
        return u"5 ★"_s;
    case LowStar:
        return u"1–2 ★"_s;
    default:
        return {};
    }
}

} // namespace plaudit
