// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_accent.h"
#include "report/report_spec.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

QByteArray specWith(const QString &key, const QJsonValue &value)
{
    QJsonObject json{{u"plaudit_report"_s, 1}, {u"template"_s, u"monthly"_s}};
    json.insert(key, value);
    return QJsonDocument(json).toJson();
}

DateRange days(QDate from, QDate to)
{
    return {.from = from, .to = to};
}

} // namespace

class ReportSpecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void templatesHaveTheirOwnPeriod();
    void aSlipIsAnError_data();
    void aSlipIsAnError();
    void unitsAreThoseThatAreOver_data();
    void unitsAreThoseThatAreOver();
    void anAccentCanBeRead();
};

void ReportSpecTest::whatIsWrittenIsReadBack()
{
    ReportSpec spec{.kind = ReportTemplate::Survey,
        .title = u"Ümlaut & \"quotes\""_s,
        .language = u"de"_s,
        .isDark = true,
        .isLetter = true,
        .period = WholeUnits{.count = 4, .unit = Bucket::Week},
        .comparison = Comparison::Year,
        .bucket = Bucket::Day,
        .filter = {},
        .parts = QList{ReportPart::Summary, ReportPart::LowRatings},
        .quotes = 3,
        .products = 7,
        .reviews = 9,
        .hasNames = true,
        .accent = u"#0F9D8A"_s,
        .logo = u"logo.svg"_s};
    spec.filter.products = {u"p1"_s, u"p2"_s};
    spec.filter.ratings = {1, 2};
    spec.filter.statuses = {ReviewStatus::Pending};
    spec.filter.sentiments = {Sentiment::Negative};
    spec.filter.isVerified = false;
    spec.filter.has = {ReviewPart::Text};
    spec.filter.attributes = {{.title = u"Fit"_s, .value = u"Small"_s}};
    spec.filter.npsCategories = {NpsCategory::Detractor};
    spec.filter.orderValue = OrderValueRange{.from = 20.5, .to = {}};
    spec.filter.search = u"too small"_s;
    const auto read = reportSpecFrom(toJson(spec));
    QVERIFY(read);
    QCOMPARE(toJson(*read), toJson(spec));
    QVERIFY(read->filter == spec.filter);
    QVERIFY(read->period == spec.period && read->parts == spec.parts && read->isLetter && read->hasNames);
    QCOMPARE(read->title, spec.title);
}

void ReportSpecTest::templatesHaveTheirOwnPeriod()
{
    const auto monthly = reportSpecFrom(specWith(u"quotes"_s, 5));
    QVERIFY(monthly);
    QVERIFY(monthly->period == ReportPeriod(WholeUnits{.count = 1, .unit = Bucket::Month}));
    QVERIFY(monthly->comparison == Comparison::Previous);
    const auto always = reportSpecFrom(specWith(u"period"_s, u"all_time"_s));
    QVERIFY(always && !always->period);
    const auto preset = reportSpecFrom(specWith(u"period"_s, u"last_30_days"_s));
    QVERIFY(preset && preset->period == ReportPeriod(DatePreset::Last30Days));
    const auto fixed = reportSpecFrom(specWith(u"period"_s, QJsonObject{{u"from"_s, u"2026-05-01"_s}}));
    QVERIFY(fixed && fixed->period == ReportPeriod(DateRange{.from = QDate(2026, 5, 1), .to = {}}));
}

