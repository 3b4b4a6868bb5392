// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/chip.h"
#include "shell/chip_row.h"
#include "shell/condition_editors.h"
#include "shell/date_picker.h"
#include "shell/entry_list.h"
#include "shell/filter_bar.h"
#include "shell/list_popup.h"
#include "shell/theme.h"
#include "shell/view_history.h"
#include "shell/widget_image.h"
#include "wording/date_presets.h"
#include "wording/filter_words.h"

#include <QCalendarWidget>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
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

/// From left to right, in a bar of that width.
QList<const Chip *> shownChips(FilterBar &bar, int width)
{
    (void)widgetImage(bar, {width, 56});
    QList<const Chip *> shown;
    const auto chips = bar.findChildren<Chip *>();
    for (const Chip *chip : chips) {
        if (chip->isVisibleTo(&bar))
            shown += chip;
    }
    std::sort(shown.begin(), shown.end(), [](const Chip *one, const Chip *other) { return one->x() < other->x(); });
    return shown;
}

/// A filter with every condition.
Filter everything()
{
    Filter filter{.from = QDate(2025, 12, 1),
        .to = today,
        .products = {u"7"_s},
        .variants = {u"71"_s, u"72"_s},
        .ratings = {1, 2},
        .statuses = {ReviewStatus::Pending},
        .sentiments = {Sentiment::Negative, Sentiment::Mixed},
        .isVerified = true,
        .isIncentivized = false,
        .languages = {u"de"_s},
        .countries = {u"DE"_s, u"FR"_s},
        .sources = {u"email"_s},
        .has = {ReviewPart::Text},
        .attributes = {{u"Fit"_s, u"Small"_s}},
        .surveys = {u"s1"_s},
        .channels = {u"sms"_s},
        .npsCategories = {NpsCategory::Detractor},
        .isMatched = true,
        .orderValue = OrderValueRange{.from = 20.0, .to = {}},
        .search = u"zip"_s};
    return filter;
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
    void valuesAreFoundAndTicked();
    void ticksWorkByKeyboardAlone();
    void aValueTheStoreDoesNotKnowStays();
    void escapeLeavesValuesAsTheyWere();
    void yesAndNoAreChosen();
    void aRangeHasTwoEnds();
    void aSearchNeedsAWord();
    void anAttributeIsTyped();
    void everyConditionHasAChipAndAnEditor();
    void whatDoesNotFitGoesBehindANumber();
    void deleteRemovesAChip();
    void theComparisonIsChosen();
    void addingFindsACondition();
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
    bar.setChoices({.products = {{u"7"_s, u"Linen <i>Shirt</i>"_s, 3}}, .lastKnownDay = today});
    const auto texts = [&bar] {
        QStringList found;
        for (const auto chips = shownChips(bar, 1'400); const Chip *chip : chips)
            found += chip->text();
        return found;
    };
    QCOMPARE(texts(), (QStringList{u"All time"_s, u"vs previous period"_s}));
    Filter filter;
    filter.from = QDate(2026, 2, 8);
    filter.to = today;
    filter.products = {u"7"_s};
    filter.ratings = {1, 2};
    bar.show({.filter = filter});
    QCOMPARE(
        texts(), (QStringList{u"Last 7 days"_s, u"vs 1 Feb – 7 Feb 2026"_s, u"Linen <i>Shirt</i>"_s, u"1, 2 ★"_s}));
    QVERIFY(!buttonNamed(bar, u"Product: "_s)->toolTip().contains("<i>"_L1));
    filter.products = {u"7"_s, u"8"_s};
    bar.show({.filter = filter});
    QCOMPARE(texts().at(2), u"2 products"_s);
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

void TestFilterBar::valuesAreFoundAndTicked()
{
    QWidget window;
    const FilterChoices choices{
        .products = {{u"1"_s, u"Shirt"_s, 4}, {u"2"_s, u"Hoodie"_s, 9}, {u"3"_s, {}, 0}, {u"4"_s, u"Cap"_s, 1},
            {u"5"_s, u"Socks"_s, 1}, {u"6"_s, u"Mug"_s, 1}, {u"7"_s, u"Pot"_s, 1}, {u"8"_s, u"Lamp"_s, 1}}};
    auto *editor = ConditionEditor::make(FilterPart::Product, {.products = {u"2"_s}}, choices, &window);
    editor->show();
    QSignalSpy chosen(editor, &ConditionEditor::filterChosen);
    auto *list = editor->findChild<QListView *>();
    QTest::keyClicks(editor->findChild<QLineEdit *>(), u"shi"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->model()->setData(list->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    editor->findChild<QLineEdit *>()->clear();
    QCOMPARE(list->model()->rowCount(), 8);
    QTest::keyClick(editor->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    const auto products = chosen.first().first().value<Filter>().products;
    QCOMPARE(QSet<QString>(products.begin(), products.end()), (QSet<QString>{u"1"_s, u"2"_s}));
}

void TestFilterBar::ticksWorkByKeyboardAlone()
{
    QWidget window;
    auto *editor = ConditionEditor::make(FilterPart::Rating, {.ratings = {5}}, {}, &window);
    editor->show();
    QSignalSpy chosen(editor, &ConditionEditor::filterChosen);
    auto *list = editor->findChild<QListView *>();
    QTest::keyClick(list, Qt::Key_Space);
    for (int down = 0; down < 4; ++down)
        QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<Filter>().ratings, QList<int>{1});
}

void TestFilterBar::aValueTheStoreDoesNotKnowStays()
{
    QWidget window;
    auto *editor = ConditionEditor::make(
        FilterPart::Country, {.countries = {u"XX"_s}}, {.countries = {{u"DE"_s, {}, 3}}}, &window);
    editor->show();
    QSignalSpy chosen(editor, &ConditionEditor::filterChosen);
    auto *list = editor->findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(list->model()->setData(list->model()->index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.first().first().value<Filter>().countries, (QStringList{u"XX"_s, u"DE"_s}));
}

void TestFilterBar::escapeLeavesValuesAsTheyWere()
{
    QWidget window;
    QPointer<ConditionEditor> editor =
        ConditionEditor::make(FilterPart::Product, {}, {.products = {{u"1"_s, u"Shirt"_s, 4}}}, &window);
    editor->show();
    QSignalSpy chosen(editor, &ConditionEditor::filterChosen);
    auto *model = editor->findChild<QListView *>()->model();
    QVERIFY(model->setData(model->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(!editor->isVisible());
    QCOMPARE(chosen.count(), 0);
    QTRY_VERIFY(!editor);
}

void TestFilterBar::yesAndNoAreChosen()
{
    QWidget window;
    auto *editor = ConditionEditor::make(FilterPart::Verified, {}, {}, &window);
    editor->show();
    QSignalSpy chosen(editor, &ConditionEditor::filterChosen);
    auto *list = editor->findChild<QListView *>();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.first().first().value<Filter>().isVerified, std::optional(false));
}

void TestFilterBar::aRangeHasTwoEnds()
{
    QWidget window;
    auto *editor = ConditionEditor::make(
        FilterPart::OrderValue, {.orderValue = OrderValueRange{.from = 20, .to = 50}}, {}, &window);
    editor->show();
    QSignalSpy chosen(editor, &ConditionEditor::filterChosen);
    const auto fields = editor->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields[1]->text(), u"50"_s);
    fields[0]->setText(u"60"_s);
    QTest::keyClick(fields[0], Qt::Key_Return);
    QVERIFY(editor->isVisible()); // 60 to 50 is no range
    QCOMPARE(chosen.count(), 0);
    fields[1]->clear();
    QTest::keyClick(fields[1], Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    const auto range = chosen.first().first().value<Filter>().orderValue;
    QCOMPARE(range, std::optional(OrderValueRange{.from = 60.0, .to = {}}));
}

void TestFilterBar::aSearchNeedsAWord()
{
    QWidget window;
    auto *editor = ConditionEditor::make(FilterPart::Search, {}, {}, &window);
    editor->show();
    QSignalSpy chosen(editor, &ConditionEditor::filterChosen);
    auto *field = editor->findChild<QLineEdit *>();
    field->setText(u"?!"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(editor->isVisible());
    QCOMPARE(chosen.count(), 0);
    field->setText(u"zip*"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.first().first().value<Filter>().search, u"zip*"_s);
    FilterBar bar([] { return today; });
    bar.show({.filter = {.search = u"?!"_s}});
    QVERIFY(buttonNamed(bar, u"Text search: "_s)->toolTip().contains(u"no word"_s));
}

void TestFilterBar::anAttributeIsTyped()
{
    QWidget window;
    auto *editor = ConditionEditor::make(FilterPart::Attribute, {.attributes = {{u"Fit"_s, u"Small"_s}}}, {}, &window);
    editor->show();
    QSignalSpy chosen(editor, &ConditionEditor::filterChosen);
    QLineEdit *title = nullptr;
    QLineEdit *value = nullptr;
    const auto fields = editor->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->accessibleName().startsWith(u"Attribute"))
            title = field;
        if (field->accessibleName().startsWith(u"Value"))
            value = field;
    }
    QVERIFY(title && value);
    title->setText(u"Skin"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QVERIFY(editor->isVisible());
    value->setText(u"Dry"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(chosen.first().first().value<Filter>().attributes,
        (QList<AttributeValueIs>{{u"Fit"_s, u"Small"_s}, {u"Skin"_s, u"Dry"_s}}));
}

void TestFilterBar::everyConditionHasAChipAndAnEditor()
{
    FilterBar bar([] { return today; });
    bar.show({.filter = everything()});
    QCOMPARE(shownChips(bar, 6'000).size(), int(lastFilterPart) + 2); // and the comparison
    for (int index = int(FilterPart::Product); index <= int(lastFilterPart); ++index) {
        QWidget window;
        auto *editor = ConditionEditor::make(FilterPart(index), everything(), {}, &window);
        QSignalSpy chosen(editor, &ConditionEditor::filterChosen);
        editor->show();
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY2(chosen.isEmpty(), qPrintable(nameOf(FilterPart(index)))); // as it was
        QVERIFY(!editor->isVisible());
    }
}

void TestFilterBar::whatDoesNotFitGoesBehindANumber()
{
    FilterBar bar([] { return today; });
    bar.setChoices({.lastKnownDay = today});
    bar.show({.filter = everything()});
    for (const int width : {620, 828, 1'244, 6'000}) {
        const auto *row = bar.findChild<ChipRow *>();
        const auto chips = shownChips(bar, width);
        int shown = 0;
        for (const Chip *chip : chips) {
            QVERIFY2(row->rect().contains(chip->geometry()), qPrintable(chip->text()));
            shown += chip == row->overflow() ? 0 : 1;
        }
        QCOMPARE(shown + int(row->hidden().size()), int(lastFilterPart) + 2);
        QCOMPARE(chips.contains(row->overflow()), !row->hidden().empty());
        QVERIFY(shown >= 2);
    }
}

void TestFilterBar::deleteRemovesAChip()
{
    FilterBar bar([] { return today; });
    bar.resize(1'400, 56);
    bar.show({.filter = {.isVerified = true}});
    QSignalSpy asked(&bar, &FilterBar::viewRequested);
    QTest::keyClick(buttonNamed(bar, u"Verified purchase: "_s), Qt::Key_Delete);
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked.first().first().value<View>().filter.isEmpty());
}

void TestFilterBar::theComparisonIsChosen()
{
    FilterBar bar([] { return today; });
    bar.setChoices({.lastKnownDay = today});
    bar.show({.filter = {.from = QDate(2026, 1, 1), .to = QDate(2026, 1, 31)}});
    QVERIFY(buttonNamed(bar, u"Compared with 1 Dec – 31 Dec 2025"_s));
    QSignalSpy asked(&bar, &FilterBar::viewRequested);
    bar.editComparison();
    auto *popup = bar.findChild<ListPopup *>();
    QVERIFY(popup);
    auto *list = popup->findChild<QListView *>();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked.first().first().value<View>().comparison == Comparison::Year);
}

void TestFilterBar::addingFindsACondition()
{
    FilterBar bar([] { return today; });
    bar.resize(1'400, 56);
    bar.openAdding();
    auto *field = bar.findChild<ListPopup *>()->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"order val"_s);
    QTest::keyClick(field, Qt::Key_Return);
    const auto *editor = bar.findChild<ConditionEditor *>();
    QVERIFY(editor);
    QCOMPARE(editor->accessibleName(), nameOf(FilterPart::OrderValue));
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
        const QString name = theme->isDark ? u"dark"_s : u"light"_s;
        auto *dates = new DatePicker(rangeOf(DatePreset::Last30Days, today), today, &window);
        dates->adjustSize();
        QVERIFY(widgetImage(*dates, dates->sizeHint()).save(u"pictures/dates-%1.png"_s.arg(name)));
        const FilterChoices choices{.products = {{u"1"_s, u"Linen Shirt"_s, 118}, {u"2"_s, u"Cloud Hoodie"_s, 812}},
            .languages = {{u"en"_s, {}, 4'000}, {u"de"_s, {}, 812}, {{}, {}, 12}},
            .countries = {{u"US"_s, {}, 1'200}, {u"DE"_s, {}, 812}, {u"FR"_s, {}, 40}, {u"GB"_s, {}, 39},
                {u"AT"_s, {}, 31}, {u"CH"_s, {}, 30}, {u"NL"_s, {}, 2}, {{}, {}, 1}},
            .attributes = {{u"Fit"_s, {u"Small"_s, u"True to size"_s}}},
            .lastKnownDay = today};
        for (int index = int(FilterPart::Product); index <= int(lastFilterPart); ++index) {
            const auto part = FilterPart(index);
            auto *editor = ConditionEditor::make(part, everything(), choices, &window);
            editor->adjustSize();
            QVERIFY(widgetImage(*editor, editor->size()).save(u"pictures/edit-%1-%2.png"_s.arg(keyOf(part), name)));
        }
        FilterBar bar([] { return today; }, &window);
        bar.setChoices(choices);
        bar.show({.filter = everything()});
        for (const int width : {828, 1'244})
            QVERIFY(widgetImage(bar, {width, 56}).save(u"pictures/bar-%1-%2.png"_s.arg(width).arg(name)));
        bar.openAdding();
        auto *adding = bar.findChild<ListPopup *>();
        QVERIFY(widgetImage(*adding, adding->size()).save(u"pictures/adding-%1.png"_s.arg(name)));
        adding->close();
    }
}

QTEST_MAIN(TestFilterBar)
#include "tst_filter_bar.moc"
