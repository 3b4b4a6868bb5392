// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/error_sentence.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestErrorSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasASentenceAndAnAdvice_data();
    void everyKindHasASentenceAndAnAdvice();
    void namesAndSentencesAreDistinct();
    void detailStaysOut();
};

void TestErrorSentence::everyKindHasASentenceAndAnAdvice_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= static_cast<int>(lastErrorKind); ++kind)
        QTest::newRow(qPrintable(toString(static_cast<ErrorKind>(kind)))) << kind;
}

void TestErrorSentence::everyKindHasASentenceAndAnAdvice()
{
    QFETCH(int, kind);
    for (const auto &subject : {QString(), u"api.example.com"_s}) {
        const auto sentence =
            sentenceFor(Error{.kind = static_cast<ErrorKind>(kind), .httpStatus = 503, .subject = subject});
        QVERIFY2(sentence.message.endsWith(u'.'), qPrintable(sentence.message));
        QVERIFY2(sentence.advice.endsWith(u'.'), qPrintable(sentence.advice));
        QVERIFY2(!sentence.message.contains(u'%'), qPrintable(sentence.message));
        QVERIFY2(!sentence.advice.contains(u'%'), qPrintable(sentence.advice));
    }
}

void TestErrorSentence::namesAndSentencesAreDistinct()
{
    QSet<QString> names, messages;
    for (int kind = 0; kind <= static_cast<int>(lastErrorKind); ++kind) {
        names.insert(toString(static_cast<ErrorKind>(kind)));
        messages.insert(sentenceFor(Error{.kind = static_cast<ErrorKind>(kind)}).message);
    }
    QCOMPARE(names.size(), static_cast<int>(lastErrorKind) + 1);
    QCOMPARE(messages.size(), static_cast<int>(lastErrorKind) + 1);
}

void TestErrorSentence::detailStaysOut()
{
    const auto sentence = sentenceFor(Error{.kind = ErrorKind::DatabaseFailed, .detail = u"near line 7"_s});
    QVERIFY(!(sentence.message + sentence.advice).contains(u"line 7"_s));
}

QTEST_GUILESS_MAIN(TestErrorSentence)
#include "tst_error_sentence.moc"
