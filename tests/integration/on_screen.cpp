// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/on_screen.h"

#include "integration/x_display.h"
#include "shell/elided_label.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QLabel>

#include <algorithm>

namespace plaudit
{

QString nameOfFocus()
{
    auto *focused = QApplication::focusWidget();
    if (!focused)
        return {};
    // Qt calls a box by what is chosen in it; what it is for is told beside that.
    const QString own = focused->accessibleName();
    return own.isEmpty() ? QAccessible::queryAccessibleInterface(focused)->text(QAccessible::Name).trimmed() : own;
}

bool shows(const QWidget &page, const QString &text)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        const auto *elided = qobject_cast<const ElidedLabel *>(label);
        return label->isVisible() && text == (elided ? elided->wholeText() : label->text());
    });
}

QAbstractItemView *rowsNamed(const QString &name, const QWidget &window)
{
    const auto views = window.findChildren<QAbstractItemView *>();
    const auto found = std::find_if(views.begin(), views.end(),
        [&](const QAbstractItemView *one) { return one->isVisible() && one->accessibleName() == name; });
    return found == views.end() ? nullptr : *found;
}

FocusMark::FocusMark()
    : m_before(XDisplay::picture())
{}

bool FocusMark::isSeen() const
{
    const auto *focused = QApplication::focusWidget();
    // The frame of a chip draws around its button.
    constexpr int around = 2;
    const QRect place(focused->mapToGlobal(QPoint()), focused->size());
    const QRect seen = place.adjusted(-around, -around, around, around);
    return m_before.copy(seen) != XDisplay::picture().copy(seen);
}

} // namespace plaudit
