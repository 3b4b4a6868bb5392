// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/breakdown.h"
#include "analytics/growth.h"
#include "analytics/notable_changes.h"
#include "analytics/snapshot.h"
#include "analytics/snapshot_builder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestNotableChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFellIsFound();
    void chanceIsNoChange();
    void aSingleGroupTellsNoMoreThanTheWhole();
    void whatNothingIsKnownOfIsOneGroup();
    void scoresOfChannelsAreCompared();
    void growthNeedsATimeBefore();
};

namespace
{

const QDate january(2024, 1, 1), february(2024, 2, 1);

Filter monthOf(QDate first)
{
    return {.from = first, .to = first.addMonths(1).addDays(-1)};
}

/// Reviews and answers of two months, told by how many of each.
class Months
{
public:
    Months() { m_builder.addSurveys({{.row = 1, .surveyId = u"S1"_s}}, {}); }

    void reviews(QDate month, const QString &product, int bad, int good)
    {
        for (int i = 0; i < bad + good; ++i)
            m_builder.addReview({.row = ++m_row,
                .rating = i < bad ? 1 : 5,
                .status = ReviewStatus::Approved,
                .dateMs = middleOf(month),
                .productId = product});
    }
    void answers(QDate month, const QString &channel, int detractors, int promoters)
    {
        for (int i = 0; i < detractors + promoters; ++i)
            m_builder.addResponse({.row = ++m_row,
                .survey = 1,
                .channel = channel,
                .dateMs = middleOf(month),
                .hasNps = true,
                .score = i < detractors ? 0 : 10,
                .fingerprint = QByteArray::number(m_row)});
    }
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() { return m_builder.take(); }
    [[nodiscard]] NotableChanges changes() { return notableChanges(*snapshot(), monthOf(february), monthOf(january)); }

private:
    static qint64 middleOf(QDate month) { return month.addDays(14).startOfDay(Qt::UTC).toMSecsSinceEpoch(); }

    SnapshotBuilder m_builder{QTimeZone("UTC")};
    qint64 m_row = 0;
};

} // namespace

void TestNotableChanges::whatFellIsFound()
{
    Months months;
    months.reviews(january, u"cup"_s, 5, 95);
    months.reviews(january, u"shirt"_s, 10, 90);
    months.reviews(february, u"cup"_s, 50, 50);
    months.reviews(february, u"shirt"_s, 10, 90);
    const auto changes = months.changes();
    // The average rating of both products; nothing is labelled, and there is one language, country and source.
    QCOMPARE(changes.compared, std::size_t(2));
    QCOMPARE(changes.real.size(), std::size_t(1));
    const auto &fall = changes.real.front();
    QCOMPARE(fall.value, u"cup"_s);
    QVERIFY(fall.figure == NotableFigure::AverageRating);
    QVERIFY(std::get<ReviewDimension>(fall.dimension) == ReviewDimension::Product);
    QCOMPARE(fall.n, std::int64_t(100));
    QCOMPARE(fall.before, std::int64_t(100));
    // From (5·1 + 95·5)/100 = 4.8 to (50·1 + 50·5)/100 = 3.
    QVERIFY(std::abs(*fall.change.difference + 1.8) < 1e-9);
}

void TestNotableChanges::chanceIsNoChange()
{
    Months months;
    months.reviews(january, u"cup"_s, 10, 90);
    months.reviews(january, u"shirt"_s, 12, 88);
    months.reviews(february, u"cup"_s, 12, 88);
    months.reviews(february, u"shirt"_s, 10, 90);
    const auto changes = months.changes();
    QCOMPARE(changes.compared, std::size_t(2));
    QVERIFY(changes.real.empty());
}

void TestNotableChanges::aSingleGroupTellsNoMoreThanTheWhole()
{
    Months months;
    months.reviews(january, u"cup"_s, 5, 95);
    months.reviews(february, u"cup"_s, 50, 50);
    QCOMPARE(months.changes().compared, std::size_t(0));
}

void TestNotableChanges::whatNothingIsKnownOfIsOneGroup()
{
    Months months;
    months.reviews(january, u"cup"_s, 5, 95);
    months.reviews(february, u"shirt"_s, 20, 30);
    const auto groups = reviewsBy(*months.snapshot(), monthOf(february), ReviewDimension::Language);
    QCOMPARE(groups.size(), std::size_t(1));
    QVERIFY(groups[0].value.isEmpty() && groups[0].name.isEmpty());
    QCOMPARE(groups[0].ratings.reviews, std::int64_t(50));
    QCOMPARE(groups[0].ratings.distribution, (decltype(groups[0].ratings.distribution){20, 0, 0, 0, 30}));
    QCOMPARE(groups[0].sentiment.unlabelled, std::int64_t(50));
    QVERIFY(reviewsBy(*Months().snapshot(), {}, ReviewDimension::Language).empty());
}

void TestNotableChanges::scoresOfChannelsAreCompared()
{
    Months months;
    months.answers(january, u"email"_s, 10, 90);
    months.answers(january, u"sms"_s, 50, 50);
    months.answers(february, u"email"_s, 60, 40);
    months.answers(february, u"sms"_s, 10, 90);
    const auto changes = months.changes();
    QCOMPARE(changes.compared, std::size_t(2));
    QCOMPARE(changes.real.size(), std::size_t(2));
    // Email fell from 80 to −20, which is further than sms rose, from 0 to 80.
    QCOMPARE(changes.real[0].value, u"email"_s);
    QCOMPARE(*changes.real[0].change.difference, -100.0);
    QCOMPARE(changes.real[1].value, u"sms"_s);
    QVERIFY(changes.real[1].figure == NotableFigure::NpsScore);
}

void TestNotableChanges::growthNeedsATimeBefore()
{
    QCOMPARE(growth(150.0, 100.0), std::optional(0.5));
    QCOMPARE(growth(0.0, 100.0), std::optional(-1.0));
    QVERIFY(!growth(10.0, 0.0));
}

QTEST_GUILESS_MAIN(TestNotableChanges)
#include "tst_notable_changes.moc"
