// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/product_league.h"

#include <QAbstractTableModel>

namespace plaudit
{

/// Products in their ranking. Display texts for people; SortRole has the raw numbers.
class ProductModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Rank,
        Product,
        Reviews,
        Average,
        Interval95,
        Difference,
        VerdictOfChange,
        FiveStar,
        LowStar,
        Bayesian,
        Revenue,
        columns
    };
    static constexpr int SortRole = Qt::UserRole;
    static constexpr int IdRole = Qt::UserRole + 1;
    static constexpr int LowRole = Qt::UserRole + 2; ///< ends of the interval, invalid where there is none
    static constexpr int HighRole = Qt::UserRole + 3;
    static constexpr int FewRole = Qt::UserRole + 4;
    static constexpr int RealRole = Qt::UserRole + 5; ///< whether its change is a real one
    static constexpr int FindRole = Qt::UserRole + 6; ///< what a product is found by: name and id

    explicit ProductModel(QObject *parent = nullptr);

    void setLeague(ProductLeague league);
    [[nodiscard]] bool isCompared() const { return m_league.isCompared; }
    [[nodiscard]] bool hasOrders() const { return m_league.hasOrders; }
    /// Where the axis of the intervals begins: 3, or 1 where one of them reaches below 3.
    [[nodiscard]] int axisLow() const { return m_axisLow; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString display(std::size_t row, int column) const;
    [[nodiscard]] QVariant sortValue(std::size_t row, int column) const;
    [[nodiscard]] QString toolTip(std::size_t row, int column) const;
    [[nodiscard]] static QString definitionOf(int column); ///< empty where the name says it

    ProductLeague m_league;
    int m_axisLow = 3;
};

} // namespace plaudit
