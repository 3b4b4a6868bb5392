// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/cache_fixture.h"
#include "desk/desk_paper.h"
#include "desk/desk_words.h"
#include "desk/review_history.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

DeskLine line(const QString &title, const QString &body)
{
    return {.record = ReviewLine{.rating = 2,
                .status = ReviewStatus::Approved,
                .dateMs = 1'767'268'800'000,
                .title = title,
                .body = body,
                .productName = u"Desk lamp"_s,
                .author = u"Ann E."_s},
        .own = {}};
}

QString fact(const DeskPaper &paper, const QString &label)
{
    const auto found =
        std::find_if(paper.facts.begin(), paper.facts.end(), [&label](const auto &one) { return one.label == label; });
    return found == paper.facts.end() ? QString() : found->value;
}

} // namespace

class TestDeskWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineSaysWhatThereIs();
    void statesThatAreNotUsualAreSaid();
    void aLineIsHeardWhole();
    void markupStaysText();
    void marksOfDirectionAreKeptOut();
    void aReviewsPaper();
    void linksAreOfTheWebAlone();
    void repliesArePlainText();
    void aResponsesPaper();
    void howAReviewChanged();
    void copiedLinesRunNothing();
};

void TestDeskWords::aLineSaysWhatThereIs()
{
    QCOMPARE(headlineOf(line(u"Dim"_s, u"Too dark\nfor me"_s)), u"Dim"_s);
    QCOMPARE(beginningOf(line(u"Dim"_s, u"Too dark\nfor me"_s)), u"Too dark for me"_s);
    QCOMPARE(headlineOf(line({}, u"Too dark"_s)), u"Too dark"_s);
    QCOMPARE(beginningOf(line({}, u"Too dark"_s)), QString());
    // Nothing but zero-width characters can't be seen.
    QCOMPARE(headlineOf(line(u"\u200b\ufeff\u200d"_s, u"Too dark"_s)), u"Too dark"_s);
    QCOMPARE(headlineOf(line({}, u" \n"_s)), u"No text"_s);
    QCOMPARE(sourceOf(line({}, {})), u"Desk lamp · Ann E."_s);
    QCOMPARE(headlineOf(DeskLine{.record = ResponseLine{.words = {}}}), u"No answer in words"_s);
}

void TestDeskWords::statesThatAreNotUsualAreSaid()
{
    auto told = line(u"Dim"_s, {});
    QCOMPARE(stateOf(told), QString());
    std::get<ReviewLine>(told.record).status = ReviewStatus::Pending;
    QCOMPARE(stateOf(told), u"Pending"_s);
    std::get<ReviewLine>(told.record).isRemoved = true;
    QCOMPARE(stateOf(told), u"Removed"_s);
}

void TestDeskWords::aLineIsHeardWhole()
{
    auto told = line(u"Dim"_s, u"Too dark"_s);
    std::get<ReviewLine>(told.record).hasReply = true;
    told.own = {.notes = 2, .tags = {u"Light"_s, u"Ask"_s}};
    const auto sentence = sentenceOf(told, QTimeZone::utc());
    for (const auto &part : {u"2 stars"_s, u"Dim"_s, u"Desk lamp · Ann E."_s, u"1 Jan 2026"_s, u"has a reply"_s,
             u"2 notes"_s, u"tagged Light, Ask"_s})
        QVERIFY2(sentence.contains(part), qPrintable(part));
    QVERIFY(!sentence.contains(u"pictures"_s));
}

void TestDeskWords::markupStaysText()
{
    const auto told = line(u"<img src=x onerror=alert(1)>"_s, u"<b>x</b>"_s);
    QCOMPARE(headlineOf(told), u"<img src=x onerror=alert(1)>"_s);
    QVERIFY(toolTipOf(told).contains(u"&lt;img src=x"_s));
    QVERIFY(!toolTipOf(told).contains(u"<img"_s));
}

