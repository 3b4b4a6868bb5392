// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page_notice.h"

#include "shell/icons.h"
#include "shell/looks.h"
#include "shell/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

PageNotice::PageNotice(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(plainLabel({}, u"title"_s, this))
    , m_advice(plainLabel({}, u"second"_s, this))
    , m_action(new QPushButton(this))
{
    setLook(m_action, u"primary"_s);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_advice->setAlignment(Qt::AlignCenter);
    m_advice->setWordWrap(true);
    m_picture->setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_advice);
    layout->addSpacing(8);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &PageNotice::actionRequested);
}

void PageNotice::setContent(const Content &content)
{
    m_icon = content.icon;
    updateIcon();
    m_title->setText(content.title);
    m_advice->setText(content.advice);
    m_advice->setVisible(!content.advice.isEmpty());
    m_action->setText(content.action);
    m_action->setVisible(!content.action.isEmpty());
}

void PageNotice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_icon.isEmpty())
        updateIcon();
}

void PageNotice::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int readable = int(440 * interfaceZoom());
    const int room = std::min(readable, std::max(120, width() - 40));
    // The labels are as wide as the layout, or it would reserve the height that they need at its width.
    const int beside = std::max(0, (width() - room) / 2);
    layout()->setContentsMargins(beside, 8, beside, 8);
}

void PageNotice::updateIcon()
{
    m_picture->setPixmap(linePixmap(m_icon, Theme::of(this).faintText, 40, devicePixelRatioF()));
}

} // namespace plaudit
