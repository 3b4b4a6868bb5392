// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_view.h"
#include "credentials/memory_store.h"
#include "integration/real_counts.h"
#include "pages/kpi_card.h"
#include "pages/ratings_page.h"
#include "sandbox/sandbox.h"
#include "shell/main_window.h"
#include "shell/session.h"
#include "workspace/connecting.h"
#include "workspace/syncing.h"
#include "workspace/workspace.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// The figures of the distribution as the chart tells them to who can't see it, five stars first.
QList<int> toldByTheChart(const RatingsPage &page)
{
    static const QRegularExpression row(uR"(^\D*([1-5])\D+?([\d,]*\d))"_s);
    for (const auto *chart : page.findChildren<ChartView *>()) {
        if (!std::holds_alternative<DistributionSpec>(chart->spec().drawing))
            continue;
        QList<int> counts;
        for (const auto &line : chart->accessibleDescription().split(u"; "_s)) {
            if (const auto match = row.match(line); match.hasMatch())
                counts.append(QLocale().toInt(match.captured(2)));
        }
        return counts;
    }
    return {};
}

QList<int> drawnByTheChart(const RatingsPage &page)
{
    QList<int> counts;
    for (const auto *chart : page.findChildren<ChartView *>()) {
        if (const auto *bars = std::get_if<DistributionSpec>(&chart->spec().drawing)) {
            for (const auto &bar : bars->bars)
                counts.append(int(bar.count));
        }
    }
    return counts;
}

bool cardSays(const RatingsPage &page, const QString &figure)
{
    const auto cards = page.findChildren<KpiCard *>();
    return std::any_of(cards.begin(), cards.end(),
        [&figure](const KpiCard *card) { return card->accessibleName().split(u' ').contains(figure); });
}

double averageOf(const RealStore &store)
{
    int sum = 0;
    for (int i = 0; i < 5; ++i)
        sum += (5 - i) * store.fiveToOne[i];
    return double(sum) / store.count;
}

} // namespace

class WindowFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWindowShowsWhatTheFilesHold_data() { realStores(); }
    void theWindowShowsWhatTheFilesHold();

private:
    QString m_data;
};

void WindowFiguresTest::initTestCase()
{
    m_data = qEnvironmentVariable("PLAUDIT_TEST_DATA");
    if (m_data.isEmpty())
        QSKIP("PLAUDIT_TEST_DATA is not set");
}

void WindowFiguresTest::theWindowShowsWhatTheFilesHold()
{
    QFETCH(RealStore, store);
    const auto reviews = store.reviews(m_data);
    QVERIFY(reviews);
    const Sandbox sandbox(*reviews);
    const QTemporaryDir folder;
    const auto workspace = Workspace::open(folder.filePath(u"workspace"_s), Workspace::IfMissing::Create);
    QVERIFY(workspace);
    MemoryStore credentials;
    QVERIFY(connectMerchant(**workspace, credentials,
        {.userId = Sandbox::userId, .key = Secret(Sandbox::key), .baseUrl = sandbox.origin().toString()}, {}));
    const auto report =
        syncWorkspace(**workspace, credentials, {.requestsPerSecond = 0}, [](const SyncProgress &) {}, {});
    QVERIFY(report);
    QVERIFY(report->outcome == RunOutcome::Completed);

    MainWindow window;
    window.goTo(PageId::Ratings);
    Session session(**workspace, credentials, window);
    QSignalSpy shown(&session, &Session::shown);
    window.show();
    QVERIFY(shown.count() > 0 || shown.wait());
    const auto &page = window.ratingsPage();
    QTRY_COMPARE(toldByTheChart(page), store.fiveToOne);
    QCOMPARE(drawnByTheChart(page), store.fiveToOne);
    QVERIFY(cardSays(page, QLocale().toString(store.count)));
    QVERIFY(cardSays(page, QLocale().toString(averageOf(store), 'f', 2)));
}

QTEST_MAIN(WindowFiguresTest)
#include "tst_window_figures.moc"
