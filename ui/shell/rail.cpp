// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail.h"

#include "shell/elided_label.h"
#include "shell/icons.h"
#include "shell/looks.h"
#include "shell/theme.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int wholeWidth = 196;
static constexpr int collapsedWidth = 64;

static QToolButton *railItem(const QString &text, QWidget *parent)
{
    auto *item = new QToolButton(parent);
    setLook(item, u"railItem"_s);
    item->setText(besideIcon(text));
    item->setAccessibleName(text);
    item->setIconSize({18, 18});
    item->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return item;
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_brand(plainLabel(u"Plaudit"_s, u"brand"_s, this))
    , m_store(new ElidedLabel(u"faint"_s, this))
    , m_ratings(railItem(tr("Ratings"), this))
    , m_collapse(railItem(tr("Collapse"), this))
{
    setAttribute(Qt::WA_StyledBackground);
    setLook(this, u"rail"_s);
    setAccessibleName(tr("Pages"));
    m_ratings->setCheckable(true);
    m_ratings->setChecked(true);
    connect(m_ratings, &QToolButton::clicked, this, [this] {
        m_ratings->setChecked(true);
        Q_EMIT ratingsRequested();
    });
    connect(m_collapse, &QToolButton::clicked, this, [this] { setCollapsed(!m_isCollapsed); });
    auto *names = new QVBoxLayout;
    names->setContentsMargins(12, 0, 0, 0);
    names->setSpacing(2);
    names->addWidget(m_brand);
    names->addWidget(m_store);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 18, 12, 12);
    layout->setSpacing(4);
    layout->addLayout(names);
    layout->addSpacing(16);
    layout->addWidget(m_ratings);
    layout->addStretch(1);
    layout->addWidget(m_collapse);
    setCollapsed(false);
}

void Rail::setStoreName(const QString &name)
{
    m_store->setWholeText(name);
}

void Rail::setCollapsed(bool isCollapsed)
{
    const bool hasChanged = isCollapsed != m_isCollapsed;
    m_isCollapsed = isCollapsed;
    setFixedWidth(isCollapsed ? collapsedWidth : wholeWidth);
    m_brand->setVisible(!isCollapsed);
    m_store->setVisible(!isCollapsed);
    m_collapse->setAccessibleName(isCollapsed ? tr("Expand") : tr("Collapse"));
    m_collapse->setText(besideIcon(m_collapse->accessibleName()));
    const auto style = isCollapsed ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (QToolButton *item : {m_ratings, m_collapse}) {
        item->setToolButtonStyle(style);
        item->setToolTip(isCollapsed ? item->accessibleName() : QString());
    }
    updateIcons();
    if (hasChanged)
        Q_EMIT collapseToggled(isCollapsed);
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void Rail::updateIcons()
{
    const Theme &theme = Theme::of(this);
    m_ratings->setIcon(lineIcon(u"ratings"_s, theme.secondText, theme.accentText));
    m_collapse->setIcon(lineIcon(m_isCollapsed ? u"expand"_s : u"collapse"_s, theme.secondText));
}

} // namespace plaudit
