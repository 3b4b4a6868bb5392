// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/figures_page.h"
#include "workspace/workspace.h"

#include <QPointer>

class QStackedWidget;
class QToolButton;

namespace plaudit
{

class CustomerListView;
class CustomerView;
struct CustomerAnswer;

/// Customers; one customer whole, where the view has a subject: a customerSubject(), an email, or an id of Okendo's.
class CustomersPage : public FiguresPage
{
    Q_OBJECT

public:
    explicit CustomersPage(QWidget *parent = nullptr);

    [[nodiscard]] PageWork work() override;
    bool find() override;

Q_SIGNALS:
    /// All that is kept of a customer is wished for as a file; `name` is how people call them.
    void dataRequested(const QString &subject, const QString &name);

private:
    struct Opened;
    [[nodiscard]] static Result<Opened> read(const PageSources &sources);
    void showList(CustomerAnswer answer, const Filter &filter);
    void showNobody(const CustomerAnswer &answer, const Filter &filter);
    void showCustomer(const Opened &opened, const Filter &filter);
    void open(const QString &subject, bool isForReviews);
    void showAll();
    void eraseShown();

    Filter m_filter;
    QPointer<Workspace> m_workspace;
    QString m_email;           ///< of the customer that is shown; empty: none
    QString m_subject, m_name; ///< of the customer that is shown
    QStackedWidget *m_stack;
    CustomerListView *m_list;
    CustomerView *m_customer;
    QToolButton *m_more;
};

} // namespace plaudit
