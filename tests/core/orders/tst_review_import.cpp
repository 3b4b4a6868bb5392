// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/reader.h"
#include "cache/writer.h"
#include "orders/review_import.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestReviewImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void equalRowsStayAndNoneIsAddedTwice();
    void aLongerFileAddsWhatIsNew();
    void whatTheApiSaidStays();
    void wrongRowsAreKeptAside();
    void aMappingIsRemembered();
    void aDryRunWritesNothing();
    void noRatingNoImport();
    void stoppedAndFinished();
    void fieldsArrive();

private:
    QString file(const QByteArray &bytes)
    {
        const auto path = m_folder->filePath(u"reviews%1.csv"_s.arg(++m_count));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }
    Result<ReviewImportReport> import(const ReviewImportRequest &request, const std::stop_token &stop = {})
    {
        return importReviews(*m_writer, *m_reader, request, {}, stop);
    }
    qint64 count() { return m_reader->reviewCount(ReviewStatus::Approved).value_or(-1); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Reader> m_reader;
    int m_count = 0;
};

void TestReviewImport::init()
{
    m_reader.reset();
    m_writer.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto writer = Writer::open(m_folder->filePath(u"plaudit.db"_s));
    QVERIFY(writer);
    m_writer = std::move(*writer);
    auto reader = Reader::open(m_folder->filePath(u"plaudit.db"_s));
    QVERIFY(reader);
    m_reader = std::move(*reader);
}

void TestReviewImport::equalRowsStayAndNoneIsAddedTwice()
{
    const auto path = file("rating,text\n5,Great\n5,Great\n4,Fine\n");
    const auto first = import({.path = path});
    QVERIFY(first);
    QCOMPARE(first->imported, 3);
    const auto counter = m_reader->changeCounter();
    const auto second = import({.path = path});
    QVERIFY(second);
    QCOMPARE(second->imported, 0);
    QCOMPARE(second->unchanged, 3);
    QCOMPARE(count(), 3);
    QCOMPARE(m_reader->changeCounter(), counter);
    const auto batches = m_reader->imports();
    QVERIFY(batches);
    QCOMPARE(batches->size(), 2u);
    QCOMPARE(batches->front().unchanged, 3);
    QVERIFY(batches->front().endedAtMs);
    QCOMPARE(batches->front().fileHash, batches->back().fileHash);
}

void TestReviewImport::aLongerFileAddsWhatIsNew()
{
    QVERIFY(import({.path = file("rating,text\n5,Great\n4,Fine\n")}));
    const auto longer = import({.path = file("text,rating\nBad,1\nGreat,5\nFine,4\nGreat,5\n")});
    QVERIFY(longer);
    QCOMPARE(longer->imported, 2);
    QCOMPARE(longer->unchanged, 2);
    QCOMPARE(count(), 4);
}

