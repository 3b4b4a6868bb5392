// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/examination.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestExamination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyWorkspaceIsInOrder();
    void anImportThatNeverEndedIsToldOf();
    void notOnceItsFileWasImportedWhole();
    void notOnceItWasTakenBack();
    void ordersThatDoNotAddUpAreCounted();

private:
    [[nodiscard]] QStringList findings();
    [[nodiscard]] qint64 begin();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestExamination::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Workspace::open(m_folder->filePath(u"workspace"_s), Workspace::IfMissing::Create);
    QVERIFY(opened);
    m_workspace = std::move(*opened);
}

QStringList TestExamination::findings()
{
    QStringList found;
    const auto examined = examine(*m_workspace);
    for (const auto &finding : examined.value())
        found.append(u"%1 %2"_s.arg(toString(finding.kind)).arg(finding.count));
    return found;
}

qint64 TestExamination::begin()
{
    return m_workspace->writer()
        .beginImport({.kind = ImportKind::Orders, .fileName = u"orders.csv"_s, .fileHash = "one"})
        .get()
        .value();
}

void TestExamination::anEmptyWorkspaceIsInOrder()
{
    QCOMPARE(findings(), QStringList());
}

void TestExamination::anImportThatNeverEndedIsToldOf()
{
    QVERIFY(begin() > 0);
    QCOMPARE(findings(), QStringList{u"unfinished_imports 1"_s});
}

void TestExamination::notOnceItsFileWasImportedWhole()
{
    QVERIFY(begin() > 0);
    QVERIFY(m_workspace->writer().endImport(begin(), 5).get());
    QCOMPARE(findings(), QStringList());
}

void TestExamination::notOnceItWasTakenBack()
{
    QVERIFY(m_workspace->writer().undoOrderImport(begin(), 5).get());
    QCOMPARE(findings(), QStringList());
}

void TestExamination::ordersThatDoNotAddUpAreCounted()
{
    const auto batch = begin();
    Order wrong{.source = u"shopify"_s, .key = u"1"_s, .id = u"1"_s, .currency = u"EUR"_s, .total = 100};
    wrong.totalGap = 7;
    QVERIFY(m_workspace->writer().commitOrders({.batchId = batch, .orders = {wrong}}).get());
    QVERIFY(m_workspace->writer().endImport(batch, 5).get());
    QCOMPARE(findings(), QStringList{u"order_differences 1"_s});
}

QTEST_GUILESS_MAIN(TestExamination)
#include "tst_examination.moc"
