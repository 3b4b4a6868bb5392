// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/popup.h"

#include "shell/looks.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

Popup::Popup(const QString &name, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_content(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(this, u"popup"_s);
    setAccessibleName(name);
    m_content->setContentsMargins(12, 12, 12, 12);
    m_content->setSpacing(8);
}

void Popup::openBelow(const QWidget &anchor)
{
    constexpr int gap = 4;
    ensurePolished();
    adjustSize();
    const int left = anchor.isRightToLeft() ? anchor.width() - width() : 0;
    QPoint place = anchor.mapToGlobal(QPoint(left, anchor.height() + gap));
    if (const QScreen *screen = anchor.screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
        place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(place);
    show();
}

void Popup::finish()
{
    if (!take())
        return;
    m_isSettled = true;
    close();
}

void Popup::cancel()
{
    m_isSettled = true;
    close();
}

void Popup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (std::exchange(m_isSettled, true) || !m_isTakenWhenLeft)
        return;
    static_cast<void>(take());
}

void Popup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QFrame::keyPressEvent(event);
    else if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
    else
        finish();
}

} // namespace plaudit