void TestReviewImport::whatTheApiSaidStays()
{
    const auto id = u"3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s;
    const auto connection = m_writer->saveConnection({.name = u"Store"_s, .userId = id}).get();
    QVERIFY(connection);
    const auto run = m_writer->beginRun(connection->id, 1).get();
    QVERIFY(run);
    Review review;
    review.reviewId = RecordId::fromText(id);
    review.rating = 2;
    review.status = u"approved"_s;
    PageCommit page{.runId = *run, .observedAtMs = 1'000};
    page.reviews.push_back({.review = review, .payload = "{}"});
    page.checkpoint = {.connectionId = connection->id, .stream = u"reviews:approved"_s};
    QVERIFY(m_writer->commitPage(page).get());
    const auto report = import({.path = file("id,rating\n" + id.toUpper().toLatin1() + ",5\n")});
    QVERIFY(report);
    QCOMPARE(report->unchanged, 1);
    QCOMPARE((*m_reader->review(RecordId::fromText(id)))->rating, std::optional(2));
}

void TestReviewImport::wrongRowsAreKeptAside()
{
    const auto report =
        import({.path = file("rating,date,text\n5,2024-01-01,ok\n6,2024-01-01,six\n,2024-01-01,none\n"
                             "4,someday,when\n3,2024-01-01\n2,2024-01-02,\"open\n1,2024-01-03,last\n")});
    QVERIFY(report);
    QCOMPARE(report->rows, 7);
    QCOMPARE(report->imported, 2);
    QCOMPARE(report->rejected, 5);
    const auto rejects = m_reader->rejects(m_reader->imports()->front().id);
    QVERIFY(rejects);
    QCOMPARE(rejects->size(), 5u);
    const auto lineAndRaw = [&](size_t i) { return QByteArray::number((*rejects)[i].line) + ' ' + (*rejects)[i].raw; };
    QCOMPARE(lineAndRaw(0), "3 6,2024-01-01,six\n"_ba);
    QCOMPARE(lineAndRaw(2), "5 4,someday,when\n"_ba);
    QCOMPARE(lineAndRaw(4), "7 2,2024-01-02,\"open\n"_ba);
    QVERIFY((*rejects)[2].reason.contains(u"someday"_s));
    QVERIFY((*rejects)[4].reason.contains(u"quotation mark"_s));
    QCOMPARE(report->firstRejects.size(), 5u);
}

void TestReviewImport::aMappingIsRemembered()
{
    const ReviewMapping mapping{.columns = {{u"rating"_s, u"overall opinion"_s}, {u"body"_s, u"words"_s}},
        .defaults = {{u"product_name"_s, u"Echo"_s}},
        .dateOrder = {}};
    const auto path = file("words,overall opinion\nNice,4\n");
    QVERIFY(!import({.path = path}));
    QVERIFY(import({.path = path, .mapping = mapping}));
    const auto again = import({.path = file("overall opinion,words\n4,Nice\n5,Nicer\n")});
    QVERIFY(again);
    QCOMPARE(again->imported, 1);
    QCOMPARE(again->unchanged, 1);
    QCOMPARE(m_reader->products()->front().name, u"Echo"_s);
}

void TestReviewImport::aDryRunWritesNothing()
{
    const auto report = import({.path = file("rating\n5\n9\n"), .mapping = {}, .isDryRun = true});
    QVERIFY(report);
    QCOMPARE(report->imported, 1);
    QCOMPARE(report->rejected, 1);
    QCOMPARE(count(), 0);
    QVERIFY(m_reader->imports()->empty());
}

void TestReviewImport::noRatingNoImport()
{
    const auto report = import({.path = file("name,age\nA,3\n")});
    QVERIFY(!report);
    QVERIFY(report.error().kind == ErrorKind::NoRatingColumn);
    QCOMPARE(report.error().detail, u"name, age"_s);
    QVERIFY(m_reader->imports()->empty());
}

void TestReviewImport::stoppedAndFinished()
{
    QByteArray bytes("rating,text\n");
    for (int i = 0; i < 1'200; ++i)
        bytes += "5,text " + QByteArray::number(i) + '\n';
    const auto path = file(bytes);
    std::stop_source stop;
    const auto stopAfterOne = [&](const ReviewImportProgress &) { stop.request_stop(); };
    const auto report = importReviews(*m_writer, *m_reader, {.path = path}, stopAfterOne, stop.get_token());
    QVERIFY(!report);
    QVERIFY(report.error().kind == ErrorKind::Cancelled);
    QCOMPARE(count(), 500);
    QVERIFY(!m_reader->imports()->front().endedAtMs);
    const auto finished = import({.path = path});
    QVERIFY(finished);
    QCOMPARE(finished->unchanged, 500);
    QCOMPARE(count(), 1'200);
}

void TestReviewImport::fieldsArrive()
{
    QVERIFY(import({.path = file("Review ID,Rating,Status,Product ID,Product Name,Country,Verified,Helpful,Reply,Date\n"
                                 "r-1,\"4,0\",published,shopify-77,Tee,us,yes,3,Thanks,31-Jul-18\n")}));
    const auto read = m_reader->review(RecordId::fromText(u"r-1"_s));
    QVERIFY(read && *read);
    const auto &review = **read;
    QCOMPARE(review.rating, std::optional(4));
    QCOMPARE(review.status, u"approved"_s);
    QCOMPARE(review.productId, u"77"_s);
    QCOMPARE(review.reviewer.countryCode, u"US"_s);
    QCOMPARE(review.reviewer.isVerified, std::optional(true));
    QCOMPARE(review.helpfulCount, std::optional(3));
    QCOMPARE(review.reply->body, u"Thanks"_s);
    QCOMPARE(review.dateCreated->toIso(), u"2018-07-31T00:00:00.000Z"_s);
    const auto raw = m_reader->rawReview(RecordId::fromText(u"r-1"_s), Way::Archive);
    QVERIFY(raw && *raw);
    QVERIFY((*raw)->contains("\"Helpful\":\"3\""));
}

QTEST_GUILESS_MAIN(TestReviewImport)
#include "tst_review_import.moc"
