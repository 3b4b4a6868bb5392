// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <optional>

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
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isCut() const;
    [[nodiscard]] int wholeWidth() const;
    void updateToolTip();
    QString m_text;
    mutable std::optional<int> m_wholeWidth; ///< once measured in its font
};

} // namespace plaudit
