// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_view.h"
#include "dialogs/add_surveys_dialog.h"
#include "pages/health_page.h"
#include "pages/nps_page.h"
#include "pages/rows_table.h"
#include "pages/sentiment_page.h"
#include "shell/main_window.h"
#include "shell/window_actions.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

NpsFigures figures(const NpsCounts &counts)
{
    return {.counts = counts, .score = npsScore(counts), .scoreCi95 = npsInterval(counts)};
}

NpsContent content()
{
    NpsContent content;
    content.nps.figures = figures({.promoters = 60, .passives = 20, .detractors = 20});
    content.nps.figures.notAScore = 2;
    content.nps.responses = 110;
    content.nps.byChannel = {{.id = u"email"_s,
        .name = u"email"_s,
        .responses = 102,
        .figures = figures({.promoters = 60, .passives = 20, .detractors = 20})}};
    content.nps.bySurvey = {{.id = u"S1"_s,
        .name = u"<b>How</b> was it?"_s,
        .responses = 110,
        .figures = figures({.promoters = 60, .passives = 20, .detractors = 20})}};
    const auto month = [](int number) { return bucketOf(QDate(2026, number, 1), Bucket::Month); };
    content.nps.byBucket = {{.span = month(3), .figures = figures({.promoters = 30, .passives = 10, .detractors = 10})},
        {.span = month(4), .figures = {}},
        {.span = month(5),
            .isComplete = false,
            .figures = figures({.promoters = 30, .passives = 10, .detractors = 10})}};
    content.questions = {{.surveyId = u"S1"_s,
                             .surveyName = u"How was it?"_s,
                             .questionId = u"q1"_s,
                             .text = u"<script>What & why?</script>"_s,
                             .kind = QuestionKind::Choices,
                             .responses = 3,
                             .choices = {{.answer = u"<img src=x>"_s, .count = 2, .share = 2.0 / 3.0},
                                 {.answer = u"Price"_s, .count = 1, .share = 1.0 / 3.0}}},
        {.surveyId = u"S1"_s,
            .surveyName = u"How was it?"_s,
            .questionId = u"q2"_s,
            .text = u"In words?"_s,
            .kind = QuestionKind::Text,
            .responses = 3}};
    content.latest = {{.row = 1,
        .responseId = u"r1"_s,
        .surveyName = u"How was it?"_s,
        .customer = u"ann@example.com"_s,
        .dateMs = 1'780'000'000'000,
        .score = 3,
        .words = u"<a href=\"http://evil\">Never again</a>"_s}};
    content.zone = QTimeZone::utc();
    return content;
}

} // namespace

class SurveyPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void npsSaysItsFigures();
    void npsSelects();
    void anEmptyStoreLeadsOn();
    void sentimentSelects();
    void healthShowsTheRowsBehindAFigure();
    void quarantineShowsTheRawRecord();
    void pastedSurveyIds_data();
    void pastedSurveyIds();
    void filesAreDropped();
    void pagesAreReachedByKeyboard();
};

void SurveyPagesTest::npsSaysItsFigures()
{
    NpsPage page;
    page.resize(1000, 640);
    page.show(content(), {}, {});
    QStringList texts;
    for (const auto labels = page.findChildren<QLabel *>(); const auto *label : labels) {
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        texts += label->text();
    }
    QVERIFY(texts.contains(u"40"_s));
    QVERIFY(texts.contains(u"60.0\u00a0%"_s));
    QVERIFY(texts.contains(u"<script>What & why?</script>"_s));
    const auto tables = page.findChildren<RowsTable *>();
    QCOMPARE(tables.size(), 2);
    QCOMPARE(tables[0]->model()->rowCount(), 2);
    QCOMPARE(tables[1]->model()->index(0, 2).data().toString(), u"<a href=\"http://evil\">Never again</a>"_s);
    QVERIFY(tables[1]->model()->index(0, 2).data(Qt::ToolTipRole).toString().contains(u"&lt;a href"_s));
}

void SurveyPagesTest::npsSelects()
{
    NpsPage page;
    page.resize(1000, 640);
    page.show(content(), {}, {});
    page.QWidget::show();
    const QSignalSpy asked(&page, &FiguresPage::filterChanged);
    auto *groups = page.findChildren<RowsTable *>().first();
    Q_EMIT groups->rowChosen(0);
    QCOMPARE(asked.last()[0].value<Filter>().channels, QStringList{u"email"_s});
    Q_EMIT groups->rowChosen(1);
    QCOMPARE(asked.last()[0].value<Filter>().surveys, QStringList{u"S1"_s});
    auto *trend = page.findChildren<ChartView *>().first();
    Q_EMIT trend->markActivated(0, false);
    QCOMPARE(asked.last()[0].value<Filter>().from, std::optional(QDate(2026, 3, 1)));
    QCOMPARE(asked.last()[0].value<Filter>().to, std::optional(QDate(2026, 3, 31)));
}

void SurveyPagesTest::anEmptyStoreLeadsOn()
{
    NpsPage page;
    page.show(NpsContent{}, {}, {});
    const QSignalSpy wanted(&page, &NpsPage::addSurveysRequested);
    const QSignalSpy cleared(&page, &FiguresPage::filterChanged);
    auto *button = page.findChild<QPushButton *>();
    QVERIFY(button != nullptr);
    button->click();
    QCOMPARE(wanted.size(), 1);
    page.show(NpsContent{}, {.channels = {u"email"_s}}, {});
    button->click();
    QCOMPARE(cleared.size(), 1);
    QVERIFY(cleared[0][0].value<Filter>().isEmpty());
}

