// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/health.h"
#include "analytics/nps.h"
#include "analytics/questions.h"
#include "analytics/snapshot_builder.h"
#include "cache/records.h"
#include "wording/numbers.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// The last column of a CSV whose texts may hold quotes, commas and line ends; without its head.
QStringList lastColumn(const QByteArray &csv)
{
    QStringList column;
    QString cell;
    bool isQuoted = false;
    const auto text = QString::fromUtf8(csv);
    for (const QChar c : text) {
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == u'\n' && !isQuoted) {
            column.append(cell.trimmed());
            cell.clear();
        } else if (c == u',' && !isQuoted) {
            cell.clear();
        } else {
            cell += c;
        }
    }
    if (!cell.trimmed().isEmpty())
        column.append(cell.trimmed());
    return column.mid(1);
}

QByteArray testData(const QString &name)
{
    QFile file(qEnvironmentVariable("PLAUDIT_TEST_DATA") + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Responses told as rows.
class Told
{
public:
    Told()
        : m_builder(QTimeZone::utc())
    {
        m_builder.addSurveys({{.row = 1, .surveyId = u"S1"_s, .name = u"How was it?"_s}},
            {{.row = 1, .survey = 1, .questionId = u"q1"_s, .text = u"Recommend?"_s, .type = u"nps"_s},
                {.row = 2, .survey = 1, .questionId = u"q2"_s, .text = u"What else?"_s, .type = u"multiple_choice"_s}});
    }

    Told &response(const ResponseRow &told, const QStringList &choices = {}, const QString &other = {})
    {
        auto row = told;
        row.row = ++m_rows;
        row.survey = 1;
        if (row.fingerprint.isEmpty())
            row.fingerprint = QByteArray::number(m_rows);
        m_builder.addResponse(row);
        m_answers.push_back({.response = m_rows,
            .question = 1,
            .number = row.score ? std::optional(double(*row.score)) : std::nullopt,
            .choices = {u"x"_s}});
        if (!choices.isEmpty())
            m_answers.push_back({.response = m_rows, .question = 2, .choices = choices, .other = other});
        return *this;
    }
    std::shared_ptr<const Snapshot> snapshot()
    {
        for (const auto &answer : m_answers)
            m_builder.addAnswer(answer);
        return m_builder.take();
    }

private:
    SnapshotBuilder m_builder;
    std::vector<AnswerRow> m_answers;
    qint64 m_rows = 0;
};

ResponseRow scored(std::optional<int> score, QDate day = QDate(2026, 3, 2))
{
    ResponseRow row;
    row.channel = u"email"_s;
    row.hasNps = true;
    row.score = score;
    row.isSeenByBackfill = true;
    row.dateMs = QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    return row;
}

double coverage(double promoters, double detractors, int n, unsigned seed)
{
    constexpr int draws = 4'000;
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> chance(0.0, 1.0);
    const double truth = 100.0 * (promoters - detractors);
    int covered = 0;
    for (int draw = 0; draw < draws; ++draw) {
        NpsCounts counts;
        for (int i = 0; i < n; ++i) {
            const double x = chance(random);
            counts.add(x < promoters ? 10 : x < promoters + detractors ? 2 : 8);
        }
        const auto interval = npsInterval(counts);
        covered += interval->low <= truth && truth <= interval->high;
    }
    return double(covered) / draws;
}

} // namespace

class NpsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void categories_data();
    void categories();
    void knownCases();
    void realScores();
    void realSurvey();
    void theIntervalCovers_data();
    void theIntervalCovers();
    void whatIsNotAScoreIsCountedApart();
    void aRetellingWithoutItsIdIsCountedOnce();
    void monthsAndFilters();
    void sharesAreOfRespondents();
    void waysAndGaps();
};

void NpsTest::categories_data()
{
    QTest::addColumn<int>("score");
    QTest::addColumn<QString>("category");
    for (int score = 0; score <= 10; ++score)
        QTest::addRow("%d", score) << score
                                   << (score <= 6      ? u"detractor"_s
                                          : score <= 8 ? u"passive"_s
                                                       : u"promoter"_s);
}

void NpsTest::categories()
{
    QFETCH(int, score);
    QFETCH(QString, category);
    QCOMPARE(toString(npsCategoryOf(score)), category);
}

