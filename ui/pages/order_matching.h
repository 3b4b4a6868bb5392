// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/orders_content.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace plaudit
{

class ChartPanel;
class ElidedLabel;
class RowsTable;
class ViewSwitch;

/// How well opinions find their orders: by method, by month, the likely reasons why some find none with the records
/// behind each, and a try-out of rules for a shop's own numbering.
class OrderMatching : public QWidget
{
    Q_OBJECT

public:
    explicit OrderMatching(QWidget *parent = nullptr);

    void show(const OrdersContent &content);
    /// What the rules that were tried would bring.
    void showGain(const MatchGain &gain);
    void showTrialError(const QString &sentence);
    /// While rules are tried or applied.
    void setBusy(bool isBusy);

Q_SIGNALS:
    /// Other records are to be listed.
    void requestChanged(const plaudit::OrdersRequest &request);
    void trialRequested(const plaudit::MatchRules &rules);
    void rulesChosen(const plaudit::MatchRules &rules);

private:
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeBottom();
    [[nodiscard]] QWidget *makeTrial();
    void showReasons();
    void showRecords();
    void showRules();
    void ask(MatchMethod method, std::optional<UnmatchedReason> reason);
    [[nodiscard]] MatchRules typedRules() const;
    [[nodiscard]] const MatchCounts &counts() const;

    OrdersContent m_content;
    std::vector<UnmatchedReason> m_reasonRows;
    ViewSwitch *m_kind;
    ChartPanel *m_methods, *m_months;
    RowsTable *m_reasons, *m_records;
    QLabel *m_recordsTitle, *m_advice;
    ElidedLabel *m_recordsNote, *m_reasonsNote;
    QLineEdit *m_prefix, *m_suffix;
    QPushButton *m_try, *m_apply, *m_remove;
    ElidedLabel *m_outcome;
    bool m_isBusy = false;
    std::optional<MatchRules> m_tried; ///< those whose outcome is shown
};

} // namespace plaudit