void ReportSpecTest::aSlipIsAnError_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value, const QString &subject) {
        QTest::newRow(name) << specWith(key, value) << subject;
    };
    QTest::newRow("no JSON") << "{"_ba << u"JSON"_s;
    QTest::newRow("another version") << R"({"plaudit_report": 2, "template": "weekly"})"_ba << u"plaudit_report"_s;
    row("template", u"template"_s, u"yearly"_s, u"template"_s);
    row("unknown key", u"titel"_s, u"x"_s, u"titel"_s);
    row("unknown part", u"parts"_s, QJsonArray{u"sumary"_s}, u"parts"_s);
    row("preset", u"period"_s, u"last_fortnight"_s, u"period"_s);
    row("days turned", u"period"_s, QJsonObject{{u"from"_s, u"2026-02-01"_s}, {u"to"_s, u"2026-01-01"_s}}, u"period"_s);
    row("no units", u"period"_s, QJsonObject{{u"last"_s, 0}, {u"unit"_s, u"week"_s}}, u"period"_s);
    row("colour", u"accent"_s, u"red"_s, u"accent"_s);
    row("style in a colour", u"accent"_s, u"#fff;}</style>"_s, u"accent"_s);
    row("condition", u"filter"_s, QJsonObject{{u"stars"_s, 1}}, u"filter.stars"_s);
    row("rating", u"filter"_s, QJsonObject{{u"rating"_s, QJsonArray{6}}}, u"filter.rating"_s);
    row("empty condition", u"filter"_s, QJsonObject{{u"product"_s, QJsonArray()}}, u"filter.product"_s);
    row("no object", u"filter"_s, u"rating=1"_s, u"filter"_s);
}

void ReportSpecTest::aSlipIsAnError()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, subject);
    const auto spec = reportSpecFrom(json);
    QVERIFY(!spec);
    QVERIFY(spec.error().kind == ErrorKind::InvalidArgument);
    QCOMPARE(spec.error().subject, subject);
}

void ReportSpecTest::unitsAreThoseThatAreOver_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<Bucket>("unit");
    QTest::addColumn<QDate>("lastDay");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    // 26 November 2026 is a Thursday.
    const QDate day(2026, 11, 26);
    QTest::newRow("week") << 1 << Bucket::Week << day << QDate(2026, 11, 16) << QDate(2026, 11, 22);
    QTest::newRow("four weeks") << 4 << Bucket::Week << day << QDate(2026, 10, 26) << QDate(2026, 11, 22);
    QTest::newRow("on a Sunday") << 1 << Bucket::Week << QDate(2026, 11, 22) << QDate(2026, 11, 9)
                                 << QDate(2026, 11, 15);
    QTest::newRow("month") << 1 << Bucket::Month << day << QDate(2026, 10, 1) << QDate(2026, 10, 31);
    QTest::newRow("over the year") << 2 << Bucket::Month << QDate(2026, 1, 31) << QDate(2025, 11, 1)
                                   << QDate(2025, 12, 31);
    QTest::newRow("quarter") << 1 << Bucket::Quarter << day << QDate(2026, 7, 1) << QDate(2026, 9, 30);
    QTest::newRow("year") << 1 << Bucket::Year << day << QDate(2025, 1, 1) << QDate(2025, 12, 31);
    QTest::newRow("days") << 7 << Bucket::Day << day << QDate(2026, 11, 19) << QDate(2026, 11, 25);
}

void ReportSpecTest::unitsAreThoseThatAreOver()
{
    QFETCH(int, count);
    QFETCH(Bucket, unit);
    QFETCH(QDate, lastDay);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QVERIFY(rangeOf(ReportPeriod(WholeUnits{.count = count, .unit = unit}), lastDay) == days(from, to));
}

void ReportSpecTest::anAccentCanBeRead()
{
    QCOMPARE(readableAccent(u"#4f46e5"_s, false), u"#4f46e5"_s);
    // Amber on white has 2.2 : 1: it is made darker, and stays amber.
    const auto amber = readableAccent(u"#e8a317"_s, false);
    QVERIFY(amber < u"#e8a317"_s && amber > u"#600000"_s);
    QCOMPARE(readableAccent(u"#ffffff"_s, true), u"#ffffff"_s);
    QVERIFY(readableAccent(u"#000000"_s, true) != u"#000000"_s);
}

QTEST_GUILESS_MAIN(ReportSpecTest)
#include "tst_report_spec.moc"
