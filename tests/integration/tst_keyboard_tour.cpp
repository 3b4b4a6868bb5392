// SPDX-License-Identifier: GPL-3.0-or-later
// A real window on a real display, driven by real keys alone through the first hour of a person with Plaudit. Pictures
// of the screen go to the folder that PLAUDIT_TOUR_PICTURES names.
#include "charts/chart_picture.h"
#include "charts/chart_view.h"
#include "dialogs/connect_dialog.h"
#include "dialogs/order_import_dialog.h"
#include "integration/on_screen.h"
#include "integration/program.h"
#include "integration/window_on_display.h"
#include "integration/x_display.h"
#include "pages/customers_page.h"
#include "pages/health_page.h"
#include "pages/overview_page.h"
#include "pages/products_page.h"
#include "pages/reviews_page.h"
#include "sample/sample_store.h"
#include "workspace/customer_content.h"
#include "workspace/notes_and_tags.h"

#include <QAbstractItemView>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

constexpr int patienceMs = 30'000;
const QDate firstDay(2026, 9, 1), lastDay(2026, 9, 30);
const QString note = u"Asked for a larger bag & a call."_s;

struct Person
{
    QString name, email;
};

/// What the store's file says of a product's approved reviews in the days looked at, the newest first.
std::vector<Person> reviewsOf(const QString &productId, const QString &path)
{
    std::vector<std::pair<QString, Person>> found;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    while (!file.atEnd()) {
        const auto review = QJsonDocument::fromJson(file.readLine()).object();
        const auto time = review[u"dateCreated"_s].toString();
        const auto day = QDate::fromString(time.left(10), Qt::ISODate);
        const bool isOfIt = review[u"productId"_s].toString().endsWith(productId);
        if (!isOfIt || day < firstDay || day > lastDay || review[u"status"_s] != u"approved"_s)
            continue;
        const auto reviewer = review[u"reviewer"_s];
        found.push_back({time, {reviewer[u"name"_s].toString(), reviewer[u"email"_s].toString()}});
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<Person> reviews;
    for (const auto &[time, review] : found)
        reviews.push_back(review);
    return reviews;
}

/// What the import dialog says the file holds.
QString totalsOf(const QWidget &dialog)
{
    const auto labels = dialog.findChildren<QLabel *>();
    const auto totals = std::find_if(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->property("look").toString() == u"totals"_s; });
    return totals == labels.end() ? QString() : (*totals)->text();
}

} // namespace

class KeyboardTourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void connects();
    void looksAtLastMonth();
    void seesWhatFell();
    void readsItsReviews();
    void findsACustomer();
    void addsANote();
    void savesTheView();
    void importsOrders();
    void savesAChart();
    void checksDataHealth();

private:
    static void press(const QString &keys) { XDisplay::running()->press(keys); }
    static void type(const QString &text) { XDisplay::running()->type(text); }
    static void tabTo(const QString &name);
    void takePicture(const QString &name);
    [[nodiscard]] const View &view() const { return m_on->window().view(); }
    [[nodiscard]] QAbstractItemView *rows(const QString &name) const { return rowsNamed(name, m_on->window()); }

    std::unique_ptr<WindowOnDisplay> m_on;
    QDir m_pictures;
    int m_pictureNumber = 0;
    std::vector<Person> m_fallenReviews;
};

