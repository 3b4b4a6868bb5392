// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/elided_label.h"

#include "shell/looks.h"
#include "shell/plain_text.h"

#include <QEvent>
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
    m_wholeWidth.reset();
    setAccessibleName(m_text);
    updateGeometry();
    updateToolTip();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    ensurePolished();
    return {wholeWidth() + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    ensurePolished();
    return {fontMetrics().averageCharWidth() * 3, fontMetrics().height()};
}

bool ElidedLabel::isCut() const
{
    return wholeWidth() > width();
}

int ElidedLabel::wholeWidth() const
{
    if (!m_wholeWidth)
        m_wholeWidth = fontMetrics().horizontalAdvance(m_text);
    return *m_wholeWidth;
}

void ElidedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_wholeWidth.reset();
    QLabel::changeEvent(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = isCut() ? fontMetrics().elidedText(m_text, Qt::ElideRight, width()) : m_text;
    painter.drawText(rect(), int(QStyle::visualAlignment(layoutDirection(), alignment())), shown);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::updateToolTip()
{
    setToolTip(isCut() ? plainToolTip(m_text) : QString());
}

} // namespace plaudit
