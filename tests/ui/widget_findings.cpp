// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget_findings.h"

#include "shell/elided_label.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QString nameOf(const QWidget *widget)
{
    QString words;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        words = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        words = button->text();
    if (words.isEmpty())
        words = widget->accessibleName();
    return u"%1 “%2” in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), words.left(60),
        widget->parentWidget() ? QString::fromLatin1(widget->parentWidget()->metaObject()->className()) : QString());
}

/// What Qt's own widgets are made of.
bool isInside(const QWidget *widget)
{
    const auto *parent = widget->parentWidget();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
    return qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QHeaderView *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent) ||
           qobject_cast<const QLineEdit *>(parent) || (area && area->viewport() != widget) ||
           widget->objectName().startsWith(u"qt_"_s);
}

bool hasText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return !label->text().isEmpty();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && !button->text().isEmpty();
}

QString cutFinding(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (!hasText(widget) || qobject_cast<const ElidedLabel *>(widget))
        return {};
    const bool wraps = label && label->wordWrap();
    const QSize needed = wraps ? QSize(0, label->heightForWidth(widget->width())) : widget->sizeHint();
    // A style sheet makes Qt ask for tool buttons that are 3 px higher than what is drawn of them.
    const int spare = qobject_cast<const QToolButton *>(widget) ? 3 : 0;
    if (needed.width() <= widget->width() && needed.height() <= widget->height() + spare)
        return {};
    return u"cut: %1 has %2 × %3 of %4 × %5"_s.arg(nameOf(widget))
        .arg(widget->width())
        .arg(widget->height())
        .arg(needed.width())
        .arg(needed.height());
}

QString outsideFinding(const QWidget *widget)
{
    const QWidget *holder = widget->parentWidget();
    if (!holder || !hasText(widget) || widget->isWindow())
        return {};
    if (holder->rect().contains(widget->geometry()))
        return {};
    return u"outside: %1 at %2,%3 %4 × %5 of %6 × %7"_s.arg(nameOf(widget))
        .arg(widget->x())
        .arg(widget->y())
        .arg(widget->width())
        .arg(widget->height())
        .arg(holder->width())
        .arg(holder->height());
}

QStringList overlapFindings(const QWidget *holder)
{
    QStringList findings;
    QList<const QWidget *> children;
    for (const auto *child : holder->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child->isVisible() && !child->isWindow() && !isInside(child) && !child->size().isEmpty())
            children.append(child);
    }
    for (qsizetype i = 0; i < children.size(); ++i) {
        for (qsizetype j = i + 1; j < children.size(); ++j) {
            const QRect common = children[i]->geometry() & children[j]->geometry();
            if (!common.isEmpty())
                findings.append(u"overlapping by %1 × %2: %3 and %4"_s.arg(common.width())
                                    .arg(common.height())
                                    .arg(nameOf(children[i]), nameOf(children[j])));
        }
    }
    return findings;
}

} // namespace

QStringList layoutFindings(const QWidget &window)
{
    QStringList findings = overlapFindings(&window);
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || isInside(widget))
            continue;
        findings << cutFinding(widget) << outsideFinding(widget) << overlapFindings(widget);
    }
    findings.removeAll(QString());
    findings.removeDuplicates();
    return findings;
}

QStringList accessibilityFindings(QWidget &window)
{
    QStringList findings;
    for (auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->focusPolicy() == Qt::NoFocus || isInside(widget) ||
            widget->focusProxy())
            continue;
        auto *told = QAccessible::queryAccessibleInterface(widget);
        if (!told || told->role() == QAccessible::NoRole)
            findings.append(u"no role: "_s + nameOf(widget));
        else if (told->text(QAccessible::Name).trimmed().isEmpty())
            findings.append(u"no name: "_s + nameOf(widget));
    }
    return findings;
}

} // namespace plaudit
