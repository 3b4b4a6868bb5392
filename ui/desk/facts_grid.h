// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_paper.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace plaudit
{

/// Labels and their values under each other; a value that leads somewhere is a link.
class FactsGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactsGrid(QWidget *parent = nullptr);

    void setFacts(const std::vector<DeskPaper::Fact> &facts);

Q_SIGNALS:
    void followed(plaudit::DeskPaper::Fact::Way way);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row
    {
        QLabel *label = nullptr;
        QLabel *value = nullptr;
        QPushButton *link = nullptr;
        QString linkText; ///< whole; empty where it is none
        DeskPaper::Fact::Way way = DeskPaper::Fact::Way::None;
    };
    void addRow();
    void fitLinks();

    QGridLayout *m_layout;
    std::vector<Row> m_rows; ///< those not needed are hidden
};

} // namespace plaudit
