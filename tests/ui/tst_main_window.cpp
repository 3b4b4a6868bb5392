// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ratings_page.h"
#include "shell/elided_label.h"
#include "shell/filter_bar.h"
#include "shell/first_start_page.h"
#include "shell/main_window.h"
#include "shell/rail.h"
#include "shell/status_line.h"
#include "shell/widget_image.h"
#include "shell/window_actions.h"
#include "ui/plausible_ratings.h"

#include <QAction>
#include <QDir>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

void showRatings(MainWindow &window, const Ratings &ratings, const Filter &filter, std::optional<Bucket> bucket)
{
    window.showView({.page = PageId::Ratings, .filter = filter, .bucket = bucket});
    window.ratingsPage().show({ratings}, filter, bucket, productLeague(plausibleProducts(), {}));
}

const QDate today(2026, 10, 29);

Filter busyFilter()
{
    Filter filter;
    filter.from = QDate(2026, 8, 1);
    filter.to = QDate(2026, 10, 31);
    filter.products = {u"107"_s};
    filter.ratings = {1, 2};
    return filter;
}

void fill(MainWindow &window)
{
    window.setConnected(true);
    window.setStoreName(u"Fernway Goods"_s);
    FilterChoices choices{.languages = {{u"en"_s, {}, 4'000}, {u"de"_s, {}, 812}}, .lastKnownDay = today};
    for (const ProductRatings &product : plausibleProducts())
        choices.products.push_back({product.productId, product.name, product.figures.reviews});
    window.setChoices(choices);
    showRatings(window, plausibleRatings(), {}, std::nullopt);
    window.statusLine().showResult(u"Synced 14:02: 38 new, 3 changed"_s, StatusLine::Mood::Good);
    window.statusLine().showFigures(u"4,812 rows · figures in 3 ms"_s);
}

bool save(const QImage &image, const QString &name)
{
    return QDir().mkpath(u"pictures"_s) && image.save(u"pictures/%1.png"_s.arg(name));
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void looks_data();
    void looks();
    void cutsNoLabel_data();
    void cutsNoLabel();
    void offersActionsThatFit();
    void firstStartAsks();
    void theSampleCanBeLeftAndRemoved();
    void aSampleUnderWayIsWaitedFor();
    void remembersItsPlace();
    void comesBackOnTheScreen();
    void mirrorsForRightToLeft();
    void scales();
    void heldPagesArePaintedOnce();
};

void TestMainWindow::init()
{
    QSettings().clear();
}

void TestMainWindow::looks_data()
{
    QTest::addColumn<QString>("state");
    for (const char *state :
        {"figures", "filtered", "few", "empty", "no-fit", "loading", "error", "first", "syncing", "collapsed"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

void TestMainWindow::looks()
{
    QFETCH(QString, state);
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        MainWindow window([] { return today; });
        window.setThemeMode(mode);
        fill(window);
        if (state == "few"_L1)
            showRatings(window, fewRatings(), {}, Bucket::Day);
        else if (state == "filtered"_L1)
            showRatings(window, plausibleRatings(), busyFilter(), Bucket::Week);
        else if (state == "empty"_L1)
            showRatings(window, {}, {}, std::nullopt);
        else if (state == "no-fit"_L1)
            showRatings(window, {}, busyFilter(), std::nullopt);
        else if (state == "loading"_L1)
            window.ratingsPage().showLoading();
        else if (state == "error"_L1)
            window.ratingsPage().showError({u"The database is damaged."_s, u"Restore it from a copy."_s});
        else if (state == "first"_L1)
            window.showFirstStart();
        else if (state == "syncing"_L1)
            window.statusLine().showProgress(u"Syncing: 1,200 reviews read · about 3 min left"_s, 0.4);
        window.setRailCollapsed(state == "collapsed"_L1);
        for (const QSize size : {QSize(1024, 700), QSize(1440, 900)}) {
            const QImage image = widgetImage(window, size);
            QCOMPARE(image.size(), size);
            QVERIFY(save(image,
                u"%1-%2-%3"_s.arg(state).arg(size.width()).arg(mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s)));
        }
    }
}

void TestMainWindow::cutsNoLabel_data()
{
    QTest::addColumn<bool>("isFiltered");
    QTest::newRow("whole") << false;
    QTest::newRow("every chip") << true;
}

void TestMainWindow::cutsNoLabel()
{
    QFETCH(bool, isFiltered);
    MainWindow window([] { return today; });
    fill(window);
    if (isFiltered)
        showRatings(window, plausibleRatings(), busyFilter(), Bucket::Week);
    (void)widgetImage(window, MainWindow::smallest);
    QCOMPARE(window.size(), MainWindow::smallest);
    int seen = 0;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool isButton = qobject_cast<const QAbstractButton *>(widget);
        if ((!label && !isButton) || qobject_cast<const ElidedLabel *>(widget) || !widget->isVisibleTo(&window))
            continue;
        ++seen;
        const QString text = label ? label->text() : qobject_cast<const QAbstractButton *>(widget)->text();
        QVERIFY2(widget->width() >= widget->sizeHint().width(), qPrintable(u"cut: "_s + text));
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        QVERIFY2(window.rect().contains(place), qPrintable(u"outside: "_s + text));
    }
    QVERIFY(seen > 20);
}

void TestMainWindow::offersActionsThatFit()
{
    MainWindow window;
    WindowActions &actions = window.actions();
    QVERIFY(!actions.sync->isEnabled());
    QVERIFY(!actions.stop->isEnabled());
    window.setConnected(true);
    QVERIFY(actions.sync->isEnabled());
    window.setSyncing(true);
    QVERIFY(!actions.sync->isEnabled());
    QVERIFY(actions.stop->isEnabled());
    QVERIFY(!actions.back->isEnabled());
    window.setHistory(true, false);
    QSignalSpy back(&window, &MainWindow::backRequested);
    actions.back->trigger();
    QCOMPARE(back.count(), 1);
    QCOMPARE(actions.sync->shortcuts().first(), QKeySequence(Qt::Key_F5));
}

void TestMainWindow::firstStartAsks()
{
    MainWindow window;
    window.showFirstStart();
    QSignalSpy connects(&window, &MainWindow::connectRequested);
    QSignalSpy samples(&window, &MainWindow::sampleRequested);
    QSignalSpy imports(&window, &MainWindow::importFilesRequested);
    const auto buttons = window.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisibleTo(&window))
            button->click();
    }
    QCOMPARE(connects.count(), 1);
    QCOMPARE(samples.count(), 1);
    QCOMPARE(imports.count(), 1);
}

void TestMainWindow::theSampleCanBeLeftAndRemoved()
{
    MainWindow window;
    auto &actions = window.actions();
    QVERIFY(!actions.leaveSample->isVisible() && !actions.removeSample->isVisible());
    window.setSample(true);
    QVERIFY(actions.leaveSample->isVisible() && actions.removeSample->isVisible());
    const QSignalSpy left(&window, &MainWindow::leaveSampleRequested);
    const QSignalSpy removed(&window, &MainWindow::removeSampleRequested);
    actions.leaveSample->trigger();
    actions.removeSample->trigger();
    QCOMPARE(left.size(), 1);
    QCOMPARE(removed.size(), 1);
    window.setSample(false);
    QVERIFY(!actions.leaveSample->isVisible() && !actions.removeSample->isVisible());
}

void TestMainWindow::aSampleUnderWayIsWaitedFor()
{
    MainWindow window;
    window.showFirstStart();
    const auto buttons = window.findChild<FirstStartPage *>()->findChildren<QPushButton *>();
    const auto enabled = [&] {
        return std::count_if(buttons.begin(), buttons.end(), [](const QPushButton *one) { return one->isEnabled(); });
    };
    QCOMPARE(enabled(), 3);
    window.setMakingSample(true);
    QCOMPARE(enabled(), 0);
    QVERIFY(!window.actions().connectOkendo->isEnabled());
    window.setMakingSample(false);
    QCOMPARE(enabled(), 3);
}

void TestMainWindow::remembersItsPlace()
{
    {
        MainWindow window;
        window.restorePlace();
        window.resize(1100, 720);
        window.setRailCollapsed(true);
        window.close();
    }
    MainWindow window;
    window.restorePlace();
    QCOMPARE(window.width(), 1100);
    QVERIFY(window.actions().collapse->isChecked());
}

void TestMainWindow::comesBackOnTheScreen()
{
    {
        MainWindow window;
        window.restorePlace();
        window.move(9000, 9000);
        window.close();
    }
    MainWindow window;
    window.restorePlace();
    QVERIFY(QGuiApplication::screenAt(window.frameGeometry().center()));
}

void TestMainWindow::mirrorsForRightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    MainWindow window([] { return today; });
    window.setThemeMode(Theme::Mode::Light);
    fill(window);
    showRatings(window, plausibleRatings(), busyFilter(), Bucket::Week);
    const QImage image = widgetImage(window, {1440, 900});
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(save(image, u"rtl-1440-light"_s));
    QVERIFY(window.findChild<Rail *>()->x() > window.width() / 2);
}

void TestMainWindow::scales()
{
    MainWindow window([] { return today; });
    window.setThemeMode(Theme::Mode::Light);
    fill(window);
    for (const qreal scale : {1.5, 2.0}) {
        const QImage image = widgetImage(window, MainWindow::smallest, scale);
        QCOMPARE(image.size(), (QSizeF(MainWindow::smallest) * scale).toSize());
        QVERIFY(save(image, u"scaled-%1"_s.arg(scale)));
    }
}

/// Counts what is painted of a widget.
class Paintings : public QObject
{
public:
    explicit Paintings(QWidget &widget) { widget.installEventFilter(this); }
    int count = 0;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

void TestMainWindow::heldPagesArePaintedOnce()
{
    MainWindow window;
    window.resize(1100, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    Paintings paintings(window.page());
    window.resize(1200, 900);
    QTRY_VERIFY(paintings.count > 0);
    QCoreApplication::processEvents();
    paintings.count = 0;
    window.holdPages(true);
    window.resize(1100, 800);
    QCoreApplication::processEvents();
    QCOMPARE(paintings.count, 0);
    window.holdPages(false);
    QTRY_COMPARE(paintings.count, 1);
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
