// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reviews_page.h"

#include "desk/desk_list.h"
#include "desk/desk_model.h"
#include "desk/desk_paper_view.h"
#include "desk/desk_reading.h"
#include "desk/desk_search.h"
#include "desk/flow_layout.h"
#include "desk/own_words_panel.h"
#include "desk/toast.h"
#include "pages/view_switch.h"
#include "shell/looks.h"

#include <QDesktopServices>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

ReviewsPage::ReviewsPage(QWidget *parent)
    : FiguresPage(PageId::Reviews, parent)
    , m_model(new DeskModel(this))
    , m_reading(new DeskReading(this))
    , m_search(new DeskSearch(this))
{
    setFigures(makeFigures());
    addTrailing(m_search);
    connect(m_search, &DeskSearch::searchChanged, this,
        [this](const QString &search) { filterBy([&search](Filter &filter) { filter.search = search; }); });
    connect(m_search, &DeskSearch::left, this, [this] { m_list->setFocus(); });
    connect(m_list, &DeskList::currentRowChanged, this, &ReviewsPage::goTo);
    connect(m_list, &DeskList::moved, this, &ReviewsPage::fetchLines);
    connect(m_list, &DeskList::opened, m_paper, &DeskPaperView::focusText);
    connect(m_list, &DeskList::copyRequested, this, &ReviewsPage::copyRows);
    connect(m_list, &DeskList::menuRequested, this, &ReviewsPage::openMenu);
    connect(m_paper, &DeskPaperView::left, this, [this] { m_list->setFocus(); });
    connect(m_paper, &DeskPaperView::productRequested, this, &ReviewsPage::openProduct);
    connect(m_paper, &DeskPaperView::customerRequested, this, &ReviewsPage::openCustomer);
    connect(m_paper, &DeskPaperView::linkRequested, this, &ReviewsPage::linkOpened);
    connect(this, &ReviewsPage::linkOpened, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connectReading();
    connectOwnWords();
    addKeys();
    setFocusProxy(m_list);
}

PageWork ReviewsPage::work()
{
    m_choice.rows = m_model->rows();
    m_choice.firstVisible = std::max(0, m_list->visibleRows().first);
    return [this, choice = m_choice](const PageSources &sources) {
        return deskContent(sources, choice).map([this](DeskContent content) {
            const auto rows = content.listed;
            return PageMade{.rows = rows, .show = [this, content = std::move(content)] { show(content); }};
        });
    };
}

bool ReviewsPage::find()
{
    m_search->begin();
    return true;
}

QWidget *ReviewsPage::makeFigures()
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(10);
    splitter->addWidget(makeListSide());
    splitter->addWidget(makePaperSide());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({420, 640});
    return splitter;
}

QWidget *ReviewsPage::makeListSide()
{
    auto *side = new QFrame;
    setLook(side, u"panel"_s);
    m_list = new DeskList(m_model, side);
    m_list->setAccessibleName(tr("Reviews"));
    m_kinds = new ViewSwitch({tr("Reviews"), tr("Responses")}, side);
    m_order = makeOrderButton();
    m_list->setMinimumWidth(308);
    auto *top = new FlowLayout;
    top->setContentsMargins(8, 6, 8, 4);
    top->setLastTrailing(true);
    top->addWidget(m_kinds);
    top->addWidget(m_order);
    m_alone = new QFrame(side);
    setLook(m_alone, u"notice"_s);
    m_aloneWords = plainLabel({}, {}, m_alone);
    m_aloneWords->setWordWrap(true);
    auto *all = new QPushButton(tr("Show the list"), m_alone);
    setLook(all, u"link"_s);
    auto *words = new QHBoxLayout(m_alone);
    words->setContentsMargins(10, 6, 6, 6);
    words->addWidget(m_aloneWords, 1);
    words->addWidget(all);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_alone);
    layout->addWidget(m_list, 1);
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(PageId::Reviews, m_content.filter, {}); });
    connect(m_kinds, &ViewSwitch::chosen, this,
        [this](int kind) { chooseKind(kind == 0 ? SubjectKind::Review : SubjectKind::Response); });
    return side;
}

QWidget *ReviewsPage::makePaperSide()
{
    auto *side = new QWidget;
    m_paper = new DeskPaperView(side);
    m_toast = new Toast(side);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_paper, 1);
    layout->addWidget(m_toast);
    side->setMinimumWidth(360);
    return side;
}

void ReviewsPage::addKeys()
{
    const auto key = [this](const QList<QKeySequence> &keys, auto action) {
        for (const auto &sequence : keys) {
            auto *shortcut = new QShortcut(sequence, this);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, action);
        }
    };
    key({Qt::Key_J}, [this] { m_list->walk(1); });
    key({Qt::Key_K}, [this] { m_list->walk(-1); });
    key({Qt::Key_N}, [this] { m_paper->ownWords().beginNote(); });
    key({Qt::Key_T}, [this] { m_paper->ownWords().beginTag(); });
    key({Qt::Key_O}, [this] { openProduct(); });
    // The window's own keys for a search and for undo come by find() and undoable().
    key({Qt::Key_Slash}, [this] { m_search->begin(); });
}

