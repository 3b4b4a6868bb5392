// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/panel.h"

#include "shell/elided_label.h"
#include "shell/looks.h"

#include <QBoxLayout>
#include <QFrame>

using namespace Qt::StringLiterals;

namespace plaudit
{

Panel makePanel(const QString &title, QWidget *trailing, QWidget *body)
{
    auto *frame = new QFrame;
    setLook(frame, u"panel"_s);
    auto *heading = plainLabel(title, u"title"_s, frame);
    auto *note = new ElidedLabel(u"faint"_s, frame);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->setSpacing(12);
    top->addWidget(heading);
    top->addWidget(note, 1);
    if (trailing)
        top->addWidget(trailing);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(9, 10, 9, 6);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(body, 1);
    return {frame, heading, note};
}

} // namespace plaudit
