// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_view.h"
#include "pages/kpi_card.h"
#include "pages/product_model.h"
#include "pages/product_table.h"
#include "pages/ratings_page.h"
#include "shell/theme.h"
#include "ui/plausible_ratings.h"
#include "wording/numbers.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestRatingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheFiguresItIsGiven();
    void saysWhatAFigureIsMadeOf();
    void marksFewReviews();
    void aBarFilters();
    void aSecondClickUnfilters();
    void controlAddsABar();
    void theKeyboardFilters();
    void aPointFiltersItsDates();
    void aProductFilters();
    void emptyStatesOfferAWayOut();
    void dimsOldFigures();

private:
    [[nodiscard]] bool shows(const QString &text) const;
    [[nodiscard]] ChartView *chart(qsizetype index) const { return m_page->findChildren<ChartView *>().at(index); }
    [[nodiscard]] QPushButton *visibleButton() const;
    [[nodiscard]] Filter asked() const { return m_asked->takeFirst().first().value<Filter>(); }
    bool clickBar(std::size_t index, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    std::unique_ptr<RatingsPage> m_page;
    std::unique_ptr<QSignalSpy> m_asked;
};

void TestRatingsPage::init()
{
    m_page = std::make_unique<RatingsPage>();
    Theme::light().applyTo(m_page.get());
    m_page->resize(1200, 800);
    m_page->show({plausibleRatings()}, {}, {}, productLeague(plausibleProducts(), {}));
    m_page->QWidget::show();
    m_asked = std::make_unique<QSignalSpy>(m_page.get(), &FiguresPage::filterChanged);
}

void TestRatingsPage::cleanup()
{
    m_asked.reset();
    m_page.reset();
}

bool TestRatingsPage::shows(const QString &text) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::any_of(
        labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
}

QPushButton *TestRatingsPage::visibleButton() const
{
    const auto buttons = m_page->findChildren<QPushButton *>();
    const auto found =
        std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->isVisible(); });
    return found == buttons.end() ? nullptr : *found;
}

bool TestRatingsPage::clickBar(std::size_t index, Qt::KeyboardModifiers modifiers)
{
    ChartView *distribution = chart(1);
    if (index >= distribution->marks().size())
        return false;
    QTest::mouseClick(distribution, Qt::LeftButton, modifiers, distribution->marks()[index].area.center().toPoint());
    return m_asked->count() == 1;
}

void TestRatingsPage::showsTheFiguresItIsGiven()
{
    const Ratings ratings = plausibleRatings();
    const QLocale locale;
    QVERIFY(shows(writtenRating(ratings.figures.average, locale)));
    QVERIFY(shows(writtenCount(ratings.figures.reviews, locale)));
    QVERIFY(shows(writtenShare(ratings.figures.fiveStar.value, locale)));
    QVERIFY(shows(writtenShare(ratings.figures.lowStar.value, locale)));
    QVERIFY(shows(writtenMargin(*ratings.figures.average, *ratings.figures.averageCi95, locale, false)));
    const auto *bars = std::get_if<DistributionSpec>(&chart(1)->spec().drawing);
    QVERIFY(bars);
    for (const DistributionBar &bar : bars->bars) {
        const auto index = std::size_t(bar.stars - 1);
        QCOMPARE(bar.count, ratings.figures.distribution[index]);
        QCOMPARE(bar.shareText, u"%1 %"_s.arg(ratings.shownShares[index]));
    }
    const auto *trend = std::get_if<TrendSpec>(&chart(0)->spec().drawing);
    QVERIFY(trend);
    QCOMPARE(trend->points.size(), ratings.byBucket.size());
    QCOMPARE(m_page->findChild<ProductTable *>()->model()->rowCount(), int(plausibleProducts().size()));
}

void TestRatingsPage::saysWhatAFigureIsMadeOf()
{
    const Ratings ratings = plausibleRatings();
    const QString definition = m_page->findChild<KpiCard *>()->definitionText();
    QVERIFY(definition.contains(definitionOf(Metric::AverageRating)));
    QVERIFY(definition.contains(writtenInterval(*ratings.figures.averageCi95, QLocale(), false)));
    QVERIFY(definition.contains(writtenCount(ratings.figures.count, QLocale())));
}

