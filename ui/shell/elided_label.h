// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace plaudit
{

/// One line of plain text that is cut with … where it doesn't fit; the whole text is then its tool tip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &look, QWidget *parent = nullptr);

    void setWholeText(const QString &text);
    [[nodiscard]] const QString &wholeText() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateToolTip();
    QString m_text;
};

} // namespace plaudit
