// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/customer_list_view.h"

#include "pages/customer_model.h"
#include "pages/customer_names.h"
#include "pages/customer_table.h"
#include "pages/folding_row.h"
#include "pages/page_notice.h"
#include "pages/view_switch.h"
#include "shell/copy_cells.h"
#include "shell/elided_label.h"
#include "shell/icons.h"
#include "shell/looks.h"
#include "shell/theme.h"
#include "wording/numbers.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr CustomerGroup groups[] = {
    CustomerGroup::All, CustomerGroup::WithOrder, CustomerGroup::WithReview, CustomerGroup::WithResponse};

static QStringList groupNames()
{
    return {CustomerListView::tr("All"), CustomerListView::tr("Ordered"), CustomerListView::tr("Reviewed"),
        CustomerListView::tr("Responded", "they answered a survey")};
}

CustomerListView::CustomerListView(QWidget *parent)
    : QWidget(parent)
    , m_model(new CustomerModel(this))
    , m_table(new CustomerTable(m_model, this))
    , m_names(new CustomerNames(this))
    , m_search(new QLineEdit(this))
    , m_groups(new ViewSwitch(groupNames(), this))
    , m_note(new ElidedLabel(u"faint"_s, this))
    , m_nobody(new PageNotice(this))
    , m_stack(new QStackedWidget(this))
{
    auto *panel = new QFrame(this);
    setLook(panel, u"panel"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nobody);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(9, 10, 9, 6);
    inside->setSpacing(6);
    inside->addWidget(makeTop());
    inside->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    m_typing.setSingleShot(true);
    m_typing.setInterval(200ms);
    connect(&m_typing, &QTimer::timeout, this, &CustomerListView::questionChanged);
    connect(m_names, &CustomerNames::came, this, [this](const CustomerFaces &faces) {
        m_model->addFaces(faces);
        if (!m_copied.empty())
            copyRows(std::exchange(m_copied, {}));
    });
    connect(m_table, &CustomerTable::customerChosen, this, &CustomerListView::customerChosen);
    connect(m_table, &CustomerTable::reviewsRequested, this, &CustomerListView::reviewsRequested);
    connect(m_model, &CustomerModel::sortingWished, this, &CustomerListView::questionChanged);
    connect(m_table, &CustomerTable::rowsInViewChanged, this, &CustomerListView::askForNames);
    connect(m_table, &CustomerTable::copyRequested, this, &CustomerListView::copyRows);
    connect(m_nobody, &PageNotice::actionRequested, this, &CustomerListView::clearSearch);
}

QWidget *CustomerListView::makeTop()
{
    auto *top = new FoldingRow(12, this);
    m_search->setPlaceholderText(tr("Find by name or email"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(320);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_question.search = text.simplified();
        m_typing.start();
    });
    connect(m_groups, &ViewSwitch::chosen, this, [this](int index) {
        m_question.group = groups[index];
        m_question.firstRow = 0;
        Q_EMIT questionChanged();
    });
    top->setContentsMargins(4, 0, 8, 0);
    top->addWidget(m_search, 1);
    top->addWidget(m_groups, 0);
    top->addWidget(m_note, 1);
    return top;
}

CustomerQuestion CustomerListView::question() const
{
    auto question = m_question;
    question.column = m_model->wishedColumn();
    question.isDescending = m_model->isDescendingWished();
    question.firstRow = m_table->firstRowInView();
    return question;
}

void CustomerListView::show(CustomerAnswer answer)
{
    const qint64 chosen = m_table->currentIndex().data(CustomerModel::KeyRole).toLongLong();
    m_copied.clear();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_question.kept = answer.customers;
    m_isFoundWhole = answer.isFoundWhole;
    m_names->setSource(answer.databasePath, answer.customers.snapshot);
    m_model->setAnswer(std::move(answer));
    if (const int row = chosen == 0 ? -1 : m_model->rowOf(chosen); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->verticalScrollBar()->setValue(scrolled);
    }
    showCounts();
    showNote();
    askForNames(m_table->firstRowInView(), m_table->lastRowInView());
}

void CustomerListView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CustomerListView::focusTable()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

void CustomerListView::keyPressEvent(QKeyEvent *event)
{
    const bool isInSearch = m_search->hasFocus();
    if (isInSearch && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return))
        focusTable();
    else if (isInSearch && event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        clearSearch();
    else
        QWidget::keyPressEvent(event);
}

void CustomerListView::showCounts()
{
    const QStringList names = groupNames();
    const QLocale locale;
    for (int i = 0; i < int(std::size(groups)); ++i)
        m_groups->setName(i, names[i] + u' ' + writtenCount(m_question.kept.list->count(groups[i]), locale));
    m_groups->setEnabled(m_question.search.isEmpty());
}

void CustomerListView::showNote()
{
    const int rows = m_model->rowCount();
    if (rows == 0) {
        const bool isSearching = !m_question.search.isEmpty();
        m_nobody->setContent({isSearching ? u"search"_s : u"filter"_s, tr("Nobody found"),
            isSearching ? tr("No customer's email begins so, and no name has words that do.")
                        : tr("Choose another group, a longer time or fewer conditions."),
            isSearching ? tr("Show all customers") : QString()});
        m_stack->setCurrentWidget(m_nobody);
        m_note->setWholeText({});
        return;
    }
    m_stack->setCurrentWidget(m_table);
    if (m_question.search.isEmpty())
        m_note->setWholeText({});
    else if (m_isFoundWhole)
        m_note->setWholeText(tr("%Ln found, figures as filtered", nullptr, rows));
    else
        m_note->setWholeText(tr("the first %Ln found: type more to narrow it down", nullptr, rows));
}

void CustomerListView::askForNames(int first, int last)
{
    auto customers = m_model->nameless(first - 10, last + 30);
    if (!customers.empty())
        m_names->ask(std::move(customers));
}

void CustomerListView::copyRows(const std::vector<int> &rows)
{
    std::vector<std::uint32_t> nameless;
    for (const int row : rows) {
        const auto missing = m_model->nameless(row, row);
        nameless.insert(nameless.end(), missing.begin(), missing.end());
    }
    if (nameless.empty()) {
        QGuiApplication::clipboard()->setText(cellsOfRows(*m_table, rows));
    } else {
        m_copied = rows;
        m_names->ask(std::move(nameless));
    }
}

void CustomerListView::clearSearch()
{
    m_search->clear();
    m_typing.stop();
    Q_EMIT questionChanged();
}

} // namespace plaudit
