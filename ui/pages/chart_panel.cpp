// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chart_panel.h"

#include "charts/chart_view.h"
#include "shell/elided_label.h"
#include "shell/icons.h"
#include "shell/looks.h"
#include "shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

ChartPanel::ChartPanel(ChartView *chart, QWidget *control, QWidget *parent)
    : QFrame(parent)
    , m_chart(chart)
    , m_title(plainLabel({}, u"title"_s, this))
    , m_note(new ElidedLabel(u"faint"_s, this))
    , m_menu(new QToolButton(this))
{
    setLook(this, u"panel"_s);
    setLook(m_menu, u"quiet"_s);
    m_menu->setAccessibleName(tr("Chart menu"));
    m_menu->setToolTip(tr("Copy, save, show as table"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(chart->makeMenu(m_menu));
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_title, 1);
    if (control)
        top->addWidget(control);
    top->addWidget(m_menu);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(17, 10, 12, 8);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_note);
    layout->addSpacing(8);
    layout->addWidget(chart, 1);
    if (control)
        setTabOrder(control, m_menu);
}

void ChartPanel::setSpec(const ChartSpec &spec)
{
    m_title->setText(spec.title);
    m_note->setWholeText(noteInWindow(spec));
    m_chart->setSpec(spec);
}

void ChartPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_menu->setIcon(lineIcon(u"more"_s, Theme::of(this).secondText));
}

} // namespace plaudit
