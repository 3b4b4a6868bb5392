// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/view_link.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const QDate today(2026, 10, 29);

QString anyText(QRandomGenerator &random, bool mayBeEmpty)
{
    // Letters, what a link itself is made of, other scripts, controls, and beyond the first plane.
    static const QList<char32_t> units{U'a', U'Z', U'0', U'%', U'&', U'?', U'#', U'+', U' ', U'/', U'\n', U'\0', U'é',
        U'ß', U'ש', U'語', 0x202E, 0x1F600, 0xFFFD, U'"', U'<', U'~', U'.'};
    QString text;
    for (auto left = random.bounded(mayBeEmpty ? 0 : 1, 9); left > 0; --left)
        text += QChar::fromUcs4(units[random.bounded(int(units.size()))]);
    return text;
}

QStringList someTexts(QRandomGenerator &random, bool mayBeEmpty)
{
    QStringList texts;
    for (auto left = std::max(0, random.bounded(-2, 4)); left > 0; --left)
        texts += anyText(random, mayBeEmpty);
    return texts;
}

template<class Value>
QList<Value> someOf(QRandomGenerator &random, const QList<Value> &known)
{
    QList<Value> some;
    for (const Value &value : known) {
        if (random.bounded(3) == 0)
            some += value;
    }
    return some;
}

std::optional<bool> maybe(QRandomGenerator &random)
{
    const int choice = random.bounded(3);
    return choice == 0 ? std::nullopt : std::optional(choice == 1);
}

QDate anyDay(QRandomGenerator &random)
{
    return QDate(2000, 1, 1).addDays(random.bounded(20'000));
}

Filter anyFilter(QRandomGenerator &random)
{
    Filter filter;
    if (random.bounded(2) == 0)
        filter.from = anyDay(random);
    if (random.bounded(2) == 0)
        filter.to = filter.from ? filter.from->addDays(random.bounded(400)) : anyDay(random);
    filter.products = someTexts(random, true);
    filter.variants = someTexts(random, true);
    filter.ratings = someOf(random, QList<int>{1, 2, 3, 4, 5});
    filter.statuses = someOf(
        random, QList{ReviewStatus::Approved, ReviewStatus::Pending, ReviewStatus::Rejected, ReviewStatus::Other});
    filter.sentiments = someOf(random, QList{Sentiment::Unlabelled, Sentiment::Positive, Sentiment::Neutral,
                                           Sentiment::Mixed, Sentiment::Negative, Sentiment::Other});
    filter.isVerified = maybe(random);
    filter.isIncentivized = maybe(random);
    filter.languages = someTexts(random, true);
    filter.countries = someTexts(random, true);
    filter.sources = someTexts(random, true);
    filter.has = someOf(random, QList{ReviewPart::Text, ReviewPart::Media, ReviewPart::Reply});
    if (random.bounded(3) == 0)
        filter.attributes = {{anyText(random, false), u"="_s + anyText(random, true)}};
    filter.surveys = someTexts(random, true);
    filter.channels = someTexts(random, true);
    filter.npsCategories = someOf(random, QList{NpsCategory::Promoter, NpsCategory::Passive, NpsCategory::Detractor});
    filter.isMatched = maybe(random);
    if (const int ends = random.bounded(4); ends > 0) {
        const double low = random.generateDouble() * 1e9;
        filter.orderValue = OrderValueRange{.from = ends & 1 ? std::optional(low) : std::nullopt,
            .to = ends & 2 ? std::optional(low + random.generateDouble()) : std::nullopt};
    }
    filter.search = anyText(random, true);
    return filter;
}

View anyView(QRandomGenerator &random)
{
    View view;
    view.page = allPages[random.bounded(int(std::size(allPages)))];
    view.filter = anyFilter(random);
    view.comparison = QList{Comparison::None, Comparison::Previous, Comparison::Year}[random.bounded(3)];
    if (random.bounded(2) == 0)
        view.bucket = QList{Bucket::Day, Bucket::Week, Bucket::Month, Bucket::Quarter, Bucket::Year}[random.bounded(5)];
    view.subject = anyText(random, true);
    return view;
}

} // namespace

class TestViewLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatTheCommandLineCallsIt();
    void everyViewComesBack();
    void aPresetMovesWithTheDay();
    void theSmallestLinkIsAPage();
    void refuses_data();
    void refuses();
    void anythingAtAllIsAViewOrAnError();
    void aLinkWithAByteTurnedIsAViewOrAnError();
};

void TestViewLink::writesWhatTheCommandLineCallsIt()
{
    View view{.page = PageId::Ratings};
    view.filter.from = QDate(2026, 8, 1);
    view.filter.to = QDate(2026, 10, 31);
    view.filter.ratings = {1, 2};
    view.filter.countries = {u"DE"_s};
    view.filter.npsCategories = {NpsCategory::Detractor};
    view.filter.orderValue = OrderValueRange{.from = 20.5, .to = {}};
    view.filter.search = u"\"too small\""_s;
    view.subject = u"7001"_s;
    QCOMPARE(linkTo(view),
        u"plaudit:ratings?from=2026-08-01&to=2026-10-31&compare=previous&rating=1&rating=2&search=%22too%20small%22"
        "&country=DE&nps-category=detractor&order-value=20.5..&subject=7001"_s);
}

