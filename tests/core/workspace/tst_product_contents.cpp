// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/snapshot.h"
#include "core/analytics/shop.h"
#include "core/cache/cache_fixture.h"
#include "workspace/product_contents.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const auto lamp = u"7001"_s;

Review reviewed(int n, int rating, const QString &time, const QString &variant = {}, const QString &variantName = {})
{
    auto review = shortReview(n, rating);
    review.dateCreated = Timestamp{.utcMs = at(time), .offsetSeconds = 0};
    review.variantId = variant;
    review.variantName = variantName;
    review.body = u"review %1"_s.arg(n);
    return review;
}

Review of(const QString &product, Review review)
{
    review.productId = product;
    review.productName = u"Product "_s + product;
    return review;
}

Review with(Review review, const QString &title, const AttributeValue &value)
{
    review.attributes.push_back(
        {.scope = AttributeScope::Product, .title = title, .type = u"drop-down"_s, .value = value});
    return review;
}

} // namespace

class TestProductContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anUnknownProduct();
    void variantsAreCalledAsTheyWereLast();
    void attributesAreThoseOfChosenReviews();
    void theNewestComeFirst();
    void itsPlaceIsAmongAll();
    void itIsComparedWithItself();

private:
    [[nodiscard]] bool commit(const std::vector<Review> &reviews);
    [[nodiscard]] Result<ProductContent> content(const Filter &filter = {}, const std::optional<Filter> &before = {},
        const QString &product = lamp, std::size_t latest = 50);

    std::unique_ptr<CacheFixture> m_cache;
};

void TestProductContents::init()
{
    m_cache.reset();
    m_cache = std::make_unique<CacheFixture>();
    QVERIFY(m_cache->open());
}