void TestDeskWords::marksOfDirectionAreKeptOut()
{
    const auto told = line(u"\u202egnorts\u202c \u2066x"_s, u"\u202eabc"_s);
    for (const auto &text :
        {headlineOf(told), beginningOf(told), sentenceOf(told, QTimeZone::utc()), toolTipOf(told)}) {
        for (const QChar mark : u"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"_s)
            QVERIFY2(!text.contains(mark), qPrintable(text));
    }
    QCOMPARE(isolated(u"a\u202eb"_s), u"\u2068ab\u2069"_s);
    QCOMPARE(isolated({}), QString());
    QCOMPARE(readableText(u"a\r\nb\rc\ad\te"_s), u"a\nb\nc d\te"_s);
}

void TestDeskWords::aReviewsPaper()
{
    DeskRecord record{.row = 7, .record = fullReview(1), .productName = u"Desk lamp II"_s};
    record.order =
        MatchedOrder{.method = MatchMethod::Order, .order = {.name = u"#1001"_s, .currency = u"EUR"_s, .total = 2'550}};
    const auto paper = paperOf(record, QTimeZone::utc());
    QCOMPARE(paper.row, 7);
    QCOMPARE(paper.id, reviewId(1).toText());
    QCOMPARE(paper.rating, std::optional(4));
    QCOMPARE(paper.text, u"<b>Fine</b> 😀\nsecond line"_s);
    QCOMPARE(paper.states, (QStringList{u"Verified"_s, u"Recommended"_s}));
    QCOMPARE(fact(paper, u"Product"_s), u"Desk lamp II"_s);
    QVERIFY(fact(paper, u"Order"_s).contains(u"#1001"_s) && fact(paper, u"Order"_s).contains(u"25.50"_s));
    QVERIFY(fact(paper, u"Customer"_s).contains(u"Ann E."_s));
    QCOMPARE(fact(paper, u"Votes"_s), u"12 helpful · 0 not helpful"_s);
    QCOMPARE(fact(paper, u"Feel"_s), u"Soft"_s);
    QCOMPARE(fact(paper, u"Uses"_s), u"home, \"office\", köln"_s);
    QVERIFY(fact(paper, u"Fit"_s).startsWith(u"0.5"_s) && fact(paper, u"Fit"_s).contains(u"Small"_s));
    QCOMPARE(fact(paper, u"Language"_s), u"German"_s);
    QCOMPARE(fact(paper, u"Age"_s), QString());
    QCOMPARE(paper.productId, u"7001"_s);
    QCOMPARE(wholeTextOf(paper), u"Größer als gedacht\n\n<b>Fine</b> 😀\nsecond line"_s);
    record.versions = {{.status = u"pending"_s, .rating = 4}, {.status = u"approved"_s, .rating = 4}};
    QVERIFY(!paperOf(record, QTimeZone::utc()).states.contains(u"Edited"_s));
    record.versions.front().wordsHash = "x";
    QVERIFY(paperOf(record, QTimeZone::utc()).states.contains(u"Edited"_s));
    record.order.reset();
    QVERIFY(fact(paperOf(record, QTimeZone::utc()), u"Order"_s).contains(u"not imported"_s));
}

void TestDeskWords::linksAreOfTheWebAlone()
{
    auto review = minimalReview(1);
    for (const auto &address : {u"https://example.com/a b.jpg"_s, u"file:///etc/passwd"_s, u"javascript:alert(1)"_s,
             u"https://example.com/ok.jpg"_s, u"data:text/html,x"_s, u"https://"_s})
        review.media.push_back({.type = u"image"_s, .fullSizeUrl = address});
    review.media.push_back(
        {.type = u"video"_s, .fullSizeUrl = u"ftp://x/y"_s, .thumbnailUrl = u"http://example.com/t"_s});
    const auto paper = paperOf({.record = review}, QTimeZone::utc());
    QStringList urls;
    for (const auto &link : paper.links)
        urls += link.url.toString();
    QCOMPARE(urls, (QStringList{{}, {}, {}, u"https://example.com/ok.jpg"_s, {}, {}, u"http://example.com/t"_s}));
    QCOMPARE(paper.links.back().what, u"Video 1"_s);
}

void TestDeskWords::repliesArePlainText()
{
    auto review = fullReview(1);
    const auto told = paperOf({.record = review}, QTimeZone::utc()).reply;
    QVERIFY(told.has_value());
    QCOMPARE(told->text, u"Thanks"_s);
    QVERIFY(told->heading.startsWith(u"Private reply"_s));
    review.reply->rawBody.clear();
    review.reply->body = u"<p>Many <b>thanks</b></p><p>Bye &amp; <img src='https://x/y.png'>good luck</p>"_s;
    const auto plain = paperOf({.record = review}, QTimeZone::utc()).reply->text;
    QVERIFY2(plain.startsWith(u"Many thanks\nBye & "_s) && !plain.contains(u'<'), qPrintable(plain));
}

void TestDeskWords::aResponsesPaper()
{
    SurveyResponse response{.responseId = reviewId(2), .surveyName = u"After delivery"_s, .customerEmail = u"a@b.c"_s};
    response.answers = {{.questionText = u"How likely?"_s, .type = u"nps"_s, .number = 9.0, .isNps = true},
        {.questionText = u"What?"_s, .choices = {u"Price"_s, u"Other"_s}, .customAnswer = u"the box"_s},
        {.questionText = u"Why?"_s}};
    const auto paper = paperOf({.record = response}, QTimeZone::utc());
    QVERIFY(paper.kind == SubjectKind::Response);
    QCOMPARE(paper.score, std::optional(9));
    QCOMPARE(paper.states, QStringList{u"Promoter"_s});
    QCOMPARE(paper.answers.size(), 3U);
    QCOMPARE(paper.answers[0].text, u"9"_s);
    QCOMPARE(paper.answers[1].text, u"Price, Other, the box"_s);
    QCOMPARE(paper.answers[2].text, u"No answer"_s);
    QCOMPARE(paper.customerId, u"a@b.c"_s);
}

void TestDeskWords::howAReviewChanged()
{
    const ReviewVersion first{.atMs = 1'767'268'800'000, .status = u"pending"_s, .rating = 2, .wordsHash = "a"};
    QVERIFY(historyOf({first}, QTimeZone::utc()).isEmpty());
    auto second = first;
    second.atMs.reset();
    second.rating = 5;
    second.wordsHash = "b";
    auto third = second;
    third.status = u"approved"_s;
    third.hasReply = true;
    third.helpfulCount = 1;
    const auto lines = historyOf({first, second, third, third}, QTimeZone::utc());
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(u"1 Jan 2026"_s) && lines[0].endsWith(u"first seen with rating 2"_s));
    QCOMPARE(lines[1], u"at an unknown time · rating 2 → 5, text changed"_s);
    QVERIFY(lines[2].contains(u"approved"_s) && lines[2].endsWith(u"reply added, votes changed"_s));
    // Told again without a change.
    QVERIFY(historyOf({first, first}, QTimeZone::utc()).isEmpty());
}

void TestDeskWords::copiedLinesRunNothing()
{
    auto told = line(u"=HYPERLINK(\"x\")"_s, u"a\tb\nc"_s);
    std::get<ReviewLine>(told.record).reviewId = u"r1"_s;
    const auto text = separatedLines({told}, SubjectKind::Review, QTimeZone::utc());
    const auto rows = text.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 2);
    const auto cells = rows[1].split(u'\t');
    QCOMPARE(cells, (QStringList{u"2026-01-01T12:00:00+00:00"_s, u"2"_s, u"'=HYPERLINK(\"x\")"_s, u"a b c"_s,
                        u"Desk lamp"_s, u"Ann E."_s, u"approved"_s, u"r1"_s}));
    QCOMPARE(rows[0].split(u'\t').size(), cells.size());
}

QTEST_GUILESS_MAIN(TestDeskWords)
#include "tst_desk_words.moc"
