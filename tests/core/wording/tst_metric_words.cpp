// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/metric_words.h"

#include <QSet>
#include <QTest>

using namespace plaudit;

class TestMetricWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMetricHasANameAndADefinition();
};

void TestMetricWords::everyMetricHasANameAndADefinition()
{
    QSet<QString> names, definitions;
    for (int metric = 0; metric <= static_cast<int>(lastMetric); ++metric) {
        const auto name = nameOf(static_cast<Metric>(metric));
        const auto definition = definitionOf(static_cast<Metric>(metric));
        QVERIFY(!name.isEmpty());
        QVERIFY2(definition.size() > 40 && definition.endsWith(u'.'), qPrintable(definition));
        names.insert(name);
        definitions.insert(definition);
    }
    QCOMPARE(names.size(), static_cast<int>(lastMetric) + 1);
    QCOMPARE(definitions.size(), static_cast<int>(lastMetric) + 1);
}

QTEST_GUILESS_MAIN(TestMetricWords)
#include "tst_metric_words.moc"
