// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_delegate.h"
#include "desk/desk_list.h"
#include "desk/desk_model.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

DeskModel::Rows numbers(int count)
{
    std::vector<qint64> rows(std::size_t(count), 0);
    std::iota(rows.begin(), rows.end(), 1'000);
    return std::make_shared<const std::vector<qint64>>(std::move(rows));
}

std::vector<DeskLine> linesOf(const std::vector<qint64> &rows)
{
    std::vector<DeskLine> lines;
    for (const auto row : rows)
        lines.push_back({.record = ReviewLine{.row = row, .title = u"Review %1"_s.arg(row)}});
    return lines;
}

void read(DeskModel &model, int first, int last)
{
    while (const auto stretch = model.missing(first, last))
        model.take(*stretch, linesOf(model.rowsOf(*stretch)));
}

} // namespace

class TestDeskList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAModel();
    void linesComeInChunks();
    void whatIsGoneStaysBlank();
    void staleLinesStayUntilNewOnesCome();
    void linesFarAwayAreForgotten();
    void aMillionRowsAreWalkedByKeyboard();
    void rowsAreWhereTheyAreSeen();
    void rowsAreSelectedTogether();
    void rowsAreHeard();
};

void TestDeskList::isAModel()
{
    DeskModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setList(SubjectKind::Review, numbers(300), QTimeZone::utc());
    read(model, 0, 299);
    model.setList(SubjectKind::Review, numbers(0), QTimeZone::utc());
    QVERIFY(!model.missing(0, 10));
}

void TestDeskList::linesComeInChunks()
{
    DeskModel model;
    model.setList(SubjectKind::Review, numbers(100), QTimeZone::utc());
    const auto first = model.missing(3, 12);
    QVERIFY(first.has_value());
    QCOMPARE(first->first, 0);
    QCOMPARE(first->count, DeskModel::chunk);
    QVERIFY(model.lineAt(3) == nullptr);
    QSignalSpy changes(&model, &DeskModel::dataChanged);
    model.take(*first, linesOf(model.rowsOf(*first)));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.index(3).data().toString(), u"Review 1003"_s);
    QVERIFY(!model.missing(0, 63));
    const auto rest = model.missing(60, 5'000);
    QVERIFY(rest.has_value());
    QCOMPARE(rest->first, 64);
    QCOMPARE(rest->count, 36);
}

void TestDeskList::whatIsGoneStaysBlank()
{
    DeskModel model;
    model.setList(SubjectKind::Review, numbers(4), QTimeZone::utc());
    model.take({.first = 0, .count = 4}, linesOf({1'000, 1'003}));
    QCOMPARE(model.index(0).data().toString(), u"Review 1000"_s);
    QVERIFY(model.lineAt(1) == nullptr && model.lineAt(2) == nullptr);
    QCOMPARE(model.index(3).data().toString(), u"Review 1003"_s);
    QVERIFY(!model.missing(0, 3));
}

void TestDeskList::staleLinesStayUntilNewOnesCome()
{
    DeskModel model;
    model.setList(SubjectKind::Review, numbers(4), QTimeZone::utc());
    read(model, 0, 3);
    model.setStale();
    QCOMPARE(model.index(1).data().toString(), u"Review 1001"_s);
    QVERIFY(model.missing(0, 3));
    read(model, 0, 3);
    QVERIFY(!model.missing(0, 3));
}

void TestDeskList::linesFarAwayAreForgotten()
{
    DeskModel model;
    model.setList(SubjectKind::Review, numbers(20'000), QTimeZone::utc());
    for (int row = 0; row < 20'000; row += DeskModel::chunk)
        read(model, row, row);
    QVERIFY(model.lineAt(19'999) != nullptr);
    QVERIFY(model.lineAt(0) == nullptr);
    QVERIFY(model.missing(0, 0));
}

void TestDeskList::aMillionRowsAreWalkedByKeyboard()
{
    DeskModel model;
    DeskList list(&model);
    list.resize(400, 800);
    model.setList(SubjectKind::Review, numbers(1'000'000), QTimeZone::utc());
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const QSignalSpy chosen(&list, &DeskList::currentRowChanged);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_End);
    QCOMPARE(list.currentIndex().row(), 999'999);
    QCOMPARE(list.visibleRows().second, 999'999);
    QTest::keyClick(&list, Qt::Key_Up);
    QCOMPARE(list.currentIndex().row(), 999'998);
    QTest::keyClick(&list, Qt::Key_PageUp);
    QCOMPARE(list.currentIndex().row(), 999'998 - (list.viewport()->height() / DeskDelegate::rowHeight() - 1));
    QTest::keyClick(&list, Qt::Key_Home);
    QCOMPARE(list.currentIndex().row(), 0);
    QCOMPARE(list.visibleRows().first, 0);
    list.walk(1);
    list.walk(1);
    list.walk(-1);
    QCOMPARE(chosen.last()[0].toInt(), 1);
    QCOMPARE(list.selectionModel()->selectedRows().size(), 1);
}

void TestDeskList::rowsAreWhereTheyAreSeen()
{
    DeskModel model;
    DeskList list(&model);
    list.resize(400, 600);
    model.setList(SubjectKind::Review, numbers(50), QTimeZone::utc());
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const QSignalSpy moved(&list, &DeskList::moved);
    list.verticalScrollBar()->setValue(200);
    QVERIFY(!moved.isEmpty());
    for (const int row : {5, 7}) {
        const QRect rect = list.visualRect(model.index(row));
        QCOMPARE(rect.top(), row * DeskDelegate::rowHeight() - 200);
        QCOMPARE(list.indexAt(rect.center()).row(), row);
    }
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(model.index(6)).center());
    QCOMPARE(list.currentIndex().row(), 6);
    list.scrollTo(model.index(49));
    QCOMPARE(list.verticalScrollBar()->value(), list.verticalScrollBar()->maximum());
    QVERIFY(!list.indexAt({10, -5}).isValid());
}

void TestDeskList::rowsAreSelectedTogether()
{
    DeskModel model;
    DeskList list(&model);
    list.resize(400, 600);
    model.setList(SubjectKind::Review, numbers(50), QTimeZone::utc());
    list.show();
    list.walk(1);
    QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(list.selectionModel()->selectedRows().size(), 3);
    QTest::keyClick(&list, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(list.selectionModel()->selectedRows().size(), 50);
    const QSignalSpy copied(&list, &DeskList::copyRequested);
    QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.size(), 1);
}

void TestDeskList::rowsAreHeard()
{
    DeskModel model;
    DeskList list(&model);
    list.setAccessibleName(u"Reviews"_s);
    list.resize(400, 600);
    model.setList(SubjectKind::Review, numbers(3), QTimeZone::utc());
    read(model, 0, 2);
    list.show();
    auto *heard = QAccessible::queryAccessibleInterface(&list);
    QVERIFY(heard != nullptr);
    QCOMPARE(heard->childCount(), 3);
    QCOMPARE(heard->text(QAccessible::Name), u"Reviews"_s);
    auto *row = heard->child(1);
    QVERIFY(row != nullptr);
    QVERIFY(row->text(QAccessible::Name).contains(u"Review 1001"_s));
    QCOMPARE(row->rect().height(), DeskDelegate::rowHeight());
}

QTEST_MAIN(TestDeskList)
#include "tst_desk_list.moc"
