// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/group_changes.h"
#include "charts/chart_view.h"
#include "pages/attribute_table.h"
#include "pages/changes_list.h"
#include "pages/kpi_card.h"
#include "pages/latest_list.h"
#include "pages/product_model.h"
#include "pages/product_table.h"
#include "pages/product_view.h"
#include "pages/products_page.h"
#include "pages/rows_table.h"
#include "shell/elided_label.h"
#include "shell/theme.h"
#include "ui/plausible_ratings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// Trail Roast fell, the Hoodie hardly rose, the Gift Card was not there before.
ProductLeague league()
{
    const auto now = plausibleProducts();
    auto before = now;
    before.erase(std::find_if(
        before.begin(), before.end(), [](const ProductRatings &product) { return product.productId == "110"_L1; }));
    for (ProductRatings &product : before) {
        if (product.productId == "106"_L1)
            product.figures.distribution = {40, 40, 120, 300, 700};
        else if (product.productId == "101"_L1)
            product.figures.distribution = {9, 8, 28, 120, 647};
    }
    const auto changes = productChanges(now, before);
    ProductLeague league{.figures = plausibleRatings().figures, .products = {}, .isCompared = true, .hasOrders = true};
    for (std::size_t i = 0; i < changes.size(); ++i)
        league.products.push_back({.ratings = now[i], .change = changes[i], .revenue = {}});
    league.products[0].revenue = {{.currency = u"EUR"_s, .revenue = 48'210.4, .lines = 700}};
    return league;
}

AttributeValueFigures valued(const QString &value, std::int64_t count, std::int64_t n)
{
    AttributeValueFigures figures{.value = value, .share = {}, .ratings = {}};
    figures.share.count = count;
    figures.share.n = n;
    figures.share.value = double(count) / double(n);
    figures.ratings.reviews = figures.ratings.count = count;
    figures.ratings.average = 4.0;
    return figures;
}

ProductContent product()
{
    ProductContent content{.productId = u"106"_s, .name = u"Trail <i>Roast</i> 1 kg"_s};
    content.isKnown = true;
    content.ratings = plausibleRatings();
    content.rank = 6;
    content.ranked = 10;
    content.bayesian = 3.9;
    content.hasOrders = true;
    content.revenue = {{.currency = u"EUR"_s, .revenue = 52'880.0, .lines = 210}};
    ReviewGroup whole{.value = u"81"_s, .name = u"81"_s, .ratings = plausibleRatings().figures, .sentiment = {}};
    ReviewGroup ground{.value = u"82"_s, .name = u"82"_s, .ratings = fewRatings().figures, .sentiment = {}};
    content.variants = {
        {.group = whole, .name = u"Whole beans"_s, .change = {}}, {.group = ground, .name = {}, .change = {}}};
    AttributeFigures brewed{.title = u"Brewed with"_s, .reviews = 40, .mean = {}, .range = {}, .values = {}};
    brewed.values = {valued(u"Filter"_s, 30, 40), valued(u"Moka pot"_s, 10, 40)};
    AttributeFigures strength{
        .scope = AttributeScope::Scale, .title = u"Strength"_s, .reviews = 90, .mean = {}, .range = {}, .values = {}};
    strength.mean = {.n = 90, .value = 0.25, .ci95 = Interval{.low = 0.1, .high = 0.4}};
    strength.range = Interval{.low = -1.0, .high = 1.0};
    strength.minLabel = u"Too mild"_s;
    strength.maxLabel = u"Too strong"_s;
    content.attributes = {strength, brewed};
    content.attributeReviews = content.ratings.figures.reviews;
    for (int i = 0; i < 50; ++i)
        content.latest.reviews.push_back({.row = i,
            .reviewId = u"r%1"_s.arg(i),
            .rating = 1 + i % 5,
            .dateMs = 1'780'000'000'000 - i * 86'400'000LL,
            .title = u"<b>Bold</b> %1"_s.arg(i),
            .body = u"Some words\nand <a href=\"x\">more</a>"_s,
            .author = u"Ann"_s});
    content.latest.total = 120;
    content.zone = QTimeZone::utc();
    return content;
}

View viewOf(const QString &subject = {}, const Filter &filter = {})
{
    return {.page = PageId::Products,
        .filter = filter,
        .comparison = Comparison::Previous,
        .bucket = {},
        .subject = subject};
}

} // namespace

class TestProductsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void ranksAllWithTheirChange();
    void whatChangedMostComesFirst();
    void withoutAComparisonThereIsNoChange();
    void theKeyboardOpensAProduct();
    void aClickAloneOpensNothing();
    void typingFindsAProduct();
    void oneProductIsWhole();
    void escapeLeadsBack();
    void oneProductFilters();
    void theFilterStaysItsOwn();
    void reviewsAreReadOn();
    void reviewsOpen();
    void wordsStayWords();
    void emptyStatesLeadOn();
    void aLongNameLeavesRoom();

private:
    [[nodiscard]] bool shows(const QString &text) const;
    [[nodiscard]] ProductTable *table() const { return m_page->findChild<ProductTable *>(); }
    [[nodiscard]] View asked() const;
    [[nodiscard]] Filter filtered() const { return m_filters->takeFirst().first().value<Filter>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const;

    std::unique_ptr<ProductsPage> m_page;
    std::unique_ptr<QSignalSpy> m_pages, m_filters;
};

void TestProductsPage::initTestCase()
{
    QSettings().clear();
}

void TestProductsPage::init()
{
    m_page = std::make_unique<ProductsPage>();
    Theme::light().applyTo(m_page.get());
    m_page->resize(1200, 800);
    m_page->QWidget::show();
    m_page->activateWindow();
    m_pages = std::make_unique<QSignalSpy>(m_page.get(), &FiguresPage::pageRequested);
    m_filters = std::make_unique<QSignalSpy>(m_page.get(), &FiguresPage::filterChanged);
}

void TestProductsPage::cleanup()
{
    m_page.reset();
    QSettings().clear();
}

bool TestProductsPage::shows(const QString &text) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        const auto *elided = qobject_cast<const ElidedLabel *>(label);
        return label->isVisible() && (elided ? elided->wholeText() : label->text()).contains(text);
    });
}

