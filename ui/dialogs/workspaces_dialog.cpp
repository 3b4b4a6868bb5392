// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspaces_dialog.h"

#include "pages/rows_table.h"
#include "shell/dialog_size.h"
#include "shell/looks.h"
#include "shell/plain_text.h"
#include "shell/theme.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

WorkspacesDialog::WorkspacesDialog(const QString &current, QWidget *parent)
    : QDialog(parent)
    , m_table(new RowsTable({{tr("Store"), 200, false}, {tr("Folder"), 0, false}, {tr("State"), 110, false}}, this))
    , m_problem(plainLabel({}, u"problem"_s, this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_settings(new QPushButton(tr("Settings…"), this))
    , m_move(new QPushButton(tr("Move…"), this))
    , m_delete(new QPushButton(tr("Delete…"), this))
    , m_takeOff(new QPushButton(tr("Take off the list"), this))
    , m_new(new QPushButton(tr("New store…"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Stores"));
    auto *explanation = plainLabel(tr("Each store has a workspace of its own. The settings hold its name, too; what is "
                                      "deleted goes to the system's trash."),
        u"second"_s, this);
    for (QLabel *label : {explanation, m_problem})
        label->setWordWrap(true);
    m_table->setAccessibleName(tr("Stores"));
    m_table->rememberWidths(u"stores"_s);
    m_table->setTextElideMode(Qt::ElideMiddle); // folders differ at their ends
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(tr("Stores"), u"title"_s, this));
    layout->addWidget(explanation);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addLayout(makeButtons());
    setDialogSize(*this, {820, 420});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &WorkspacesDialog::check);
    showProblem({});
    reload(current);
}

QLayout *WorkspacesDialog::makeButtons()
{
    setLook(m_open, u"primary"_s);
    m_close->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {m_open, m_settings, m_move, m_delete, m_takeOff})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_new);
    row->addWidget(m_close);
    const auto ask = [this](QPushButton *button, void (WorkspacesDialog::*request)(const QString &)) {
        connect(button, &QPushButton::clicked, this, [this, request] {
            if (const Row *store = chosen())
                Q_EMIT(this->*request)(store->workspace.folder);
        });
    };
    ask(m_open, &WorkspacesDialog::openRequested);
    ask(m_settings, &WorkspacesDialog::settingsRequested);
    ask(m_move, &WorkspacesDialog::moveRequested);
    ask(m_delete, &WorkspacesDialog::deleteRequested);
    connect(m_takeOff, &QPushButton::clicked, this, &WorkspacesDialog::takeOff);
    connect(m_new, &QPushButton::clicked, this, &WorkspacesDialog::newRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void WorkspacesDialog::reload(const QString &current)
{
    m_current = current.isEmpty() ? QString() : QDir(current).absolutePath();
    using Rows = std::vector<Row>;
    m_job.start<Rows>(
        [](const std::stop_token &) {
            Rows rows;
            for (const RecentWorkspace &recent : recentWorkspaces())
                rows.push_back({.workspace = recent, .isThere = Workspace::exists(recent.folder)});
            return rows;
        },
        [this](const Rows &rows) {
            showRows(rows);
            Q_EMIT loaded();
        });
}

void WorkspacesDialog::showRows(const std::vector<Row> &all)
{
    m_rows = all;
    const Theme &theme = Theme::of(this);
    std::vector<std::vector<RowsTable::Cell>> rows;
    for (const Row &row : m_rows) {
        const QString state = !row.isThere ? tr("missing") : row.workspace.folder == m_current ? tr("open") : QString();
        rows.push_back({{row.workspace.name.isEmpty() ? tr("(no name)") : oneLine(row.workspace.name)},
            {oneLine(QDir::toNativeSeparators(row.workspace.folder))},
            {state, {}, row.isThere ? QColor() : theme.detractorText}});
    }
    m_table->setRows(rows);
    if (!rows.empty())
        m_table->selectSourceRow(0);
    check();
}

const WorkspacesDialog::Row *WorkspacesDialog::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    const auto place = current.data(RowsModel::PlaceRole).toULongLong();
    return current.isValid() && place < m_rows.size() ? &m_rows[std::size_t(place)] : nullptr;
}

void WorkspacesDialog::takeOff()
{
    const Row *row = chosen();
    if (!row)
        return;
    forgetWorkspace(row->workspace.folder);
    reload(m_current);
}

void WorkspacesDialog::check()
{
    const Row *row = chosen();
    const bool isThere = row && row->isThere && !m_isBusy;
    const bool isCurrent = row && row->workspace.folder == m_current;
    for (QPushButton *button : {m_settings, m_move, m_delete})
        button->setEnabled(isThere);
    m_open->setEnabled(isThere && !isCurrent);
    m_takeOff->setEnabled(row && !isCurrent && !m_isBusy);
    m_new->setEnabled(!m_isBusy);
    m_close->setEnabled(!m_isBusy);
}

void WorkspacesDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    check();
}

void WorkspacesDialog::showProblem(const std::optional<ErrorSentence> &problem)
{
    m_problem->setVisible(problem.has_value());
    m_problem->setText(problem ? problem->message + u' ' + problem->advice : QString());
}

} // namespace plaudit
