// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/bodies.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

struct Corpus
{
    const char *name;
    void (*body)(const QByteArray &);
};
constexpr Corpus corpora[] = {{"review_json", fuzzReviewJson}, {"survey_json", fuzzSurveyJson},
    {"webhook", fuzzWebhook}, {"order_csv", fuzzOrderCsv}, {"filter_link", fuzzFilterLink}};

} // namespace

/// What the fuzzers began with and what they found, through the same code.
class CorporaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachInputKeepsItsPromises_data();
    void eachInputKeepsItsPromises();
    void anEmptyInputDoesToo();
};

void CorporaTest::initTestCase()
{
    for (const auto &corpus : corpora)
        QVERIFY2(QDir(QStringLiteral(CORPORA) + u'/' + QLatin1StringView(corpus.name)).count() > 10, corpus.name);
}

void CorporaTest::eachInputKeepsItsPromises_data()
{
    QTest::addColumn<int>("corpus");
    QTest::addColumn<QString>("path");
    for (int i = 0; i < int(std::size(corpora)); ++i) {
        const QDir folder(QStringLiteral(CORPORA) + u'/' + QLatin1StringView(corpora[i].name));
        for (const auto &name : folder.entryList(QDir::Files))
            QTest::addRow("%s/%s", corpora[i].name, qPrintable(name)) << i << folder.filePath(name);
    }
}

void CorporaTest::eachInputKeepsItsPromises()
{
    QFETCH(int, corpus);
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto input = file.readAll();
    QVERIFY(input.size() <= 4096);
    try {
        corpora[corpus].body(input);
    } catch (const std::exception &thrown) {
        QFAIL(thrown.what());
    }
}

void CorporaTest::anEmptyInputDoesToo()
{
    for (const auto &corpus : corpora)
        corpus.body({});
}

QTEST_GUILESS_MAIN(CorporaTest)
#include "tst_corpora.moc"
