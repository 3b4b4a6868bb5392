// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/memory_store.h"
#include "dialogs/erase_customer_dialog.h"
#include "dialogs/whole_export_dialog.h"
#include "domain/order_reference.h"
#include "pages/customer_list_view.h"
#include "pages/customer_model.h"
#include "pages/customer_moment.h"
#include "pages/customer_profile_table.h"
#include "pages/customer_table.h"
#include "pages/customer_time_line.h"
#include "pages/customer_view.h"
#include "pages/customers_page.h"
#include "shell/main_window.h"
#include "shell/session.h"
#include "shell/widget_image.h"
#include "shell/window_actions.h"
#include "workspace/customer_content.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const QByteArray header = "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,"
                          "Lineitem quantity,Lineitem name,Lineitem price,Id\n";
const QByteArray threeOrders =
    "#1001,ann@example.com,paid,EUR,20.00,5.00,0.00,25.00,2026-03-09 14:03:59 -0400,2,Lamp,10.00,501\n"
    "#1002,bob@example.com,paid,EUR,30.50,0.00,0.00,30.50,2026-03-10 09:00:00 -0400,1,Mug,30.50,502\n"
    "#1003,eve@example.com,paid,EUR,10.00,0.00,0.00,10.00,2026-03-11 09:00:00 -0400,1,Cup,10.00,503\n";
const QByteArray ordersOfNobody = "#1001,,paid,EUR,20.00,5.00,0.00,25.00,2026-03-09 14:03:59 -0400,2,Lamp,10.00,501\n";

Review lampReview()
{
    Review review;
    review.reviewId = RecordId::fromText(u"fb3d343b-0b5d-42b5-a501-000000000001"_s);
    review.rating = 2;
    review.status = u"approved"_s;
    review.dateCreated = Timestamp{.utcMs = 1'774'000'000'000, .offsetSeconds = 0};
    review.title = u"Too dark"_s;
    review.body = u"<b>Not</b> what I hoped for"_s;
    review.productName = u"Lamp"_s;
    review.reviewer.name = u"Ann Example"_s;
    review.reviewer.email = u"ann@example.com"_s;
    return review;
}

} // namespace

class TestCustomersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsByRevenueWithNames();
    void aHeaderSorts();
    void theKeyboardFindsOpensAndLeaves();
    void anEmailOpensACustomerToo();
    void nobodyFoundLeadsBack();
    void rowsAreCopied();
    void reviewsAloneAreShown();
    void anOrderUnfolds();
    void aNoteIsKeptAndUndone();
    void theProfileIsWhole();
    void theirDataAndEverythingAreOffered();
    void somebodyUnknownIsSaidSo();
    void oneIsErasedOnceTheirEmailIsTyped();
    void storesWithoutEmailsAreToldWhy();

private:
    void open(const QByteArray &file);
    void tellReview();
    [[nodiscard]] CustomersPage &page() const { return *m_window->findChild<CustomersPage *>(); }
    [[nodiscard]] CustomerTable &table() const { return *page().findChild<CustomerTable *>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] bool shows(const QString &text) const;
    void openCustomer(const QString &subject);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Session> m_session;
};

void TestCustomersPage::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    auto workspace = Workspace::open(m_folder->filePath(u"store"_s), Workspace::IfMissing::Create);
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    m_store = std::make_unique<MemoryStore>();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1440, 900);
    m_window->QWidget::show();
    m_session = std::make_unique<Session>(*m_workspace, *m_store, *m_window);
}

void TestCustomersPage::cleanup()
{
    m_session.reset();
    m_window.reset();
    m_workspace.reset();
}

