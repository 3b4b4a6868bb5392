// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_choice.h"
#include "desk/desk_paper.h"
#include "pages/figures_page.h"

#include <QUrl>

class QSplitter;

namespace plaudit
{

class DeskList;
class DeskModel;
class DeskPaperView;
class DeskReading;
class DeskSearch;
class Toast;
class ViewSwitch;

/// The reading desk: the chosen reviews, or survey responses, in a list and one of them whole beside it, with the
/// person's own notes and tags. Walked by keyboard: J and K, Enter for the text, N a note, T a tag, / the search, O the
/// product.
class ReviewsPage : public FiguresPage
{
    Q_OBJECT

public:
    explicit ReviewsPage(QWidget *parent = nullptr);

    [[nodiscard]] PageWork work() override;
    bool find() override;
    using QWidget::show;
    void show(const DeskContent &content);

Q_SIGNALS:
    /// The person asked for a link of the web; the page itself opens it in their browser.
    void linkOpened(const QUrl &url);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] QWidget *makeListSide();
    [[nodiscard]] QWidget *makePaperSide();
    [[nodiscard]] QToolButton *makeOrderButton();
    [[nodiscard]] static QString orderName(ListOrder order, SubjectKind kind);
    void connectOwnWords();
    void connectReading();
    void addKeys();

    void showNothing();
    void showList(const DeskContent &content);
    void showHeading();
    void goTo(int row);
    void showRecord(const std::optional<DeskRecord> &record);
    void fetchLines();
    void chooseKind(SubjectKind kind);
    void chooseOrder(ListOrder order);
    void openMenu(const QPoint &position);
    void copyRows();
    void copyText();
    void openProduct();
    void openCustomer();
    void filterBy(const std::function<void(Filter &)> &change);

    void readAgain();

    DeskChoice m_choice;
    DeskContent m_content; ///< without its lines
    DeskModel *m_model;
    DeskReading *m_reading;
    DeskSearch *m_search;
    DeskList *m_list;
    DeskPaperView *m_paper;
    Toast *m_toast;
    ViewSwitch *m_kinds;
    QToolButton *m_order;
    QFrame *m_alone;
    QLabel *m_aloneWords;
    bool m_isShowing = false;
};

} // namespace plaudit
