// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_list.h"
#include "desk/desk_model.h"
#include "desk/desk_paper_view.h"
#include "desk/facts_grid.h"
#include "desk/own_words_panel.h"
#include "desk/reading_text.h"
#include "desk/toast.h"
#include "pages/reviews_page.h"
#include "pages/view_switch.h"
#include "shell/page_figures.h"
#include "shell/theme.h"
#include "ui/desk_store.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const QString hostile =
    u"<b>bold</b> \u202egnorw\u202c \u200b\u200d <script>alert(1)</script> 😀👩‍🚀 & \"x\""_s;

} // namespace

class TestReviewsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensWithTheNewest();
    void keysWalkTheList();
    void enterReadsTheTextAndEscapeGoesBack();
    void aNoteIsAddedChangedAndTakenBack();
    void aDeletedNoteComesBackWithItsTimes();
    void aNoteBegunWaits();
    void aLongAddressIsCutToItsRoom();
    void tagsAreAddedAndRemoved();
    void searchingWaitsForThePersonAndNeedsAWord();
    void whatIsFoundIsMarked();
    void aReviewOutsideTheFilterStandsAlone();
    void newReviewsLeaveTheReaderWhereTheyAre();
    void anotherOrderBeginsAnew();
    void responsesHaveTheSameDesk();
    void theMenuFiltersAndCopies();
    void linksOpenOnRequestAlone();
    void customersTextIsPlainEverywhere();
    void aVeryLongTextShowsItsBeginning();
    void nothingToShowLeadsOn();
    void looks();

private:
    void make();
    [[nodiscard]] QString title() const { return m_page->findChildren<ReadingText *>().first()->toPlainText(); }
    [[nodiscard]] DeskPaperView &paper() const { return *m_page->findChild<DeskPaperView *>(); }
    [[nodiscard]] QStringList listed() const
    {
        QStringList titles;
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            titles += m_list->model()->index(row, 0).data().toString();
        return titles;
    }
    [[nodiscard]] QString said() const { return m_page->findChild<Toast *>()->sentence(); }
    void undo()
    {
        if (const auto undoing = std::exchange(m_undo, {}))
            undoing();
    }
    [[nodiscard]] QAction *menuAction(const QString &text);
    [[nodiscard]] std::vector<Note> notes(int n, SubjectKind kind = SubjectKind::Review)
    {
        return m_store->reader()->notes(kind, reviewId(n).toText()).value_or(std::vector<Note>());
    }
    [[nodiscard]] QStringList tags(int n)
    {
        QStringList names;
        const auto found = m_store->reader()->tags(SubjectKind::Review, reviewId(n).toText());
        for (const auto &tag : found.value_or(std::vector<Tag>()))
            names += tag.name;
        return names;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_page->focusWidget() ? m_page->focusWidget() : m_list, key, modifiers);
    }

    std::unique_ptr<DeskStore> m_store;
    std::unique_ptr<ReviewsPage> m_page;
    DeskList *m_list = nullptr;
    View m_view;
    QString m_done;
    std::function<void()> m_undo;
};

void TestReviewsPage::init()
{
    m_store = std::make_unique<DeskStore>();
    QVERIFY(m_store->open());
    auto third = DeskStore::review(3, 1, u"Broken"_s, u"The lamp came broken."_s);
    third.reviewer.displayName = u"Cleo"_s;
    third.customerId = u"c-3"_s;
    QVERIFY(m_store->tell({DeskStore::review(1, 5, u"Lovely lamp"_s, u"Bright and warm."_s),
        DeskStore::review(2, 4, u"Good"_s, u"A good one, though the Größe is off."_s), third}));
    m_view = {.page = PageId::Reviews};
    m_page = std::make_unique<ReviewsPage>();
    Theme::light().applyTo(m_page.get());
    m_page->resize(1000, 700);
    m_list = m_page->findChild<DeskList *>();
    connect(m_page.get(), &FiguresPage::refreshRequested, this, &TestReviewsPage::make);
    connect(m_page.get(), &FiguresPage::filterChanged, this, [this](const Filter &filter) {
        m_view.filter = filter;
        make();
    });
    connect(m_page.get(), &FiguresPage::pageRequested, this,
        [this](PageId page, const Filter &filter, const QString &subject) {
            m_view = {.page = page, .filter = filter, .subject = subject};
            if (page == PageId::Reviews)
                make();
        });
    connect(m_page.get(), &FiguresPage::undoable, this,
        [this](const QString &sentence, const std::function<void()> &undoing) {
            m_done = sentence;
            m_undo = undoing;
        });
    m_done.clear();
    m_undo = {};
    m_page->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    make();
    m_list->setFocus();
}