void KeyboardTourTest::initTestCase()
{
    if (const auto missing = XDisplay::missingPrograms(); !missing.isEmpty())
        QSKIP(qPrintable(u"not installed: "_s + missing.join(u", "_s)));
    QVERIFY2(XDisplay::running(), "Xvfb doesn't start");
    auto opened = WindowOnDisplay::open();
    QVERIFY(opened);
    m_on = *std::move(opened);
    m_pictures.setPath(qEnvironmentVariable("PLAUDIT_TOUR_PICTURES", m_on->path(u"pictures"_s)));
    QVERIFY(m_pictures.mkpath(u"."_s));
    m_fallenReviews = reviewsOf(m_on->fallenProduct(u"product_id"_s), m_on->storePath(SampleFile::reviews));
    QVERIFY(m_fallenReviews.size() > 2);
    QTRY_VERIFY_WITH_TIMEOUT(m_on->window().isActiveWindow(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(nameOfFocus(), u"Connect Okendo…"_s, patienceMs);
}

void KeyboardTourTest::init()
{
    QVERIFY(m_on->window().isActiveWindow());
    QVERIFY(QApplication::focusWidget());
}

void KeyboardTourTest::cleanup()
{
    if (m_on)
        takePicture(QString::fromLatin1(QTest::currentTestFunction()));
}

void KeyboardTourTest::cleanupTestCase()
{
    m_on.reset();
}

void KeyboardTourTest::tabTo(const QString &name)
{
    constexpr int most = 60;
    for (int i = 0; i < most && nameOfFocus() != name; ++i)
        press(u"Tab"_s);
    QCOMPARE(nameOfFocus(), name);
}

void KeyboardTourTest::takePicture(const QString &name)
{
    const auto file = u"%1-%2.png"_s.arg(QString::number(++m_pictureNumber).rightJustified(2, u'0'), name);
    QVERIFY(XDisplay::picture().save(m_pictures.filePath(file)));
}

void KeyboardTourTest::connects()
{
    takePicture(u"first-start"_s);
    QSignalSpy synced(&m_on->session(), &Session::syncFinished);
    press(u"space"_s);
    QTRY_VERIFY(qobject_cast<ConnectDialog *>(QApplication::activeWindow()));
    QCOMPARE(nameOfFocus(), u"User ID"_s);
    type(Sandbox::userId);
    press(u"Tab"_s);
    type(Sandbox::key);
    press(u"Tab"_s);
    QCOMPARE(nameOfFocus(), u"Advanced ▾"_s);
    press(u"space Tab"_s);
    QCOMPARE(nameOfFocus(), u"Base URL"_s);
    type(m_on->sandbox().origin().toString());
    takePicture(u"credentials"_s);
    press(u"Return"_s);
    QVERIFY(synced.count() > 0 || synced.wait(patienceMs));
    const auto connections = m_on->reader()->connections();
    QVERIFY(connections);
    QCOMPARE(connections->size(), 1U);
    QCOMPARE(connections->front().userId, Sandbox::userId);
    const auto key = m_on->credentials().read(connections->front().keychainAccount());
    QVERIFY(key);
    QCOMPARE(key->reveal(), Sandbox::key);
    QCOMPARE(m_on->reader()->listedReviewCount().value_or(0), qint64(WindowOnDisplay::reviews));
    // As the page says, once its figures are there.
    QTRY_COMPARE(nameOfFocus(), u"What is Average rating?"_s);
}

void KeyboardTourTest::looksAtLastMonth()
{
    press(u"ctrl+d"_s);
    QTRY_COMPARE(nameOfFocus(), u"Last 90 days"_s);
    press(u"Down Down"_s);
    QCOMPARE(nameOfFocus(), u"Last month"_s);
    takePicture(u"dates"_s);
    press(u"Return"_s);
    QTRY_COMPARE(view().filter.from, firstDay);
    QCOMPARE(view().filter.to, lastDay);
    QTRY_VERIFY(shows(m_on->window().overviewPage(), u"1 Sep – 30 Sep 2026 · against 1 Aug – 31 Aug 2026"_s));
}

void KeyboardTourTest::seesWhatFell()
{
    tabTo(u"What changed most"_s);
    auto *changes = rows(u"What changed most"_s);
    QVERIFY(changes);
    QCOMPARE(changes->model()->index(0, 0).data().toString(), m_on->fallenProduct(u"name"_s));
    QVERIFY(changes->model()->index(0, 2).data().toString().startsWith(u"▼"));
    takePicture(u"what-changed"_s);
    press(u"Return"_s);
    QTRY_COMPARE(view().page, PageId::Products);
    QCOMPARE(view().subject, m_on->fallenProduct(u"product_id"_s));
    QTRY_VERIFY(shows(m_on->window().productsPage(), m_on->fallenProduct(u"name"_s)));
}

void KeyboardTourTest::readsItsReviews()
{
    QTRY_COMPARE(nameOfFocus(), u"All products"_s);
    press(u"Tab"_s);
    QCOMPARE(nameOfFocus(), u"What is Average rating?"_s);
    tabTo(u"Show all in Reviews"_s);
    takePicture(u"latest-reviews"_s);
    press(u"space"_s);
    QTRY_COMPARE(view().page, PageId::Reviews);
    QCOMPARE(view().filter.products, QStringList{m_on->fallenProduct(u"product_id"_s)});
    QCOMPARE(view().filter.from, firstDay);
    QTRY_COMPARE(nameOfFocus(), u"Reviews"_s);
    QTRY_VERIFY(rows(u"Reviews"_s));
    const auto *list = rows(u"Reviews"_s);
    QTRY_COMPARE(std::size_t(list->model()->rowCount()), m_fallenReviews.size());
    press(u"Down j"_s);
    QCOMPARE(list->currentIndex().row(), 2);
}

void KeyboardTourTest::findsACustomer()
{
    const auto &[name, email] = m_fallenReviews.front();
    press(u"ctrl+7"_s);
    QTRY_VERIFY(rows(u"Customers"_s));
    press(u"ctrl+f"_s);
    QCOMPARE(nameOfFocus(), u"Find by name or email"_s);
    type(email);
    const auto found = [this] {
        const auto *customers = rows(u"Customers"_s);
        return customers ? customers->model()->rowCount() : 0;
    };
    QTRY_COMPARE(found(), 1);
    press(u"Down"_s);
    QCOMPARE(nameOfFocus(), u"Customers"_s);
    takePicture(u"found"_s);
    press(u"Return"_s);
    QTRY_COMPARE(view().subject, customerSubject(customerKeyFrom(*m_on->reader(), email).value_or(0)));
    QTRY_VERIFY(shows(m_on->window().customersPage(), name));
    QTRY_COMPARE(nameOfFocus(), u"All customers"_s);
}

void KeyboardTourTest::addsANote()
{
    press(u"n"_s);
    QCOMPARE(nameOfFocus(), u"Note"_s);
    type(note);
    takePicture(u"note"_s);
    press(u"ctrl+Return"_s);
    const auto kept = [&] {
        const auto own = notesAndTagsOf(*m_on->reader(), SubjectKind::Customer, view().subject);
        return own && own->notes.size() == 1 ? own->notes.front().text : QString();
    };
    QTRY_COMPARE(kept(), note);
    QTRY_COMPARE(nameOfFocus(), u"Add a note"_s);
    QTRY_VERIFY(shows(m_on->window().customersPage(), note));
}

void KeyboardTourTest::savesTheView()
{
    press(u"alt+Left alt+Left"_s);
    QTRY_COMPARE(view().page, PageId::Reviews);
    QTRY_COMPARE(nameOfFocus(), u"Reviews"_s);
    press(u"ctrl+s"_s);
    QTRY_COMPARE(nameOfFocus(), u"Save this view as"_s);
    type(u"Roast, last month"_s);
    takePicture(u"name-of-the-view"_s);
    press(u"Return"_s);
    QTRY_COMPARE(m_on->reader()->savedViews().value().size(), 1U);
    const auto saved = m_on->reader()->savedViews().value().front();
    QCOMPARE(saved.name, u"Roast, last month"_s);
    QCOMPARE(saved.link,
        u"plaudit:reviews?period=last_month&compare=previous&product="_s + m_on->fallenProduct(u"product_id"_s));
}

void KeyboardTourTest::importsOrders()
{
    const bool isChosen = XDisplay::running()->pressFor(u"ctrl+o"_s, [&] {
        type(m_on->storePath(SampleFile::orders));
        takePicture(u"file"_s);
        press(u"Return"_s);
    });
    QVERIFY(isChosen);
    QTRY_VERIFY(qobject_cast<OrderImportDialog *>(QApplication::activeWindow()));
    const auto *dialog = QApplication::activeWindow();
    QCOMPARE(nameOfFocus(), u"Format"_s);
    const auto orders = m_on->truth()[u"orders"_s][u"orders"_s].toInt();
    QTRY_VERIFY(totalsOf(*dialog).startsWith(QLocale().toString(orders) + u" orders"_s));
    takePicture(u"preview"_s);
    QSignalSpy imported(&m_on->session(), &Session::syncFinished);
    press(u"Return"_s);
    QVERIFY(imported.count() > 0 || imported.wait(patienceMs));
    const auto imports = m_on->reader()->imports();
    QVERIFY(imports);
    QCOMPARE(imports->size(), 1U);
    QCOMPARE(imports->front().added, qint64(orders));
    QTRY_COMPARE(nameOfFocus(), u"Reviews"_s);
}

void KeyboardTourTest::savesAChart()
{
    const auto path = m_on->path(u"ratings.png"_s);
    press(u"ctrl+2"_s);
    QTRY_COMPARE(nameOfFocus(), u"What is Average rating?"_s);
    tabTo(u"Average rating by day"_s);
    const auto *chart = qobject_cast<ChartView *>(QApplication::focusWidget());
    QVERIFY(chart);
    const QSize size = (QSizeF(usualPictureSize(chart->spec())) * usualPictureScale).toSize();
    press(u"Menu"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    press(u"Down Down Down"_s);
    takePicture(u"chart-menu"_s);
    const bool isNamed = XDisplay::running()->pressFor(u"Return"_s, [&] {
        type(path);
        takePicture(u"chart-file"_s);
        press(u"Return"_s);
    });
    QVERIFY(isNamed);
    QTRY_VERIFY(pngSize(path));
    QCOMPARE(QImage(path).size(), size);
    QTRY_COMPARE(nameOfFocus(), u"Average rating by day"_s);
}

void KeyboardTourTest::checksDataHealth()
{
    const auto &health = m_on->window().healthPage();
    press(u"ctrl+9"_s);
    QTRY_COMPARE(nameOfFocus(), u"Reconciliation"_s);
    QTRY_VERIFY(shows(health, u"Everything is in order."_s));
    press(u"Down Return"_s);
    QTRY_VERIFY(health.chosenFigure());
}

int main(int argc, char **argv)
{
    return runOnXDisplay<KeyboardTourTest>(argc, argv);
}

#include "tst_keyboard_tour.moc"
