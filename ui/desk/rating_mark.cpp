// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rating_mark.h"

#include "desk/desk_delegate.h"
#include "shell/theme.h"

#include <QLocale>
#include <QPainter>

namespace plaudit
{

RatingMark::RatingMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RatingMark::setStars(std::optional<int> rating)
{
    m_value = rating;
    m_isScore = false;
    setAccessibleName(rating ? tr("%Ln stars", nullptr, *rating) : tr("No rating"));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

void RatingMark::setScore(std::optional<int> score)
{
    m_value = score;
    m_isScore = true;
    setAccessibleName(score ? tr("NPS score %1").arg(QLocale().toString(*score)) : tr("No NPS score"));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize RatingMark::sizeHint() const
{
    return m_isScore ? QSize(zoomed(44), zoomed(30)) : QSize(zoomed(110), zoomed(20));
}

void RatingMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    if (m_isScore)
        paintScore(painter, rect(), m_value, theme);
    else
        paintStars(painter, rect(), m_value.value_or(0), layoutDirection(), theme);
}

} // namespace plaudit
