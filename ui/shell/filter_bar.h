// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter_choices.h"
#include "analytics/filter_part.h"
#include "shell/view.h"

#include <QWidget>

#include <functional>
#include <map>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace plaudit
{

class Chip;
class ChipRow;

/// The filter all pages share, as chips. Shows what it is given and asks for another; holds no state of its own beyond.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `today` is the current day in the store's time zone.
    explicit FilterBar(std::function<QDate()> today, QWidget *parent = nullptr);

    using QWidget::show;
    void show(const View &view);
    void setChoices(FilterChoices choices);
    [[nodiscard]] const FilterChoices &choices() const { return m_choices; }
    /// A widget at the leading end.
    void addLeading(QWidget *widget);
    /// A widget at the trailing end.
    void addTrailing(QWidget *widget);
    /// Without a store there is nothing to filter.
    void setConditionsVisible(bool areVisible);

    /// Opens the choice of a condition, whether it is set or not.
    void edit(FilterPart part);
    void editComparison();
    /// Opens the list of all conditions.
    void openAdding();
    /// Asks for the view without a filter.
    void clear();

Q_SIGNALS:
    /// The view shown with another filter or comparison.
    void viewRequested(const plaudit::View &view);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Made when it is first needed.
    [[nodiscard]] Chip &chipOf(FilterPart part);
    void showDates();
    void showComparison();
    void showHidden();
    void openDates();
    /// What a condition's choice opens under.
    [[nodiscard]] const QWidget &anchorOf(FilterPart part) const;
    void ask(const std::function<void(View &)> &change);
    void askFor(const Filter &filter);

    std::function<QDate()> m_today;
    View m_view;
    bool m_hasConditions = true;
    FilterChoices m_choices;
    QHBoxLayout *m_layout;
    ChipRow *m_row;
    std::map<FilterPart, Chip *> m_chips;
    Chip *m_comparison;
    QToolButton *m_add;
    QPushButton *m_clear;
    int m_leading = 0;
};

} // namespace plaudit
