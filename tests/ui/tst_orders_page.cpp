// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_view.h"
#include "pages/kpi_card.h"
#include "pages/order_files.h"
#include "pages/order_matching.h"
#include "pages/orders_figures.h"
#include "pages/orders_page.h"
#include "pages/rows_table.h"
#include "shell/elided_label.h"
#include "shell/main_window.h"
#include "shell/status_line.h"
#include "shell/widget_image.h"
#include "shell/window_actions.h"
#include "ui/plausible_orders.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestOrdersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysItsFigures();
    void choosesAmongCurrencies();
    void aRowFiltersByItsGroup();
    void aBarFiltersByItsGroup();
    void listsTheReasonsAndTheirRecords();
    void asksForOtherRecords();
    void triesARuleBeforeItIsApplied();
    void listsFilesAndAsksBeforeTakingOneBack();
    void rejectsAreWrittenAsCsv();
    void anEmptyStoreLeadsOn();
    void aFilterWithoutOrdersCanBeCleared();
    void showsPlainTextAlone();
    void isReachedByKeyboard();
    void looksAsItShould();

private:
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] RowsTable *table(const QString &name) const;
    std::unique_ptr<OrdersPage> m_page;
};

void TestOrdersPage::init()
{
    m_page = std::make_unique<OrdersPage>();
    m_page->resize(800, 600);
    m_page->show(plausibleOrders(), {});
    m_page->QWidget::show();
}

QStringList TestOrdersPage::texts() const
{
    QStringList texts;
    for (const auto labels = m_page->findChildren<QLabel *>(); const auto *label : labels) {
        const auto *elided = qobject_cast<const ElidedLabel *>(label);
        texts += elided ? elided->wholeText() : label->text();
    }
    return texts;
}

