// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ratings_charts.h"
#include "dialogs/review_import_dialog.h"
#include "dialogs/table_dialog.h"
#include "dialogs/text_dialog.h"
#include "pages/figures_page.h"
#include "pages/rows_table.h"
#include "shell/copy_cells.h"
#include "shell/first_start_page.h"
#include "shell/main_window.h"
#include "shell/notice_bar.h"
#include "shell/pseudo_language.h"
#include "shell/review_session.h"
#include "shell/status_line.h"
#include "shell/support.h"
#include "shell/theme.h"
#include "shell/window_actions.h"
#include "workspace/crash_trace.h"
#include "workspace/program_log.h"
#include "workspace/workspace.h"

#include <QAbstractAnimation>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// A page that says there is nothing.
class NothingPage final : public FiguresPage
{
public:
    NothingPage()
        : FiguresPage(PageId::Ratings)
    {
        setFigures(new QWidget);
        showNotice({u"empty"_s, u"Nothing yet"_s, {}, {}}, Action::SyncOrConnect);
    }
    PageWork work() override { return {}; }
};

QPushButton *button(const QWidget &widget, const QString &text)
{
    const auto buttons = widget.findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
        [&](const QPushButton *one) { return one->text() == text && !one->isHidden(); });
    return found == buttons.end() ? nullptr : *found;
}

std::unique_ptr<RowsTable> table()
{
    auto rows =
        std::make_unique<RowsTable>(std::vector<RowsTable::Column>{{u"Name"_s, 0, false}, {u"Count"_s, 80, true}});
    rows->setAccessibleName(u"Names"_s);
    rows->setRows({{{u"Ann \"A\", B"_s}, {u"1,204"_s, 1204}}, {{u"=SUM(A1)"_s}, {u"3"_s, 3}}});
    return rows;
}

} // namespace

class TestHabits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNoticeFollowsTheConnection();
    void tellsOfACrashOnce();
    void diagnosticsCanBeCopied();
    void tablesAreCopiedAndSaved();
    void aTableRemembersItsWidths();
    void aChartsTableSortsByNumbers();
    void zoomScalesAllTexts();
    void zoomIsRemembered();
    void zoomHasItsBoundsAndKeys();
    void nothingAnimates();
    void theDropAreaShowsWhereFilesGo();
    void reviewsAreTriedBeforeTheyAreImported();
    void aColumnCanBeChosen();
    void thePseudoLanguageKeepsPlaceholders();

private:
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestHabits::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Workspace::open(m_folder->filePath(u"workspace"_s), Workspace::IfMissing::Create);
    QVERIFY(opened);
    m_workspace = std::move(*opened);
}

void TestHabits::cleanup()
{
    setInterfaceZoom(1.0);
    m_workspace.reset();
}

QString TestHabits::file(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

void TestHabits::aNoticeFollowsTheConnection()
{
    NothingPage page;
    QVERIFY(button(page, u"Connect Okendo…"_s));
    page.setConnected(true);
    QVERIFY(!button(page, u"Connect Okendo…"_s));
    const QSignalSpy syncs(&page, &FiguresPage::syncRequested);
    button(page, u"Sync now"_s)->click();
    QCOMPARE(syncs.size(), 1);
    page.setConnected(false);
    QVERIFY(button(page, u"Connect Okendo…"_s));
}

void TestHabits::tellsOfACrashOnce()
{
    MainWindow window;
    tellOfCrash({.text = u"Plaudit 0.1.0\nSIGSEGV"_s, .path = u"/logs/last-crash.txt"_s}, window);
    auto *bar = window.findChild<NoticeBar *>();
    QVERIFY(bar);
    button(*bar, u"Copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Plaudit 0.1.0\nSIGSEGV"_s);
    button(*bar, u"Show"_s)->click();
    auto *dialog = window.findChild<TextDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->text(), u"Plaudit 0.1.0\nSIGSEGV"_s);
    dialog->close();
    bar->findChild<QToolButton *>()->click();
    QTRY_VERIFY(!window.findChild<NoticeBar *>());
}

void TestHabits::diagnosticsCanBeCopied()
{
    const auto log = ProgramLog::open(m_folder->filePath(u"logs"_s), {}).value();
    log->write(u"a line of the log"_s);
    MainWindow window;
    openDiagnostics(*m_workspace, log->folder(), window);
    auto *dialog = window.findChild<TextDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->text().contains(u"a line of the log"_s));
    QVERIFY(dialog->text().contains(u"Screen: "_s) && dialog->text().contains(u"0 reviews"_s));
    button(*dialog, u"Copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), dialog->text());
    QVERIFY(button(*dialog, u"Open log folder"_s));
}

