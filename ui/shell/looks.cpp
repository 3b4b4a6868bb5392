// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/looks.h"

#include "shell/plain_label.h"

#include <QStyle>
#include <QVariant>

namespace plaudit
{

void setLook(QWidget *widget, const QString &look)
{
    if (widget->property("look").toString() == look)
        return;
    widget->setProperty("look", look);
    repolish(widget);
}

void setTone(QWidget *widget, const QString &tone)
{
    if (widget->property("tone").toString() == tone)
        return;
    widget->setProperty("tone", tone);
    repolish(widget);
}

void repolish(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QString besideIcon(const QString &text)
{
    constexpr char16_t thinSpace = 0x2009;
    return QChar(thinSpace) + text;
}

QLabel *plainLabel(const QString &text, const QString &look, QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setText(text);
    if (!look.isEmpty())
        setLook(label, look);
    return label;
}

} // namespace plaudit
