// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/snapshot.h"
#include "dialogs/add_surveys_dialog.h"
#include "dialogs/connect_dialog.h"
#include "dialogs/order_import_dialog.h"
#include "dialogs/remove_connection_dialog.h"
#include "dialogs/review_import_dialog.h"
#include "dialogs/table_dialog.h"
#include "dialogs/text_dialog.h"
#include "pages/orders_page.h"
#include "pages/page_notice.h"
#include "shell/main_window.h"
#include "shell/notice_bar.h"
#include "shell/pseudo_language.h"
#include "shell/widget_image.h"
#include "ui/filled_stores.h"
#include "ui/page_showing.h"
#include "ui/widget_findings.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// A way the window can look, beside what it shows.
struct Variation
{
    QString name;
    QSize size = MainWindow::smallest;
    bool isLong = false, isMirrored = false;
    double zoom = 1.0;
};

std::vector<Variation> variations()
{
    return {{u"smallest"_s}, {u"large"_s, {1440, 900}}, {u"long language"_s, MainWindow::smallest, true},
        {u"mirrored"_s, MainWindow::smallest, false, true}, {u"long and mirrored"_s, {1440, 900}, true, true},
        {u"texts at 150 %"_s, {1440, 900}, false, false, 1.5}, {u"texts at 200 %"_s, {1440, 900}, false, false, 2.0},
        {u"texts at 80 %"_s, MainWindow::smallest, false, false, 0.8}};
}

/// Puts a variation on the whole program and takes it off again.
class Varied
{
public:
    explicit Varied(const Variation &variation)
        : m_isLong(variation.isLong)
    {
        if (m_isLong)
            QCoreApplication::installTranslator(&m_language);
        QGuiApplication::setLayoutDirection(variation.isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        setInterfaceZoom(variation.zoom);
    }
    ~Varied()
    {
        if (m_isLong)
            QCoreApplication::removeTranslator(&m_language);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        setInterfaceZoom(1.0);
    }
    Q_DISABLE_COPY_MOVE(Varied)

private:
    bool m_isLong;
    PseudoLanguage m_language;
};

/// Names what needs more room than there is, from the outermost to the innermost.
QString widestIn(const QWidget &widget, int room)
{
    const QString name = QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.accessibleName();
    int sum = 0;
    for (const auto *child : widget.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (!child->isVisible())
            continue;
        const int least = std::max(child->minimumWidth(), child->minimumSizeHint().width());
        if (least > room - 20)
            return name + u" > "_s + widestIn(*child, room);
        sum += least;
    }
    return sum > room ? name + u" (its children together)"_s : name;
}

/// Areas that only scrolling sideways shows whole.
QStringList sidewaysFindings(const QWidget &page)
{
    QStringList findings;
    for (const auto *area : page.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            findings += u"%1 px to scroll sideways because of %2"_s.arg(area->horizontalScrollBar()->maximum())
                            .arg(widestIn(*area->widget(), area->viewport()->width()));
    }
    return findings;
}

/// Notices that show no way on.
QStringList deadEnds(const QWidget &page)
{
    const auto *notice = page.findChild<PageNotice *>();
    if (!notice->isVisible())
        return {}; // the page has something to show of an empty store too
    const auto *action = notice->findChild<QPushButton *>();
    return action->isVisible() && action->isEnabled() ? QStringList() : QStringList{u"the notice has no way on"_s};
}

QString said(const QStringList &findings)
{
    return u'\n' + findings.join(u'\n');
}

} // namespace

class TestAllPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theFindingsFindWhatIsWrong();
    void pagesHaveRoomAndNames_data();
    void pagesHaveRoomAndNames();
    void storesWithLittleHaveRoomAndLeadOn_data();
    void storesWithLittleHaveRoomAndLeadOn();
    void firstStartHasRoom_data();
    void firstStartHasRoom();
    void dialogsHaveRoomAndNames_data();
    void dialogsHaveRoomAndNames();

private:
    /// What is wrong with any page of that store.
    [[nodiscard]] QStringList findings(StoreKind kind, const Variation &variation);
    [[nodiscard]] std::unique_ptr<QWidget> dialog(const QString &name);

    QTemporaryDir m_folder;
    std::map<StoreKind, std::unique_ptr<Workspace>> m_stores;
};

void TestAllPages::initTestCase()
{
    for (const auto kind : {StoreKind::Sample, StoreKind::Empty, StoreKind::Twelve, StoreKind::New}) {
        const auto folder = m_folder.filePath(QString::number(int(kind)));
        QVERIFY(QDir().mkpath(folder));
        m_stores[kind] = makeStore(kind, folder);
        QVERIFY2(m_stores[kind], qPrintable(QString::number(int(kind))));
    }
}