void ReviewsPage::show(const DeskContent &content)
{
    m_isShowing = true;
    m_choice.shownFilter = content.filter;
    m_choice.shownKind = content.kind;
    m_choice.shownOrder = content.order;
    if (content.subject != m_choice.handledSubject)
        m_choice.currentRow = 0;
    m_choice.handledSubject = content.subject;
    const auto before = m_content.filter;
    m_content = content;
    m_content.lines.clear();
    if (asksForResponses(before) != asksForResponses(content.filter))
        m_choice.kind.reset();
    m_reading->setWorkspace(content.workspace);
    m_search->setSearch(content.filter.search);
    m_reading->forgetLines();
    showList(content);
    m_kinds->setVisible(content.hasResponses);
    m_kinds->setCurrent(content.kind == SubjectKind::Review ? 0 : 1);
    if (content.rows->empty())
        showNothing();
    else
        showHeading();
    m_isShowing = false;
    fetchLines();
}

void ReviewsPage::showList(const DeskContent &content)
{
    const bool isWhereItWas = content.isSameList && m_model->rows() == content.rows;
    const auto current = m_list->currentIndex();
    const bool isMoved = isWhereItWas && current.isValid() && current.row() != content.current &&
                         m_choice.currentRow == (*content.rows)[std::size_t(current.row())];
    if (isWhereItWas)
        m_model->setStale();
    else
        m_model->setList(content.kind, content.rows, content.zone);
    if (content.rows->empty())
        return;
    m_model->take(content.stretch, content.lines);
    if (isMoved) {
        m_reading->readRecord(content.kind, m_choice.currentRow);
        return;
    }
    m_reading->forgetRecord();
    const auto index = m_model->index(content.current);
    if (current != index || !isWhereItWas) {
        m_list->doItemsLayout();
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        m_list->scrollTo(index, content.current == 0 ? QListView::PositionAtTop : QListView::PositionAtCenter);
    }
    m_choice.currentRow = (*content.rows)[std::size_t(content.current)];
    showRecord(content.record);
}

void ReviewsPage::showHeading()
{
    const bool isOfReviews = m_content.kind == SubjectKind::Review;
    const int listed = int(m_content.listed);
    m_order->setVisible(true);
    m_order->setText(orderName(m_content.order, m_content.kind) + u" ▾"_s);
    const auto actions = m_order->menu()->actions();
    for (QAction *action : actions) {
        const auto order = ListOrder(action->data().toInt());
        action->setChecked(order == m_content.order);
        action->setText(orderName(order, m_content.kind));
        action->setVisible(isOfReviews || order != ListOrder::MostHelpful);
    }
    m_list->setAccessibleName(isOfReviews ? tr("Reviews") : tr("Responses"));
    m_alone->setVisible(m_content.isAlone || m_content.isSubjectUnknown);
    m_aloneWords->setText(m_content.isSubjectUnknown ? tr("What was asked for is not in this store.")
                          : isOfReviews              ? tr("This review is outside the filter and stands here alone.")
                                        : tr("This response is outside the filter and stands here alone."));
    showFigures(isOfReviews ? tr("%Ln reviews", nullptr, listed) : tr("%Ln responses", nullptr, listed));
}

void ReviewsPage::goTo(int row)
{
    if (m_isShowing || row < 0 || row >= m_model->rowCount())
        return;
    m_choice.currentRow = (*m_model->rows())[std::size_t(row)];
    m_reading->readRecord(m_model->kind(), m_choice.currentRow);
}

void ReviewsPage::showRecord(const std::optional<DeskRecord> &record)
{
    if (record && record->row == m_choice.currentRow)
        m_paper->setPaper(paperOf(*record, m_content.zone), m_content.filter.search);
    else if (!record)
        m_paper->clear(tr("This one is gone from the store."));
}

void ReviewsPage::fetchLines()
{
    if (m_isShowing)
        return;
    constexpr int ahead = 16;
    const auto [first, last] = m_list->visibleRows();
    auto stretch = m_model->missing(first, last);
    if (!stretch)
        stretch = m_model->missing(first - ahead, last + ahead);
    if (stretch)
        m_reading->readLines(m_model->kind(), *stretch, m_model->rowsOf(*stretch));
}

void ReviewsPage::hideEvent(QHideEvent *event)
{
    // Whoever comes back to the same review from elsewhere wants to see it again.
    if (!event->spontaneous())
        m_choice.handledSubject.clear();
    FiguresPage::hideEvent(event);
}

} // namespace plaudit