void TestHabits::tablesAreCopiedAndSaved()
{
    const auto rows = table();
    QTest::keySequence(rows.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Name\tCount\nAnn \"A\", B\t1,204\n'=SUM(A1)\t3\n"_s);
    rows->selectRow(1);
    QTest::keySequence(rows.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Name\tCount\n'=SUM(A1)\t3\n"_s);
    const auto path = m_folder->filePath(u"table.csv"_s);
    QVERIFY(saveCells(*rows, path));
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("Name,Count\r\n\"Ann \"\"A\"\", B\",\"1,204\"\r\n'=SUM(A1),3\r\n"));
    QVERIFY(saveCells(*rows, m_folder->filePath(u"no/such/folder.csv"_s)).error().kind == ErrorKind::FileFailed);
}

void TestHabits::aTableRemembersItsWidths()
{
    {
        const auto rows = table();
        rows->rememberWidths(u"test"_s);
        rows->resize(400, 200);
        rows->show();
        rows->horizontalHeader()->resizeSection(1, 133);
        rows->resize(500, 200);
        QCOMPARE(rows->columnWidth(1), 133);
    }
    const auto rows = table();
    rows->rememberWidths(u"test"_s);
    rows->resize(400, 200);
    rows->show();
    QCOMPARE(rows->columnWidth(1), 133);
    const auto other = table();
    other->rememberWidths(u"other"_s);
    other->resize(400, 200);
    other->show();
    QCOMPARE(other->columnWidth(1), 80);
}

void TestHabits::aChartsTableSortsByNumbers()
{
    const ChartTable numbers{
        {u"Month"_s, u"NPS"_s, u"Note"_s}, {{u"Jan"_s, u"1,204"_s, u"b"_s}, {u"Feb"_s, u"−36"_s, u"a"_s},
                                               {u"Mar"_s, u"–"_s, u"c"_s}, {u"Apr"_s, u"9.5 %"_s, u"d"_s}}};
    const TableDialog dialog(u"NPS"_s, numbers, nullptr);
    auto &shown = dialog.table();
    const auto column = [&](int number) {
        QStringList texts;
        for (int row = 0; row < shown.model()->rowCount(); ++row)
            texts += shown.model()->index(row, number).data().toString();
        return texts;
    };
    shown.sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(column(1), (QStringList{u"–"_s, u"−36"_s, u"9.5 %"_s, u"1,204"_s}));
    shown.sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(column(0), (QStringList{u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s}));
    shown.sortByColumn(2, Qt::DescendingOrder);
    QCOMPARE(column(2), (QStringList{u"d"_s, u"c"_s, u"b"_s, u"a"_s}));
}

void TestHabits::zoomScalesAllTexts()
{
    MainWindow window;
    window.setThemeMode(Theme::Mode::Light);
    const auto labels = window.findChildren<QLabel *>();
    std::vector<int> before;
    for (auto *label : labels) {
        label->ensurePolished();
        before.push_back(label->fontInfo().pixelSize());
    }
    window.setZoom(1.5);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        labels[i]->ensurePolished();
        const int now = labels[i]->fontInfo().pixelSize();
        QVERIFY2(qAbs(now - before[std::size_t(i)] * 1.5) <= 1.0, qPrintable(labels[i]->text()));
    }
}

void TestHabits::zoomIsRemembered()
{
    {
        MainWindow window;
        window.restorePlace();
        window.actions().zoomIn->trigger();
        window.actions().zoomIn->trigger();
        QCOMPARE(interfaceZoom(), 1.2);
    }
    setInterfaceZoom(1.0);
    MainWindow window;
    window.restorePlace();
    QCOMPARE(interfaceZoom(), 1.2);
    window.actions().zoomReset->trigger();
    QCOMPARE(interfaceZoom(), 1.0);
}

void TestHabits::zoomHasItsBoundsAndKeys()
{
    MainWindow window;
    auto &actions = window.actions();
    for (int step = 0; step < 30; ++step)
        actions.zoomIn->trigger();
    QCOMPARE(interfaceZoom(), largestZoom);
    QVERIFY(!actions.zoomIn->isEnabled() && actions.zoomOut->isEnabled());
    for (int step = 0; step < 30; ++step)
        actions.zoomOut->trigger();
    QCOMPARE(interfaceZoom(), smallestZoom);
    QVERIFY(actions.zoomIn->isEnabled() && !actions.zoomOut->isEnabled());
    QVERIFY(actions.zoomReset->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_0)));
    QVERIFY(actions.zoomIn->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_Plus)));
    // No two actions share keys.
    QSet<QKeySequence> keys;
    for (const auto all = window.actions().menu()->findChildren<QAction *>(); const auto *action : all) {
        for (const auto shortcuts = action->shortcuts(); const auto &shortcut : shortcuts) {
            QVERIFY2(!keys.contains(shortcut), qPrintable(shortcut.toString()));
            keys.insert(shortcut);
        }
    }
}

