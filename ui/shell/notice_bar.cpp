// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/notice_bar.h"

#include "shell/icons.h"
#include "shell/looks.h"
#include "shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace plaudit
{

NoticeBar::NoticeBar(const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_mark(new QLabel(this))
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setLook(this, u"noticeBar"_s);
    setAccessibleName(text);
    auto *words = plainLabel(text, {}, this);
    words->setWordWrap(true);
    setLook(m_close, u"quiet"_s);
    m_close->setToolTip(tr("Put away"));
    m_close->setAccessibleName(tr("Put away"));
    m_actions->setSpacing(8);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 8, 20, 8);
    layout->setSpacing(12);
    layout->addWidget(m_mark);
    layout->addWidget(words, 1);
    layout->addLayout(m_actions);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QObject::deleteLater);
    updateIcons();
}

QPushButton *NoticeBar::addAction(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_actions->addWidget(button);
    return button;
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void NoticeBar::updateIcons()
{
    const Theme &theme = Theme::of(this);
    m_mark->setPixmap(linePixmap(u"problem"_s, theme.secondText, 18, devicePixelRatioF()));
    m_close->setIcon(lineIcon(u"close"_s, theme.secondText));
}

} // namespace plaudit
