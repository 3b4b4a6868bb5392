// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_view.h"
#include "dialogs/add_surveys_dialog.h"
#include "pages/health_page.h"
#include "pages/nps_page.h"
#include "pages/public_counts_view.h"
#include "pages/rows_table.h"
#include "pages/sentiment_page.h"
#include "shell/main_window.h"
#include "shell/widget_image.h"
#include "shell/window_actions.h"

#include <QDir>
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
    void publicCountsStandBesideWhatIsHere();
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

void SurveyPagesTest::publicCountsStandBesideWhatIsHere()
{
    const auto count = [](const QString &id, const QString &name, const std::array<qint64, 5> &there,
                           const std::array<qint64, 5> &here) {
        const auto aggregate = [&id](const std::array<qint64, 5> &byRating) {
            ReviewAggregate made{.productId = id};
            made.byRating = byRating;
            for (std::size_t i = 0; i < byRating.size(); ++i) {
                made.count += byRating[i];
                made.ratingTotal += byRating[i] * qint64(i + 1);
            }
            return made;
        };
        return PublicCount{
            .there = aggregate(there), .askedMs = 1'750'000'000'000, .productName = name, .here = aggregate(here)};
    };
    MainWindow window;
    window.showView({.page = PageId::Health});
    auto &page = window.healthPage();
    const auto tab = [&page] {
        for (auto *button : page.findChildren<QToolButton *>()) {
            if (button->text() == u"Public counts"_s)
                return button;
        }
        return static_cast<QToolButton *>(nullptr);
    };
    page.show(HealthContent{});
    QVERIFY(tab() && tab()->isHidden()); // nothing to compare with
    HealthContent told;
    // 4 + 6·5 = 34 of 7 here, and one of one star more there: 35 of 8.
    told.publicCounts.store = count({}, {}, {1, 0, 0, 1, 6}, {0, 0, 0, 1, 6});
    told.publicCounts.products = {count(u"7"_s, u"<b>Kettle</b>"_s, {1, 0, 0, 0, 4}, {0, 0, 0, 0, 4}),
        count(u"8"_s, u"Beans"_s, {0, 0, 0, 1, 2}, {0, 0, 0, 1, 2}),
        count(u"9"_s, {}, {0, 0, 0, 0, 0}, {0, 0, 0, 0, 0})};
    told.publicCounts.differing = 1;
    page.show(told);
    QVERIFY(!tab()->isHidden());
    tab()->click();
    auto *view = page.findChild<PublicCountsView *>();
    QString words;
    for (const auto *label : view->findChildren<QLabel *>())
        words += label->text();
    QVERIFY2(words.contains(u"counted 8 published ratings, on average 4.38; here are 7, on average 4.86."_s),
        qPrintable(words));
    QVERIFY(words.contains(u"product(s) differ"_s) || words.contains(u"products differ"_s) ||
            words.contains(u"product differs"_s));
    auto *table = view->findChild<RowsTable *>();
    const auto cell = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(cell(0, 0), u"<b>Kettle</b>"_s);
    QCOMPARE(cell(0, 1) + u' ' + cell(0, 2), u"5 4"_s);
    QVERIFY(cell(0, 3).endsWith(u'1') && cell(0, 3).size() == 2);
    QCOMPARE(cell(1, 3), u"–"_s);
    QCOMPARE(cell(2, 0), u"9"_s);
    const QSignalSpy drills(&page, &FiguresPage::pageRequested);
    Q_EMIT table->rowChosen(0);
    QCOMPARE(drills.size(), 1);
    QCOMPARE(drills.front()[0].value<PageId>(), PageId::Reviews);
    QCOMPARE(drills.front()[1].value<Filter>().products, QStringList{u"7"_s});

    QVERIFY(QDir().mkpath(u"pictures"_s));
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        window.setThemeMode(mode);
        page.show(told);
        const auto name = mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s;
        QVERIFY(widgetImage(window, MainWindow::smallest).save(u"pictures/public-counts-%1.png"_s.arg(name)));
    }
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
