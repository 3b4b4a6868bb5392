// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/search_fixture.h"
#include "workspace/desk_contents.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestDeskContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void linesCarryTheUsersOwnWords();
    void aReviewComesWhole();
    void aResponseComesWhole();
    void anEditedReviewHasVersions();
    void whatIsGone();
    void placesAreFoundById();

private:
    static SurveyResponse response(int n)
    {
        SurveyResponse told{.responseId = reviewId(n), .surveyId = u"S1"_s, .surveyName = u"After delivery"_s};
        told.answers = {{.questionId = u"q1"_s,
                            .questionText = u"How likely?"_s,
                            .type = u"nps"_s,
                            .json = "3",
                            .number = 3.0,
                            .npsCategory = u"detractor"_s,
                            .isNps = true},
            {.questionId = u"q2"_s,
                .questionText = u"Why?"_s,
                .type = u"text"_s,
                .json = "\"Late\"",
                .text = u"Late"_s}};
        return told;
    }
    qint64 row(const QString &id)
    {
        const auto place = deskPlace(*m_cache->reader, id);
        return place && *place ? (*place)->row : -1;
    }

    std::unique_ptr<SearchFixture> m_cache;
};

void TestDeskContents::init()
{
    m_cache.reset();
    m_cache = std::make_unique<SearchFixture>();
    QVERIFY(m_cache->open());
    QVERIFY(m_cache->tell({fullReview(1), shortReview(2, 2)}, {response(30)}));
}

void TestDeskContents::linesCarryTheUsersOwnWords()
{
    const auto id = reviewId(2).toText();
    QVERIFY(m_cache->writer->addNote({.subject = id, .text = u"Ask"_s}).get());
    QVERIFY(m_cache->writer->addTag({.subject = id, .name = u"Fit"_s}).get());
    const auto lines = deskLines(*m_cache->reader, SubjectKind::Review, {row(id), row(reviewId(1).toText())});
    QVERIFY(lines.has_value());
    QCOMPARE(lines->size(), 2U);
    QCOMPARE(lines->front().id(), id);
    QCOMPARE(lines->front().own, (OwnWords{.notes = 1, .tags = {u"Fit"_s}}));
    QCOMPARE(lines->back().own, OwnWords());
    QCOMPARE(std::get<ReviewLine>(lines->back().record).title, u"Größer als gedacht"_s);
}

void TestDeskContents::aReviewComesWhole()
{
    const auto id = reviewId(1).toText();
    QVERIFY(m_cache->writer->addNote({.subject = id, .text = u"Ask"_s}).get());
    QVERIFY(m_cache->writer->addTag({.subject = reviewId(2).toText(), .name = u"Fit"_s}).get());
    const auto record = deskRecord(*m_cache->reader, SubjectKind::Review, row(id));
    QVERIFY(record.has_value() && record->has_value());
    QCOMPARE(std::get<Review>((*record)->record), fullReview(1));
    QVERIFY((*record)->kind() == SubjectKind::Review);
    QCOMPARE((*record)->id(), id);
    QCOMPARE((*record)->productName, u"Desk lamp"_s);
    QCOMPARE((*record)->ownWords.notes.size(), 1U);
    QVERIFY((*record)->ownWords.tags.empty() && !(*record)->order && !(*record)->isRemoved);
    QCOMPARE((*record)->ownWords.tagNames, QStringList{u"Fit"_s});
}

void TestDeskContents::aResponseComesWhole()
{
    const auto id = reviewId(30).toText();
    QVERIFY(m_cache->writer->addTag({.kind = SubjectKind::Response, .subject = id, .name = u"Late"_s}).get());
    const auto record = deskRecord(*m_cache->reader, SubjectKind::Response, row(id));
    QVERIFY(record.has_value() && record->has_value());
    const auto &read = std::get<SurveyResponse>((*record)->record);
    QCOMPARE(read.surveyName, u"After delivery"_s);
    QCOMPARE(read.answers.size(), 2U);
    QCOMPARE(read.answers[1].text, u"Late"_s);
    QCOMPARE((*record)->id(), id);
    QCOMPARE((*record)->ownWords.tags.size(), 1U);
    const auto lines = deskLines(*m_cache->reader, SubjectKind::Response, {row(id)});
    QVERIFY(lines.has_value() && lines->size() == 1U);
    QCOMPARE(std::get<ResponseLine>(lines->front().record).score, std::optional(3));
    QCOMPARE(lines->front().own.tags, QStringList{u"Late"_s});
}

void TestDeskContents::anEditedReviewHasVersions()
{
    QVERIFY(m_cache->tell({shortReview(2, 5)}));
    const auto record = deskRecord(*m_cache->reader, SubjectKind::Review, row(reviewId(2).toText()));
    QVERIFY(record.has_value() && record->has_value());
    QCOMPARE((*record)->versions.size(), 2U);
    QCOMPARE((*record)->versions[0].rating, std::optional(2));
    QCOMPARE((*record)->versions[1].rating, std::optional(5));
}

void TestDeskContents::whatIsGone()
{
    QVERIFY(!deskRecord(*m_cache->reader, SubjectKind::Review, 99)->has_value());
    QVERIFY(m_cache->tellGone(1));
    QVERIFY((*deskRecord(*m_cache->reader, SubjectKind::Review, row(reviewId(1).toText())))->isRemoved);
}

void TestDeskContents::placesAreFoundById()
{
    const auto review = deskPlace(*m_cache->reader, u" {%1} "_s.arg(reviewId(1).toText().toUpper()));
    QVERIFY(review.has_value() && review->has_value());
    QVERIFY((*review)->kind == SubjectKind::Review);
    QVERIFY((*deskPlace(*m_cache->reader, reviewId(30).toText()))->kind == SubjectKind::Response);
    QVERIFY(!deskPlace(*m_cache->reader, reviewId(77).toText())->has_value());
    QVERIFY(!deskPlace(*m_cache->reader, QString())->has_value());
}

QTEST_GUILESS_MAIN(TestDeskContents)
#include "tst_desk_contents.moc"
