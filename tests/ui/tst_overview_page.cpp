// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_view.h"
#include "pages/kpi_card.h"
#include "pages/notable_changes_panel.h"
#include "pages/overview_page.h"
#include "pages/rows_table.h"
#include "shell/theme.h"
#include "ui/plausible_orders.h"
#include "ui/plausible_ratings.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsThePeriodInAPage();
    void changesAreListedWithTheirVerdicts();
    void aChangeLeadsToItsPage_data();
    void aChangeLeadsToItsPage();
    void nothingClearIsSaidInWords();
    void withoutDatesAPeriodIsOffered();
    void aLowRatingOpensItsReview();
    void wordsOfCustomersArePlainText();
    void cardsStandInTwoRowsWhereThereIsLittleRoom();
    void rowsAreOneClickAway();
    void anEmptyStoreLeadsOn();

private:
    void show(const OverviewContent &content, const Filter &filter = august);
    [[nodiscard]] RowsTable *table(const QString &name) const;
    [[nodiscard]] QStringList visibleTexts() const;
    [[nodiscard]] PageId askedPage() const { return m_asked->last()[0].value<PageId>(); }
    [[nodiscard]] Filter askedFilter() const { return m_asked->last()[1].value<Filter>(); }
    [[nodiscard]] QString askedSubject() const { return m_asked->last()[2].toString(); }

    static inline const Filter august{.from = QDate(2026, 8, 1), .to = QDate(2026, 8, 31)};
    std::unique_ptr<OverviewPage> m_page;
    std::unique_ptr<QSignalSpy> m_asked;
};

namespace
{

NotableChange fallOf(const QString &value, const QString &name, std::variant<ReviewDimension, ResponseDimension> of,
    NotableFigure figure, double difference)
{
    return {.figure = figure,
        .dimension = of,
        .value = value,
        .name = name,
        .n = 118,
        .before = 96,
        .change = {.difference = difference,
            .previous = 4.4,
            .ci95 = Interval{difference - 0.1, difference + 0.1},
            .verdict = Verdict::Real,
            .pValue = 0.001}};
}

OverviewContent plausibleOverview()
{
    OverviewContent content;
    content.now.ratings = plausibleRatings();
    content.now.sentiment.figures = {.positive = 70, .neutral = 10, .mixed = 10, .negative = 10};
    content.now.nps.figures = npsFigures({.promoters = 60, .passives = 20, .detractors = 20}, 0);
    content.now.nps.responses = 100;
    content.now.orders = plausibleOrders().metrics;
    content.before = content.now;
    content.currency = u"USD"_s;
    content.lastDay = QDate(2026, 10, 29);
    content.zone = QTimeZone::utc();
    content.changes.compared = 48;
    content.changes.real = {
        fallOf(u"106"_s, u"Trail Roast 1 kg"_s, ReviewDimension::Product, NotableFigure::AverageRating, -0.61),
        fallOf(u"DE"_s, u"DE"_s, ReviewDimension::Country, NotableFigure::NetSentiment, 0.2),
        fallOf(u"sms"_s, u"sms"_s, ResponseDimension::Channel, NotableFigure::NpsScore, -22.0)};
    content.lowRatings = {{.review = {.row = 4,
                               .reviewId = u"r-4"_s,
                               .rating = 1,
                               .dateMs = 1'786'000'000'000,
                               .title = u"<b>Never</b> again"_s,
                               .body = u"It broke\non the first day."_s,
                               .productId = u"106"_s,
                               .productName = u"Trail Roast 1 kg"_s},
                              .revenue = 412.4},
        {.review = {.row = 9, .reviewId = u"r-9"_s, .rating = 2, .dateMs = 1'786'100'000'000, .hasReply = true},
            .revenue = {}}};
    return content;
}

const FigureContext context{
    .period = u"1 Aug – 31 Aug 2026"_s, .before = u"1 Jul – 31 Jul 2026"_s, .filter = {}, .dataTime = {}};

} // namespace

void TestOverviewPage::init()
{
    m_page = std::make_unique<OverviewPage>();
    Theme::light().applyTo(m_page.get());
    m_page->resize(1240, 780);
    m_asked = std::make_unique<QSignalSpy>(m_page.get(), &FiguresPage::pageRequested);
    show(plausibleOverview());
    m_page->QWidget::show();
}

void TestOverviewPage::cleanup()
{
    m_asked.reset();
    m_page.reset();
}

