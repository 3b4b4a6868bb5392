// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/figures_page.h"
#include "shell/command_palette.h"
#include "shell/elided_label.h"
#include "shell/field_popup.h"
#include "shell/filter_bar.h"
#include "shell/fuzzy_match.h"
#include "shell/list_popup.h"
#include "shell/main_window.h"
#include "shell/saved_views_button.h"
#include "shell/saved_views_dialog.h"
#include "shell/shortcuts_sheet.h"
#include "shell/status_line.h"
#include "shell/view_commands.h"
#include "shell/view_link.h"
#include "shell/widget_image.h"
#include "shell/window_actions.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const QDate today(2026, 10, 29);

std::vector<SavedView> someViews()
{
    return {{.id = 1, .name = u"Low & new"_s, .link = u"plaudit:reviews?rating=1&period=last_30_days"_s},
        {.id = 2, .name = u"Promoters"_s, .link = u"plaudit:nps?nps-category=promoter"_s, .position = 1}};
}

FilterChoices someChoices(int products)
{
    FilterChoices choices{.countries = {{u"DE"_s, {}, 3}}, .lastKnownDay = today};
    for (int number = 0; number < products; ++number)
        choices.products.push_back({QString::number(number), u"Product %1"_s.arg(number), number});
    return choices;
}

QString linkOf(const QSignalSpy &asked)
{
    return asked.isEmpty() ? QString() : linkTo(asked.last().first().value<View>());
}

} // namespace

class TestViewCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void matchesWhatWasTyped();
    void copiesALink();
    void opensALink();
    void tellsWhatIsWrongWithALink();
    void savesAView();
    void aTakenNameIsReplacedAndCanComeBack();
    void opensASavedView();
    void removesWithUndo();
    void renamesAndMoves();
    void thePaletteFinds_data();
    void thePaletteFinds();
    void thePaletteLeavesOutWhatCanNotBeHad();
    void undoIsOfferedOnce();
    void everyActionHasAPlaceAndNoTwoShareAKey();
    void looks();

private:
    /// What Enter on the best match asks for.
    [[nodiscard]] QString askedByPalette(const QString &typed);
    [[nodiscard]] QString status() const { return m_window->statusLine().findChild<ElidedLabel *>()->wholeText(); }

    std::unique_ptr<MainWindow> m_window;
};

void TestViewCommands::init()
{
    m_window = std::make_unique<MainWindow>([] { return today; });
    m_window->setConnected(true);
    m_window->setChoices(someChoices(3));
    m_window->commands().setSavedViews(someViews());
    m_window->showView({.page = PageId::Ratings, .filter = {.ratings = {1}}});
}

void TestViewCommands::matchesWhatWasTyped()
{
    const auto score = [](const QString &text, const QString &typed) {
        return fuzzyScore(foldedForMatch(text), foldedForMatch(typed));
    };
    QVERIFY(score(u"Data health"_s, u"dh"_s));
    QVERIFY(score(u"Rating: 1 ★"_s, u"rating 1"_s));
    QVERIFY(score(u"Café Crème"_s, u"CAFE cre"_s));
    QVERIFY(!score(u"Ratings"_s, u"rst"_s));
    QVERIFY(!score(u"Ratings"_s, u"ratings now"_s));
    QVERIFY(score(u"Ratings"_s, QString()));
    QVERIFY(*score(u"Reviews"_s, u"rev"_s) > *score(u"Remove the review"_s, u"rev"_s) - 1);
    QVERIFY(*score(u"Last month"_s, u"lm"_s) > *score(u"Column"_s, u"lm"_s));
    QVERIFY(!plainScore(foldedForMatch(u"Data health"_s), u"dh"_s));
    QVERIFY(plainScore(foldedForMatch(u"Data health"_s), u"hea"_s));
}

void TestViewCommands::copiesALink()
{
    m_window->actions().copyLink->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"plaudit:ratings?compare=previous&rating=1"_s);
}

void TestViewCommands::opensALink()
{
    QSignalSpy asked(m_window.get(), &MainWindow::viewRequested);
    QGuiApplication::clipboard()->setText(u"plaudit:nps?compare=none&channel=email"_s);
    m_window->actions().openLink->trigger();
    auto *popup = m_window->findChild<FieldPopup *>();
    QVERIFY(popup);
    QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(linkOf(asked), u"plaudit:nps?compare=none&channel=email"_s);
}

void TestViewCommands::tellsWhatIsWrongWithALink()
{
    QSignalSpy asked(m_window.get(), &MainWindow::viewRequested);
    QGuiApplication::clipboard()->setText(u"something else"_s);
    m_window->actions().openLink->trigger();
    auto *popup = m_window->findChild<FieldPopup *>();
    auto *field = popup->findChild<QLineEdit *>();
    QVERIFY(field->text().isEmpty());
    field->setText(u"plaudit:ratings?rating=7"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(popup->isVisible());
    QVERIFY(asked.isEmpty());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!m_window->commands().open(u"plaudit:ratings?rating=7"_s));
    QVERIFY2(status().contains(u"“7”"_s), qPrintable(status()));
}

