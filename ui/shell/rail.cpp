// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail.h"

#include "shell/elided_label.h"
#include "shell/icons.h"
#include "shell/looks.h"
#include "shell/theme.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int wholeWidth = 196;
static constexpr int collapsedWidth = 64;
static constexpr int margin = 12;

static QToolButton *railItem(const QString &text, QWidget *parent)
{
    auto *item = new QToolButton(parent);
    setLook(item, u"railItem"_s);
    item->setText(besideIcon(QString(text).replace(u"&"_s, u"&&"_s)));
    item->setAccessibleName(text);
    item->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return item;
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_brand(plainLabel(u"Plaudit"_s, u"brand"_s, this))
    , m_store(new ElidedLabel(u"faint"_s, this))
    , m_scrolled(new QScrollArea(this))
    , m_collapse(railItem(tr("Collapse"), this))
{
    setAttribute(Qt::WA_StyledBackground);
    setLook(this, u"rail"_s);
    setAccessibleName(tr("Pages"));
    for (const PageId page : allPages) {
        auto *item = railItem(nameOf(page), this);
        item->setCheckable(true);
        connect(item, &QToolButton::clicked, this, [this, page] {
            showPage(page);
            Q_EMIT pageRequested(page);
        });
        m_pages.push_back(item);
    }
    showPage(PageId::Overview);
    connect(m_collapse, &QToolButton::clicked, this, [this] { setCollapsed(!m_isCollapsed); });
    auto *names = new QVBoxLayout;
    names->setContentsMargins(12, 0, 0, 0);
    names->setSpacing(2);
    names->addWidget(m_brand);
    names->addWidget(m_store);
    auto *items = new QWidget;
    auto *inside = new QVBoxLayout(items);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(4);
    for (QToolButton *item : m_pages) {
        if (item == m_pages[std::size_t(PageId::Health)]) {
            auto *rule = new QFrame(this);
            setLook(rule, u"rule"_s);
            inside->addSpacing(6);
            inside->addWidget(rule);
            inside->addSpacing(6);
        }
        inside->addWidget(item);
    }
    inside->addStretch(1);
    // With large texts a small window has no room for all of them.
    m_scrolled->setWidget(items);
    m_scrolled->setWidgetResizable(true);
    m_scrolled->setFocusPolicy(Qt::NoFocus);
    m_scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scrolled->viewport()->setAutoFillBackground(false);
    items->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 18, margin, 12);
    layout->setSpacing(4);
    layout->addLayout(names);
    layout->addSpacing(16);
    layout->addWidget(m_scrolled, 1);
    layout->addWidget(m_collapse);
    setCollapsed(false);
}

void Rail::showPage(PageId page)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setChecked(allPages[i] == page);
}

void Rail::setStoreName(const QString &name)
{
    m_store->setWholeText(name);
}

void Rail::setCollapsed(bool isCollapsed)
{
    const bool hasChanged = isCollapsed != m_isCollapsed;
    m_isCollapsed = isCollapsed;
    m_brand->setVisible(!isCollapsed);
    m_store->setVisible(!isCollapsed);
    m_collapse->setAccessibleName(isCollapsed ? tr("Expand") : tr("Collapse"));
    m_collapse->setText(besideIcon(m_collapse->accessibleName()));
    const auto style = isCollapsed ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    auto items = m_pages;
    items.push_back(m_collapse);
    for (QToolButton *item : items) {
        item->setToolButtonStyle(style);
        item->setToolTip(isCollapsed ? item->accessibleName() : QString());
    }
    fitSizes();
    updateIcons();
    if (hasChanged)
        Q_EMIT collapseToggled(isCollapsed);
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
    else if (event->type() == QEvent::StyleChange)
        fitSizes();
}

void Rail::fitSizes()
{
    if (!m_scrolled->widget())
        return;
    const int icon = zoomed(18);
    for (QToolButton *item : m_pages)
        item->setIconSize({icon, icon});
    m_collapse->setIconSize({icon, icon});
    const int needed = std::max(m_scrolled->widget()->minimumSizeHint().width(), m_collapse->sizeHint().width());
    setFixedWidth(std::max(zoomed(m_isCollapsed ? collapsedWidth : wholeWidth), needed + 2 * margin));
}

void Rail::updateIcons()
{
    const Theme &theme = Theme::of(this);
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setIcon(lineIcon(keyOf(allPages[i]), theme.secondText, theme.accentText));
    m_collapse->setIcon(lineIcon(m_isCollapsed ? u"expand"_s : u"collapse"_s, theme.secondText));
}

} // namespace plaudit
