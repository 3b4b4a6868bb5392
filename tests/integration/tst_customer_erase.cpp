// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/erasure_records.h"
#include "cache/writer.h"
#include "domain/order_reference.h"
#include "integration/adas_store.h"
#include "integration/program.h"
#include "sandbox/sandbox.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// Everything that the workspace holds of Bob, with the numbers of its rows.
QByteArray allOfBob(const Program &program)
{
    QByteArray all;
    const auto database = Database::open(program.database(), Database::Access::ReadOnly);
    if (!database)
        return {};
    for (const auto &sql :
        {u"SELECT * FROM review v JOIN review_text t ON t.review = v.id WHERE t.reviewer_email LIKE 'bob%'"_s,
            u"SELECT a.* FROM review_attribute a JOIN review_text t USING (review) WHERE t.reviewer_email LIKE 'bob%'"_s,
            u"SELECT * FROM survey_response r JOIN survey_answer a ON a.response = r.id WHERE r.customer_email LIKE 'bob%'"_s,
            u"SELECT * FROM orders WHERE email LIKE 'bob%'"_s, u"SELECT * FROM event WHERE type = 'quiz_response'"_s}) {
        const auto read = (*database)->eachRow(sql, {}, [&all](const Statement &row) {
            for (int column = 0; column < 60; ++column)
                all += row.value(column).toByteArray() + '|';
            all += '\n';
        });
        if (!read)
            return {};
    }
    const auto review = RecordId::fromText(adasReviews()[2][u"reviewId"_s].toString());
    for (const auto way : {Way::Merchant, Way::Webhook})
        all += program.reader()->rawReview(review, way).value().value_or("none") + '\n';
    return all + program.reader()->rawResponse(RecordId::fromText(u"r2"_s), Way::Merchant).value().value_or("none");
}

bool copyFolder(const QString &from, const QString &to)
{
    bool isGood = QDir().mkpath(to);
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (isGood && files.hasNext()) {
        const auto path = files.next();
        const auto target = to + path.mid(from.size());
        isGood = QDir().mkpath(QFileInfo(target).path()) && QFile::copy(path, target);
    }
    return isGood;
}

} // namespace

/// A customer that came by every way there is.
class CustomerEraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSearchFindsHerBefore();
    void nothingIsLeft();
    void figuresStay();
    void othersAreUntouched();
    void nothingBringsHerBack();
    void theCertificateNamesNobody();
    void asksBefore();
    void nobodyIsNoError();
    void byCustomerIdAlone();
    void aKillLeavesAllOrNothing_data();
    void aKillLeavesAllOrNothing();

private:
    ProgramRun run(const QStringList &arguments) const { return m_program->run(arguments + QStringList{u"--json"_s}); }
    ProgramRun erase(const QStringList &more = {}) const
    {
        return run(
            QStringList{u"customer"_s, u"erase"_s, u"--yes"_s, u"--email"_s, u" ada.QUIST@example.com "_s} + more);
    }
    ProgramRun sync() const { return run({u"sync"_s, u"--full"_s, u"--requests-per-second"_s, u"0"_s}); }
    void importAll() const;
    bool addOwnWords() const;
    QJsonObject metrics(const QString &page) const
    {
        auto json = run({u"metrics"_s, page}).json;
        for (const auto &key : {u"generated_at"_s, u"data"_s})
            json.remove(key);
        return json;
    }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Program> m_program;
};

void CustomerEraseTest::init()
{
    m_sandbox = std::make_unique<Sandbox>(
        adasContents(), StoreService::Options{.userId = Sandbox::userId, .key = Secret(Sandbox::key)});
    m_program = std::make_unique<Program>();
    m_program->setVariable(u"PLAUDIT_API_KEY"_s, Sandbox::key);
    const auto connected = run({u"connect"_s, u"--no-validate"_s, u"--user-id"_s, Sandbox::userId, u"--base-url"_s,
        m_sandbox->origin().toString()});
    QVERIFY2(connected.exitCode == 0, connected.shown().constData());
    QCOMPARE(run({u"survey"_s, u"add"_s, adasSurvey}).exitCode, 0);
    const auto synced = sync();
    QVERIFY2(synced.exitCode == 0, synced.shown().constData());
    importAll();
    QVERIFY(addOwnWords());
    // Makes matches, index and snapshot.
    QCOMPARE(run({u"metrics"_s, u"ratings"_s, u"--search"_s, u"splendid"_s}).exitCode, 0);
    QFile snapshot(QDir(m_program->workspace()).filePath(u"snapshot-1.bin"_s));
    QVERIFY(snapshot.open(QIODevice::WriteOnly) && snapshot.write(adasEmail.toUtf8()) > 0);
}

