// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/findings.h"
#include "wording/finding_words.h"
#include "wording/match_words.h"

#include <QSet>
#include <QTest>

using namespace plaudit;

class TestMatchWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMethodHasItsOwnWords();
    void everyReasonHasItsOwnWords();
    void everyReasonThatSomethingHelpsAgainstSaysWhat();
    void everyFindingHasItsOwnWords();
};

void TestMatchWords::everyMethodHasItsOwnWords()
{
    QSet<QString> names, definitions;
    for (const auto method : allMatchMethods) {
        names.insert(nameOf(method));
        definitions.insert(definitionOf(method));
        QVERIFY(definitionOf(method).endsWith(u'.'));
    }
    QCOMPARE(names.size(), qsizetype(std::size(allMatchMethods)));
    QCOMPARE(definitions.size(), qsizetype(std::size(allMatchMethods)));
    QVERIFY(!names.contains(QString()));
}

void TestMatchWords::everyReasonHasItsOwnWords()
{
    QSet<QString> names, definitions;
    for (int reason = 0; reason <= static_cast<int>(lastUnmatchedReason); ++reason) {
        names.insert(nameOf(static_cast<UnmatchedReason>(reason)));
        definitions.insert(definitionOf(static_cast<UnmatchedReason>(reason)));
        QVERIFY(definitionOf(static_cast<UnmatchedReason>(reason)).endsWith(u'.'));
    }
    QCOMPARE(names.size(), static_cast<int>(lastUnmatchedReason) + 1);
    QCOMPARE(definitions.size(), static_cast<int>(lastUnmatchedReason) + 1);
    QVERIFY(!names.contains(QString()));
}

void TestMatchWords::everyReasonThatSomethingHelpsAgainstSaysWhat()
{
    QSet<UnmatchedReason> helpless;
    for (int reason = 0; reason <= static_cast<int>(lastUnmatchedReason); ++reason) {
        if (adviceFor(static_cast<UnmatchedReason>(reason)).isEmpty())
            helpless.insert(static_cast<UnmatchedReason>(reason));
    }
    QCOMPARE(helpless, (QSet{UnmatchedReason::NotUnmatched, UnmatchedReason::NoReference}));
}

void TestMatchWords::everyFindingHasItsOwnWords()
{
    QSet<QString> names, messages;
    for (int kind = 0; kind <= static_cast<int>(lastFindingKind); ++kind) {
        const Finding finding{.kind = static_cast<FindingKind>(kind), .count = 3};
        names.insert(toString(finding.kind));
        messages.insert(sentenceFor(finding).message);
        QVERIFY(sentenceFor(finding).advice.endsWith(u'.'));
    }
    QCOMPARE(names.size(), static_cast<int>(lastFindingKind) + 1);
    QCOMPARE(messages.size(), static_cast<int>(lastFindingKind) + 1);
}

QTEST_GUILESS_MAIN(TestMatchWords)
#include "tst_match_words.moc"
