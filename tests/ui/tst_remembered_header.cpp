// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/copy_cells.h"
#include "shell/remembered_header.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

enum Column { Name, Count, Share, Money };

/// A table of four columns, the last of which gives way.
struct Table
{
    QStandardItemModel model{2, 4};
    QTableView view;
    RememberedHeader *header = nullptr;

    explicit Table(int width = 700)
    {
        model.setHorizontalHeaderLabels({u"Name"_s, u"Count"_s, u"Share"_s, u"Money"_s});
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < 4; ++column)
                model.setItem(row, column, new QStandardItem(u"%1%2"_s.arg(row).arg(column)));
        }
        view.setModel(&model);
        view.setSortingEnabled(true);
        view.verticalHeader()->hide();
        view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view.setFrameShape(QFrame::NoFrame);
        header = new RememberedHeader(&view, u"things"_s,
            {{.key = u"name"_s, .width = 200, .narrow = 150, .takesRest = true, .isAlwaysShown = true},
                {.key = u"count"_s, .width = 100, .narrow = 60}, {.key = u"share"_s, .width = 100, .narrow = 60},
                {.key = u"money"_s, .width = 100, .narrow = 60, .givesWay = 1}});
        view.resize(width, 200);
        view.show();
    }
    [[nodiscard]] QAction *action(const QString &text, QMenu *menu) const
    {
        const auto actions = menu->actions();
        const auto found =
            std::find_if(actions.begin(), actions.end(), [&text](const QAction *one) { return one->text() == text; });
        return found == actions.end() ? nullptr : *found;
    }
    [[nodiscard]] std::unique_ptr<QMenu> menu() const
    {
        std::unique_ptr<QMenu> made(header->makeMenu(nullptr));
        Q_EMIT made->aboutToShow();
        return made;
    }
};

} // namespace

class TestRememberedHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }
    void fitsTheTable();
    void givesWayUnlessChosen();
    void remembersColumns();
    void remembersOrderWidthAndSorting();
    void whatIsNotThereIsNotForgotten();
    void unknownColumnsDoNoHarm();
    void resets();
    void copiesWhatIsShown();
};

void TestRememberedHeader::fitsTheTable()
{
    const Table table(700);
    QCOMPARE(table.view.columnWidth(Name), 400);
    QCOMPARE(table.view.columnWidth(Count), 100);
    // Half way between 330, all narrow, and 500.
    const Table middle(415);
    QCOMPARE(middle.view.columnWidth(Name), 175);
    QCOMPARE(middle.view.columnWidth(Money), 80);
    const Table narrow(330);
    QCOMPARE(narrow.view.columnWidth(Name), 150);
    QCOMPARE(narrow.view.columnWidth(Money), 60);
    QVERIFY(QSettings().allKeys().isEmpty());
}

void TestRememberedHeader::givesWayUnlessChosen()
{
    Table table(300);
    QVERIFY(!table.header->isShown(Money));
    // Of 270, all narrow, and 400: 30/130 of each way.
    QCOMPARE(table.view.columnWidth(Name), 300 - 2 * 69);
    table.header->setShown(Money, true);
    QVERIFY(table.header->isShown(Money));
    table.view.resize(700, 200);
    QVERIFY(table.header->isShown(Money));
}

void TestRememberedHeader::remembersColumns()
{
    {
        const Table table;
        const auto menu = table.menu();
        QVERIFY(!table.action(u"Name"_s, menu.get()));
        QAction *share = table.action(u"Share"_s, menu.get());
        QVERIFY(share && share->isChecked());
        share->trigger();
        QVERIFY(!table.header->isShown(Share));
    }
    const Table again;
    QVERIFY(!again.header->isShown(Share));
    QVERIFY(again.header->isShown(Count));
}

void TestRememberedHeader::remembersOrderWidthAndSorting()
{
    {
        const Table table;
        table.view.horizontalHeader()->moveSection(3, 1);
        table.view.horizontalHeader()->resizeSection(Count, 133);
        const auto menu = table.menu();
        QMenu *sorting = table.action(u"Sort by"_s, menu.get())->menu();
        table.action(u"Share"_s, sorting)->trigger();
        QCOMPARE(table.model.index(0, Share).data().toString(), u"12"_s);
    }
    const Table again;
    const QHeaderView *header = again.view.horizontalHeader();
    QCOMPARE(header->logicalIndex(1), int(Money));
    QCOMPARE(again.view.columnWidth(Count), 133);
    QCOMPARE(again.view.columnWidth(Name), 700 - 133 - 200);
    QCOMPARE(header->sortIndicatorSection(), int(Share));
    QVERIFY(header->sortIndicatorOrder() == Qt::DescendingOrder);
    QCOMPARE(again.model.index(0, Share).data().toString(), u"12"_s);
}

void TestRememberedHeader::whatIsNotThereIsNotForgotten()
{
    Table table;
    table.header->setShown(Money, true);
    table.header->setAvailable(Money, false);
    QVERIFY(!table.header->isShown(Money));
    const auto menu = table.menu();
    QVERIFY(!table.action(u"Money"_s, menu.get())->isEnabled());
    table.header->setAvailable(Money, true);
    QVERIFY(table.header->isShown(Money));
}

void TestRememberedHeader::unknownColumnsDoNoHarm()
{
    QSettings settings;
    settings.setValue(u"tables/things/order"_s, QStringList{u"gone"_s, u"name"_s, u"share"_s});
    settings.setValue(u"tables/things/sorted_by"_s, u"gone"_s);
    settings.setValue(u"tables/things/gone/width"_s, 4'000);
    const Table table;
    const QHeaderView *header = table.view.horizontalHeader();
    QCOMPARE(header->logicalIndex(0), int(Name));
    QCOMPARE(header->logicalIndex(1), int(Share));
    QCOMPARE(header->sortIndicatorSection(), int(Name));
}

void TestRememberedHeader::resets()
{
    Table table;
    table.view.horizontalHeader()->moveSection(3, 1);
    table.view.horizontalHeader()->resizeSection(Count, 133);
    table.header->setShown(Share, false);
    table.header->reset();
    QVERIFY(table.header->isShown(Share));
    QCOMPARE(table.view.columnWidth(Count), 100);
    QCOMPARE(table.view.horizontalHeader()->logicalIndex(1), int(Count));
    QVERIFY(QSettings().allKeys().isEmpty());
}

void TestRememberedHeader::copiesWhatIsShown()
{
    Table table;
    table.view.horizontalHeader()->moveSection(3, 1);
    table.header->setShown(Share, false);
    table.view.setSelectionBehavior(QTableView::SelectRows);
    table.view.selectRow(0);
    QCOMPARE(selectedCells(table.view), u"Name\tMoney\tCount\n00\t03\t01\n"_s);
}

QTEST_MAIN(TestRememberedHeader)
#include "tst_remembered_header.moc"
