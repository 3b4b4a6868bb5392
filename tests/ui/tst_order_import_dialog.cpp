// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/mapping_header.h"
#include "dialogs/order_file_words.h"
#include "dialogs/order_import_dialog.h"
#include "dialogs/order_options.h"
#include "pages/rows_table.h"
#include "shell/dropped_files.h"
#include "shell/theme.h"
#include "shell/widget_image.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// Three orders of which one has two lines, and a row with a date that is none.
const QByteArray shopifyFile =
    "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,"
    "Lineitem price,Id\n"
    "#1001,ann@example.com,paid,EUR,20.00,5.00,0.00,25.00,2026-03-09 14:03:59 -0400,2,Lamp,10.00,501\n"
    "#1002,bob@example.com,paid,EUR,30.50,0.00,0.00,30.50,2026-03-10 09:00:00 -0400,1,<b>Shirt</b>,18.00,502\n"
    "#1002,,,,,,,,2026-03-10 09:00:00 -0400,1,Mug,12.50,\n"
    "#1003,eve@example.com,paid,EUR,10.00,0.00,0.00,10.00,the day after,1,Mug,10.00,503\n";

const QByteArray ownFile =
    "No;When;Sum;Who\nA1;03/04/2026;1.234,50;ann@example.com\nA2;05/04/2026;10,00;bob@example.com\n";

} // namespace

class TestOrderImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void enterImports();
    void saysWhatWouldComeOfAFile();
    void totalsFollowTheMapping();
    void optionsReachTheRequest();
    void severalFilesGoInOneAfterTheOther();
    void whatIsNoTableIsSaidAndLeftOut();
    void filesAreDroppedOnTheDialog();
    void theNewestChangeCounts();
    void droppedFilesGoWhereTheyBelong();
    void columnsHaveKinds();
    void everyChoiceHasAName();
    void looksAsItShould();

private:
    [[nodiscard]] QString file(const QString &name, const QByteArray &text) const;
    [[nodiscard]] OrderImportFunctions functions() const;
    [[nodiscard]] static QString totals(const OrderImportDialog &dialog);
    [[nodiscard]] static QPushButton *importButton(const OrderImportDialog &dialog);
    [[nodiscard]] std::unique_ptr<OrderImportDialog> open(const QStringList &paths) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestOrderImportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto workspace = Workspace::open(m_folder->filePath(u"store"_s), Workspace::IfMissing::Create);
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
}

void TestOrderImportDialog::cleanup()
{
    m_workspace.reset();
}

QString TestOrderImportDialog::file(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("a file can't be written");
    return file.fileName();
}

OrderImportFunctions TestOrderImportDialog::functions() const
{
    return {.preview =
                [this](const QString &path, std::optional<OrderDialect> dialect) {
                    return previewOrders(*m_workspace->openReader().value(), path, dialect);
                },
        .tryOut =
            [this](const OrderImportRequest &request, const std::function<void(const OrderImportProgress &)> &progress,
                const std::stop_token &stop) {
                return importOrders(m_workspace->writer(), *m_workspace->openReader().value(), request, progress, stop);
            }};
}

QString TestOrderImportDialog::totals(const OrderImportDialog &dialog)
{
    for (const auto labels = dialog.findChildren<QLabel *>(); const auto *label : labels) {
        if (label->property("look") == u"totals"_s)
            return label->text().replace(u'\u00a0', u' ');
    }
    return {};
}

QPushButton *TestOrderImportDialog::importButton(const OrderImportDialog &dialog)
{
    for (const auto buttons = dialog.findChildren<QPushButton *>(); auto *button : buttons) {
        if (button->text().startsWith(u"Import"_s))
            return button;
    }
    return nullptr;
}

std::unique_ptr<OrderImportDialog> TestOrderImportDialog::open(const QStringList &paths) const
{
    auto dialog = std::make_unique<OrderImportDialog>(functions(), paths, QTimeZone::utc());
    dialog->show();
    return dialog;
}

void TestOrderImportDialog::enterImports()
{
    const auto dialog = open({file(u"orders.csv"_s, shopifyFile)});
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    QTRY_VERIFY(totals(*dialog).startsWith(u"2 orders"_s));
    const QSignalSpy accepted(dialog.get(), &QDialog::accepted);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
}

