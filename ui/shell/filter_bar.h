// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/product_picker.h"
#include "shell/view.h"

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QPushButton;

namespace plaudit
{

class Chip;

/// The filter all pages share, as chips. Shows what it is given and asks for another; holds no state of its own beyond.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `today` is the current day in the store's time zone.
    explicit FilterBar(std::function<QDate()> today, QWidget *parent = nullptr);

    using QWidget::show;
    void show(const View &view);
    void setProducts(std::vector<ProductChoice> products);
    /// A widget at the trailing end.
    void addTrailing(QWidget *widget);
    /// Without a store there is nothing to filter.
    void setConditionsVisible(bool areVisible);

Q_SIGNALS:
    /// The view shown with another filter.
    void viewRequested(const plaudit::View &view);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void openDates();
    void openProducts();
    void ask(const std::function<void(Filter &)> &change);
    [[nodiscard]] QString productText() const;

    std::function<QDate()> m_today;
    View m_view;
    bool m_hasConditions = true;
    std::vector<ProductChoice> m_products;
    QHBoxLayout *m_layout;
    Chip *m_dates;
    Chip *m_product;
    Chip *m_rating;
    Chip *m_sentiment;
    Chip *m_survey; ///< surveys, channels and NPS categories
    QPushButton *m_clear;
};

} // namespace plaudit