QPushButton *TestOrdersPage::button(const QString &text) const
{
    for (const auto buttons = m_page->findChildren<QPushButton *>(); auto *button : buttons) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

RowsTable *TestOrdersPage::table(const QString &name) const
{
    for (const auto tables = m_page->findChildren<RowsTable *>(); auto *table : tables) {
        if (table->accessibleName() == name)
            return table;
    }
    return nullptr;
}

void TestOrdersPage::saysItsFigures()
{
    const QString all = texts().join(u'\n').replace(u'\u00a0', u' ');
    for (const auto &figure : {u"USD 541,208"_s, u"8,790 orders"_s, u"USD 61.57"_s, u"38.6 %"_s, u"14.3 days"_s,
             u"USD 28,411"_s, u"n = 331 · loss 6,592"_s, u"9,412 orders · 79.6 % of reviews"_s})
        QVERIFY2(all.contains(figure), qPrintable(figure + u" is not in\n"_s + all));
    const auto *rows = table(u"Orders by rating and by NPS category"_s)->model();
    QCOMPARE(rows->rowCount(), 8);
    const auto cell = [&](int row, int column) {
        return rows->index(row, column).data().toString().replace(u'\u00a0', u' ');
    };
    QCOMPARE(cell(0, 0), u"5 ★"_s);
    QCOMPARE(cell(0, 1), u"2,410"_s);
    QCOMPARE(cell(0, 6), u"34.8 %"_s); // 690 of 1,980
    QCOMPARE(cell(0, 8), u"1,980"_s);
    QCOMPARE(cell(4, 0), u"1 ★ · few"_s);
    QCOMPARE(cell(7, 0), u"Detractors"_s);
    const auto *chart = m_page->figures().findChildren<ChartView *>().first();
    const auto &bars = std::get<BarsSpec>(chart->spec().drawing).bars;
    QCOMPARE(bars.size(), 5u);
    QVERIFY(bars[4].isFew && !bars[0].isFew);
}

void TestOrdersPage::choosesAmongCurrencies()
{
    QToolButton *choice = nullptr;
    for (const auto buttons = m_page->findChildren<QToolButton *>(); auto *button : buttons) {
        if (button->accessibleName() == u"Currency"_s)
            choice = button;
    }
    QVERIFY(choice && choice->isVisible());
    QCOMPARE(choice->text(), u"USD ▾"_s);
    choice->menu()->actions()[1]->trigger();
    QCOMPARE(choice->text(), u"EUR ▾"_s);
    QVERIFY(texts().join(u'\n').replace(u'\u00a0', u' ').contains(u"EUR 19,020"_s));
    m_page->show(plausibleOrders(), {});
    QCOMPARE(choice->text(), u"EUR ▾"_s);
}

void TestOrdersPage::aRowFiltersByItsGroup()
{
    const QSignalSpy asked(m_page.get(), &FiguresPage::filterChanged);
    auto *rows = table(u"Orders by rating and by NPS category"_s);
    Q_EMIT rows->rowChosen(1);
    QCOMPARE(asked.last()[0].value<Filter>().ratings, QList<int>{4});
    Q_EMIT rows->rowChosen(7);
    QVERIFY(asked.last()[0].value<Filter>().npsCategories == QList<NpsCategory>{NpsCategory::Detractor});
    m_page->show(plausibleOrders(), {.ratings = {4}});
    Q_EMIT rows->rowChosen(1);
    QVERIFY(asked.last()[0].value<Filter>().isEmpty());
}

void TestOrdersPage::aBarFiltersByItsGroup()
{
    const QSignalSpy asked(m_page.get(), &FiguresPage::filterChanged);
    const auto charts = m_page->figures().findChildren<ChartView *>();
    Q_EMIT charts[1]->markActivated(4, false);
    QCOMPARE(asked.last()[0].value<Filter>().ratings, QList<int>{1});
    Q_EMIT charts[2]->markActivated(0, false);
    QVERIFY(asked.last()[0].value<Filter>().npsCategories == QList<NpsCategory>{NpsCategory::Promoter});
    QCOMPARE(charts[2]->marks().size(), 3u);
    QVERIFY(charts[2]->marks()[0].lines.join(u'\n').contains(u"n = 820"_s));
}

void TestOrdersPage::listsTheReasonsAndTheirRecords()
{
    m_page->setSection(OrdersPage::Section::Matching);
    const auto *reasons = table(u"Why records are not matched"_s)->model();
    QCOMPARE(reasons->rowCount(), 5);
    QCOMPARE(reasons->index(0, 1).data().toString(), u"512"_s);
    QCOMPARE(reasons->index(1, 0).data().toString(), u"Its order was not imported"_s);
    QVERIFY(texts().join(u'\n').contains(u"try a prefix rule"_s));
    const auto *records = table(u"Records behind the figure"_s)->model();
    QCOMPARE(records->rowCount(), 5);
    QCOMPARE(records->index(0, 3).data().toString(), u"2026-1042"_s);
}

void TestOrdersPage::asksForOtherRecords()
{
    m_page->setSection(OrdersPage::Section::Matching);
    const QSignalSpy asked(m_page.get(), &FiguresPage::refreshRequested);
    Q_EMIT table(u"Why records are not matched"_s)->rowChosen(0);
    QVERIFY(m_page->request().reason == UnmatchedReason::BeforeOrders);
    auto *methods = m_page->matching().findChildren<ChartView *>().first();
    Q_EMIT methods->markActivated(2, false);
    QVERIFY(m_page->request().method == MatchMethod::CustomerProduct);
    QVERIFY(!m_page->request().reason);
    for (const auto buttons = m_page->matching().findChildren<QToolButton *>(); auto *button : buttons) {
        if (button->text() == u"Responses"_s)
            button->click();
    }
    QVERIFY(m_page->request().kind == MatchKind::Response);
}

void TestOrdersPage::triesARuleBeforeItIsApplied()
{
    m_page->setSection(OrdersPage::Section::Matching);
    const QSignalSpy tried(&m_page->matching(), &OrderMatching::trialRequested);
    const QSignalSpy chosen(&m_page->matching(), &OrderMatching::rulesChosen);
    auto *prefix = m_page->findChildren<QLineEdit *>().first();
    QVERIFY(!button(u"Try"_s)->isEnabled());
    QTest::keyClicks(prefix, u"#2026-"_s);
    QVERIFY(!button(u"Apply rule"_s)->isEnabled());
    QTest::keyClick(prefix, Qt::Key_Return);
    QCOMPARE(tried.last()[0].value<MatchRules>().prefixes, QStringList{u"2026-"_s});
    m_page->matching().showGain({.reviews = 312, .responses = -4});
    QVERIFY(texts().contains(u"+312 reviews, −4 responses"_s));
    button(u"Apply rule"_s)->click();
    QCOMPARE(chosen.last()[0].value<MatchRules>().prefixes, QStringList{u"2026-"_s});
    auto content = plausibleOrders();
    content.rules.prefixes = {u"2026-"_s};
    m_page->show(content, {});
    button(u"Remove rule"_s)->click();
    QVERIFY(chosen.last()[0].value<MatchRules>() == MatchRules());
}

void TestOrdersPage::listsFilesAndAsksBeforeTakingOneBack()
{
    m_page->setSection(OrdersPage::Section::Files);
    const auto *files = table(u"Imported order files"_s)->model();
    QCOMPARE(files->rowCount(), 2);
    QCOMPARE(files->index(0, 3).data().toString(), u"9,412"_s);
    QCOMPARE(files->index(1, 7).data().toString(), u"undone"_s);
    QCOMPARE(table(u"Rejected rows"_s)->model()->rowCount(), 2);
    QCOMPARE(table(u"Orders whose parts don't add up"_s)->model()->rowCount(), 1);
    const QSignalSpy undone(&m_page->files(), &OrderFiles::undoRequested);
    button(u"Undo this import…"_s)->click();
    QCOMPARE(undone.size(), 0);
    auto *confirm = m_page->findChild<QPushButton *>(u"confirmUndo"_s);
    QVERIFY(confirm->isVisible());
    button(u"Keep it"_s)->click();
    QVERIFY(!confirm->isVisible());
    button(u"Undo this import…"_s)->click();
    confirm->click();
    QCOMPARE(undone.last()[0].toLongLong(), 7);
    auto content = plausibleOrders();
    content.listed.batch = 5;
    m_page->show(content, {});
    QVERIFY(!button(u"Undo this import…"_s)->isEnabled());
}

void TestOrdersPage::rejectsAreWrittenAsCsv()
{
    const QByteArray csv = rejectsCsv({{.line = 3, .reason = u"no date"_s, .raw = "#1,\"a \"\"b\"\"\""}});
    QCOMPARE(csv, QByteArray("line,reason,row\r\n3,\"no date\",\"#1,\"\"a \"\"\"\"b\"\"\"\"\"\"\"\r\n"));
}

void TestOrdersPage::anEmptyStoreLeadsOn()
{
    const QSignalSpy wanted(m_page.get(), &OrdersPage::importRequested);
    m_page->show(OrdersContent{}, {});
    QVERIFY(texts().contains(u"No orders yet"_s));
    button(u"Import orders…"_s)->click();
    QCOMPARE(wanted.size(), 1);
}

void TestOrdersPage::aFilterWithoutOrdersCanBeCleared()
{
    OrdersContent content;
    content.hasOrders = true;
    m_page->show(content, {.ratings = {1}});
    const QSignalSpy cleared(m_page.get(), &FiguresPage::filterChanged);
    button(u"Clear filter"_s)->click();
    QVERIFY(cleared.last()[0].value<Filter>().isEmpty());
}

void TestOrdersPage::showsPlainTextAlone()
{
    for (const auto labels = m_page->findChildren<QLabel *>(); const auto *label : labels)
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    const auto product = table(u"Records behind the figure"_s)->model()->index(1, 2);
    QCOMPARE(product.data().toString(), u"<b>Night Repair</b> Serum 30 ml"_s);
    QVERIFY(product.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
}

void TestOrdersPage::isReachedByKeyboard()
{
    MainWindow window;
    window.QWidget::show();
    window.actions().page(PageId::Orders)->trigger();
    QVERIFY(window.view().page == PageId::Orders);
    QCOMPARE(window.actions().page(PageId::Orders)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_6));
    QCOMPARE(window.actions().page(PageId::Health)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_9));
    const QSignalSpy wanted(&window, &MainWindow::importOrdersRequested);
    window.actions().importOrders->trigger();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!window.actions().importOrders->shortcut().isEmpty());
}

void TestOrdersPage::looksAsItShould()
{
    using Section = OrdersPage::Section;
    const std::pair<Section, QString> sections[] = {
        {Section::Figures, u"figures"_s}, {Section::Matching, u"matching"_s}, {Section::Files, u"files"_s}};
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        for (const QSize size : {QSize(1024, 700), QSize(1440, 900)}) {
            for (const auto &[section, name] : sections) {
                MainWindow window;
                window.setThemeMode(mode);
                window.setConnected(true);
                window.setStoreName(u"Fernway Goods"_s);
                window.goTo(PageId::Orders);
                window.ordersPage().setSection(section);
                window.ordersPage().show(plausibleOrders(), {});
                const QImage image = widgetImage(window, size);
                QCOMPARE(image.size(), size);
                const QString path = u"pictures/orders-%1-%2-%3.png"_s.arg(
                    name, QString::number(size.width()), mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s);
                QVERIFY(image.save(path) || !QDir().exists(u"pictures"_s));
            }
        }
    }
}

QTEST_MAIN(TestOrdersPage)
#include "tst_orders_page.moc"