View TestProductsPage::asked() const
{
    const auto arguments = m_pages->takeFirst();
    return {.page = arguments[0].value<PageId>(),
        .filter = arguments[1].value<Filter>(),
        .bucket = {},
        .subject = arguments[2].toString()};
}

QPushButton *TestProductsPage::button(const QString &text) const
{
    const auto buttons = m_page->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
        [&text](const QPushButton *one) { return one->isVisible() && one->text().contains(text); });
    return found == buttons.end() ? nullptr : *found;
}

void TestProductsPage::ranksAllWithTheirChange()
{
    m_page->show(league(), viewOf());
    QVERIFY(shows(u"10 products"_s));
    QVERIFY(shows(u"really better: 0, really worse: 1"_s));
    const auto *model = table()->model();
    QCOMPARE(model->rowCount(), 10);
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto cell = [&](int column) { return model->index(row, column).data().toString(); };
        const QString id = model->index(row, 0).data(ProductModel::IdRole).toString();
        const bool isReal = model->index(row, 0).data(ProductModel::RealRole).toBool();
        QCOMPARE(isReal, id == "106"_L1);
        if (id == "106"_L1) {
            // 3.6138 now, (40 + 80 + 360 + 1200 + 3500) / 1200 = 4.3167 before.
            QCOMPARE(cell(ProductModel::Difference), u"−0.70"_s);
            QCOMPARE(cell(ProductModel::VerdictOfChange), u"real change"_s);
        } else if (id == "110"_L1) {
            QCOMPARE(cell(ProductModel::VerdictOfChange), u"not rated before"_s);
        } else if (id == "101"_L1) {
            QCOMPARE(cell(ProductModel::VerdictOfChange), u"no clear change"_s);
            QVERIFY(cell(ProductModel::Revenue).contains("48,210"_L1));
        }
    }
}

