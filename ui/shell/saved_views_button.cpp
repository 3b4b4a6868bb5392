// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/saved_views_button.h"

#include "shell/field_popup.h"
#include "shell/icons.h"
#include "shell/looks.h"
#include "shell/plain_text.h"
#include "shell/saved_views_dialog.h"
#include "shell/theme.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

SavedViewsButton::SavedViewsButton(QWidget *parent)
    : QToolButton(parent)
{
    setLook(this, u"quiet"_s);
    setText(besideIcon(tr("Views")) + u" ▾"_s);
    setToolTip(tr("Saved views"));
    setAccessibleName(tr("Saved views"));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    fillMenu();
}

void SavedViewsButton::setViews(std::vector<SavedView> views)
{
    if (views == m_views)
        return;
    m_views = std::move(views);
    fillMenu();
    if (m_dialog)
        m_dialog->setViews(m_views);
}

void SavedViewsButton::fillMenu()
{
    menu()->clear();
    for (const SavedView &view : m_views)
        menu()->addAction(oneLine(view.name).replace(u'&', u"&&"_s), this, [this, view] { Q_EMIT chosen(view); });
    if (m_views.empty())
        menu()->addAction(tr("No saved views yet"))->setEnabled(false);
    menu()->addSeparator();
    menu()->addAction(tr("Save this view…"), this, &SavedViewsButton::openSaving);
    QAction *manage = menu()->addAction(tr("Rename, move, remove…"), this, &SavedViewsButton::openManaging);
    manage->setEnabled(!m_views.empty());
}

void SavedViewsButton::openSaving()
{
    auto *popup = new FieldPopup({.name = tr("Save this view as"),
                                     .text = {},
                                     .help = tr("Dates such as “Last 30 days” go on meaning the last 30 days. A name "
                                                "that is taken is replaced."),
                                     .action = tr("Save"),
                                     .problemOf = {}},
        this);
    connect(popup, &FieldPopup::entered, this, &SavedViewsButton::savingRequested);
    popup->openBelow(*this);
}

void SavedViewsButton::openManaging()
{
    if (!m_dialog) {
        m_dialog = new SavedViewsDialog(window());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &SavedViewsDialog::renamed, this, &SavedViewsButton::renamed);
        connect(m_dialog, &SavedViewsDialog::moved, this, &SavedViewsButton::moved);
        connect(m_dialog, &SavedViewsDialog::removed, this, &SavedViewsButton::removed);
    }
    m_dialog->setViews(m_views);
    // Beside the window, so that what was removed can be undone there.
    m_dialog->show();
    m_dialog->activateWindow();
}

void SavedViewsButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(lineIcon(u"bookmark"_s, Theme::of(this).secondText));
}

} // namespace plaudit
