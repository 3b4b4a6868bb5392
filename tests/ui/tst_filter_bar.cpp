// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/chip.h"
#include "shell/date_picker.h"
#include "shell/date_presets.h"
#include "shell/filter_bar.h"
#include "shell/theme.h"
#include "shell/view_history.h"
#include "shell/widget_image.h"

#include <QCalendarWidget>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace plaudit;

Q_DECLARE_METATYPE(plaudit::DatePreset)

namespace
{

const QDate today(2026, 2, 14);

QToolButton *buttonNamed(const QWidget &parent, const QString &start)
{
    const auto buttons = parent.findChildren<QToolButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
        [&start](const QToolButton *button) { return button->accessibleName().startsWith(start); });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presetsMeanDays_data();
    void presetsMeanDays();
    void writesRanges();
    void showsTheFilterAsChips();
    void chipsRemoveTheirCondition();
    void clearTakesAll();
    void presetIsChosenInThePicker();
    void calendarsMayBeSetTheWrongWayRound();
    void productsAreFoundAndTicked();
    void escapeLeavesProductsAsTheyWere();
    void historyGoesBackAndForward();
    void looks();
};

void TestFilterBar::presetsMeanDays_data()
{
    QTest::addColumn<DatePreset>("preset");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("7 days") << DatePreset::Last7Days << QDate(2026, 2, 8) << today;
    QTest::newRow("30 days") << DatePreset::Last30Days << QDate(2026, 1, 16) << today;
    QTest::newRow("90 days") << DatePreset::Last90Days << QDate(2025, 11, 17) << today;
    QTest::newRow("this month") << DatePreset::ThisMonth << QDate(2026, 2, 1) << today;
    QTest::newRow("last month") << DatePreset::LastMonth << QDate(2026, 1, 1) << QDate(2026, 1, 31);
    QTest::newRow("this quarter") << DatePreset::ThisQuarter << QDate(2026, 1, 1) << today;
    QTest::newRow("last quarter") << DatePreset::LastQuarter << QDate(2025, 10, 1) << QDate(2025, 12, 31);
    QTest::newRow("this year") << DatePreset::ThisYear << QDate(2026, 1, 1) << today;
    QTest::newRow("12 months") << DatePreset::Last12Months << QDate(2025, 2, 15) << today;
}

void TestFilterBar::presetsMeanDays()
{
    QFETCH(DatePreset, preset);
    const DateRange range = rangeOf(preset, today);
    QVERIFY(range.from && range.to);
    QTEST(*range.from, "from");
    QTEST(*range.to, "to");
    QVERIFY(presetOf(range, today).has_value());
}

void TestFilterBar::writesRanges()
{
    QCOMPARE(writtenRange({QDate(2026, 8, 1), QDate(2026, 10, 31)}), u"1 Aug – 31 Oct 2026"_s);
    QCOMPARE(writtenRange({QDate(2025, 12, 1), QDate(2026, 1, 2)}), u"1 Dec 2025 – 2 Jan 2026"_s);
    QCOMPARE(writtenRange({QDate(2026, 8, 1), {}}), u"from 1 Aug 2026"_s);
    QCOMPARE(writtenRange({{}, QDate(2026, 8, 1)}), u"until 1 Aug 2026"_s);
    QCOMPARE(writtenRange({QDate(2026, 8, 1), QDate(2026, 8, 1)}), u"1 Aug 2026"_s);
    QCOMPARE(writtenRange({}), u"All time"_s);
}

void TestFilterBar::showsTheFilterAsChips()
{
    FilterBar bar([] { return today; });
    bar.setProducts({{u"7"_s, u"Linen <i>Shirt</i>"_s}});
    const auto texts = [&bar] {
        QStringList found;
        for (const Chip *chip : bar.findChildren<Chip *>()) {
            if (chip->isVisibleTo(&bar))
                found += chip->text();
        }
        return found;
    };
    QCOMPARE(texts(), (QStringList{u"All time"_s, u"All products"_s}));
    Filter filter;
    filter.from = QDate(2026, 2, 8);
    filter.to = today;
    filter.products = {u"7"_s};
    filter.ratings = {1, 2};
    bar.show({.filter = filter});
    QCOMPARE(texts(), (QStringList{u"Last 7 days"_s, u"Linen <i>Shirt</i>"_s, u"1, 2 ★"_s}));
    QVERIFY(!buttonNamed(bar, u"Products: "_s)->toolTip().contains("<i>"_L1));
    filter.products = {u"7"_s, u"8"_s};
    bar.show({.filter = filter});
    QCOMPARE(texts().at(1), u"2 products"_s);
}

