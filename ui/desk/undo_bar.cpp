// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/undo_bar.h"

#include "shell/elided_label.h"
#include "shell/looks.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPushButton>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plaudit
{

static constexpr auto stay = 12s;

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new ElidedLabel({}, this))
    , m_button(new QPushButton(tr("Undo"), this))
{
    setLook(this, u"toast"_s);
    setLook(m_button, u"link"_s);
    m_button->setToolTip(tr("Undo (Ctrl+Z)"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_button);
    m_timer.setSingleShot(true);
    m_timer.setInterval(stay);
    connect(m_button, &QPushButton::clicked, this, &UndoBar::undo);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        // Whoever is on the button still wants it.
        if (m_button->hasFocus() || underMouse()) {
            m_timer.start();
            return;
        }
        m_undo = {};
        hide();
    });
    hide();
}

void UndoBar::offer(const QString &sentence, std::function<void()> undo)
{
    m_sentence->setWholeText(sentence);
    m_undo = std::move(undo);
    m_button->setVisible(bool(m_undo));
    show();
    m_timer.start();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString UndoBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->wholeText();
}

void UndoBar::undo()
{
    if (const auto undo = std::exchange(m_undo, {})) {
        hide();
        undo();
    }
}

} // namespace plaudit
