// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/change.h"
#include "soak/populations.h"

#include <QTest>

using namespace plaudit;

// A small part of `./dev soak statistics`, with bounds wide enough for its few draws.
class TestFalseAlarms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChanged_data();
    void nothingChanged();
    void manyProductsDidNotChange();
};

namespace
{

constexpr int draws = 2'000;
constexpr double mostFalseAlarms = 0.065;

} // namespace

void TestFalseAlarms::nothingChanged_data()
{
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("before");
    QTest::addColumn<double>("atLeast");
    QTest::newRow("five against many") << 5 << 500 << 0.0;
    QTest::newRow("thirty against many") << 30 << 1000 << 0.0;
    QTest::newRow("many") << 300 << 300 << 0.03;
}

void TestFalseAlarms::nothingChanged()
{
    QFETCH(int, now);
    QFETCH(int, before);
    QFETCH(double, atLeast);
    for (const auto &population : starPopulations()) {
        Draws random(42);
        int falseAlarms = 0;
        for (int i = 0; i < draws; ++i) {
            const auto later = population.now.draw(random, now);
            const auto change = averageRatingChange(later, population.now.draw(random, before), enoughForProduct);
            falseAlarms += change.verdict == Verdict::Real ? 1 : 0;
        }
        const double share = static_cast<double>(falseAlarms) / draws;
        QVERIFY2(atLeast <= share && share <= mostFalseAlarms,
            qPrintable(QString::fromStdString(population.name) + QStringLiteral(": %1").arg(share)));
    }
}

void TestFalseAlarms::manyProductsDidNotChange()
{
    Draws random(42);
    const auto population = starPopulations().front().now;
    constexpr int pages = 500;
    int pagesWithAny = 0, pagesWithAnySingly = 0;
    const auto isReal = [](const Change &change) { return change.verdict == Verdict::Real; };
    for (int page = 0; page < pages; ++page) {
        std::vector<Change> changes;
        for (int product = 0; product < 50; ++product) {
            const auto before = population.draw(random, 60);
            changes.push_back(averageRatingChange(population.draw(random, 60), before, enoughForProduct));
        }
        pagesWithAnySingly += std::any_of(changes.begin(), changes.end(), isReal) ? 1 : 0;
        controlFalseDiscoveries(changes);
        pagesWithAny += std::any_of(changes.begin(), changes.end(), isReal) ? 1 : 0;
    }
    QVERIFY(pagesWithAnySingly > pages * 3 / 4);
    QVERIFY(pagesWithAny <= pages * 8 / 100);
}

QTEST_GUILESS_MAIN(TestFalseAlarms)
#include "tst_false_alarms.moc"