void TestViewCommands::savesAView()
{
    View view{.page = PageId::Sentiment};
    view.filter.from = today.addDays(-6);
    view.filter.to = today;
    m_window->showView(view);
    QSignalSpy saved(&m_window->commands(), &ViewCommands::saveRequested);
    m_window->actions().saveView->trigger();
    auto *field = m_window->findChild<FieldPopup *>()->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"This week"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(saved.count(), 1);
    const auto asked = saved.first().first().value<SavedView>();
    QCOMPARE(asked.id, 0);
    QCOMPARE(asked.name, u"This week"_s);
    QCOMPARE(asked.link, u"plaudit:sentiment?period=last_7_days&compare=previous"_s);
}

void TestViewCommands::aTakenNameIsReplacedAndCanComeBack()
{
    QSignalSpy saved(&m_window->commands(), &ViewCommands::saveRequested);
    Q_EMIT m_window->commands().savedViews()->savingRequested(u"Promoters"_s);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.first().first().value<SavedView>().id, 2);
    QCOMPARE(
        saved.first().first().value<SavedView>().link, u"plaudit:ratings?period=all_time&compare=previous&rating=1"_s);
    m_window->actions().undo->trigger();
    QCOMPARE(saved.count(), 2);
    QCOMPARE(saved.last().first().value<SavedView>(), someViews()[1]);
}

void TestViewCommands::opensASavedView()
{
    QSignalSpy asked(m_window.get(), &MainWindow::viewRequested);
    const auto actions = m_window->commands().savedViews()->menu()->actions();
    QCOMPARE(actions.first()->text(), u"Low && new"_s);
    actions.first()->trigger();
    QCOMPARE(linkOf(asked), u"plaudit:reviews?from=2026-09-30&to=2026-10-29&compare=previous&rating=1"_s);
}

void TestViewCommands::removesWithUndo()
{
    QSignalSpy removed(&m_window->commands(), &ViewCommands::removeRequested);
    QSignalSpy saved(&m_window->commands(), &ViewCommands::saveRequested);
    m_window->actions().manageViews->trigger();
    auto *dialog = m_window->findChild<SavedViewsDialog *>();
    auto *list = dialog->findChild<QListWidget *>();
    list->setCurrentRow(0);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Remove")
            button->click();
    }
    QCOMPARE(list->count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.first().first().toLongLong(), 1);
    m_window->actions().undo->trigger();
    QCOMPARE(saved.first().first().value<SavedView>(), someViews()[0]);
    m_window->commands().setSavedViews({});
    QCOMPARE(list->count(), 0);
}

void TestViewCommands::renamesAndMoves()
{
    auto *button = m_window->commands().savedViews();
    QSignalSpy saved(&m_window->commands(), &ViewCommands::saveRequested);
    QSignalSpy moved(&m_window->commands(), &ViewCommands::moveRequested);
    button->openManaging();
    auto *list = m_window->findChild<SavedViewsDialog *>()->findChild<QListWidget *>();
    list->item(1)->setText(u"Low & new"_s); // another's
    QCOMPARE(list->item(1)->text(), u"Promoters"_s);
    list->item(1)->setText(u"Fans"_s);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.first().first().value<SavedView>().name, u"Fans"_s);
    QCOMPARE(saved.first().first().value<SavedView>().link, someViews()[1].link);
    list->setCurrentRow(1);
    const auto buttons = m_window->findChild<SavedViewsDialog *>()->findChildren<QPushButton *>();
    for (QPushButton *one : buttons) {
        if (one->text() == u"Move up")
            one->click();
    }
    QCOMPARE(moved.first(), (QVariantList{QVariant(2LL), QVariant(0LL)}));
}

