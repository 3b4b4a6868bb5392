// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/customer_list_work.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace plaudit
{

class CustomerModel;
class CustomerNames;
class CustomerTable;
class ElidedLabel;
class PageNotice;
class ViewSwitch;

/// The list of customers with what is asked of it: a name or email, a group, an order.
class CustomerListView : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerListView(QWidget *parent = nullptr);

    [[nodiscard]] CustomerQuestion question() const;
    /// Keeps the row that is chosen and what is in view where the customers are still there.
    void show(CustomerAnswer answer);
    void focusSearch();
    void focusTable();

Q_SIGNALS:
    void questionChanged();
    void customerChosen(const QString &subject);
    void reviewsRequested(const QString &subject);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTop();
    void showCounts();
    void showNote();
    void askForNames(int first, int last);
    void copyRows(const std::vector<int> &rows);
    void clearSearch();

    CustomerQuestion m_question;
    CustomerModel *m_model;
    CustomerTable *m_table;
    CustomerNames *m_names;
    QLineEdit *m_search;
    ViewSwitch *m_groups;
    ElidedLabel *m_note;
    PageNotice *m_nobody;
    QStackedWidget *m_stack;
    QTimer m_typing;
    std::vector<int> m_copied; ///< rows that wait for their names
    bool m_isFoundWhole = true;
};

} // namespace plaudit
