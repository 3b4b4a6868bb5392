// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

#include <vector>

namespace plaudit
{

class CustomerModel;

/// The list of customers. Enter or a double click opens one, Ctrl+C asks for the selected rows to be copied
/// (the first mostRowsCopied of them).
class CustomerTable : public QTableView
{
    Q_OBJECT

public:
    static constexpr int mostRowsCopied = 1'000;

    explicit CustomerTable(CustomerModel *model, QWidget *parent = nullptr);

    [[nodiscard]] int firstRowInView() const;
    [[nodiscard]] int lastRowInView() const; ///< -1 without any

Q_SIGNALS:
    void customerChosen(const QString &subject);
    /// Their opinions alone.
    void reviewsRequested(const QString &subject);
    void copyRequested(const std::vector<int> &rows);
    void rowsInViewChanged(int first, int last);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void choose(const QModelIndex &index);
    void copyRows();
    void tellRowsInView();

    QTimer m_settles;
};

} // namespace plaudit