void TestReviewsPage::cleanup()
{
    m_page.reset();
    m_store.reset();
}

void TestReviewsPage::make()
{
    const auto figures = makeFigures(m_store->workspace(), m_view, m_page->work());
    QVERIFY(figures.has_value());
    figures->made.show();
}

QAction *TestReviewsPage::menuAction(const QString &text)
{
    for (const auto menus = m_page->findChildren<QMenu *>(); auto *menu : menus) {
        for (const auto actions = menu->actions(); auto *action : actions) {
            if (menu->testAttribute(Qt::WA_DeleteOnClose) && action->text() == text)
                return action;
        }
    }
    return nullptr;
}

void TestReviewsPage::opensWithTheNewest()
{
    QCOMPARE(listed(), (QStringList{u"Broken"_s, u"Good"_s, u"Lovely lamp"_s}));
    QCOMPARE(m_list->currentIndex().row(), 0);
    QCOMPARE(title(), u"Broken"_s);
    QCOMPARE(paper().paper().text, u"The lamp came broken."_s);
    QVERIFY(!m_page->findChild<ViewSwitch *>()->isVisible());
}

void TestReviewsPage::keysWalkTheList()
{
    press(Qt::Key_J);
    QCOMPARE(m_list->currentIndex().row(), 1);
    QTRY_COMPARE(title(), u"Good"_s);
    press(Qt::Key_Down);
    QTRY_COMPARE(title(), u"Lovely lamp"_s);
    press(Qt::Key_J);
    QCOMPARE(m_list->currentIndex().row(), 2);
    press(Qt::Key_K);
    QTRY_COMPARE(title(), u"Good"_s);
    press(Qt::Key_Home);
    QTRY_COMPARE(title(), u"Broken"_s);
    press(Qt::Key_O);
    QCOMPARE(m_view.page, PageId::Products);
    QCOMPARE(m_view.subject, u"7001"_s);
}

void TestReviewsPage::enterReadsTheTextAndEscapeGoesBack()
{
    press(Qt::Key_Return);
    auto *text = qobject_cast<ReadingText *>(m_page->focusWidget());
    QVERIFY(text != nullptr);
    QCOMPARE(text->toPlainText(), u"The lamp came broken."_s);
    // The list is walked from the text as well.
    press(Qt::Key_J);
    QTRY_COMPARE(text->toPlainText(), u"A good one, though the Größe is off."_s);
    press(Qt::Key_Escape);
    QCOMPARE(m_page->focusWidget(), m_list);
}

