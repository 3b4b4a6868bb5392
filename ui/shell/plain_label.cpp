// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/plain_label.h"

#include <QEvent>

#include <algorithm>

namespace plaudit
{

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

int PlainLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return QLabel::heightForWidth(width);
    if (text() != m_measuredText || contentsMargins() != m_measuredMargins) {
        m_measured.fill({});
        m_measuredText = text();
        m_measuredMargins = contentsMargins();
    }
    const auto known = std::find_if(
        m_measured.begin(), m_measured.end(), [width](const Measured &measured) { return measured.width == width; });
    if (known != m_measured.end())
        return known->height;
    auto &measured = m_measured[m_next++ % m_measured.size()];
    measured = {.width = width, .height = QLabel::heightForWidth(width)};
    return measured.height;
}

void PlainLabel::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange:
    case QEvent::ApplicationFontChange:
        m_measured.fill({});
        break;
    default:
        break;
    }
    QLabel::changeEvent(event);
}

} // namespace plaudit