void TestRatingsPage::marksFewReviews()
{
    QVERIFY(!shows(u"few reviews"_s));
    m_page->show({fewRatings()}, {}, {}, productLeague(fewProducts(), {}));
    QVERIFY(shows(u"few reviews"_s));
    QVERIFY(shows(u"4.00"_s));
}

void TestRatingsPage::aBarFilters()
{
    QVERIFY(clickBar(4));
    QCOMPARE(asked().ratings, QList<int>{1});
}

void TestRatingsPage::aSecondClickUnfilters()
{
    Filter filter;
    filter.ratings = {1};
    filter.from = QDate(2026, 1, 1);
    m_page->show({plausibleRatings()}, filter, {}, productLeague(plausibleProducts(), {}));
    QVERIFY(clickBar(4));
    const Filter next = asked();
    QVERIFY(next.ratings.isEmpty());
    QCOMPARE(next.from, filter.from);
}

void TestRatingsPage::controlAddsABar()
{
    Filter filter;
    filter.ratings = {2};
    m_page->show({plausibleRatings()}, filter, {}, productLeague(plausibleProducts(), {}));
    QVERIFY(clickBar(4, Qt::ControlModifier));
    QCOMPARE(asked().ratings, (QList<int>{1, 2}));
}

void TestRatingsPage::theKeyboardFilters()
{
    ChartView *distribution = chart(1);
    QTest::keyClick(distribution, Qt::Key_Down);
    QTest::keyClick(distribution, Qt::Key_Down);
    QTest::keyClick(distribution, Qt::Key_Return);
    QCOMPARE(m_asked->count(), 1);
    QCOMPARE(asked().ratings, QList<int>{4});
}

void TestRatingsPage::aPointFiltersItsDates()
{
    ChartView *trend = chart(0);
    QTest::mouseClick(trend, Qt::LeftButton, {}, trend->marks()[3].anchor.toPoint());
    QCOMPARE(m_asked->count(), 1);
    const Filter filter = asked();
    QCOMPARE(filter.from, QDate(2025, 9, 29));
    QCOMPARE(filter.to, QDate(2025, 10, 5));
}

void TestRatingsPage::aProductFilters()
{
    auto *table = m_page->findChild<ProductTable *>();
    const QModelIndex first = table->model()->index(0, ProductModel::Product);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(first).center());
    QCOMPARE(m_asked->count(), 1);
    QCOMPARE(asked().products, QStringList{u"101"_s});
    table->setCurrentIndex(table->model()->index(1, 0));
    const QSignalSpy opened(m_page.get(), &FiguresPage::pageRequested);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QVERIFY(opened[0][0].value<PageId>() == PageId::Products);
    QCOMPARE(opened[0][2].toString(), u"102"_s);
}

void TestRatingsPage::emptyStatesOfferAWayOut()
{
    Filter filter;
    filter.ratings = {3};
    m_page->show({Ratings{}}, filter, {});
    QVERIFY(shows(u"No reviews fit this filter"_s));
    visibleButton()->click();
    QCOMPARE(asked(), Filter{});

    QSignalSpy syncs(m_page.get(), &RatingsPage::syncRequested);
    QSignalSpy connects(m_page.get(), &RatingsPage::connectRequested);
    QSignalSpy retries(m_page.get(), &RatingsPage::retryRequested);
    m_page->show({Ratings{}}, {}, {});
    QVERIFY(shows(u"No reviews yet"_s));
    visibleButton()->click();
    QCOMPARE(connects.count(), 1);
    m_page->setConnected(true);
    visibleButton()->click();
    QCOMPARE(syncs.count(), 1);
    m_page->showError({u"The disk <b>is</b> full."_s, u"Make room."_s});
    QVERIFY(shows(u"The disk <b>is</b> full."_s));
    visibleButton()->click();
    QCOMPARE(retries.count(), 1);
    m_page->showLoading();
    QVERIFY(!visibleButton());
}

void TestRatingsPage::dimsOldFigures()
{
    const QImage clear = m_page->grab().toImage();
    m_page->setStale(true);
    QVERIFY(m_page->grab().toImage() != clear);
    m_page->show({plausibleRatings()}, {}, {}, productLeague(plausibleProducts(), {}));
    QCOMPARE(m_page->grab().toImage(), clear);
}

QTEST_MAIN(TestRatingsPage)
#include "tst_ratings_page.moc"
