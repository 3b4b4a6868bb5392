// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/fails_with.h"
#include "workspace/searching.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

using Rows = std::vector<qint64>;

Review review(int n, const QString &body, const QString &age, const QStringList &uses)
{
    Review review;
    review.reviewId = RecordId::fromText(u"r%1"_s.arg(n));
    review.body = body;
    review.attributes = {{.scope = AttributeScope::Reviewer, .title = u"Age"_s, .type = {}, .value = age},
        {.scope = AttributeScope::Reviewer, .title = u"Uses"_s, .type = {}, .value = uses}};
    return review;
}

SurveyResponse response(int n, const QString &words)
{
    SurveyAnswer answer;
    answer.questionId = u"q"_s;
    answer.type = u"open_text"_s;
    answer.json = "\"" + words.toUtf8() + "\"";
    answer.text = words;
    SurveyResponse response;
    response.responseId = RecordId::fromText(u"s%1"_s.arg(n));
    response.surveyId = u"survey"_s;
    response.answers = {answer};
    return response;
}

} // namespace

class TestSearching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFilterWithoutEitherStaysAsItIs();
    void wordsChooseReviewsAndResponses();
    void attributesChooseReviewsAlone();
    void bothNarrow();
    void newTextsAreTakenFirst();
    void progressReachesTheEnd();
    void stoppedItKeepsWhatItHas();
    void withoutAWord();

private:
    void commit(const std::vector<Review> &reviews, const std::vector<SurveyResponse> &responses = {});
    [[nodiscard]] std::shared_ptr<const FoundRecords> found(const Filter &filter)
    {
        const auto with = withFoundRecords(*m_workspace, filter, {}, {});
        return with ? with->found : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    qint64 m_run = 0, m_connection = 0, m_clock = 1'000;
};

void TestSearching::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = Workspace::open(m_folder->filePath(u"workspace"_s), Workspace::IfMissing::Create).value();
    Connection connection;
    connection.userId = u"store"_s;
    m_connection = m_workspace->writer().saveConnection(connection).get().value().id;
    m_run = m_workspace->writer().beginRun(m_connection, 1).get().value();
    commit({review(1, u"a bright lamp"_s, u"25-34"_s, {u"home"_s}),
               review(2, u"a dim lamp"_s, u"35-44"_s, {u"home"_s, u"office"_s}),
               review(3, u"a candle"_s, u"25-34"_s, {u"office"_s})},
        {response(1, u"where is my lamp"_s), response(2, u"thanks"_s)});
}

void TestSearching::commit(const std::vector<Review> &reviews, const std::vector<SurveyResponse> &responses)
{
    PageCommit page{.runId = m_run, .observedAtMs = ++m_clock};
    page.checkpoint = {.connectionId = m_connection, .stream = u"reviews:approved"_s};
    const auto payload = QByteArray::number(m_clock);
    for (const auto &one : reviews)
        page.reviews.push_back({.review = one, .payload = payload + one.reviewId.bytes()});
    for (const auto &one : responses)
        page.responses.push_back({.response = one, .payload = payload + one.responseId.bytes()});
    QVERIFY(m_workspace->writer().commitPage(std::move(page)).get());
}

void TestSearching::aFilterWithoutEitherStaysAsItIs()
{
    const Filter filter{.ratings = {5}};
    const auto with = withFoundRecords(*m_workspace, filter, {}, {});
    QVERIFY(with && *with == filter);
    QCOMPARE(m_workspace->openReader().value()->unindexedTexts(), Result<qint64>(5));
}

void TestSearching::wordsChooseReviewsAndResponses()
{
    const auto chosen = found({.search = u"lamp"_s});
    QVERIFY(chosen);
    QCOMPARE(chosen->reviews.value(), (Rows{1, 2}));
    QCOMPARE(chosen->responses.value(), Rows{1});
    QCOMPARE(chosen->changeCounter, m_workspace->openReader().value()->changeCounter().value());
    const auto none = found({.search = u"absent"_s});
    QVERIFY(none && none->reviews.value().empty() && none->responses.value().empty());
}

void TestSearching::attributesChooseReviewsAlone()
{
    const auto chosen = found({.attributes = {{u"Age"_s, u"25-34"_s}}});
    QVERIFY(chosen);
    QCOMPARE(chosen->reviews.value(), (Rows{1, 3}));
    QVERIFY(!chosen->responses);
    // Any value of a title, and of each title one.
    QCOMPARE(found({.attributes = {{u"Age"_s, u"25-34"_s}, {u"age"_s, u"35-44"_s}}})->reviews.value(), (Rows{1, 2, 3}));
    QCOMPARE(found({.attributes = {{u"Age"_s, u"25-34"_s}, {u"uses"_s, u"Office"_s}}})->reviews.value(), Rows{3});
}

void TestSearching::bothNarrow()
{
    const auto chosen = found({.attributes = {{u"Age"_s, u"25-34"_s}}, .search = u"lamp"_s});
    QVERIFY(chosen);
    QCOMPARE(chosen->reviews.value(), Rows{1});
    QCOMPARE(chosen->responses.value(), Rows{1});
}

void TestSearching::newTextsAreTakenFirst()
{
    QCOMPARE(found({.search = u"lamp"_s})->reviews.value(), (Rows{1, 2}));
    commit({review(1, u"sent back"_s, u"25-34"_s, {}), review(4, u"one more lamp"_s, u"25-34"_s, {})});
    QCOMPARE(found({.search = u"lamp"_s})->reviews.value(), (Rows{2, 4}));
}

void TestSearching::progressReachesTheEnd()
{
    std::vector<std::pair<qint64, qint64>> told;
    const auto progress = [&told](const SearchProgress &now) { told.emplace_back(now.done, now.total); };
    QVERIFY(bringSearchUpToDate(*m_workspace, progress, {}));
    QCOMPARE(told.size(), std::size_t(1));
    QCOMPARE(told.back(), (std::pair<qint64, qint64>(5, 5)));
    QVERIFY(bringSearchUpToDate(*m_workspace, progress, {}));
    QCOMPARE(told.size(), std::size_t(1));
}

void TestSearching::stoppedItKeepsWhatItHas()
{
    std::vector<Review> many;
    for (int n = 10; n < 10'020; ++n)
        many.push_back(review(n, u"lamp"_s, u"25-34"_s, {}));
    commit(many);
    std::stop_source stop;
    const auto stopAtOnce = [&stop](const SearchProgress &) { stop.request_stop(); };
    const Filter filter{.search = u"lamp"_s};
    QVERIFY(failsWith(withFoundRecords(*m_workspace, filter, stopAtOnce, stop.get_token()), ErrorKind::Cancelled));
    const auto left = m_workspace->openReader().value()->unindexedTexts();
    QVERIFY(left && *left > 0 && *left < 10'015);
    QCOMPARE(found(filter)->reviews.value().size(), std::size_t(10'012));
}

void TestSearching::withoutAWord()
{
    const auto refused = withFoundRecords(*m_workspace, {.search = u"?!"_s}, {}, {});
    QVERIFY(failsWith(refused, ErrorKind::InvalidArgument));
    QCOMPARE(refused.error().subject, u"?!"_s);
}

QTEST_GUILESS_MAIN(TestSearching)
#include "tst_searching.moc"
