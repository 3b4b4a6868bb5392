// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/rows_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestRowsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAModel();
    void makesARowWhenItIsAskedFor();
    void tellsWhatACellSays();
    void missingCellsAreEmpty();
};

static std::vector<RowsColumn> columns()
{
    return {{.title = u"Name"_s}, {.title = u"Count"_s, .width = 80, .isNumber = true}};
}

void TestRowsModel::isAModel()
{
    RowsModel model(columns());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(3, [](std::size_t place) { return RowsModel::Row{{QString::number(place)}, {u"1"_s, 1}}; });
    QCOMPARE(model.rowCount(), 3);
    model.setRows(0, {});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Count"_s);
}

void TestRowsModel::makesARowWhenItIsAskedFor()
{
    RowsModel model(columns());
    QList<std::size_t> made;
    model.setRows(1000, [&made](std::size_t place) {
        made.append(place);
        return RowsModel::Row{{u"row %1"_s.arg(place)}};
    });
    QVERIFY(made.isEmpty());
    QCOMPARE(model.index(700, 0).data().toString(), u"row 700"_s);
    QCOMPARE(model.index(700, 1).data().toString(), QString());
    QCOMPARE(made, QList<std::size_t>{700});
}

void TestRowsModel::tellsWhatACellSays()
{
    RowsModel model(columns());
    model.setRows(1, [](std::size_t) {
        return RowsModel::Row{{.text = u"two\nlines <b>"_s, .below = u"more"_s}, {u"1,204"_s, 1204, Qt::red}};
    });
    const auto name = model.index(0, 0);
    const auto count = model.index(0, 1);
    QCOMPARE(name.data().toString(), u"two lines <b>"_s);
    QCOMPARE(name.data(RowsModel::SortRole).toString(), u"two\nlines <b>"_s);
    QCOMPARE(name.data(RowsModel::BelowRole).toString(), u"more"_s);
    QVERIFY(name.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    QVERIFY(!name.data(Qt::ForegroundRole).isValid());
    QCOMPARE(count.data(RowsModel::SortRole).toInt(), 1204);
    QCOMPARE(count.data(RowsModel::PlaceRole).toInt(), 0);
    QCOMPARE(count.data(Qt::ForegroundRole).value<QColor>(), QColor(Qt::red));
    QVERIFY(!count.data(Qt::ToolTipRole).isValid());
    QVERIFY(count.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
}

void TestRowsModel::missingCellsAreEmpty()
{
    RowsModel model(columns());
    model.setRows(1, [](std::size_t) { return RowsModel::Row{}; });
    QVERIFY(model.index(0, 1).data().toString().isEmpty());
}

QTEST_MAIN(TestRowsModel)
#include "tst_rows_model.moc"
