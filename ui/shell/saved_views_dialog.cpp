// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/saved_views_dialog.h"

#include "shell/looks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

SavedViewsDialog::SavedViewsDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_problem(plainLabel({}, u"problem"_s, this))
    , m_rename(new QPushButton(tr("Rename"), this))
    , m_up(new QPushButton(tr("Move up"), this))
    , m_down(new QPushButton(tr("Move down"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    setWindowTitle(tr("Saved views"));
    resize(460, 360);
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_rename, m_up, m_down, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addLayout(row, 1);
    layout->addWidget(m_problem);
    connect(m_list, &QListWidget::itemChanged, this, &SavedViewsDialog::takeName);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedViewsDialog::updateButtons);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &SavedViewsDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    const auto onList = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, act);
    };
    onList(Qt::Key_Delete, [this] { remove(); });
    onList(Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    onList(Qt::ALT | Qt::Key_Down, [this] { move(1); });
    updateButtons();
}

void SavedViewsDialog::setViews(const std::vector<SavedView> &views)
{
    const QSignalBlocker blocker(m_list);
    const int row = m_list->currentRow();
    m_views = views;
    m_list->clear();
    for (const SavedView &view : m_views) {
        auto *item = new QListWidgetItem(view.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_list->setCurrentRow(std::clamp(row, 0, int(m_views.size()) - 1));
    m_problem->hide();
    updateButtons();
}

void SavedViewsDialog::takeName(QListWidgetItem *item)
{
    SavedView view = m_views[std::size_t(m_list->row(item))];
    const QString name = item->text().trimmed();
    const bool isTaken = std::any_of(m_views.begin(), m_views.end(),
        [&](const SavedView &other) { return other.id != view.id && other.name == name; });
    m_problem->setVisible(isTaken || name.isEmpty());
    m_problem->setText(isTaken ? tr("Another view is called “%1”.").arg(name) : tr("A view needs a name."));
    if (isTaken || name.isEmpty()) {
        const QSignalBlocker blocker(m_list);
        item->setText(view.name);
    } else if (name != view.name) {
        view.name = name;
        Q_EMIT renamed(view);
    }
}

void SavedViewsDialog::move(int rows)
{
    const int from = m_list->currentRow(), to = from + rows;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    const QSignalBlocker blocker(m_list);
    std::swap(m_views[std::size_t(from)], m_views[std::size_t(to)]);
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    updateButtons();
    Q_EMIT moved(m_views[std::size_t(to)].id, to);
}

void SavedViewsDialog::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const SavedView view = m_views[std::size_t(row)];
    std::vector<SavedView> left = m_views;
    left.erase(left.begin() + row);
    setViews(left);
    Q_EMIT removed(view);
}

void SavedViewsDialog::updateButtons()
{
    const int row = m_list->currentRow();
    m_rename->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace plaudit
