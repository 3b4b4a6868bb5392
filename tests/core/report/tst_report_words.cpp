// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class ReportWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void aSentenceSaysItsVerdict_data();
    void aSentenceSaysItsVerdict();
    void countsAreComparedInWords();
    void wordsOfCustomersStayPlain();
    void cellsAreOneLine();
};

void ReportWordsTest::aSentenceSaysItsVerdict_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<double>("difference");
    QTest::addColumn<QString>("said");
    QTest::newRow("up")
        << int(Verdict::Real) << 0.12
        << u"Average rating 4.31 from 412 reviews, clearly up on May 2026 (+0.12; 95\u00a0%: +0.05\u00a0– +0.19)."_s;
    QTest::newRow("down")
        << int(Verdict::Real) << -0.12
        << u"Average rating 4.31 from 412 reviews, clearly down on May 2026 (−0.12; 95\u00a0%: −0.19\u00a0– −0.05)."_s;
    QTest::newRow("unclear")
        << int(Verdict::Unclear) << 0.12
        << u"Average rating 4.31 from 412 reviews, no clear change against May 2026 (+0.12; 95\u00a0%: +0.05\u00a0– +0.19)."_s;
    QTest::newRow("few")
        << int(Verdict::Few) << 0.12
        << u"Average rating 4.31 from 412 reviews: too few to say whether it changed against May 2026."_s;
}

void ReportWordsTest::aSentenceSaysItsVerdict()
{
    QFETCH(int, verdict);
    QFETCH(double, difference);
    QFETCH(QString, said);
    const Change change{.difference = difference,
        .previous = 4.31 - difference,
        .ci95 = Interval{difference - 0.07, difference + 0.07},
        .verdict = Verdict(verdict),
        .pValue = {}};
    FigureSentence sentence{.name = u"Average rating"_s,
        .value = u"4.31"_s,
        .interval = u"4.28 – 4.34"_s,
        .basis = u"from 412 reviews"_s,
        .n = 412,
        .change = change,
        .unit = ChangeUnit::Stars,
        .before = u"May 2026"_s};
    QCOMPARE(written(sentence, QLocale()), said);
    sentence.change.reset();
    QCOMPARE(written(sentence, QLocale()), u"Average rating 4.31 (95\u00a0%: 4.28\u00a0– 4.34) from 412 reviews."_s);
}

void ReportWordsTest::countsAreComparedInWords()
{
    const auto said = [](std::int64_t now, std::optional<std::int64_t> before) {
        return countSentence(u"Reviews"_s, now, before, u"May 2026"_s, QLocale());
    };
    QCOMPARE(said(1'234, {}), u"Reviews: 1,234."_s);
    QCOMPARE(said(110, 100), u"Reviews: 110, 10.0\u00a0% up on May 2026."_s);
    QCOMPARE(said(90, 100), u"Reviews: 90, 10.0\u00a0% down on May 2026."_s);
    QCOMPARE(said(100, 100), u"Reviews: 100, the same as in May 2026."_s);
    QCOMPARE(said(5, 0), u"Reviews: 5; there were none in May 2026."_s);
}

void ReportWordsTest::wordsOfCustomersStayPlain()
{
    QCOMPARE(plainWords(u"  a\r\nb\u2028c  "_s), u"a \nb\nc"_s);
    QCOMPARE(plainWords(u"x"_s + QChar(0) + u"y\u0007z"_s), u"x y z"_s);
    QCOMPARE(plainWords(u"\u202Egnp.exe"_s), u"gnp.exe"_s);
    QCOMPARE(plainWords(u"<b>=cmd|'</b> 😀"_s), u"<b>=cmd|'</b> 😀"_s);
}

void ReportWordsTest::cellsAreOneLine()
{
    QCOMPARE(cellWords(u"a\n\nb"_s), u"a b"_s);
    QCOMPARE(cellWords(QString(500, u'x')), QString(160, u'x') + u'…');
    const auto emoji = QString(159, u'x') + u"😀😀"_s;
    QCOMPARE(cellWords(emoji), QString(159, u'x') + u'…');
}

QTEST_GUILESS_MAIN(ReportWordsTest)
#include "tst_report_words.moc"