void SurveyPagesTest::sentimentSelects()
{
    SentimentMetrics metrics;
    metrics.figures = {.positive = 70, .neutral = 10, .mixed = 10, .negative = 10, .unlabelled = 5};
    metrics.byBucket = {{.span = bucketOf(QDate(2026, 3, 1), Bucket::Month), .figures = metrics.figures}};
    metrics.byProduct = {{.productId = u"7"_s, .name = u"Lamp"_s, .figures = metrics.figures}};
    SentimentPage page;
    page.resize(1000, 640);
    page.show({metrics}, {}, {});
    page.QWidget::show();
    QStringList texts;
    for (const auto labels = page.findChildren<QLabel *>(); const auto *label : labels)
        texts += label->text();
    QVERIFY(texts.contains(u"+60.0"_s));
    const QSignalSpy asked(&page, &FiguresPage::filterChanged);
    const auto charts = page.findChildren<ChartView *>();
    Q_EMIT charts[1]->markActivated(3, false);
    QVERIFY(asked.last()[0].value<Filter>().sentiments == QList<Sentiment>{Sentiment::Negative});
    Q_EMIT page.findChild<RowsTable *>()->rowChosen(0);
    QCOMPARE(asked.last()[0].value<Filter>().products, QStringList{u"7"_s});
    QCOMPARE(charts[0]->marks().size(), 1u);
    QVERIFY(charts[0]->marks()[0].lines.join(u'\n').contains(u"70.0"_s));
}

void SurveyPagesTest::healthShowsTheRowsBehindAFigure()
{
    HealthContent told;
    told.health.responses = 12;
    told.health.conflicts = 2;
    told.figure = HealthFigure::Conflicts;
    told.evidence.responses = content().latest;
    told.evidence.total = 2;
    told.zone = QTimeZone::utc();
    HealthPage page;
    page.resize(1000, 640);
    page.show(told);
    page.QWidget::show();
    auto *figures = page.findChildren<RowsTable *>().first();
    QCOMPARE(figures->model()->rowCount(), int(lastHealthFigure) + 1);
    QCOMPARE(figures->model()->index(int(HealthFigure::Conflicts), 1).data().toString(), u"2"_s);
    const QSignalSpy chosen(&page, &FiguresPage::refreshRequested);
    Q_EMIT figures->rowChosen(int(HealthFigure::Redelivered));
    QVERIFY(page.chosenFigure() == HealthFigure::Redelivered);
}

void SurveyPagesTest::quarantineShowsTheRawRecord()
{
    HealthContent told;
    told.quarantine = {{.id = 1, .stream = u"events"_s, .reason = u"no_id"_s, .raw = R"({"<b>":"raw"})"}};
    told.zone = QTimeZone::utc();
    HealthPage page;
    page.show(told);
    const QSignalSpy wanted(&page, &HealthPage::quarantineRetryRequested);
    for (const auto tables = page.findChildren<RowsTable *>(); auto *table : tables) {
        if (table->accessibleName() == "Quarantine"_L1)
            Q_EMIT table->rowChosen(0);
    }
    QCOMPARE(page.findChild<QPlainTextEdit *>()->toPlainText(), u"{\"<b>\":\"raw\"}"_s);
    for (const auto buttons = page.findChildren<QPushButton *>(); auto *button : buttons) {
        if (button->text().contains(u"again"_s))
            button->click();
    }
    QCOMPARE(wanted.size(), 1);
}

void SurveyPagesTest::pastedSurveyIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("ids");
    const auto one = u"7c1b0e52-3f6a-4d18-8b0c-5e9a2f714c01"_s;
    const auto two = u"A94F2D60-81C5-4E37-9D42-0B6C8E13F502"_s;
    QTest::newRow("nothing") << QString() << qsizetype(0);
    QTest::newRow("one") << one << qsizetype(1);
    QTest::newRow("many, in all ways") << QStringList{one, two, one}.join(u"; \n"_s) << qsizetype(2);
    QTest::newRow("an address") << u"https://example.com/s/%1?x=1"_s.arg(two) << qsizetype(1);
    QTest::newRow("no id") << u"<b>hello</b>"_s << qsizetype(0);
}

void SurveyPagesTest::pastedSurveyIds()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, ids);
    AddSurveysDialog dialog;
    dialog.findChild<QPlainTextEdit *>()->setPlainText(text);
    QCOMPARE(dialog.surveyIds().size(), ids);
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto add = std::find_if(
        buttons.begin(), buttons.end(), [](const auto *button) { return button->text().contains(u"fetch"_s); });
    QVERIFY(add != buttons.end());
    QCOMPARE((*add)->isEnabled(), ids > 0);
}

void SurveyPagesTest::filesAreDropped()
{
    MainWindow window;
    const QSignalSpy dropped(&window, &MainWindow::filesDropped);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/data/events.jsonl"_s), QUrl(u"https://example.com/x"_s)});
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    // Past the application, which would look for a drag under way.
    static_cast<QObject &>(window).event(&drop);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped[0][0].toStringList(), QStringList{u"/data/events.jsonl"_s});
}

void SurveyPagesTest::pagesAreReachedByKeyboard()
{
    MainWindow window;
    window.QWidget::show();
    const QSignalSpy changed(&window, &MainWindow::viewRequested);
    window.actions().page(PageId::Nps)->trigger();
    QVERIFY(window.view().page == PageId::Nps);
    window.actions().page(PageId::Health)->trigger();
    window.actions().page(PageId::Health)->trigger();
    QVERIFY(window.view().page == PageId::Health);
    QCOMPARE(changed.size(), 2);
    for (const PageId page : allPages)
        QVERIFY(!window.actions().page(page)->shortcut().isEmpty());
}

QTEST_MAIN(SurveyPagesTest)

#include "tst_survey_pages.moc"