void CustomerEraseTest::importAll() const
{
    run({u"import"_s, u"events"_s, m_program->write(u"events.jsonl"_s, adasEvents())});
    run({u"import"_s, u"orders"_s, m_program->write(u"orders.csv"_s, adasOrders("0"))});
    run({u"import"_s, u"orders"_s, m_program->write(u"orders of ada.quist@example.com.csv"_s, adasOrders("5.00"))});
    run({u"import"_s, u"reviews"_s, m_program->write(u"reviews.csv"_s, adasReviewTable())});
}

bool CustomerEraseTest::addOwnWords() const
{
    const auto writer = Writer::open(m_program->database());
    if (!writer)
        return false;
    const auto subject = u"c-"_s + QString::number(quint64(customerKey(adasEmail)), 16);
    const auto bobs = adasReviews()[2][u"reviewId"_s].toString();
    return (*writer)->addNote({.kind = SubjectKind::Customer, .subject = subject, .text = u"Send a card"_s}).get() &&
           (*writer)->addTag({.kind = SubjectKind::Customer, .subject = subject, .name = u"friend"_s}).get() &&
           (*writer)
               ->addNote({.kind = SubjectKind::Review, .subject = bobs, .text = u"Ask Ada Lovelace-Quist"_s})
               .get() &&
           (*writer)
               ->addTag({.kind = SubjectKind::Review, .subject = bobs, .name = u"like ada.quist@example.com"_s})
               .get() &&
           (*writer)->saveView({.name = u"Her page"_s, .link = u"plaudit:customers?subject="_s + subject}).get();
}

void CustomerEraseTest::theSearchFindsHerBefore()
{
    const auto traces = tracesOfAdaBelow(m_program->workspace()).join(u'\n');
    for (const auto &place : {u"block"_s, u"review_words"_s, u"response_words"_s, u"plaudit.db"_s, u"snapshot-1.bin"_s})
        QVERIFY2(traces.contains(place), qPrintable(place + u" is not in\n"_s + traces));
    const auto held = m_program->reader()->heldOfCustomer({.email = adasEmail, .customerId = {}});
    QVERIFY(held);
    QCOMPARE(held->reviews.size(), std::size_t(3)); // two by the API, one by a file
    QCOMPARE(held->responses.size(), std::size_t(2));
    QCOMPARE(held->orders.size(), std::size_t(2));
    QCOMPARE(held->events.size(), std::size_t(1));
    QVERIFY(!held->quarantined.empty());
    QCOMPARE(held->rejects.size(), std::size_t(3)); // an order twice, a review
    QCOMPARE(held->notes, 1);
    QCOMPARE(held->tags, 1);
    QCOMPARE(held->names, QStringList{u"Ada Lovelace-Quist"_s});
}

void CustomerEraseTest::nothingIsLeft()
{
    const auto erased = erase();
    QVERIFY2(erased.exitCode == 0, erased.shown().constData());
    QVERIFY(!erased.json[u"finished_at"_s].isNull());
    QCOMPARE(tracesOfAdaBelow(m_program->workspace()), QStringList());
    const auto notes = m_program->reader()->notes(SubjectKind::Review, adasReviews()[2][u"reviewId"_s].toString());
    QCOMPARE(notes.value().front().text, u"Ask [erased]"_s);
}

void CustomerEraseTest::figuresStay()
{
    const QStringList pages{u"ratings"_s, u"sentiment"_s, u"nps"_s, u"orders"_s, u"customers"_s, u"health"_s};
    QMap<QString, QJsonObject> before;
    for (const auto &page : pages)
        before[page] = metrics(page);
    QCOMPARE(erase().exitCode, 0);
    for (const auto &page : {u"sentiment"_s, u"nps"_s})
        QCOMPARE(metrics(page), before[page]);
    const auto ratings = metrics(u"ratings"_s).value(u"ratings"_s).toObject();
    const auto ratingsBefore = before[u"ratings"_s].value(u"ratings"_s).toObject();
    for (auto it = ratings.begin(); it != ratings.end(); ++it)
        QVERIFY2(it.key() == u"shares"_s || it.value() == ratingsBefore[it.key()], qPrintable(it.key()));
    // Of the shares, that of reviews with words alone.
    const auto shares = ratings[u"shares"_s].toObject(), sharesBefore = ratingsBefore[u"shares"_s].toObject();
    for (auto it = shares.begin(); it != shares.end(); ++it)
        QCOMPARE(it.value() == sharesBefore[it.key()], !it.key().contains(u"text"_s));
    const auto orders = metrics(u"orders"_s).value(u"orders"_s), earlier = before[u"orders"_s].value(u"orders"_s);
    for (const auto &figure : {u"orders"_s, u"lines"_s, u"units"_s, u"by_currency"_s, u"matched_reviews"_s})
        QCOMPARE(orders[figure], earlier[figure]);
    QCOMPARE(orders[u"by_currency"_s][0][u"total"_s].toDouble(), 75.0);
    QCOMPARE(metrics(u"customers"_s)[u"customers"_s][u"customers"_s].toInt(),
        before[u"customers"_s][u"customers"_s][u"customers"_s].toInt() - 1);
    const auto health = metrics(u"health"_s).value(u"health"_s), healthBefore = before[u"health"_s].value(u"health"_s);
    for (const auto &figure :
        {u"reviews"_s, u"by_status"_s, u"responses"_s, u"seen_by"_s, u"events_redelivered"_s, u"records_merged"_s})
        QCOMPARE(health[figure], healthBefore[figure]);
    QCOMPARE(healthBefore[u"quarantined"_s].toInt(), 1);
    QCOMPARE(health[u"quarantined"_s].toInt(), 0);
}

