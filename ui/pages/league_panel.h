// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/product_league.h"

#include <QFrame>

class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace plaudit
{

class ElidedLabel;
class ProductModel;
class ProductTable;

/// The league table of products under a title, with a field to find one and its columns to choose.
class LeaguePanel : public QFrame
{
    Q_OBJECT

public:
    explicit LeaguePanel(QWidget *parent = nullptr);

    void setLeague(ProductLeague league);
    [[nodiscard]] ProductTable *table() const { return m_table; }

Q_SIGNALS:
    void productChosen(const QString &productId);
    void productOpened(const QString &productId);
    void filterRequested(const QString &productId);
    void reviewsRequested(const QString &productId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &text);

    ProductModel *m_products;
    ProductTable *m_table;
    QLineEdit *m_search;
    ElidedLabel *m_note;
    QStackedWidget *m_stack;
};

} // namespace plaudit
