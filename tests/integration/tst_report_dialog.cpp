// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_dialog.h"
#include "ui/desk_store.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

QComboBox *comboWith(const QWidget &dialog, const QString &words)
{
    for (auto *combo : dialog.findChildren<QComboBox *>()) {
        if (combo->findText(words, Qt::MatchStartsWith) >= 0)
            return combo;
    }
    return nullptr;
}

void choose(const QWidget &dialog, const QString &words)
{
    auto *combo = comboWith(dialog, words);
    combo->setCurrentIndex(combo->findText(words, Qt::MatchStartsWith));
}

} // namespace

class ReportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theReportIsOfTheView();
    void aTemplateHasItsPeriod();
    void theProgramMakesTheReport();
    void whatGoesWrongIsSaid();

private:
    DeskStore m_store;
};

void ReportDialogTest::initTestCase()
{
    QVERIFY(m_store.open());
    QVERIFY(m_store.tell({DeskStore::review(2, 5, u"Lovely"_s), DeskStore::review(20, 1, u"Broke"_s)}));
}

void ReportDialogTest::theReportIsOfTheView()
{
    View view;
    view.filter.ratings = {1};
    view.filter.from = QDate(2026, 1, 1);
    view.filter.to = QDate(2026, 1, 31);
    view.comparison = Comparison::Year;
    view.bucket = Bucket::Week;
    const ReportDialog dialog(m_store.workspace().folder(), view);
    const auto spec = dialog.spec();
    QCOMPARE(spec.filter.ratings, QList<int>{1});
    QVERIFY(!spec.filter.from && !spec.filter.to);
    QVERIFY(spec.period == ReportPeriod(DateRange{.from = view.filter.from, .to = view.filter.to}));
    QVERIFY(spec.comparison == Comparison::Year && spec.bucket == Bucket::Week);
}

void ReportDialogTest::aTemplateHasItsPeriod()
{
    ReportDialog dialog(m_store.workspace().folder(), {});
    QVERIFY(dialog.spec().period == ReportPeriod(WholeUnits{.count = 1, .unit = Bucket::Month}));
    choose(dialog, u"Weekly"_s);
    QVERIFY(dialog.spec().period == ReportPeriod(WholeUnits{.count = 1, .unit = Bucket::Week}));
    QVERIFY(dialog.spec().comparison == Comparison::Previous);
    choose(dialog, u"Survey"_s);
    QVERIFY(!dialog.spec().period);
    choose(dialog, u"The last whole year"_s);
    choose(dialog, u"Deutsch"_s);
    choose(dialog, u"Dark"_s);
    dialog.findChild<QLineEdit *>()->setText(u"  Ours "_s);
    const QTemporaryDir folder;
    dialog.saveSpec(folder.filePath(u"spec.json"_s));
    QFile file(folder.filePath(u"spec.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = reportSpecFrom(file.readAll());
    QVERIFY(read);
    QVERIFY(read->kind == ReportTemplate::Survey && read->language == u"de"_s && read->isDark);
    QVERIFY(read->period == ReportPeriod(WholeUnits{.count = 1, .unit = Bucket::Year}));
    QCOMPARE(read->title, u"Ours"_s);
}

void ReportDialogTest::theProgramMakesTheReport()
{
    const QTemporaryDir folder;
    ReportDialog dialog(m_store.workspace().folder(), {}, nullptr, QStringLiteral(PLAUDIT_PROGRAM));
    choose(dialog, u"All time"_s);
    QSignalSpy made(&dialog, &ReportDialog::made);
    QSignalSpy failed(&dialog, &ReportDialog::failed);
    const auto path = folder.filePath(u"report.html"_s);
    dialog.make(path);
    QTRY_COMPARE_WITH_TIMEOUT(made.size() + failed.size(), 1, 30'000);
    QVERIFY2(failed.isEmpty(), qPrintable(failed.isEmpty() ? QString() : failed[0][0].toString()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Average rating 3.00"));
}

void ReportDialogTest::whatGoesWrongIsSaid()
{
    const QTemporaryDir folder;
    for (const auto &program : {QStringLiteral(PLAUDIT_PROGRAM), u"/nowhere/plaudit"_s}) {
        ReportDialog dialog(m_store.workspace().folder(), {}, nullptr, program);
        QSignalSpy failed(&dialog, &ReportDialog::failed);
        dialog.make(folder.filePath(u"none/report.pdf"_s));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        QVERIFY(!failed[0][0].toString().isEmpty());
    }
    // Closed while it runs.
    const auto path = folder.filePath(u"closed.pdf"_s);
    {
        ReportDialog dialog(m_store.workspace().folder(), {}, nullptr, QStringLiteral(PLAUDIT_PROGRAM));
        dialog.make(path);
    }
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(ReportDialogTest)
#include "tst_report_dialog.moc"
