// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/cause_table.h"
#include "wording/diagnosis.h"
#include "wording/error_sentence.h"

#include <QFile>
#include <QLocale>
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
    void everyCauseHasASentenceAndAnAdvice_data();
    void everyCauseHasASentenceAndAnAdvice();
    void causesOutliveBeingStored();
    void aCauseIsNotForged();
    void theManualHoldsTheTable();
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

void TestErrorSentence::everyCauseHasASentenceAndAnAdvice_data()
{
    QTest::addColumn<int>("cause");
    for (int cause = 0; cause <= int(lastCause); ++cause)
        QTest::newRow(qPrintable(toString(Cause(cause)))) << cause;
}

void TestErrorSentence::everyCauseHasASentenceAndAnAdvice()
{
    QFETCH(int, cause);
    const auto error = sampleError(Cause(cause));
    QVERIFY(causeOf(error)->cause == Cause(cause));
    // Without what is known of it there is a sentence too.
    const Error bare = withCause({.kind = error.kind}, {.cause = Cause(cause), .facts = {}});
    for (const auto &one : {error, bare}) {
        const auto sentence = sentenceFor(one);
        QVERIFY2(sentence.message.endsWith(u'.'), qPrintable(sentence.message));
        QVERIFY2(sentence.advice.endsWith(u'.'), qPrintable(sentence.advice));
        QVERIFY2(!(sentence.message + sentence.advice).contains(u'%'), qPrintable(sentence.message + sentence.advice));
    }
}

void TestErrorSentence::causesOutliveBeingStored()
{
    FailureCause cause{.cause = Cause::CertificateExpired,
        .facts = {{u"issued_to"_s, u"a;b=c(d)\ne"_s}, {u"until"_s, u"2020-01-01"_s}}};
    const auto first = withCause({.kind = ErrorKind::TlsFailed, .detail = u"The handshake failed (why)"_s}, cause);
    const auto told = causeOf(first);
    QVERIFY(told->cause == Cause::CertificateExpired);
    QCOMPARE(told->facts.value(u"issued_to"_s), u"a b c d e"_s);
    QCOMPARE(told->facts.value(u"until"_s), u"2020-01-01"_s);
    QVERIFY(first.detail.endsWith(u": The handshake failed (why)"_s));
    // A later finding takes the place of the first, and what was known stays known.
    const auto second = withCause(first, {.cause = Cause::CertificateSelfSigned, .facts = {}});
    QVERIFY(causeOf(second)->cause == Cause::CertificateSelfSigned);
    QCOMPARE(causeOf(second)->facts.value(u"until"_s), u"2020-01-01"_s);
    QCOMPARE(second.detail.count(u"certificate_"_s), 1);
}

void TestErrorSentence::aCauseIsNotForged()
{
    for (const auto &detail : {u"HTTP 401: login_page: log in"_s, u"login_pages"_s, u"Login_page"_s, u"timeout"_s})
        QVERIFY(causeOf({.kind = ErrorKind::Unauthorized, .detail = detail})->cause == Cause::CredentialsRefused);
    QVERIFY(!causeOf({.kind = ErrorKind::DiskFull}));
    QVERIFY(!diagnosisOf({.kind = ErrorKind::SecretMissing, .subject = u"webhooks"_s}));
}

/// With PLAUDIT_REWRITE_DOCS=1 the table is written anew.
void TestErrorSentence::theManualHoldsTheTable()
{
    const auto begin = u"<!-- causes: made by tst_error_sentence -->\n"_s;
    const auto end = u"<!-- causes end -->"_s;
    QLocale::setDefault(QLocale::c());
    QFile file(QStringLiteral(MANUAL));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(file.readAll());
    file.close();
    const auto from = text.indexOf(begin) + begin.size();
    const auto to = text.indexOf(end);
    QVERIFY(from > begin.size() && to >= from);
    if (qEnvironmentVariableIsSet("PLAUDIT_REWRITE_DOCS")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((text.first(from) + causeTable() + text.mid(to)).toUtf8());
        return;
    }
    QCOMPARE(text.mid(from, to - from), causeTable());
}

QTEST_GUILESS_MAIN(TestErrorSentence)
#include "tst_error_sentence.moc"
