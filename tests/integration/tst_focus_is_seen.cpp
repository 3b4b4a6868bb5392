// SPDX-License-Identifier: GPL-3.0-or-later
// On every page Tab comes round, and a person sees where it is.
#include "integration/on_screen.h"
#include "integration/window_on_display.h"
#include "integration/x_display.h"
#include "sample/sample_store.h"
#include "workspace/connecting.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace plaudit;

/// Of whoever wrote the oldest review.
static QString someEmail(const QString &reviews)
{
    QFile file(reviews);
    const auto line = file.open(QIODevice::ReadOnly) ? file.readLine() : QByteArray();
    return QJsonDocument::fromJson(line)[u"reviewer"_s][u"email"_s].toString();
}

class FocusIsSeenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void tabComesRoundInSight_data();
    void tabComesRoundInSight();

private:
    std::unique_ptr<WindowOnDisplay> m_on;
};

void FocusIsSeenTest::initTestCase()
{
    constexpr int patienceMs = 30'000;
    if (const auto missing = XDisplay::missingPrograms(); !missing.isEmpty())
        QSKIP(qPrintable(u"not installed: "_s + missing.join(u", "_s)));
    QVERIFY2(XDisplay::running(), "Xvfb doesn't start");
    auto opened = WindowOnDisplay::open();
    QVERIFY(opened);
    m_on = *std::move(opened);
    const ConnectRequest request{.name = u"Fernway Goods"_s,
        .userId = Sandbox::userId,
        .key = Secret(Sandbox::key),
        .baseUrl = m_on->sandbox().origin().toString()};
    QVERIFY(connectMerchant(m_on->workspace(), m_on->credentials(), request, {}));
    QSignalSpy finished(&m_on->session(), &Session::syncFinished);
    m_on->session().startSync();
    QVERIFY(finished.wait(patienceMs));
    m_on->session().importOrders(m_on->storePath(SampleFile::orders));
    QVERIFY(finished.wait(patienceMs));
    QTRY_VERIFY_WITH_TIMEOUT(m_on->window().isActiveWindow(), patienceMs);
}

void FocusIsSeenTest::cleanupTestCase()
{
    m_on.reset();
}

void FocusIsSeenTest::tabComesRoundInSight_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("link"); ///< typed there

    for (int page = 1; page < 10; ++page)
        QTest::addRow("page %d", page) << u"ctrl+%1"_s.arg(page) << QString();
    QTest::newRow("page 10") << u"alt+0"_s << QString();
    QTest::newRow("a product") << u"ctrl+l"_s << u"plaudit:products?subject="_s + m_on->fallenProduct(u"product_id"_s);
    QTest::newRow("a customer") << u"ctrl+l"_s
                                << u"plaudit:customers?subject="_s + someEmail(m_on->storePath(SampleFile::reviews));
}

void FocusIsSeenTest::tabComesRoundInSight()
{
    QFETCH(QString, keys);
    QFETCH(QString, link);
    constexpr int most = 90;
    auto &display = *XDisplay::running();
    QSignalSpy shown(&m_on->session(), &Session::shown);
    display.press(keys);
    if (!link.isEmpty()) {
        display.type(link);
        display.press(u"Return"_s);
    }
    QTRY_VERIFY(shown.count() > 0);
    const QWidget *first = QApplication::focusWidget();
    QVERIFY(first);
    QStringList unseen;
    int stops = 0;
    do {
        const FocusMark mark;
        display.press(u"Tab"_s);
        QVERIFY(QApplication::focusWidget());
        if (!mark.isSeen())
            unseen += nameOfFocus();
        ++stops;
    } while (QApplication::focusWidget() != first && stops < most);
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u", "_s)));
    QVERIFY2(stops < most, "Tab doesn't come back");
}

int main(int argc, char **argv)
{
    return runOnXDisplay<FocusIsSeenTest>(argc, argv);
}

#include "tst_focus_is_seen.moc"