void TestViewLink::everyViewComesBack()
{
    QRandomGenerator random(20'261'029);
    for (int round = 0; round < 3'000; ++round) {
        const View view = anyView(random);
        const QString link = linkTo(view);
        const auto back = viewFrom(link, today);
        QVERIFY2(back, qPrintable(link));
        QVERIFY2(*back == view, qPrintable(link));
    }
}

void TestViewLink::aPresetMovesWithTheDay()
{
    View view;
    view.filter.from = today.addDays(-29);
    view.filter.to = today;
    const QString link = movingLinkTo(view, today);
    QCOMPARE(link, u"plaudit:overview?period=last_30_days&compare=previous"_s);
    const QDate later(2027, 3, 1);
    const auto opened = viewFrom(link, later);
    QVERIFY(opened);
    QCOMPARE(opened->filter.from, std::optional(QDate(2027, 1, 31)));
    QCOMPARE(opened->filter.to, std::optional(later));
    view.filter.to = today.addDays(-1);
    QCOMPARE(movingLinkTo(view, today), linkTo(view));
}

void TestViewLink::theSmallestLinkIsAPage()
{
    const auto view = viewFrom(u"plaudit:nps"_s, today);
    QVERIFY(view);
    QVERIFY(*view == View{.page = PageId::Nps});
}

void TestViewLink::refuses_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("subject");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("another scheme") << u"https://example.com"_s << u"https://example.com"_s;
    QTest::newRow("no page") << u"plaudit:"_s << u"plaudit:"_s;
    QTest::newRow("unknown page") << u"plaudit:rating"_s << u"rating"_s;
    QTest::newRow("unknown option") << u"plaudit:ratings?colour=red"_s << u"colour"_s;
    QTest::newRow("option without a value") << u"plaudit:ratings?rating"_s << u"rating"_s;
    QTest::newRow("empty option") << u"plaudit:ratings?rating=1&&rating=2"_s << QString();
    QTest::newRow("six stars") << u"plaudit:ratings?rating=6"_s << u"6"_s;
    QTest::newRow("not a date") << u"plaudit:ratings?from=2026-13-01"_s << u"2026-13-01"_s;
    QTest::newRow("turned dates") << u"plaudit:ratings?from=2026-02-01&to=2026-01-01"_s << u"2026-01-01"_s;
    QTest::newRow("two first days") << u"plaudit:ratings?from=2026-02-01&from=2026-02-02"_s << u"from"_s;
    QTest::newRow("period and dates") << u"plaudit:ratings?from=2026-02-01&period=this_year"_s << u"period"_s;
    QTest::newRow("unknown period") << u"plaudit:ratings?period=soon"_s << u"soon"_s;
    QTest::newRow("verified twice") << u"plaudit:ratings?verified=yes&verified=no"_s << u"no"_s;
    QTest::newRow("perhaps verified") << u"plaudit:ratings?verified=perhaps"_s << u"perhaps"_s;
    QTest::newRow("turned order value") << u"plaudit:orders?order-value=5..2"_s << u"5..2"_s;
    QTest::newRow("order value of nothing") << u"plaudit:orders?order-value=.."_s << u".."_s;
    QTest::newRow("endless order value") << u"plaudit:orders?order-value=1..inf"_s << u"1..inf"_s;
    QTest::newRow("attribute without a value") << u"plaudit:ratings?attribute=Fit"_s << u"Fit"_s;
    QTest::newRow("broken code") << u"plaudit:ratings?search=%2"_s << u"%2"_s;
    QTest::newRow("not UTF-8") << u"plaudit:ratings?search=%FF"_s << u"%FF"_s;
    QTest::newRow("raw blank") << u"plaudit:ratings?search=a b"_s << u"a b"_s;
    QTest::newRow("what is not in a link") << u"plaudit:ratings?workspace=/tmp"_s << u"workspace"_s;
}

void TestViewLink::refuses()
{
    QFETCH(QString, link);
    const auto view = viewFrom(link, today);
    QVERIFY(!view);
    QVERIFY(view.error().kind == ErrorKind::InvalidArgument);
    QTEST(view.error().subject, "subject");
}

void TestViewLink::anythingAtAllIsAViewOrAnError()
{
    QRandomGenerator random(7);
    int views = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes(random.bounded(60), '\0');
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        const QString starts[] = {{}, u"plaudit:"_s, u"plaudit:ratings?"_s, u"plaudit:ratings?search="_s};
        const auto view = viewFrom(starts[round % 4] + QString::fromLatin1(bytes), today);
        views += view ? 1 : 0;
        QVERIFY(view || view.error().kind == ErrorKind::InvalidArgument);
    }
    QVERIFY(views > 0);
}

void TestViewLink::aLinkWithAByteTurnedIsAViewOrAnError()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 5'000; ++round) {
        QString link = linkTo(anyView(random));
        link[random.bounded(int(link.size()))] = QChar(char16_t(random.bounded(0x10000)));
        if (const auto view = viewFrom(link, today))
            QVERIFY2(viewFrom(linkTo(*view), today) == view, qPrintable(link));
    }
}

QTEST_GUILESS_MAIN(TestViewLink)
#include "tst_view_link.moc"
