// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database.h"
#include "core/cache/cache_fixture.h"
#include "domain/clock.h"
#include "okendo/review_decoder.h"
#include "sync/event_import.h"
#include "workspace/erasing.h"
#include "workspace/searching.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const CustomerToErase ada{.email = u"ada.quist@example.com"_s, .customerId = {}};

/// JSON written with ' for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray review(const QByteArray &id, const QByteArray &name, const QByteArray &email, const QByteArray &words)
{
    return json("{'reviewId':'" + id +
                "','rating':4,'status':'approved','dateCreated':'2024-01-01T00:00:00Z','body':'" + words +
                "','reviewer':{'name':'" + name + "','email':'" + email + "'}}");
}

QByteArray envelope(const QByteArray &type, int sequence, const QByteArray &resource)
{
    return json("{'resourceType':'" + type + "','topic':'create','sequenceNumber':" + QByteArray::number(sequence) +
                ",'resource':") +
           resource + "}\n";
}

QStringList traces(const QString &folder)
{
    QStringList found;
    const auto look = [&found](const QString &where, const QByteArray &bytes) {
        for (const auto &needle : {"ada.quist", "lovelace"}) {
            if (bytes.toLower().contains(needle))
                found.append(where + u": "_s + QString::fromLatin1(needle));
        }
    };
    {
        const auto database = Database::open(folder + u"/plaudit.db"_s, Database::Access::ReadOnly);
        const auto read = (*database)->eachRow(u"SELECT id, data FROM raw_block"_s, {}, [&](const Statement &row) {
            look(u"block %1"_s.arg(row.value(0).toInt()), qUncompress(row.value(1).toByteArray()));
        });
        if (!read)
            found.append(read.error().detail);
    }
    QDirIterator files(folder, QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            look(files.fileName(), file.readAll());
    }
    return found;
}

} // namespace

class ErasingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTablesAreDoneBeforeTheFile();
    void aReaderMayKeepTheJournal();
    void slicesOfABlockKeepTheirContent();
    void anEarlierTellingCanStandAgain();
    void anEmailBeforeAZeroByteIsTheirs();
    void tooManyEmailsAreNoPerson();
    void ordersAreAsTheyWouldBeTold();

