// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/health.h"
#include "analytics/snapshot.h"
#include "core/sync/sync_world.h"
#include "sandbox/contract_review.h"
#include "sandbox/fault.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const auto firstSurvey = u"7c1b0e52-3f6a-4d18-8b0c-5e9a2f714c01"_s;
const auto secondSurvey = u"a94f2d60-81c5-4e37-9d42-0b6c8e13f502"_s;
const auto unknownSurvey = u"00000000-0000-4000-8000-00000000dead"_s;

QJsonObject response(int number, const QString &survey, int score)
{
    const auto id = QUuid::createUuidV5(QUuid(), u"response %1"_s.arg(number)).toString(QUuid::WithoutBraces);
    return {{u"surveyResponseId"_s, id}, {u"surveyId"_s, survey}, {u"surveyName"_s, u"How was it?"_s},
        {u"dateCreated"_s, Timestamp{.utcMs = 1'780'000'000'000 + number * 3'600'000LL}.toIso()},
        {u"answeredQuestions"_s, QJsonArray{QJsonObject{{u"id"_s, u"q"_s}, {u"type"_s, u"nps"_s},
                                     {u"text"_s, u"Recommend?"_s}, {u"answer"_s, score}}}}};
}

std::vector<QJsonObject> responses()
{
    std::vector<QJsonObject> all;
    for (int i = 0; i < 25; ++i)
        all.push_back(response(i, firstSurvey, 9));
    for (int i = 25; i < 30; ++i)
        all.push_back(response(i, secondSurvey, 3));
    return all;
}

std::vector<QJsonObject> reviews(int count, ReviewStatus status = ReviewStatus::Approved)
{
    std::vector<QJsonObject> all;
    for (int i = 0; i < count; ++i)
        all.push_back(contractReview(i, QDate(2026, 1, 1).addDays(i), 5, status));
    return all;
}

const StreamReport *streamIn(const RunReport &report, const QString &name)
{
    for (const auto &stream : report.streams) {
        if (stream.stream == name)
            return &stream;
    }
    return nullptr;
}

Health healthOf(Reader &reader)
{
    return health(*Snapshot::build(reader, QTimeZone::utc()).value());
}

} // namespace

class SurveySyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownSurveysAreFetched();
    void anUnknownSurveySpoilsNothing();
    void aStoppedBackfillGoesOn();
    void onlyWhatIsAskedFor();
    void anApprovalIsSeenAtOnce();
    void aFullSweepFindsWhatIsGone();
    void anInterruptedSweepRemovesNothing();
    void tooManyMissingAreAskedAbout();
};

void SurveySyncTest::knownSurveysAreFetched()
{
    SyncWorld world(reviews(3), responses());
    QVERIFY(world.writer->addSurvey(firstSurvey, u"Ours"_s).get().has_value());
    QVERIFY(world.writer->addSurvey(secondSurvey, {}).get().has_value());
    const auto report = world.sync();
    QVERIFY(report.outcome == RunOutcome::Completed);
    const auto *first = streamIn(report, u"surveys:"_s + firstSurvey);
    QVERIFY(first != nullptr);
    QCOMPARE(first->pages, 3);
    QCOMPARE(first->counts.added, 25);
    const auto surveys = world.reader->surveys().value();
    QCOMPARE(surveys.size(), 2u);
    QCOMPARE(surveys[0].name, u"Ours"_s);
    QCOMPARE(surveys[0].responses, 25);
    QVERIFY(surveys[0].isBackfilled);
    QCOMPARE(surveys[1].name, u"How was it?"_s);
    QCOMPARE(healthOf(*world.reader).backfillOnly, 30);
    const auto again = world.sync();
    QCOMPARE(again.total().added + again.total().changed, 0);
}

void SurveySyncTest::anUnknownSurveySpoilsNothing()
{
    SyncWorld world(reviews(3), responses());
    QVERIFY(world.writer->addSurvey(unknownSurvey, {}).get().has_value());
    QVERIFY(world.writer->addSurvey(secondSurvey, {}).get().has_value());
    world.sandbox.onRequest([](int, const SandboxRequest &request) -> std::optional<Fault> {
        return request.path.contains("dead") ? std::optional(Fault::serverFailure(404)) : std::nullopt;
    });
    const auto report = world.sync();
    QVERIFY(report.outcome == RunOutcome::Failed);
    const auto *unknown = streamIn(report, u"surveys:"_s + unknownSurvey);
    QVERIFY(unknown->error.has_value());
    QVERIFY(unknown->error->kind == ErrorKind::NotFound);
    QVERIFY(streamIn(report, u"surveys:"_s + secondSurvey)->isComplete);
    QVERIFY(streamIn(report, u"reviews:approved"_s)->isComplete);
    QCOMPARE(healthOf(*world.reader).responses, 5);
}