void TestReviewsPage::aNoteIsAddedChangedAndTakenBack()
{
    press(Qt::Key_N);
    QVERIFY(qobject_cast<QPlainTextEdit *>(m_page->focusWidget()) != nullptr);
    // Keys of the page are letters of the note.
    QTest::keyClicks(m_page->focusWidget(), u"jk Not their fault"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(notes(3).size(), 1U);
    QCOMPARE(notes(3).front().text, u"jk Not their fault"_s);
    QCOMPARE(m_page->focusWidget(), m_list);
    QTRY_COMPARE(qobject_cast<DeskModel *>(m_list->model())->lineAt(0)->own.notes, 1);
    QTRY_COMPARE(paper().paper().notes.size(), 1U);
    QCOMPARE(m_list->currentIndex().row(), 0);

    auto *edit = [this]() -> QPushButton * {
        for (const auto buttons = m_page->findChildren<QPushButton *>(); auto *button : buttons) {
            if (button->text() == u"Edit"_s && button->isVisible())
                return button;
        }
        return nullptr;
    }();
    QVERIFY(edit != nullptr);
    edit->click();
    QTest::keyClicks(m_page->focusWidget(), u"!"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(notes(3).front().text, u"jk Not their fault!"_s);
    QTRY_COMPARE(m_done, u"Note changed."_s);
    undo();
    QTRY_COMPARE(notes(3).front().text, u"jk Not their fault"_s);
}

void TestReviewsPage::aDeletedNoteComesBackWithItsTimes()
{
    const Note kept{.subject = reviewId(3).toText(), .text = u"Old"_s, .createdAtMs = 5'000, .changedAtMs = 6'000};
    QVERIFY(m_store->workspace().writer().addNote(kept).get().has_value());
    make();
    Q_EMIT paper().ownWords().noteRemoved(paper().paper().notes.front());
    QTRY_VERIFY(notes(3).empty());
    QTRY_COMPARE(m_done, u"Note deleted."_s);
    QTRY_VERIFY(paper().paper().notes.empty());
    undo();
    QTRY_COMPARE(notes(3).size(), 1U);
    QCOMPARE(notes(3).front().createdAtMs, 5'000);
    QCOMPARE(notes(3).front().changedAtMs, 6'000);
    QTRY_COMPARE(paper().paper().notes.size(), 1U);
}

void TestReviewsPage::aNoteBegunWaits()
{
    press(Qt::Key_N);
    auto *field = qobject_cast<QPlainTextEdit *>(m_page->focusWidget());
    QVERIFY(field != nullptr);
    QTest::keyClicks(field, u"half a thou"_s);
    // A change elsewhere doesn't take it away.
    make();
    QCOMPARE(field->toPlainText(), u"half a thou"_s);
    m_list->setFocus();
    press(Qt::Key_J);
    QTRY_COMPARE(title(), u"Good"_s);
    QVERIFY(!field->isVisible());
    press(Qt::Key_K);
    QTRY_COMPARE(title(), u"Broken"_s);
    QVERIFY(field->isVisible());
    QCOMPARE(field->toPlainText(), u"half a thou"_s);
    QVERIFY(notes(3).empty());
}

void TestReviewsPage::tagsAreAddedAndRemoved()
{
    press(Qt::Key_T);
    QVERIFY(qobject_cast<QLineEdit *>(m_page->focusWidget()) != nullptr);
    QTest::keyClicks(m_page->focusWidget(), u"Arrived broken"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(tags(3), QStringList{u"Arrived broken"_s});
    QTRY_COMPARE(paper().paper().tags.size(), 1U);
    QTRY_COMPARE(qobject_cast<DeskModel *>(m_list->model())->lineAt(0)->own.tags, QStringList{u"Arrived broken"_s});
    Q_EMIT paper().ownWords().tagRemoved(paper().paper().tags.front());
    QTRY_VERIFY(tags(3).isEmpty());
    QTRY_VERIFY(m_done.contains(u"removed"_s));
    undo();
    QTRY_COMPARE(tags(3), QStringList{u"Arrived broken"_s});
    QTRY_COMPARE(paper().paper().tagNames, QStringList{u"Arrived broken"_s});
}

void TestReviewsPage::searchingWaitsForThePersonAndNeedsAWord()
{
    const QSignalSpy asked(m_page.get(), &FiguresPage::filterChanged);
    press(Qt::Key_Slash);
    auto *field = qobject_cast<QLineEdit *>(m_page->focusWidget());
    QVERIFY(field != nullptr);
    QTest::keyClicks(field, u"\"\" -*"_s);
    const auto hasProblem = [this] {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->isVisible() && label->text().startsWith(u"Type a word"_s); });
    };
    QTRY_VERIFY(hasProblem());
    QVERIFY(asked.isEmpty());
    field->selectAll();
    QTest::keyClicks(field, u"lamp*"_s);
    QVERIFY(asked.isEmpty());
    QTRY_COMPARE(asked.size(), 1);
    QVERIFY(!hasProblem());
    QCOMPARE(m_view.filter.search, u"lamp*"_s);
    QCOMPARE(listed(), (QStringList{u"Broken"_s, u"Lovely lamp"_s}));
    press(Qt::Key_Return);
    QCOMPARE(m_page->focusWidget(), m_list);
    QVERIFY(m_page->find());
    QCOMPARE(m_page->focusWidget(), field);
    QTest::keyClicks(field, u"zebra"_s);
    QTRY_COMPARE(asked.size(), 2);
    QVERIFY(listed().isEmpty());
    field->clear();
    QTRY_COMPARE(asked.size(), 3);
    QCOMPARE(listed().size(), 3);
}

void TestReviewsPage::whatIsFoundIsMarked()
{
    m_view.filter.search = u"GROßE goo*"_s;
    make();
    QCOMPARE(listed(), QStringList{u"Good"_s});
    auto *text = m_page->findChildren<ReadingText *>().at(1);
    QStringList marked;
    for (const auto marks = text->extraSelections(); const auto &mark : marks)
        marked += mark.cursor.selectedText();
    QCOMPARE(marked, (QStringList{u"good"_s, u"Größe"_s}));
    m_view.filter.search = u"größe"_s;
    make();
    QCOMPARE(text->extraSelections().size(), 1);
    QCOMPARE(text->extraSelections().front().cursor.selectedText(), u"Größe"_s);
    m_view.filter.search.clear();
    make();
    QVERIFY(text->extraSelections().isEmpty());
}

void TestReviewsPage::aReviewOutsideTheFilterStandsAlone()
{
    const auto notice = [this] {
        const auto labels = m_page->findChildren<QLabel *>();
        const auto found = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && (label->text().contains(u"alone"_s) || label->text().contains(u"not in"_s));
        });
        return found == labels.end() ? QString() : (*found)->text();
    };
    m_view.subject = reviewId(2).toText();
    make();
    QCOMPARE(m_list->currentIndex().row(), 1);
    QCOMPARE(title(), u"Good"_s);
    QCOMPARE(listed().size(), 3);
    QCOMPARE(notice(), QString());
    // Gone to once, it doesn't hold the reader.
    press(Qt::Key_K);
    QTRY_COMPARE(title(), u"Broken"_s);
    make();
    QCOMPARE(title(), u"Broken"_s);

    m_view.filter.ratings = {5};
    make();
    QCOMPARE(listed(), QStringList{u"Good"_s});
    QVERIFY(!notice().isEmpty());
    for (const auto buttons = m_page->findChildren<QPushButton *>(); auto *button : buttons) {
        if (button->text() == u"Show the list"_s)
            button->click();
    }
    QCOMPARE(m_view.subject, QString());
    QCOMPARE(listed(), QStringList{u"Lovely lamp"_s});
    QCOMPARE(notice(), QString());

    m_view = {.page = PageId::Reviews, .subject = u"nowhere"_s};
    make();
    QCOMPARE(listed().size(), 3);
    QVERIFY(!notice().isEmpty());
}

void TestReviewsPage::newReviewsLeaveTheReaderWhereTheyAre()
{
    press(Qt::Key_J);
    QTRY_COMPARE(title(), u"Good"_s);
    QVERIFY(m_store->tell({DeskStore::review(9, 3, u"Newer"_s)}));
    make();
    QCOMPARE(listed().first(), u"Newer"_s);
    QCOMPARE(m_list->currentIndex().row(), 2);
    QCOMPARE(title(), u"Good"_s);
}

void TestReviewsPage::anotherOrderBeginsAnew()
{
    press(Qt::Key_End);
    QTRY_COMPARE(title(), u"Lovely lamp"_s);
    for (const auto buttons = m_page->findChildren<QToolButton *>(); auto *button : buttons) {
        if (button->accessibleName() == u"Order of the list"_s)
            button->menu()->actions().at(int(ListOrder::Oldest))->trigger();
    }
    QCOMPARE(listed(), (QStringList{u"Lovely lamp"_s, u"Good"_s, u"Broken"_s}));
    QCOMPARE(m_list->currentIndex().row(), 0);
    QCOMPARE(title(), u"Lovely lamp"_s);
}

void TestReviewsPage::responsesHaveTheSameDesk()
{
    QVERIFY(m_store->tell({}, {DeskStore::response(20, 9, u"Fast"_s), DeskStore::response(21, 2, u"Never came"_s)}));
    make();
    auto *kinds = m_page->findChild<ViewSwitch *>();
    QVERIFY(kinds->isVisible());
    QCOMPARE(kinds->current(), 0);
    m_view.filter.npsCategories = {NpsCategory::Detractor};
    make();
    QCOMPARE(kinds->current(), 1);
    QCOMPARE(listed(), QStringList{u"Never came"_s});
    QCOMPARE(paper().paper().score, std::optional(2));
    press(Qt::Key_N);
    QTest::keyClicks(m_page->focusWidget(), u"Call"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(notes(21, SubjectKind::Response).size(), 1U);
    // The person's own choice stands.
    Q_EMIT kinds->chosen(0);
    QCOMPARE(listed().size(), 3);
    make();
    QCOMPARE(listed().size(), 3);
    m_view.filter = {};
    make();
    QCOMPARE(kinds->current(), 0);
    m_view.subject = reviewId(20).toText();
    make();
    QCOMPARE(kinds->current(), 1);
    QCOMPARE(paper().paper().score, std::optional(9));
}

void TestReviewsPage::theMenuFiltersAndCopies()
{
    Q_EMIT m_list->menuRequested({10, 10});
    QVERIFY(menuAction(u"Copy ID"_s) != nullptr);
    menuAction(u"Copy ID"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), reviewId(3).toText());
    menuAction(u"Copy text"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Broken\n\nThe lamp came broken."_s);
    menuAction(u"Open the customer"_s)->trigger();
    QCOMPARE(m_view.page, PageId::Customers);
    QCOMPARE(m_view.subject, u"c-3"_s);
    menuAction(u"Only this product"_s)->trigger();
    QCOMPARE(m_view.filter.products, QStringList{u"7001"_s});
    m_view = {.page = PageId::Reviews};
    make();
    m_list->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(said(), u"3 rows copied."_s);
    const auto rows = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 4);
    QVERIFY(rows[1].contains(u"Broken\tThe lamp came broken."_s));
}

void TestReviewsPage::linksOpenOnRequestAlone()
{
    auto review = DeskStore::review(8, 5, u"See"_s);
    review.media = {{.type = u"image"_s, .fullSizeUrl = u"https://example.com/a.jpg"_s},
        {.type = u"image"_s, .fullSizeUrl = u"file:///x"_s}};
    QVERIFY(m_store->tell({review}));
    // Nobody's browser is opened by a test.
    m_page->disconnect(SIGNAL(linkOpened(QUrl)));
    const QSignalSpy opened(m_page.get(), &ReviewsPage::linkOpened);
    make();
    press(Qt::Key_Home);
    QTRY_COMPARE(title(), u"See"_s);
    QVERIFY(opened.isEmpty());
    const auto offered = [this] {
        auto buttons = m_page->findChildren<QPushButton *>();
        buttons.removeIf([this](const auto *button) {
            return button->text() != u"Open in browser"_s || !button->isVisibleTo(m_page.get());
        });
        return buttons;
    };
    QTRY_COMPARE(offered().size(), 1);
    offered()[0]->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toUrl(), QUrl(u"https://example.com/a.jpg"_s));
}

