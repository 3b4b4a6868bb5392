// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/view_switch.h"

#include "shell/looks.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace plaudit
{

ViewSwitch::ViewSwitch(const QStringList &names, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (int i = 0; i < int(names.size()); ++i) {
        auto *button = new QToolButton(this);
        button->setText(names[i]);
        button->setCheckable(true);
        setLook(button, u"switch"_s);
        m_buttons->addButton(button, i);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    m_buttons->setExclusive(true);
    setCurrent(0);
    connect(m_buttons, &QButtonGroup::idClicked, this, &ViewSwitch::chosen);
}

int ViewSwitch::current() const
{
    return m_buttons->checkedId();
}

void ViewSwitch::setCurrent(int index)
{
    m_buttons->button(index)->setChecked(true);
}

void ViewSwitch::setName(int index, const QString &name)
{
    m_buttons->button(index)->setText(name);
}

} // namespace plaudit
