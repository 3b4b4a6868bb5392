// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_list.h"
#include "desk/desk_model.h"
#include "desk/desk_paper_view.h"
#include "desk/desk_reading.h"
#include "desk/desk_search.h"
#include "desk/desk_words.h"
#include "desk/own_words_panel.h"
#include "desk/own_words_writing.h"
#include "desk/toast.h"
#include "pages/reviews_page.h"
#include "shell/looks.h"
#include "shell/plain_text.h"
#include "wording/error_sentence.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace plaudit
{

QString ReviewsPage::orderName(ListOrder order, SubjectKind kind)
{
    switch (order) {
    case ListOrder::Newest:
        return tr("Newest first");
    case ListOrder::Oldest:
        return tr("Oldest first");
    case ListOrder::LowestRating:
        return kind == SubjectKind::Review ? tr("Lowest rating first") : tr("Lowest score first");
    case ListOrder::MostHelpful:
        return tr("Most helpful first");
    }
    Q_UNREACHABLE();
}

QToolButton *ReviewsPage::makeOrderButton()
{
    auto *button = new QToolButton;
    button->setPopupMode(QToolButton::InstantPopup);
    setLook(button, u"quiet"_s);
    button->setAccessibleName(tr("Order of the list"));
    button->setToolTip(tr("Order of the list"));
    auto *menu = new QMenu(button);
    auto *group = new QActionGroup(menu);
    for (const auto order : {ListOrder::Newest, ListOrder::Oldest, ListOrder::LowestRating, ListOrder::MostHelpful}) {
        auto *action =
            menu->addAction(orderName(order, SubjectKind::Review), this, [this, order] { chooseOrder(order); });
        action->setCheckable(true);
        action->setData(int(order));
        group->addAction(action);
    }
    button->setMenu(menu);
    button->setText(orderName(ListOrder::Newest, SubjectKind::Review) + u" ▾"_s);
    return button;
}

void ReviewsPage::connectReading()
{
    connect(m_reading, &DeskReading::linesRead, this,
        [this](const DeskModel::Stretch &stretch, const std::vector<DeskLine> &lines) {
            m_model->take(stretch, lines);
            m_list->viewport()->update();
            fetchLines();
        });
    connect(m_reading, &DeskReading::recordRead, this, &ReviewsPage::showRecord);
    connect(m_reading, &DeskReading::copyRead, this, [this](const std::vector<DeskLine> &lines) {
        QGuiApplication::clipboard()->setText(separatedLines(lines, m_model->kind(), m_model->zone()));
        m_toast->say(tr("%Ln rows copied.", nullptr, int(lines.size())));
    });
    connect(m_reading, &DeskReading::failed, this,
        [this](const Error &error) { m_toast->say(sentenceFor(error).message); });
}

void ReviewsPage::connectOwnWords()
{
    auto &own = m_paper->ownWords();
    auto *writing = new OwnWordsWriting(own, *m_reading, this);
    connect(writing, &OwnWordsWriting::undoable, this, &FiguresPage::undoable);
    connect(writing, &OwnWordsWriting::failed, this,
        [this](const Error &error) { m_toast->say(sentenceFor(error).message); });
    connect(writing, &OwnWordsWriting::done, this, &ReviewsPage::readAgain);
}

void ReviewsPage::showNothing()
{
    m_paper->clear({});
    const bool isOfReviews = m_content.kind == SubjectKind::Review;
    if (m_content.isStoreEmpty) {
        showNotice({u"empty"_s, tr("No reviews yet"),
                       isConnected() ? tr("Fetch them from Okendo; they can be read here as they come in.")
                                     : tr("Connect your Okendo account to fetch them."),
                       {}},
            Action::SyncOrConnect);
    } else if (!m_content.filter.search.isEmpty()) {
        const auto search = isolated(m_content.filter.search);
        showNotice({u"search"_s, tr("Nothing found for “%1”").arg(search),
                       tr("All words must occur in one text. Try fewer words, the beginning of one with a * behind it, "
                          "or a longer time."),
                       {}},
            Action::ClearFilter);
    } else {
        showNotice({u"filter"_s, isOfReviews ? tr("No reviews fit this filter") : tr("No responses fit this filter"),
                       tr("Choose a longer time or fewer conditions, or clear the filter."), {}},
            m_content.filter.isEmpty() ? Action::None : Action::ClearFilter);
    }
}

void ReviewsPage::chooseKind(SubjectKind kind)
{
    m_choice.kind = kind;
    if (m_content.subject.isEmpty())
        Q_EMIT refreshRequested();
    else
        Q_EMIT pageRequested(PageId::Reviews, m_content.filter, {});
}

void ReviewsPage::chooseOrder(ListOrder order)
{
    m_choice.order = order;
    Q_EMIT refreshRequested();
}

void ReviewsPage::openMenu(const QPoint &position)
{
    const auto &paper = m_paper->paper();
    const auto rows = m_list->selectionModel()->selectedRows().size();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Read"), m_paper, &DeskPaperView::focusText);
    menu->addAction(tr("Add a note"), &m_paper->ownWords(), &OwnWordsPanel::beginNote);
    menu->addAction(tr("Add a tag"), &m_paper->ownWords(), &OwnWordsPanel::beginTag);
    menu->addSeparator();
    menu->addAction(tr("Copy text"), this, &ReviewsPage::copyText);
    menu->addAction(tr("Copy ID"), this, [id = paper.id] { QGuiApplication::clipboard()->setText(id); });
    menu->addAction(tr("Copy %Ln rows", nullptr, int(rows)), this, &ReviewsPage::copyRows);
    menu->addSeparator();
    if (paper.rating) {
        menu->addAction(tr("Only reviews with %Ln stars", nullptr, *paper.rating), this,
            [this, rating = *paper.rating] { filterBy([rating](Filter &filter) { filter.ratings = {rating}; }); });
    }
    if (!paper.productId.isEmpty()) {
        menu->addAction(tr("Only this product"), this,
            [this, id = paper.productId] { filterBy([&id](Filter &filter) { filter.products = {id}; }); });
        menu->addAction(tr("Open the product"), this, &ReviewsPage::openProduct);
    }
    if (paper.score) {
        const auto category = npsCategoryOf(*paper.score);
        menu->addAction(tr("Only responses like this: %1").arg(respondentName(category)), this,
            [this, category] { filterBy([category](Filter &filter) { filter.npsCategories = {category}; }); });
    }
    if (!paper.customerId.isEmpty())
        menu->addAction(tr("Open the customer"), this, &ReviewsPage::openCustomer);
    menu->popup(position);
}

void ReviewsPage::copyRows()
{
    std::vector<int> places;
    const auto selection = m_list->selectionModel()->selection();
    for (const auto &range : selection) {
        for (int row = range.top(); row <= range.bottom() && places.size() < DeskReading::mostCopied; ++row)
            places.push_back(row);
    }
    std::sort(places.begin(), places.end());
    std::vector<qint64> rows(places.size());
    std::transform(places.begin(), places.end(), rows.begin(),
        [this](int place) { return (*m_model->rows())[std::size_t(place)]; });
    if (!rows.empty())
        m_reading->readForCopy(m_model->kind(), std::move(rows));
}

void ReviewsPage::copyText()
{
    QGuiApplication::clipboard()->setText(wholeTextOf(m_paper->paper()));
    m_toast->say(tr("Text copied."));
}

void ReviewsPage::openProduct()
{
    if (const auto id = m_paper->paper().productId; !id.isEmpty())
        Q_EMIT pageRequested(PageId::Products, m_content.filter, id);
}

void ReviewsPage::openCustomer()
{
    if (const auto id = m_paper->paper().customerId; !id.isEmpty())
        Q_EMIT pageRequested(PageId::Customers, m_content.filter, id);
}

void ReviewsPage::filterBy(const std::function<void(Filter &)> &change)
{
    auto filter = m_content.filter;
    change(filter);
    filter.found.reset();
    if (m_content.subject.isEmpty())
        Q_EMIT filterChanged(filter);
    else
        Q_EMIT pageRequested(PageId::Reviews, filter, {});
}

void ReviewsPage::readAgain()
{
    // The rest of the window, and other windows, learn of it as of any change to the store.
    m_reading->readRecord(m_model->kind(), m_choice.currentRow);
    m_model->setStale();
    fetchLines();
}

} // namespace plaudit
