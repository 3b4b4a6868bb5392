// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcuts_sheet.h"

#include "shell/looks.h"
#include "shell/window_actions.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// What it does, and its keys.
using Line = std::pair<QString, QString>;

QWidget *makeGroup(const QString &name, const QList<Line> &lines, QWidget *parent)
{
    auto *group = new QWidget(parent);
    auto *grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, 12);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->addWidget(plainLabel(name, u"title"_s, group), 0, 0, 1, 2);
    int row = 1;
    for (const auto &[what, keys] : lines) {
        grid->addWidget(plainLabel(what, u"second"_s, group), row, 0);
        grid->addWidget(plainLabel(keys, u"tag"_s, group), row++, 1, Qt::AlignTrailing);
    }
    return group;
}

QList<Line> linesOf(const ActionGroup &group)
{
    QList<Line> lines;
    for (const QAction *action : group.actions) {
        if (const QString keys = shortcutText(*action, u", "_s); !keys.isEmpty() && action->isVisible())
            lines += {plainText(*action), keys};
    }
    return lines;
}

QString native(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsSheet::ShortcutsSheet(const WindowActions &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *sheet = new QWidget(this);
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(12, 8, 20, 8);
    columns->setSpacing(40);
    QVBoxLayout *column[] = {new QVBoxLayout, new QVBoxLayout};
    int lengths[] = {0, 0};
    const auto add = [&](const QString &name, const QList<Line> &lines) {
        const int shorter = lengths[0] <= lengths[1] ? 0 : 1;
        column[shorter]->addWidget(makeGroup(name, lines, sheet));
        lengths[shorter] += int(lines.size()) + 2;
    };
    for (const ActionGroup &group : actions.groups())
        add(group.name, linesOf(group));
    add(tr("In lists and charts"),
        {{tr("Open what is chosen"), native(Qt::Key_Return)}, {tr("Tick"), native(Qt::Key_Space)},
            {tr("Copy what is chosen"), native(QKeySequence(QKeySequence::Copy))},
            {tr("Remove a condition of the filter"), native(Qt::Key_Delete)},
            {tr("Close without a change"), native(Qt::Key_Escape)}});
    for (QVBoxLayout *one : column) {
        one->addStretch(1);
        columns->addLayout(one, 1);
    }
    auto *area = new QScrollArea(this);
    area->setWidget(sheet);
    area->setWidgetResizable(true);
    area->setAccessibleName(windowTitle());
    setLook(area, u"scrolled"_s);
    area->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false); // the area has set it
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 12, 12);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    resize(820, 620);
}

} // namespace plaudit