void SurveySyncTest::aStoppedBackfillGoesOn()
{
    SyncWorld world({}, responses());
    QVERIFY(world.writer->addSurvey(firstSurvey, {}).get().has_value());
    const auto cut = world.sync({.hasReviews = false, .maxPages = 1});
    QVERIFY(cut.outcome == RunOutcome::Stopped);
    QCOMPARE(healthOf(*world.reader).responses, 10);
    QVERIFY(!world.reader->surveys().value().front().isBackfilled);
    QVERIFY(world.sync({.hasReviews = false}).outcome == RunOutcome::Completed);
    QCOMPARE(healthOf(*world.reader).responses, 25);
}

void SurveySyncTest::onlyWhatIsAskedFor()
{
    SyncWorld world(reviews(3), responses());
    QVERIFY(world.writer->addSurvey(firstSurvey, {}).get().has_value());
    QCOMPARE(world.sync({.hasReviews = false}).streams.size(), 1u);
    QCOMPARE(world.sync({.hasSurveys = false}).streams.size(), 3u);
}

void SurveySyncTest::anApprovalIsSeenAtOnce()
{
    auto all = reviews(60);
    // Far below the overlap of a later walk.
    all[0][u"status"_s] = u"pending"_s;
    all[1][u"status"_s] = u"pending"_s;
    SyncWorld world(all);
    QVERIFY(world.sync().outcome == RunOutcome::Completed);
    all[0][u"status"_s] = u"approved"_s;
    all.erase(all.begin() + 1);
    world.serve(all);
    const auto report = world.sync({.overlap = std::chrono::days(1)});
    QVERIFY(report.outcome == RunOutcome::Completed);
    const auto *left = streamIn(report, leftPendingStream);
    QVERIFY(left != nullptr);
    QCOMPARE(left->counts.changed, 1);
    QCOMPARE(left->counts.removed, 1);
    const auto counted = healthOf(*world.reader);
    QCOMPARE(counted.approved, 59);
    QCOMPARE(counted.pending, 0);
    QCOMPARE(counted.removed, 1);
    const auto id = RecordId::fromText(all[0][u"reviewId"_s].toString());
    const auto versions = world.reader->reviewVersions(id).value();
    QCOMPARE(versions.size(), 2u);
    QCOMPARE(versions[0].status, u"pending"_s);
    QCOMPARE(versions[1].status, u"approved"_s);
}

void SurveySyncTest::aFullSweepFindsWhatIsGone()
{
    auto all = reviews(60);
    SyncWorld world(all);
    QVERIFY(world.sync().outcome == RunOutcome::Completed);
    const auto gone = RecordId::fromText(all[5][u"reviewId"_s].toString());
    all.erase(all.begin() + 5);
    world.serve(all);
    QVERIFY(streamIn(world.sync({.overlap = std::chrono::days(1)}), missingStream) == nullptr);
    QCOMPARE(healthOf(*world.reader).removed, 0);
    const auto report = world.sync({.isFull = true});
    QVERIFY(report.outcome == RunOutcome::Completed);
    QCOMPARE(streamIn(report, missingStream)->counts.removed, 1);
    QCOMPARE(healthOf(*world.reader).removed, 1);
    QCOMPARE(world.reader->removedReviews(10).value().front().id, gone.toText());
    // It comes back.
    all.push_back(contractReview(5, QDate(2026, 1, 6)));
    world.serve(all);
    QCOMPARE(world.sync({.isFull = true}).total().changed, 1);
    QCOMPARE(healthOf(*world.reader).removed, 0);
}

void SurveySyncTest::anInterruptedSweepRemovesNothing()
{
    auto all = reviews(60);
    SyncWorld world(all);
    QVERIFY(world.sync().outcome == RunOutcome::Completed);
    all.erase(all.begin() + 5);
    world.serve(all);
    QVERIFY(world.sync({.isFull = true, .maxPages = 3}).outcome == RunOutcome::Stopped);
    QCOMPARE(healthOf(*world.reader).removed, 0);
    // The next run goes on with it, asked for or not.
    const auto report = world.sync();
    QVERIFY(report.outcome == RunOutcome::Completed);
    QCOMPARE(streamIn(report, missingStream)->counts.removed, 1);
    QVERIFY(streamIn(world.sync(), missingStream) == nullptr);
}

void SurveySyncTest::tooManyMissingAreAskedAbout()
{
    auto all = reviews(60);
    SyncWorld world(all);
    QVERIFY(world.sync().outcome == RunOutcome::Completed);
    all.resize(54);
    world.serve(all);
    const auto asked = world.sync({.isFull = true});
    QVERIFY(asked.outcome == RunOutcome::Failed);
    QVERIFY(streamIn(asked, missingStream)->error->kind == ErrorKind::RemovalsUnsure);
    QCOMPARE(streamIn(asked, missingStream)->error->subject, u"6"_s);
    QCOMPARE(healthOf(*world.reader).removed, 0);
    QVERIFY(world.sync({.isFull = true, .isRemovalSure = true}).outcome == RunOutcome::Completed);
    QCOMPARE(healthOf(*world.reader).removed, 6);
}

QTEST_GUILESS_MAIN(SurveySyncTest)

#include "tst_survey_sync.moc"
