// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace plaudit
{

/// Widgets beside each other; below each other where they have too little room for that. Owns them.
class FoldingRow : public QWidget
{
    Q_OBJECT

public:
    explicit FoldingRow(int gap, QWidget *parent = nullptr);

    void addWidget(QWidget *widget, int stretch);
    [[nodiscard]] bool isFolded() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void measureAnew();
    void fold();

    QBoxLayout *m_layout;
};

} // namespace plaudit