void CustomerEraseTest::othersAreUntouched()
{
    const auto before = allOfBob(*m_program);
    QVERIFY(before.contains("Bob Builder") && before.contains("Slow") && before.contains("quizResponseId"));
    QCOMPARE(erase().exitCode, 0);
    QCOMPARE(allOfBob(*m_program), before);
    // The friend he named is not his to keep.
    const auto referral = m_program->reader()->customerEvents({u"bob@example.com"_s}, {}, 9).value();
    QCOMPARE(referral.size(), std::size_t(2));
    QVERIFY(referral[0].event.properties.contains("[erased]") || referral[1].event.properties.contains("[erased]"));
}

void CustomerEraseTest::nothingBringsHerBack()
{
    QCOMPARE(erase().exitCode, 0);
    const QStringList pages{u"ratings"_s, u"nps"_s, u"customers"_s};
    QMap<QString, QJsonObject> before;
    for (const auto &page : pages)
        before[page] = metrics(page);
    const auto orders = metrics(u"orders"_s).value(u"orders"_s)[u"by_currency"_s];
    const auto synced = sync();
    QVERIFY2(synced.exitCode == 0, synced.shown().constData());
    QCOMPARE(streamIn(synced.json, u"reviews:approved"_s)[u"changed"_s].toInt(-1), 0);
    importAll();
    for (const auto &page : {u"nps"_s, u"customers"_s})
        QCOMPARE(metrics(page), before[page]);
    // Under another id: it is met as new.
    run({u"import"_s, u"reviews"_s, m_program->write(u"again.csv"_s, adasReviewTable().replace("c1,", "c9,"))});
    const auto traces = tracesOfAdaBelow(m_program->workspace());
    QVERIFY2(traces.isEmpty(), qPrintable(traces.join(u'\n')));
    QCOMPARE(metrics(u"ratings"_s)[u"ratings"_s][u"count"_s].toInt(),
        before[u"ratings"_s][u"ratings"_s][u"count"_s].toInt() + 1);
    QCOMPARE(metrics(u"orders"_s)[u"orders"_s][u"by_currency"_s], orders);
    const auto again = erase();
    QCOMPARE(again.exitCode, 3);
    QVERIFY(again.json[u"was_erased_before"_s].toBool());
}

void CustomerEraseTest::theCertificateNamesNobody()
{
    const auto json = m_program->folder() + u"/certificate.json"_s, text = m_program->folder() + u"/certificate.txt"_s;
    QCOMPARE(erase({u"--certificate"_s, json}).exitCode, 0);
    QFile file(json);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    QCOMPARE(tracesOfAda(json, bytes), QStringList());
    const auto certificate = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(certificate[u"hashes"_s].toArray().size(), 2);
    QCOMPARE(certificate[u"kept_without_the_person"_s][u"review"_s].toInt(), 3);
    QCOMPARE(certificate[u"kept_without_the_person"_s][u"survey_response"_s].toInt(), 2);
    QCOMPARE(certificate[u"kept_without_the_person"_s][u"orders"_s].toInt(), 2);
    QCOMPARE(certificate[u"removed"_s][u"event"_s].toInt(), 1);
    QCOMPARE(certificate[u"removed"_s][u"import_reject"_s].toInt(), 3);
    // An export is the user's own: it is named, and the exit code says that there is something to do.
    const auto exported = QDir(m_program->workspace()).filePath(u"exports/all.csv"_s);
    QFile table(exported);
    QVERIFY(table.open(QIODevice::WriteOnly) && table.write("email\nBob@example.com\n") > 0);
    table.close();
    const auto bob =
        run({u"customer"_s, u"erase"_s, u"--yes"_s, u"--email"_s, u"bob@example.com"_s, u"--certificate"_s, text});
    QVERIFY2(bob.exitCode == 3, bob.shown().constData());
    QCOMPARE(bob.json[u"files_to_look_at"_s].toArray(), QJsonArray{exported});
    QFile words(text);
    QVERIFY(words.open(QIODevice::ReadOnly));
    QVERIFY(words.readAll().contains("Certificate of an erasure, number 2"));
    QCOMPARE(run({u"customer"_s, u"erasures"_s}).json[u"erasures"_s].toArray().size(), 2);
}

