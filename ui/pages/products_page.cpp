// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/products_page.h"

#include "analytics/snapshot.h"
#include "pages/changes_list.h"
#include "pages/league_panel.h"
#include "pages/panel.h"
#include "pages/product_table.h"
#include "pages/product_view.h"
#include "shell/elided_label.h"
#include "shell/plain_text.h"
#include "shell/theme.h"
#include "wording/verdict_words.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int gap = 10;

ProductsPage::ProductsPage(QWidget *parent)
    : FiguresPage(PageId::Products, parent)
{
    auto *parts = new QStackedWidget(this);
    m_league = makeLeague();
    parts->addWidget(m_league);
    parts->addWidget(makeProduct());
    setFigures(parts);
    m_heading = nameOf(PageId::Products);
    m_escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, &ProductsPage::goBack);
    connect(this, &FiguresPage::noticeActionRequested, this, &ProductsPage::goBack);
}

QWidget *ProductsPage::makeLeague()
{
    auto *league = new QWidget(this);
    m_changes = new ChangesList;
    const Panel changes = makePanel(tr("What changed most"), nullptr, m_changes);
    m_changesPanel = changes.frame;
    m_changesNote = changes.note;
    m_changesPanel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_table = new LeaguePanel;
    auto *layout = new QVBoxLayout(league);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_changesPanel);
    layout->addWidget(m_table, 1);
    const auto open = [this](const QString &id) { Q_EMIT pageRequested(PageId::Products, m_shown.view.filter, id); };
    connect(m_changes, &ChangesList::productOpened, this, open);
    connect(m_table, &LeaguePanel::productOpened, this, open);
    connect(m_table, &LeaguePanel::reviewsRequested, this, [this](const QString &id) { showReviews(id); });
    connect(m_table, &LeaguePanel::filterRequested, this,
        [this](const QString &id) { Q_EMIT filterChanged(onlyProduct(m_shown.view.filter, id)); });
    return league;
}

QWidget *ProductsPage::makeProduct()
{
    QToolButton *bucket = makeBucketButton();
    m_bucket = bucket;
    m_product = new ProductView(bucket);
    connect(m_product, &ProductView::backRequested, this, &ProductsPage::goBack);
    connect(m_product, &ProductView::filterChanged, this, &FiguresPage::filterChanged);
    connect(m_product, &ProductView::moreRequested, this, &ProductsPage::askForMore);
    connect(m_product, &ProductView::allReviewsRequested, this,
        [this](const QList<int> &stars) { showReviews(m_shown.view.subject, stars); });
    connect(m_product, &ProductView::reviewOpened, this, [this](const QString &id) {
        Q_EMIT pageRequested(PageId::Reviews, onlyProduct(m_shown.view.filter, m_shown.view.subject), id);
    });
    return m_product;
}

PageWork ProductsPage::work()
{
    return [this, shown = m_shown](const PageSources &sources) {
        return sources.view.subject.isEmpty() ? makeLeaguePage(sources) : makeProductPage(sources, shown);
    };
}

Result<PageMade> ProductsPage::makeLeaguePage(const PageSources &sources)
{
    auto league = productLeague(*sources.snapshot, sources.filter, sources.before);
    const auto rows = league.figures.reviews;
    return PageMade{.rows = rows,
        .show = [this, league = std::move(league), view = sources.view, context = figureContext(sources)] {
            show(league, view, context);
        }};
}

Result<PageMade> ProductsPage::makeProductPage(const PageSources &sources, const Shown &shown)
{
    const QString &id = sources.view.subject;
    const qint64 counter = sources.snapshot->changeCounter();
    const bool isSame = sources.view == shown.view;
    const auto wanted = isSame ? shown.reviews : reviewsAtOnce;
    if (isSame && shown.isAskingForMore && counter == shown.changeCounter) {
        return latestReviews(*sources.snapshot, sources.reader, onlyProduct(sources.filter, id), wanted)
            .map([this](LatestReviews latest) {
                const auto rows = latest.total;
                return PageMade{.rows = rows, .show = [this, latest = std::move(latest)] {
                                    m_shown.isAskingForMore = false;
                                    m_product->setLatest(latest);
                                }};
            });
    }
    PageSources own = sources;
    own.filter = onlyProduct(own.filter, id);
    return productContent(
        *sources.snapshot, sources.reader, id, sources.filter, sources.before, sources.view.bucket, wanted)
        .map([this, counter, view = sources.view, context = figureContext(own)](ProductContent content) {
            const auto rows = content.ratings.figures.reviews;
            return PageMade{.rows = rows, .show = [this, counter, view, context, content = std::move(content)] {
                                show(content, view, context, counter);
                            }};
        });
}

