// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/search_highlights.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

/// Marked stretches stand in [ ].
class TestSearchHighlights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void marksNoMoreThanAskedFor();
    void surrogatesCountTwice();
    void aSearchNeedsAWord();
};

void TestSearchHighlights::marks_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const QString &search, const QString &marked) {
        QTest::newRow(name) << search << marked;
    };
    row("nothing asked", u""_s, u"A fine lamp"_s);
    row("a word", u"fine"_s, u"A [fine] lamp, refined; [fine]."_s);
    row("case", u"FINE lamp"_s, u"A [Fine] [LAMP]"_s);
    row("diacritics of the text", u"grosse"_s, u"[grösse] [Grosse] große"_s);
    row("diacritics are folded both ways", u"GRÖSSE"_s, u"[grösse] [grosse] [gro\u0308sse]"_s);
    row("a mark at the end is of the word", u"cafe"_s, u"the [cafe\u0301] [café]!"_s);
    row("several diacritics", u"viet"_s, u"[Việt] Nam"_s);
    row("Hangul is no diacritic", u"하*"_s, u"한국 [하나]"_s);
    row("beginning", u"run*"_s, u"[run] [running] prune"_s);
    row("phrase", u"\"runs small\""_s, u"It [runs small]. [Runs – small]! small runs"_s);
    row("beginning of a phrase's last", u"\"runs sma\"*"_s, u"It [runs smaller]; runs tall"_s);
    row("a word with something in it", u"t-shirt"_s, u"a [T-shirt], a [t shirt], a tshirt"_s);
    row("left out", u"lamp -fine"_s, u"fine [lamp]"_s);
    row("operators are words", u"fine OR lamp"_s, u"[fine] [or] [lamp]"_s);
    row("overlapping", u"\"a b\" \"b c\""_s, u"[a b c] x [b c]"_s);
    row("the longer of two", u"very \"very good\""_s, u"[very] fine, [very good]"_s);
    row("markup is text", u"b"_s, u"<[b]>x</[b]>"_s);
    row("typographic quotes", u"„runs small“"_s, u"[runs small] small"_s);
    row("numbers", u"2*"_s, u"[2] [250] g 12"_s);
    row("open phrase", u"\"runs"_s, u"it [runs]"_s);
}

void TestSearchHighlights::marks()
{
    QFETCH(QString, search);
    QFETCH(QString, marked);
    auto text = marked;
    text.remove(u'[').remove(u']');
    QString result = text;
    const auto spans = searchHighlights(text, search, 100);
    for (auto span = spans.rbegin(); span != spans.rend(); ++span)
        result.insert(span->start + span->length, u']').insert(span->start, u'[');
    QCOMPARE(result, marked);
}

void TestSearchHighlights::marksNoMoreThanAskedFor()
{
    QCOMPARE(searchHighlights(u"x y "_s.repeated(50'000), u"x"_s, 30).size(), 30U);
    QVERIFY(searchHighlights(u"x"_s, u"x"_s, 0).empty());
}

void TestSearchHighlights::surrogatesCountTwice()
{
    const auto spans = searchHighlights(u"😀 fine \U0001D538"_s, u"fine \U0001D538"_s, 9);
    QCOMPARE(spans, (std::vector<TextSpan>{{.start = 3, .length = 4}, {.start = 8, .length = 2}}));
}

void TestSearchHighlights::aSearchNeedsAWord()
{
    for (const auto &text : {u""_s, u"  "_s, u"-fine"_s, u"\"\""_s, u"*"_s, u"… ?!"_s})
        QVERIFY2(!isSearchable(text), qPrintable(text));
    for (const auto &text : {u"a"_s, u"fine -lamp"_s, u"\"x"_s, u"5*"_s})
        QVERIFY2(isSearchable(text), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestSearchHighlights)
#include "tst_search_highlights.moc"