void TestOrderImportDialog::saysWhatWouldComeOfAFile()
{
    const auto dialog = open({file(u"orders.csv"_s, shopifyFile)});
    QTRY_COMPARE(totals(*dialog), u"2 orders, 4 units, EUR 55.50, 1 rejected"_s);
    const auto *header = dialog->findChild<MappingHeader *>();
    QCOMPARE(header->field(0), u"order_name"_s);
    QCOMPARE(header->field(12), u"order_id"_s);
    const auto *preview = dialog->findChild<QTableWidget *>();
    QCOMPARE(preview->rowCount(), 4);
    QCOMPARE(preview->item(1, 10)->text(), u"<b>Shirt</b>"_s);
    const auto *findings = dialog->findChild<RowsTable *>()->model();
    QVERIFY(findings->rowCount() >= 1);
    QCOMPARE(findings->index(0, 0).data().toString(), u"5"_s);
    QVERIFY(importButton(*dialog)->isEnabled());
    QCOMPARE(dialog->requests().size(), 1u);
    QVERIFY(m_workspace->openReader().value()->imports().value().empty());
}

void TestOrderImportDialog::totalsFollowTheMapping()
{
    const auto dialog = open({file(u"orders.csv"_s, shopifyFile)});
    QTRY_VERIFY(totals(*dialog).startsWith(u"2 orders"_s));
    auto *header = dialog->findChild<MappingHeader *>();
    // What was the total is no longer used; the subtotal takes its place.
    auto *choice = header->choice(4);
    choice->setCurrentIndex(choice->findData(u"total"_s));
    Q_EMIT choice->activated(choice->currentIndex());
    QCOMPARE(header->field(7), QString());
    QTRY_COMPARE(totals(*dialog), u"2 orders, 4 units, EUR 50.50, 1 rejected"_s);
    QCOMPARE(dialog->requests()[0].mapping->columns.value(u"total"_s), u"Subtotal"_s);
}

void TestOrderImportDialog::optionsReachTheRequest()
{
    const auto dialog = open({file(u"own.csv"_s, ownFile)});
    QSignalSpy tried(dialog.get(), &OrderImportDialog::triedOut);
    auto *header = dialog->findChild<MappingHeader *>();
    QTRY_COMPARE(header->count(), 4);
    const std::pair<int, QString> fields[] = {
        {0, u"order_name"_s}, {1, u"created_at"_s}, {2, u"total"_s}, {3, u"email"_s}};
    for (const auto &[column, field] : fields) {
        header->setField(column, field);
        Q_EMIT header->fieldChosen(column, field);
    }
    auto *options = dialog->findChild<OrderOptions *>();
    auto *currency = options->findChild<QLineEdit *>();
    QTest::keyClicks(currency, u"chf"_s);
    QTRY_COMPARE(totals(*dialog), u"2 orders, 0 units, CHF 1,244.50, 0 rejected"_s);
    for (const auto boxes = options->findChildren<QComboBox *>(); auto *box : boxes) {
        if (box->accessibleName() == u"Dates"_s) {
            box->setCurrentIndex(2);
            Q_EMIT box->activated(2);
        }
    }
    const auto request = dialog->requests().front();
    QCOMPARE(request.currency, u"CHF"_s);
    QVERIFY(request.mapping->dateOrder == DateOrder::MonthFirst);
}

void TestOrderImportDialog::severalFilesGoInOneAfterTheOther()
{
    const auto dialog = open({file(u"lines.csv"_s, "order_id,sku,quantity,price\n501,LAMP,2,10.00\n"),
        file(u"orders.csv"_s, shopifyFile), file(u"own.csv"_s, ownFile)});
    auto *list = dialog->findChild<QListWidget *>();
    QCOMPARE(list->count(), 3);
    QVERIFY(list->isVisible());
    QTRY_VERIFY(importButton(*dialog)->isEnabled());
    QCOMPARE(importButton(*dialog)->text(), u"Import 3 files"_s);
    list->setCurrentRow(1);
    QTRY_COMPARE(totals(*dialog), u"2 orders, 4 units, EUR 55.50, 1 rejected"_s);
    list->setCurrentRow(0);
    list->setCurrentRow(1);
    QCOMPARE(totals(*dialog), u"2 orders, 4 units, EUR 55.50, 1 rejected"_s);
}

void TestOrderImportDialog::whatIsNoTableIsSaidAndLeftOut()
{
    const auto dialog = open({file(u"book.xlsx"_s, "PK\x03\x04 not a table")});
    QSignalSpy tried(dialog.get(), &OrderImportDialog::triedOut);
    QVERIFY(tried.wait());
    QVERIFY(!importButton(*dialog)->isEnabled());
    QVERIFY(dialog->requests().empty());
    dialog->addFiles({file(u"orders.csv"_s, shopifyFile)});
    QVERIFY(importButton(*dialog)->isEnabled());
    QCOMPARE(dialog->requests().size(), 1u);
}