void TestAllPages::init()
{
    QSettings().clear();
}

QStringList TestAllPages::findings(StoreKind kind, const Variation &variation)
{
    const Varied varied(variation);
    const auto window = makeWindow(variation.size);
    QStringList all;
    if (window->size() != variation.size)
        all += u"the window needs more room: %1 × %2"_s.arg(window->width()).arg(window->height());
    const auto look = [&](PageId page, OrdersPage::Section section) {
        QStringList found;
        if (!showView(*window, *m_stores[kind], {.page = page}, section))
            found += u"no figures"_s;
        found += layoutFindings(*window) + accessibilityFindings(*window);
        if (variation.zoom <= 1.0)
            found += sidewaysFindings(window->page(page)); // larger texts may be scrolled to
        if (kind == StoreKind::Empty)
            found += deadEnds(window->page(page));
        for (const auto &finding : found)
            all += keyOf(page) + u": "_s + finding;
    };
    for (const PageId page : allPages)
        look(page, OrdersPage::Section::Figures);
    look(PageId::Orders, OrdersPage::Section::Matching);
    look(PageId::Orders, OrdersPage::Section::Files);
    return all;
}

void TestAllPages::theFindingsFindWhatIsWrong()
{
    QWidget window;
    auto *cut = new QLabel(u"a long text that is cut"_s, &window);
    cut->setGeometry(0, 0, 30, 20);
    auto *outside = new QLabel(u"outside"_s, &window);
    outside->setGeometry(190, 100, 100, 20);
    auto *wrapped = new QLabel(u"several lines of text that need more height than there is for them"_s, &window);
    wrapped->setWordWrap(true);
    wrapped->setGeometry(0, 150, 60, 15);
    auto *button = new QPushButton(u"over"_s, &window);
    button->setGeometry(10, 5, 100, 30);
    auto *nameless = new QLineEdit(&window);
    nameless->setGeometry(0, 50, 80, 25);
    showOffScreen(window, {200, 200});
    const auto findings = layoutFindings(window);
    const auto count = [&](const QString &kind) { return findings.filter(kind).size(); };
    QVERIFY2(count(u"cut: "_s) == 2, qPrintable(said(findings)));
    QVERIFY2(count(u"outside: "_s) == 1, qPrintable(said(findings)));
    QVERIFY2(count(u"overlapping"_s) == 1, qPrintable(said(findings)));
    QCOMPARE(accessibilityFindings(window).size(), 1);
}

void TestAllPages::pagesHaveRoomAndNames_data()
{
    QTest::addColumn<int>("variation");
    const auto all = variations();
    for (int variation = 0; variation < int(all.size()); ++variation)
        QTest::newRow(qPrintable(all[std::size_t(variation)].name)) << variation;
}

void TestAllPages::pagesHaveRoomAndNames()
{
    QFETCH(int, variation);
    const auto found = findings(StoreKind::Sample, variations()[std::size_t(variation)]);
    QVERIFY2(found.isEmpty(), qPrintable(said(found)));
}

void TestAllPages::storesWithLittleHaveRoomAndLeadOn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isLong");
    QTest::newRow("empty") << int(StoreKind::Empty) << false;
    QTest::newRow("empty, long language") << int(StoreKind::Empty) << true;
    QTest::newRow("twelve reviews") << int(StoreKind::Twelve) << false;
    QTest::newRow("twelve reviews, long language") << int(StoreKind::Twelve) << true;
}

void TestAllPages::storesWithLittleHaveRoomAndLeadOn()
{
    QFETCH(int, kind);
    QFETCH(bool, isLong);
    const auto found = findings(StoreKind(kind), {.name = u"little"_s, .isLong = isLong});
    QVERIFY2(found.isEmpty(), qPrintable(said(found)));
}

void TestAllPages::firstStartHasRoom_data()
{
    QTest::addColumn<int>("variation");
    const auto all = variations();
    for (int variation = 0; variation < int(all.size()); ++variation)
        QTest::newRow(qPrintable(all[std::size_t(variation)].name)) << variation;
}