void TestFilterBar::chipsRemoveTheirCondition()
{
    FilterBar bar([] { return today; });
    Filter filter;
    filter.from = today;
    filter.ratings = {5};
    bar.show({.filter = filter});
    QSignalSpy asked(&bar, &FilterBar::viewRequested);
    buttonNamed(bar, u"Remove from"_s)->click();
    QCOMPARE(asked.count(), 1);
    const auto next = asked.takeFirst().first().value<View>().filter;
    QVERIFY(!next.from);
    QCOMPARE(next.ratings, QList<int>{5});
}

void TestFilterBar::clearTakesAll()
{
    FilterBar bar([] { return today; });
    auto *clear = bar.findChild<QPushButton *>();
    QVERIFY(!clear->isVisibleTo(&bar));
    Filter filter;
    filter.products = {u"1"_s};
    bar.show({.filter = filter});
    QVERIFY(clear->isVisibleTo(&bar));
    QSignalSpy asked(&bar, &FilterBar::viewRequested);
    clear->click();
    QVERIFY(asked.takeFirst().first().value<View>().filter.isEmpty());
}

void TestFilterBar::presetIsChosenInThePicker()
{
    QWidget window;
    DatePicker picker({}, today, &window);
    QSignalSpy chosen(&picker, &DatePicker::rangeChosen);
    const auto buttons = picker.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == nameOf(DatePreset::LastMonth))
            button->click();
    }
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<DateRange>(), rangeOf(DatePreset::LastMonth, today));
}

void TestFilterBar::calendarsMayBeSetTheWrongWayRound()
{
    QWidget window;
    DatePicker picker({}, today, &window);
    QSignalSpy chosen(&picker, &DatePicker::rangeChosen);
    const auto calendars = picker.findChildren<QCalendarWidget *>();
    QCOMPARE(calendars.size(), 2);
    calendars[0]->setSelectedDate(QDate(2026, 2, 10));
    calendars[1]->setSelectedDate(QDate(2026, 2, 3));
    picker.findChildren<QPushButton *>().constLast()->click();
    QCOMPARE(chosen.first().first().value<DateRange>(), (DateRange{QDate(2026, 2, 3), QDate(2026, 2, 10)}));
}

void TestFilterBar::productsAreFoundAndTicked()
{
    QWidget window;
    ProductPicker picker({{u"1"_s, u"Shirt"_s}, {u"2"_s, u"Hoodie"_s}, {u"3"_s, {}}}, {u"2"_s}, &window);
    picker.show();
    QSignalSpy chosen(&picker, &ProductPicker::productsChosen);
    auto *list = picker.findChild<QListView *>();
    picker.findChild<QLineEdit *>()->setText(u"shi"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->model()->setData(list->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    picker.findChild<QLineEdit *>()->clear();
    QCOMPARE(list->model()->rowCount(), 3);
    QTest::keyClick(&picker, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toStringList(), (QStringList{u"1"_s, u"2"_s}));
}

void TestFilterBar::escapeLeavesProductsAsTheyWere()
{
    QWidget window;
    ProductPicker picker({{u"1"_s, u"Shirt"_s}}, {}, &window);
    picker.show();
    QSignalSpy chosen(&picker, &ProductPicker::productsChosen);
    auto *model = picker.findChild<QListView *>()->model();
    QVERIFY(model->setData(model->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QTest::keyClick(&picker, Qt::Key_Escape);
    QVERIFY(!picker.isVisible());
    QCOMPARE(chosen.count(), 0);
}

void TestFilterBar::historyGoesBackAndForward()
{
    ViewHistory history;
    QVERIFY(!history.canGoBack());
    const View one{.filter = {.ratings = {1}}};
    const View two{.page = PageId::Orders, .filter = {.ratings = {1}}};
    history.visit(one);
    history.visit(one);
    history.visit(two);
    history.goBack();
    QVERIFY(history.current() == one);
    QVERIFY(history.canGoForward());
    history.goBack();
    QVERIFY(!history.canGoBack());
    history.goBack();
    QVERIFY(history.current() == View{});
    history.visit(two);
    QVERIFY(!history.canGoForward());
}

void TestFilterBar::looks()
{
    QVERIFY(QDir().mkpath(u"pictures"_s));
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        QWidget window;
        theme->applyTo(&window);
        DatePicker dates(rangeOf(DatePreset::Last30Days, today), today, &window);
        ProductPicker products({{u"1"_s, u"Shirt"_s}, {u"2"_s, u"Hoodie"_s}, {u"3"_s, u"Cap"_s}}, {u"2"_s}, &window);
        const QString name = theme->isDark ? u"dark"_s : u"light"_s;
        dates.adjustSize();
        QVERIFY(widgetImage(dates, dates.sizeHint()).save(u"pictures/dates-%1.png"_s.arg(name)));
        QVERIFY(widgetImage(products, {340, 300}).save(u"pictures/products-%1.png"_s.arg(name)));
    }
}

QTEST_MAIN(TestFilterBar)
#include "tst_filter_bar.moc"
