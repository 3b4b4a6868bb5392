// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sparkline.h"

#include "shell/theme.h"

#include <QPainter>

#include <algorithm>

namespace plaudit
{

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Sparkline::setValues(std::vector<std::optional<double>> values)
{
    m_values = std::move(values);
    update();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    std::vector<double> known;
    for (const auto &value : m_values) {
        if (value)
            known.push_back(*value);
    }
    if (known.size() < 2)
        return;
    const auto [low, high] = std::minmax_element(known.begin(), known.end());
    const double span = std::max(*high - *low, 1e-9);
    const QRectF area = QRectF(rect()).adjusted(2, 3, -2, -3);
    const double step = area.width() / double(m_values.size() - 1);
    const auto at = [&](std::size_t index) {
        const double part = *high > *low ? (*m_values[index] - *low) / span : 0.5;
        return QPointF(area.left() + step * double(index), area.bottom() - part * area.height());
    };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(this).accent, 1.5));
    for (std::size_t index = 1; index < m_values.size(); ++index) {
        if (m_values[index - 1] && m_values[index])
            painter.drawLine(at(index - 1), at(index));
    }
}

} // namespace plaudit