void TestCustomersPage::tellReview()
{
    Connection connection;
    connection.userId = u"51eb4f5f-0000-4000-8000-000000000000"_s;
    const auto saved = m_workspace->writer().saveConnection(connection).get();
    QVERIFY(saved);
    const auto run = m_workspace->writer().beginRun(saved->id, 1'000).get();
    QVERIFY(run);
    PageCommit commit{.runId = *run, .observedAtMs = 2'000, .reviews = {{.review = lampReview(), .payload = "{}"}}};
    commit.checkpoint.connectionId = saved->id;
    commit.checkpoint.stream = u"reviews:approved"_s;
    QVERIFY(m_workspace->writer().commitPage(std::move(commit)).get());
}

void TestCustomersPage::open(const QByteArray &rows)
{
    QFile file(m_folder->filePath(u"orders.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(header + rows) > 0);
    file.close();
    QSignalSpy finished(m_session->findChild<OrderSession *>(), &OrderSession::finished);
    m_session->importOrders(file.fileName());
    QVERIFY(finished.wait(10'000));
    m_window->goTo(PageId::Customers);
}

bool TestCustomersPage::shows(const QString &text) const
{
    const auto labels = page().findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && (label->text() == text || label->accessibleName() == text);
    });
}

void TestCustomersPage::openCustomer(const QString &subject)
{
    auto view = m_window->view();
    view.page = PageId::Customers;
    view.subject = subject;
    QSignalSpy shown(m_session.get(), &Session::shown);
    m_session->setView(view);
    QTRY_VERIFY(page().findChild<CustomerTimeLine *>()->isVisible());
}

void TestCustomersPage::listsByRevenueWithNames()
{
    tellReview();
    open(threeOrders);
    QTRY_COMPARE(table().model()->rowCount(), 3);
    QCOMPARE(cell(0, CustomerModel::Name), u"bob@example.com"_s);
    QCOMPARE(cell(1, CustomerModel::Name), u"Ann Example"_s);
    QCOMPARE(cell(1, CustomerModel::Email), u"ann@example.com"_s);
    QCOMPARE(cell(1, CustomerModel::Revenue).replace(u'\u00a0', u' '), u"EUR 20.00"_s);
    QCOMPARE(cell(1, CustomerModel::Latest), u"2 ★"_s);
    QCOMPARE(cell(2, CustomerModel::Email), u"eve@example.com"_s);
}

void TestCustomersPage::aHeaderSorts()
{
    tellReview();
    open(threeOrders);
    QTRY_COMPARE(table().model()->rowCount(), 3);
    table().sortByColumn(CustomerModel::Reviews, Qt::DescendingOrder);
    QTRY_COMPARE(cell(0, CustomerModel::Email), u"ann@example.com"_s);
    QVERIFY(table().model()->headerData(CustomerModel::Reviews, Qt::Horizontal).toString().contains(u'↓'));
    table().sortByColumn(CustomerModel::Reviews, Qt::AscendingOrder);
    QTRY_COMPARE(cell(2, CustomerModel::Email), u"ann@example.com"_s);
    table().sortByColumn(CustomerModel::Name, Qt::AscendingOrder); // names come as they are read: the usual order
    QTRY_COMPARE(cell(0, CustomerModel::Email), u"bob@example.com"_s);
}

void TestCustomersPage::theKeyboardFindsOpensAndLeaves()
{
    tellReview();
    open(threeOrders);
    QTRY_COMPARE(table().model()->rowCount(), 3);
    QVERIFY(page().find());
    auto *search = page().findChild<CustomerListView *>()->findChild<QLineEdit *>();
    QTest::keyClicks(search, u"ann ex"_s);
    QTRY_COMPARE(table().model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(table().currentIndex().row(), 0);
    QTest::keyClick(&table(), Qt::Key_Return);
    QTRY_VERIFY(page().findChild<CustomerTimeLine *>()->isVisible());
    QCOMPARE(m_window->view().subject, customerSubject(customerKey(u"ann@example.com"_s)));
    QVERIFY(shows(u"Ann Example"_s));
    QVERIFY(shows(u"<b>Not</b> what I hoped for"_s));
    QTest::keyClick(page().findChild<CustomerView *>(), Qt::Key_Escape);
    QTRY_VERIFY(table().isVisible());
    QVERIFY(m_window->view().subject.isEmpty());
}

void TestCustomersPage::anEmailOpensACustomerToo()
{
    open(threeOrders);
    openCustomer(u"Bob@example.com"_s);
    QTRY_VERIFY(shows(u"bob@example.com"_s));
}

void TestCustomersPage::nobodyFoundLeadsBack()
{
    open(threeOrders);
    QTRY_COMPARE(table().model()->rowCount(), 3);
    QVERIFY(page().find());
    auto *search = page().findChild<CustomerListView *>()->findChild<QLineEdit *>();
    QTest::keyClicks(search, u"zoe"_s);
    QTRY_VERIFY(shows(u"Nobody found"_s));
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(table().model()->rowCount(), 3);
    QTRY_VERIFY(table().isVisible());
}

void TestCustomersPage::rowsAreCopied()
{
    open(threeOrders);
    QTRY_COMPARE(table().model()->rowCount(), 3);
    table().setFocus();
    table().selectRow(2);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    const auto lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.front().startsWith(u"Customer\tEmail\tReviews"_s));
    QVERIFY(lines.back().startsWith(u"eve@example.com\teve@example.com\t0"_s));
}

void TestCustomersPage::reviewsAloneAreShown()
{
    tellReview();
    open(threeOrders);
    QTRY_COMPARE(table().model()->rowCount(), 3);
    Q_EMIT table().reviewsRequested(customerSubject(customerKey(u"ann@example.com"_s)));
    QTRY_VERIFY(page().findChild<CustomerTimeLine *>()->isVisible());
    const auto moments = page().findChildren<CustomerMomentView *>();
    QCOMPARE(moments.size(), 1);
    QVERIFY(moments.front()->wholeText().contains(u"Too dark"_s));
}

void TestCustomersPage::anOrderUnfolds()
{
    open(threeOrders);
    openCustomer(u"ann@example.com"_s);
    auto *moment = page().findChild<CustomerMomentView *>();
    QVERIFY(moment);
    const QString lines = u"2 × \u2068Lamp\u2069 · EUR 20.00"_s;
    const auto showsLines = [&] {
        const auto labels = moment->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().replace(u'\u00a0', u' ').contains(lines);
        });
    };
    QVERIFY(!showsLines());
    moment->setFocus();
    QTest::keyClick(moment, Qt::Key_Return);
    QVERIFY(showsLines());
    QTest::keyClick(moment, Qt::Key_Return);
    QVERIFY(!showsLines());
}

void TestCustomersPage::aNoteIsKeptAndUndone()
{
    open(threeOrders);
    openCustomer(u"ann@example.com"_s);
    auto *view = page().findChild<CustomerView *>();
    QTest::keyClick(view, Qt::Key_N);
    auto *field = view->findChild<QPlainTextEdit *>();
    QVERIFY(field && field->isVisible());
    QTest::keyClicks(field, u"Likes blue"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    const auto subject = customerSubject(customerKey(u"ann@example.com"_s));
    const auto notes = [&] {
        return m_workspace->openReader().value()->notes(SubjectKind::Customer, subject).value().size();
    };
    QTRY_COMPARE(notes(), std::size_t(1));
    QTRY_VERIFY(shows(u"Likes blue"_s));
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(notes(), std::size_t(0));
    QTRY_VERIFY(!shows(u"Likes blue"_s));
}

void TestCustomersPage::theProfileIsWhole()
{
    tellReview();
    open(threeOrders);
    openCustomer(u"ann@example.com"_s);
    const auto *profile = page().findChild<CustomerProfileTable *>()->model();
    QCOMPARE(profile->rowCount(), 22);
    QCOMPARE(profile->index(0, 1).data().toString(), u"Ann"_s);
    QCOMPARE(profile->index(1, 1).data().toString(), u"Example"_s);
    QCOMPARE(profile->index(2, 1).data().toString(), u"2.00"_s);
    QCOMPARE(profile->index(21, 1).data().toString(), u"not in the data"_s);
}

void TestCustomersPage::theirDataAndEverythingAreOffered()
{
    open(threeOrders);
    openCustomer(u"ann@example.com"_s);
    const auto buttons = page().findChildren<QToolButton *>();
    const auto data = std::find_if(buttons.begin(), buttons.end(),
        [](const QToolButton *button) { return button->text() == u"Export their data…"_s; });
    QVERIFY(data != buttons.end());
    QVERIFY(QDir().mkpath(u"pictures"_s));
    QVERIFY(m_window->grab().save(u"pictures/customer.png"_s));
    (*data)->click();
    const auto dialogs = [this] { return m_window->findChildren<WholeExportDialog *>(); };
    QCOMPARE(dialogs().size(), 1);
    QSignalSpy written(dialogs().front(), &WholeExportDialog::written);
    dialogs().front()->write(m_folder->filePath(u"ann.json"_s));
    QTRY_COMPARE(written.count(), 1);
    QFile file(m_folder->filePath(u"ann.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto content = file.readAll();
    QVERIFY(content.contains("#1001") && !content.contains("#1002"));
    dialogs().front()->reject();
    QTRY_VERIFY(dialogs().isEmpty());
    m_window->actions().exportEverything->trigger();
    QCOMPARE(dialogs().size(), 1);
}

void TestCustomersPage::somebodyUnknownIsSaidSo()
{
    open(threeOrders);
    QTRY_COMPARE(table().model()->rowCount(), 3);
    auto view = m_window->view();
    view.subject = u"nobody@example.com"_s;
    m_session->setView(view);
    QTRY_VERIFY(shows(u"This customer isn't known"_s));
}

void TestCustomersPage::oneIsErasedOnceTheirEmailIsTyped()
{
    tellReview();
    open(threeOrders);
    openCustomer(u"ann@example.com"_s);
    const auto buttons = page().findChildren<QToolButton *>();
    const auto more = std::find_if(buttons.begin(), buttons.end(),
        [](const QToolButton *button) { return button->accessibleName() == u"More about this customer"_s; });
    QVERIFY(more != buttons.end());
    QTRY_VERIFY((*more)->isVisible());
    QVERIFY(QDir().mkpath(u"pictures"_s));
    QVERIFY(widgetImage(*m_window, {1440, 900}).save(u"pictures/erase-page.png"_s));
    (*more)->menu()->actions().front()->trigger();
    auto *dialog = page().findChild<EraseCustomerDialog *>();
    QVERIFY(dialog);
    auto *typed = dialog->findChild<QLineEdit *>();
    QTRY_VERIFY(typed->isEnabled());
    const auto pushButtons = dialog->findChildren<QPushButton *>();
    const auto erase = std::find_if(pushButtons.begin(), pushButtons.end(),
        [](const QPushButton *button) { return button->text() == u"Erase for good"_s; });
    QVERIFY(erase != pushButtons.end());
    QVERIFY(!(*erase)->isEnabled());
    typed->setText(u"bob@example.com"_s);
    QVERIFY(!(*erase)->isEnabled());
    typed->setText(u"Ann@example.com"_s);
    QVERIFY((*erase)->isEnabled());
    QVERIFY(widgetImage(*dialog, dialog->size()).save(u"pictures/erase-question.png"_s));
    (*erase)->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->hasErased(), 20'000);
    QVERIFY(widgetImage(*dialog, dialog->size()).save(u"pictures/erase-done.png"_s));
    dialog->reject();
    QTRY_COMPARE(table().model()->rowCount(), 2);
    QVERIFY(!(*more)->isVisible());
    const auto held =
        m_workspace->openReader().value()->heldOfCustomer({.email = u"ann@example.com"_s, .customerId = {}});
    QVERIFY(held && held->isEmpty() && held->isErased);
}

void TestCustomersPage::storesWithoutEmailsAreToldWhy()
{
    open(ordersOfNobody);
    QTRY_VERIFY(shows(u"No customers are known yet"_s));
}

QTEST_MAIN(TestCustomersPage)
#include "tst_customers_page.moc"