private:
    bool importLines(const QByteArray &lines);
    bool commitPage(const std::vector<QByteArray> &records, qint64 atMs);
    [[nodiscard]] bool open();
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"workspace"_s); }
    [[nodiscard]] QByteArray raw(const QString &id, Way way) const
    {
        return m_workspace->openReader().value()->rawReview(RecordId::fromText(id), way).value().value_or("none");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

bool ErasingTest::open()
{
    m_workspace.reset();
    auto opened = Workspace::open(folder(), Workspace::IfMissing::Create);
    if (opened)
        m_workspace = *std::move(opened);
    return m_workspace != nullptr;
}

bool ErasingTest::importLines(const QByteArray &lines)
{
    QFile file(m_folder->filePath(u"events.jsonl"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size())
        return false;
    file.close();
    SystemClock clock;
    const auto reader = m_workspace->openReader();
    return importEvents(m_workspace->writer(), **reader, clock, file.fileName(), [](const auto &) {}, {}).has_value();
}

bool ErasingTest::commitPage(const std::vector<QByteArray> &records, qint64 atMs)
{
    Connection connection;
    connection.userId = u"51eb4f5f-0000-4000-8000-000000000000"_s;
    const auto known = m_workspace->openReader().value()->connections().value();
    const auto saved = known.empty() ? m_workspace->writer().saveConnection(connection).get().value() : known.front();
    PageCommit page{.runId = m_workspace->writer().beginRun(saved.id, atMs).get().value(), .observedAtMs = atMs};
    page.checkpoint.connectionId = saved.id;
    page.checkpoint.stream = u"reviews:approved"_s;
    for (const auto &record : records)
        page.reviews.push_back({.review = decodeReview(record)->review, .payload = record});
    return m_workspace->writer().commitPage(page).get().has_value();
}

void ErasingTest::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(open());
    QVERIFY(commitPage({review("r1", "Ada Lovelace", "Ada.Quist@example.com", "Fine, says Ada Lovelace"),
                           review("r2", "Bob Builder", "bob@example.com", "Meh")},
        1'000));
    QVERIFY(bringSearchUpToDate(*m_workspace, {}, {}));
    QVERIFY(traces(folder()).size() >= 4); // in a block and in the journal
}

void ErasingTest::theTablesAreDoneBeforeTheFile()
{
    // As where the program is killed right after the commit.
    const auto erased = m_workspace->writer().eraseCustomer(ada, 5'000).get();
    QVERIFY2(erased.has_value(), qPrintable(erased ? QString() : erased.error().detail));
    QCOMPARE(m_workspace->openReader().value()->erasures().value().front().finishedAtMs, 0);
    // The next start does the rest.
    QVERIFY(open());
    m_workspace.reset();
    QCOMPARE(traces(folder()), QStringList());
    QVERIFY(open());
    QVERIFY(m_workspace->openReader().value()->erasures().value().front().finishedAtMs > 0);
}

void ErasingTest::aReaderMayKeepTheJournal()
{
    const auto reader = m_workspace->openReader();
    QVERIFY(reader);
    std::optional<Result<Erased>> erased;
    const auto viewed = (*reader)->inOneView(
        [&] { return (*reader)->changeCounter().map([&](qint64) { erased = eraseCustomer(*m_workspace, ada); }); });
    QVERIFY(viewed && erased && *erased);
    QVERIFY(!(*erased)->isFinished());
    QCOMPARE(m_workspace->writer().finishErasures(6'000).get(), 1);
    QCOMPARE(traces(folder()), QStringList());
}

void ErasingTest::slicesOfABlockKeepTheirContent()
{
    const auto bobs = review("r4", "Bob Builder", "bob@example.com", "Of a webhook"),
               last = review("r5", "Cleo", "cleo@example.com", "The last one");
    const auto first = envelope("review", 1, review("r3", "Ada Lovelace", "ada.quist@example.com", "Hers"));
    QVERIFY(importLines(first + envelope("review", 2, bobs) + first + envelope("review", 3, last)));
    QVERIFY(eraseCustomer(*m_workspace, ada));
    QCOMPARE(raw(u"r4"_s, Way::Webhook), envelope("review", 2, bobs).trimmed());
    QCOMPARE(raw(u"r5"_s, Way::Webhook), envelope("review", 3, last).trimmed());
    QVERIFY(raw(u"r3"_s, Way::Webhook).contains("\"rating\":4"));
    QCOMPARE(raw(u"r2"_s, Way::Merchant), review("r2", "Bob Builder", "bob@example.com", "Meh"));
    QCOMPARE(traces(folder()), QStringList());
}

void ErasingTest::anEarlierTellingCanStandAgain()
{
    QVERIFY(importLines(envelope("review", 1, review("r1", "Ada Lovelace", "ada.quist@example.com", "By webhook"))));
    QVERIFY(eraseCustomer(*m_workspace, ada));
    // A newer page of the list, then a delete by webhook: whatever stands is read from what is kept.
    QVERIFY(commitPage({review("r1", "Ada Lovelace", "ada.quist@example.com", "Edited by Ada Lovelace")}, 9'000));
    QVERIFY(importLines(
        json("{'resourceType':'review','topic':'delete','sequenceNumber':2,'resource':{'reviewId':'r1'}}\n")));
    QVERIFY(commitPage({review("r1", "Ada Lovelace", "ada.quist@example.com", "Again by Ada Lovelace")}, 9'500));
    const auto now = m_workspace->openReader().value()->review(RecordId::fromText(u"r1"_s)).value();
    QVERIFY(now && now->rating == 4 && now->body.isEmpty() && now->reviewer.email.isEmpty());
    QCOMPARE(traces(folder()), QStringList());
}

void ErasingTest::anEmailBeforeAZeroByteIsTheirs()
{
    QVERIFY(eraseCustomer(*m_workspace, ada));
    const auto broken = "{\"reviewId\":\"r8\",\"by\":\"ada.quist@example.com\0\"}\n"_ba;
    QVERIFY(importLines(broken + envelope("review", 1, review("r9", "Bob Builder", "bob@example.com", "Mine"))));
    QVERIFY(raw(u"r9"_s, Way::Webhook).contains("Mine"));
    QCOMPARE(traces(folder()), QStringList());
}

void ErasingTest::tooManyEmailsAreNoPerson()
{
    std::vector<QByteArray> guests;
    for (int number = 0; number < 20; ++number) {
        auto guest =
            review("g" + QByteArray::number(number), "Guest", "g" + QByteArray::number(number) + "@example.com", "Hm");
        guests.push_back(guest.replace("{\"reviewId\"", R"({"customerId":"guest","reviewId")"));
    }
    QVERIFY(commitPage(guests, 2'000));
    const auto refused = eraseCustomer(*m_workspace, {.email = u"g3@example.com"_s, .customerId = {}});
    QVERIFY(failsWith(refused, ErrorKind::InvalidArgument));
    QCOMPARE(m_workspace->openReader().value()->erasures().value().size(), std::size_t(0));
    QVERIFY(failsWith(eraseCustomer(*m_workspace, {}), ErrorKind::InvalidArgument));
}

void ErasingTest::ordersAreAsTheyWouldBeTold()
{
    const auto commit = [this](const QString &email, qint64 refunded) {
        Order order{
            .source = u"shopify"_s, .key = u"1"_s, .id = u"1"_s, .name = u"#1"_s, .email = email, .currency = u"EUR"_s};
        order.total = 4'000;
        order.refunded = refunded;
        const auto batch = m_workspace->writer()
                               .beginImport({.kind = ImportKind::Orders, .fileName = u"o.csv"_s, .fileHash = "h"})
                               .get()
                               .value();
        return m_workspace->writer()
            .commitOrders({.batchId = batch, .orders = {order}, .customers = {}, .rejects = {}})
            .get()
            .value();
    };
    QCOMPARE(commit(ada.email, 0).added, 1);
    QCOMPARE(commit(ada.email, 500).changed, 1);
    QVERIFY(eraseCustomer(*m_workspace, ada));
    QCOMPARE(traces(folder()), QStringList());
    QCOMPARE(commit(ada.email, 500).unchanged, 1);
    QCOMPARE(commit(ada.email, 0).unchanged, 1);
    const auto order = m_workspace->openReader().value()->order(u"shopify"_s, u"1"_s).value();
    QVERIFY(order && order->email.isEmpty() && order->refunded == 500 && order->total == 4'000);
    QCOMPARE(traces(folder()), QStringList());
}

QTEST_GUILESS_MAIN(ErasingTest)
#include "tst_erasing.moc"