void TestReviewsPage::customersTextIsPlainEverywhere()
{
    auto review = DeskStore::review(9, 2, hostile, hostile + u"\nsecond line"_s);
    review.productName = hostile;
    review.productId = u"hostile"_s;
    review.variantName = hostile;
    review.reviewer.displayName = hostile;
    review.source = hostile;
    review.tags = {hostile};
    review.attributes = {{.title = hostile, .value = hostile}};
    review.reply = ReviewReply{.body = hostile};
    auto response = DeskStore::response(20, 3, hostile);
    response.surveyName = hostile;
    response.customerEmail = hostile;
    QVERIFY(m_store->tell({review}, {response}));
    QVERIFY(m_store->workspace().writer().addNote({.subject = reviewId(9).toText(), .text = hostile}).get());
    QVERIFY(m_store->workspace().writer().addTag({.subject = reviewId(9).toText(), .name = hostile}).get());
    const auto isQuiet = [](const QString &text) {
        return !text.contains(QChar(0x202e)) && !text.contains(QChar(0x202c));
    };
    for (const auto kind : {0, 1}) {
        Q_EMIT m_page->findChild<ViewSwitch *>()->chosen(kind);
        press(Qt::Key_Home);
        QTRY_COMPARE(paper().paper().id, reviewId(kind == 0 ? 9 : 20).toText());
        const auto index = m_list->model()->index(0, 0);
        QVERIFY(index.data().toString().startsWith(u"<b>bold</b>"_s));
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
            QVERIFY2(isQuiet(index.data(role).toString()), qPrintable(index.data(role).toString()));
        QVERIFY(!index.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
        for (const auto widgets = m_page->findChildren<QWidget *>(); const auto *widget : widgets) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            if (label && !label->text().isEmpty())
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
            QVERIFY2(isQuiet(widget->accessibleName()), qPrintable(widget->accessibleName()));
            QVERIFY2(!widget->toolTip().contains(u"<b>"_s) && !widget->toolTip().contains(u"<script"_s),
                qPrintable(widget->toolTip()));
            if (label && !label->wordWrap())
                QVERIFY2(isQuiet(label->text()), qPrintable(label->text()));
        }
        for (const auto texts = paper().findChildren<ReadingText *>(); const auto *text : texts)
            QVERIFY(!text->document()->isEmpty() || !text->isVisible());
    }
    Q_EMIT m_page->findChild<ViewSwitch *>()->chosen(0);
    press(Qt::Key_Home);
    QTRY_COMPARE(paper().paper().id, reviewId(9).toText());
    QCOMPARE(m_page->findChildren<ReadingText *>().at(1)->toPlainText(), hostile + u"\nsecond line"_s);
}