QString TestViewCommands::askedByPalette(const QString &typed)
{
    QSignalSpy asked(m_window.get(), &MainWindow::viewRequested);
    m_window->actions().palette->trigger();
    auto *popup = m_window->findChild<ListPopup *>();
    auto *field = popup->findChild<QLineEdit *>();
    QTest::keyClicks(field, typed);
    QTest::keyClick(field, Qt::Key_Return);
    (void)QTest::qWaitFor([&] { return !asked.isEmpty(); }, 2'000);
    return linkOf(asked);
}

void TestViewCommands::thePaletteFinds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("link");
    QTest::newRow("a page") << u"senti"_s << u"plaudit:sentiment?compare=previous&rating=1"_s;
    QTest::newRow("stars") << u"rating 5"_s << u"plaudit:ratings?compare=previous&rating=5"_s;
    QTest::newRow("dates") << u"last month"_s
                           << u"plaudit:ratings?from=2026-09-01&to=2026-09-30&compare=previous&rating=1"_s;
    QTest::newRow("a country") << u"germ"_s << u"plaudit:ratings?compare=previous&rating=1&country=DE"_s;
    QTest::newRow("a comparison") << u"compare year"_s << u"plaudit:ratings?compare=year&rating=1"_s;
    QTest::newRow("a product") << u"product 2"_s << u"plaudit:products?compare=previous&rating=1&subject=2"_s;
    QTest::newRow("a saved view") << u"promoters"_s << u"plaudit:nps?compare=previous&nps-category=promoter"_s;
    QTest::newRow("an action") << u"clear filter"_s << u"plaudit:ratings?compare=previous"_s;
}

void TestViewCommands::thePaletteFinds()
{
    QFETCH(QString, typed);
    QTEST(askedByPalette(typed), "link");
}

void TestViewCommands::thePaletteLeavesOutWhatCanNotBeHad()
{
    const auto offers = [this](const QString &text) {
        const auto commands = commandsOf({.actions = m_window->actions(),
            .savedViews = {},
            .choices = {},
            .view = {},
            .today = today,
            .show = {},
            .open = {}});
        return std::any_of(
            commands.begin(), commands.end(), [&text](const Command &command) { return command.entry.text == text; });
    };
    QVERIFY(offers(u"Sync now"_s));
    QVERIFY(!offers(u"Stop the sync"_s));
    m_window->setSyncing(true);
    QVERIFY(!offers(u"Sync now"_s));
    QVERIFY(offers(u"Stop the sync"_s));
}

void TestViewCommands::undoIsOfferedOnce()
{
    int undone = 0;
    QVERIFY(!m_window->actions().undo->isEnabled());
    Q_EMIT m_window->page().undoable(u"Removed the note."_s, [&undone] { undone += 1; });
    QVERIFY(m_window->actions().undo->isEnabled());
    Q_EMIT m_window->page().undoable(u"Removed the tag."_s, [&undone] { undone += 10; });
    m_window->actions().undo->trigger();
    QCOMPARE(undone, 10);
    QVERIFY(!m_window->actions().undo->isEnabled());
    m_window->statusLine().undo();
    QCOMPARE(undone, 10);
}

void TestViewCommands::everyActionHasAPlaceAndNoTwoShareAKey()
{
    QSet<QKeySequence> keys;
    int actions = 0;
    for (const ActionGroup &group : m_window->actions().groups()) {
        QVERIFY(!group.name.isEmpty() && !group.name.contains(u'&'));
        for (const QAction *action : group.actions) {
            ++actions;
            QVERIFY(!plainText(*action).contains(u'&') || plainText(*action).contains(u" & "_s));
            const auto shortcuts = action->shortcuts();
            for (const QKeySequence &key : shortcuts) {
                QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
                keys += key;
            }
        }
    }
    QVERIFY(actions > 30);
}

void TestViewCommands::looks()
{
    QVERIFY(QDir().mkpath(u"pictures"_s));
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        const QString name = mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s;
        m_window->setThemeMode(mode);
        const auto save = [&](QWidget *widget, const QString &what) {
            return widgetImage(*widget, widget->size()).save(u"pictures/%1-%2.png"_s.arg(what, name));
        };
        m_window->setChoices(someChoices(2'000));
        m_window->actions().palette->trigger();
        auto *palette = m_window->findChild<ListPopup *>();
        QVERIFY(save(palette, u"palette"_s));
        QTest::keyClicks(palette->findChild<QLineEdit *>(), u"ra"_s);
        QVERIFY(save(palette, u"palette-typed"_s));
        delete palette;
        m_window->commands().savedViews()->openSaving();
        auto *field = m_window->findChild<FieldPopup *>();
        QVERIFY(save(field, u"save-view"_s));
        delete field;
        ShortcutsSheet sheet(m_window->actions(), m_window.get());
        QVERIFY(save(&sheet, u"shortcuts"_s));
        SavedViewsDialog dialog(m_window.get());
        dialog.setViews(someViews());
        QVERIFY(save(&dialog, u"saved-views"_s));
        m_window->statusLine().offerUndo(u"Removed the view “Low & new”."_s, [] {});
        m_window->resize(1024, 700);
        QVERIFY(save(m_window.get(), u"undo"_s));
        m_window->commands().savedViews()->menu()->ensurePolished();
        m_window->commands().savedViews()->menu()->adjustSize();
        QVERIFY(save(m_window->commands().savedViews()->menu(), u"views-menu"_s));
    }
}

QTEST_MAIN(TestViewCommands)
#include "tst_view_commands.moc"
