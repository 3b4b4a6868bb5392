// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/search_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

using Rows = std::vector<qint64>;

SurveyAnswer openAnswer(const QString &text)
{
    SurveyAnswer answer;
    answer.questionId = u"q-open"_s;
    answer.questionText = u"Anything else?"_s;
    answer.type = u"open_text"_s;
    answer.json = "\"" + text.toUtf8() + "\"";
    answer.text = text;
    return answer;
}

SurveyAnswer choiceAnswer(const QString &choice, const QString &custom = {})
{
    SurveyAnswer answer;
    answer.questionId = u"q-choice"_s;
    answer.questionText = u"How did you hear of us?"_s;
    answer.type = u"single_choice"_s;
    answer.json = "\"" + choice.toUtf8() + "\"";
    answer.text = choice;
    answer.customAnswer = custom;
    return answer;
}

SurveyResponse response(int n, const std::vector<SurveyAnswer> &answers)
{
    SurveyResponse response;
    response.responseId = reviewId(10'000 + n);
    response.surveyId = u"survey"_s;
    response.dateCreated = Timestamp{.utcMs = n, .offsetSeconds = 0};
    response.answers = answers;
    return response;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWhatWasTyped_data();
    void findsWhatWasTyped();
    void aTextWithoutAWordIsRefused_data();
    void aTextWithoutAWordIsRefused();
    void thousandsOfWordsAreASearchLikeAny();
    void whatIsNotIndexedYetIsNotFound();
    void changedWordsLeaveNoStaleHits();
    void editedBackBeforeItIsIndexed();
    void deletedReviewsLeaveNoWords();
    void aRowNumberThatIsGivenAgainHasTheNewWords();
    void unchangedReviewsAreNotIndexedAgain();
    void anInterruptedIndexGoesOn();
    void newestComeFirst();
    void newestOfManyMatches();
    void newestByABeginning();
    void newestWhereverTheyLie_data();
    void newestWhereverTheyLie();
    void newestFollowsDatesAndRemovals();
    void answersInWordsAreFound();
    void changedAnswersLeaveNoStaleHits();
    void aPhraseEndsWithItsAnswer();

private:
    std::unique_ptr<SearchFixture> m_cache;
};

void TestSearch::init()
{
    m_cache.reset();
    m_cache = std::make_unique<SearchFixture>();
    QVERIFY(m_cache->open());
}

void TestSearch::findsWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Rows>("found");
    QTest::newRow("one word") << u"lamp"_s << Rows{1, 2};
    QTest::newRow("all words, in any order") << u"very lamp"_s << Rows{1};
    QTest::newRow("an accent as a letter of its own") << u"bright lamp"_s << Rows{1, 2};
    QTest::newRow("across title and body") << u"great light"_s << Rows{1};
    QTest::newRow("capitals") << u"LAMP"_s << Rows{1, 2};
    QTest::newRow("a sharp s is not two") << u"grosser"_s << Rows{};
    QTest::newRow("typed without dots") << u"Gute Kuche"_s << Rows{3};
    QTest::newRow("typed with dots that the text lacks") << u"lämp"_s << Rows{1, 2};
    QTest::newRow("two diacritics on one letter") << u"viet"_s << Rows{3};
    QTest::newRow("Cyrillic capitals") << u"ЛАМПА"_s << Rows{4};
    QTest::newRow("phrase") << u"\"very bright\""_s << Rows{1};
    QTest::newRow("phrase in another order") << u"\"bright very\""_s << Rows{};
    QTest::newRow("phrase in round quotes") << u"“very bright”"_s << Rows{1};
    QTest::newRow("phrase that is not closed") << u"\"very bright"_s << Rows{1};
    QTest::newRow("no phrase from title to body") << u"\"lamp a\""_s << Rows{};
    QTest::newRow("beginning") << u"bri*"_s << Rows{1, 2};
    QTest::newRow("beginning of a phrase's last word") << u"\"very bri\"*"_s << Rows{1};
    QTest::newRow("a word is no beginning") << u"bri"_s << Rows{};
    QTest::newRow("left out") << u"lamp -dim"_s << Rows{1};
    QTest::newRow("left out first") << u"-dim lamp"_s << Rows{1};
    QTest::newRow("phrase left out") << u"lamp -\"very bright\""_s << Rows{2};
    QTest::newRow("two left out") << u"lamp -dim -great"_s << Rows{};
    QTest::newRow("beginning left out") << u"lamp -gre*"_s << Rows{2};
    QTest::newRow("a hyphen inside") << u"t-shirt"_s << Rows{5};
    QTest::newRow("an apostrophe inside") << u"don't"_s << Rows{5};
    QTest::newRow("digits") << u"100"_s << Rows{4};
    QTest::newRow("AND is a word") << u"lamp AND"_s << Rows{2};
    QTest::newRow("OR is a word") << u"lamp OR nothing"_s << Rows{};
    QTest::newRow("NOT is a word") << u"NOT"_s << Rows{2, 5};
    QTest::newRow("NEAR( is a word") << u"NEAR(lamp dim)"_s << Rows{};
    QTest::newRow("a column's name is a word") << u"title:lamp"_s << Rows{};
    QTest::newRow("brackets") << u"(lamp} [dim)"_s << Rows{2};
    QTest::newRow("signs between words") << u"lamp + ^ - * \"\" dim"_s << Rows{2};
    QTest::newRow("a zero in the text") << u"lamp"_s + QChar(u'\0') + u"dim"_s << Rows{2};
    QTest::newRow("half a character") << u"lamp \xd83d"_s << Rows{1, 2};
    QTest::newRow("a word in double stars") << u"bri**"_s << Rows{1, 2};
    QTest::newRow("unsplit writing from its beginning") << u"とても*"_s << Rows{6};
    QTest::newRow("not from its middle") << u"明るい"_s << Rows{};
    QTest::newRow("absent") << u"absent"_s << Rows{};
}