void NpsTest::knownCases()
{
    const NpsCounts miro{.promoters = 306, .passives = 95, .detractors = 40};
    QVERIFY(std::abs(*npsScore(miro) - 60.3175) < 5e-5);
    QVERIFY(std::abs(npsInterval(miro)->low - 53.85) < 0.01);
    QVERIFY(std::abs(npsInterval(miro)->high - 65.96) < 0.01);
    const NpsCounts conference{.promoters = 8, .passives = 9, .detractors = 22};
    QVERIFY(std::abs(*npsScore(conference) + 35.8974) < 5e-5);
    QCOMPARE(shownNps(*npsScore(conference)), -36);
    QCOMPARE(writtenNps(npsScore(conference), QLocale::c()), u"−36"_s);
    QCOMPARE(shownNps(12.5), 13);
    QCOMPARE(shownNps(-12.5), -13);
    QVERIFY(!npsScore({}).has_value());
    QVERIFY(!npsInterval({}).has_value());
    const auto all = npsInterval({.promoters = 3});
    QCOMPARE(all->high, 100.0);
}

void NpsTest::realScores()
{
    const auto csv = testData(u"nps/miro_case_nps_with_text.csv"_s);
    if (csv.isEmpty())
        QSKIP("PLAUDIT_TEST_DATA is not set");
    Told told;
    for (const auto &score : lastColumn(csv))
        told.response(scored(score.toInt()));
    const auto figures = nps(*told.snapshot(), {}).figures;
    QCOMPARE(figures.counts, (NpsCounts{.promoters = 306, .passives = 95, .detractors = 40}));
    QCOMPARE(*figures.score, 100.0 * 266.0 / 441.0);
}

void NpsTest::realSurvey()
{
    const auto csv = testData(u"nps/prepbench_case_040/inputs/input_01.csv"_s);
    if (csv.isEmpty())
        QSKIP("PLAUDIT_TEST_DATA is not set");
    Told told;
    const auto lines = QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts);
    for (const auto &line : lines.mid(1)) {
        bool isNumber = false;
        const int score = line.section(u',', 1, 1).toInt(&isNumber);
        told.response(scored(isNumber ? std::optional(score) : std::nullopt));
    }
    const auto figures = nps(*told.snapshot(), {}).figures;
    QCOMPARE(figures.counts, (NpsCounts{.promoters = 8, .passives = 9, .detractors = 22}));
    QCOMPARE(shownNps(*figures.score), -36);
}

void NpsTest::theIntervalCovers_data()
{
    QTest::addColumn<double>("promoters");
    QTest::addColumn<double>("detractors");
    QTest::newRow("mostly promoters") << 0.7 << 0.1;
    QTest::newRow("two camps") << 0.45 << 0.4;
    QTest::newRow("nearly all promoters") << 0.9 << 0.04;
}

void NpsTest::theIntervalCovers()
{
    QFETCH(double, promoters);
    QFETCH(double, detractors);
    QVERIFY(coverage(promoters, detractors, 30, 1) >= 0.925);
    const double many = coverage(promoters, detractors, 100, 2);
    QVERIFY(many >= 0.93 && many <= 0.98);
}

void NpsTest::whatIsNotAScoreIsCountedApart()
{
    auto without = scored({});
    without.hasNps = false;
    auto second = scored(10);
    second.hasSecondNps = true;
    auto contradicting = scored(3);
    contradicting.isContradicting = true;
    auto removed = scored(0);
    removed.isRemoved = true;
    Told told;
    told.response(scored(9))
        .response(scored({}))
        .response(without)
        .response(second)
        .response(contradicting)
        .response(removed);
    const auto result = nps(*told.snapshot(), {});
    QCOMPARE(result.figures.counts, (NpsCounts{.promoters = 2, .detractors = 1}));
    QCOMPARE(result.figures.notAScore, 1);
    QCOMPARE(result.responses, 5);
    QCOMPARE(result.secondNps, 1);
    QCOMPARE(result.contradicting, 1);
}