void TestProductsPage::whatChangedMostComesFirst()
{
    m_page->show(league(), viewOf());
    auto *changes = m_page->findChild<ChangesList *>();
    QVERIFY(changes->isVisible());
    QCOMPARE(changes->model()->index(0, 0).data().toString(), u"Trail Roast 1 kg"_s);
    const QString said = changes->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(u"−0.70"_s) && said.contains("real change"_L1), qPrintable(said));
    changes->setFocus();
    changes->setCurrentIndex(changes->model()->index(0, 0));
    QTest::keyClick(changes, Qt::Key_Return);
    QCOMPARE(asked().subject, u"106"_s);
    QTest::mouseClick(
        changes->viewport(), Qt::LeftButton, {}, changes->visualRect(changes->model()->index(1, 0)).center());
    QCOMPARE(asked().subject, u"101"_s);
    QTest::keyClick(changes, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Trail Roast 1 kg: −0.70"_s));
}

void TestProductsPage::withoutAComparisonThereIsNoChange()
{
    ProductLeague alone = league();
    alone.isCompared = alone.hasOrders = false;
    for (ProductStanding &standing : alone.products)
        standing.change = {};
    m_page->show(alone, viewOf());
    QVERIFY(!m_page->findChild<ChangesList *>()->isVisible());
    QVERIFY(table()->isColumnHidden(ProductModel::Difference));
    QVERIFY(table()->isColumnHidden(ProductModel::VerdictOfChange));
    QVERIFY(table()->isColumnHidden(ProductModel::Revenue));
    QVERIFY(!shows(u"really"_s));
    m_page->show(league(), viewOf());
    QVERIFY(!table()->isColumnHidden(ProductModel::Difference));
}

void TestProductsPage::theKeyboardOpensAProduct()
{
    Filter filter;
    filter.ratings = {1, 2};
    m_page->show(league(), viewOf({}, filter));
    table()->setFocus();
    table()->selectRow(2);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    const View opened = asked();
    QVERIFY(opened.page == PageId::Products);
    QCOMPARE(opened.subject, table()->model()->index(3, 0).data(ProductModel::IdRole).toString());
    QCOMPARE(opened.filter, filter);
}

void TestProductsPage::aClickAloneOpensNothing()
{
    m_page->show(league(), viewOf());
    const QPoint place = table()->visualRect(table()->model()->index(1, ProductModel::Product)).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(m_pages->count() + m_filters->count(), 0);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(asked().subject, table()->model()->index(1, 0).data(ProductModel::IdRole).toString());
}

void TestProductsPage::typingFindsAProduct()
{
    m_page->show(league(), viewOf());
    table()->setFocus();
    QTest::keyClicks(table(), u"r"_s);
    auto *search = m_page->findChild<QLineEdit *>();
    QTest::keyClicks(search, u"oast"_s);
    QCOMPARE(search->text(), u"roast"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, ProductModel::Product).data().toString(), u"Trail Roast 1 kg"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(asked().subject, u"106"_s);
    search->setText(u"zzz"_s);
    QVERIFY(shows(u"No product has that in its name"_s));
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QCOMPARE(table()->model()->rowCount(), 10);
    search->setText(u"110"_s);
    QCOMPARE(table()->model()->index(0, ProductModel::Product).data().toString(), u"Gift Card"_s);
}

