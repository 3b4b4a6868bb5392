// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/memory_store.h"
#include "dialogs/order_import_dialog.h"
#include "pages/order_files.h"
#include "pages/orders_page.h"
#include "pages/rows_table.h"
#include "shell/elided_label.h"
#include "shell/main_window.h"
#include "shell/order_session.h"
#include "shell/session.h"
#include "shell/status_line.h"
#include "shell/window_actions.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const QByteArray header = "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,"
                          "Lineitem quantity,Lineitem name,Lineitem price,Id\n";
const QByteArray goodOrders =
    "#1001,ann@example.com,paid,EUR,20.00,5.00,0.00,25.00,2026-03-09 14:03:59 -0400,2,Lamp,10.00,"
    "501\n#1002,bob@example.com,paid,EUR,30.50,0.00,0.00,30.50,2026-03-10 09:00:00 -0400,1,Mug,"
    "30.50,502\n";
const QByteArray brokenOrder = "#1003,eve@example.com,paid,EUR,10.00,0.00,0.00,10.00,the day after,1,Mug,10.00,503\n";

} // namespace

class TestOrderSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void droppedOrdersAreShownThenImported();
    void rejectsAreOneClickAway();
    void importingAgainChangesNothing();
    void anImportIsTakenBack();
    void oneBadFileDoesNotHoldUpTheOthers();
    void anImportWaitsForWhatRuns();
    void droppedEventsGoTheirOwnWay();

private:
    [[nodiscard]] QString file(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QString status() const;
    [[nodiscard]] OrderSession &orderSession() const { return *m_session->findChild<OrderSession *>(); }
    void import(const QStringList &paths) const;
    [[nodiscard]] RowsTable *table(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Session> m_session;
};

void TestOrderSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto workspace = Workspace::open(m_folder->filePath(u"store"_s), Workspace::IfMissing::Create);
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    m_store = std::make_unique<MemoryStore>();
    m_window = std::make_unique<MainWindow>();
    m_window->QWidget::show();
    m_session = std::make_unique<Session>(*m_workspace, *m_store, *m_window);
}

void TestOrderSession::cleanup()
{
    m_session.reset();
    m_window.reset();
    m_workspace.reset();
}

QString TestOrderSession::file(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("a file can't be written");
    return file.fileName();
}

QString TestOrderSession::status() const
{
    QString text = m_window->statusLine().findChild<ElidedLabel *>()->wholeText();
    return text.replace(u'\u00a0', u' ');
}

