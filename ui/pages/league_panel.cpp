// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/league_panel.h"

#include "pages/product_model.h"
#include "pages/product_table.h"
#include "shell/elided_label.h"
#include "shell/looks.h"
#include "shell/remembered_header.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

LeaguePanel::LeaguePanel(QWidget *parent)
    : QFrame(parent)
    , m_products(new ProductModel(this))
    , m_table(new ProductTable(m_products, this))
    , m_search(new QLineEdit(this))
    , m_note(new ElidedLabel(u"faint"_s, this))
    , m_stack(new QStackedWidget(this))
{
    setLook(this, u"panel"_s);
    m_table->setMinimumHeight(108);
    m_search->setPlaceholderText(tr("Find a product"));
    m_search->setAccessibleName(tr("Find a product"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(130);
    m_search->setMaximumWidth(220);
    m_search->installEventFilter(this);
    auto *columns = new QToolButton(this);
    columns->setText(tr("Columns") + u" ▾"_s);
    columns->setAccessibleName(tr("Columns"));
    columns->setToolTip(tr("Choose columns and what to sort by"));
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setMenu(m_table->columns()->makeMenu(columns));
    setLook(columns, u"quiet"_s);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->setSpacing(12);
    top->addWidget(plainLabel(tr("Products"), u"title"_s, this));
    top->addWidget(m_note, 1);
    top->addWidget(m_search);
    top->addWidget(columns);
    auto *none = plainLabel(tr("No product has that in its name"), u"second"_s, this);
    none->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_table);
    m_stack->addWidget(none);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(9, 8, 9, 6);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    connect(m_search, &QLineEdit::textChanged, this, &LeaguePanel::find);
    connect(m_table, &ProductTable::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->setText(text);
    });
    connect(m_table, &ProductTable::productChosen, this, &LeaguePanel::productChosen);
    connect(m_table, &ProductTable::productOpened, this, &LeaguePanel::productOpened);
    connect(m_table, &ProductTable::filterRequested, this, &LeaguePanel::filterRequested);
    connect(m_table, &ProductTable::reviewsRequested, this, &LeaguePanel::reviewsRequested);
}

void LeaguePanel::setLeague(ProductLeague league)
{
    m_note->setWholeText(league.isCompared
                             ? tr("ranked by Bayesian average · a bar is its 95 % interval")
                             : tr("choose dates to compare · ranked by Bayesian average · a bar is its 95 % interval"));
    const QVariant current = m_table->currentIndex().data(ProductModel::IdRole);
    m_products->setLeague(std::move(league));
    find(m_search->text());
    // Keys go on from the same product while other figures come in.
    const QAbstractItemModel *rows = m_table->model();
    const auto same = rows->match(rows->index(0, 0), ProductModel::IdRole, current, 1, Qt::MatchExactly);
    if (current.isValid() && !same.isEmpty())
        m_table->selectionModel()->setCurrentIndex(same.front(), QItemSelectionModel::NoUpdate);
}

void LeaguePanel::find(const QString &text)
{
    m_table->find(text);
    m_stack->setCurrentIndex(m_table->model()->rowCount() == 0 && !text.isEmpty() ? 1 : 0);
}

bool LeaguePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isDown = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool isClearing = key == Qt::Key_Escape && !m_search->text().isEmpty();
    if (!isDown && !isClearing)
        return QFrame::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (isClearing) {
        m_search->clear();
    } else if (m_table->model()->rowCount() > 0) {
        m_table->setFocus();
        m_table->selectRow(0);
    }
    return true;
}

} // namespace plaudit
