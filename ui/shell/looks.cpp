// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/looks.h"

#include <QLabel>
#include <QStyle>
#include <QVariant>

namespace plaudit
{

void setLook(QWidget *widget, const QString &look)
{
    if (widget->property("look").toString() == look)
        return;
    widget->setProperty("look", look);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel *plainLabel(const QString &text, const QString &look, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    if (!look.isEmpty())
        setLook(label, look);
    return label;
}

} // namespace plaudit