void CustomerEraseTest::asksBefore()
{
    const QStringList asking{u"customer"_s, u"erase"_s, u"--json"_s, u"--email"_s, adasEmail};
    const auto refused = m_program->run(asking, "yes\n");
    QCOMPARE(refused.exitCode, 130);
    QVERIFY(refused.errors.contains("3 review"));
    QVERIFY(!tracesOfAdaBelow(m_program->workspace()).isEmpty());
    const auto confirmed = m_program->run(asking, adasEmail.toLower().toUtf8() + '\n');
    QVERIFY2(confirmed.exitCode == 0, confirmed.shown().constData());
    QCOMPARE(run({u"customer"_s, u"erase"_s}).exitCode, 2);
    QCOMPARE(run({u"customer"_s, u"erase"_s, u"--yes"_s, adasEmail, u"--email"_s, u"bob@example.com"_s}).exitCode, 2);
}

void CustomerEraseTest::nobodyIsNoError()
{
    const auto nobody = run({u"customer"_s, u"erase"_s, u"--yes"_s, u"nobody@example.com"_s});
    QCOMPARE(nobody.exitCode, 3);
    QVERIFY(!nobody.json[u"was_erased_before"_s].toBool(true));
    QVERIFY(run({u"customer"_s, u"erasures"_s}).json[u"erasures"_s].toArray().isEmpty());
}

void CustomerEraseTest::byCustomerIdAlone()
{
    const auto erased = run({u"customer"_s, u"erase"_s, adasId.toUpper(), u"--yes"_s});
    QVERIFY2(erased.exitCode == 0, erased.shown().constData());
    QCOMPARE(tracesOfAdaBelow(m_program->workspace()), QStringList());
}

void CustomerEraseTest::aKillLeavesAllOrNothing_data()
{
    QTest::addColumn<int>("tenths");
    for (int tenths = 1; tenths < 12; ++tenths)
        QTest::addRow("after %d tenths of its time", tenths) << tenths;
}

void CustomerEraseTest::aKillLeavesAllOrNothing()
{
    QFETCH(int, tenths);
    const auto timed = m_program->folder() + u"/timed"_s;
    QVERIFY(copyFolder(m_program->workspace(), timed));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(erase({u"--workspace"_s, timed}).exitCode, 0);
    const auto afterMs = timer.elapsed() * tenths / 10;
    const auto kept = m_program->folder() + u"/kept"_s;
    QVERIFY(copyFolder(m_program->workspace(), kept));
    const auto process =
        m_program->start({u"customer"_s, u"erase"_s, u"--yes"_s, u"--email"_s, adasEmail, u"--workspace"_s, kept});
    // The instant of the kill is what varies here: nothing is awaited.
    QThread::msleep(static_cast<unsigned long>(afterMs));
    process->kill();
    static_cast<void>(Program::finish(*process));
    // Whatever is started next does the rest.
    const auto next = run({u"customer"_s, u"erasures"_s, u"--workspace"_s, kept});
    QVERIFY2(next.exitCode == 0, next.shown().constData());
    const auto erasures = run({u"customer"_s, u"erasures"_s, u"--workspace"_s, kept}).json[u"erasures"_s].toArray();
    if (erasures.isEmpty()) {
        const auto reader = Reader::open(kept + u"/plaudit.db"_s);
        QVERIFY(reader);
        QCOMPARE((*reader)->heldOfCustomer({.email = adasEmail, .customerId = {}})->reviews.size(), std::size_t(3));
        QCOMPARE((*reader)->integrity().value(), u"ok"_s);
    } else {
        QVERIFY(!erasures[0][u"finished_at"_s].isNull());
        QCOMPARE(tracesOfAdaBelow(kept), QStringList());
    }
    qInfo("killed after %d ms: %s", int(afterMs), erasures.isEmpty() ? "nothing has happened" : "erased");
}

QTEST_GUILESS_MAIN(CustomerEraseTest)
#include "tst_customer_erase.moc"