void NpsTest::aRetellingWithoutItsIdIsCountedOnce()
{
    auto known = scored(9);
    known.fingerprint = "same";
    auto retold = known;
    retold.hasOwnId = false;
    retold.isSeenByBackfill = false;
    retold.isSeenByArchive = true;
    auto alone = retold;
    alone.fingerprint = "alone";
    for (const bool isRetoldFirst : {false, true}) {
        Told told;
        told.response(isRetoldFirst ? retold : known).response(isRetoldFirst ? known : retold).response(alone);
        const auto snapshot = told.snapshot();
        QCOMPARE(nps(*snapshot, {}).figures.counts.promoters, 2);
        const auto counted = health(*snapshot);
        QCOMPARE(counted.responses, 2);
        QCOMPARE(counted.several, 1);
        QCOMPARE(counted.archiveOnly, 1);
    }
}

void NpsTest::monthsAndFilters()
{
    auto shop = scored(2, QDate(2026, 5, 4));
    shop.channel = u"post-purchase"_s;
    Told told;
    told.response(scored(10, QDate(2026, 3, 1))).response(scored(10, QDate(2026, 3, 31))).response(shop);
    const auto snapshot = told.snapshot();
    const auto all = nps(*snapshot, {}, Bucket::Month);
    QCOMPARE(all.byBucket.size(), 3u);
    QCOMPARE(all.byBucket[0].figures.score, std::optional(100.0));
    QVERIFY(!all.byBucket[1].figures.score.has_value());
    QCOMPARE(all.byBucket[2].figures.score, std::optional(-100.0));
    QCOMPARE(all.byChannel.size(), 2u);
    QCOMPARE(all.byChannel[0].id, u"email"_s);
    QCOMPARE(nps(*snapshot, {.channels = {u"post-purchase"_s}}).figures.score, std::optional(-100.0));
    QCOMPARE(nps(*snapshot, {.npsCategories = {NpsCategory::Promoter}}).responses, 2);
    QCOMPARE(nps(*snapshot, {.from = QDate(2026, 3, 2), .to = QDate(2026, 3, 31)}).responses, 1);
    QCOMPARE(nps(*snapshot, {.surveys = {u"another"_s}}).responses, 0);
}

void NpsTest::sharesAreOfRespondents()
{
    Told told;
    told.response(scored(9), {u"Price"_s, u"Size"_s})
        .response(scored(8), {u"Price"_s})
        .response(scored(7), {u"Other"_s}, u"The box"_s);
    const auto all = questions(*told.snapshot(), {});
    QCOMPARE(all.size(), 2u);
    QVERIFY(all[0].kind == QuestionKind::Nps);
    QCOMPARE(all[0].mean, std::optional(8.0));
    QCOMPARE(all[1].responses, 3);
    QCOMPARE(all[1].choices.size(), 3u);
    QCOMPARE(all[1].choices[0].answer, u"Price"_s);
    QCOMPARE(all[1].choices[0].share, 2.0 / 3.0);
    QCOMPARE(all[1].other, QStringList{u"The box"_s});
}

void NpsTest::waysAndGaps()
{
    const auto on = [](int day, bool isFed) {
        auto row = scored(9, QDate(2026, 3, day));
        row.isSeenByWebhook = isFed;
        return row;
    };
    auto fedAlone = on(9, true);
    fedAlone.isSeenByBackfill = false;
    auto conflict = on(9, true);
    conflict.isConflict = true;
    Told told;
    // Before the 2nd there was no feed; on the 4th and 6th it was silent.
    told.response(on(1, false))
        .response(on(2, true))
        .response(on(4, false))
        .response(on(6, false))
        .response(on(6, false))
        .response(on(8, true))
        .response(on(8, false))
        .response(fedAlone)
        .response(conflict)
        .response(on(10, false));
    const auto counted = health(*told.snapshot());
    QCOMPARE(counted.responses, 10);
    QCOMPARE(counted.webhookOnly, 1);
    QCOMPARE(counted.backfillOnly, 6);
    QCOMPARE(counted.several, 3);
    QCOMPARE(counted.recordsMerged, 3);
    QCOMPARE(counted.conflicts, 1);
    QCOMPARE(counted.conflictsWonByBackfill, 1);
    QCOMPARE(counted.feedFrom, std::optional(QDate(2026, 3, 2)));
    QCOMPARE(counted.gaps.size(), 1u);
    QCOMPARE(counted.gaps[0].from, QDate(2026, 3, 3));
    QCOMPARE(counted.gaps[0].to, QDate(2026, 3, 7));
    QCOMPARE(counted.gaps[0].responses, 3);
}

QTEST_GUILESS_MAIN(NpsTest)

#include "tst_nps.moc"