void TestOverviewPage::show(const OverviewContent &content, const Filter &filter)
{
    m_page->show(content, {.page = PageId::Overview, .filter = filter, .bucket = {}, .subject = {}}, context);
}

RowsTable *TestOverviewPage::table(const QString &name) const
{
    const auto tables = m_page->findChildren<RowsTable *>();
    const auto found = std::find_if(
        tables.begin(), tables.end(), [&](const RowsTable *table) { return table->accessibleName() == name; });
    return found == tables.end() ? nullptr : *found;
}

QStringList TestOverviewPage::visibleTexts() const
{
    QStringList texts;
    for (const auto labels = m_page->findChildren<QLabel *>(); const auto *label : labels) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts;
}

void TestOverviewPage::tellsThePeriodInAPage()
{
    const QStringList texts = visibleTexts();
    QVERIFY(texts.contains(u"40"_s));    // NPS: 60 − 20
    QVERIFY(texts.contains(u"+60.0"_s)); // net sentiment: (70 − 10)/100
    QVERIFY(texts.contains(u"USD\u00a0541,208"_s) || texts.contains(u"USD 541,208"_s));
    QCOMPARE(m_page->findChildren<KpiCard *>().size(), 6);
    const auto charts = m_page->findChildren<ChartView *>();
    QCOMPARE(charts.size(), 2);
    const auto &trend = std::get<TrendSpec>(charts[0]->spec().drawing);
    QCOMPARE(trend.points.size(), trend.previous.size());
    QVERIFY(m_page->findChild<KpiCard *>()->definitionText().contains(u"1 Jul – 31 Jul 2026"_s));
}

void TestOverviewPage::changesAreListedWithTheirVerdicts()
{
    const auto *changes = table(u"What changed most"_s);
    QVERIFY(changes && changes->isVisible());
    const auto cell = [&](int row, int column) { return changes->model()->index(row, column).data().toString(); };
    QCOMPARE(changes->model()->rowCount(), 3);
    QCOMPARE(cell(0, 0), u"Trail Roast 1 kg"_s);
    QCOMPARE(cell(0, 2), u"▼ 0.61 · real"_s);
    QCOMPARE(cell(0, 3), u"118"_s);
    QCOMPARE(cell(1, 0), u"Country: Germany (DE)"_s);
    QCOMPARE(cell(1, 2), u"▲ 20.0 pts · real"_s);
    QCOMPARE(
        changes->model()->index(0, 2).data(Qt::ForegroundRole).value<QBrush>().color(), Theme::light().detractorText);
    QCOMPARE(
        changes->model()->index(1, 2).data(Qt::ForegroundRole).value<QBrush>().color(), Theme::light().promoterText);
}

void TestOverviewPage::aChangeLeadsToItsPage_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<PageId>("page");
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QString>("subject");
    auto country = august;
    country.countries = {u"DE"_s};
    auto channel = august;
    channel.channels = {u"sms"_s};
    QTest::newRow("product") << 0 << PageId::Products << august << u"106"_s;
    QTest::newRow("country") << 1 << PageId::Sentiment << country << QString();
    QTest::newRow("channel") << 2 << PageId::Nps << channel << QString();
}

void TestOverviewPage::aChangeLeadsToItsPage()
{
    QFETCH(int, row);
    Q_EMIT table(u"What changed most"_s)->rowChosen(row);
    QCOMPARE(m_asked->size(), 1);
    QTEST(askedPage(), "page");
    QTEST(askedFilter(), "filter");
    QTEST(askedSubject(), "subject");
}

void TestOverviewPage::nothingClearIsSaidInWords()
{
    auto content = plausibleOverview();
    content.changes.real.clear();
    show(content);
    QVERIFY(visibleTexts().contains(u"Nothing changed clearly"_s));
    QVERIFY(!table(u"What changed most"_s)->isVisible());
}