void TestProductsPage::oneProductIsWhole()
{
    m_page->show(product(), viewOf(u"106"_s));
    QVERIFY(shows(u"Trail <i>Roast</i> 1 kg"_s));
    QCOMPARE(m_page->accessibleName(), u"Trail <i>Roast</i> 1 kg"_s);
    QVERIFY(shows(u"place 6 of 10"_s));
    QVERIFY(shows(u"52,880.00"_s));
    QVERIFY(shows(u"50 of 120"_s));
    const auto tables = m_page->findChild<ProductView *>()->findChildren<RowsTable *>();
    QCOMPARE(tables.size(), 1);
    QCOMPARE(tables[0]->model()->index(0, 0).data().toString(), u"Whole beans"_s);
    QCOMPARE(tables[0]->model()->index(1, 0).data().toString(), u"82"_s);
    auto *attributes = m_page->findChild<AttributeTable *>();
    QStringList names;
    for (int row = 0; row < attributes->model()->rowCount(); ++row)
        names += attributes->model()->index(row, 0).data().toString();
    QCOMPARE(names, (QStringList{u"Strength"_s, u"mean 0.25 ±0.15"_s, u"Brewed with"_s, u"Filter"_s, u"Moka pot"_s}));
    QCOMPARE(attributes->model()->index(3, 1).data().toString(), u"75.0\u00a0%"_s);
    m_page->show(league(), viewOf());
    QVERIFY(shows(u"Products"_s));
    QVERIFY(table()->isVisible());
}

void TestProductsPage::escapeLeadsBack()
{
    Filter filter;
    filter.ratings = {1};
    m_page->show(league(), viewOf());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Escape);
    QCOMPARE(m_pages->count(), 0);
    m_page->show(product(), viewOf(u"106"_s, filter));
    QTRY_VERIFY(m_page->findChild<ProductView *>()->hasFocus());
    QTest::keyClick(m_page->findChild<ProductView *>(), Qt::Key_Escape);
    View back = asked();
    QVERIFY(back.page == PageId::Products);
    QCOMPARE(back.subject, QString());
    QCOMPARE(back.filter, filter);
    button(u"All products"_s)->click();
    back = asked();
    QCOMPARE(back.subject, QString());
}

void TestProductsPage::oneProductFilters()
{
    m_page->show(product(), viewOf(u"106"_s));
    auto *view = m_page->findChild<ProductView *>();
    Q_EMIT view->findChild<RowsTable *>()->rowChosen(0);
    QCOMPARE(filtered().variants, QStringList{u"81"_s});
    const auto charts = view->findChildren<ChartView *>();
    Q_EMIT charts[1]->markActivated(0, false);
    QCOMPARE(filtered().ratings, QList<int>{5});
    Q_EMIT charts[0]->markActivated(3, false);
    QCOMPARE(filtered().from, QDate(2025, 9, 29));
    auto *attributes = m_page->findChild<AttributeTable *>();
    attributes->setFocus();
    attributes->selectRow(3);
    QTest::keyClick(attributes, Qt::Key_Return);
    const Filter filter = filtered();
    QCOMPARE(filter.attributes, (QList<AttributeValueIs>{{u"Brewed with"_s, u"Filter"_s}}));
    attributes->selectRow(2);
    QTest::keyClick(attributes, Qt::Key_Return);
    QCOMPARE(m_filters->count(), 0);
    m_page->show(product(), viewOf(u"106"_s, filter));
    attributes->selectRow(4);
    QTest::keyClick(attributes, Qt::Key_Return);
    QCOMPARE(filtered().attributes, (QList<AttributeValueIs>{{u"Brewed with"_s, u"Moka pot"_s}}));
    attributes->selectRow(3);
    QTest::keyClick(attributes, Qt::Key_Return);
    QVERIFY(filtered().attributes.isEmpty());
}

void TestProductsPage::theFilterStaysItsOwn()
{
    Filter filter;
    filter.ratings = {5};
    m_page->show(product(), viewOf(u"106"_s, filter));
    auto *view = m_page->findChild<ProductView *>();
    Q_EMIT view->findChildren<ChartView *>()[1]->markActivated(0, false);
    QVERIFY(filtered().isEmpty());
    button(u"Show all in Reviews"_s)->click();
    const View reviews = asked();
    QVERIFY(reviews.page == PageId::Reviews);
    QCOMPARE(reviews.filter.products, QStringList{u"106"_s});
    QCOMPARE(reviews.filter.ratings, QList<int>{5});
    QCOMPARE(reviews.subject, QString());
}

