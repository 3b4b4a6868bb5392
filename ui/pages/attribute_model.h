// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/product_attributes.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace plaudit
{

/// A row for each attribute with its values below: at most mostValues of each, most reviews first, the others together.
class AttributeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Figure, Reviews, Average, columns };
    enum class Kind { Title, Scale, Value, Others };
    static constexpr std::size_t mostValues = 8;

    struct Row
    {
        Kind kind = Kind::Title;
        QString title; ///< of the attribute
        QString name, figure, reviews, average;
        QString value;                    ///< as a filter takes it
        std::optional<double> share;      ///< of a value
        std::optional<double> mean;       ///< of a scale, as are those below
        std::optional<Interval> interval; ///< of the mean
        Interval range;
        QString minLabel, midLabel, maxLabel;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setAttributes(const std::vector<AttributeFigures> &attributes);
    [[nodiscard]] const Row &row(int index) const { return m_rows[std::size_t(index)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void addScale(const AttributeFigures &attribute);
    void addValues(const AttributeFigures &attribute);

    std::vector<Row> m_rows;
};

} // namespace plaudit