void TestHabits::nothingAnimates()
{
    MainWindow window;
    QCOMPARE(window.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &window), 0);
    QCOMPARE(window.style()->styleHint(QStyle::SH_Widget_Animate, nullptr, &window), 0);
    QVERIFY(!QApplication::isEffectEnabled(Qt::UI_FadeMenu) && !QApplication::isEffectEnabled(Qt::UI_AnimateCombo));
    QVERIFY(window.findChildren<QAbstractAnimation *>().isEmpty());
}

void TestHabits::theDropAreaShowsWhereFilesGo()
{
    MainWindow window;
    window.showFirstStart();
    const auto frames = window.findChild<FirstStartPage *>()->findChildren<QFrame *>();
    const auto hasTarget = [&] {
        return std::any_of(frames.begin(), frames.end(),
            [](const QFrame *frame) { return frame->property("look").toString() == "dropTarget"_L1; });
    };
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/x/orders.csv"_s)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted() && hasTarget());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&window, &leave);
    QVERIFY(!hasTarget());
    const QSignalSpy dropped(&window, &MainWindow::filesDropped);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    // Past the application, which would look for a drag under way.
    static_cast<QObject &>(window).event(&drop);
    QCOMPARE(dropped.size(), 1);
}

void TestHabits::reviewsAreTriedBeforeTheyAreImported()
{
    const auto path = file(u"reviews.csv"_s,
        "Rating,Review,Date,Product ID\n5,Good,2026-08-03,1\n4,Fine,2026-08-13,1\nseven,Odd,2026-08-23,1\n");
    MainWindow window;
    ReviewSession session(*m_workspace, window);
    session.openDialog({path});
    auto *dialog = window.findChild<ReviewImportDialog *>();
    QVERIFY(dialog);
    QVERIFY(!button(*dialog, u"Import"_s)->isEnabled());
    QTRY_VERIFY(button(*dialog, u"Import"_s)->isEnabled());
    const auto says = [&](const QString &text) {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(
            labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(text); });
    };
    QVERIFY(says(u"2 reviews to import"_s) && says(u"1 can't be understood"_s) && says(u"Line 4: "_s));
    QCOMPARE((*m_workspace->openReader())->imports().value().size(), 0U);
    QSignalSpy finished(&session, &ReviewSession::finished);
    button(*dialog, u"Import"_s)->click();
    QVERIFY(session.isBusy());
    QVERIFY(finished.wait());
    QCOMPARE((*m_workspace->openReader())->imports().value().size(), 1U);
    QCOMPARE((*m_workspace->openReader())->imports().value().front().added, 2);
}

void TestHabits::aColumnCanBeChosen()
{
    const auto path = file(u"reviews.csv"_s, "How good,What\n5,Good\n4,Fine\n");
    MainWindow window;
    ReviewSession session(*m_workspace, window);
    session.openDialog({path});
    auto *dialog = window.findChild<ReviewImportDialog *>();
    QTRY_VERIFY(dialog->findChild<QComboBox *>());
    QVERIFY(!button(*dialog, u"Import"_s)->isEnabled());
    const auto boxes = dialog->findChildren<QComboBox *>();
    const auto rating = std::find_if(
        boxes.begin(), boxes.end(), [](const QComboBox *box) { return box->accessibleName() == "Rating"_L1; });
    QVERIFY(rating != boxes.end());
    (*rating)->setCurrentIndex(1);
    Q_EMIT(*rating)->activated(1);
    QTRY_VERIFY(button(*dialog, u"Import"_s)->isEnabled());
    QCOMPARE(dialog->requests().front().mapping->columns.value(u"rating"_s), u"How good"_s);
    // While something else writes, it waits.
    session.setBlocked(true);
    QSignalSpy finished(&session, &ReviewSession::finished);
    button(*dialog, u"Import"_s)->click();
    QVERIFY(!session.isBusy());
    session.setBlocked(false);
    QVERIFY(finished.wait());
    QCOMPARE((*m_workspace->openReader())->imports().value().front().added, 2);
}

void TestHabits::thePseudoLanguageKeepsPlaceholders()
{
    const auto text = PseudoLanguage::lengthened(u"&Save %1 of %Ln reviews…"_s);
    QVERIFY2(text.startsWith(u"&S"_s), qPrintable(text));
    QVERIFY2(text.contains(u"%1"_s) && text.contains(u"%Ln"_s), qPrintable(text));
    QVERIFY2(text.endsWith(u'…'), qPrintable(text));
    QVERIFY2(text.size() >= 24 + 5, qPrintable(text));
    QCOMPARE(PseudoLanguage::lengthened(u"Events (*.json);;All files (*)"_s).count(u"(*.json)"_s), 1);
}

QTEST_MAIN(TestHabits)
#include "tst_habits.moc"