void TestSearch::findsWhatWasTyped()
{
    QFETCH(QString, typed);
    QFETCH(Rows, found);
    QVERIFY(m_cache->tell({wordedReview(1, u"Great lamp"_s, u"A very bright light"_s),
        wordedReview(2, u"Lamp"_s, u"Dim and not bri\u0301ght"_s), wordedReview(3, u"Größer"_s, u"Gute Küche, Việt"_s),
        wordedReview(4, u"лампа"_s, u"100 %"_s), wordedReview(5, {}, u"Don't like this T-shirt, not at all"_s),
        wordedReview(6, {}, u"とても明るいです。"_s), wordedReview(7, {}, {})}));
    QVERIFY(m_cache->index());
    QCOMPARE(m_cache->reviews(typed), found);
}

void TestSearch::aTextWithoutAWordIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u"  \t"_s;
    QTest::newRow("a star") << u"*"_s;
    QTest::newRow("quotes") << u"\"\" \""_s;
    QTest::newRow("signs") << u"!? -- (:"_s;
    QTest::newRow("a smiley") << u"😀"_s;
    QTest::newRow("only words to be left out") << u"-lamp -\"very dim\""_s;
}

void TestSearch::aTextWithoutAWordIsRefused()
{
    QFETCH(QString, typed);
    const auto reviews = m_cache->reader->matchingReviews(typed);
    QVERIFY(failsWith(reviews, ErrorKind::InvalidArgument));
    QCOMPARE(reviews.error().subject, typed);
    QVERIFY(failsWith(m_cache->reader->matchingResponses(typed), ErrorKind::InvalidArgument));
    QVERIFY(failsWith(m_cache->reader->newestMatches(typed, 1), ErrorKind::InvalidArgument));
}

