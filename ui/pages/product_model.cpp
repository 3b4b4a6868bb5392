// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/product_model.h"

#include "pages/paint_words.h"
#include "shell/plain_text.h"
#include "wording/metric_words.h"
#include "wording/money.h"
#include "wording/numbers.h"
#include "wording/verdict_words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

static QVariant orNothing(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

static bool isLeading(int column)
{
    return column == ProductModel::Product || column == ProductModel::Interval95 ||
           column == ProductModel::VerdictOfChange;
}

static QString writtenRevenue(const std::vector<RaterRevenue> &revenue, bool isWhole)
{
    const QLocale locale;
    QStringList amounts;
    for (const RaterRevenue &amount : revenue)
        amounts += isWhole ? writtenWholeMoney(amount.revenue, amount.currency, locale)
                           : writtenMoney(amount.revenue, amount.currency, locale);
    return amounts.isEmpty() ? writtenMoney({}, {}, locale) : amounts.join(u" · "_s);
}

ProductModel::ProductModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ProductModel::setLeague(ProductLeague league)
{
    beginResetModel();
    m_league = std::move(league);
    const bool reachesLow =
        std::any_of(m_league.products.begin(), m_league.products.end(), [](const ProductStanding &product) {
            const auto &interval = product.ratings.figures.averageCi95;
            return interval && interval->low < 3.0;
        });
    m_axisLow = reachesLow ? 1 : 3;
    endResetModel();
}

int ProductModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_league.products.size());
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
    const ProductStanding &product = m_league.products[row];
    const auto &interval = product.ratings.figures.averageCi95;
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case SortRole:
        return sortValue(row, index.column());
    case IdRole:
        return product.ratings.productId;
    case LowRole:
        return interval ? QVariant(interval->low) : QVariant();
    case HighRole:
        return interval ? QVariant(interval->high) : QVariant();
    case FewRole:
        return basisOf(product.ratings.figures.count, enoughForProduct) == Basis::Few;
    case RealRole:
        return product.change.verdict == Verdict::Real;
    case FindRole:
        return QVariant(display(row, Product) + u'\n' + product.ratings.productId);
    case Qt::TextAlignmentRole:
        return int((isLeading(index.column()) ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, index.column()));
    default:
        return {};
    }
}

QString ProductModel::display(std::size_t row, int column) const
{
    const QLocale locale;
    const auto &[product, change, revenue] = m_league.products[row];
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
    case Difference:
        return writtenDifference(change.difference, ChangeUnit::Stars, locale);
    case VerdictOfChange:
        return change.previous ? nameOf(change.verdict) : tr("not rated before");
    case FiveStar:
        return writtenShare(product.figures.fiveStar.value, locale);
    case LowStar:
        return writtenShare(product.figures.lowStar.value, locale);
    case Bayesian:
        return writtenRating(product.figures.count > 0 ? std::optional(product.bayesian) : std::nullopt, locale);
    case Revenue:
        return writtenRevenue(revenue, true);
    default:
        return {};
    }
}

QVariant ProductModel::sortValue(std::size_t row, int column) const
{
    const auto &[product, change, revenue] = m_league.products[row];
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
    case Difference:
        return orNothing(change.difference);
    case VerdictOfChange:
        return change.previous ? QVariant(int(change.verdict)) : QVariant();
    case FiveStar:
        return orNothing(product.figures.fiveStar.value);
    case LowStar:
        return orNothing(product.figures.lowStar.value);
    case Bayesian:
        return product.bayesian;
    case Revenue:
        return revenue.empty() ? QVariant() : QVariant(revenue.front().revenue);
    default:
        return {};
    }
}

QString ProductModel::toolTip(std::size_t row, int column) const
{
    const QLocale locale;
    const auto &[product, change, revenue] = m_league.products[row];
    const QString name = display(row, Product);
    switch (column) {
    case Average:
    case Interval95: {
        const auto &interval = product.figures.averageCi95;
        return interval ? tr("%1: %2 (95 %: %3), n = %4", "a product, its average, the interval, the number of ratings")
                              .arg(name, display(row, Average), display(row, Interval95),
                                  writtenCount(product.figures.count, locale))
                        : tr("%1: no rating").arg(name);
    }
    case Difference:
    case VerdictOfChange:
        return tr("%1: %2", "a product and its change").arg(name, changeSentence(change, ChangeUnit::Stars, locale));
    case Revenue:
        return tr("%1: %2", "a product and its revenue").arg(name, writtenRevenue(revenue, false));
    default:
        return tr("%1: ranking score %2").arg(name, writtenRating(product.bayesian, locale));
    }
}

QString ProductModel::definitionOf(int column)
{
    switch (column) {
    case Rank:
    case Bayesian:
        return plaudit::definitionOf(Metric::ProductRanking);
    case Average:
    case Interval95:
        return plaudit::definitionOf(Metric::AverageRating);
    case Difference:
        return tr("The average now less that of the time it is compared with");
    case VerdictOfChange:
        return plaudit::definitionOf(Verdict::Real);
    case Revenue:
        return tr("What was paid for the order lines that these ratings are matched to; each line counts once. "
                  "Currencies are not added up.");
    default:
        return {};
    }
}

QVariant ProductModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerAlignment((isLeading(section) ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return plainToolTip(definitionOf(section));
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
    case Difference:
        return tr("Change");
    case VerdictOfChange:
        return tr("Verdict");
    case FiveStar:
        return u"5 ★"_s;
    case LowStar:
        return u"1–2 ★"_s;
    case Bayesian:
        return tr("Bayesian");
    case Revenue:
        return tr("Revenue");
    default:
        return {};
    }
}

} // namespace plaudit