void ProductsPage::show(const ProductLeague &league, const View &view, const FigureContext &context)
{
    m_shown = {.view = view};
    switchTo(m_league, nameOf(PageId::Products));
    if (league.products.empty()) {
        showNoProducts(view.filter);
        return;
    }
    m_changes->setLeague(league);
    m_changesPanel->setVisible(m_changes->count() > 0);
    m_changesNote->setWholeText(
        tr("hollow: %1 · filled: now · coloured where the change is real").arg(nameOf(view.comparison)));
    m_table->setLeague(league);
    showSummary(league, context);
}

void ProductsPage::show(ProductContent content, const View &view, const FigureContext &context, qint64 changeCounter)
{
    const bool isOther = view.subject != m_shown.view.subject;
    const auto wanted = view == m_shown.view ? m_shown.reviews : reviewsAtOnce;
    m_shown = {.view = view, .changeCounter = changeCounter, .reviews = wanted, .isAskingForMore = false};
    const QString name = oneLine(content.name.isEmpty() ? content.productId : content.name);
    switchTo(m_product, name);
    if (!content.isKnown) {
        showNotice({u"product"_s, tr("No review speaks of this product"),
                       tr("It may have been removed at the source since the link to it was made."), tr("All products")},
            Action::Own);
        return;
    }
    if (content.ratings.figures.reviews == 0) {
        showNotice({u"filter"_s, tr("No reviews of this product fit the filter"),
                       tr("Choose a longer time or fewer conditions, or clear the filter."), {}},
            Action::ClearFilter);
        return;
    }
    QStringList words{tr("%Ln reviews", nullptr, int(content.ratings.figures.reviews)), againstWords(context)};
    words.removeAll(QString());
    const bool isFew = basisOf(content.ratings.figures.count, enoughForProduct) == Basis::Few;
    showBucket(m_bucket, content.ratings.bucket, view.bucket);
    m_product->show(std::move(content), view.filter, context);
    if (isOther)
        m_product->scrollToTop();
    showFigures(words.join(u" · "_s), isFew ? tr("under %1 ratings: read with care").arg(enoughForProduct) : QString());
}

void ProductsPage::switchTo(QWidget *part, const QString &heading)
{
    auto *parts = static_cast<QStackedWidget *>(m_product->parentWidget());
    const bool hasFocus = isAncestorOf(window()->focusWidget());
    const bool isOther = parts->currentWidget() != part;
    parts->setCurrentWidget(part);
    m_escape->setEnabled(part == m_product);
    m_heading = heading;
    fitHeading();
    if (hasFocus && isOther)
        (part == m_product ? static_cast<QWidget *>(m_product) : m_table->table())->setFocus();
}

void ProductsPage::showNoProducts(const Filter &filter)
{
    if (filter.isEmpty()) {
        showNotice({u"product"_s, tr("No products yet"),
                       isConnected() ? tr("Fetch reviews from Okendo; the products they speak of appear here.")
                                     : tr("Connect your Okendo account to fetch reviews and their products."),
                       {}},
            Action::SyncOrConnect);
    } else {
        showNotice({u"filter"_s, tr("No products fit this filter"),
                       tr("Choose a longer time or fewer conditions, or clear the filter."), {}},
            Action::ClearFilter);
    }
}

void ProductsPage::showSummary(const ProductLeague &league, const FigureContext &context)
{
    QStringList words{tr("%Ln products", nullptr, int(league.products.size())),
        tr("%Ln reviews", nullptr, int(league.figures.reviews))};
    if (league.isCompared) {
        const auto better = league.realChanges(true), worse = league.realChanges(false);
        words += better + worse == 0
                     ? tr("no product really changed")
                     : tr("really better: %1, really worse: %2")
                           .arg(QLocale().toString(qlonglong(better)), QLocale().toString(qlonglong(worse)));
    }
    words += againstWords(context);
    words.removeAll(QString());
    showFigures(words.join(u" · "_s));
}

void ProductsPage::resizeEvent(QResizeEvent *event)
{
    FiguresPage::resizeEvent(event);
    m_changes->setMostShown(height() < 700 ? 4 : height() < 860 ? 6 : 8);
    fitHeading();
}

void ProductsPage::fitHeading()
{
    const QFontMetrics metrics(themeFont(21, QFont::Bold));
    setHeading(metrics.elidedText(m_heading, Qt::ElideRight, std::max(240, width() * 3 / 5)));
    setAccessibleName(m_heading);
}

void ProductsPage::goBack()
{
    Q_EMIT pageRequested(PageId::Products, m_shown.view.filter, {});
}

void ProductsPage::askForMore()
{
    if (m_shown.isAskingForMore)
        return;
    m_shown.isAskingForMore = true;
    m_shown.reviews += reviewsAtOnce;
    Q_EMIT refreshRequested();
}

void ProductsPage::showReviews(const QString &productId, const QList<int> &stars)
{
    Filter filter = onlyProduct(m_shown.view.filter, productId);
    if (!stars.isEmpty())
        filter.ratings = stars;
    Q_EMIT pageRequested(PageId::Reviews, filter, {});
}

} // namespace plaudit