void TestReviewsPage::aVeryLongTextShowsItsBeginning()
{
    QVERIFY(m_store->tell({DeskStore::review(9, 2, QString(100'000, u'w'), u"word "_s.repeated(20'000))}));
    make();
    press(Qt::Key_Home);
    QTRY_COMPARE(paper().paper().id, reviewId(9).toText());
    auto *text = m_page->findChildren<ReadingText *>().at(1);
    QVERIFY(text->toPlainText().size() <= ReadingText::longest + 1);
    QVERIFY(title().size() < 400);
    QPushButton *more = nullptr;
    for (const auto buttons = m_page->findChildren<QPushButton *>(); auto *button : buttons) {
        if (button->text().contains(u"characters"_s))
            more = button;
    }
    QVERIFY(more != nullptr && more->isVisible());
    more->click();
    QCOMPARE(text->toPlainText().size(), 100'000 + 2 + 100'000);
    QVERIFY(!more->isVisible());
    // What is selected is copied whole.
    text->selectAll();
    text->copy();
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"word word "_s));
}

void TestReviewsPage::nothingToShowLeadsOn()
{
    const auto says = [this](const QString &words) {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    m_view.filter.ratings = {3};
    make();
    QVERIFY(says(u"No reviews fit this filter"_s));
    m_view.filter = {.search = u"\u202ezebra"_s};
    make();
    QVERIFY(says(u"Nothing found for"_s));
    m_store = std::make_unique<DeskStore>();
    QVERIFY(m_store->open());
    m_view = {.page = PageId::Reviews};
    make();
    QVERIFY(says(u"No reviews yet"_s));
}

void TestReviewsPage::looks()
{
    QVERIFY(QDir().mkpath(u"pictures"_s));
    QVERIFY(m_store->workspace()
                .writer()
                .addNote({.subject = reviewId(3).toText(),
                    .text = u"Sent a new one."_s,
                    .createdAtMs = DeskStore::day(5).utcMs,
                    .changedAtMs = DeskStore::day(5).utcMs})
                .get());
    QVERIFY(m_store->workspace().writer().addTag({.subject = reviewId(3).toText(), .name = u"Arrived broken"_s}).get());
    auto full = fullReview(40);
    full.dateCreated = DeskStore::day(9);
    full.body = hostile + u"\n\n"_s + u"A long paragraph about the lamp and its light. "_s.repeated(12);
    QVERIFY(m_store->tell({full, DeskStore::review(10, 1, {}, u"עברית with English words and 12 numbers"_s)}));
    m_view.filter.search = u"lamp*"_s;
    make();
    press(Qt::Key_N);
    QCoreApplication::processEvents();
    QVERIFY(m_page->grab().save(u"pictures/reviews-page-note.png"_s));
    m_page->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    QVERIFY(m_page->grab().save(u"pictures/reviews-page-mirrored.png"_s));
    for (const auto texts = m_page->findChildren<ReadingText *>(); const auto *text : texts)
        QCOMPARE(text->horizontalScrollBar()->value(), text->horizontalScrollBar()->maximum());
}

void TestReviewsPage::aLongAddressIsCutToItsRoom()
{
    const QString address = u"somebody."_s.repeated(20) + u"@example.com"_s;
    FactsGrid facts;
    facts.resize(300, 100);
    facts.setFacts({{.label = u"Customer"_s, .value = address, .way = DeskPaper::Fact::Way::Customer}});
    facts.show();
    QVERIFY(QTest::qWaitForWindowExposed(&facts));
    const auto *link = facts.findChild<QPushButton *>();
    QVERIFY(facts.minimumSizeHint().width() <= 300);
    QVERIFY(link->text().endsWith(u'…'));
    QVERIFY(link->fontMetrics().horizontalAdvance(link->text()) <= link->width());
    QVERIFY(link->geometry().right() <= facts.width());
    QCOMPARE(link->accessibleName(), u"Customer: "_s + address);
    const auto narrow = link->text().size();
    facts.resize(400, 100);
    QTRY_VERIFY(link->text().size() > narrow);
}

QTEST_MAIN(TestReviewsPage)
#include "tst_reviews_page.moc"