void TestOrderImportDialog::filesAreDroppedOnTheDialog()
{
    const auto dialog = open({file(u"orders.csv"_s, shopifyFile)});
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(file(u"own.csv"_s, ownFile))});
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    static_cast<QObject &>(*dialog).event(&drop);
    QCOMPARE(dialog->findChild<QListWidget *>()->count(), 2);
}

void TestOrderImportDialog::theNewestChangeCounts()
{
    // The first dry run ends only once it is told to stop; what it says is forgotten.
    std::atomic<int> runs = 0;
    auto scripted = functions();
    scripted.tryOut = [&runs](const OrderImportRequest &, const std::function<void(const OrderImportProgress &)> &,
                          const std::stop_token &stop) -> Result<OrderImportReport> {
        OrderImportReport report;
        report.orders = ++runs;
        while (report.orders == 1 && !stop.stop_requested())
            std::this_thread::yield();
        return report;
    };
    OrderImportDialog dialog(scripted, {file(u"orders.csv"_s, shopifyFile)}, QTimeZone::utc());
    dialog.show();
    QTRY_COMPARE(runs.load(), 1);
    const QSignalSpy tried(&dialog, &OrderImportDialog::triedOut);
    Q_EMIT dialog.findChild<MappingHeader *>()->fieldChosen(1, QString());
    QTRY_COMPARE(tried.size(), 1);
    QVERIFY(totals(dialog).startsWith(u"2 orders"_s));
}

void TestOrderImportDialog::droppedFilesGoWhereTheyBelong()
{
    const QString sniffed = file(u"feed"_s, "  {\"a\":1}\n");
    const QString table = file(u"export"_s, "a,b\n1,2\n");
    const QString packed = file(u"packed"_s, "\x1f\x8b\x08");
    const QString reviews = file(u"reviews.csv"_s, "Product ID,Rating,Review\n1,5,Good\n");
    const auto files = sorted({reviews, u"/x/Orders.CSV"_s, u"/x/a.tsv"_s, u"/x/b.txt"_s, u"/x/book.xlsx"_s,
        u"/x/e.jsonl"_s, u"/x/e.json.gz"_s, sniffed, table, packed});
    QCOMPARE(files.orders, (QStringList{u"/x/Orders.CSV"_s, u"/x/a.tsv"_s, u"/x/b.txt"_s, u"/x/book.xlsx"_s, table}));
    QCOMPARE(files.reviews, QStringList{reviews});
    QCOMPARE(files.events, (QStringList{u"/x/e.jsonl"_s, u"/x/e.json.gz"_s, sniffed, packed}));
}

void TestOrderImportDialog::columnsHaveKinds()
{
    const std::vector<QStringList> rows{
        {u"1.234,50 €"_s, u"2026-03-09 14:03"_s, u"Mug 2"_s, QString()}, {u"-7"_s, QString(), u"12"_s, u" "_s}};
    QCOMPARE(columnKind(rows, 0), u"number"_s);
    QCOMPARE(columnKind(rows, 1), u"date"_s);
    QCOMPARE(columnKind(rows, 2), u"text"_s);
    QCOMPARE(columnKind(rows, 3), u"empty"_s);
}

void TestOrderImportDialog::everyChoiceHasAName()
{
    for (const QString &field : orderFields())
        QVERIFY2(nameOfOrderField(field) != field, qPrintable(field));
    const auto dialog = open({file(u"orders.csv"_s, shopifyFile)});
    QTRY_VERIFY(totals(*dialog).startsWith(u"2 orders"_s));
    for (const auto boxes = dialog->findChildren<QComboBox *>(); const auto *box : boxes)
        QVERIFY(!box->accessibleName().isEmpty());
    for (const auto labels = dialog->findChildren<QLabel *>(); const auto *label : labels)
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
}

void TestOrderImportDialog::looksAsItShould()
{
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        OrderImportDialog dialog(functions(),
            {file(u"orders_export_1.csv"_s, shopifyFile), file(u"own_shop.csv"_s, ownFile)}, QTimeZone::utc());
        Theme::of(mode).applyTo(&dialog);
        QTRY_VERIFY(totals(dialog).startsWith(u"2 orders"_s));
        const QImage image = widgetImage(dialog, dialog.size());
        QVERIFY(!image.isNull());
        const QString path = u"pictures/order-import-%1.png"_s.arg(mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s);
        QVERIFY(image.save(path) || !QDir().exists(u"pictures"_s));
    }
}

QTEST_MAIN(TestOrderImportDialog)
#include "tst_order_import_dialog.moc"