void TestOrderSession::import(const QStringList &paths) const
{
    QSignalSpy finished(&orderSession(), &OrderSession::finished);
    std::vector<OrderImportRequest> requests;
    for (const QString &path : paths)
        requests.push_back({.path = path});
    orderSession().import(requests);
    QVERIFY(finished.wait(10'000));
}

RowsTable *TestOrderSession::table(const QString &name) const
{
    for (const auto tables = m_window->ordersPage().findChildren<RowsTable *>(); auto *table : tables) {
        if (table->accessibleName() == name)
            return table;
    }
    return nullptr;
}

void TestOrderSession::droppedOrdersAreShownThenImported()
{
    QSignalSpy finished(&orderSession(), &OrderSession::finished);
    Q_EMIT m_window->filesDropped({file(u"orders.csv"_s, header + goodOrders)});
    QTRY_VERIFY(m_window->findChild<OrderImportDialog *>());
    auto *dialog = m_window->findChild<OrderImportDialog *>();
    QVERIFY(dialog->isVisible());
    QSignalSpy tried(dialog, &OrderImportDialog::triedOut);
    QVERIFY(tried.wait(10'000));
    QVERIFY(m_workspace->openReader().value()->imports().value().empty());
    dialog->accept();
    QVERIFY(m_session->isSyncing());
    QVERIFY(finished.wait(10'000));
    QCOMPARE(status(), u"Imported: 2 orders, 3 units, EUR 55.50, 0 rejected"_s);
    QVERIFY(!m_session->isSyncing());
    m_window->goTo(PageId::Orders);
    QTRY_COMPARE(table(u"Imported order files"_s)->model()->rowCount(), 1);
}

void TestOrderSession::rejectsAreOneClickAway()
{
    import({file(u"orders.csv"_s, header + goodOrders + brokenOrder)});
    QCOMPARE(status(), u"Imported: 2 orders, 3 units, EUR 55.50, 1 rejected"_s);
    QPushButton *link = nullptr;
    for (const auto buttons = m_window->statusLine().findChildren<QPushButton *>(); auto *button : buttons) {
        if (button->text() == u"Show rejects"_s)
            link = button;
    }
    QVERIFY(link);
    link->click();
    QVERIFY(m_window->view().page == PageId::Orders);
    QVERIFY(m_window->ordersPage().section() == OrdersPage::Section::Files);
    QTRY_COMPARE(table(u"Rejected rows"_s)->model()->rowCount(), 1);
    QCOMPARE(table(u"Rejected rows"_s)->model()->index(0, 0).data().toString(), u"4"_s);
}

void TestOrderSession::importingAgainChangesNothing()
{
    const QString path = file(u"orders.csv"_s, header + goodOrders);
    import({path});
    import({path});
    QCOMPARE(status(), u"Imported: 2 orders, 3 units, EUR 55.50, 0 rejected"_s);
    const auto imports = m_workspace->openReader().value()->imports().value();
    QCOMPARE(imports.front().unchanged, 2);
    QCOMPARE(imports.front().added, 0);
}

void TestOrderSession::anImportIsTakenBack()
{
    import({file(u"orders.csv"_s, header + goodOrders)});
    m_window->goTo(PageId::Orders);
    QTRY_COMPARE(table(u"Imported order files"_s)->model()->rowCount(), 1);
    QSignalSpy finished(&orderSession(), &OrderSession::finished);
    const auto batch = m_workspace->openReader().value()->imports().value().front().id;
    Q_EMIT m_window->ordersPage().files().undoRequested(batch);
    QVERIFY(finished.wait(10'000));
    QCOMPARE(status(), u"Taken back: 2 orders"_s);
    QVERIFY(!m_workspace->openReader().value()->orderSpan().value());
    QTRY_COMPARE(table(u"Imported order files"_s)->model()->index(0, 7).data().toString(), u"undone"_s);
}

void TestOrderSession::oneBadFileDoesNotHoldUpTheOthers()
{
    import({file(u"nothing.csv"_s, {}), file(u"orders.csv"_s, header + goodOrders)});
    QVERIFY(status().contains(u"nothing.csv"_s));
    QVERIFY(m_workspace->openReader().value()->orderSpan().value());
}

void TestOrderSession::anImportWaitsForWhatRuns()
{
    QSignalSpy finished(&orderSession(), &OrderSession::finished);
    orderSession().setBlocked(true);
    orderSession().import({{.path = file(u"orders.csv"_s, header + goodOrders)}});
    QVERIFY(!orderSession().isBusy());
    orderSession().setBlocked(false);
    QVERIFY(orderSession().isBusy());
    QVERIFY(finished.wait(10'000));
    QVERIFY(m_workspace->openReader().value()->orderSpan().value());
}

void TestOrderSession::droppedEventsGoTheirOwnWay()
{
    // The import can be stopped, and then is over.
    const QSignalSpy stoppable(m_window->actions().stop, &QAction::enabledChanged);
    Q_EMIT m_window->filesDropped({file(u"feed.jsonl"_s, "{\"what\":\"is this\"}\n")});
    QTRY_COMPARE_WITH_TIMEOUT(stoppable.count(), 2, 10'000);
    QVERIFY(!m_window->findChild<OrderImportDialog *>());
    QVERIFY(!orderSession().isBusy());
    QVERIFY(!m_session->isSyncing());
}

QTEST_MAIN(TestOrderSession)
#include "tst_order_session.moc"