void TestSearch::thousandsOfWordsAreASearchLikeAny()
{
    const auto pasted = u"lamp bright "_s.repeated(2'500);
    QVERIFY(m_cache->tell({wordedReview(1, u"lamp"_s, u"bright"_s), wordedReview(2, u"lamp"_s, u"dim"_s)}));
    QVERIFY(m_cache->index());
    QCOMPARE(m_cache->reviews(pasted), Rows{1});
    QCOMPARE(m_cache->reviews(u"lamp"_s + u" -bright"_s.repeated(2'500)), Rows{2});
}

void TestSearch::whatIsNotIndexedYetIsNotFound()
{
    QVERIFY(m_cache->tell({wordedReview(1, u"lamp"_s, {})}, {response(1, {openAnswer(u"lamp"_s)})}));
    QCOMPARE(m_cache->reader->unindexedTexts(), Result<qint64>(2));
    QCOMPARE(m_cache->reviews(u"lamp"_s), Rows{});
    QVERIFY(m_cache->index());
    QCOMPARE(m_cache->reader->unindexedTexts(), Result<qint64>(0));
    QCOMPARE(m_cache->reviews(u"lamp"_s), Rows{1});
    QCOMPARE(m_cache->responses(u"lamp"_s), Rows{1});
}

void TestSearch::changedWordsLeaveNoStaleHits()
{
    QVERIFY(m_cache->tell({wordedReview(1, u"lamp"_s, u"bright"_s), wordedReview(2, u"lamp"_s, u"bright"_s)}));
    QVERIFY(m_cache->index());
    QVERIFY(m_cache->tell({wordedReview(1, u"lamp"_s, u"dim"_s)}));
    QVERIFY(m_cache->tell({wordedReview(1, u"candle"_s, u"dim"_s)}));
    // Neither by its old words nor, before they are indexed, by the new ones.
    QCOMPARE(m_cache->reviews(u"bright"_s), Rows{2});
    QCOMPARE(m_cache->reader->newestMatches(u"bright"_s, 10)->size(), std::size_t(1));
    QCOMPARE(m_cache->reviews(u"candle"_s), Rows{});
    QVERIFY(m_cache->index());
    QCOMPARE(m_cache->reviews(u"bright"_s), Rows{2});
    QCOMPARE(m_cache->reviews(u"candle dim"_s), Rows{1});
    QVERIFY(m_cache->isWhole());
}

void TestSearch::editedBackBeforeItIsIndexed()
{
    QVERIFY(m_cache->tell({wordedReview(1, u"lamp"_s, {})}));
    QVERIFY(m_cache->index());
    QVERIFY(m_cache->tell({wordedReview(1, u"candle"_s, {})}));
    QVERIFY(m_cache->tell({wordedReview(1, u"lamp"_s, {})}));
    QVERIFY(m_cache->index());
    QCOMPARE(m_cache->reviews(u"lamp"_s), Rows{1});
    QCOMPARE(m_cache->reviews(u"candle"_s), Rows{});
    QVERIFY(m_cache->isWhole());
}

void TestSearch::deletedReviewsLeaveNoWords()
{
    QVERIFY(m_cache->tell({wordedReview(1, u"lamp"_s, {}), wordedReview(2, u"lamp"_s, {})}));
    QVERIFY(m_cache->index());
    QVERIFY(m_cache->tell({wordedReview(3, u"lamp"_s, {})}));
    for (const auto *row : {"1", "3"})
        QVERIFY(m_cache->run(u"DELETE FROM review WHERE id = %1"_s.arg(QLatin1String(row))));
    QCOMPARE(m_cache->reviews(u"lamp"_s), Rows{2});
    QVERIFY(m_cache->index());
    QCOMPARE(m_cache->reviews(u"lamp"_s), Rows{2});
    QVERIFY(m_cache->isWhole());
}

void TestSearch::aRowNumberThatIsGivenAgainHasTheNewWords()
{
    QVERIFY(m_cache->tell({wordedReview(1, u"lamp"_s, {})}));
    QVERIFY(m_cache->index());
    QVERIFY(m_cache->run(u"DELETE FROM review"_s));
    QVERIFY(m_cache->tell({wordedReview(2, u"candle"_s, {})}));
    QVERIFY(m_cache->index(1));
    QCOMPARE(m_cache->reviews(u"lamp"_s), Rows{});
    QCOMPARE(m_cache->reviews(u"candle"_s), Rows{1});
    QVERIFY(m_cache->isWhole());
}

void TestSearch::unchangedReviewsAreNotIndexedAgain()
{
    auto review = wordedReview(1, u"lamp"_s, u"bright"_s);
    QVERIFY(m_cache->tell({review}));
    QVERIFY(m_cache->index());
    review.helpfulCount = 7;
    QVERIFY(m_cache->tell({review}));
    QCOMPARE(m_cache->reader->unindexedTexts(), Result<qint64>(0));
}

void TestSearch::anInterruptedIndexGoesOn()
{
    std::vector<Review> reviews;
    for (int n = 1; n <= 50; ++n)
        reviews.push_back(wordedReview(n, u"lamp"_s, u"number %1"_s.arg(n)));
    QVERIFY(m_cache->tell(reviews));
    QCOMPARE(m_cache->writer->indexTexts(20).get(), Result<qint64>(20));
    m_cache->reader.reset();
    m_cache->writer.reset();
    m_cache->writer = Writer::open(m_cache->path).value();
    m_cache->reader = Reader::open(m_cache->path).value();
    QCOMPARE(m_cache->reader->unindexedTexts(), Result<qint64>(30));
    QCOMPARE(m_cache->reviews(u"lamp"_s).size(), std::size_t(20));
    QVERIFY(m_cache->index(7));
    QCOMPARE(m_cache->reviews(u"lamp"_s).size(), std::size_t(50));
    QVERIFY(m_cache->isWhole());
}

void TestSearch::newestComeFirst()
{
    QVERIFY(m_cache->tell({wordedReview(1, u"lamp"_s, u"old"_s, 1'000), wordedReview(2, u"lamp"_s, u"undated"_s),
        wordedReview(3, u"lamp"_s, u"new"_s, 3'000), wordedReview(4, u"candle"_s, u"newest"_s, 4'000),
        wordedReview(5, u"lamp"_s, u"between"_s, 2'000)}));
    QVERIFY(m_cache->index());
    const auto hits = m_cache->reader->newestMatches(u"lamp"_s, 10);
    QVERIFY(hits);
    Rows rows;
    for (const auto &hit : *hits)
        rows.push_back(hit.row);
    QCOMPARE(rows, (Rows{3, 5, 1, 2}));
    const auto &first = hits->front();
    QCOMPARE(first.reviewId, reviewId(3));
    QCOMPARE(first.dateMs.value_or(0), qint64(3'000));
    QCOMPARE(first.rating.value_or(0), 4);
    QCOMPARE(first.title + first.body, u"lampnew"_s);
    QVERIFY(!hits->back().dateMs);
    QCOMPARE(m_cache->reader->newestMatches(u"lamp"_s, 2)->size(), std::size_t(2));
}

void TestSearch::newestOfManyMatches()
{
    std::vector<Review> reviews;
    for (int n = 1; n <= 300; ++n)
        reviews.push_back(wordedReview(n, u"lamp"_s, {}, 10'000 - n));
    QVERIFY(m_cache->tell(reviews));
    QVERIFY(m_cache->index());
    const auto newest = [this] { return m_cache->reader->newestMatches(u"lamp"_s, 1)->at(0).row; };
    QCOMPARE(newest(), qint64(1));
    // Many match, but none of the newest.
    for (int n = 1; n <= 40; ++n)
        reviews[std::size_t(n - 1)].title = u"candle"_s;
    QVERIFY(m_cache->tell(reviews));
    QVERIFY(m_cache->index());
    QCOMPARE(newest(), qint64(41));
}

void TestSearch::newestByABeginning()
{
    // The older ones are lamps, the newer ones candles.
    const auto rows = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 26000) "_s;
    QVERIFY(
        m_cache->run(rows + u"INSERT INTO review (id, review_id, date_created_ms, date_created_offset, image_count, "
                            "video_count, has_text, has_reply, observed_at_ms, changed_seq, payload_hash) "
                            "SELECT i, CAST('r' || i AS BLOB), i, 0, 0, 0, 1, 0, 1, 1, x'00' FROM n"_s));
    QVERIFY(m_cache->run(
        rows + u"INSERT INTO review_text (review, title) SELECT i, iif(i > 5500, 'candles', 'lamps') FROM n"_s));
    QVERIFY(m_cache->index(10'000));
    const auto newest = [this](const QString &text) {
        const auto hits = m_cache->reader->newestMatches(text, 2).value();
        return Rows{hits.at(0).row, hits.at(1).row};
    };
    QCOMPARE(newest(u"cand*"_s), (Rows{26'000, 25'999}));
    QCOMPARE(newest(u"lam*"_s), (Rows{5'500, 5'499}));
}

void TestSearch::newestWhereverTheyLie_data()
{
    QTest::addColumn<QString>("dateOfRow");
    QTest::newRow("newest first, and new ones after that") << u"iif(i > 19900, 30000 + i, 20000 - i)"_s;
    QTest::newRow("scattered") << u"(i * 7919) % 20011"_s;
}

void TestSearch::newestWhereverTheyLie()
{
    QFETCH(QString, dateOfRow);
    const auto rows = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "_s;
    QVERIFY(m_cache->run(
        rows + u"INSERT INTO review (id, review_id, date_created_ms, date_created_offset, image_count, "
               "video_count, has_text, has_reply, observed_at_ms, changed_seq, payload_hash) "
               "SELECT i, CAST('r' || i AS BLOB), %1, 0, 0, 0, 1, 0, 1, 1, x'00' FROM n"_s.arg(dateOfRow)));
    QVERIFY(m_cache->run(
        rows + u"INSERT INTO review_text (review, title) SELECT i, iif(i % 2 = 1, 'candles', 'lamps') FROM n"_s));
    QVERIFY(m_cache->index(10'000));
    Rows expected;
    const auto database = Database::open(m_cache->path, Database::Access::ReadOnly).value();
    QVERIFY(database->eachRow(u"SELECT id FROM review WHERE id % 2 = 1 ORDER BY date_created_ms DESC LIMIT 90"_s, {},
        [&expected](const Statement &row) { expected.push_back(row.value(0).toLongLong()); }));
    for (const auto &text : {u"candles"_s, u"cand*"_s}) {
        for (const int most : {10, 90}) {
            Rows found;
            const auto hits = m_cache->reader->newestMatches(text, most).value();
            for (const auto &hit : hits)
                found.push_back(hit.row);
            QCOMPARE(found, Rows(expected.begin(), expected.begin() + most));
        }
    }
}

void TestSearch::newestFollowsDatesAndRemovals()
{
    QVERIFY(m_cache->tell({wordedReview(1, u"lamp"_s, {}, 1'000), wordedReview(2, u"lamp"_s, {}, 2'000),
        wordedReview(3, u"lamp"_s, {}, 3'000)}));
    QVERIFY(m_cache->index());
    QVERIFY(m_cache->tell({wordedReview(1, u"lamp"_s, {}, 5'000)}));
    QVERIFY(m_cache->tellGone(3));
    const auto hits = m_cache->reader->newestMatches(u"lamp"_s, 10);
    QVERIFY(hits);
    QCOMPARE(hits->size(), std::size_t(2));
    QCOMPARE(hits->at(0).row, qint64(1));
    QCOMPARE(hits->at(1).row, qint64(2));
}

void TestSearch::answersInWordsAreFound()
{
    auto scored = choiceAnswer(u"9"_s);
    scored.questionId = u"q-nps"_s;
    scored.type = u"nps"_s;
    scored.number = 9;
    QVERIFY(m_cache->tell(
        {}, {response(1, {choiceAnswer(u"Instagram"_s), openAnswer(u"The lamp came late"_s)}),
                response(2, {choiceAnswer(u"Other"_s, u"From my aunt's lamp"_s)}), response(3, {scored})}));
    QVERIFY(m_cache->index());
    QCOMPARE(m_cache->responses(u"lamp"_s), (Rows{1, 2}));
    QCOMPARE(m_cache->responses(u"aunt"_s), Rows{2});
    // What was merely picked from a list is a matter of the survey's figures.
    QCOMPARE(m_cache->responses(u"Instagram"_s), Rows{});
    QCOMPARE(m_cache->responses(u"Other"_s), Rows{});
    QCOMPARE(m_cache->responses(u"9"_s), Rows{});
}

void TestSearch::changedAnswersLeaveNoStaleHits()
{
    QVERIFY(m_cache->tell({}, {response(1, {openAnswer(u"lamp"_s)}), response(2, {openAnswer(u"lamp"_s)})}));
    QVERIFY(m_cache->index());
    QVERIFY(m_cache->tell({}, {response(1, {openAnswer(u"candle"_s)})}));
    QCOMPARE(m_cache->responses(u"lamp"_s), Rows{2});
    QVERIFY(m_cache->index());
    QCOMPARE(m_cache->responses(u"lamp"_s), Rows{2});
    QCOMPARE(m_cache->responses(u"candle"_s), Rows{1});
    QVERIFY(m_cache->run(u"DELETE FROM survey_response WHERE id = 2"_s));
    QVERIFY(m_cache->run(u"UPDATE survey_answer SET text = NULL"_s));
    QCOMPARE(m_cache->responses(u"lamp"_s), Rows{});
    QVERIFY(m_cache->index());
    QCOMPARE(m_cache->responses(u"lamp"_s), Rows{});
    QCOMPARE(m_cache->responses(u"candle"_s), Rows{});
    QVERIFY(m_cache->isWhole());
}

void TestSearch::aPhraseEndsWithItsAnswer()
{
    auto second = openAnswer(u"shade is warm"_s);
    second.questionId = u"q-second"_s;
    QVERIFY(m_cache->tell({}, {response(1, {openAnswer(u"a good lamp"_s), second})}));
    QVERIFY(m_cache->index());
    QCOMPARE(m_cache->responses(u"lamp shade"_s), Rows{1});
    QCOMPARE(m_cache->responses(u"\"good lamp\""_s), Rows{1});
    QCOMPARE(m_cache->responses(u"\"lamp shade\""_s), Rows{});
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
