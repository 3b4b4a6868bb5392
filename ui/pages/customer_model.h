// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/customer_list_work.h"

#include <QAbstractTableModel>

#include <optional>

namespace plaudit
{

/// The customers of an answer, however many. Figures are at hand; names come as they are added, and until then there is
/// an ellipsis.
class CustomerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Email, Reviews, Average, Latest, Responses, Nps, Orders, Revenue, LastSeen, columns };
    static constexpr int SubjectRole = Qt::UserRole; ///< see customerSubject()
    static constexpr int EmailRole = Qt::UserRole + 1;
    static constexpr int ScoreRole = Qt::UserRole + 2; ///< 0–10, invalid where there is none
    static constexpr int KeyRole = Qt::UserRole + 3;   ///< customerKey()

    explicit CustomerModel(QObject *parent = nullptr);

    void setAnswer(CustomerAnswer answer);
    void addFaces(const CustomerFaces &faces);
    /// Customers of these rows whose names are not there yet.
    [[nodiscard]] std::vector<std::uint32_t> nameless(int first, int last) const;
    /// −1: it is none of them.
    [[nodiscard]] int rowOf(qint64 key) const;
    /// What a column is sorted by; names can't be, since they come as they are read.
    [[nodiscard]] static std::optional<CustomerColumn> sortingOf(int column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Only takes the wish: the rows come sorted with the next answer. A column that can't be sorted by gives the usual
    /// order, the greatest revenue first.
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] CustomerColumn wishedColumn() const { return m_column; }
    [[nodiscard]] bool isDescendingWished() const { return m_isDescending; }

Q_SIGNALS:
    void sortingWished();

private:
    [[nodiscard]] qint64 keyOf(int row) const;
    [[nodiscard]] QString display(int row, int column) const;
    [[nodiscard]] QString name(int row, int column) const;
    [[nodiscard]] QString revenue(std::uint32_t customer) const;
    [[nodiscard]] QString title(int column) const;

    CustomerAnswer m_answer;
    CustomerColumn m_column = CustomerColumn::Revenue;
    bool m_isDescending = true;
};

} // namespace plaudit
