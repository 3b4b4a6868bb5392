// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/toast.h"

#include "shell/elided_label.h"
#include "shell/looks.h"

#include <QAccessible>
#include <QBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plaudit
{

static constexpr auto stay = 8s;

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new ElidedLabel({}, this))
{
    setLook(this, u"toast"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 7, 14, 7);
    layout->addWidget(m_sentence, 1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(stay);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void Toast::say(const QString &sentence)
{
    m_sentence->setWholeText(sentence);
    show();
    m_timer.start();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString Toast::sentence() const
{
    return isHidden() ? QString() : m_sentence->wholeText();
}

} // namespace plaudit
