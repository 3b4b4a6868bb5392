// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/elided_label.h"

#include "shell/looks.h"
#include "shell/plain_text.h"

#include <QPainter>
#include <QStyle>

namespace plaudit
{

ElidedLabel::ElidedLabel(const QString &look, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    if (!look.isEmpty())
        setLook(this, look);
}

void ElidedLabel::setWholeText(const QString &text)
{
    m_text = oneLine(text);
    setAccessibleName(m_text);
    updateGeometry();
    updateToolTip();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    ensurePolished();
    const auto metrics = fontMetrics();
    return {metrics.horizontalAdvance(m_text) + 2, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    ensurePolished();
    return {fontMetrics().averageCharWidth() * 3, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideRight, width());
    painter.drawText(rect(), int(QStyle::visualAlignment(layoutDirection(), alignment())), shown);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::updateToolTip()
{
    const bool isCut = fontMetrics().horizontalAdvance(m_text) > width();
    setToolTip(isCut ? plainToolTip(m_text) : QString());
}

} // namespace plaudit