void TestOverviewPage::withoutDatesAPeriodIsOffered()
{
    auto content = plausibleOverview();
    content.before.reset();
    content.changes = {};
    const Filter verified{.isVerified = true};
    show(content, verified);
    QVERIFY(visibleTexts().contains(u"Nothing to compare with"_s));
    const QSignalSpy filtered(m_page.get(), &FiguresPage::filterChanged);
    const auto buttons = m_page->findChild<NotableChangesPanel *>()->findChildren<QPushButton *>();
    const auto offered = [&](const QString &text) {
        const auto found = std::find_if(buttons.begin(), buttons.end(),
            [&](const QPushButton *button) { return button->isVisible() && button->text() == text; });
        return found == buttons.end() ? nullptr : *found;
    };
    auto *month = offered(u"Last 30 days"_s);
    QVERIFY(month && offered(u"Last 90 days"_s));
    month->click();
    // The last day that the data can tell of is 29 October; 30 days with it begin on 30 September.
    const auto asked = filtered.last()[0].value<Filter>();
    QCOMPARE(asked.from, std::optional(QDate(2026, 9, 30)));
    QCOMPARE(asked.to, std::optional(QDate(2026, 10, 29)));
    QCOMPARE(asked.isVerified, std::optional(true));
    show(content, august);
    QVERIFY(!offered(u"Last 30 days"_s));
}

void TestOverviewPage::aLowRatingOpensItsReview()
{
    auto *low = table(u"Latest low ratings by what their customers bought"_s);
    QCOMPARE(low->model()->rowCount(), 2);
    low->setCurrentIndex(low->model()->index(0, 1));
    QTest::keyClick(low, Qt::Key_Return);
    QCOMPARE(m_asked->size(), 1);
    QVERIFY(askedPage() == PageId::Reviews);
    QCOMPARE(askedSubject(), u"r-4"_s);
    QCOMPARE(askedFilter(), august);
}

void TestOverviewPage::wordsOfCustomersArePlainText()
{
    const auto *low = table(u"Latest low ratings by what their customers bought"_s)->model();
    QCOMPARE(low->index(0, 1).data().toString(), u"<b>Never</b> again – It broke on the first day."_s);
    QVERIFY(low->index(0, 1).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;Never"_s));
    QCOMPARE(low->index(0, 5).data().toString(), u"no reply"_s);
    QCOMPARE(low->index(1, 5).data().toString(), u"replied"_s);
    QCOMPARE(low->index(1, 4).data().toString(), u"–"_s);
    for (const auto labels = m_page->findChildren<QLabel *>(); const auto *label : labels)
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
}

void TestOverviewPage::cardsStandInTwoRowsWhereThereIsLittleRoom()
{
    const auto cards = m_page->findChildren<KpiCard *>();
    const auto rows = [&] {
        QSet<int> tops;
        for (const auto *card : cards)
            tops.insert(card->mapTo(m_page.get(), QPoint()).y());
        return tops.size();
    };
    QTRY_COMPARE(rows(), 1);
    m_page->resize(828, 600);
    QTRY_COMPARE(rows(), 2);
    const auto *area = m_page->findChild<QScrollArea *>();
    QTRY_COMPARE(area->widget()->width(), area->viewport()->width());
    m_page->resize(1240, 780);
    QTRY_COMPARE(rows(), 1);
}

void TestOverviewPage::rowsAreOneClickAway()
{
    const auto cards = m_page->findChildren<KpiCard *>();
    const auto card = [&](Metric metric) {
        return *std::find_if(cards.begin(), cards.end(), [&](const KpiCard *one) { return one->metric() == metric; });
    };
    Q_EMIT card(Metric::AverageRating)->rowsRequested();
    QVERIFY(askedPage() == PageId::Reviews);
    Q_EMIT card(Metric::NpsScore)->rowsRequested();
    QVERIFY(askedPage() == PageId::Nps);
    Q_EMIT card(Metric::Exposure)->rowsRequested();
    QVERIFY(askedPage() == PageId::Customers);
    auto *trend = m_page->findChildren<ChartView *>().first();
    Q_EMIT trend->rowsRequested();
    QVERIFY(askedPage() == PageId::Reviews);
    Q_EMIT trend->markActivated(0, false);
    QVERIFY(askedPage() == PageId::Ratings);
    QCOMPARE(askedFilter().from, std::optional(plausibleRatings().byBucket[0].span.start));
}

void TestOverviewPage::anEmptyStoreLeadsOn()
{
    show({}, {});
    const QSignalSpy connecting(m_page.get(), &FiguresPage::connectRequested);
    const QSignalSpy cleared(m_page.get(), &FiguresPage::filterChanged);
    const auto click = [&](const QString &text) {
        for (const auto buttons = m_page->findChildren<QPushButton *>(); auto *button : buttons) {
            if (button->isVisible() && button->text() == text)
                button->click();
        }
    };
    click(u"Connect Okendo…"_s);
    QCOMPARE(connecting.size(), 1);
    show({}, august);
    click(u"Clear filter"_s);
    QCOMPARE(cleared.size(), 1);
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overview_page.moc"