void TestProductsPage::reviewsAreReadOn()
{
    m_page->show(product(), viewOf(u"106"_s));
    const QSignalSpy wanted(m_page.get(), &FiguresPage::refreshRequested);
    QScrollBar *bar = m_page->findChild<ProductView *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 1'000);
    bar->setValue(bar->maximum() / 2);
    QCOMPARE(wanted.count(), 0);
    bar->setValue(bar->maximum());
    QCOMPARE(wanted.count(), 1);
    bar->setValue(bar->maximum() - 1);
    QCOMPARE(wanted.count(), 1);
    ProductContent whole = product();
    whole.latest.total = 50;
    m_page->show(whole, viewOf(u"106"_s));
    bar->setValue(0);
    bar->setValue(bar->maximum());
    QCOMPARE(wanted.count(), 1);
}

void TestProductsPage::reviewsOpen()
{
    m_page->show(product(), viewOf(u"106"_s));
    auto *list = m_page->findChild<LatestList *>();
    QCOMPARE(list->count(), 50);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(list, Qt::Key_Down);
    const QScrollBar *bar = m_page->findChild<ProductView *>()->verticalScrollBar();
    QVERIFY(bar->value() > 0);
    QTest::keyClick(list, Qt::Key_Return);
    const View opened = asked();
    QVERIFY(opened.page == PageId::Reviews);
    QCOMPARE(opened.subject, u"r20"_s);
    QCOMPARE(opened.filter.products, QStringList{u"106"_s});
    m_page->show(product(), viewOf(u"106"_s));
    QCOMPARE(list->currentIndex().row(), 20);
}

void TestProductsPage::wordsStayWords()
{
    m_page->show(product(), viewOf(u"106"_s));
    const auto index = m_page->findChild<LatestList *>()->model()->index(0, 0);
    QCOMPARE(index.data().toString(), u"<b>Bold</b> 0"_s);
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains("Some words and <a href"_L1));
    for (const auto labels = m_page->findChildren<QLabel *>(); const auto *label : labels)
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    for (const auto widgets = m_page->findChildren<QWidget *>(); const auto *widget : widgets) {
        const bool isStop = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus);
        const auto *named = qobject_cast<const QAbstractButton *>(widget);
        const bool hasName = !widget->accessibleName().isEmpty() || (named && !named->text().isEmpty());
        QVERIFY2(!isStop || hasName, widget->metaObject()->className());
    }
}

void TestProductsPage::emptyStatesLeadOn()
{
    QSignalSpy connects(m_page.get(), &FiguresPage::connectRequested);
    m_page->show(ProductLeague{}, viewOf());
    QVERIFY(shows(u"No products yet"_s));
    button(u"Connect"_s)->click();
    QCOMPARE(connects.count(), 1);
    Filter filter;
    filter.ratings = {3};
    m_page->show(ProductLeague{}, viewOf({}, filter));
    QVERIFY(shows(u"No products fit this filter"_s));
    button(u"Clear filter"_s)->click();
    QVERIFY(filtered().isEmpty());
    ProductContent none = product();
    none.ratings = {};
    m_page->show(none, viewOf(u"106"_s, filter));
    QVERIFY(shows(u"No reviews of this product fit the filter"_s));
    button(u"Clear filter"_s)->click();
    QVERIFY(filtered().isEmpty());
    m_page->show(ProductContent{.productId = u"9"_s}, viewOf(u"9"_s));
    QVERIFY(shows(u"No review speaks of this product"_s));
    button(u"All products"_s)->click();
    QCOMPARE(asked().subject, QString());
    ProductContent few = product();
    few.ratings = fewRatings();
    m_page->show(few, viewOf(u"106"_s));
    QVERIFY(shows(u"under 5 ratings"_s));
}

void TestProductsPage::aLongNameLeavesRoom()
{
    ProductContent content = product();
    content.name = QString(300, u'W');
    m_page->resize(800, 600);
    m_page->show(content, viewOf(u"106"_s));
    QVERIFY(m_page->minimumSizeHint().width() <= 800);
    QCOMPARE(m_page->accessibleName(), content.name);
}

QTEST_MAIN(TestProductsPage)
#include "tst_products_page.moc"
