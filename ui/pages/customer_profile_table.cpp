// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/customer_profile_table.h"

#include "shell/copy_cells.h"
#include "shell/plain_text.h"
#include "shell/theme.h"
#include "wording/customer_words.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int definitionRole = Qt::UserRole;

CustomerProfileTable::CustomerProfileTable(QWidget *parent)
    : QTableView(parent)
    , m_rows(new QStandardItemModel(0, 2, this))
{
    m_rows->setHorizontalHeaderLabels({tr("Property"), tr("Value")});
    setModel(m_rows);
    setAccessibleName(tr("Profile of the customer"));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(26);
}

void CustomerProfileTable::setContent(const CustomerContent &content)
{
    const QLocale locale;
    m_rows->removeRows(0, m_rows->rowCount());
    const auto addKnown = [this](const QString &name, const QString &value, const QString &definition) {
        if (!value.isEmpty())
            add(name, value, true, definition);
    };
    addKnown(tr("Other names"), content.otherNames.join(u", "_s), tr("Names that other records of the customer have."));
    for (int i = 0; i <= int(lastProfileProperty); ++i) {
        const auto property = ProfileProperty(i);
        const auto written = writtenProperty(content.profile, property, locale);
        add(nameOf(property), written.text, written.isKnown,
            definitionOf(property) + u"\n"_s + tr("In Okendo: %1").arg(okendoNameOf(property)));
    }
    addKnown(tr("Okendo's ids"), content.okendoIds.join(u", "_s), tr("The customer's ids at Okendo."));
    addKnown(tr("The shop's ids"), content.shopIds.join(u", "_s), tr("The customer's ids in the imported orders."));
}

void CustomerProfileTable::add(const QString &name, const QString &value, bool isKnown, const QString &definition)
{
    const Theme &theme = Theme::of(this);
    auto *first = new QStandardItem(name);
    auto *second = new QStandardItem(oneLine(value));
    first->setForeground(theme.secondText);
    second->setForeground(isKnown ? theme.text : theme.faintText);
    for (auto *item : {first, second}) {
        item->setToolTip(plainToolTip(value + u"\n\n"_s + definition));
        item->setData(definition, definitionRole);
    }
    m_rows->appendRow({first, second});
}

void CustomerProfileTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyCells(*this);
    else
        QTableView::keyPressEvent(event);
}

void CustomerProfileTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString value = currentIndex().siblingAtColumn(1).data().toString();
    menu->addAction(tr("Copy value"), this, [value] { QGuiApplication::clipboard()->setText(value); })
        ->setEnabled(!value.isEmpty());
    menu->addAction(tr("Copy profile"), this, [this] {
        selectAll();
        copyCells(*this);
        clearSelection();
    });
    menu->popup(event->globalPos());
}

void CustomerProfileTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT definitionChanged(current.data(definitionRole).toString());
}

void CustomerProfileTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int width = viewport()->width();
    setColumnWidth(0, width * 11 / 20);
    setColumnWidth(1, width - width * 11 / 20);
}

} // namespace plaudit