void TestAllPages::firstStartHasRoom()
{
    QFETCH(int, variation);
    const auto chosen = variations()[std::size_t(variation)];
    const Varied varied(chosen);
    const auto window = makeWindow(chosen.size);
    QVERIFY(showView(*window, *m_stores[StoreKind::New], {.page = PageId::Overview}));
    auto *bar = new NoticeBar(MainWindow::tr("Plaudit ended unexpectedly the last time."));
    (void)bar->addAction(MainWindow::tr("Show"));
    window->showNoticeBar(bar);
    letLayoutsSettle();
    const auto findings = layoutFindings(*window) + accessibilityFindings(*window);
    QVERIFY2(findings.isEmpty(), qPrintable(said(findings)));
}

std::unique_ptr<QWidget> TestAllPages::dialog(const QString &name)
{
    if (name == "connect"_L1 || name == "replace"_L1)
        return std::make_unique<ConnectDialog>(
            [](const ConnectRequest &, const std::stop_token &) -> Result<ConnectOutcome> {
                return failure(ErrorKind::Unauthorized);
            },
            name == "connect"_L1 ? ConnectDialog::Purpose::Connect : ConnectDialog::Purpose::ReplaceKey);
    if (name == "connect, all shown"_L1) {
        auto connecting = std::make_unique<ConnectDialog>(
            [](const ConnectRequest &, const std::stop_token &) -> Result<ConnectOutcome> {
                return failure(ErrorKind::KeychainTimeout);
            });
        connecting->findChild<QToolButton *>(u"advanced"_s)->click();
        for (const auto &[field, text] : {std::pair(u"userId"_s, u"k3yK3yk3yK3yk3yK3yk3yK3yk3yK3y42"_s),
                 std::pair(u"key"_s, u"k3yK3yk3yK3yk3yK3yk3yK3yk3yK3y42"_s),
                 std::pair(u"baseUrl"_s, u"https://okendo.example"_s)})
            connecting->findChild<QLineEdit *>(field)->setText(text);
        QSignalSpy tried(connecting.get(), &ConnectDialog::tried);
        connecting->findChild<QPushButton *>(u"test"_s)->click();
        return tried.wait() ? std::move(connecting) : nullptr;
    }
    if (name == "remove"_L1)
        return std::make_unique<RemoveConnectionDialog>(Connection{.name = u"Fernway Goods"_s});
    if (name == "surveys"_L1)
        return std::make_unique<AddSurveysDialog>(nullptr);
    if (name == "table"_L1)
        return std::make_unique<TableDialog>(MainWindow::tr("Average rating by month"),
            ChartTable{{u"Month"_s, u"Average"_s}, {{u"Oct"_s, u"4.31"_s}, {u"Nov"_s, u"–"_s}}}, nullptr);
    if (name == "diagnostics"_L1) {
        auto text = std::make_unique<TextDialog>(
            MainWindow::tr("Diagnostics"), MainWindow::tr("What support asks for."), nullptr);
        text->offerFolder(MainWindow::tr("Open log folder"), {});
        text->setText(u"Plaudit"_s);
        return text;
    }
    return std::make_unique<ReviewImportDialog>(
        [](const QString &, const std::optional<ReviewMapping> &, const std::stop_token &) {
            return ReviewTrial{.header = {u"Stars"_s, u"Text"_s},
                .mapping = guessedMapping({u"Stars"_s, u"Text"_s}),
                .report = ReviewImportReport{.rows = 12,
                    .imported = 11,
                    .rejected = 1,
                    .firstRejects = {{.line = 3, .reason = u"the rating is no number from 1 to 5"_s}}}};
        },
        QStringList{u"reviews.csv"_s, u"more.csv"_s}, nullptr);
}

void TestAllPages::dialogsHaveRoomAndNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("variation");
    const auto all = variations();
    for (const auto &name : {u"connect"_s, u"connect, all shown"_s, u"replace"_s, u"remove"_s, u"surveys"_s, u"table"_s,
             u"diagnostics"_s, u"import reviews"_s}) {
        for (int variation = 0; variation < int(all.size()); ++variation)
            QTest::newRow(qPrintable(name + u", "_s + all[std::size_t(variation)].name)) << name << variation;
    }
}

void TestAllPages::dialogsHaveRoomAndNames()
{
    QFETCH(QString, name);
    QFETCH(int, variation);
    const Varied varied(variations()[std::size_t(variation)]);
    const auto shown = dialog(name);
    Theme::of(Theme::Mode::Light).applyTo(shown.get());
    shown->setAttribute(Qt::WA_DontShowOnScreen);
    shown->show(); // in the size that it asks for itself
    letLayoutsSettle();
    const auto findings = layoutFindings(*shown) + accessibilityFindings(*shown);
    QVERIFY2(findings.isEmpty(), qPrintable(said(findings)));
}

QTEST_MAIN(TestAllPages)
#include "tst_all_pages.moc"