bool TestProductContents::commit(const std::vector<Review> &reviews)
{
    std::vector<IncomingReview> page;
    for (const auto &review : reviews)
        page.push_back(incoming(review, review.reviewId.toText().toUtf8()));
    return m_cache->writer->commitPage(m_cache->page(2'000, page)).get().has_value();
}

Result<ProductContent> TestProductContents::content(
    const Filter &filter, const std::optional<Filter> &before, const QString &product, std::size_t latest)
{
    return Snapshot::build(*m_cache->reader, QTimeZone::utc()).and_then([&](const auto &snapshot) {
        return productContent(*snapshot, *m_cache->reader, product, filter, before, {}, latest);
    });
}

void TestProductContents::anUnknownProduct()
{
    QVERIFY(commit({reviewed(1, 5, u"2026-01-01T12:00"_s)}));
    const auto unknown = content({}, {}, u"9"_s);
    QVERIFY(unknown);
    QVERIFY(!unknown->isKnown);
    QCOMPARE(unknown->ratings.figures.reviews, 0);
    Filter filter;
    filter.ratings = {1};
    const auto filtered = content(filter);
    QVERIFY(filtered->isKnown);
    QCOMPARE(filtered->name, u"Desk lamp"_s);
    QCOMPARE(filtered->ratings.figures.reviews, 0);
    QCOMPARE(filtered->rank, 0);
}

void TestProductContents::variantsAreCalledAsTheyWereLast()
{
    QVERIFY(commit({reviewed(1, 5, u"2026-01-01T12:00"_s, u"81"_s, u"Grey"_s),
        reviewed(2, 3, u"2026-03-01T12:00"_s, u"81"_s, u"Slate grey"_s),
        reviewed(3, 1, u"2026-02-01T12:00"_s, u"82"_s, u"Red"_s), reviewed(4, 5, u"2026-02-01T12:00"_s),
        of(u"9"_s, reviewed(5, 1, u"2026-02-01T12:00"_s, u"83"_s, u"Other"_s))}));
    const auto made = content();
    QVERIFY(made);
    QCOMPARE(made->variants.size(), 3U);
    QCOMPARE(made->variants[0].group.value, u"81"_s);
    QCOMPARE(made->variants[0].name, u"Slate grey"_s);
    QCOMPARE(made->variants[0].group.ratings.average.value(), 4.0);
    QCOMPARE(made->variants[1].name + made->variants[2].name, u"Red"_s);
}

void TestProductContents::attributesAreThoseOfChosenReviews()
{
    const auto day = u"2026-01-01T12:00"_s;
    QVERIFY(commit({with(with(reviewed(1, 5, day), u"Size"_s, u"S"_s), u"Uses"_s, QStringList{u"home"_s, u"work"_s}),
        with(reviewed(2, 4, day), u"Size"_s, u"S"_s), with(reviewed(3, 1, day), u"Size"_s, u"M"_s),
        with(reviewed(4, 5, day), u"Weeks"_s, 3.0), of(u"9"_s, with(reviewed(5, 1, day), u"Size"_s, u"XL"_s))}));
    auto made = content();
    QVERIFY(made);
    QCOMPARE(made->attributeReviews, 4);
    QCOMPARE(made->attributes.size(), 3U);
    const auto &size = made->attributes[0];
    QCOMPARE(size.title, u"Size"_s);
    QCOMPARE(size.reviews, 3);
    QCOMPARE(size.values.at(0).value, u"S"_s);
    QCOMPARE(size.values[0].share.count, 2);
    QCOMPARE(size.values[0].ratings.average.value(), 4.5);
    Filter filter;
    filter.ratings = {1};
    made = content(filter);
    QCOMPARE(made->attributes.size(), 1U);
    QCOMPARE(made->attributes[0].values.at(0).value, u"M"_s);
}

void TestProductContents::theNewestComeFirst()
{
    auto undated = shortReview(9, 5);
    auto whole = reviewed(3, 3, u"2026-03-01T12:00"_s);
    whole.reply = ReviewReply{.body = u"Thanks"_s, .rawBody = {}, .dateCreated = {}, .isPrivate = false};
    QVERIFY(commit({reviewed(1, 5, u"2026-01-01T12:00"_s), whole, undated, reviewed(2, 4, u"2026-02-01T12:00"_s),
        of(u"9"_s, reviewed(5, 1, u"2026-04-01T12:00"_s))}));
    const auto made = content();
    QVERIFY(made);
    QStringList bodies;
    for (const auto &review : made->latest.reviews)
        bodies += review.body;
    QCOMPARE(bodies, (QStringList{u"review 3"_s, u"review 2"_s, u"review 1"_s, {}}));
    QCOMPARE(made->latest.reviews[0].reviewId, reviewId(3).toText());
    QVERIFY(made->latest.reviews[0].hasReply);
    const auto few = content({}, {}, lamp, 2);
    QCOMPARE(few->latest.reviews.size(), 2U);
    QCOMPARE(few->latest.total, 4);
}

void TestProductContents::itsPlaceIsAmongAll()
{
    const auto day = u"2026-01-01T12:00"_s;
    QVERIFY(commit({reviewed(1, 4, day, u"81"_s), of(u"8"_s, reviewed(2, 5, day)), of(u"9"_s, reviewed(3, 1, day))}));
    auto made = content();
    QCOMPARE(made->rank, 2);
    QCOMPARE(made->ranked, 3);
    // (10·10/3 + 4)/11
    QVERIFY(std::abs(made->bayesian - (100.0 / 3.0 + 4.0) / 11.0) < 1e-12);
    // What narrows to the product or to a part of it does not narrow the league.
    Filter filter;
    filter.products = {lamp};
    filter.variants = {u"81"_s};
    made = content(filter);
    QCOMPARE(made->rank, 2);
    QCOMPARE(made->ranked, 3);
}

void TestProductContents::itIsComparedWithItself()
{
    QVERIFY(commit({reviewed(1, 4, u"2026-02-10T12:00"_s, u"81"_s), reviewed(2, 2, u"2026-01-10T12:00"_s, u"81"_s),
        of(u"9"_s, reviewed(3, 1, u"2026-01-10T12:00"_s))}));
    Filter now, before;
    now.from = QDate(2026, 2, 1);
    before.from = QDate(2026, 1, 1);
    before.to = QDate(2026, 1, 31);
    const auto made = content(now, before);
    QCOMPARE(made->ratings.figures.average.value(), 4.0);
    QCOMPARE(made->before->figures.average.value(), 2.0);
    QVERIFY(made->sharesBefore.has_value());
    QCOMPARE(made->variants.at(0).change.difference.value(), 2.0);
    QVERIFY(made->variants[0].change.verdict == Verdict::Few);
}

QTEST_GUILESS_MAIN(TestProductContents)
#include "tst_product_contents.moc"
